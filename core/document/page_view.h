#pragma once

#include "core/document/page_anchor.h"
#include "core/document/page_location.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <optional>

namespace rahdari::document {

/// A picture prepared for measuring how well it was captured.
struct PageView {
    cv::Mat overview;       ///< the page rectified, 8-bit grey: what is seen without a lens
    cv::Mat middleChannel;  ///< the same, second brightest channel: a tinted lamp blows out two, tinted paper one
    double overviewPxPerMm = 0.0;
    bool scaleKnown = false;  ///< else the page's longer side is taken for 105 mm, between card and passport
    cv::Rect overviewText;    ///< the MRZ in the overview; empty when unknown
    cv::Mat detail;           ///< where sharpness is measured, grey, unturned: the MRZ, or the page
    double detailPxPerMm = 0.0;
    bool detailIsText = false;
};

/// Without a page the whole picture is taken for it.
/// @param white  8-bit, 1 or 3 channels, not empty
/// @return       none when the page has no area. May throw cv::Exception
std::optional<PageView> viewPage(const cv::Mat& white, const PageLocation& location,
                                 const std::optional<PageAnchor>& anchor);

}  // namespace rahdari::document
