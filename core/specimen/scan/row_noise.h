#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace rahdari::specimen {

/// Bell-shaped noise by the row, fast: each number is the sum of the four octets of a draw, so in steps of 1/148 of the
/// deviation and never beyond 3.45 of it. A row's seed is its own, so that it does not matter who draws which row.
class RowNoise {
public:
    RowNoise(std::uint64_t seed, std::uint64_t row);

    /// Fills with noise of mean 0 and deviation 1.
    void fill(float* out, std::size_t count);

private:
    static constexpr std::size_t lanes = 8;

    void draw(float* out);

    std::array<std::uint32_t, lanes> state_;
};

}  // namespace rahdari::specimen
