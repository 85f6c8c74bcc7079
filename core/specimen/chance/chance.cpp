#include "core/specimen/chance/chance.h"

namespace rahdari::specimen {

namespace {

/// One step of SplitMix64: spreads seeds that differ in one bit over all bits.
std::uint64_t spread(std::uint64_t& state)
{
    state += 0x9E37'79B9'7F4A'7C15U;
    std::uint64_t z = state;
    z = (z ^ (z >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D0'49BB'1331'11EBU;
    return z ^ (z >> 31U);
}

std::uint64_t rotated(std::uint64_t value, unsigned by) { return (value << by) | (value >> (64U - by)); }

/// FNV-1a over the name, begun with the seed: spread first, or seeds and first letters that differ in the same bits
/// would meet.
std::uint64_t named(std::uint64_t seed, std::string_view name)
{
    std::uint64_t hash = 0xCBF2'9CE4'8422'2325U ^ spread(seed);
    for (const char letter : name) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x0000'0100'0000'01B3U;
    }
    return spread(hash);
}

}  // namespace

Chance::Chance(std::uint64_t seed) : seed_(seed), state_()
{
    std::uint64_t spreading = seed;
    for (std::uint64_t& word : state_) {
        word = spread(spreading);
    }
}

Chance Chance::part(std::string_view name) const { return Chance(named(seed_, name)); }

Chance Chance::part(std::string_view name, std::uint64_t number) const
{
    std::uint64_t mixed = named(seed_, name) ^ (number * 0xD6E8'FEB8'6659'FD93U);
    return Chance(spread(mixed));
}

// xoshiro256**, D. Blackman and S. Vigna, 2018.
std::uint64_t Chance::bits()
{
    const std::uint64_t result = rotated(state_[1] * 5U, 7U) * 9U;
    const std::uint64_t shifted = state_[1] << 17U;
    state_[2] ^= state_[0];
    state_[3] ^= state_[1];
    state_[1] ^= state_[2];
    state_[0] ^= state_[3];
    state_[2] ^= shifted;
    state_[3] = rotated(state_[3], 45U);
    return result;
}

double Chance::uniform() { return static_cast<double>(bits() >> 11U) * 0x1.0p-53; }

double Chance::uniform(double low, double high) { return low + (high - low) * uniform(); }

std::size_t Chance::index(std::size_t count)
{
    return static_cast<std::size_t>(uniform() * static_cast<double>(count));
}

double Chance::normal(double mean, double deviation)
{
    double sum = -6.0;
    for (int i = 0; i < 12; ++i) {
        sum += uniform();
    }
    return mean + deviation * sum;
}

bool Chance::happens(double probability) { return uniform() < probability; }

}  // namespace rahdari::specimen
