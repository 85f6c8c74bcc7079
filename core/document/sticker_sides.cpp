#include "core/document/sticker_sides.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace rahdari::document {

namespace {

// How far a zone may be printed off its place: Doc 9303-7 allows 1 mm, issuers take up to four times that.
constexpr double mostPrintedOffMm = 4.0;
constexpr double printedOffSigmaMm = 2.5;
// How far the size may be off: the pitch varies by some 0.5 %, and a sticker is cut to about 0.5 mm.
constexpr double mostOffSizeMm = 1.5;
constexpr double offSizeSigmaMm = 0.8;
constexpr double mostConvergenceMm = 1.2;  // over a side's length
constexpr double mostAloneMm = 1.75;       // off its place, without an opposite side
constexpr double mostTilt = 0.015;         // of a zone on its sticker
// Fine print makes lines of one or two grey levels anywhere; the zone tells better where a side is.
constexpr double leastPairWorth = 2.5;
constexpr double leastAloneWorth = 5.0;

double normal(double value, double sigma) { return std::exp(-0.5 * value * value / (sigma * sigma)); }

// A line that may be a side.
struct SideCandidate {
    FoundSide side;
    double outwardMm = 0.0;  // of its middle, from where the zone has the side
    double slopeMm = 0.0;    // how much further outward its end at the right or at the bottom lies than the other
};

// A place on or near a side: along it from left to right or from top to bottom, and outward from it.
std::pair<double, double> placeAt(Side side, image::PointMm mm, image::SizeMm size)
{
    switch (side) {
    case Side::Top: return {mm.x, -mm.y};
    case Side::Right: return {mm.y, mm.x - size.width};
    case Side::Bottom: return {mm.x, mm.y - size.height};
    case Side::Left: break;
    }
    return {mm.y, -mm.x};
}

SideCandidate candidateOf(FoundSide side, const image::PagePlane& flat, image::SizeMm size)
{
    const auto [startAlong, startOut] = placeAt(side.side, flat.toMm(side.px.front()), size);
    const auto [endAlong, endOut] = placeAt(side.side, flat.toMm(side.px.back()), size);
    const double length = side.side == Side::Top || side.side == Side::Bottom ? size.width : size.height;
    const double slope = (endOut - startOut) / (endAlong - startAlong);
    const double middle = startOut + slope * (length / 2.0 - startAlong);
    return {std::move(side), middle, slope * length};
}

std::vector<SideCandidate> candidatesOf(Side side, const ReducedPicture& reduced, const image::PagePlane& flat,
                                        image::SizeMm size)
{
    constexpr double reachMm = mostPrintedOffMm + mostOffSizeMm / 2.0;
    const SideBand band{.side = side, .halfWidthStartMm = reachMm, .halfWidthEndMm = reachMm, .mostTilt = mostTilt};
    std::vector<SideCandidate> found;
    for (FoundSide& line : findSides(reduced, flat, size, band)) {
        if (line.px.size() > 1 && line.worth >= leastPairWorth) {
            found.push_back(candidateOf(std::move(line), flat, size));
        }
    }
    return found;
}

// How well two lines are opposite sides; 0 = they are not. The weaker one counts: beside a strong edge of the page
// below, any line at the right distance would do.
double worthOf(const SideCandidate& one, const SideCandidate& other)
{
    const double offSize = one.outwardMm + other.outwardMm;
    const double shift = (one.outwardMm - other.outwardMm) / 2.0;
    const double convergence = one.slopeMm + other.slopeMm;
    if (std::abs(offSize) > mostOffSizeMm || std::abs(shift) > mostPrintedOffMm ||
        std::abs(convergence) > mostConvergenceMm) {
        return 0.0;
    }
    return std::min(one.side.worth, other.side.worth) * normal(offSize, offSizeSigmaMm) *
           normal(shift, printedOffSigmaMm);
}

const SideCandidate* bestAlone(const std::vector<SideCandidate>& one, const std::vector<SideCandidate>& other)
{
    const SideCandidate* best = nullptr;
    double bestWorth = 0.0;
    for (const auto* candidates : {&one, &other}) {
        for (const SideCandidate& candidate : *candidates) {
            const double worth = candidate.side.worth * normal(candidate.outwardMm, mostAloneMm / 2.0);
            if (std::abs(candidate.outwardMm) <= mostAloneMm && candidate.side.worth >= leastAloneWorth &&
                worth > bestWorth) {
                best = &candidate;
                bestWorth = worth;
            }
        }
    }
    return best;
}

}  // namespace

StickerSides findStickerSides(const ReducedPicture& reduced, const image::PagePlane& flat, image::SizeMm size)
{
    StickerSides found;
    const auto take = [&found](const SideCandidate& candidate) {
        found.sides[static_cast<std::size_t>(candidate.side.side)] = candidate.side;
    };
    for (const auto& [first, second] : {std::pair{Side::Top, Side::Bottom}, std::pair{Side::Left, Side::Right}}) {
        const std::vector<SideCandidate> ones = candidatesOf(first, reduced, flat, size);
        const std::vector<SideCandidate> others = candidatesOf(second, reduced, flat, size);
        std::pair<const SideCandidate*, const SideCandidate*> best{};
        double bestWorth = 0.0;
        for (const SideCandidate& one : ones) {
            for (const SideCandidate& other : others) {
                const double worth = worthOf(one, other);
                if (worth > bestWorth) {
                    bestWorth = worth;
                    best = {&one, &other};
                }
            }
        }
        if (best.first != nullptr) {
            take(*best.first);
            take(*best.second);
            ++found.pairs;
        } else if (const SideCandidate* alone = bestAlone(ones, others)) {
            take(*alone);
        }
    }
    return found;
}

}  // namespace rahdari::document
