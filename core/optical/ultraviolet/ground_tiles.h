#pragma once

#include "core/document/model/document_model.h"
#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <vector>

namespace rahdari::optical {

/// The ground of a page under ultraviolet light: for each tile the light of what does not glow there.
struct GroundTiles {
    static constexpr double tileMm = 2.0;
    static constexpr int tilePx = static_cast<int>(tileMm * document::modelPxPerMm);

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

/// Values of tiles, smoothly over a picture in the model's raster.
cv::Mat spreadOverPicture(const cv::Mat& tiles, cv::Size picture);

/// Value below which a share of the values lies; 0 for none. Reorders them.
double quantileOf(std::vector<float>& values, double share);

/// The same of the pixels under a mask.
/// @param values  CV_32FC1
double quantileUnder(const cv::Mat& values, const cv::Mat& mask, double share);

/// Of each pixel the sum of its three channels. CV_32FC1.
cv::Mat sumOfChannels(const cv::Mat& threeChannels);

}  // namespace rahdari::optical
