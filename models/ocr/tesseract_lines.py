"""Line crops as the C++ reader hands them to Tesseract, packed as .lstmf files.

    tesseract_lines.py STAGE FOLDER     (STAGE: one of STAGES below)

The stages are the ones that converge: a net started on damaged full lines
never leaves 93 % error, one started on clean short lines does.
"""
import sys
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

import mrz_text
from line_renderer import LineRenderer
from lstmf_file import write_lstmf

LINES_PER_FILE = 200


@dataclass(frozen=True)
class Stage:
    first_seed: int
    lines: int
    shortest: int           # characters; 0 = whole lines
    longest: int
    severity: tuple         # range of damage
    lowest_pitch: float     # pixels per character in the damaged picture; 0 = all
    margins: tuple          # crop above and below, in cap heights beyond the letters
    border: tuple           # added white-ish pixels at the final size


STAGES = {
    "clean_short": Stage(10_000_000, 4000, 5, 12, (0.0, 0.1), 18.0, (0.25, 0.45), (6, 10)),
    "damaged_short": Stage(20_000_000, 8000, 5, 14, (0.0, 0.8), 8.0, (0.15, 0.6), (4, 12)),
    "full": Stage(30_000_000, 12000, 0, 0, (0.0, 0.9), 7.0, (0.15, 0.6), (6, 12)),
    "margins": Stage(40_000_000, 20000, 0, 0, (0.0, 1.0), 0.0, (0.08, 0.9), (0, 16)),
    "held_out": Stage(900_000_000, 400, 0, 0, (0.0, 1.0), 0.0, (0.1, 0.75), (4, 14)),
}


def _stage_text(rng, stage):
    text = mrz_text.any_line(rng, grammar_share=0.6)
    if stage.shortest == 0:
        return text
    length = rng.integers(stage.shortest, stage.longest + 1)
    start = rng.integers(0, len(text) - length + 1)
    return text[start:start + length]


def _straightened(rng, line):
    """The picture sheared level but for a small rest, and the characters' heights in it."""
    slope = np.polyfit(line.centres_x, line.centre_y, 1)[0] * rng.uniform(0.8, 1.05)
    middle = line.image.shape[1] / 2
    level = np.float32([[1, 0, 0], [-slope, 1, slope * middle]])
    height, width = line.image.shape
    image = cv2.warpAffine(line.image, level, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return image, line.centre_y - slope * (line.centres_x - middle)


def crop_for_tesseract(rng, line, margins, border):
    """Cuts the line out with margins, scales it to 36..60 pixels and adds a light border."""
    image, centre_y = _straightened(rng, line)
    cap = line.vertical_pitch              # OCR-B: the cap height is about the pitch
    low, high = centre_y.min(), centre_y.max()
    top = int(max(0, np.floor(low - cap * (0.5 + rng.uniform(*margins)))))
    bottom = int(min(image.shape[0], np.ceil(high + cap * (0.5 + rng.uniform(*margins))) + 1))
    side = line.pitch * rng.uniform(0.55, 0.8 + 1.2 * rng.random(), 2)
    left = int(max(0, line.centres_x[0] - side[0]))
    right = int(min(image.shape[1], line.centres_x[-1] + side[1] + 1))
    crop = image[top:bottom, left:right]
    scale = rng.uniform(36, 60) / crop.shape[0]
    method = cv2.INTER_AREA if scale < 1 else (cv2.INTER_LINEAR, cv2.INTER_CUBIC)[rng.integers(0, 2)]
    crop = cv2.resize(crop, None, fx=scale, fy=scale, interpolation=method)
    pad = int(rng.integers(border[0], border[1] + 1))
    light = 255 if rng.random() < 0.4 else int(np.percentile(crop, 90))
    return cv2.copyMakeBorder(crop, pad, pad, pad, pad, cv2.BORDER_CONSTANT, value=light)


def stage_line(renderer, stage, number):
    """The picture and text of line `number` of a stage; also the rendered line."""
    rng = np.random.default_rng([stage.first_seed, number])
    pitch = None
    if stage.lowest_pitch:
        pitch = rng.uniform(stage.lowest_pitch, 30)
    line = renderer.render(stage.first_seed + number, text=_stage_text(rng, stage), pitch=pitch,
                           severity=rng.uniform(*stage.severity))
    return crop_for_tesseract(rng, line, stage.margins, stage.border), line


def main():
    stage, folder = STAGES[sys.argv[1]], Path(sys.argv[2])
    cv2.setNumThreads(1)
    folder.mkdir(parents=True, exist_ok=True)
    renderer = LineRenderer()
    names = []
    for first in range(0, stage.lines, LINES_PER_FILE):
        numbers = range(first, min(first + LINES_PER_FILE, stage.lines))
        lines = ((stage_line(renderer, stage, number)) for number in numbers)
        path = folder / f"{first:06d}.lstmf"
        write_lstmf(path, [(image, line.text) for image, line in lines])
        names.append(str(path))
    (folder / "list.txt").write_text("\n".join(names) + "\n")


if __name__ == "__main__":
    main()
