#include "core/specimen/artwork/steady_wave.h"

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

namespace {

// The quarter turn in two parts, the first with few enough bits that a product with a whole number is exact.
constexpr double quarterHigh = 1.5707963267341256;
constexpr double quarterLow = 6.077100506506192e-11;

/// Taylor's series for |x| <= pi / 4.
double sineNearZero(double x)
{
    const double s = x * x;
    return x * (1 - s / 6 * (1 - s / 20 * (1 - s / 42 * (1 - s / 72 * (1 - s / 110)))));
}

double cosineNearZero(double x)
{
    const double s = x * x;
    return 1 - s / 2 * (1 - s / 12 * (1 - s / 30 * (1 - s / 56 * (1 - s / 90 * (1 - s / 132)))));
}

double sineOfQuarters(double radians, int quarters)
{
    const double turns = std::floor(radians / (pi / 2) + 0.5);
    const double rest = (radians - turns * quarterHigh) - turns * quarterLow;
    switch ((static_cast<int>(turns) + quarters) & 3) {
    case 0: return sineNearZero(rest);
    case 1: return cosineNearZero(rest);
    case 2: return -sineNearZero(rest);
    default: return -cosineNearZero(rest);
    }
}

}  // namespace

double steadySin(double radians) { return sineOfQuarters(radians, 0); }

double steadyCos(double radians) { return sineOfQuarters(radians, 1); }

double smoothStep(double from, double to, double x)
{
    const double t = std::clamp((x - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

}  // namespace rahdari::specimen
