"""Draws glyphs.png: the 37 characters of OCR-B for the C++ shape check, and glyphs.toml to say where.

    render_glyphs.py [FOLDER]
"""
import sys
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from mrz_text import ALPHABET
from ocrb_glyphs import FONT_FOLDER

CELL_WIDTH = 64         # one pitch of 2.54 mm
CELL_HEIGHT = 96
SUPER_SAMPLING = 8


def _large_font():
    path = f"{FONT_FOLDER}/OCRB.otf"
    advance = ImageFont.truetype(path, 1000).getlength("0") / 1000
    return ImageFont.truetype(path, round(CELL_WIDTH * SUPER_SAMPLING / advance))


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
    font = _large_font()
    _, cap_top, _, cap_bottom = font.getbbox("H", anchor="ls")
    large = SUPER_SAMPLING
    # The middle of the cap height is put on the boundary in the middle of the cell.
    baseline = round(CELL_HEIGHT * large / 2 - (cap_top + cap_bottom) / 2)
    atlas = Image.new("L", (CELL_WIDTH * large * len(ALPHABET), CELL_HEIGHT * large), 255)
    pen = ImageDraw.Draw(atlas)
    for index, char in enumerate(ALPHABET):
        left = index * CELL_WIDTH * large + (CELL_WIDTH * large - font.getlength(char)) / 2
        pen.text((round(left), baseline), char, font=font, fill=0, anchor="ls")
    atlas = atlas.resize((CELL_WIDTH * len(ALPHABET), CELL_HEIGHT), Image.Resampling.BOX)
    atlas.save(folder / "glyphs.png", optimize=True)
    (folder / "glyphs.toml").write_text(
        "# Where the characters are in glyphs.png; written by render_glyphs.py.\n"
        f'characters = "{ALPHABET}"  # left to right, one cell each\n'
        f"cell_width = {CELL_WIDTH}      # pixels; one pitch of 2.54 mm\n"
        f"cell_height = {CELL_HEIGHT}     # pixels\n"
        f"pixels_per_mm = {CELL_WIDTH / 2.54:.4f}\n"
        f"cap_top = {(baseline + cap_top) / large:.3f}       # y of the upper edge of H, from the cell's top edge\n"
        f"cap_bottom = {(baseline + cap_bottom) / large:.3f}    # y of the lower edge of H\n"
        f"baseline = {baseline / large:.3f}      # y of the font's baseline\n"
        f"cap_height_mm = {(cap_bottom - cap_top) / large / CELL_WIDTH * 2.54:.3f}  # strokes included\n"
        "ink = 0                # grey level of print; paper is 255\n"
        'font = "OCRB.otf (Debian fonts-ocr-b)"\n')


if __name__ == "__main__":
    main()
