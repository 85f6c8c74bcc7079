#pragma once

#include "core/image/geometry.h"
#include "core/image/light.h"

#include <cstddef>
#include <string>
#include <vector>

namespace rahdari::seal {

/// One barcode found on a page. What it says is personal data on most documents: never log `bytes` or `text`.
struct Barcode {
    std::string symbology;       ///< "PDF417", "QR Code", "Aztec", "Data Matrix", "Code 128", "Code 39"
    image::PolygonPx outlinePx;  ///< four corners in the picture, from the code's own upper left corner clockwise
    image::Light light = image::Light::White;  ///< the light of the picture it was found in
    std::vector<std::byte> bytes;              ///< what the code holds, no character set applied
    std::string text;                          ///< the bytes as UTF-8 by the code's declared or guessed character set
    int orientationDeg = 0;                    ///< the code's turn in the picture, clockwise as seen, 0-359
    std::string errorCorrection;  ///< the symbology's own level, e.g. "M" or "25%"; empty where it has none

    bool operator==(const Barcode&) const = default;
};

/// Evidence: all barcodes found, each once. Empty after a search that found none.
struct Barcodes {
    std::vector<Barcode> codes;  ///< from top to bottom, then from left to right

    bool operator==(const Barcodes&) const = default;
};

}  // namespace rahdari::seal
