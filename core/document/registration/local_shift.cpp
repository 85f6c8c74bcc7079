#include "core/document/registration/local_shift.h"

#include "core/base/median.h"
#include "core/document/registration/stable_print.h"
#include "core/document/registration/tile_shifts.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace rahdari::document {

namespace {

constexpr int marginPx = 10;  ///< of the page around the box
constexpr TileSearch search{5.0, 2.5, 1.0, 0.4, 6};
constexpr double leastLikeness = 0.6;
constexpr double leastCertainty = 0.5;  ///< in a direction, to tell the shift along it

/// Median shift in one direction; 0 where no tile can tell it.
double shiftAlong(const std::vector<TileShift>& tiles, int direction)
{
    std::vector<double> shifts;
    for (const TileShift& tile : tiles) {
        if (tile.likeness >= leastLikeness && tile.certainty(direction, direction) >= leastCertainty) {
            shifts.push_back(tile.shiftMm[direction]);
        }
    }
    return base::medianOf(std::move(shifts));
}

}  // namespace

std::optional<cv::Vec2d> localShiftMm(const RegisteredPage& page, const DocumentModel& model, const image::RectMm& box)
{
    const RegisteredLight* const white = page.under(image::Light::White);
    const Reference* const reference = model.reference(image::Light::White);
    if (white == nullptr || reference == nullptr || white->raw.size() != reference->mean.size() ||
        white->seen.size() != white->raw.size()) {
        return std::nullopt;
    }
    const cv::Rect whole({}, white->raw.size());
    const cv::Rect outer = rasterRect(box, whole.size()) & whole;
    const cv::Rect inner =
        cv::Rect(outer.x + marginPx, outer.y + marginPx, outer.width - 2 * marginPx, outer.height - 2 * marginPx);
    if (inner.width < marginPx || inner.height < marginPx) {
        return std::nullopt;
    }
    auto print = stablePrintIn(model, image::Light::White, inner);
    if (!print) {
        return std::nullopt;
    }
    // Not into its own place: that is the model's.
    cv::Mat stableAndSeen;
    cv::bitwise_and(print->stable, white->seen(inner), stableAndSeen);
    print->stable = stableAndSeen;
    const auto tiles = followTiles(*print, greyOf(image::Light::White, white->raw(outer)), marginPx, search);
    const bool known =
        std::any_of(tiles.begin(), tiles.end(), [](const TileShift& tile) { return tile.likeness >= leastLikeness; });
    return known ? std::optional(cv::Vec2d(shiftAlong(tiles, 0), shiftAlong(tiles, 1))) : std::nullopt;
}

}  // namespace rahdari::document
