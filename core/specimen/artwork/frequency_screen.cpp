#include "core/specimen/artwork/screens.h"

#include <opencv2/core/utility.hpp>

#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

namespace rahdari::specimen {

namespace {

constexpr int tile = 64;
constexpr int places = tile * tile;
constexpr int reach = 7;  // dots further apart do not mind each other

std::size_t placeOf(int x, int y)
{
    return static_cast<std::size_t>(y & (tile - 1)) * tile + static_cast<std::size_t>(x & (tile - 1));
}

/// A tile with dots on some places, and how crowded it is around each place.
class Crowd {
public:
    Crowd() : dots_(places, 0), crowding_(places, 0)
    {
        constexpr double deviation = 1.5;
        for (int dy = -reach; dy <= reach; ++dy) {
            for (int dx = -reach; dx <= reach; ++dx) {
                const double square = dx * dx + dy * dy;
                weights_.push_back(
                    static_cast<std::int32_t>(65536 * std::exp(-square / (2 * deviation * deviation)) + 0.5));
            }
        }
    }

    void put(std::size_t place) { change(place, 1); }
    void take(std::size_t place) { change(place, 0); }
    bool has(std::size_t place) const { return dots_[place] != 0; }

    std::size_t mostCrowdedDot() const { return extreme(1, 1); }
    std::size_t loneliestGap() const { return extreme(0, -1); }

private:
    void change(std::size_t place, std::uint8_t dot)
    {
        dots_[place] = dot;
        const int x = static_cast<int>(place) % tile;
        const int y = static_cast<int>(place) / tile;
        std::size_t weight = 0;
        for (int dy = -reach; dy <= reach; ++dy) {
            for (int dx = -reach; dx <= reach; ++dx) {
                crowding_[placeOf(x + dx, y + dy)] += dot != 0 ? weights_[weight] : -weights_[weight];
                ++weight;
            }
        }
    }

    std::size_t extreme(std::uint8_t dot, int sign) const
    {
        std::size_t best = places;
        for (std::size_t i = 0; i < places; ++i) {
            if (dots_[i] == dot && (best == places || sign * crowding_[i] > sign * crowding_[best])) {
                best = i;
            }
        }
        return best;
    }

    std::vector<std::uint8_t> dots_;
    std::vector<std::int32_t> crowding_;
    std::vector<std::int32_t> weights_;
};

/// A tenth of the places, as far from each other as can be.
Crowd evenlyScattered()
{
    Crowd crowd;
    Chance chance(0x1C'0DE'D07);
    for (int count = 0; count < places / 10;) {
        const std::size_t place = chance.index(places);
        if (!crowd.has(place)) {
            crowd.put(place);
            ++count;
        }
    }
    for (int moves = 0; moves < places; ++moves) {
        const std::size_t from = crowd.mostCrowdedDot();
        crowd.take(from);
        const std::size_t to = crowd.loneliestGap();
        crowd.put(to);
        if (to == from) {
            break;
        }
    }
    return crowd;
}

/// The order in which a darkening tone puts dots: void and cluster (R. Ulichney, 1993). 255 levels, so that a tone of 0
/// never prints and one of 255 always.
const std::vector<std::uint8_t>& thresholds()
{
    static const std::vector<std::uint8_t> found = [] {
        const Crowd start = evenlyScattered();
        std::vector<std::uint8_t> levels(places);
        const auto levelOf = [](int rank) { return static_cast<std::uint8_t>(rank * 255 / places); };
        int rank = places / 10;
        for (Crowd crowd = start; rank > 0;) {
            const std::size_t place = crowd.mostCrowdedDot();
            crowd.take(place);
            levels[place] = levelOf(--rank);
        }
        rank = places / 10;
        for (Crowd crowd = start; rank < places; ++rank) {
            const std::size_t place = crowd.loneliestGap();
            crowd.put(place);
            levels[place] = levelOf(rank);
        }
        return levels;
    }();
    return found;
}

/// A dot is one and a half pixels wide (48 um): the place of the tile a half pixel belongs to.
int dotOf(int halfPixel) { return halfPixel / 3; }

}  // namespace

cv::Mat frequencyScreen(const cv::Mat& plane, int plate)
{
    static const std::array<cv::Point, 4> shifts{cv::Point{0, 0}, {37, 27}, {19, 50}, {51, 9}};
    const cv::Point shift = shifts[static_cast<std::size_t>(plate & 3)];
    const std::vector<std::uint8_t>& levels = thresholds();
    cv::Mat dots(plane.size(), CV_8U);
    cv::parallel_for_(cv::Range(0, plane.rows), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const auto* tone = plane.ptr<std::uint8_t>(y);
            auto* dot = dots.ptr<std::uint8_t>(y);
            for (int x = 0; x < plane.cols; ++x) {
                int hits = 0;
                for (int i = 0; i < 4; ++i) {
                    const int column = dotOf(2 * x + (i & 1)) + shift.x;
                    const int row = dotOf(2 * y + (i >> 1)) + shift.y;
                    hits += tone[x] > levels[placeOf(column, row)] ? 1 : 0;
                }
                dot[x] = static_cast<std::uint8_t>(hits * 255 / 4);
            }
        }
    });
    return dots;
}

}  // namespace rahdari::specimen
