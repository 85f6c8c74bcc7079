"""Shows that cv::dnn computes from mrz_cells.onnx what PyTorch computes from the checkpoint.

    check_opencv.py CHECKPOINT [MODEL]
"""
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import torch

from cell_network import ROWS, CellNetwork


def main():
    checkpoint = sys.argv[1]
    model = sys.argv[2] if len(sys.argv) > 2 else str(Path(__file__).parent / "mrz_cells.onnx")
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    network = CellNetwork()
    network.load_state_dict(torch.load(checkpoint))
    network.eval()
    loaded = cv2.dnn.readNetFromONNX(model)
    rng = np.random.default_rng(5)
    worst = 0.0
    for width in (256, 300, 512, 720, 960, 1024, 960):
        for count in (1, 3):
            strips = rng.standard_normal((count, 1, ROWS, width)).astype(np.float32)
            loaded.setInput(strips)
            ours = loaded.forward()
            with torch.no_grad():
                theirs = network(torch.from_numpy(strips)).numpy()
            worst = max(worst, float(np.abs(ours - theirs).max()))
            print(f"{count} x {width}: {ours.shape}, largest difference {np.abs(ours - theirs).max():.2e}")
    strip = rng.standard_normal((1, 1, ROWS, 960)).astype(np.float32)
    times = []
    for _ in range(30):
        started = time.perf_counter()
        loaded.setInput(strip)
        loaded.forward()
        times.append(time.perf_counter() - started)
    print(f"width 960 on one thread: median {1000 * np.median(times):.1f} ms; "
          f"{loaded.getFLOPS((1, 1, ROWS, 960)) / 1e9:.3f} GFLOP by cv::dnn's count")
    sys.exit(0 if worst < 1e-3 else 1)


if __name__ == "__main__":
    main()
