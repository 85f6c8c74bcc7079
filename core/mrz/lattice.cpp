#include "core/mrz/lattice.h"

#include "core/base/median.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rahdari::mrz {

namespace {

constexpr double nominalPitchPx = CellReader::stripPitchPx;
constexpr double leastPresence = 0.25;
constexpr double pitchTolerance = 0.3;  // of the pitch: how far a peak may be from where it is expected
constexpr int mostMissing = 3;          // characters in a row that may have gone unseen

struct Peak {
    double stripX = 0.0;
    double presence = 0.0;
};

std::vector<Peak> peaksOf(const CellMap& map)
{
    std::vector<Peak> peaks;
    for (int j = 0; j < map.columns(); ++j) {
        const float here = map.presence(j);
        const float before = j > 0 ? map.presence(j - 1) : 0.0F;
        const float after = j + 1 < map.columns() ? map.presence(j + 1) : 0.0F;
        if (here < leastPresence || here < before || here <= after) {
            continue;
        }
        const double weight = static_cast<double>(before) + here + after;
        peaks.push_back({CellMap::stripXOf(j + (static_cast<double>(after) - before) / weight), here});
    }
    return peaks;
}

std::optional<double> commonDistance(const std::vector<Peak>& peaks)
{
    std::vector<double> distances;
    for (std::size_t i = 1; i < peaks.size(); ++i) {
        const double distance = peaks[i].stripX - peaks[i - 1].stripX;
        if (distance > 0.7 * nominalPitchPx && distance < 1.35 * nominalPitchPx) {
            distances.push_back(distance);
        }
    }
    if (distances.size() < 3) {
        return std::nullopt;
    }
    return base::medianOf(std::move(distances));
}

/// The peak in the middle of the longest run of evenly spaced ones.
std::size_t seedOf(const std::vector<Peak>& peaks, double distance)
{
    std::size_t bestFirst = 0;
    std::size_t bestLast = 0;
    std::size_t first = 0;
    for (std::size_t i = 1; i < peaks.size(); ++i) {
        if (std::abs(peaks[i].stripX - peaks[i - 1].stripX - distance) > 0.2 * distance) {
            first = i;
        }
        if (i - first > bestLast - bestFirst) {
            bestFirst = first;
            bestLast = i;
        }
    }
    return (bestFirst + bestLast) / 2;
}

/// Walks from the seed in one direction (+1 or -1) as long as peaks turn up where they are expected.
void walk(const std::vector<Peak>& peaks, std::size_t seed, double distance, int direction,
          std::vector<LatticeNode>& nodes)
{
    double x = peaks[seed].stripX;
    double step = distance;
    int index = 0;
    int missing = 0;
    while (missing <= mostMissing) {
        ++missing;
        ++index;
        const double expected = x + direction * step * missing;
        const auto nearest = std::min_element(peaks.begin(), peaks.end(), [&](const Peak& a, const Peak& b) {
            return std::abs(a.stripX - expected) < std::abs(b.stripX - expected);
        });
        if (std::abs(nearest->stripX - expected) > pitchTolerance * step) {
            continue;
        }
        const double seen = std::abs(nearest->stripX - x) / missing;
        step = 0.8 * step + 0.2 * seen;
        x = nearest->stripX;
        missing = 0;
        nodes.push_back({direction * index, x, nearest->presence});
    }
}

}  // namespace

std::optional<Lattice> findLattice(const CellMap& map, int leastNodes)
{
    const std::vector<Peak> peaks = peaksOf(map);
    const std::optional<double> distance = commonDistance(peaks);
    if (!distance) {
        return std::nullopt;
    }
    const std::size_t seed = seedOf(peaks, *distance);
    Lattice lattice;
    lattice.nodes.push_back({0, peaks[seed].stripX, peaks[seed].presence});
    walk(peaks, seed, *distance, +1, lattice.nodes);
    walk(peaks, seed, *distance, -1, lattice.nodes);
    if (static_cast<int>(lattice.nodes.size()) < leastNodes) {
        return std::nullopt;
    }
    std::sort(lattice.nodes.begin(), lattice.nodes.end(),
              [](const auto& a, const auto& b) { return a.index < b.index; });
    double sum = 0.0;
    for (const LatticeNode& node : lattice.nodes) {
        sum += node.presence;
    }
    lattice.presence = sum / lattice.span();
    lattice.pitchPx = (lattice.nodes.back().stripX - lattice.nodes.front().stripX) / std::max(1, lattice.span() - 1);
    return lattice;
}

}  // namespace rahdari::mrz
