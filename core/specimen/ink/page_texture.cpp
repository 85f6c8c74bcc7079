#include "core/specimen/ink/page_texture.h"

#include "core/specimen/chance/chance.h"

#include <algorithm>
#include <cstddef>

namespace rahdari::specimen {

namespace {

/// Of the rows of noise; measured.
constexpr float grainDeviation = 4394.0F;
constexpr float cloudDeviation = 3810.0F;

constexpr int lattice = 4;  ///< pixels of the coarse grain, about .13 mm

/// Scrambles a place of a row into 16 bits of chance: odd factors and shifts only, so eight places are done at once.
struct RowScrambler {
    std::uint16_t first;
    std::uint16_t second;
    std::uint16_t added;

    RowScrambler(std::uint64_t seed, int y)
    {
        std::uint64_t mixed = (seed ^ (static_cast<std::uint64_t>(y) + 1U) * 0x9E37'79B9'7F4A'7C15U);
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D0'49BB'1331'11EBU;
        first = static_cast<std::uint16_t>(mixed | 1U);
        second = static_cast<std::uint16_t>((mixed >> 16U) | 1U);
        added = static_cast<std::uint16_t>(mixed >> 32U);
    }

    std::uint16_t operator()(std::uint16_t place) const
    {
        auto value = static_cast<std::uint16_t>((place + added) * 0x7FEDU);
        value = static_cast<std::uint16_t>((value ^ (value >> 7U)) * first);
        value = static_cast<std::uint16_t>((value ^ (value >> 9U)) * second);
        value = static_cast<std::uint16_t>((value ^ (value >> 8U)) * 0x6F4BU);
        return static_cast<std::uint16_t>(value ^ (value >> 7U));
    }
};

/// An even number in [-4096, 4096).
std::int16_t centred(std::uint16_t bits) { return static_cast<std::int16_t>((bits >> 3U) - 4096); }

/// Fine grain: the mean of four neighbouring numbers, two of this row and two of the next.
void addFineGrain(std::uint64_t seed, int y, std::vector<std::uint16_t>& pairs, std::vector<std::int16_t>& grain)
{
    const std::size_t count = grain.size();
    pairs.resize(count + 1);
    const RowScrambler here(seed, y);
    const RowScrambler below(seed, y + 1);
    for (std::size_t x = 0; x <= count; ++x) {
        const auto place = static_cast<std::uint16_t>(x);
        pairs[x] = static_cast<std::uint16_t>((here(place) >> 2U) + (below(place) >> 2U));
    }
    for (std::size_t x = 0; x < count; ++x) {
        // Two halves of [0, 32767] each: centred, a deviation of 4730 before the factor of 4 / 5.
        const int two = static_cast<int>((pairs[x] >> 1U) + (pairs[x + 1] >> 1U)) - 16'383;
        grain[x] = static_cast<std::int16_t>(grain[x] + two / 2 + two / 8);
    }
}

/// Numbers of the coarse lattice between two of its rows.
void coarseNodes(std::uint64_t seed, int y, std::vector<std::int16_t>& nodes)
{
    const RowScrambler above(seed, y / lattice);
    const RowScrambler below(seed, y / lattice + 1);
    const int part = y % lattice;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const auto place = static_cast<std::uint16_t>(i);
        nodes[i] = static_cast<std::int16_t>((centred(above(place)) * (lattice - part) + centred(below(place)) * part) /
                                             lattice);
    }
}

void fillCoarseGrain(const std::vector<std::int16_t>& nodes, std::vector<std::int16_t>& grain)
{
    const std::size_t count = grain.size();
    for (std::size_t i = 0, x = 0; x < count; ++i) {
        const int left = nodes[i] * 2;
        const int slope = (nodes[i + 1] - nodes[i]) * 2 / lattice;
        for (int step = 0; step < lattice && x < count; ++step, ++x) {
            grain[x] = static_cast<std::int16_t>(left + slope * step);
        }
    }
}

/// t * t * (3 - 2 t) in 1/256 for t in 1/256.
int smooth(int t) { return t * t * (768 - 2 * t) / 65'536; }

int mixed(int from, int to, int part) { return from + (to - from) * part / 256; }

}  // namespace

CloudField::CloudField(std::uint64_t seed, cv::Size page, cv::Size2d featurePx) : columns_(page.width / stepPx + 2)
{
    const Chance origin(seed);
    const int rows = page.height / stepPx + 2;
    const int across = static_cast<int>(static_cast<double>(page.width) / featurePx.width) + 3;
    const int down = static_cast<int>(static_cast<double>(page.height) / featurePx.height) + 3;
    std::vector<int> heights(static_cast<std::size_t>(across) * static_cast<std::size_t>(down));
    Chance chance = origin.part("clouds");
    for (int& height : heights) {
        height = static_cast<int>(chance.uniform(-10'000.0, 10'000.0));
    }
    nodes_.reserve(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows));
    for (int row = 0; row < rows; ++row) {
        const int yPart = static_cast<int>(256.0 * row * stepPx / featurePx.height);
        for (int column = 0; column < columns_; ++column) {
            const int xPart = static_cast<int>(256.0 * column * stepPx / featurePx.width);
            const int* corner = heights.data() + yPart / 256 * across + xPart / 256;
            const int across1 = smooth(xPart % 256);
            const int upper = mixed(corner[0], corner[1], across1);
            const int lower = mixed(corner[across], corner[across + 1], across1);
            nodes_.push_back(static_cast<std::int16_t>(mixed(upper, lower, smooth(yPart % 256))));
        }
    }
}

void CloudField::row(int y, std::int16_t* values, int count) const
{
    const std::int16_t* above = nodes_.data() + y / stepPx * columns_;
    const std::int16_t* below = above + columns_;
    const int part = y % stepPx;
    const auto at = [&](int column) { return (above[column] * (stepPx - part) + below[column] * part) / stepPx; };
    for (int column = 0, x = 0; x < count; ++column) {
        const int left = at(column);
        const int rise = at(column + 1) - left;
        const int end = std::min(stepPx, count - x);
        for (int step = 0; step < end; ++step) {
            values[x + step] = static_cast<std::int16_t>(left + rise * step / stepPx);
        }
        x += end;
    }
}

PageTexture::PageTexture(std::uint64_t seed, cv::Size page)
    : seed_(Chance(seed).part("grain").bits()), width_(page.width),
      wide_(Chance(seed).part("wide").seed(), page, {148.0, 132.0}),
      narrow_(Chance(seed).part("narrow").seed(), page, {71.0, 65.0})
{
}

void PageTexture::row(int y, Row& row) const
{
    const auto count = static_cast<std::size_t>(width_);
    row.grain.resize(count);
    row.clouds.resize(count);
    row.lattice.resize(count / lattice + 2);
    coarseNodes(seed_ + 1, y, row.lattice);
    fillCoarseGrain(row.lattice, row.grain);
    addFineGrain(seed_, y, row.pairs, row.grain);
    wide_.row(y, row.clouds.data(), width_);
    row.narrow.resize(count);
    narrow_.row(y, row.narrow.data(), width_);
    for (std::size_t x = 0; x < count; ++x) {
        row.clouds[x] = static_cast<std::int16_t>((row.clouds[x] * 3 + row.narrow[x] * 2) / 4);
    }
}

void PageTexture::factors(const Row& row, const Material& material, float grainGain, float cloudGain, Span span,
                          std::uint16_t* factors)
{
    // 32768 * deviation * noise / its deviation, as noise * gain / 65536.
    constexpr float toGrain = 32'768.0F * 65'536.0F / grainDeviation;
    constexpr float toClouds = 32'768.0F * 65'536.0F / cloudDeviation;
    const auto grain = static_cast<std::int16_t>(std::clamp(material.grain * grainGain, 0.0F, .065F) * toGrain);
    const auto clouds = static_cast<std::int16_t>(std::clamp(material.clouds * cloudGain, 0.0F, .057F) * toClouds);
    const auto begin = static_cast<std::size_t>(span.begin);
    const std::int16_t* grainRow = row.grain.data() + begin;
    const std::int16_t* cloudRow = row.clouds.data() + begin;
    for (std::size_t x = 0; x < span.count(); ++x) {
        const int change = ((grainRow[x] * grain) >> 16) + ((cloudRow[x] * clouds) >> 16);
        factors[x] = static_cast<std::uint16_t>(32'768 + change);
    }
}

}  // namespace rahdari::specimen
