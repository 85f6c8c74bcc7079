#include "core/mrz/print_geometry.h"

#include "core/base/median.h"
#include "core/mrz/line_curve.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <utility>

namespace rahdari::mrz {

namespace {

constexpr double mmPerPitch = 2.54;
constexpr double madToSigma = 1.4826;

/// A glyph's measured place is trusted only where it resembles the font.
constexpr double leastSimilarity = 0.6;

/// Print heads place characters within about 0.1 mm (checks.md F2); a character must be off by clearly more, both in
/// millimetres and against the spread of this zone, to be called misplaced.
constexpr double alongFloorMm = 0.22;
constexpr double downFloorMm = 0.25;
constexpr double spreads = 6.0;

struct Place {
    std::size_t line = 0;
    std::size_t column = 0;
    char character = '<';
    double along = 0.0;
    double down = 0.0;
};

double robustSpread(const std::vector<Place>& places, const std::function<double(const Place&)>& value)
{
    std::vector<double> sizes;
    std::transform(places.begin(), places.end(), std::back_inserter(sizes),
                   [&](const Place& p) { return std::abs(value(p)); });
    return madToSigma * base::medianOf(std::move(sizes));
}

/// What is left of one line after a smooth curve, fitted twice: the second time without the worst tenth, so that moved
/// characters do not pull it towards themselves.
std::vector<Place> residualsOfLine(const std::vector<GlyphPrint>& glyphs, const MrzLine& text, std::size_t line)
{
    std::vector<Place> places;
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        if (glyphs[i].measured && glyphs[i].similarity >= leastSimilarity) {
            places.push_back(
                {line, i, text[i].value, glyphs[i].alongMm - static_cast<double>(i) * mmPerPitch, glyphs[i].downMm});
        }
    }
    if (places.size() < 12) {
        return {};
    }
    std::vector<Place> used = places;
    std::vector<Place> left;
    for (int round = 0; round < 2; ++round) {
        std::vector<std::pair<double, cv::Point2d>> points;
        for (const Place& p : used) {
            points.emplace_back(static_cast<double>(p.column), cv::Point2d(p.along, p.down));
        }
        const LineCurve trend = LineCurve::through(points);
        const auto residual = [&](Place p) {
            const cv::Point2d expected = trend.at(static_cast<double>(p.column));
            p.along -= expected.x;
            p.down -= expected.y;
            return p;
        };
        left.clear();
        std::transform(places.begin(), places.end(), std::back_inserter(left), residual);
        std::vector<std::size_t> order(left.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return std::hypot(left[a].along, left[a].down) < std::hypot(left[b].along, left[b].down);
        });
        order.resize(order.size() - order.size() / 10);
        std::sort(order.begin(), order.end());
        used.clear();
        std::transform(order.begin(), order.end(), std::back_inserter(used), [&](std::size_t i) { return places[i]; });
    }
    return left;
}

/// Issuers' fonts place some glyphs a little differently than ours: what all copies of a glyph share is no finding.
void takeOutGlyphHabits(std::vector<Place>& places)
{
    constexpr std::size_t enoughCopies = 4;
    std::map<char, std::vector<const Place*>> copies;
    for (const Place& place : places) {
        copies[place.character].push_back(&place);
    }
    std::map<char, cv::Point2d> habits;
    for (const auto& [character, found] : copies) {
        if (found.size() < enoughCopies) {
            continue;
        }
        std::vector<double> along;
        std::vector<double> down;
        for (const Place* place : found) {
            along.push_back(place->along);
            down.push_back(place->down);
        }
        habits[character] = {base::medianOf(along), base::medianOf(down)};
    }
    for (Place& place : places) {
        if (const auto habit = habits.find(place.character); habit != habits.end()) {
            place.along -= habit->second.x;
            place.down -= habit->second.y;
        }
    }
}

}  // namespace

PrintGeometry analyseGeometry(const ZonePrint& print, const LightReading& reading)
{
    std::vector<Place> places;
    for (std::size_t l = 0; l < print.lines.size(); ++l) {
        const std::vector<Place> line = residualsOfLine(print.lines[l], reading.lines[l], l);
        places.insert(places.end(), line.begin(), line.end());
    }
    takeOutGlyphHabits(places);
    PrintGeometry geometry;
    geometry.alongSpreadMm = robustSpread(places, [](const Place& p) { return p.along; });
    geometry.downSpreadMm = robustSpread(places, [](const Place& p) { return p.down; });
    geometry.alongLimitMm = std::max(alongFloorMm, spreads * geometry.alongSpreadMm);
    geometry.downLimitMm = std::max(downFloorMm, spreads * geometry.downSpreadMm);
    for (const Place& place : places) {
        const double share =
            std::max(std::abs(place.along) / geometry.alongLimitMm, std::abs(place.down) / geometry.downLimitMm);
        geometry.largestShare = std::max(geometry.largestShare, share);
        if (share > 1.0) {
            geometry.misplaced.push_back(
                {static_cast<int>(place.line), static_cast<int>(place.column), place.along, place.down});
        }
    }
    if (!print.pitchMm.empty()) {
        const auto [shortest, longest] = std::minmax_element(print.pitchMm.begin(), print.pitchMm.end());
        geometry.pitchRatio = *shortest > 0.0 ? *longest / *shortest : 1.0;
    }
    return geometry;
}

}  // namespace rahdari::mrz
