#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rahdari::specimen {

/// A stream of chance that a seed decides wholly: the same seed gives the same numbers on every machine. Its arithmetic
/// is made of whole numbers, sums and products only, never of the C library's functions, whose last bit differs between
/// processors. Copyable; used by one thread.
class Chance {
public:
    explicit Chance(std::uint64_t seed);

    /// A stream of its own for a part of the work, so that drawing more in one part changes nothing in another.
    /// Depends on this stream's seed and the name only, not on what was drawn before.
    Chance part(std::string_view name) const;
    Chance part(std::string_view name, std::uint64_t number) const;

    std::uint64_t bits();

    /// In [0, 1).
    double uniform();
    /// In [low, high).
    double uniform(double low, double high);
    /// In [0, count); count of at least 1.
    std::size_t index(std::size_t count);
    /// Bell-shaped (a sum of twelve uniform numbers): never further than six deviations from the mean.
    double normal(double mean = 0.0, double deviation = 1.0);
    bool happens(double probability);

    /// The seed this stream began with; made a part of nothing else, for manifests.
    std::uint64_t seed() const { return seed_; }

private:
    std::uint64_t seed_;
    std::array<std::uint64_t, 4> state_;
};

}  // namespace rahdari::specimen
