#pragma once

#include "core/document/registration/registered_page.h"

#include <opencv2/core/mat.hpp>

namespace rahdari::document {

/// A model's reference as a captured picture would show it, to be laid over that picture for the eye. Some 20 ms for a
/// page; any thread.
/// @param reference  in the model's raster
/// @param light      how the page lies in the captured picture
/// @param picture    size of the captured picture
/// @param scale      pixels of the result for one of the picture, (0, 1]
/// @return type of the reference, black where there is no page; empty for a page that is not registered or an
///         impossible size
cv::Mat referenceInPicture(const cv::Mat& reference, const RegisteredLight& light, cv::Size picture, double scale);

}  // namespace rahdari::document
