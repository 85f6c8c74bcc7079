#include "core/optical/portrait/frame_ring.h"

#include "core/optical/light_pair/grey_levels.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace rahdari::optical {

namespace {

constexpr double px = document::modelPxPerMm;
constexpr double patternSigmaPx = 4.0;
constexpr double leastPattern = 2.0;  ///< grey levels, standard deviation
constexpr double leastPixels = 60;
constexpr int shiftReachPx = 4;

/// From so far to so far outside one side of a box, over the side's length.
image::RectMm stripBeside(const image::RectMm& box, int side, double fromMm, double toMm)
{
    const double thick = toMm - fromMm;
    switch (side) {
    case 0: return {box.x, box.y - toMm, box.width, thick};
    case 1: return {box.x + box.width + fromMm, box.y, thick, box.height};
    case 2: return {box.x, box.y + box.height + fromMm, box.width, thick};
    default: return {box.x - toMm, box.y, thick, box.height};
    }
}

/// What is compared, whole page once.
struct RingMaps {
    cv::Mat residual;  ///< CV_32FC(channels)
    cv::Mat shown;     ///< fine structure
    cv::Mat pattern;   ///< the model's
    cv::Mat mask;
};

RingMaps mapsOf(const ComparedLight& light, const cv::Rect& area)
{
    RingMaps maps;
    cv::subtract(light.levelled(area), light.reference(area), maps.residual, cv::noArray(),
                 CV_MAKETYPE(CV_32F, light.levelled.channels()));
    maps.shown = fineStructure(greyOf(light.levelled(area)), patternSigmaPx);
    maps.pattern = fineStructure(greyOf(light.reference(area)), patternSigmaPx);
    // Where the portrait itself begins a little earlier on one specimen than on another, nothing is to be learned.
    constexpr double mostSpread = 4 * 8.0;
    maps.mask = (light.spread(area) < mostSpread) & light.usable(area);
    cv::erode(maps.mask, maps.mask, cv::Mat::ones(3, 3, CV_8UC1));
    return maps;
}

/// Mean residual, channel by channel.
std::optional<cv::Scalar> levelIn(const RingMaps& maps, const cv::Rect& rect)
{
    if (rect.empty() || cv::countNonZero(maps.mask(rect)) < leastPixels) {
        return std::nullopt;
    }
    return cv::mean(maps.residual(rect), maps.mask(rect));
}

double distance(const cv::Scalar& a, const cv::Scalar& b) { return std::sqrt((a - b).dot(a - b) / 3); }

/// Median over pieces of a strip: what lies all along a side, not a stamp or a letter that touches it.
std::optional<double> stepAlong(const RingMaps& maps, const cv::Rect& close, const cv::Rect& beyond, bool level)
{
    constexpr int pieces = 6;
    std::vector<double> steps;
    for (int i = 0; i < pieces; ++i) {
        const auto piece = [&](const cv::Rect& strip) {
            return level ? cv::Rect(strip.x + strip.width * i / pieces, strip.y, strip.width / pieces, strip.height)
                         : cv::Rect(strip.x, strip.y + strip.height * i / pieces, strip.width, strip.height / pieces);
        };
        const auto here = levelIn(maps, piece(close));
        const auto there = levelIn(maps, piece(beyond));
        if (here && there) {
            steps.push_back(distance(*here, *there));
        }
    }
    if (steps.size() < 3) {
        return std::nullopt;
    }
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>((steps.size() - 1) / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return *middle;
}

struct PatternMatch {
    double share = 1.0;  ///< how strong the model's pattern is where it fits best
    cv::Point2d shiftPx;
};

double correlation(const RingMaps& maps, const cv::Rect& rect, cv::Point by, double& slope)
{
    const cv::Mat mask = maps.mask(rect);
    cv::Mat pattern = cv::Mat::zeros(rect.size(), CV_32F);
    cv::Mat shown = cv::Mat::zeros(rect.size(), CV_32F);
    maps.pattern(rect).copyTo(pattern, mask);
    maps.shown(rect + by).copyTo(shown, mask);
    const double both = pattern.dot(shown);
    const double first = pattern.dot(pattern);
    slope = both / first;
    return both / std::sqrt(first * shown.dot(shown) + 1e-6);
}

double peakBetween(double before, double at, double after)
{
    const double bend = before - 2 * at + after;
    return bend < -1e-9 ? std::clamp(0.5 * (before - after) / bend, -0.5, 0.5) : 0.0;
}

std::optional<PatternMatch> matchIn(const RingMaps& maps, const cv::Rect& rect)
{
    const cv::Rect roomy(rect.x - shiftReachPx, rect.y - shiftReachPx, rect.width + 2 * shiftReachPx,
                         rect.height + 2 * shiftReachPx);
    if (rect.empty() || (roomy & cv::Rect({}, maps.mask.size())) != roomy ||
        cv::countNonZero(maps.mask(rect)) < 4 * leastPixels) {
        return std::nullopt;
    }
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(maps.pattern(rect), mean, deviation, maps.mask(rect));
    if (deviation[0] < leastPattern) {
        return std::nullopt;
    }
    constexpr int side = 2 * shiftReachPx + 1;
    std::array<std::array<double, side>, side> likeness{};
    cv::Point best;
    double most = -2.0;
    double slope = 0.0;
    PatternMatch match;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const cv::Point by(x - shiftReachPx, y - shiftReachPx);
            const double here = correlation(maps, rect, by, slope);
            likeness[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] = here;
            if (here > most) {
                most = here;
                best = {x, y};
                match.share = slope;
            }
        }
    }
    const auto at = [&](int x, int y) {
        return likeness[static_cast<std::size_t>(std::clamp(y, 0, side - 1))]
                       [static_cast<std::size_t>(std::clamp(x, 0, side - 1))];
    };
    match.shiftPx = {best.x - shiftReachPx + peakBetween(at(best.x - 1, best.y), most, at(best.x + 1, best.y)),
                     best.y - shiftReachPx + peakBetween(at(best.x, best.y - 1), most, at(best.x, best.y + 1))};
    return match;
}

void takeWorse(std::optional<double>& worst, double value) { worst = std::max(worst.value_or(value), value); }

}  // namespace

std::optional<FrameRing> frameRing(const ComparedLight& light, const image::RectMm& box)
{
    constexpr double reachMm = 6.0;
    const cv::Rect area = document::rasterRect(widened(box, reachMm), light.levelled.size());
    if (area.empty()) {
        return std::nullopt;
    }
    const RingMaps maps = mapsOf(light, area);
    const auto rectOf = [&](int side, double from, double to) {
        const cv::Rect rect = document::rasterRect(stripBeside(box, side, from, to), light.levelled.size());
        return rect.empty() ? rect : rect - area.tl();
    };
    FrameRing ring;
    int sides = 0;
    for (int side = 0; side < 4; ++side) {
        const cv::Rect rim = rectOf(side, 0.2, 0.6);
        const cv::Rect close = rectOf(side, 0.6, 1.7);
        const cv::Rect beyond = rectOf(side, 2.8, 5.2);
        const bool level = side % 2 == 0;
        const auto rimStep = stepAlong(maps, rim, beyond, level);
        const auto nearStep = stepAlong(maps, close, beyond, level);
        if (rimStep && nearStep) {
            ++sides;
            if (std::max(*rimStep, *nearStep) > std::max(ring.rimStep, ring.nearStep)) {
                ring.worst = stripBeside(box, side, 0.0, 1.7);
            }
            ring.rimStep = std::max(ring.rimStep, *rimStep);
            ring.nearStep = std::max(ring.nearStep, *nearStep);
        }
        const auto here = matchIn(maps, close);
        if (here) {
            takeWorse(ring.patternLoss, 1.0 - here->share);
        }
        const auto there = here ? matchIn(maps, beyond) : std::nullopt;
        if (there) {
            takeWorse(ring.patternShiftMm, cv::norm(here->shiftPx - there->shiftPx) / px);
        }
    }
    return sides < 2 ? std::nullopt : std::optional(ring);
}

}  // namespace rahdari::optical
