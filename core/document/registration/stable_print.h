#pragma once

#include "core/document/model/document_model.h"
#include "core/document/registration/tile_shifts.h"
#include "core/image/light.h"

#include <opencv2/core/mat.hpp>

#include <optional>

namespace rahdari::document {

/// A picture of the page in grey, CV_32FC1. Under ultraviolet light the brightest channel.
cv::Mat greyOf(image::Light light, const cv::Mat& pixels);

/// The same, 8-bit, of a captured picture; ultraviolet stays in colour, for its brightest channel is taken later.
cv::Mat greyPicture(image::Light light, const cv::Mat& picture);

/// What a model's specimens show alike under a light, in the model's raster; none without a reference.
std::optional<PrintRaster> stablePrintOf(const DocumentModel& model, image::Light light);

/// A part of it; none without a reference.
/// @param part  within the reference
std::optional<PrintRaster> stablePrintIn(const DocumentModel& model, image::Light light, const cv::Rect& part);

/// The same print, coarser. @param factor  whole number
PrintRaster coarser(const PrintRaster& print, int factor);

}  // namespace rahdari::document
