"""Makes the stated probabilities true: finds one temperature on held-out lines and bakes it into the model.

    calibrate_cells.py --checkpoint average.pt --work FOLDER [--lines N]

Label smoothing and averaging over columns leave the network too modest. Dividing all logits by a
constant changes no reading, so the last layer is scaled and the contract stays as it is. Writes
FOLDER/calibrated.pt and mrz_cells.onnx. Its lines have seeds of their own.
"""
import argparse
import os
from pathlib import Path

import cv2
import numpy as np
import torch

import mrz_text
from cell_network import BETWEEN, CellNetwork, export_onnx
from cell_strips import normalise
from evaluate_cells import whole_strip
from lattice_reader import sample, softmax
from line_renderer import LineRenderer

FIRST_SEED = 870_000_000


def collect(network, lines):
    """Logits, true centres and texts of held-out lines."""
    renderer = LineRenderer()
    found = []
    for number in range(lines):
        line = renderer.render(FIRST_SEED + number)
        strip, centres = whole_strip(np.random.default_rng([number, 4]), line)
        with torch.no_grad():
            logits = network(torch.from_numpy(normalise(strip)[None, None]))[0, :, 0].numpy()
        found.append((logits, centres, [mrz_text.ALPHABET.index(char) for char in line.text]))
    return found


def surprise(found, temperature):
    """Mean negative log likelihood of the true characters, read as the reader reads."""
    total, count = 0.0, 0
    for logits, centres, truth in found:
        probabilities = softmax(logits / temperature)
        spread = np.mean([sample(probabilities, centres + offset) for offset in (-2.0, 0.0, 2.0)], axis=0)[:BETWEEN]
        share = spread[truth, np.arange(len(truth))] / np.maximum(spread.sum(axis=0), 1e-9)
        total -= np.log(np.maximum(share, 1e-6)).sum()
        count += len(truth)
    return total / count


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--output", default=str(Path(__file__).parent))
    parser.add_argument("--lines", type=int, default=500)
    options = parser.parse_args()
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    network = CellNetwork()
    network.load_state_dict(torch.load(options.checkpoint))
    network.eval()
    found = collect(network, options.lines)
    temperatures = np.arange(0.5, 1.31, 0.05)
    surprises = [surprise(found, temperature) for temperature in temperatures]
    for temperature, value in zip(temperatures, surprises):
        print(f"temperature {temperature:.2f}: surprise {value:.4f}")
    best = float(temperatures[int(np.argmin(surprises))])
    with torch.no_grad():
        network.classify.weight /= best
        network.classify.bias /= best
    torch.save(network.state_dict(), Path(options.work) / "calibrated.pt")
    export_onnx(network, Path(options.output) / "mrz_cells.new")
    os.replace(Path(options.output) / "mrz_cells.new", Path(options.output) / "mrz_cells.onnx")
    print(f"baked in temperature {best:.2f}")


if __name__ == "__main__":
    main()
