#pragma once

#include <span>

namespace rahdari::learning {

/// Share of genuine documents a single quantity may refuse: a page has some hundred quantities and 2 % in all.
inline constexpr double falseRejectAim = 0.0003;

/// The value a Student-t variable exceeds with a probability.
/// @param degrees  of freedom, at least 1
/// @param tail  probability of the upper tail, in (0, 0.5]
double studentQuantile(double degrees, double tail);

/// How many standard deviations (estimated from the same `samples`) above their mean the next one lies with a
/// probability of `tail`: the exact prediction bound of a normal quantity (checks.md 3), e.g. 3.45 for 30 and 0.001.
double predictionFactor(int samples, double tail);

/// Centre, spread and skew of a handful of numbers of which one may be far off.
struct Shape {
    double centre = 0.0;  ///< mean, outlying values drawn in
    double spread = 0.0;  ///< standard deviation likewise; 0 when all are alike
    double skew = 0.0;    ///< third standardised moment, corrected for the number of samples
};

/// @param values  finite, at least one
/// @param smallestSpread  no value nearer than some of these is taken for outlying
Shape shapeOf(std::span<const double> values, double smallestSpread);

/// The distance from the mean in standard deviations that a skewed quantity (Pearson type III) exceeds as often as a
/// normal one exceeds `factor`. A negative skew counts as none: the short side keeps the normal's limit.
double skewedFactor(double factor, double skew);

}  // namespace rahdari::learning
