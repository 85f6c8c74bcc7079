#pragma once

#include "core/document/model/document_model.h"
#include "core/document/registration/registered_page.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <functional>
#include <memory>
#include <string>

namespace rahdari::test {

using document::FeatureKind;

inline const cv::Size sizePx{720, 480};
inline constexpr image::SizeMm sizeMm{90.0, 60.0};
inline const cv::Scalar dull(.022, .02, .02);
inline const cv::Scalar red(.01, .03, .3);
inline const cv::Scalar green(.04, .32, .06);
inline const cv::Scalar blue(.35, .1, .04);

inline const image::RectMm portrait{5, 14, 20, 26};
inline const image::RectMm field{35, 40, 30, 4};
inline const image::RectMm zone{4, 50, 82, 8};

/// Pixels of a box.
cv::Rect px(const image::RectMm& box);

/// What a page is made with.
struct Making {
    cv::Scalar ground = dull;
    cv::Scalar emblem = green;
    cv::Point2d glowShiftMm{0, 0};
    bool glow = true;
    int fibres = 24;
    bool fibresInWhite = false;
    double fibreLight = 1.0;  ///< times that of a faint one
    bool fineLines = false;   ///< two crossing sets of coloured lines over the whole page, and the noise of a dim lamp
    double lamp = 1.0;
    double hotMiddle = 0.0;
    double strayWhite = 0.0;
    unsigned seed = 1;
    std::function<void(cv::Mat&)> over = {};  ///< adds light at the end
};

/// The page under white and ultraviolet light.
std::shared_ptr<document::RegisteredPage> pageOf(const Making& making);

document::Feature featureOf(const std::string& name, FeatureKind kind, const image::RectMm& box);

/// The mean of pages without fibres, as the mean of many with fibres at random would be.
document::DocumentModel draft(const Making& like = {});

}  // namespace rahdari::test
