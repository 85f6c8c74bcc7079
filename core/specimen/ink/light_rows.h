#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace rahdari::specimen {

// Arithmetic on rows of light: 16-bit whole numbers, 65535 = 1, so that every processor gives the same bits and eight
// pixels are worked at once. Every product is rounded down; a page of thirty layers is off by less than 30 / 65535.

using Share = std::uint16_t;
inline constexpr Share fullShare = 65535;

/// 0-1 as a share; outside is cut off.
Share toShare(float value);

/// a * b, both shares.
constexpr Share product(Share a, Share b) { return static_cast<Share>((static_cast<std::uint32_t>(a) * b) >> 16U); }

/// light *= 1 - cover * kept.
void absorb(Share* light, const Share* cover, Share kept, std::size_t count);
/// The same to two rows at once.
void absorbBoth(Share* light, Share* other, const Share* cover, Share kept, std::size_t count);
/// light *= 1 - cover.
void absorb(Share* light, const Share* cover, std::size_t count);
/// light += cover * own, at most 1.
void addCovered(Share* light, const Share* cover, Share own, std::size_t count);
void addCovered(Share* light, const Share* cover, const Share* own, std::size_t count);
/// light += own, at most 1.
void addAll(Share* light, const Share* own, std::size_t count);
void addAll(Share* light, Share own, std::size_t count);
/// light = level * texture, where 32768 is a texture of 1; at most 1.
void fillTextured(Share* light, Share level, const std::uint16_t* texture, std::size_t count);
/// light *= factor.
void scale(Share* light, Share factor, std::size_t count);
/// target = source * factor.
void scaled(Share* target, const Share* source, Share factor, std::size_t count);

/// A stretch of a row.
struct Span {
    int begin = 0;
    int end = 0;
    std::size_t count() const { return static_cast<std::size_t>(end - begin); }
};

/// The stretches of a row of coverage that are not empty, in steps of 64 pixels; short gaps are taken along.
void findCovered(const std::uint8_t* coverage, int count, std::vector<Span>& found);

/// The three rows of a colour, blue, green, red.
using ColourRows = std::array<std::vector<Share>, 3>;

}  // namespace rahdari::specimen
