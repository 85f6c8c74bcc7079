"""Reads a line from the cell network's output: finds the lattice, then the characters.

A plain stand-in for the C++ reader, so that the model can be measured alone.
"""
import numpy as np

from cell_network import BETWEEN, FIRST_CELL, STRIDE, STRIP_PITCH
from mrz_text import ALPHABET


def softmax(logits):
    raised = np.exp(logits - logits.max(axis=0, keepdims=True))
    return raised / raised.sum(axis=0, keepdims=True)


def sample(rows, x):
    """Values of [.., columns] at strip positions x, linear between columns; zero outside."""
    column = (np.asarray(x) - FIRST_CELL) / STRIDE
    left = np.floor(column).astype(int)
    part = column - left
    padded = np.pad(rows, [(0, 0)] * (rows.ndim - 1) + [(1, 2)])
    left = np.clip(left + 1, 0, padded.shape[-1] - 2)
    return padded[..., left] * (1 - part) + padded[..., left + 1] * part


def find_lattice(character_probability, count):
    """Centres of `count` characters: best pitch, bow and start, then a parabola through the peaks."""
    coarse = _coarse_lattice(character_probability, count)
    index = np.arange(count)
    candidates = []
    for shift in range(-3, 4):  # the coarse search may be off by whole characters
        moved = np.polyval(np.polyfit(index, coarse, 2), index + shift)
        for _ in range(3):
            moved = _refined(character_probability, moved)
        candidates.append((_contrast(character_probability, moved), tuple(moved)))
    return np.array(max(candidates)[1])


def _contrast(character_probability, centres):
    """Characters on the lattice and none half-way between its points."""
    return (sample(character_probability, centres).mean()
            - sample(character_probability, (centres[1:] + centres[:-1]) / 2).mean())


def _coarse_lattice(character_probability, count):
    width = character_probability.shape[0] * STRIDE
    index = np.arange(count)
    bend = (2 * index / (count - 1) - 1) ** 2 - 1 / 3
    best, best_score = None, -np.inf
    for pitch in np.arange(0.86, 1.141, 0.01) * STRIP_PITCH:
        starts = np.arange(-8, max(-7, width - pitch * (count - 1) + 8), 2.5)[:, None]
        for bow in np.arange(-0.5, 0.51, 0.25) * pitch * count / 44:
            lattice = starts + pitch * index + bow * bend
            score = (sample(character_probability, lattice).mean(axis=1)
                     - sample(character_probability, lattice + pitch / 2).mean(axis=1))
            if score.max() > best_score:
                best_score, best = score.max(), lattice[score.argmax()]
    return best


def _refined(character_probability, centres):
    offsets = np.arange(-8.0, 8.1, 1.0)
    around = sample(character_probability, centres[:, None] + offsets[None, :])
    weight = around.sum(axis=1) + 1e-3
    peaks = centres + (around * offsets).sum(axis=1) / weight
    index = np.arange(len(centres))
    return np.polyval(np.polyfit(index, peaks, 2, w=np.sqrt(weight)), index)


def read_at(probabilities, centres):
    """Text and the probability given to each chosen character, "between" left out."""
    spread = np.mean([sample(probabilities, centres + offset) for offset in (-2.0, 0.0, 2.0)], axis=0)
    characters = spread[:BETWEEN]
    share = characters / np.maximum(characters.sum(axis=0, keepdims=True), 1e-9)
    chosen = share.argmax(axis=0)
    return "".join(ALPHABET[i] for i in chosen), share.max(axis=0)
