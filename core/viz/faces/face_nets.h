#pragma once

#include "core/viz/faces/weight_file.h"

#include <opencv2/dnn.hpp>

namespace rahdari::viz {

// The three networks of the face model, put together from their weights. Throw what NetBuilder throws.

inline constexpr int detectorSidePx = 320;
inline constexpr int landmarkSidePx = 112;
inline constexpr int descriptorSidePx = 150;

/// Input 1 x 3 x 320 x 320 RGB; output 1 x 25 x 10 x 10: for each cell five boxes of (x, y, width, height, score).
cv::dnn::Net faceDetectorNet(const WeightMap& weights);

/// Input 1 x 3 x 112 x 112 RGB; output 1 x 136: x and y of 68 places as shares of the side.
cv::dnn::Net faceLandmarkNet(const WeightMap& weights);

/// Input 1 x 3 x 150 x 150 RGB; output 1 x 128.
cv::dnn::Net faceDescriptorNet(const WeightMap& weights);

}  // namespace rahdari::viz
