#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace rahdari::specimen {

// Functions for pixel work whose last bit is the same on every machine: made of + - * / and square roots only, where
// the C library's own differ between processors. Good to about five digits.

inline constexpr float pi = 3.14159265F;

inline float clampTo(float value, float low, float high) { return value < low ? low : value > high ? high : value; }
inline float unit(float value) { return clampTo(value, 0.0F, 1.0F); }
inline float mix(float from, float to, float share) { return from + (to - from) * share; }

/// 0 up to `from`, 1 beyond `to`, smooth in between; `from` may be the larger.
inline float smoothStep(float from, float to, float value)
{
    const float t = unit((value - from) / (to - from));
    return t * t * (3.0F - 2.0F * t);
}

inline float square(float value) { return value * value; }

/// e^x for x in about [-80, 80].
inline float expOf(float x)
{
    if (x < -80.0F) {
        return 0.0F;
    }
    const float scaled = (x > 80.0F ? 80.0F : x) * 1.44269504F;
    const float whole = std::floor(scaled);
    const float rest = (scaled - whole) * 0.693147181F;
    const float power =
        1.0F + rest * (1.0F + rest * (0.5F + rest * (0.166666667F + rest * (0.0416666667F + rest * 0.00903333F))));
    const auto bits = static_cast<std::uint32_t>(static_cast<std::int32_t>(whole) + 127) << 23U;
    return power * std::bit_cast<float>(bits);
}

/// Natural logarithm of a positive number.
inline float logOf(float x)
{
    const auto bits = std::bit_cast<std::uint32_t>(x);
    const auto exponent = static_cast<std::int32_t>(bits >> 23U) - 127;
    const auto mantissa = std::bit_cast<float>((bits & 0x007F'FFFFU) | 0x3F80'0000U);
    const float s = (mantissa - 1.4142135F) / (mantissa + 1.4142135F);
    const float s2 = s * s;
    return static_cast<float>(exponent) * 0.693147181F + 0.34657359F +
           2.0F * s * (1.0F + s2 * (0.33333333F + s2 * (0.2F + s2 * 0.14285714F)));
}

/// base^exponent for base >= 0.
inline float powOf(float base, float exponent) { return base < 1e-12F ? 0.0F : expOf(exponent * logOf(base)); }

inline float sinOf(float x)
{
    const float turns = x * 0.159154943F;
    float t = turns - std::floor(turns + 0.5F);  // [-.5, .5)
    t = t > 0.25F ? 0.5F - t : t < -0.25F ? -0.5F - t : t;
    const float a = t * 6.28318531F;
    const float a2 = a * a;
    return a * (1.0F + a2 * (-0.16666667F + a2 * (0.0083333310F + a2 * (-0.00019840874F + a2 * 2.7525562e-6F))));
}

inline float cosOf(float x) { return sinOf(x + pi / 2); }

/// e^(-(x / width)^2).
inline float bell(float x, float width) { return expOf(-square(x / width)); }

/// A bell over the plane.
inline float bell2(float dx, float widthX, float dy, float widthY)
{
    const float exponent = square(dx / widthX) + square(dy / widthY);
    return exponent > 12.0F ? 0.0F : expOf(-exponent);
}

}  // namespace rahdari::specimen
