#include "core/document/registration/light_shift.h"

#include "core/base/median.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace rahdari::document {

namespace {

constexpr std::size_t fewestTiles = 8;
constexpr double leastLikeness = 0.6;
constexpr int rounds = 5;
constexpr double firstToleranceMm = 0.2;
constexpr double leastToleranceMm = 0.04;
constexpr double mostMm = 0.25;
/// Luminescent print is sparse, and a pattern printed in the wrong place must not pass for a shift of the picture.
constexpr double mostMmUltraviolet = 0.15;
constexpr TileSearch search{.tileMm = 6.0, .stepMm = 8.0, .reachMm = 0.35, .leastStable = 0.5, .rounds = 4};

/// The middle by certainty of those within the tolerance of it.
struct Middle {
    cv::Vec2d mm;
    double squares = 0.0;  // summed over those within
    std::size_t within = 0;
};

Middle middleOf(const std::vector<TileShift>& tiles, const cv::Vec2d& from, double toleranceMm)
{
    cv::Matx22d normal = 1e-6 * cv::Matx22d::eye();
    cv::Vec2d right(0.0, 0.0);
    Middle middle;
    for (const TileShift& tile : tiles) {
        const cv::Vec2d off = tile.shiftMm - from;
        const double square = off.dot(tile.certainty * off);
        if (square < toleranceMm * toleranceMm) {
            normal += tile.certainty;
            right += tile.certainty * tile.shiftMm;
            middle.squares += square;
            ++middle.within;
        }
    }
    middle.mm = normal.inv() * right;
    return middle;
}

cv::Vec2d medianOf(const std::vector<TileShift>& tiles)
{
    cv::Vec2d median;
    for (int axis = 0; axis < 2; ++axis) {
        std::vector<double> values;
        for (const TileShift& tile : tiles) {
            values.push_back(tile.shiftMm[axis]);
        }
        median[axis] = base::medianOf(std::move(values));
    }
    return median;
}

}  // namespace

std::optional<LightShift> shiftOf(image::Light light, const PrintRaster& print, const cv::Mat& page)
{
    std::vector<TileShift> tiles = followTiles(print, page, 0, search);
    std::erase_if(tiles, [](const TileShift& tile) { return tile.likeness < leastLikeness; });
    if (tiles.size() < fewestTiles) {
        return std::nullopt;
    }
    double tolerance = firstToleranceMm;
    Middle middle{medianOf(tiles), 0.0, 0};
    for (int round = 0; round < rounds; ++round) {
        middle = middleOf(tiles, middle.mm, tolerance);
        tolerance = std::max(leastToleranceMm, 0.6 * tolerance);
    }
    const double most = light == image::Light::Ultraviolet ? mostMmUltraviolet : mostMm;
    if (middle.within < fewestTiles || 2 * middle.within < tiles.size() || cv::norm(middle.mm) > most) {
        return std::nullopt;
    }
    return LightShift{middle.mm, std::sqrt(middle.squares / static_cast<double>(middle.within))};
}

}  // namespace rahdari::document
