"""Measures a Tesseract model on held-out rendered line crops (simulated pictures).

    evaluate_tesseract.py --work FOLDER [--model FILE.traineddata]... [--lines N]

Other models can be named beside ours to compare on the same crops.
"""
import argparse
import subprocess
import time
from pathlib import Path

import cv2

from line_renderer import LineRenderer
from tesseract_lines import STAGES, Stage, stage_line

BANDS = ((5.5, 7), (7, 9), (9, 13), (13, 20), (20, 31))
TEST = Stage(**{**STAGES["held_out"].__dict__, "first_seed": 950_000_000})


def write_crops(folder, count):
    """PNG files, their texts and resolutions."""
    folder.mkdir(parents=True, exist_ok=True)
    renderer = LineRenderer()
    truths = []
    for number in range(count):
        image, line = stage_line(renderer, TEST, number)
        path = folder / f"{number:05d}.png"
        cv2.imwrite(str(path), image)
        truths.append((path, line.text, line.true_pitch))
    (folder / "list.txt").write_text("".join(f"{path}\n" for path, _, _ in truths))
    return truths


def read_all(model, folder):
    """What the model reads in each crop of the list, and milliseconds per line."""
    started = time.time()
    done = subprocess.run(["tesseract", str(folder / "list.txt"), "stdout", "--psm", "13", "--oem", "1",
                           "--tessdata-dir", str(model.parent), "-l", model.stem],
                          capture_output=True, text=True, check=True)
    pages = done.stdout.split("\f")
    return ["".join(page.split()) for page in pages], 1000 * (time.time() - started) / max(1, len(pages) - 1)


def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


def print_table(model, truths, texts, milliseconds):
    print(f"\n{model.name}: {milliseconds:.0f} ms a line on one thread")
    print("| px per character | lines | character error | lines exact | wrong length |\n|---|---|---|---|---|")
    for low, high in BANDS + ((5.5, 31),):
        band = [(t, r) for (_, t, pitch), r in zip(truths, texts) if low <= pitch < high]
        if band:
            errors = sum(edit_distance(t, r) for t, r in band) / sum(len(t) for t, _ in band)
            print(f"| {low}-{high} | {len(band)} | {100 * errors:.2f} % | {100 * sum(t == r for t, r in band) / len(band):.1f} % "
                  f"| {100 * sum(len(t) != len(r) for t, r in band) / len(band):.1f} % |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", required=True)
    parser.add_argument("--model", action="append")
    parser.add_argument("--lines", type=int, default=600)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    folder = Path(options.work) / "tesseract_test"
    truths = write_crops(folder, options.lines)
    for name in options.model or [str(Path(__file__).parent / "ocrb_mrz.traineddata")]:
        model = Path(name).resolve()
        texts, milliseconds = read_all(model, folder)
        print_table(model, truths, texts, milliseconds)


if __name__ == "__main__":
    main()
