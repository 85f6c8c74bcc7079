#include "core/learning/limit_statistics.h"

#include "core/learning/learner.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <random>
#include <string>
#include <vector>

using namespace rahdari;
using namespace rahdari::learning;

namespace {

constexpr check::QuantityRule plain(check::Sense sense)
{
    return {.check = "optical.test", .quantity = "level", .sense = sense};
}

struct Population {
    const char* name;
    std::function<double(std::mt19937_64&)> draw;
    double mostRefused;  // share of genuine ones beyond the limit that is still tolerable
};

std::ostream& operator<<(std::ostream& stream, const Population& population) { return stream << population.name; }

double normal(std::mt19937_64& chance) { return std::normal_distribution<double>()(chance); }

// The bounds: 0.03 % is aimed at; what leans to one side may refuse some tenths of a per cent, as no thirty samples
// show how far it reaches.
const std::vector<Population> populations{
    {"normal", normal, 0.0003},
    {"lognormal", [](std::mt19937_64& chance) { return std::exp(0.5 * normal(chance)); }, 0.004},
    {"gumbel", [](std::mt19937_64& chance) { return std::extreme_value_distribution<double>()(chance); }, 0.0025},
};

double refusedShare(const Population& population, int samples)
{
    std::mt19937_64 chance(static_cast<std::uint64_t>(samples));
    constexpr int models = 400;
    constexpr int documents = 400;
    int refused = 0;
    for (int model = 0; model < models; ++model) {
        std::vector<double> seen(static_cast<std::size_t>(samples));
        for (double& value : seen) {
            value = population.draw(chance);
        }
        const check::Limit limit = limitOf(plain(check::Sense::TooHigh), "page", seen);
        for (int document = 0; document < documents; ++document) {
            refused += population.draw(chance) > limit.upper ? 1 : 0;
        }
    }
    return static_cast<double>(refused) / (models * documents);
}

std::vector<double> evenly(int count, double from, double to)
{
    std::vector<double> values;
    for (int i = 0; i < count; ++i) {
        values.push_back(from + (to - from) * i / (count - 1));
    }
    return values;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(LimitStatistics)

BOOST_AUTO_TEST_CASE(QuantilesAreThoseOfTheTables)
{
    // Student's t, any handbook
    BOOST_TEST(studentQuantile(1, 0.05) == 6.314, boost::test_tools::tolerance(1e-3));
    BOOST_TEST(studentQuantile(4, 0.001) == 7.173, boost::test_tools::tolerance(1e-3));
    BOOST_TEST(studentQuantile(29, 0.001) == 3.396, boost::test_tools::tolerance(1e-3));
    BOOST_TEST(studentQuantile(1e6, 0.001) == 3.0902, boost::test_tools::tolerance(1e-4));
    BOOST_TEST(studentQuantile(7, 0.5) == 0.0, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(FactorsAreThoseOfTheReference)
{
    // reference/checks.md, section 3, 0.1 % false rejects
    BOOST_TEST(predictionFactor(5, 0.001) == 7.9, boost::test_tools::tolerance(0.01));
    BOOST_TEST(predictionFactor(10, 0.001) == 4.5, boost::test_tools::tolerance(0.01));
    BOOST_TEST(predictionFactor(15, 0.001) == 3.9, boost::test_tools::tolerance(0.01));
    BOOST_TEST(predictionFactor(20, 0.001) == 3.7, boost::test_tools::tolerance(0.01));
    BOOST_TEST(predictionFactor(30, 0.001) == 3.45, boost::test_tools::tolerance(0.01));
    BOOST_TEST(predictionFactor(50, 0.001) == 3.3, boost::test_tools::tolerance(0.015));
}

BOOST_AUTO_TEST_CASE(SkewedFactorsAreThoseOfTheGammaDistribution)
{
    // Pearson III, skew 2 = exponential: exceeded with 0.1 % at ln 1000 - 1 standard deviations
    BOOST_TEST(skewedFactor(3.0902, 2.0) == 5.908, boost::test_tools::tolerance(0.03));
    BOOST_TEST(skewedFactor(3.0902, 0.0) == 3.0902, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(skewedFactor(3.0902, -1.0) == 3.0902, boost::test_tools::tolerance(1e-9));
}

BOOST_DATA_TEST_CASE(FewGenuineDocumentsAreRefused,
                     boost::unit_test::data::make(populations) * boost::unit_test::data::make({5, 10, 20, 30, 50}),
                     population, samples)
{
    const double share = refusedShare(population, samples);
    BOOST_TEST_MESSAGE(population.name << ", " << samples << " samples: " << 100.0 * share << " % refused");
    BOOST_TEST(share <= population.mostRefused);
}

BOOST_AUTO_TEST_CASE(LimitsOfANormalQuantityAreNotWiderThanNeeded)
{
    std::mt19937_64 chance(1);
    double sum = 0.0;
    constexpr int models = 200;
    for (int model = 0; model < models; ++model) {
        std::vector<double> seen(30);
        std::generate(seen.begin(), seen.end(), [&] { return normal(chance); });
        sum += limitOf(plain(check::Sense::TooHigh), "page", seen).upper;
    }
    BOOST_TEST(sum / models < 5.0);
    BOOST_TEST(sum / models > 3.8);
}

BOOST_AUTO_TEST_CASE(SenseOpensASide)
{
    const auto values = evenly(30, -1.0, 1.0);
    const auto low = limitOf(plain(check::Sense::TooLow), "page", values);
    const auto high = limitOf(plain(check::Sense::TooHigh), "page", values);
    const auto both = limitOf(plain(check::Sense::Both), "page", values);
    BOOST_TEST(std::isinf(low.upper));
    BOOST_TEST(std::isinf(high.lower));
    BOOST_TEST(std::isfinite(both.lower));
    BOOST_TEST(std::isfinite(both.upper));
    BOOST_TEST(both.upper > high.upper);
    BOOST_TEST(low.check == "optical.test");
    BOOST_TEST(low.feature == "page");
    BOOST_TEST(low.samples == 30);
}

BOOST_AUTO_TEST_CASE(FloorsHoldWhereSpecimensAreAlike)
{
    const std::vector<double> alike(30, 100.0);
    check::QuantityRule rule = plain(check::Sense::Both);
    rule.smallestSpread = 2.0;
    const auto limit = limitOf(rule, "page", alike);
    BOOST_TEST(limit.spread == 2.0);
    BOOST_TEST(limit.upper - 100.0 == 2.0 * 3.615 * std::sqrt(1.0 + 1.0 / 30.0), boost::test_tools::tolerance(0.01));
    rule.relativeSpread = 0.03;
    BOOST_TEST(limitOf(rule, "page", alike).spread == 3.0);
}

BOOST_AUTO_TEST_CASE(WhatFadesMayFade)
{
    check::QuantityRule rule = plain(check::Sense::Both);
    rule.fadesTo = 0.4;
    const auto limit = limitOf(rule, "page", evenly(30, 99.0, 101.0));
    BOOST_TEST(limit.lower == 40.0, boost::test_tools::tolerance(1e-6));
    BOOST_TEST(limit.upper < 110.0);
}

BOOST_AUTO_TEST_CASE(OneBadSpecimenSpoilsLittleAndTwoAreTakenForGenuine)
{
    auto values = evenly(30, -1.0, 1.0);
    const auto clean = limitOf(plain(check::Sense::TooHigh), "page", values);
    values.back() = 1000.0;
    const auto one = limitOf(plain(check::Sense::TooHigh), "page", values);
    BOOST_TEST(one.upper < 1000.0);
    values[28] = 900.0;
    const auto two = limitOf(plain(check::Sense::TooHigh), "page", values);
    BOOST_TEST(two.upper > 900.0);
    BOOST_TEST(clean.upper < 5.0);
}

BOOST_AUTO_TEST_CASE(WhatWasSeenOfGenuineDocumentsStaysWithin)
{
    std::mt19937_64 chance(3);
    for (int model = 0; model < 100; ++model) {
        std::vector<double> seen(12);
        std::generate(seen.begin(), seen.end(), [&] { return normal(chance); });
        const auto limit = limitOf(plain(check::Sense::Both), "page", seen);
        for (const double value : seen) {
            BOOST_TEST(marginOf(limit, value) > 0.0);
        }
    }
}

BOOST_AUTO_TEST_CASE(AnythingMayComeIn)
{
    const double none = std::nan("");
    const auto empty = limitOf(plain(check::Sense::Both), "page", std::vector<double>{none});
    BOOST_TEST(empty.samples == 0);
    const auto one = limitOf(plain(check::Sense::Both), "page", std::vector<double>{5.0});
    BOOST_TEST(one.samples == 1);
    BOOST_TEST(one.centre == 5.0);
    const auto partly = limitOf(plain(check::Sense::Both), "page", std::vector<double>{1.0, none, 2.0});
    BOOST_TEST(partly.samples == 2);
    BOOST_TEST(std::isfinite(partly.upper));
}

BOOST_AUTO_TEST_SUITE_END()
