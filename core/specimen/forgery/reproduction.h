#pragma once

#include "core/specimen/forgery/halftone.h"
#include "core/specimen/ink/layer_stack.h"

#include <array>

namespace rahdari::specimen {

/// A page seen by a copier or a scanner: CV_8UC3, linear reflectance under white light, 255 = the substrate's own.
/// The safeguard is left out; it is laid again by whoever prints.
cv::Mat seenByCopier(const LayerStack& page, double blurMm);

/// A desk printer: cyan, magenta, yellow and black.
struct DeskPrinter {
    std::array<Ink, 4> inks;
    bool amplitude = false;
    double linesPerInch = 150;
    double depth = 1;         ///< of the screen, 0-1
    double registerMm = .04;  ///< spread between the inks
    double blackShare = 1;    ///< how much of the grey is printed in black; 1 = all, 0 = of the three colours
    bool greyOnly = false;    ///< a copy in black alone
};

/// Dyes that infrared passes through, the black pigment aside.
DeskPrinter inkjetPrinter();
/// Fused powder; the black is carbon.
DeskPrinter tonerPrinter();

/// What the printer lays on the page, one layer an ink.
std::vector<Layer> printedByDesk(const cv::Mat& seen, const DeskPrinter& printer, Chance chance);

/// The page anew: this paper, these layers, then the safeguard of the old one. Watermark and holes are gone.
LayerStack madeAnew(const LayerStack& old, const Material& paper, std::vector<Layer> layers);

}  // namespace rahdari::specimen
