#include "core/learning/joined_fields.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace rahdari::learning {

namespace {

using document::Feature;

constexpr double mostGapMm = 0.5;
constexpr double mostOffLineMm = 0.6;  // of their middles
constexpr double mostHigher = 1.5;     // times

bool touch(const image::RectMm& left, const image::RectMm& right)
{
    const double gap = right.x - (left.x + left.width);
    const double offLine = std::abs(left.y + left.height / 2.0 - right.y - right.height / 2.0);
    const double higher = std::max(left.height, right.height) / std::min(left.height, right.height);
    return right.x > left.x && std::abs(gap) <= mostGapMm && offLine <= mostOffLineMm && higher <= mostHigher;
}

image::RectMm around(const image::RectMm& left, const image::RectMm& right)
{
    const double top = std::min(left.y, right.y);
    return {left.x, top, right.x + right.width - left.x, std::max(left.y + left.height, right.y + right.height) - top};
}

}  // namespace

std::vector<JoinedField> joinNeighbours(std::span<const Feature> fields)
{
    std::vector<JoinedField> joined;
    for (std::size_t left = 0; left < fields.size(); ++left) {
        for (std::size_t right = 0; right < fields.size(); ++right) {
            if (left != right && touch(fields[left].box, fields[right].box)) {
                JoinedField one{fields[left], left, right};
                one.whole.name = fields[left].name + "_and_" + fields[right].name;
                one.whole.box = around(fields[left].box, fields[right].box);
                joined.push_back(std::move(one));
            }
        }
    }
    return joined;
}

std::vector<Feature> withoutIdleParts(std::vector<Feature> described, std::span<const JoinedField> joined)
{
    const std::size_t parts = described.size() - std::min(described.size(), joined.size());
    std::vector<bool> keep(described.size(), false);
    std::fill_n(keep.begin(), parts, true);
    for (std::size_t i = 0; i < joined.size() && parts + i < described.size(); ++i) {
        const std::size_t left = joined[i].left;
        const std::size_t right = joined[i].right;
        const bool isIdle = left < parts && right < parts && keep[left] && keep[right] &&
                            described[left].content.empty() && described[right].content.empty();
        if (isIdle && !described[parts + i].content.empty()) {
            keep[left] = keep[right] = false;
            // It stands where its first part stood: fields are in reading order.
            std::swap(described[left], described[parts + i]);
            keep[left] = true;
        }
    }
    std::vector<Feature> kept;
    for (std::size_t i = 0; i < described.size(); ++i) {
        if (keep[i]) {
            kept.push_back(std::move(described[i]));
        }
    }
    return kept;
}

}  // namespace rahdari::learning
