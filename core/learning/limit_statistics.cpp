#include "core/learning/limit_statistics.h"

#include "core/learning/learner.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace rahdari::learning {

namespace {

// Continued fraction of the incomplete beta function, by Lentz's method (Abramowitz and Stegun 26.5.8).
double betaFraction(double a, double b, double x)
{
    constexpr double tiny = 1e-300;
    constexpr int mostTerms = 500;
    const auto away = [](double value) { return std::abs(value) < tiny ? tiny : value; };
    double c = 1.0;
    double d = 1.0 / away(1.0 - (a + b) * x / (a + 1.0));
    double fraction = d;
    for (int m = 1; m < mostTerms; ++m) {
        const double even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        double step = 1.0;
        for (const double term : {even, odd}) {
            d = 1.0 / away(1.0 + term * d);
            c = away(1.0 + term / c);
            step = d * c;
            fraction *= step;
        }
        if (std::abs(step - 1.0) < 1e-14) {
            break;
        }
    }
    return fraction;
}

double incompleteBeta(double a, double b, double x)
{
    if (x <= 0.0 || x >= 1.0) {
        return x <= 0.0 ? 0.0 : 1.0;
    }
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    return x < (a + 1.0) / (a + b + 2.0) ? front * betaFraction(a, b, x) / a
                                         : 1.0 - front * betaFraction(b, a, 1.0 - x) / b;
}

double studentTail(double degrees, double t)
{
    return 0.5 * incompleteBeta(degrees / 2.0, 0.5, degrees / (degrees + t * t));
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1) {
        return *middle;
    }
    return 0.5 * (*middle + *std::max_element(values.begin(), middle));
}

double deviationOf(const std::vector<double>& values, double mean)
{
    double squares = 0.0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    return values.size() < 2 ? 0.0 : std::sqrt(squares / static_cast<double>(values.size() - 1));
}

double meanOf(const std::vector<double>& values)
{
    double sum = 0.0;
    for (const double value : values) {
        sum += value;
    }
    return sum / static_cast<double>(values.size());
}

// The third standardised moment, unbiased for a normal quantity (Fisher's G1).
double skewOf(const std::vector<double>& values, double mean, double deviation)
{
    const auto count = static_cast<double>(values.size());
    if (values.size() < 3 || deviation <= 0.0) {
        return 0.0;
    }
    double cubes = 0.0;
    for (const double value : values) {
        const double part = (value - mean) / deviation;
        cubes += part * part * part;
    }
    return cubes * count / ((count - 1.0) * (count - 2.0));
}

// A spread that one wild value hardly moves, never zero unless all values are alike.
double sturdySpread(const std::vector<double>& values, double median, double smallestSpread)
{
    std::vector<double> distances;
    for (const double value : values) {
        distances.push_back(std::abs(value - median));
    }
    constexpr double madToDeviation = 1.4826;
    constexpr double leastShare = 0.15;  // of the plain deviation: most values alike and some not is no outlier
    return std::max(
        {madToDeviation * medianOf(distances), leastShare * deviationOf(values, meanOf(values)), smallestSpread});
}

// How far from the centre the limit on one side must lie so that what was seen of genuine specimens stays within. A
// single specimen far from all others may be bad: it is not followed.
double reachOf(const std::vector<double>& values, double centre, double sign, double distance)
{
    constexpr double beyondSeen = 1.15;
    constexpr double followed = 2.0;
    std::vector<double> reaches;
    for (const double value : values) {
        reaches.push_back(sign * (value - centre));
    }
    if (reaches.size() < 2) {
        return distance;
    }
    std::nth_element(reaches.begin(), reaches.begin() + 1, reaches.end(), std::greater<>());
    return std::max(distance, std::min(beyondSeen * reaches[1], followed * distance));
}

// The skew to reckon with: what the sample shows is small in a small sample even of a skewed quantity.
double cautiousSkew(double skew, std::size_t samples)
{
    constexpr double usual = 0.5;  // statistics of extremes and shares lean to one side; few are exactly normal
    constexpr double most = 3.0;
    const double weight = static_cast<double>(samples) / (static_cast<double>(samples) + 10.0);
    return std::clamp(weight * skew + (1.0 - weight) * usual + 0.15, 0.0, most);
}

std::vector<double> finiteOf(std::span<const double> values)
{
    std::vector<double> finite;
    std::copy_if(values.begin(), values.end(), std::back_inserter(finite),
                 [](double value) { return std::isfinite(value); });
    return finite;
}

// What both sides of a limit rest on.
struct Basis {
    std::vector<double> values;
    Shape shape;
    double floor = 0.0;
    double tail = falseRejectAim;
};

// The upper limit's distance of a quantity whose logarithm is plainly nearer to normal than itself; 0 of any other.
double logarithmicDistance(const Basis& basis, double factor)
{
    constexpr double plain = 0.8;
    if (basis.shape.skew < plain || *std::min_element(basis.values.begin(), basis.values.end()) <= 0.0) {
        return 0.0;
    }
    std::vector<double> logarithms;
    for (const double value : basis.values) {
        logarithms.push_back(std::log(value));
    }
    const Shape shape = shapeOf(logarithms, 0.0);
    if (std::abs(shape.skew) > 0.5 * basis.shape.skew) {
        return 0.0;
    }
    return std::exp(shape.centre + factor * shape.spread) - basis.shape.centre;
}

double distanceOf(const Basis& basis, double sign)
{
    const int samples = static_cast<int>(basis.values.size());
    const double factor = predictionFactor(samples, basis.tail);
    double seen = basis.shape.spread * skewedFactor(factor, cautiousSkew(sign * basis.shape.skew, basis.values.size()));
    constexpr int enoughToTellTheShape = 15;
    if (sign > 0.0 && samples >= enoughToTellTheShape) {
        constexpr double widest = 3.0;
        seen = std::max(seen, std::min(logarithmicDistance(basis, factor), widest * seen));
    }
    // A floor is known, not estimated: the normal's own factor, for a centre of so many samples.
    constexpr double manyDegrees = 1e6;
    const double assumed =
        basis.floor * studentQuantile(manyDegrees, basis.tail) * std::sqrt(1.0 + 1.0 / static_cast<double>(samples));
    return reachOf(basis.values, basis.shape.centre, sign, std::max(seen, assumed));
}

}  // namespace

double studentQuantile(double degrees, double tail)
{
    double low = 0.0;
    double high = 1.0;
    while (studentTail(degrees, high) > tail && high < 1e9) {
        high *= 2.0;
    }
    constexpr int halvings = 60;
    for (int i = 0; i < halvings; ++i) {
        const double middle = 0.5 * (low + high);
        (studentTail(degrees, middle) > tail ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

double predictionFactor(int samples, double tail)
{
    return studentQuantile(std::max(1, samples - 1), tail) * std::sqrt(1.0 + 1.0 / std::max(1, samples));
}

Shape shapeOf(std::span<const double> values, double smallestSpread)
{
    std::vector<double> drawnIn(values.begin(), values.end());
    const double median = medianOf(drawnIn);
    constexpr double outlying = 5.0;
    const double furthest = outlying * sturdySpread(drawnIn, median, smallestSpread);
    for (double& value : drawnIn) {
        value = std::clamp(value, median - furthest, median + furthest);
    }
    Shape shape;
    shape.centre = meanOf(drawnIn);
    shape.spread = deviationOf(drawnIn, shape.centre);
    shape.skew = skewOf(drawnIn, shape.centre, shape.spread);
    return shape;
}

double skewedFactor(double factor, double skew)
{
    constexpr double negligible = 1e-3;
    if (skew < negligible) {
        return factor;
    }
    const double cube = 1.0 + skew * factor / 6.0 - skew * skew / 36.0;  // Wilson and Hilferty
    return std::max(factor, 2.0 / skew * (cube * cube * cube - 1.0));
}

check::Limit limitOf(const check::QuantityRule& rule, std::string_view feature, std::span<const double> values)
{
    constexpr double unlimited = std::numeric_limits<double>::infinity();
    check::Limit limit{
        std::string(rule.check), std::string(feature), std::string(rule.quantity), 0, 0.0, 0.0, -unlimited, unlimited};
    Basis basis;
    basis.values = finiteOf(values);
    limit.samples = static_cast<int>(basis.values.size());
    if (basis.values.empty()) {
        return limit;
    }
    basis.floor = std::max(rule.smallestSpread, rule.relativeSpread * std::abs(medianOf(basis.values)));
    basis.shape = shapeOf(basis.values, basis.floor);
    basis.tail = rule.sense == check::Sense::Both ? falseRejectAim / 2.0 : falseRejectAim;
    limit.centre = basis.shape.centre;
    limit.spread = std::max(basis.shape.spread, basis.floor);
    if (rule.sense != check::Sense::TooHigh) {
        limit.lower = limit.centre - distanceOf(basis, -1.0);
        if (rule.fadesTo > 0.0 && limit.centre > 0.0) {
            limit.lower = std::min(limit.lower, rule.fadesTo * limit.centre);
        }
    }
    if (rule.sense != check::Sense::TooLow) {
        limit.upper = limit.centre + distanceOf(basis, 1.0);
    }
    return limit;
}

}  // namespace rahdari::learning
