#pragma once

#include "core/image/light.h"
#include "core/seal/barcode.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/matx.hpp>

#include <vector>

namespace rahdari::seal {

/// What one pass of ZXing looks for.
struct PassSettings {
    bool linear = true;  ///< Code 128 and Code 39
    bool pdf417 = true;
    bool matrix = true;  ///< QR Code, Aztec and Data Matrix
};

/// One pass of ZXing over a grey picture. Linear codes and PDF417 are found upright and upside down only: turning is
/// left to the caller, since ZXing 1.4 gives the corners of a PDF417 it turned itself in the wrong order.
/// @param toPicture  maps this picture's pixels to those of the picture the outlines shall be in
/// @throws std::exception from the library
std::vector<Barcode> readOnce(const cv::Mat& grey, const cv::Matx23d& toPicture, image::Light light,
                              const PassSettings& settings);

/// Whether the corners of a code span an area. ZXing loses the right-hand corners of some PDF417; the left ones hold.
bool hasArea(const image::PolygonPx& outline);

/// Gives a code a better outline: the box's corners, begun so that its left edge is the one the code's own left edge
/// lies nearest to.
/// @param box  four corners, clockwise
void takeOutline(Barcode& code, const image::PolygonPx& box);

}  // namespace rahdari::seal
