"""The cell network: 32-row strip in, 38 classes every 4 pixels out.

Only convolutions, batch norm, ReLU and max pooling, so that OpenCV 4.6's
cv::dnn reads it and any width (a multiple of 4) works.
"""
import torch
from torch import nn

ROWS = 32               # strip height in pixels: 4.06 mm
STRIP_PITCH = 20.0      # strip pixels per character at nominal size
STRIDE = 4              # strip pixels per output column
FIRST_CELL = 1.5        # strip x of the middle of output column 0
CLASSES = 38
BETWEEN = 37            # class of everything that is not the middle of a character


def _block(inputs, outputs, kernel, padding):
    return nn.Sequential(nn.Conv2d(inputs, outputs, kernel, padding=padding, bias=False),
                         nn.BatchNorm2d(outputs), nn.ReLU(inplace=True))


class CellNetwork(nn.Module):
    def __init__(self, widths=(16, 32, 64, 80, 112, 96)):
        super().__init__()
        a, b, c, d, e, f = widths
        self.features = nn.Sequential(
            _block(1, a, 3, 1), nn.MaxPool2d(2),                     # 16 x W/2
            _block(a, b, 3, 1), nn.MaxPool2d(2),                     # 8 x W/4
            _block(b, c, 3, 1), nn.MaxPool2d((2, 1)),                # 4 x W/4
            _block(c, d, 3, 1),
            _block(d, e, (4, 5), (0, 2)),                            # 1 x W/4
            _block(e, f, (1, 5), (0, 2)))
        self.classify = nn.Conv2d(f, CLASSES, 1)

    def forward(self, strip):
        """[N, 1, 32, W] normalised strips -> [N, 38, 1, W/4] logits."""
        return self.classify(self.features(strip))


def export_onnx(network, path):
    """Opset 11 with softmax left to the caller; width is dynamic."""
    network.eval()
    example = torch.zeros(1, 1, ROWS, 960)
    torch.onnx.export(network, example, str(path), opset_version=11, input_names=["strip"],
                      output_names=["logits"], dynamic_axes={"strip": {3: "width"}, "logits": {3: "cells"}})
