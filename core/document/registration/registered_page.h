#pragma once

#include "core/check/check_result.h"
#include "core/check/measurement.h"
#include "core/document/model/document_model.h"
#include "core/document/registration/page_bend.h"
#include "core/image/geometry.h"
#include "core/image/light.h"

#include <opencv2/core/mat.hpp>

#include <map>
#include <optional>
#include <string>

namespace rahdari::document {

/// A page under one light, brought into the model's raster.
struct RegisteredLight {
    image::Light light = image::Light::White;
    /// As captured, in the model's raster; CV_8UC3 (BGR), CV_8UC1 for infrared. Black where the picture does not reach.
    cv::Mat raw;
    /// `raw` brought to the reference's levels by what the stable print shows: gain, offset and a smooth field over the
    /// page a channel. Equal to `raw` without a model or a reference. Under ultraviolet light one gain for ground and
    /// print alike, so that what glows that should not still does.
    cv::Mat levelled;
    cv::Mat seen;                           ///< CV_8UC1, 255 where the picture shows the page
    std::optional<image::PagePlane> plane;  ///< model mm to pixels of the captured picture; never none once registered
    PageBend bend;                          ///< what the plane does not tell: see toPx()
    double shiftMm = 0.0;                   ///< of this light's picture against white
    double residualMm = 0.0;                ///< root mean square of what registration left over, 0 without a model
    double burntOutShare = 0.0;             ///< of the page, without a level left although the model has one there

    /// Levels are squeezed together before they burn out: what is left of the page is no fair comparison then.
    bool isOverexposed() const { return burntOutShare > 0.12; }
};

/// A point of the page in the captured picture: the bend, then the plane. Needs a plane.
cv::Point2d toPx(const RegisteredLight& light, image::PointMm point);

/// Evidence: the page under every light in one millimetre grid, the model's where one was identified, else the page's
/// own as PageLocation gives it. Put by the step "document_model".
struct RegisteredPage {
    image::SizeMm size;
    std::map<image::Light, RegisteredLight> lights;
    /// None: registered well enough to compare places with a model. Else why not (a gate, checks.md 2): whatever needs
    /// the model's places is undetermined then.
    std::optional<std::string> obstacle;
    bool onModel = false;  ///< the grid is a model's

    const RegisteredLight* under(image::Light light) const;

    /// The share of a box that is seen under white and infrared light both; 0 where one of them is missing.
    double shareSeenUnderBoth(const image::RectMm& box) const;
};

/// A measurement's place as a region of the captured picture; none where the page is not seen under its light.
std::optional<check::Region> regionOf(const RegisteredPage& page, const check::Measurement& measurement);

/// A part of the page cut from a captured picture at any scale, upright.
/// @param picture  the captured picture of that light (capture::Page)
/// @return 8-bit, same channels; empty for an impossible box
cv::Mat cutOut(const cv::Mat& picture, const RegisteredLight& light, const image::RectMm& box, double pxPerMm);

/// The pixels of the model's raster a box covers, clipped to a picture of that size.
cv::Rect rasterRect(const image::RectMm& box, cv::Size picture);

/// The share of a box that a mask in the model's raster shows. @param mask  CV_8UC1, 0 = hidden; empty: nothing is
/// shown
double shownShare(const cv::Mat& mask, const image::RectMm& box);

}  // namespace rahdari::document
