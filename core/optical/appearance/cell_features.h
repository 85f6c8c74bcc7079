#pragma once

#include "core/document/model/document_model.h"
#include "core/document/registration/registered_page.h"
#include "core/optical/appearance/cell_grid.h"

#include <opencv2/core/mat.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace rahdari::optical {

/// What is measured in every cell. All of them are made insensitive to what scanners differ in: level, gain and colour
/// against the surrounding 2 cm, fine structure against the whole page.
enum class CellFeature : std::uint8_t {
    Lightness,   ///< logarithm of picture over reference
    RedGreen,    ///< the same of the ratio of two channels
    BlueYellow,  ///< the same of blue over the two others
    Kept,        ///< share of the reference's fine structure that is there, 1 = as on the page as a whole
};
inline constexpr std::size_t cellFeatureCount = 4;

/// The features of one page under one light, and of the page as a whole.
struct CellFeatures {
    std::array<cv::Mat, cellFeatureCount> maps;  ///< CV_32F, one pixel a cell
    cv::Mat covered;                             ///< CV_32F: share of the cell that is comparable, [0, 1]
    cv::Mat textured;       ///< CV_32F: energy of the reference's fine structure, grey levels squared
    double kept = 1.0;      ///< median over cells of plain texture, before it is divided out
    double likeness = 1.0;  ///< median correlation of fine structure with the reference over the same

    const cv::Mat& map(CellFeature feature) const { return maps[static_cast<std::size_t>(feature)]; }
};

/// A cell whose reference has less energy of fine structure than this has none to speak of, grey levels squared.
inline constexpr double leastTexture = 3.0;

/// A cell with more than this has plain print of its own: what is said of the page as a whole rests on these, for the
/// faint ground is left by a copy of the document's colours too.
inline constexpr double plainTexture = 8.0;

/// A cell of which less than this share is comparable says nothing.
inline constexpr double leastCovered = 0.35;

/// Where a light can be compared with its reference: CV_8UC1.
cv::Mat comparable(const document::DocumentModel& model, image::Light light);

/// None without picture or reference, or when they do not fit.
std::optional<CellFeatures> cellFeatures(const document::RegisteredPage& page, const document::DocumentModel& model,
                                         image::Light light);

}  // namespace rahdari::optical
