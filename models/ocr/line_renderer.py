"""Renders one machine-readable line at a time, with the damage of real pictures.

    renderer = LineRenderer()
    line = renderer.render(seed=7)
    line.image, line.text, line.centres_x, line.centre_y

The same seed gives the same line. A line is composed on a canvas of 24 pixels
per character, bent, brought to the resolution of the imagined picture (5.5 to
30 pixels per character; above that a reader scales down anyway) and damaged
there. Positions are followed through all of it.
"""
from dataclasses import dataclass, replace

import cv2
import numpy as np

import line_damage as damage
import mrz_text
from ocrb_glyphs import CELL_HEIGHT, CELL_WIDTH, PITCH, GlyphAtlases, pixels_per_mm
from paper_textures import TexturePool

CANVAS_HEIGHT = 120
CANVAS_MIDDLE = CANVAS_HEIGHT // 2
SIDE_MARGIN = 5 * PITCH
RESOLUTIONS = ((0.30, 5.5, 8.0), (0.20, 8.0, 11.0), (0.28, 11.0, 18.0), (0.22, 18.0, 30.0))


@dataclass(frozen=True)
class RenderedLine:
    """A picture of a line and where its characters are (pixel centres are integers)."""
    image: np.ndarray       # uint8, dark print on light paper
    text: str
    centres_x: np.ndarray   # one per character
    centre_y: np.ndarray    # middle of the cap height at each character
    pitch: float            # mean pixels per character in `image`
    true_pitch: float       # the resolution the picture was taken at, before any enlarging
    vertical_pitch: float   # what `pitch` would be by the height of the letters


@dataclass(frozen=True)
class LineStyle:
    """The choices that make one line look as it does."""
    pitch: float            # pixels per character of the damaged picture
    clean: bool             # IR-like scan: flat paper, black ink
    height_ratio: float     # letters drawn taller (>1) or lower than OCR-B
    weight: float           # canvas pixels added to each stroke edge
    edge: float             # softness of the stroke edge in canvas pixels
    severity: float         # 0..1, scales ragged ink, pattern, contrast loss and blur


def draw_pitch(rng):
    band = rng.choice(len(RESOLUTIONS), p=[share for share, _, _ in RESOLUTIONS])
    _, low, high = RESOLUTIONS[band]
    return rng.uniform(low, high)


def draw_style(rng, pitch=None, severity=None):
    return LineStyle(
        pitch=draw_pitch(rng) if pitch is None else pitch,
        clean=rng.random() < 0.12,
        height_ratio=rng.uniform(0.94, 1.06),
        weight=rng.normal(0.0, 0.45),
        edge=rng.uniform(0.8, 1.8),
        severity=rng.beta(1.3, 1.6) if severity is None else severity)


class LineRenderer:
    def __init__(self):
        self._atlases = GlyphAtlases()
        self._textures = TexturePool()

    @property
    def textures(self):
        return self._textures

    def render(self, seed, text=None, pitch=None, severity=None):
        """One line. Without a text, draws one; `pitch` and `severity` pin the style."""
        rng = np.random.default_rng(seed)
        if text is None:
            text = mrz_text.any_line(rng)
        style = draw_style(rng, pitch, severity)
        field, centres = self._compose(rng, text, style)
        reflectance = self._print(rng, field, centres, style)
        reflectance, centres, centre_y = _bend(rng, reflectance, centres)
        picture, centres, centre_y = _photograph(rng, reflectance, centres, centre_y, style)
        picture = self._damage(rng, picture, style)
        line = RenderedLine(picture, text, centres, centre_y, style.pitch, style.pitch,
                            style.pitch * style.height_ratio)
        return _perhaps_enlarged(rng, line)

    def _compose(self, rng, text, style):
        """Distance field of the line with its neighbours, and the centres along x."""
        width = 2 * SIDE_MARGIN + PITCH * len(text)
        field = np.full((CANVAS_HEIGHT, width), -9.0, np.float32)
        atlas = self._atlases.draw_from(rng)
        centres = SIDE_MARGIN + PITCH * (np.arange(len(text)) + 0.5)
        jitter = rng.choice([0.0, 0.3, 0.8])
        _stamp_text(rng, field, atlas, text, centres, CANVAS_MIDDLE, jitter)
        for side in (-1, 1):
            if rng.random() < 0.45:
                distance = rng.uniform(6.1, 6.6) if rng.random() < 0.8 else rng.uniform(4.6, 6.1)
                other = mrz_text.any_line(rng)[:len(text)]
                _stamp_text(rng, field, atlas, other, centres + rng.normal(0, 1),
                            CANVAS_MIDDLE + side * distance * pixels_per_mm(), jitter)
        return field, centres

    def _print(self, rng, field, centres, style):
        """Light given back by the document, 0..1."""
        shape = field.shape
        ragged = style.severity * rng.uniform(0, 1)
        field = field + style.weight
        if ragged > 0.1 and not style.clean:
            field = field + ragged * (0.7 * self._textures.crop(rng, "medium", *shape)
                                      + 0.45 * self._textures.crop(rng, "coarse", *shape))
        ink = np.clip(0.5 + field / style.edge, 0, 1)
        if style.clean:
            return rng.uniform(0.88, 1.0) - ink * rng.uniform(0.6, 0.85)
        paper = np.full(shape, rng.uniform(0.55, 1.0), np.float32)
        if rng.random() < 0.65:
            kind = "print" if rng.random() < 0.8 else "photo"
            paper *= 1 - style.severity * rng.uniform(0.05, 0.6) * self._textures.crop(rng, kind, *shape)
        paper = self._surroundings(rng, paper, centres)
        depth = rng.uniform(0.75, 0.97) * (1 - 0.62 * style.severity * rng.uniform(0, 1) ** 1.5)
        reflectance = paper * (1 - depth * ink)
        if rng.random() < 0.14:
            _cross_out(rng, reflectance)
        return reflectance

    def _surroundings(self, rng, paper, centres):
        """Print above or below, and the platen beside the page."""
        height, width = paper.shape
        if rng.random() < 0.2:
            kind = "text" if rng.random() < 0.65 else "photo"
            clearance = int(rng.uniform(17, 32))
            band = slice(0, CANVAS_MIDDLE - clearance) if rng.random() < 0.7 else slice(
                CANVAS_MIDDLE + clearance, height)
            rows = band.stop - band.start
            paper[band] *= 1 - rng.uniform(0.3, 0.9) * self._textures.crop(rng, kind, rows, width)
        platen = rng.uniform(0.0, 0.45) if rng.random() < 0.75 else rng.uniform(0.45, 1.1)
        if rng.random() < 0.25:
            paper[CANVAS_MIDDLE + int(rng.uniform(18, 45)):] *= platen
        if rng.random() < 0.25:
            paper[:, :max(0, int(centres[0] - rng.uniform(0.75, 3) * PITCH))] *= platen
        if rng.random() < 0.25:
            paper[:, int(centres[-1] + rng.uniform(0.75, 3) * PITCH):] *= platen
        return paper

    def _damage(self, rng, picture, style):
        severity = style.severity
        picture = picture * rng.uniform(190, 255)
        if style.clean:
            picture = damage.blur(picture, rng, style.pitch, 0.5)
            return damage.to_bytes(picture)
        picture = damage.blur(picture, rng, style.pitch, 0.35 + 0.65 * severity)
        if rng.random() < 0.5:
            picture = damage.uneven_light(picture, rng)
        if rng.random() < 0.12:
            picture = damage.glare(picture, rng)
        if rng.random() < 0.5:
            picture = damage.tone_curve(picture, rng)
        if rng.random() < 0.25:
            picture = damage.sharpen(picture, rng, style.pitch)
        picture = damage.add_noise(picture, rng, self._textures)
        picture = damage.to_bytes(picture)
        if rng.random() < 0.04 and style.pitch > 9:
            picture = damage.binarise(picture, rng, style.pitch)
        if rng.random() < 0.7:
            picture = damage.jpeg(picture, rng.uniform(95 - 75 * severity, 96))
        return picture


def _stamp_text(rng, field, atlas, text, centres, centre_row, jitter):
    """Places glyphs by maximum of distance; clips at the canvas edges."""
    offsets = rng.normal(0, 1, (len(text), 2)) * jitter
    for char, centre, (dx, dy) in zip(text, centres, offsets):
        left = int(round(centre + dx - CELL_WIDTH / 2))
        top = int(round(centre_row + dy - CELL_HEIGHT / 2))
        glyph = atlas[mrz_text.ALPHABET.index(char)]
        if top < 0:
            glyph, top = glyph[-top:], 0
        window = field[top:top + glyph.shape[0], left:left + CELL_WIDTH]
        if window.size:
            np.maximum(window, glyph[:window.shape[0], :window.shape[1]], out=window)


def _cross_out(rng, reflectance):
    """Pen strokes or stamp rims over the line, never quite opaque."""
    height, width = reflectance.shape
    layer = np.zeros((height, width), np.float32)
    for _ in range(rng.integers(1, 4)):
        thickness = int(rng.integers(1, 5))
        if rng.random() < 0.5:
            x = rng.uniform(0, width)
            reach = rng.uniform(-250, 250)
            cv2.line(layer, (int(x), int(rng.uniform(-20, height))),
                     (int(x + reach), int(rng.uniform(0, height + 20))), 1.0, thickness, cv2.LINE_AA)
        else:
            centre = (int(rng.uniform(0, width)), int(rng.uniform(-60, height + 60)))
            axes = (int(rng.uniform(30, 160)), int(rng.uniform(30, 120)))
            cv2.ellipse(layer, centre, axes, rng.uniform(0, 180), 0, 360, 1.0, thickness, cv2.LINE_AA)
    reflectance *= 1 - rng.uniform(0.15, 0.65) * layer


def _bend(rng, canvas, centres):
    """Residual rotation, perspective, curvature, slant and paper waves, as one resampling."""
    height, width = canvas.shape
    middle = width / 2
    tilt = np.tan(np.radians(rng.uniform(-1.5, 1.5) * rng.uniform(0, 1)))
    stretch = rng.uniform(-0.08, 0.08) * rng.uniform(0, 1)      # pitch change over the whole line
    bow = rng.uniform(-3, 3) * rng.uniform(0, 1)                # canvas pixels at the line's ends
    slant = rng.uniform(-0.12, 0.12) * rng.uniform(0, 1)
    along = (np.arange(width, dtype=np.float32) - middle) / middle
    source_x = middle + middle * (along + stretch / 2 * (along * along - 1))
    rise = tilt * middle * along + bow * along * along
    if rng.random() < 0.4:
        rise = rise + rng.uniform(0, 1.2) * np.sin(along * rng.uniform(3, 30) + rng.uniform(0, 6))
    y = np.arange(height, dtype=np.float32)[:, None]
    map_x = (source_x[None, :] + slant * (y - CANVAS_MIDDLE)).astype(np.float32)
    map_y = (CANVAS_MIDDLE + (y - CANVAS_MIDDLE - rise[None, :])).astype(np.float32)
    bent = cv2.remap(canvas.astype(np.float32), map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    new_x = np.interp(centres, source_x, np.arange(width))
    # On the middle row the slant vanishes, but the line itself sits `rise` below it there.
    new_rise = np.interp(new_x, np.arange(width), rise)
    return bent, new_x - slant * new_rise, CANVAS_MIDDLE + new_rise


def _photograph(rng, canvas, centres, centre_y, style):
    """Brings the canvas to the picture's resolution, at a random sub-pixel phase."""
    x0, y0 = rng.integers(0, 6, 2)
    canvas = np.ascontiguousarray(canvas[y0:, x0:])
    height, width = canvas.shape
    scale = style.pitch / PITCH
    size = (max(8, round(width * scale)), max(8, round(height * scale * style.height_ratio)))
    choice = rng.random()
    if scale > 1:
        method = cv2.INTER_CUBIC
    elif choice < 0.75:
        method = cv2.INTER_AREA
    elif choice < 0.92:
        method = cv2.INTER_LINEAR
    else:
        method = cv2.INTER_CUBIC
    picture = cv2.resize(canvas, size, interpolation=method)
    scale_x, scale_y = size[0] / width, size[1] / height
    return picture, (centres - x0 + 0.5) * scale_x - 0.5, (centre_y - y0 + 0.5) * scale_y - 0.5


def _perhaps_enlarged(rng, line):
    """Some small pictures were enlarged by somebody before they reach a reader."""
    if line.pitch > 14 or rng.random() < 0.7:
        return line
    factor = rng.uniform(1.3, 3.0)
    height, width = line.image.shape
    size = (round(width * factor), round(height * factor))
    method = rng.choice([cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_LANCZOS4, cv2.INTER_NEAREST],
                        p=[0.35, 0.4, 0.15, 0.1])
    image = cv2.resize(line.image, size, interpolation=int(method))
    if rng.random() < 0.4:
        image = damage.jpeg(image, rng.uniform(50, 95))
    scale_x, scale_y = size[0] / width, size[1] / height
    return replace(line, image=image, centres_x=(line.centres_x + 0.5) * scale_x - 0.5,
                   centre_y=(line.centre_y + 0.5) * scale_y - 0.5,
                   pitch=line.pitch * scale_x, vertical_pitch=line.vertical_pitch * scale_y)
