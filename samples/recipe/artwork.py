"""Line work and lettering of the fictitious State of Utopia, as 1200-dpi coverage maps."""

import cv2
import numpy
from PIL import Image, ImageDraw, ImageFont

from sheet import MASTER_DPI, master_px

SHIFT = 4
FONTS = "/usr/share/fonts"
OCR_B = f"{FONTS}/opentype/ocr-b/OCRB.otf"
SANS = f"{FONTS}/truetype/liberation/LiberationSans-Regular.ttf"
SANS_BOLD = f"{FONTS}/truetype/liberation/LiberationSans-Bold.ttf"
SERIF_BOLD = f"{FONTS}/truetype/liberation/LiberationSerif-Bold.ttf"
ITALIC = f"{FONTS}/truetype/liberation/LiberationSerif-Italic.ttf"
PITCH_MM = 2.54  # OCR-B size 1, Doc 9303-3 4.4


def curve(master, x_mm, y_mm, width_mm, closed=False):
    points = numpy.stack([master_px(x_mm), master_px(y_mm)], -1) * (1 << SHIFT)
    cv2.polylines(master, [points.round().astype(numpy.int32)[:, None]], closed, 255,
                  max(1, round(master_px(width_mm))), cv2.LINE_AA, SHIFT)


def waves(master, box, pitch, line, phase=0.0, lengths=(31.0, 11.0), swings=(2.6, .8)):
    """A bundle of waves over a box (x, y, width, height), all in mm."""
    left, top, width, height = box
    x = numpy.arange(0, width + .2, .2)
    for i, y in enumerate(numpy.arange(-4, height + 4, pitch)):
        swing = (swings[0] * numpy.sin(2 * numpy.pi * x / lengths[0] + phase + .045 * i)
                 + swings[1] * numpy.sin(2 * numpy.pi * x / lengths[1] - .11 * i))
        curve(master, left + x, top + y + swing, line)
    keep(master, box)


def keep(master, box):
    """Wipes what lies outside a box in mm."""
    left, top, width, height = (max(0, round(master_px(value))) for value in box)
    master[:top] = 0
    master[top + height:] = 0
    master[:, :left] = 0
    master[:, left + width:] = 0


def rosette(master, centre, radius, line, petals=12, rings=9):
    """Interlaced closed curves around a centre."""
    t = numpy.linspace(0, 2 * numpy.pi, 1440)
    for ring in range(rings):
        share = ring / rings
        r = radius * (.58 + .26 * numpy.cos(petals * t + 2 * numpy.pi * share)
                      + .14 * numpy.cos(petals * 2 * t + 5 * share))
        curve(master, centre[0] + r * numpy.cos(t), centre[1] + r * numpy.sin(t), line, closed=True)


def star(master, centre, radius, rays=16):
    """Utopia's mark: a compass star over three waves."""
    angle = numpy.arange(2 * rays) * numpy.pi / rays - numpy.pi / 2
    reach = numpy.where(numpy.arange(2 * rays) % 8 == 0, 1.0, numpy.where(numpy.arange(2 * rays) % 4 == 0, .72, .5))
    reach = numpy.where(numpy.arange(2 * rays) % 2 == 1, .26, reach) * radius
    points = numpy.stack([master_px(centre[0] + reach * numpy.cos(angle)),
                          master_px(centre[1] - .15 * radius + reach * numpy.sin(angle))], -1)
    cv2.fillPoly(master, [(points * 16).round().astype(numpy.int32)], 255, cv2.LINE_AA, SHIFT)
    x = numpy.linspace(-radius, radius, 120)
    for row in range(3):
        y = .95 * radius + row * .22 * radius + .07 * radius * numpy.sin(x / radius * 9)
        narrowing = 1 - .16 * row
        curve(master, centre[0] + x * narrowing, centre[1] + y, .055 * radius)


def face_of(font, capital_mm):
    """A font at the size at which its capitals have that height."""
    capital = -ImageFont.truetype(font, 1000).getbbox("H", anchor="ls")[1]
    return ImageFont.truetype(font, round(master_px(capital_mm) * 1000 / capital))


def stamp(master, drawn, left, top):
    """Adds a small coverage map to a large one; what lies outside is cut off."""
    top_cut, left_cut = max(0, -top), max(0, -left)
    place = master[top + top_cut:top + drawn.shape[0], left + left_cut:left + drawn.shape[1]]
    numpy.maximum(place, drawn[top_cut:top_cut + place.shape[0], left_cut:left_cut + place.shape[1]], out=place)


def lettering(master, text, at_mm, height_mm, font=SANS, spacing_mm=0.0):
    """Text whose capitals are height_mm tall, its baseline starting at a point in mm."""
    face = face_of(font, height_mm)
    x, y = (round(master_px(value)) for value in at_mm)
    for piece in (text if spacing_mm else [text]):
        left, top, right, bottom = face.getbbox(piece, anchor="ls")
        canvas = Image.new("L", (max(1, right - left), max(1, bottom - top)))
        ImageDraw.Draw(canvas).text((-left, -top), piece, 255, face, anchor="ls")
        stamp(master, numpy.asarray(canvas), x + left, y + top)
        x += round(face.getlength(piece) + master_px(spacing_mm))


def slanted(master, text, centre_mm, height_mm, turn_deg):
    """Text around a point in mm, turned counter-clockwise."""
    face = face_of(SANS_BOLD, height_mm)
    side = round(face.getlength(text)) + 40
    canvas = Image.new("L", (side, side))
    ImageDraw.Draw(canvas).text((side / 2, side / 2), text, 255, face, anchor="mm")
    x, y = (round(master_px(value) - side / 2) for value in centre_mm)
    stamp(master, numpy.asarray(canvas.rotate(turn_deg, Image.BICUBIC)), x, y)


def microtext(master, text, start_mm, width_mm, height_mm=.24):
    """A line of tiny text, too small to be read at 400 dpi on purpose."""
    word = face_of(SANS_BOLD, height_mm).getlength(text + " ")
    lettering(master, (text + " ") * round(master_px(width_mm) / word + .5), start_mm, height_mm, SANS_BOLD)


def machine_line(master, text, left_mm, baseline_mm, rng, moved=None):
    """A line of OCR-B at exact pitch, with the small unsteadiness of a printer.

    `moved` may name one character: (index, right in mm, down in mm).
    """
    probe = ImageFont.truetype(OCR_B, 1000)
    face = ImageFont.truetype(OCR_B, round(master_px(PITCH_MM) * 1000 / probe.getlength("0")))
    canvas = Image.fromarray(master)
    pen = ImageDraw.Draw(canvas)
    for index, char in enumerate(text):
        right, down = rng.normal(0, .015, 2)
        if moved and moved[0] == index:
            right, down = moved[1:]
        pen.text((round(master_px(left_mm + index * PITCH_MM + right)), round(master_px(baseline_mm + down))),
                 char, 255, face, anchor="ls")
    master[:] = numpy.asarray(canvas)


def fibres(master, rng, count):
    """Fibres strewn over the paper."""
    height, width = (side * 25.4 / MASTER_DPI for side in master.shape)
    for _ in range(count):
        x, y = rng.uniform(0, width), rng.uniform(0, height)
        heading, bend, length = rng.uniform(0, 2 * numpy.pi), rng.normal(0, .5), rng.uniform(2, 4.5)
        s = numpy.linspace(0, length, 16)
        curve(master, x + numpy.cumsum(numpy.cos(heading + bend * s)) * length / 16,
              y + numpy.cumsum(numpy.sin(heading + bend * s)) * length / 16, .05)
