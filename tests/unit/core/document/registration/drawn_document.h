#pragma once

#include "core/capture/page.h"
#include "core/check/page_planes.h"
#include "core/document/model/document_model.h"
#include "core/document/page_location.h"
#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>

#include <cstdint>
#include <map>

namespace rahdari::test {

/// A made-up document: line ground, words, emblems, a frame for data. What it looks like follows from its seed.
struct DrawnDesign {
    std::uint64_t seed = 1;
    image::SizeMm size{85.6, 54.0};
    /// A sister series: the same but for an emblem.
    bool sister = false;
};

/// How a page is laid on the glass and seen.
struct Placement {
    double pxPerMm = 15.0;
    double turnDeg = 1.0;
    double bendMm = 0.0;          ///< how far the upper side is pushed down by the spine, falling off over 20 mm
    double gain = 1.0;            ///< of white light
    double noise = 2.0;           ///< grey levels, one standard deviation
    cv::Point2d infraredPx = {};  ///< how far the infrared picture is shifted
    std::uint64_t seed = 1;
};

struct DrawnCapture {
    capture::Page page;
    image::PagePlane plane;  ///< true, without the bend, of white light
    Placement placement;

    /// Where white light truly shows a point of the page.
    cv::Point2d truth(image::PointMm point) const;
    check::PagePlanes planes() const;  ///< true ones, for every light

    /// Planes as location gives them: each corner off by something below `mm`.
    check::PagePlanes planesOffBy(double mm, image::SizeMm size) const;

    /// A location by the outline alone, its first corner being the page's corner `first`.
    document::PageLocation outline(image::SizeMm size, int first) const;
    document::PageLocation zone(image::SizeMm size) const;
};

/// White light, at 16 px/mm, with data of the holder `holder`.
cv::Mat drawDocument(const DrawnDesign& design, std::uint64_t holder);

/// A capture in white and infrared light. @param ink  drawn at 16 px/mm, as drawDocument() gives it
DrawnCapture captureOf(const cv::Mat& ink, image::SizeMm size, const Placement& placement);

/// What a learner would make of it: references under white and infrared light, stable print, identification tables.
document::DocumentModel modelOf(const DrawnDesign& design, const std::string& name);

}  // namespace rahdari::test
