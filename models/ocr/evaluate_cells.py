"""Measures mrz_cells.onnx in cv::dnn on held-out rendered whole lines (simulated pictures).

    evaluate_cells.py [--model FILE] [--lines N]
"""
import argparse
from pathlib import Path

import cv2
import numpy as np

from cell_network import BETWEEN, STRIP_PITCH
from cell_strips import cut_strip, normalise
from lattice_reader import find_lattice, read_at, softmax
from line_renderer import LineRenderer

FIRST_SEED = 850_000_000
BANDS = ((5.5, 7), (7, 9), (9, 13), (13, 20), (20, 31))


def whole_strip(rng, line):
    """The line as a locator with small errors would cut it, straightened but for its bow, and its true centres."""
    size = rng.uniform(0.95, 1.05)
    scale = STRIP_PITCH / line.pitch * size
    x0 = line.centres_x[0] - line.pitch * rng.uniform(1.0, 2.5)
    end = line.centres_x[-1] + line.pitch * rng.uniform(1.0, 2.5)
    width = int(np.ceil((end - x0) * scale / 32) * 32)
    slope, height = np.polyfit(line.centres_x - x0, line.centre_y, 1)
    strip = cut_strip(line.image, x0, height, scale, scale, rng.uniform(-2, 2), width, cv2.INTER_LINEAR, slope=slope)
    return strip, (line.centres_x - x0) * scale


class Tally:
    """Counts for one resolution band."""

    def __init__(self):
        self.lines = self.characters = 0
        self.right = {"true lattice": 0, "found lattice": 0}
        self.exact = {"true lattice": 0, "found lattice": 0}

    def add(self, truth, readings):
        self.lines += 1
        self.characters += len(truth)
        for name, text in readings.items():
            self.right[name] += sum(a == b for a, b in zip(truth, text))
            self.exact[name] += truth == text

    def row(self, band):
        words = [f"{band[0]}-{band[1]}", str(self.lines)]
        for name in self.right:
            words += [f"{100 * self.right[name] / max(1, self.characters):.2f} %",
                      f"{100 * self.exact[name] / max(1, self.lines):.1f} %"]
        return "| " + " | ".join(words) + " |"


def print_reliability(shares, right):
    print("\n| stated probability | characters | right |\n|---|---|---|")
    for low, high in ((0, .3), (.3, .5), (.5, .7), (.7, .8), (.8, .9), (.9, .95), (.95, .98), (.98, 1.01)):
        inside = (shares >= low) & (shares < high)
        if inside.any():
            print(f"| {low:.2f}-{min(high, 1):.2f} (mean {shares[inside].mean():.3f}) | {inside.sum()} "
                  f"| {right[inside].mean():.4f} |")


def print_confusions(pairs, most=14):
    wrong = sorted(((count, pair) for pair, count in pairs.items()), reverse=True)[:most]
    print("\nMost frequent confusions (true > read): "
          + ", ".join(f"{pair[0]} > {pair[1]} ({count})" for count, pair in wrong))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", default=str(Path(__file__).parent / "mrz_cells.onnx"))
    parser.add_argument("--lines", type=int, default=1500)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    network = cv2.dnn.readNetFromONNX(options.model)
    renderer = LineRenderer()
    tallies = {band: Tally() for band in BANDS}
    shares, right, pairs = [], [], {}
    for number in range(options.lines):
        line = renderer.render(FIRST_SEED + number)
        strip, centres = whole_strip(np.random.default_rng([number, 3]), line)
        network.setInput(normalise(strip)[None, None])
        probabilities = softmax(network.forward()[0, :, 0])
        text, share = read_at(probabilities, centres)
        found, _ = read_at(probabilities, find_lattice(1 - probabilities[BETWEEN], len(line.text)))
        band = next(b for b in BANDS if b[0] <= line.true_pitch < b[1])
        tallies[band].add(line.text, {"true lattice": text, "found lattice": found})
        shares.append(share)
        right.append(np.array([a == b for a, b in zip(line.text, text)]))
        for a, b in zip(line.text, text):
            if a != b:
                pairs[a, b] = pairs.get((a, b), 0) + 1
    print("| px per character | lines | characters, true lattice | lines exact | characters, found lattice | lines exact |")
    print("|---|---|---|---|---|---|")
    for band in BANDS:
        print(tallies[band].row(band))
    print_reliability(np.concatenate(shares), np.concatenate(right))
    print_confusions(pairs)


if __name__ == "__main__":
    main()
