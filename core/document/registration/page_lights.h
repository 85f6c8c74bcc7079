#pragma once

#include "core/capture/page.h"
#include "core/document/registration/page_raster.h"
#include "core/document/registration/registered_page.h"
#include "core/image/light.h"

#include <opencv2/core/mat.hpp>

namespace rahdari::document {

/// A picture as registered pages keep it: one channel under infrared light, three (BGR) under every other.
cv::Mat inChannelsOf(image::Light light, const cv::Mat& pixels);

/// The whole page under one light in the model's raster; `levelled` is `raw`. Empty pictures when the pose is
/// impossible.
RegisteredLight rasteriseLight(image::Light light, const cv::Mat& picture, const PagePose& pose, image::SizeMm size);

}  // namespace rahdari::document
