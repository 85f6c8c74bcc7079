#pragma once

#include "core/base/bytes.h"
#include "core/specimen/chance/chance.h"
#include "core/specimen/design/design.h"
#include "core/specimen/holder/holder.h"
#include "core/specimen/ink/layer_stack.h"

#include <opencv2/core/mat.hpp>

#include <string>
#include <vector>

namespace rahdari::specimen {

/// Everything a document is printed from. A value that a forger may edit before it goes to press.
struct PrintJob {
    Design design;
    DocumentTexts texts;
    cv::Mat portrait;            ///< CV_8UC3 sRGB, as PortraitSource gives it
    cv::Mat ghost;               ///< the picture the ghost is made from; the portrait, unless forged
    base::Bytes seal;            ///< octets of the digital seal, where the design has one
    Chance chance{0};            ///< of the press and the personaliser on this very document
    bool pressVariation = true;  ///< false: register, density and positions as drawn (for reference pictures)
};

/// A glyph or a whole element where it came to lie.
struct PrintedGlyph {
    std::string text;   ///< UTF-8, one character
    image::RectMm box;  ///< of its ink; for the MRZ of its cell's ink
};

/// What a page carries and where: the truth of a specimen.
struct PrintedFeature {
    std::string element;               ///< name in the design
    std::string kind;                  ///< kindOf()
    image::RectMm box;                 ///< of its ink, in mm of the page
    std::string text;                  ///< of labels, fields, zones (a line of the MRZ each: "mrz", texts mrz_1 ...)
    std::vector<PrintedGlyph> glyphs;  ///< fields and zones
};

struct PrintedPage {
    LayerStack stack;
    std::vector<PrintedFeature> features;  ///< of whatever left ink or holes: an empty field has none
};

}  // namespace rahdari::specimen
