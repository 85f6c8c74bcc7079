#pragma once

#include "core/document/model/document_model.h"
#include "core/image/light.h"

#include <opencv2/core/mat.hpp>

namespace rahdari::document {

/// Brings a registered picture to the levels of a model's reference.
///
/// Scanners differ in exposure, white balance, colour matrix and flat field. All of that is fitted at once, on averages
/// over square millimetres of stable print (fine enough to be many, coarse enough that sharpness does not matter), so
/// that local alterations are outvoted: each channel as a mix of the picture's channels and an offset, and one smooth
/// field of second order for all channels. Departures from "no change" cost something, so that a page without colours
/// gains none.
///
/// Ultraviolet: one gain, by what print that is lit in the reference adds to its surroundings, within what exposures
/// differ by; a ground that glows stays as bright against the print as it is.
///
/// @param raw   in the model's raster
/// @param seen  CV_8UC1, where the picture shows the page
/// @return      `raw` itself when there is too little to go by
cv::Mat levelled(image::Light light, const cv::Mat& raw, const cv::Mat& seen, const DocumentModel& model);

}  // namespace rahdari::document
