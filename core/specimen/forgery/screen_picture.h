#pragma once

#include "core/specimen/ink/layer_stack.h"

namespace rahdari::specimen {

/// A display laid on the scanner, showing a page.
struct Display {
    double pitchMm = .15;  ///< of its pixels
    double bezelMm = 0;    ///< black rim of a phone, inside the page's outline
};

/// The page as a display shows it: red, green and blue stripes under glass; the same picture in every light in which a
/// camera sees the display's own light, nothing in infrared.
/// @param seen  as seenByCopier() gives it
LayerStack shownOnDisplay(const LayerStack& old, const cv::Mat& seen, const Display& display);

}  // namespace rahdari::specimen
