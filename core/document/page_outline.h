#pragma once

#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>

#include <optional>
#include <stop_token>

namespace rahdari::document {

/// A quadrilateral that looks like a page, found without knowing anything of the page.
struct PageOutline {
    image::QuadPx cornersPx{};  ///< clockwise, the first nearest the picture's upper left
    double support = 0.0;       ///< part of its outline that shows an edge, [0, 1]
};

/// The area of a quadrilateral, in its own units squared.
double areaOf(const image::QuadPx& corners);

/// Searches page-like quadrilaterals (sides' ratio between 1.33 and 1.7, either way up) on a picture of some 500 to 900
/// px.
/// @param small  8-bit, 1 or 3 channels; corners are in its pixels
std::optional<PageOutline> findPageOutline(const cv::Mat& small, std::stop_token stop);

/// Whether a picture has a page's proportions, is printed on up to its borders and shows lines of text: a scan that
/// was cropped to the page.
bool looksLikeCroppedPage(const cv::Mat& small);

}  // namespace rahdari::document
