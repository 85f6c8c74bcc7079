#pragma once

#include "core/document/page_anchor.h"
#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string_view>

namespace rahdari::document {

/// The sides of a page, in the order of `PageLocation::overhangMm` and `PageLocation::sideSeen`. Side n runs from
/// corner n to corner n + 1.
enum class Side : std::uint8_t { Top, Right, Bottom, Left };

/// The side's name for a sentence: "upper", "right", "lower", "left".
std::string_view toString(Side side);

/// A page counts as complete while it reaches no further beyond the picture: issued pages are cut up to 0.75 mm off
/// their size, and the place of a side is good to about 1 mm.
inline constexpr double toleratedOverhangMm = 2.0;

/// The same at the upper side, which lies in the spine of a passport (cover overhang, TR-03135-1 4.1).
inline constexpr double toleratedSpineOverhangMm = 5.0;

constexpr double toleratedOverhang(Side side)
{
    return side == Side::Top ? toleratedSpineOverhangMm : toleratedOverhangMm;
}

/// Where the document page lies in a picture, and how that was found out. Evidence: put once per page.
struct PageLocation {
    enum class Method : std::uint8_t {
        None,          ///< no page found; every other member has its initial value
        WholePicture,  ///< the picture looks like a scan cropped to the page; its borders are taken as the page's
        Edges,         ///< four sides seen, no MRZ: corner 0 is the one nearest the picture's upper left
        MrzOnly,       ///< extrapolated from the MRZ, no side of the page was seen
        MrzAndEdges,   ///< from the MRZ, with at least one side seen
    };

    image::QuadPx cornersPx{};  ///< upper left, upper right, lower right, lower left of the page; may lie outside
    std::array<bool, 4> cornerInPicture{};  ///< same order; outside only when surely out by more than tolerated
    std::array<double, 4> overhangMm{};     ///< by `Side`: how far the page surely reaches beyond the picture there
    std::array<bool, 4> sideSeen{};         ///< by `Side`: seen as an edge, a fold, or as the border of the picture
    image::SizeMm sizeMm;                   ///< nominal; 0 x 0 when the scale is unknown
    std::optional<image::PagePlane> plane;  ///< none when the scale is unknown
    double resolutionDpi = 0.0;             ///< at the MRZ, from its pitch, never from metadata; 0 = unknown
    Method method = Method::None;
    double confidence = 0.0;   ///< [0, 1]; comparable between pages found by the same method only
    double rotationDeg = 0.0;  ///< of the page's x axis, clockwise in the picture, (-180, 180]

    bool found() const { return method != Method::None; }
    bool complete() const { return found() && cornerInPicture == std::array{true, true, true, true}; }
};

/// The method's name as in JSON: "none", "whole picture", "edges", "MRZ", "MRZ and edges".
std::string_view toString(PageLocation::Method method);

/// Finds the document page.
///
/// With an anchor the page's turn, scale and rough place come from the MRZ; its sides are then looked for near where
/// they should be, and the plane is fitted to both. Without one the best page-like quadrilateral is searched.
///
/// @param picture  8-bit, 1 or 3 (BGR) channels, any size; not changed. Anything else gives `Method::None`
/// @param anchor   from the MRZ reader; one that is degenerate (not finite, too few points, on one line) is ignored
/// @param stop     a request ends the search within some 50 ms with `Method::None`
/// @return         never throws for any picture. Any thread; keeps no state
PageLocation locatePage(const cv::Mat& picture, const std::optional<PageAnchor>& anchor, std::stop_token stop = {});

}  // namespace rahdari::document
