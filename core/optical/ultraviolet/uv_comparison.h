#pragma once

#include "core/document/model/document_model.h"
#include "core/document/registration/registered_page.h"
#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <optional>
#include <vector>

namespace rahdari::optical {

/// The ground of a page under ultraviolet light: for each tile the light of what does not glow there.
struct GroundTiles {
    static constexpr double tileMm = 2.0;

    cv::Mat light;  ///< CV_32FC3, linear, one value a tile: the median of the darker half, print and glow left aside
    cv::Mat known;  ///< CV_8UC1, 255 where the page is seen in the whole tile

    /// The tiles a box covers at least half of, clipped.
    cv::Rect under(const image::RectMm& box) const;
};

/// @param picture  as stored, CV_8UC3 in the model's raster
GroundTiles groundOf(const cv::Mat& picture, const cv::Mat& seen);

/// Pixels that glow: brighter than the darkest ground around by a third and more. CV_8UC1.
/// @param tiles  of the same picture
cv::Mat glowing(const cv::Mat& linear, const GroundTiles& tiles);

/// The ground between what glows, smoothly over the whole picture. CV_32FC3.
cv::Mat groundBetweenGlow(const GroundTiles& tiles, cv::Size picture);

/// A page under ultraviolet light beside what the model expects, both as linear light in the model's raster. How bright
/// the lamp was, its bright middle and stray light are taken out by a smooth field over the ground, a channel each, so
/// that what is left speaks of the document.
struct UvComparison {
    cv::Mat page;               ///< CV_32FC3
    cv::Mat reference;          ///< CV_32FC3, as the mean specimen
    cv::Mat expected;           ///< CV_32FC3: the reference under this page's lamp
    cv::Mat seen;               ///< CV_8UC1
    cv::Mat lit;                ///< CV_8UC1, 255 where the reference glows
    cv::Mat spread;             ///< CV_32FC1: standard deviation of the specimens, linear, worst channel
    cv::Mat pageGlow;           ///< CV_32FC3: what is above the ground close by that does not glow, on the page ...
    cv::Mat expectedGlow;       ///< ... and of the reference, neither with the lamp taken out
    GroundTiles pageTiles;      ///< as seen
    GroundTiles expectedTiles;  ///< of `expected`
    cv::Mat personal;           ///< CV_8UC1 a tile: something personalised reaches into it
    cv::Mat inked;              ///< CV_8UC1: darker in white light than on the mean specimen: text, stamps, dirt
    cv::Mat pictured;           ///< CV_8UC1: portrait and ghost, whose skin and hair no reference knows
    cv::Mat usable;             ///< CV_8UC1 a tile: plain ground of the document itself
    double level = 0.0;         ///< the page's plain ground, linear, mean of the channels
    double patchiness = 0.0;    ///< how unevenly the plain ground glows: robust spread of ln(seen / expected), blue
};

/// @return none without the light, a model with a reference under it, or a page that lies in the model's grid
std::optional<UvComparison> compareUnderUv(const document::RegisteredPage& page, const document::DocumentModel& model);

/// Value below which a share of the values lies; 0 for none. Reorders them.
double quantileOf(std::vector<float>& values, double share);

}  // namespace rahdari::optical
