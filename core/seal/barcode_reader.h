#pragma once

#include "core/base/result.h"
#include "core/image/light.h"
#include "core/seal/barcode.h"

#include <opencv2/core/mat.hpp>

#include <stop_token>

namespace rahdari::seal {

/// Finds and reads the barcodes of a picture: PDF417, QR Code, Aztec, Data Matrix, Code 128 and Code 39, upright or
/// turned by any angle; matrix codes also light on dark. No code on the page is a success with an empty list. Modules
/// should have 3 pixels or more, those of an Aztec code 4. Any thread.
///
/// The work is bounded by pixels and not by time, so that the same picture always gives the same codes.
/// @param picture  8-bit, one or three (BGR) channels
/// @param light    the light the picture was taken under; copied into the result
/// @param stop     asked between steps; a step takes some tens of milliseconds
/// @return the codes, or Error 1010 stopped, 1200 empty picture, 1400 the reader failed
base::Result<Barcodes> readBarcodes(const cv::Mat& picture, image::Light light, std::stop_token stop = {});

}  // namespace rahdari::seal
