#pragma once

#include "core/specimen/portrait/exact_math.h"

#include <cstdint>

namespace rahdari::specimen {

/// Whole numbers stirred; every bit of the answer depends on all of theirs.
inline std::uint32_t stirred(std::uint32_t x, std::uint32_t y, std::uint32_t seed)
{
    std::uint32_t hash = x * 0x9E37'79B1U ^ (y * 0x85EB'CA77U + seed * 0xC2B2'AE3DU);
    hash ^= hash >> 15U;
    hash *= 0x2C1B'3C6DU;
    hash ^= hash >> 12U;
    hash *= 0x297A'2D39U;
    return hash ^ (hash >> 15U);
}

/// White noise on a lattice, [-1, 1).
inline float latticeNoise(std::int32_t x, std::int32_t y, std::uint32_t seed)
{
    const std::uint32_t hash = stirred(static_cast<std::uint32_t>(x), static_cast<std::uint32_t>(y), seed);
    return static_cast<float>(hash >> 8U) * (1.0F / 8388608.0F) - 1.0F;
}

/// Smooth noise with features of size one, [-1, 1).
inline float smoothNoise(float x, float y, std::uint32_t seed)
{
    const float floorX = std::floor(x);
    const float floorY = std::floor(y);
    const auto column = static_cast<std::int32_t>(floorX);
    const auto row = static_cast<std::int32_t>(floorY);
    const float tx = x - floorX;
    const float ty = y - floorY;
    const float sx = tx * tx * (3.0F - 2.0F * tx);
    const float sy = ty * ty * (3.0F - 2.0F * ty);
    const float upper = mix(latticeNoise(column, row, seed), latticeNoise(column + 1, row, seed), sx);
    const float lower = mix(latticeNoise(column, row + 1, seed), latticeNoise(column + 1, row + 1, seed), sx);
    return mix(upper, lower, sy);
}

/// Sum of `octaves` noises, each half the size and strength of the one before.
inline float cloudNoise(float x, float y, int octaves, std::uint32_t seed)
{
    float sum = 0.0F;
    float strength = 1.0F;
    for (int octave = 0; octave < octaves; ++octave) {
        sum += strength * smoothNoise(x, y, seed + static_cast<std::uint32_t>(octave) * 101U);
        x *= 2.03F;
        y *= 2.03F;
        strength *= 0.5F;
    }
    return sum;
}

}  // namespace rahdari::specimen
