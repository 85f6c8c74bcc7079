"""Trains the cell network on lines rendered while training goes on.

    train_cells.py --work FOLDER [--iterations N] [--continue-from CHECKPOINT]

One process renders, one trains. Every --export-every iterations the averaged
weights are scored on held-out strips and written to mrz_cells.onnx.
"""
import argparse
import math
import os
import time
from pathlib import Path

import cv2
import numpy as np
import torch
from torch.utils.data import DataLoader, IterableDataset

from cell_network import BETWEEN, CellNetwork, export_onnx
from cell_strips import IGNORED, StripMaker, normalise
from line_renderer import LineRenderer

HELD_OUT_SEED = 800_000_000
SMOOTHING = 0.02


class RenderedBatches(IterableDataset):
    """Endless batches; strip `n` has seed first_seed + n."""

    def __init__(self, first_seed, batch):
        super().__init__()
        self._first_seed, self._batch = first_seed, batch

    def __iter__(self):
        cv2.setNumThreads(1)
        torch.set_num_threads(1)
        maker = StripMaker(LineRenderer())
        seed = self._first_seed
        while True:
            made = [maker.make(seed + i) for i in range(self._batch)]
            seed += self._batch
            yield (torch.from_numpy(np.stack([strip for strip, _, _ in made])),
                   torch.from_numpy(np.stack([targets for _, targets, _ in made])))


class AveragedWeights:
    """Exponential average of the weights: usable at any moment of the training."""

    def __init__(self, network, decay):
        self._decay = decay
        self.network = CellNetwork().to(memory_format=torch.channels_last)
        self.network.load_state_dict(network.state_dict())
        self._steps = 0

    def update(self, network):
        self._steps += 1
        decay = min(self._decay, (1 + self._steps) / (10 + self._steps))
        with torch.no_grad():
            for mine, theirs in zip(self.network.state_dict().values(), network.state_dict().values()):
                if mine.dtype.is_floating_point:
                    mine.lerp_(theirs, 1 - decay)


def as_input(strips):
    return torch.from_numpy(normalise(strips.numpy())[:, None]).contiguous(memory_format=torch.channels_last)


def held_out(count):
    maker = StripMaker(LineRenderer())
    made = [maker.make(HELD_OUT_SEED + i) for i in range(count)]
    return (torch.from_numpy(np.stack([m[0] for m in made])), torch.from_numpy(np.stack([m[1] for m in made])),
            np.array([m[2] for m in made]))


def score(network, data):
    """Shares of character columns read right, by resolution, and of false characters."""
    strips, targets, pitches = data
    network.eval()
    with torch.no_grad():
        found = torch.cat([network(as_input(part))[:, :, 0].argmax(1) for part in strips.split(64)]).numpy()
    targets = targets.numpy()
    words = []
    for low, high in ((5.5, 7), (7, 9), (9, 13), (13, 20), (20, 31)):
        rows = (pitches >= low) & (pitches < high)
        chars = (targets[rows] != BETWEEN) & (targets[rows] != IGNORED)
        words.append(f"{low}-{high}: {np.mean(found[rows][chars] == targets[rows][chars]):.4f}")
    between = targets == BETWEEN
    words.append(f"false characters: {np.mean(found[between] != BETWEEN):.4f}")
    return "  ".join(words)


def write_model(network, folder, name):
    path = Path(folder) / name
    fresh = path.with_suffix(".new")
    export_onnx(network, fresh)
    os.replace(fresh, path)


def learning_rate(step, progress, peak):
    """Short warm-up, then a cosine down to 2 % of the peak as `progress` goes from 0 to 1."""
    warm = min(1.0, (step + 1) / 100)
    return peak * warm * (0.02 + 0.98 * (1 + math.cos(math.pi * progress)) / 2)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", required=True, help="folder for checkpoints and the log")
    parser.add_argument("--output", default=str(Path(__file__).parent), help="folder of mrz_cells.onnx")
    parser.add_argument("--iterations", type=int, default=8500)
    parser.add_argument("--minutes", type=float, default=1e9, help="end earlier, with the rate brought down in time")
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--first-seed", type=int, default=100_000_000)
    parser.add_argument("--export-every", type=int, default=500)
    parser.add_argument("--continue-from", help="checkpoint whose weights to start from")
    return parser.parse_args()


def main():
    options = parse_arguments()
    torch.manual_seed(1)
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    work = Path(options.work)
    work.mkdir(parents=True, exist_ok=True)
    network = CellNetwork().to(memory_format=torch.channels_last)
    if options.continue_from:
        network.load_state_dict(torch.load(options.continue_from))
    average = AveragedWeights(network, 0.998)
    optimiser = torch.optim.AdamW(network.parameters(), lr=options.rate, weight_decay=1e-3)
    loss_of = torch.nn.CrossEntropyLoss(ignore_index=IGNORED, label_smoothing=SMOOTHING)
    batches = iter(DataLoader(RenderedBatches(options.first_seed, options.batch), batch_size=None,
                              num_workers=1, prefetch_factor=12))
    check = held_out(800)
    started, shown = time.time(), 0.0
    for step in range(options.iterations):
        progress = max(step / options.iterations, (time.time() - started) / 60 / options.minutes)
        for group in optimiser.param_groups:
            group["lr"] = learning_rate(step, min(1.0, progress), options.rate)
        strips, targets = next(batches)
        network.train()
        loss = loss_of(network(as_input(strips))[:, :, 0], targets)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimiser.step()
        average.update(network)
        shown += loss.item()
        if (step + 1) % 50 == 0:
            print(f"{step + 1} loss {shown / 50:.4f} seconds {time.time() - started:.0f}", flush=True)
            shown = 0.0
        finished = step + 1 == options.iterations or progress >= 1
        if (step + 1) % options.export_every == 0 or finished:
            print(f"{step + 1} held out: {score(average.network, check)}", flush=True)
            torch.save(average.network.state_dict(), work / "average.pt")
            write_model(average.network, options.output, "mrz_cells.onnx")
        if finished:
            break


if __name__ == "__main__":
    main()
