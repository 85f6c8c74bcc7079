#include "core/optical/ultraviolet/rim_glow.h"

#include "core/base/median.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace rahdari::optical {

namespace {

constexpr double pxPerMm = document::modelPxPerMm;
// Of the rings around a picture: nearer its own edge is in doubt, farther away other things begin.
constexpr double nearFromMm = 0.4;
constexpr double nearToMm = 1.3;
constexpr double farFromMm = 2.8;
constexpr double farToMm = 4.5;
constexpr double pageEdgeMm = 1.5;
constexpr double leastSeenMm2 = 2.0;  ///< of each ring on a side
constexpr std::size_t fewestSides = 2;
constexpr float darkest = 1e-3F;  ///< linear; below it there is nothing but noise

/// A strip along one side of a picture, its corners left out.
enum class Side : std::uint8_t { Left, Right, Top, Bottom };

image::RectMm stripOf(const image::RectMm& box, Side side, double fromMm, double toMm)
{
    const double depth = toMm - fromMm;
    switch (side) {
    case Side::Left: return {box.x - toMm, box.y, depth, box.height};
    case Side::Right: return {box.x + box.width + fromMm, box.y, depth, box.height};
    case Side::Top: return {box.x, box.y - toMm, box.width, depth};
    case Side::Bottom: break;
    }
    return {box.x, box.y + box.height + fromMm, box.width, depth};
}

/// The middle logarithm of seen over expected blue on the plain ground of a strip.
std::optional<double> glowIn(const UvComparison& both, const image::RectMm& strip)
{
    const int edge = static_cast<int>(pageEdgeMm * pxPerMm);
    const cv::Rect page(edge, edge, both.page.cols - 2 * edge, both.page.rows - 2 * edge);
    const cv::Rect rect = document::rasterRect(strip, both.page.size()) & page;
    std::vector<float> ratios;
    for (int y = rect.y; y < rect.y + rect.height; ++y) {
        for (int x = rect.x; x < rect.x + rect.width; ++x) {
            const bool plain = both.seen.at<std::uint8_t>(y, x) != 0 && both.lit.at<std::uint8_t>(y, x) == 0 &&
                               both.inked.at<std::uint8_t>(y, x) == 0;
            if (plain) {
                ratios.push_back(std::log(std::max(both.page.at<cv::Vec3f>(y, x)[0], darkest) /
                                          std::max(both.expected.at<cv::Vec3f>(y, x)[0], darkest)));
            }
        }
    }
    if (static_cast<double>(ratios.size()) < leastSeenMm2 * pxPerMm * pxPerMm) {
        return std::nullopt;
    }
    return static_cast<double>(base::medianOf(std::move(ratios)));
}

}  // namespace

std::optional<double> rimGlow(const UvComparison& both, const image::RectMm& picture)
{
    std::vector<double> sides;
    for (const Side side : {Side::Left, Side::Right, Side::Top, Side::Bottom}) {
        const auto close = glowIn(both, stripOf(picture, side, nearFromMm, nearToMm));
        const auto beyond = glowIn(both, stripOf(picture, side, farFromMm, farToMm));
        if (close && beyond) {
            sides.push_back(*close - *beyond);
        }
    }
    if (sides.size() < fewestSides) {
        return std::nullopt;
    }
    std::sort(sides.begin(), sides.end());
    return (sides[(sides.size() - 1) / 2] + sides[sides.size() / 2]) / 2.0;
}

}  // namespace rahdari::optical
