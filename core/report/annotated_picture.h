#pragma once

#include "core/check/check_result.h"
#include "core/image/light.h"
#include "core/inspection/judgement.h"

#include <opencv2/core/mat.hpp>

#include <string>
#include <vector>

namespace rahdari::report {

/// The picture with the regions of the checks drawn in: outline, symbol and number in the colour of the outcome
/// (TR-03135-1 Table 5.1; green, red, yellow, grey). Symbols differ by outcome, so the colour is never alone (ICAO
/// Doc 9303-2 C.33). The number is the check's place in the judgement, from 1, as in the result table.
///
/// @param picture  8-bit grey or BGR; not changed
/// @param light    only regions of this light are drawn
/// @return 8-bit BGR of the same size; empty when the picture is empty or of another kind
cv::Mat annotatedPicture(const cv::Mat& picture, image::Light light, const inspection::Judgement& judgement);

/// A piece of a picture.
struct Crop {
    std::string checkId;
    std::string label;  ///< the region's
    image::Light light = image::Light::White;
    cv::Mat picture;    ///< a copy
    cv::Mat reference;  ///< the same place of a genuine document, upright, at the same scale; empty where none is known
};

/// What genuine documents of the page's model look like under one light.
struct GenuineView {
    cv::Mat picture;  ///< pixel (i, j) shows ((i + 0.5) / pxPerMm, (j + 0.5) / pxPerMm) mm of the page
    double pxPerMm = 0.0;
};

/// The pieces of a picture where checks looked, with a margin of a twentieth of the region's longer side (at least
/// 4 px) around them, clipped to the picture. Regions that lie outside of it are left out.
/// @param genuine  for the reference beside each piece; may be empty
std::vector<Crop> regionCrops(const cv::Mat& picture, image::Light light, const inspection::Judgement& judgement,
                              const GenuineView& genuine = {});

/// The picture of a page with a map of anomalies over it, the more yellow to red the further from what genuine
/// documents show. Where the map is nought the picture stays grey.
/// @param page  8-bit grey or BGR; @param heat  CV_8UC1 of the same size
cv::Mat heatedPicture(const cv::Mat& page, const cv::Mat& heat);

}  // namespace rahdari::report
