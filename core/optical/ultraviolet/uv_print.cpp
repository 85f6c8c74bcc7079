#include "core/optical/ultraviolet/uv_print.h"

#include "core/optical/ultraviolet/glow_hue.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace rahdari::optical {

namespace {

using document::modelPxPerMm;

constexpr double searchMm = 1.5;
constexpr double blurPx = 1.4;         // .18 mm: what one device's optics differ from another's by
constexpr double leastLikeness = .35;  // below it the best place means nothing
constexpr double leastPlaced = .6;     // below it the place is too vague to be held against a limit
constexpr int leastPixels = 60;

/// The glow of one place, on the page and as expected, both above their grounds.
struct GlowPair {
    cv::Mat page;           ///< CV_32FC3
    cv::Mat expected;       ///< CV_32FC3
    cv::Mat pageTotal;      ///< CV_32FC1, of all channels
    cv::Mat expectedTotal;  ///< the same
    cv::Mat inked;          ///< CV_8UC1: under ink that the mean specimen does not have
    cv::Mat own;            ///< CV_8UC1: the drawing itself
    cv::Mat weight;         ///< CV_32FC1, 0 or 1: where the expectation is sure and the page seen
    cv::Point inner;        ///< of the feature's box in these pictures
    cv::Size innerSize;
};

cv::Mat grown(const cv::Mat& mask, double mm)
{
    const int px = std::max(1, static_cast<int>(std::lround(mm * modelPxPerMm)));
    cv::Mat wide;
    cv::dilate(mask, wide, cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * px + 1, 2 * px + 1}));
    return wide;
}

/// How much of a picture the pixels of a mask span, stray ones left aside; a little more for many.
double fillOf(const cv::Mat& mask)
{
    std::vector<float> columns;
    std::vector<float> rows;
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x) {
            if (mask.at<std::uint8_t>(y, x) != 0) {
                columns.push_back(static_cast<float>(x));
                rows.push_back(static_cast<float>(y));
            }
        }
    }
    if (columns.size() < static_cast<std::size_t>(leastPixels)) {
        return 0.0;
    }
    const double width = quantileOf(columns, .97) - quantileOf(columns, .03);
    const double height = quantileOf(rows, .97) - quantileOf(rows, .03);
    const double area = static_cast<double>(mask.total());
    return width * height / area + .5 * static_cast<double>(columns.size()) / area;
}

/// Which pixels of a hue fill the feature's box, and glow: its drawing. Others that reach into the box are other
/// features, and a faint shimmer between the lines of the ground fills every box.
cv::Mat ownDrawing(const UvComparison& both, const cv::Rect& box)
{
    const cv::Mat glow = sumOfChannels(both.expectedGlow(box));
    const std::array<cv::Mat, hueClasses> hues = splitByHue(both.expectedGlow(box), both.lit(box));
    double best = -1.0;
    cv::Mat drawing;
    for (const cv::Mat& hue : hues) {
        const double light = std::max(0.0, cv::mean(glow, hue)[0]) * cv::countNonZero(hue);
        const double fills = fillOf(hue) * std::sqrt(light);
        if (fills > best) {
            best = fills;
            drawing = hue;
        }
    }
    return drawing;
}

GlowPair cutPair(const UvComparison& both, const cv::Rect& inner, const cv::Rect& outer)
{
    GlowPair pair;
    pair.inner = inner.tl() - outer.tl();
    pair.innerSize = inner.size();
    pair.inked = both.inked(outer);
    cv::GaussianBlur(both.pageGlow(outer), pair.page, {0, 0}, blurPx);
    cv::GaussianBlur(both.expectedGlow(outer), pair.expected, {0, 0}, blurPx);
    pair.pageTotal = sumOfChannels(pair.page);
    pair.expectedTotal = sumOfChannels(pair.expected);
    pair.own = cv::Mat(outer.size(), CV_8UC1, cv::Scalar(0));
    ownDrawing(both, inner).copyTo(pair.own(cv::Rect(pair.inner, inner.size())));
    const cv::Mat near = grown(pair.own, .3);
    const cv::Mat others = grown(both.lit(outer) & ~near, .2) & ~near;
    const double strong = quantileUnder(pair.expectedTotal, pair.own, .9);
    const cv::Mat sure = (both.spread(outer) < .25 * strong) & both.seen(outer) & ~others & ~both.pictured(outer);
    sure.convertTo(pair.weight, CV_32F, 1.0 / 255.0);
    return pair;
}

/// Vertex of the parabola through three values one step apart, within a half of a step.
double vertex(double before, double at, double after)
{
    const double curve = before - 2.0 * at + after;
    return curve < 0.0 ? std::clamp(.5 * (before - after) / curve, -.5, .5) : 0.0;
}

struct BestPlace {
    double likeness = -1.0;
    cv::Point2d shiftPx;
    bool isPeak = false;  ///< likeness falls off on all sides: the drawing lies there, not beyond the search
};

/// Correlations nearer than this are one: long lines and faint drawings do not tell where along themselves they lie.
constexpr double tellsApart = .04;

/// Where the expected drawing lies on the page, at half the raster.
BestPlace findPlace(const GlowPair& pair)
{
    const cv::Rect inner(pair.inner, pair.innerSize);
    cv::Mat page;
    cv::Mat drawing;
    cv::resize(pair.pageTotal.mul(pair.weight), page, {}, .5, .5, cv::INTER_AREA);
    const cv::Mat expected = pair.expectedTotal.mul(pair.weight);
    cv::resize(expected(inner), drawing, {}, .5, .5, cv::INTER_AREA);
    cv::Mat likeness;
    cv::matchTemplate(page, drawing, likeness, cv::TM_CCOEFF_NORMED);
    BestPlace best;
    cv::Point at;
    cv::minMaxLoc(likeness, nullptr, &best.likeness, nullptr, &at);
    const cv::Point home(pair.inner.x / 2, pair.inner.y / 2);
    if (likeness.at<float>(home) > best.likeness - tellsApart) {
        return {static_cast<double>(likeness.at<float>(home)), {}, true};
    }
    cv::Point2d place = at;
    best.isPeak = at.x > 0 && at.x + 1 < likeness.cols && at.y > 0 && at.y + 1 < likeness.rows;
    const auto value = [&](int x, int y) { return static_cast<double>(likeness.at<float>(y, x)); };
    if (at.x > 0 && at.x + 1 < likeness.cols) {
        place.x += vertex(value(at.x - 1, at.y), best.likeness, value(at.x + 1, at.y));
    }
    if (at.y > 0 && at.y + 1 < likeness.rows) {
        place.y += vertex(value(at.x, at.y - 1), best.likeness, value(at.x, at.y + 1));
    }
    best.shiftPx = place * 2.0 - cv::Point2d(pair.inner);
    return best;
}

void moveExpected(GlowPair& pair, const cv::Point2d& shiftPx)
{
    const cv::Matx23d move(1, 0, shiftPx.x, 0, 1, shiftPx.y);
    cv::warpAffine(pair.expected, pair.expected, move, pair.expected.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    pair.expectedTotal = sumOfChannels(pair.expected);
}

/// Strength of each channel on the page, as a multiple of the expected glow of all channels.
cv::Vec3d strengthOf(const cv::Mat& glow, const cv::Mat& expectedTotal, const cv::Mat& weight)
{
    const cv::Mat weighed = expectedTotal.mul(weight);
    const double norm = weighed.dot(expectedTotal);
    std::array<cv::Mat, 3> channels;
    cv::split(glow, channels.data());
    cv::Vec3d strength;
    for (int c = 0; c < 3; ++c) {
        strength[c] = norm > 0.0 ? channels[static_cast<std::size_t>(c)].dot(weighed) / norm : 0.0;
    }
    return strength;
}

double shareOf(const cv::Mat& hit, const cv::Mat& among)
{
    const int all = cv::countNonZero(among);
    return all > 0 ? static_cast<double>(cv::countNonZero(hit & among)) / all : 0.0;
}

/// Unevenness finer than .6 mm inside what is solid, over its mean strength; 0 where nothing is solid enough.
double mottlingOf(const UvComparison& both, const GlowPair& pair, const cv::Rect& outer, const cv::Mat& should)
{
    cv::Mat solid;
    cv::erode(should, solid, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    constexpr int leastSolid = 250;  // 4 mm2
    if (cv::countNonZero(solid) < leastSolid) {
        return 0.0;
    }
    const cv::Mat page = sumOfChannels(both.pageGlow(outer))(cv::Rect(pair.inner, pair.innerSize));
    cv::Mat fine;
    cv::Mat coarse;
    cv::GaussianBlur(page, fine, {0, 0}, .8);
    cv::GaussianBlur(page, coarse, {0, 0}, 2.0);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(fine - coarse, mean, deviation, solid);
    return deviation[0] / std::max(1e-6, cv::mean(page, solid)[0]);
}

void measureShape(const UvComparison& both, const GlowPair& pair, const cv::Rect& outer, GlowMatch& match)
{
    const double energy = match.energy;
    const cv::Rect inner(pair.inner, pair.innerSize);
    const cv::Mat page = pair.pageTotal(inner);
    const cv::Mat expected = pair.expectedTotal(inner);
    const cv::Mat sure = pair.weight(inner) > .5;
    const double strong = quantileUnder(expected, pair.own(inner), .9);
    const cv::Mat should = (expected > .5 * strong) & sure;
    const cv::Mat mustNot = (expected < .1 * strong) & grown(should, 1.2) & sure;
    const cv::Mat does = page > .35 * expected * energy;
    match.litShare = shareOf(does, should);
    match.spillShare = shareOf(page > .3 * strong * energy, mustNot);
    match.mottling = mottlingOf(both, pair, outer, should);
    cv::Mat whole;
    pair.weight(inner).copyTo(whole);
    const double asExpected = expected.dot(whole) * energy;
    match.widening = asExpected > 0.0 ? page.dot(whole) / asExpected : 0.0;
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(page, mean, deviation, mustNot);
    match.unrest = deviation[0] / std::max(1e-9, strong);
}

/// Leaves aside what lies over the drawing: the lines of a stamp are no fault of the print. Where too little of the
/// drawing would be left, or most of its surroundings glow, nothing is excused.
void excuseForeign(GlowPair& pair)
{
    const cv::Mat page = pair.pageTotal;
    const cv::Mat expected = pair.expectedTotal;
    const cv::Mat sure = pair.weight > .5;
    const cv::Mat drawing = pair.own & sure & (expected > 1e-5);
    const double energy = std::max(.3, quantileUnder(page / expected, drawing, .5));
    const double strong = quantileUnder(expected, pair.own, .9) * energy;
    const cv::Mat covered = (grown((page - energy * expected > .4 * strong) & sure, .6) | pair.inked) & sure;
    if (cv::countNonZero(covered) > .7 * cv::countNonZero(sure) ||
        cv::countNonZero(drawing & ~covered) < .35 * cv::countNonZero(drawing)) {
        return;
    }
    pair.weight.setTo(0.0, covered);
}

/// Correlation at the place found, of what counts.
double likenessHere(const GlowPair& pair)
{
    const cv::Rect inner(pair.inner, pair.innerSize);
    const cv::Mat page = pair.pageTotal(inner);
    const cv::Mat expected = pair.expectedTotal(inner);
    const cv::Mat sure = pair.weight(inner) > .5;
    cv::Mat pageOff(page.size(), CV_32F, cv::Scalar(0));
    cv::Mat expectedOff(page.size(), CV_32F, cv::Scalar(0));
    cv::Mat(page - cv::mean(page, sure)).copyTo(pageOff, sure);
    cv::Mat(expected - cv::mean(expected, sure)).copyTo(expectedOff, sure);
    const double norm = std::sqrt(pageOff.dot(pageOff) * expectedOff.dot(expectedOff));
    return norm > 0.0 ? pageOff.dot(expectedOff) / norm : -1.0;
}

}  // namespace

std::optional<GlowMatch> matchGlow(const UvComparison& both, const document::Feature& feature)
{
    const cv::Rect whole({}, both.page.size());
    const cv::Rect inner = document::rasterRect(feature.box, both.page.size());
    const int reach = static_cast<int>(searchMm * modelPxPerMm);
    const cv::Rect outer = (inner + cv::Size(2 * reach, 2 * reach) - cv::Point(reach, reach)) & whole;
    if (inner.width < 16 || inner.height < 16 || cv::countNonZero(both.lit(inner)) < leastPixels) {
        return std::nullopt;
    }
    GlowPair pair = cutPair(both, inner, outer);
    const cv::Mat compared = (pair.weight > .5) & pair.own;
    if (cv::countNonZero(compared) < leastPixels) {
        return std::nullopt;
    }
    GlowMatch match;
    match.coveredShare = shareOf(pair.inked, pair.own);
    const BestPlace place = findPlace(pair);
    match.likeness = place.likeness;
    match.isPlaced = place.isPeak && place.likeness >= leastPlaced;
    if (place.likeness >= leastLikeness && place.isPeak) {
        match.shiftXMm = place.shiftPx.x / modelPxPerMm;
        match.shiftYMm = place.shiftPx.y / modelPxPerMm;
        moveExpected(pair, place.shiftPx);
    }
    excuseForeign(pair);
    match.likeness = std::max(match.likeness, likenessHere(pair));
    const cv::Vec3d strength = strengthOf(pair.page, pair.expectedTotal, pair.weight);
    const cv::Vec3d expected = strengthOf(pair.expected, pair.expectedTotal, pair.weight);
    const double sum = strength[0] + strength[1] + strength[2];
    match.energy = sum / std::max(1e-9, expected[0] + expected[1] + expected[2]);
    const auto share = [&](int c) { return std::clamp(strength[c] / std::max(1e-9, sum), -.5, 1.5); };
    match.blueShare = share(0);
    match.redShare = share(2);
    measureShape(both, pair, outer, match);
    return match;
}

}  // namespace rahdari::optical
