#include "core/specimen/scan/row_noise.h"

#include <algorithm>

namespace rahdari::specimen {

namespace {

/// SplitMix64.
std::uint64_t spread(std::uint64_t& state)
{
    state += 0x9E37'79B9'7F4A'7C15U;
    std::uint64_t z = state;
    z = (z ^ (z >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D0'49BB'1331'11EBU;
    return z ^ (z >> 31U);
}

constexpr float meanOfSum = 510;
constexpr float deviationOfSum = 147.80054F;  ///< sqrt(4 * (256^2 - 1) / 12)

}  // namespace

RowNoise::RowNoise(std::uint64_t seed, std::uint64_t row) : state_()
{
    std::uint64_t spreading = seed + row * 0xD6E8'FEB8'6659'FD93U;
    for (std::uint32_t& lane : state_) {
        lane = static_cast<std::uint32_t>(spread(spreading)) | 1U;  // xorshift stands still at 0
    }
}

// xorshift32, G. Marsaglia, 2003; in lanes, so that the compiler can do them at once.
void RowNoise::draw(float* out)
{
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        std::uint32_t s = state_[lane];
        s ^= s << 13U;
        s ^= s >> 17U;
        s ^= s << 5U;
        state_[lane] = s;
        const std::uint32_t pairs = (s & 0x00FF'00FFU) + ((s >> 8U) & 0x00FF'00FFU);
        const auto sum = static_cast<std::int32_t>((pairs & 0xFFFFU) + (pairs >> 16U));
        out[lane] = (static_cast<float>(sum) - meanOfSum) * (1 / deviationOfSum);
    }
}

void RowNoise::fill(float* out, std::size_t count)
{
    std::size_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        draw(out + i);
    }
    if (i < count) {
        std::array<float, lanes> rest{};
        draw(rest.data());
        std::copy_n(rest.begin(), count - i, out + i);
    }
}

}  // namespace rahdari::specimen
