#pragma once

#include "core/document/page_anchor.h"
#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>

#include <cstdint>

namespace rahdari::test {

/// What lies around the page.
enum class Ground : std::uint8_t { DarkPlaten, LightPlaten, Texture, Planks, PaperToned };

/// A picture of a page drawn for a test, with the truth about where the page lies.
struct DrawnPicture {
    cv::Mat pixels;
    image::PagePlane truth;
    image::SizeMm sizeMm;

    /// The character centres an MRZ reader would give, off by `noiseMm` (one standard deviation) in each direction.
    document::PageAnchor anchor(double noiseMm, std::uint64_t seed) const;

    /// The largest distance of a corner from the truth, in mm on the page.
    double cornerErrorMm(const image::QuadPx& corners) const;
};

inline constexpr image::SizeMm td3{125.0, 88.0};
inline constexpr image::SizeMm td1{85.6, 53.98};
inline constexpr image::SizeMm mrvB{105.0, 74.0};

/// A page seen straight on: text, portrait, fine lines, MRZ of the format its size tells.
cv::Mat drawPage(image::SizeMm size, double pxPerMm);

/// Draws the page into a picture.
/// @param corners  of the page in the picture; may lie outside
DrawnPicture drawPicture(image::SizeMm page, cv::Size picture, const image::QuadPx& corners, Ground ground);

/// Corners of a page lying flat, turned clockwise about its middle.
image::QuadPx flatCorners(image::SizeMm page, double pxPerMm, cv::Point2d middlePx, double turnDeg);

/// Corners of a page photographed from 30 cm, tilted about its long and its short axis, then turned.
image::QuadPx tiltedCorners(image::SizeMm page, double pxPerMm, cv::Point2d middlePx, double turnDeg,
                            cv::Point2d tiltDeg);

/// A ground without any page.
cv::Mat drawGround(cv::Size size, Ground ground);

}  // namespace rahdari::test
