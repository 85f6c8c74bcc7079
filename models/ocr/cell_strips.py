"""Training strips for the cell network: 32 rows, 20 pixels per character, 38 classes.

A strip is what the C++ locator will cut out of a page: about the right scale,
about centred on the line, or not on a line at all.
"""
import cv2
import numpy as np

import mrz_text
from cell_network import BETWEEN, FIRST_CELL, ROWS, STRIDE, STRIP_PITCH

IGNORED = -1
CORE = 0.18             # of the pitch: a character is the target this near to its centre
SURELY_BETWEEN = 0.30   # and this far from every centre there is none
READABLE_OFFSET = 6.0   # strip rows a character may be off the middle and must still be read
HIDDEN_OFFSET = 11.0    # further off than this it is not on the strip's line
LIGHT_FLOOR = 4.0       # grey levels: a flatter strip is not stretched further


def normalise(strips):
    """(grey - mean) / max(standard deviation, LIGHT_FLOOR) for each strip by itself."""
    strips = strips.astype(np.float32)
    axes = tuple(range(strips.ndim - 2, strips.ndim))
    mean = strips.mean(axis=axes, keepdims=True)
    deviation = np.maximum(strips.std(axis=axes, keepdims=True), LIGHT_FLOOR)
    return (strips - mean) / deviation


def cell_targets(width, centres_x, offsets_y, text, pitch):
    """Class of every output column; `offsets_y` is how far off the middle row each character is."""
    cells = FIRST_CELL + STRIDE * np.arange(width // STRIDE)
    targets = np.full(cells.shape, BETWEEN, np.int64)
    if not len(text):
        return targets
    distance = np.abs(cells[:, None] - centres_x[None, :])
    nearest = distance.argmin(axis=1)
    near = distance[np.arange(len(cells)), nearest] / pitch
    off = np.abs(offsets_y)[nearest]
    classes = np.array([mrz_text.ALPHABET.index(char) for char in text])[nearest]
    targets[near <= SURELY_BETWEEN] = IGNORED
    core = near <= CORE
    targets[core] = classes[core]
    targets[core & (off > READABLE_OFFSET)] = IGNORED
    targets[off > HIDDEN_OFFSET] = BETWEEN
    return targets


def cut_strip(image, x0, centre_y, scale_x, scale_y, shift_y, width, method, border=cv2.BORDER_REPLICATE,
              slope=0.0):
    """Resamples the window whose left edge is x0; its middle row runs through (x0, centre_y) at `slope`."""
    if scale_x < 0.85:  # average before shrinking, as the reader does
        image = cv2.GaussianBlur(image, (0, 0), 0.4 / scale_x)
    middle = (ROWS - 1) / 2
    forward = np.float32([[scale_x, 0, -scale_x * x0], [-scale_y * slope, scale_y,
                           middle + shift_y - scale_y * (centre_y - slope * x0)]])
    return cv2.warpAffine(image, forward, (width, ROWS), flags=method, borderMode=border)


class StripMaker:
    """Strips with targets, one for each seed."""

    def __init__(self, renderer, width=512, negative_share=0.14):
        self._renderer = renderer
        self._width = width
        self._negative_share = negative_share

    def make(self, seed):
        rng = np.random.default_rng([seed, 1])
        if rng.random() < self._negative_share:
            return self._negative(rng, seed)
        return self._positive(rng, seed)

    def _window_text(self, rng):
        """The part of a line that fits the strip, and which of its ends are true line ends."""
        text = mrz_text.any_line(rng)
        fitting = int(self._width / STRIP_PITCH * 1.15) + 2
        if len(text) <= fitting:
            return text, "start" if rng.random() < 0.5 else "end"
        place = rng.choice(["start", "end", "inside"], p=[0.35, 0.35, 0.3])
        first = {"start": 0, "end": len(text) - fitting}.get(place, rng.integers(0, len(text) - fitting + 1))
        return text[first:first + fitting], place

    def _place(self, rng, line, place, scale):
        """Left edge of the strip in the line's picture."""
        width = self._width / scale
        if place == "start":
            return line.centres_x[0] - line.pitch * (0.5 + rng.uniform(0, 3))
        if place == "end":
            return line.centres_x[-1] + line.pitch * (0.5 + rng.uniform(0, 3)) - width
        return line.centres_x[0] + line.pitch * rng.uniform(-0.4, 0.6)

    def _positive(self, rng, seed, factor=None, shift=None):
        text, place = self._window_text(rng)
        line = self._renderer.render(seed, text=text)
        size = rng.uniform(0.88, 1.12) if factor is None else factor
        scale_x = STRIP_PITCH / line.pitch * size
        scale_y = scale_x * rng.uniform(0.94, 1.06)   # on top of the renderer's own height_ratio
        x0 = self._place(rng, line, place, scale_x)
        shift = np.clip(rng.normal(0, 2), -4, 4) if shift is None else shift
        aim_x = x0 + self._width / 2 / scale_x
        centre_y = np.interp(aim_x, line.centres_x, line.centre_y)
        method = (cv2.INTER_LINEAR, cv2.INTER_LINEAR, cv2.INTER_CUBIC)[rng.integers(0, 3)]
        border = cv2.BORDER_REPLICATE if rng.random() < 0.7 else cv2.BORDER_REFLECT
        strip = cut_strip(line.image, x0, centre_y, scale_x, scale_y, shift, self._width, method, border)
        centres = (line.centres_x - x0) * scale_x
        offsets = (line.centre_y - centre_y) * scale_y + shift
        return strip, cell_targets(self._width, centres, offsets, line.text, STRIP_PITCH * size), line.true_pitch

    def _negative(self, rng, seed):
        nothing = np.full(self._width // STRIDE, BETWEEN, np.int64)
        kind = rng.random()
        if kind < 0.12:       # upside down; few, as 0 8 N X look the same both ways
            strip, _, pitch = self._positive(rng, seed)
            return strip[::-1, ::-1].copy(), nothing, pitch
        if kind < 0.27:       # the gap beside a line
            shift = rng.choice([-1, 1]) * rng.uniform(13, 30)
            strip, _, pitch = self._positive(rng, seed, shift=shift)
            return strip, nothing, pitch
        if kind < 0.39:       # print of quite another size
            factor = rng.uniform(0.35, 0.55) if rng.random() < 0.6 else rng.uniform(1.9, 2.8)
            strip, _, pitch = self._positive(rng, seed, factor=factor)
            return strip, nothing, pitch
        return self._other_matter(rng), nothing, STRIP_PITCH

    def _other_matter(self, rng):
        """Ordinary text, security print, photographs, noise, empty paper."""
        textures, width = self._renderer.textures, self._width
        kind = rng.choice(["text", "print", "photo", "coarse", "none"], p=[0.6, 0.15, 0.12, 0.05, 0.08])
        paper, depth = rng.uniform(90, 255), rng.uniform(0.15, 0.95)
        if kind == "none":
            picture = np.full((ROWS, width), paper, np.float32)
        else:
            shrink = rng.uniform(0.8, 2.0) if kind == "text" else 1.0
            window = textures.crop(rng, kind, int(ROWS * shrink) + 4, int(width * shrink) + 4)
            window = cv2.resize(window, (width, ROWS), interpolation=cv2.INTER_AREA)
            picture = paper * (1 - depth * np.clip(window, 0, 1))
        if kind == "text" and rng.random() < 0.5:
            picture = picture * (1 - rng.uniform(0, 0.4) * textures.crop(rng, "print", ROWS, width))
        picture = picture + rng.uniform(0, 9) * textures.crop(rng, "grain", ROWS, width)
        sigma = rng.uniform(0, 3)
        if sigma > 0.3:
            picture = cv2.GaussianBlur(picture, (0, 0), sigma)
        return np.clip(picture, 0, 255).astype(np.uint8)
