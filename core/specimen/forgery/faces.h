#pragma once

#include "core/specimen/forgery/forgery.h"

namespace rahdari::specimen {

/// Somebody else of the same sex, as the source gives it.
cv::Mat strangersPortrait(const DocumentInMaking& document, const PortraitSource& portraits, Chance chance);

/// Two passport photographs joined: the second is laid on the first face for face (shift and size found by trying), and
/// inside the face a share (0-1) of it is mixed in. Hair, clothes and background stay the first one's.
cv::Mat morphed(const cv::Mat& first, const cv::Mat& second, double share);

}  // namespace rahdari::specimen
