"""Writes Tesseract 5 `.lstmf` training files directly.

`tesseract ... lstm.train` makes the same files from TIFF and box files, at some
20 ms a line; writing them here costs next to nothing, so every training stage
can have as many fresh lines as it likes. The layout is that of
DocumentData::SaveDocument / ImageData::Serialize in Tesseract 5.3.
"""
import struct

import cv2


def _counted(data):
    return struct.pack("<I", len(data)) + data


def _page(image, text, number):
    coded, png = cv2.imencode(".png", image, [cv2.IMWRITE_PNG_COMPRESSION, 1])
    if not coded:
        raise ValueError("cannot encode a line as PNG")
    height, width = image.shape
    box = struct.pack("<4h", 0, 0, width, height)
    label = text.encode("ascii")
    return (b"\x01" + _counted(b"rendered") + struct.pack("<i", number) + _counted(png.tobytes())
            + _counted(b"ocrb_mrz") + _counted(label)
            + struct.pack("<I", 1) + box                # boxes: the whole line
            + struct.pack("<I", 1) + _counted(label)    # their texts
            + b"\x00")                                  # not vertical


def write_lstmf(path, lines):
    """`lines`: pairs of (uint8 picture, text)."""
    pages = [_page(image, text, number) for number, (image, text) in enumerate(lines)]
    with open(path, "wb") as file:
        file.write(struct.pack("<I", len(pages)))
        file.writelines(pages)
