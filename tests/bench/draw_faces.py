#!/usr/bin/env python3
"""draw_faces.py FOLDER: passport zones in OCR-B and in other monospaced faces, for print_bench.

Every face is set at 10 characters an inch, the width OCR-B has, and seen through a little blur and noise, at 400 and
at 150 dpi. Needs the packages of `tests/install.sh samples` and fonts-dejavu-core.
"""
import pathlib
import sys

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

FONTS = pathlib.Path("/usr/share/fonts")
FACES = {
    "ocr_b": "opentype/ocr-b/OCRB.otf",
    "liberation_mono": "truetype/liberation/LiberationMono-Regular.ttf",
    "liberation_mono_bold": "truetype/liberation/LiberationMono-Bold.ttf",
    "dejavu_sans_mono": "truetype/dejavu/DejaVuSansMono.ttf",
    "dejavu_sans_mono_bold": "truetype/dejavu/DejaVuSansMono-Bold.ttf",
}
LINES = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]
DRAWN_DPI = 1200


def page(face):
    """A data page at 1200 dpi with the zone at its foot."""
    mm = DRAWN_DPI / 25.4
    picture = Image.new("L", (round(125 * mm), round(88 * mm)), 225)
    draw = ImageDraw.Draw(picture)
    size = 100
    while ImageFont.truetype(str(FONTS / face), size).getlength("0") < 2.54 * mm:
        size += 1
    font = ImageFont.truetype(str(FONTS / face), size)
    for row, line in enumerate(LINES):
        for column, character in enumerate(line):
            place = ((6 + 2.54 * (column + 0.5)) * mm, (88 - 14.85 + 6.35 * row) * mm)
            draw.text(place, character, font=font, fill=40, anchor="ms")
    return picture


def seen(picture, dpi, random):
    small = picture.filter(ImageFilter.GaussianBlur(0.5 * DRAWN_DPI / dpi))
    small = small.resize([round(side * dpi / DRAWN_DPI) for side in picture.size], Image.BILINEAR)
    grey = np.asarray(small, float) + random.normal(0, 2, (small.height, small.width))
    return Image.fromarray(np.clip(np.rint(grey), 0, 255).astype(np.uint8))


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(1)
    for name, face in FACES.items():
        drawn = page(face)
        for dpi in (400, 150):
            seen(drawn, dpi, random).save(folder / f"{name}_{dpi}_dpi.png")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main()
