#include "core/specimen/ink/light_rows.h"

#include <algorithm>
#include <cstring>

namespace rahdari::specimen {

namespace {

/// a + b, at most 1.
inline Share sum(Share a, Share b)
{
    const Share room = static_cast<Share>(fullShare - a);
    return static_cast<Share>(a + std::min(b, room));
}

constexpr int stepPx = 64;

bool isEmpty(const std::uint8_t* coverage, int count)
{
    std::uint64_t seen = 0;
    int x = 0;
    for (; x + 8 <= count; x += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, coverage + x, sizeof eight);
        seen |= eight;
    }
    for (; x < count; ++x) {
        seen |= coverage[x];
    }
    return seen == 0;
}

}  // namespace

Share toShare(float value)
{
    return static_cast<Share>(std::clamp(value, 0.0F, 1.0F) * static_cast<float>(fullShare) + 0.5F);
}

void absorb(Share* __restrict light, const Share* __restrict cover, Share kept, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        light[i] = static_cast<Share>(light[i] - product(light[i], product(cover[i], kept)));
    }
}

void absorbBoth(Share* __restrict light, Share* __restrict other, const Share* __restrict cover, Share kept,
                std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const Share taken = product(cover[i], kept);
        light[i] = static_cast<Share>(light[i] - product(light[i], taken));
        other[i] = static_cast<Share>(other[i] - product(other[i], taken));
    }
}

void absorb(Share* __restrict light, const Share* __restrict cover, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        light[i] = static_cast<Share>(light[i] - product(light[i], cover[i]));
    }
}

void addCovered(Share* __restrict light, const Share* __restrict cover, Share own, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        light[i] = sum(light[i], product(cover[i], own));
    }
}

void addCovered(Share* __restrict light, const Share* __restrict cover, const Share* __restrict own, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        light[i] = sum(light[i], product(cover[i], own[i]));
    }
}

void addAll(Share* __restrict light, const Share* __restrict own, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        light[i] = sum(light[i], own[i]);
    }
}

void addAll(Share* __restrict light, Share own, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        light[i] = sum(light[i], own);
    }
}

void fillTextured(Share* __restrict light, Share level, const std::uint16_t* __restrict texture, std::size_t count)
{
    constexpr Share half = 32767;
    for (std::size_t i = 0; i < count; ++i) {
        light[i] = static_cast<Share>(std::min(product(level, texture[i]), half) * 2);
    }
}

void scale(Share* __restrict light, Share factor, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        light[i] = product(light[i], factor);
    }
}

void scaled(Share* __restrict target, const Share* __restrict source, Share factor, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        target[i] = product(source[i], factor);
    }
}

void findCovered(const std::uint8_t* coverage, int count, std::vector<Span>& found)
{
    found.clear();
    for (int begin = 0; begin < count; begin += stepPx) {
        const int end = std::min(begin + stepPx, count);
        if (isEmpty(coverage + begin, end - begin)) {
            continue;
        }
        if (!found.empty() && begin - found.back().end <= stepPx) {
            found.back().end = end;
        } else {
            found.push_back({begin, end});
        }
    }
}

}  // namespace rahdari::specimen
