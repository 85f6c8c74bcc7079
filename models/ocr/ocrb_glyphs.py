"""OCR-B glyphs as signed distance fields.

A distance field turns stroke weight, ragged edges, broken strokes and filled
counters into one addition before thresholding, which is what makes the line
renderer fast enough to train on fresh pictures all the time.
"""
import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from mrz_text import ALPHABET

FONT_FOLDER = "/usr/share/fonts/opentype/ocr-b"  # Debian package fonts-ocr-b
PITCH = 24            # canvas pixels per character (2.54 mm)
CELL_WIDTH = 38       # wider than the pitch: distances reach into the neighbours
CELL_HEIGHT = 42
SUPER_SAMPLING = 6


def pixels_per_mm():
    return PITCH / 2.54


def _font(file_name, pitch_pixels):
    """The font at the integer size whose advance is nearest to the wanted pitch."""
    path = f"{FONT_FOLDER}/{file_name}"
    probe = ImageFont.truetype(path, 1000)
    return ImageFont.truetype(path, round(pitch_pixels * 1000 / probe.getlength("0")))


def _glyph_mask(font, char, width, height):
    """One glyph, centred by its advance and by the middle of the cap height."""
    _, cap_top, _, cap_bottom = font.getbbox("H", anchor="ls")
    baseline = height / 2 - (cap_top + cap_bottom) / 2
    image = Image.new("L", (width, height), 0)
    left = (width - font.getlength(char)) / 2
    ImageDraw.Draw(image).text((round(left), round(baseline)), char, font=font, fill=255, anchor="ls")
    return np.asarray(image) > 127


def _signed_distance(mask):
    inside = cv2.distanceTransform(mask.astype(np.uint8), cv2.DIST_L2, 5)
    outside = cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, 5)
    return inside - outside


def glyph_fields(file_name, stretch_x=1.0, stretch_y=1.0):
    """Array [37, CELL_HEIGHT, CELL_WIDTH]: distance to the stroke edge in canvas
    pixels, positive inside the ink. The stretches imitate other cuts of OCR-B."""
    font = _font(file_name, PITCH * SUPER_SAMPLING)
    width, height = CELL_WIDTH * SUPER_SAMPLING, CELL_HEIGHT * SUPER_SAMPLING
    about_centre = np.float32([[stretch_x, 0, width / 2 * (1 - stretch_x)],
                               [0, stretch_y, height / 2 * (1 - stretch_y)]])
    fields = []
    for char in ALPHABET:
        mask = _glyph_mask(font, char, width, height).astype(np.uint8) * 255
        mask = cv2.warpAffine(mask, about_centre, (width, height)) > 127
        field = _signed_distance(mask) / SUPER_SAMPLING
        fields.append(cv2.resize(field, (CELL_WIDTH, CELL_HEIGHT), interpolation=cv2.INTER_AREA))
    return np.stack(fields).astype(np.float32)


class GlyphAtlases:
    """A fixed handful of OCR-B cuts, each somewhat narrower, wider, lower or taller."""

    CUTS = (("OCRB.otf", 1.0, 1.0), ("OCRB.otf", 1.0, 1.0), ("OCRBS.otf", 1.0, 1.0),
            ("OCRB.otf", 0.92, 1.0), ("OCRB.otf", 1.06, 1.0), ("OCRB.otf", 1.0, 0.93),
            ("OCRB.otf", 1.0, 1.06), ("OCRBS.otf", 0.94, 0.96), ("OCRBS.otf", 1.05, 1.03),
            ("OCRB.otf", 0.86, 0.97))

    def __init__(self):
        self._atlases = [glyph_fields(*cut) for cut in self.CUTS]

    def draw_from(self, rng):
        return self._atlases[rng.integers(0, len(self._atlases))]
