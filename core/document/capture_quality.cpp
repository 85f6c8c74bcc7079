#include "core/document/capture_quality.h"

#include "core/document/glare.h"
#include "core/document/grey_levels.h"
#include "core/document/page_view.h"
#include "core/document/sharpness.h"
#include "core/image/geometry.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string>

// Where the limits come from
//
// Focus, 0.32 mm: a stroke of OCR-B is 0.35 mm wide. Blurred by a Gaussian of deviation s it keeps
// erf(0.35 / (2 sqrt(2) s)) of its contrast; 87 % are left at s = 0.115 mm. A step is then 2.56 s = 0.29 mm wide; on
// drawn pages, whose edges are 0.15 mm wide to begin with, 0.32 mm are measured (capture_quality_test.cpp). Where
// pixels are coarser than that allows, three of them are enough: a merely small picture fails the resolution, not the
// focus.
//
// Resolution, 150 dpi: two samples across a stroke (0.35 mm) need 145 dpi; below that the shape of a glyph is a guess,
// though 55 dpi are enough to read it. TR-03135-1 4.1.6 asks 385 ppi of the device; fine print is judged elsewhere.
//
// Exposure, 60 levels: with camera noise of 5 levels ink and paper are then 12 deviations apart.
//
// Glare, 2 %: on a passport page 220 mm2, about four lines of print.

namespace rahdari::document {

namespace {

template <typename... Values>
std::string sentence(const char* format, Values... values)
{
    std::array<char, 256> text{};
    std::snprintf(text.data(), text.size(), format, values...);
    return text.data();
}

check::Gate notMeasured(const char* name, double limit, const char* why) { return {name, false, 0.0, limit, why}; }

check::Gate focusGate(const PageView& view, const QualityLimits& limits)
{
    const double limit = std::max(limits.edgeWidthMm, limits.edgeWidthPx / std::max(view.detailPxPerMm, 1e-3));
    const auto sharpness = measureSharpness(view);
    if (!sharpness) {
        return notMeasured("focus", limit,
                           "nothing with edges was found to measure the focus on; capture the page again");
    }
    const double width = sharpness->edgeWidthMm;
    const bool passed = width <= limit;
    const char* where = view.detailIsText ? "in the MRZ" : "on the page";
    return {"focus", passed, width, limit,
            passed ? sentence("printed edges %s are %.2f mm wide, %.2f mm are allowed", where, width, limit)
                   : sentence("printed edges %s are %.2f mm wide where %.2f mm are allowed; lay the page flat, keep it "
                              "still and capture it again",
                              where, width, limit)};
}

check::Gate glareGate(const PageView& view, const QualityLimits& limits)
{
    const Glare glare = measureGlare(view);
    const double percent = 100.0 * glare.share;
    const double allowed = 100.0 * limits.glareShare;
    if (glare.paperWhite) {
        return {"glare", true, 0.0, limits.glareShare,
                "the paper is at full white, so glare cannot be told from it; none is assumed"};
    }
    const bool passed = glare.share <= limits.glareShare;
    return {"glare", passed, glare.share, limits.glareShare,
            passed ? sentence("bright spots hide %.1f %% of the page, %.1f %% are allowed", percent, allowed)
                   : sentence("bright spots hide %.1f %% of the page where %.1f %% are allowed; tilt the page or shade "
                              "it from lamps",
                              percent, allowed)};
}

struct Tones {
    double ink = 0.0;
    double paper = 0.0;
};

Tones tonesOf(const cv::Mat& grey, double inkShare, double paperShare)
{
    return {greyLevelAt(grey, inkShare), greyLevelAt(grey, paperShare)};
}

check::Gate exposureGate(const PageView& view, const QualityLimits& limits)
{
    constexpr double darkPaper = 110.0;
    constexpr double paleInk = 120.0;
    constexpr int leastText = 64;  // px
    // On the MRZ about a seventh is ink; on a whole page it may be as little as a hundredth.
    Tones tones = tonesOf(view.overview, 0.01, 0.95);
    if (view.overviewText.area() >= leastText) {
        const Tones text = tonesOf(view.overview(view.overviewText), 0.05, 0.9);
        tones = text.paper - text.ink < tones.paper - tones.ink ? text : tones;
    }
    const double range = tones.paper - tones.ink;
    if (range >= limits.tonalRange) {
        return {"exposure", true, range, limits.tonalRange,
                sentence("ink and paper are %.0f grey levels apart, %.0f are needed", range, limits.tonalRange)};
    }
    const char* advice = tones.paper < darkPaper ? "the picture is too dark; give more light"
                         : tones.ink > paleInk   ? "the picture is too bright; give less light"
                                                 : "the picture is flat; keep stray light off the page";
    return {"exposure", false, range, limits.tonalRange,
            sentence("ink and paper are only %.0f grey levels apart where %.0f are needed: %s", range,
                     limits.tonalRange, advice)};
}

/// What a page without an MRZ is resolved at if it is as large as a passport's; a smaller one is resolved finer.
double leastResolutionDpi(const PageLocation& location)
{
    constexpr double longestSideMm = 125.0;
    double longestPx = 0.0;
    for (std::size_t side = 0; side < location.cornersPx.size(); ++side) {
        longestPx = std::max(longestPx, cv::norm(location.cornersPx.at((side + 1) % 4) - location.cornersPx.at(side)));
    }
    return longestPx / longestSideMm * image::mmPerInch;
}

check::Gate resolutionByOutline(const PageLocation& location, const QualityLimits& limits)
{
    if (!location.found()) {
        return notMeasured("resolution", limits.resolutionDpi,
                           "the resolution is unknown because no MRZ was found to measure it on");
    }
    const double dpi = leastResolutionDpi(location);
    const bool passed = dpi >= limits.resolutionDpi;
    return {"resolution", passed, dpi, limits.resolutionDpi,
            passed ? sentence("the page is resolved at %.0f dpi or more, %.0f are needed", dpi, limits.resolutionDpi)
                   : sentence("there is no MRZ to measure the resolution on, and the page's outline promises only "
                              "%.0f dpi where %.0f are needed; scan finer or go closer",
                              dpi, limits.resolutionDpi)};
}

check::Gate resolutionGate(const PageLocation& location, const QualityLimits& limits)
{
    const double dpi = location.resolutionDpi;
    if (dpi <= 0.0) {
        return resolutionByOutline(location, limits);
    }
    const bool passed = dpi >= limits.resolutionDpi;
    return {"resolution", passed, dpi, limits.resolutionDpi,
            passed ? sentence("the MRZ is resolved at %.0f dpi, %.0f are needed", dpi, limits.resolutionDpi)
                   : sentence("the MRZ is resolved at %.0f dpi where %.0f are needed to judge shapes; scan finer or go "
                              "closer",
                              dpi, limits.resolutionDpi)};
}

check::Gate completenessGate(const PageLocation& location)
{
    if (!location.found()) {
        return notMeasured("completeness", toleratedOverhangMm, "no document page was found in the picture");
    }
    Side worst = Side::Top;
    double worstExcess = -toleratedSpineOverhangMm;
    for (const Side side : {Side::Top, Side::Right, Side::Bottom, Side::Left}) {
        const double excess = location.overhangMm[static_cast<std::size_t>(side)] - toleratedOverhang(side);
        if (excess > worstExcess) {
            worst = side;
            worstExcess = excess;
        }
    }
    const double overhang = location.overhangMm[static_cast<std::size_t>(worst)];
    const double allowed = toleratedOverhang(worst);
    if (worstExcess <= 0.0) {
        return {"completeness", true, overhang, allowed, "the whole page is in the picture"};
    }
    return {"completeness", false, overhang, allowed,
            sentence("the page reaches %.1f mm beyond the picture at its %s side where %.0f mm are allowed; place all "
                     "of it on the reader",
                     overhang, std::string(toString(worst)).c_str(), allowed)};
}

bool measurable(const cv::Mat& white)
{
    return !white.empty() && white.dims == 2 && white.depth() == CV_8U &&
           (white.channels() == 1 || white.channels() == 3);
}

}  // namespace

check::CaptureGates measureGates(const cv::Mat& white, const PageLocation& location,
                                 const std::optional<PageAnchor>& anchor, const QualityLimits& limits)
{
    constexpr const char* unseen = "the page could not be measured in this picture; capture it again";
    check::Gate focus = notMeasured("focus", limits.edgeWidthMm, unseen);
    check::Gate glare = notMeasured("glare", limits.glareShare, unseen);
    check::Gate exposure = notMeasured("exposure", limits.tonalRange, unseen);
    try {
        const auto view = measurable(white) ? viewPage(white, location, anchor) : std::nullopt;
        if (view) {
            focus = focusGate(*view, limits);
            glare = glareGate(*view, limits);
            exposure = exposureGate(*view, limits);
        }
    } catch (const cv::Exception&) {
        // What was not measured by then stays not passed.
    }
    return {{focus, glare, exposure, resolutionGate(location, limits), completenessGate(location)}};
}

}  // namespace rahdari::document
