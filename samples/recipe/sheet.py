"""A page as a substrate with layers of ink, and what it looks like in white, infrared and ultraviolet light.

A layer is drawn at 1200 dpi, blurred by the scanner's point spread, and averaged down to 400 dpi at once: the fine
master never exists as a whole and nothing finer than 400 dpi is ever written.
"""

import dataclasses

import cv2
import numpy

MASTER_DPI = 1200
SCAN_DPI = 400
POINT_SPREAD_MM = 0.030


def master_px(mm):
    return mm * MASTER_DPI / 25.4


@dataclasses.dataclass(frozen=True)
class Ink:
    """How full coverage looks: reflectance in blue, green, red and at 900 nm; absorption and emission at 365 nm."""
    vi: tuple
    ir: float
    uv_absorption: float = 0.5
    emission: tuple = (0.0, 0.0, 0.0)


CARBON = Ink(vi=(.06, .06, .06), ir=.06, uv_absorption=.9)
DYE_BLACK = Ink(vi=(.08, .07, .08), ir=.92, uv_absorption=.8)
UV_GREEN = Ink(vi=(.99, .99, .99), ir=1, uv_absorption=.2, emission=(.10, .50, .12))
UV_RED = Ink(vi=(.99, .99, .99), ir=1, uv_absorption=.2, emission=(.06, .05, .50))
UV_BLUE = Ink(vi=(.99, .99, .99), ir=1, uv_absorption=.2, emission=(.45, .16, .06))
UV_YELLOW = Ink(vi=(.99, .99, .99), ir=1, uv_absorption=.2, emission=(.04, .42, .42))
# Seen in every light, so that no capture can be taken for a real document's.
OVERPRINT = Ink(vi=(.50, .45, .85), ir=.62, uv_absorption=.3, emission=(.05, .04, .34))


def offset(blue, green, red):
    """A press colour: a dye, so it vanishes in infrared."""
    return Ink(vi=(blue, green, red), ir=.96)


class Sheet:
    """A page in linear light at 400 dpi. Paint in the order in which a press and a printer would."""

    PAPER = (.86, .89, .88)
    PAPER_IR = .86
    PAPER_EMISSION = (.035, .022, .018)  # security paper has no brightener

    def __init__(self, width_mm, height_mm, rng):
        self.width_mm, self.height_mm, self.rng = width_mm, height_mm, rng
        self.width, self.height = (round(mm * SCAN_DPI / 25.4) for mm in (width_mm, height_mm))
        grain = self._grain()
        self.paper = numpy.array(self.PAPER, numpy.float32) * grain
        self.vi = self.paper.copy()
        self.ir = self.PAPER_IR * grain[..., 0]
        self.uv = numpy.array(self.PAPER_EMISSION, numpy.float32) * grain

    def _grain(self):
        fine = self.rng.normal(0, .006, (self.height, self.width)).astype(numpy.float32)
        clouds = cv2.resize(self.rng.normal(0, .010, (self.height // 40, self.width // 40)).astype(numpy.float32),
                            (self.width, self.height), interpolation=cv2.INTER_CUBIC)
        return (1 + fine + clouds)[..., None].astype(numpy.float32)

    def blank_master(self):
        """An empty coverage map at 1200 dpi; 255 is full coverage."""
        return numpy.zeros((self.height * 3, self.width * 3), numpy.uint8)

    def scanned(self, master):
        """A coverage map as the scanner resolves it, 0 to 1."""
        blurred = cv2.GaussianBlur(master, (0, 0), master_px(POINT_SPREAD_MM))
        small = cv2.resize(blurred, (self.width, self.height), interpolation=cv2.INTER_AREA)
        return small.astype(numpy.float32) / 255

    def print(self, master, ink, strength=1.0):
        """Prints a 1200-dpi coverage map."""
        self.lay(self.scanned(master) * strength, numpy.array(ink.vi, numpy.float32), ink)

    def lay(self, coverage, vi, ink):
        """Lays a 400-dpi coverage map; `vi` is one colour or a colour for each pixel."""
        c = coverage[..., None]
        through = 1 - c * (1 - vi)
        self.vi *= through
        self.ir *= 1 - coverage * (1 - ink.ir)
        self.uv = self.uv * (1 - c * ink.uv_absorption) * through + c * numpy.array(ink.emission, numpy.float32)

    def spare(self, master):
        """Takes the ink of white light off again where the map is: what the press left blank."""
        coverage = self.scanned(master)[..., None]
        self.vi = self.vi * (1 - coverage) + self.paper * coverage

    def tint(self, colours, strength=1.0):
        """A rainbow print: a ground that runs through colours from left to right."""
        at = numpy.linspace(0, 1, self.width)
        stops = numpy.linspace(0, 1, len(colours))
        row = numpy.stack([numpy.interp(at, stops, [c[i] for c in colours]) for i in range(3)], -1)
        self.lay(numpy.full((self.height, self.width), strength, numpy.float32), row[None].astype(numpy.float32),
                 offset(1, 1, 1))

    def under(self, light):
        """The page in linear light, blue green red, as a scanner's sensor would see it."""
        if light == "vi":
            return self.vi
        if light == "ir":
            return numpy.repeat(self.ir[..., None], 3, -1).astype(numpy.float32)
        leak = .03 * self.vi * numpy.array((.6, .1, .3), numpy.float32)
        return self.uv + leak
