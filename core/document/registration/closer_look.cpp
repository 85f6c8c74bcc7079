#include "core/document/registration/closer_look.h"

#include "core/document/registration/colour_contest.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace rahdari::document {

namespace {

/// Scores that far apart need no contest.
constexpr double surelyApart = 0.35;
/// Pages below are looked at once more.
constexpr double sureScore = 0.75;
/// What print weighs against colours where two models are held against each other.
constexpr double printShare = 0.6;
// Models that differ nowhere are one document twice.
constexpr double leastDifference = 1.0;

const TileLikeness* tileAt(const std::vector<TileLikeness>& tiles, image::PointMm at)
{
    constexpr double near = 0.1;
    const auto found = std::find_if(tiles.begin(), tiles.end(), [&](const TileLikeness& tile) {
        return std::abs(tile.at.x - at.x) < near && std::abs(tile.at.y - at.y) < near;
    });
    return found == tiles.end() ? nullptr : &*found;
}

/// Sums of how much better the first does than the second, on the tiles of the first, weighted by their difference.
struct Contest {
    double better = 0.0;
    double weight = 0.0;
};

Contest contest(const CloserLook& one, const CloserLook& other)
{
    Contest sums;
    for (const TileLikeness& between : likenessOf(one.leading->print, other.leading->print)) {
        const TileLikeness* mine = tileAt(one.tiles, between.at);
        const TileLikeness* theirs = tileAt(other.tiles, between.at);
        const double weight = between.weight * (1.0 - std::max(0.0, between.likeness));
        if (mine != nullptr && weight > 0.0) {
            sums.better += weight * (mine->likeness - (theirs != nullptr ? theirs->likeness : 0.0));
            sums.weight += weight;
        }
    }
    return sums;
}

/// The page in the model's grid, as coarse as colours need.
cv::Mat coloursOf(const CloserLook& look, const capture::Page& page)
{
    const image::PagePlane* plane = look.view->planes.find(image::Light::White);
    const image::SizeMm size = look.model->size;
    const auto pose = plane != nullptr ? poseOf(*plane, *look.place.fit, size) : std::nullopt;
    cv::Mat colours;
    if (pose) {
        rasterise(page.imageUnder(image::Light::White), *pose, {0.0, 0.0, size.width, size.height}, contestPxPerMm)
            .pixels.convertTo(colours, CV_32F);
    }
    return colours;
}

/// Takes a place when the page is more like the model there.
void judge(CloserLook& look, const PlaceFound& place)
{
    if (!place.fit) {
        return;
    }
    std::vector<TileLikeness> tiles = likenessAt(look.leading->print, look.leading->look, *place.fit);
    const double score = shareAlike(tiles);
    if (score > look.score || look.tiles.empty()) {
        look.place = place;
        look.tiles = std::move(tiles);
        look.score = score;
    }
}

}  // namespace

CloserLook lookCloser(std::shared_ptr<const DocumentModel> model, const PossibleView& view,
                      const std::vector<CloserLook>& before, const capture::Page& page, const std::stop_token& stop)
{
    CloserLook look;
    look.view = &view;
    const auto shared = std::find_if(before.begin(), before.end(),
                                     [&](const CloserLook& other) { return other.view == &view && other.leading; });
    look.leading = leadingLight(page, view.planes, *model, shared == before.end() ? nullptr : &*shared->leading);
    if (look.leading) {
        look.place = findRoughPlace(look.leading->print, look.leading->look, stop);
    }
    look.model = std::move(model);
    if (look.place.fit) {
        judge(look, look.place);
    }
    if (look.place.fit && look.score < sureScore) {
        // Perhaps it was laid over too roughly.
        judge(look, refinePlace(look.place, look.leading->print, look.leading->look));
    }
    if (look.place.fit) {
        look.colours = coloursOf(look, page);
    }
    return look;
}

double leadOver(const CloserLook& one, const CloserLook& other)
{
    const double plain = one.score - other.score;
    const bool comparable = one.place.fit && other.place.fit &&
                            one.leading->print.grey.size() == other.leading->print.grey.size() &&
                            one.leading->light == other.leading->light && one.view == other.view;
    if (!comparable || std::abs(plain) > surelyApart) {
        return plain;
    }
    // Both ways round, for tiles that only one of them has print on.
    const Contest mine = contest(one, other);
    const Contest theirs = contest(other, one);
    const double weight = mine.weight + theirs.weight;
    if (weight < leastDifference) {
        return plain;
    }
    return printShare * (mine.better - theirs.better) / weight +
           colourLead(*one.model, one.colours, *other.model, other.colours);
}

}  // namespace rahdari::document
