#pragma once

#include "core/document/registration/registered_page.h"

#include <opencv2/core/mat.hpp>

#include <optional>

namespace rahdari::optical {

/// What of a picture is compared between lights.
struct StructureBand {
    double finestMm = 0.0;    ///< finer detail is smoothed away
    double coarsestMm = 0.0;  ///< coarser shade is taken out; 0 = the mean only
    cv::Mat over;             ///< CV_8UC1 of the part: the pixels that count; empty = all
};

/// Light and dark of a part under white and under infrared light, each relative to its mean.
struct StructureComparison {
    double slope = 0.0;           ///< infrared over white, least squares: 0 = vanished, 1 = the same
    double likeness = 0.0;        ///< correlation; noise and next to nothing under infrared draw it to 0
    double whiteDeviation = 0.0;  ///< relative standard deviation in white light
};

/// @param part  in pixels of the page's raster
/// @return      none where a light is missing or too little of the part is seen
std::optional<StructureComparison> compareStructure(const document::RegisteredPage& page, cv::Rect part,
                                                    const StructureBand& band);

}  // namespace rahdari::optical
