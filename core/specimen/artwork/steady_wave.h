#pragma once

namespace rahdari::specimen {

inline constexpr double pi = 3.14159265358979323846;

/// Sine and cosine out of sums and products only, so that their last bit is the same on every processor (the C
/// library's is not). Good to 1e-9 for |radians| < 1e5.
double steadySin(double radians);
double steadyCos(double radians);

constexpr double toRadians(double degrees) { return degrees * pi / 180.0; }

/// 0 below `from`, 1 above `to`, an S-shaped way between.
double smoothStep(double from, double to, double x);

}  // namespace rahdari::specimen
