#pragma once

#include "core/image/geometry.h"
#include "core/specimen/ink/ink.h"

#include <opencv2/core/mat.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::specimen {

/// Resolution everything is drawn in. Twice the usual scan; with soft edges it carries more than the point spread of
/// any scanner profile lets through. It lives in memory only: nothing of this resolution is ever written.
inline constexpr double masterDpi = 800.0;
inline constexpr double masterPxPerMm = masterDpi / image::mmPerInch;

/// What is laid on a page in one go: an ink in a pattern, or another material over it.
struct Layer {
    std::string element;  ///< the design's element it belongs to ("mrz", "portrait"); made-up names for wear
    Ink ink;
    cv::Mat coverage;    ///< CV_8U, 255 = full; a piece of the page
    cv::Point originPx;  ///< where the piece's upper left pixel lies on the page; may lie outside
    /// Empty, or CV_8UC3 of the same size, sRGB: stands for ink.reflectance (portraits). The ink's infrared,
    /// uvAbsorption and transmission then count by how dark a pixel is: there is no dye where it is white.
    cv::Mat colour;
    /// Empty, or CV_8UC2 of the same size, of a diffractive layer: the angle of the lines (0-255 = 0-pi) and their
    /// period (0-255 = once round the circle of hues).
    cv::Mat grating;
    float strength = 1;  ///< factor on the coverage, which stays at most full: density of the press on this page
    /// Set: not an ink but a sheet of this material over everything below, where covered: a pasted photograph, the bare
    /// page under an erasure. Its ink is then what it carries on top (colour, relief of its edge). For light from
    /// behind its density stands for page and sheet together.
    std::shared_ptr<const Material> sheet;
};

/// One side of a document as it lies on the scanner: what it is made of and every layer in the order they were laid.
struct LayerStack {
    std::string side;  ///< "front", "back", "data page"
    image::SizeMm size;
    double cornerRadiusMm = 0;  ///< cards: 3.18
    Material substrate;
    std::uint64_t grainSeed = 0;  ///< decides the substrate's texture
    std::vector<Layer> layers;
    cv::Mat thickness;  ///< empty, or CV_8U of the page: watermark, 128 = as elsewhere, less = thinner
    cv::Mat holes;      ///< empty, or CV_8U of the page: perforation, 255 = hole

    cv::Size sizePx() const;  ///< of the page at masterDpi
};

/// A length or a place on the page in pixels of the master.
constexpr double toMasterPx(double mm) { return mm * masterPxPerMm; }

}  // namespace rahdari::specimen
