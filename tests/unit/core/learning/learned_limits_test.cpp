#include "core/learning/learned_limits.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <cmath>
#include <ostream>
#include <random>
#include <string>

using namespace rahdari;
using learning::HeldOut;

namespace {

const std::array<check::QuantityRule, 1> rules{
    check::QuantityRule{.check = "optical.made_up", .quantity = "length_mm", .smallestSpread = 0.01}};

std::vector<optical::Measure> oneMeasure()
{
    optical::Measure measure;
    measure.rule = {"optical.made_up", "All is well", 0};
    measure.quantities = rules;
    return {measure};
}

std::vector<HeldOut> heldOut(const std::vector<double>& values)
{
    std::vector<HeldOut> specimens;
    for (std::size_t i = 0; i < values.size(); ++i) {
        check::Measured measured;
        measured.values.push_back({"optical.made_up", "page", "length_mm", values[i], image::Light::White, {}});
        specimens.push_back({i % 5, {measured}, {}});
    }
    return specimens;
}

std::vector<double> normal(int count, double mean, double spread)
{
    std::mt19937 random(42);
    std::normal_distribution<double> distribution(mean, spread);
    std::vector<double> values;
    for (int i = 0; i < count; ++i) {
        values.push_back(distribution(random));
    }
    return values;
}

struct Bound {
    int hits;
    int of;
    double upper;  // one-sided 95 % Clopper-Pearson, from tables of the beta distribution
    friend std::ostream& operator<<(std::ostream& out, const Bound& bound)
    {
        return out << bound.hits << '/' << bound.of;
    }
};

const std::vector<Bound> bounds{{0, 30, 0.0950}, {1, 30, 0.1486}, {0, 5, 0.4507}, {2, 20, 0.2826}, {0, 300, 0.00994}};

}  // namespace

BOOST_AUTO_TEST_SUITE(LearnedLimits)

BOOST_DATA_TEST_CASE(TheBoundIsClopperAndPearsons, bounds)
{
    BOOST_CHECK_CLOSE(learning::upperBound(sample.hits, sample.of), sample.upper, 0.5);
}

BOOST_AUTO_TEST_CASE(NothingMeasuredSaysNothing)
{
    BOOST_CHECK_EQUAL(learning::upperBound(0, 0), 1.0);
    BOOST_CHECK_EQUAL(learning::upperBound(5, 5), 1.0);
}

BOOST_AUTO_TEST_CASE(ALimitIsSetAroundWhatSpecimensShow)
{
    const auto learned = learning::learnLimits(oneMeasure(), heldOut(normal(30, 7.0, 0.5)));
    const check::Limit* limit = learned.limits.find("optical.made_up", "page", "length_mm");
    BOOST_REQUIRE(limit);
    BOOST_CHECK_EQUAL(limit->samples, 30);
    BOOST_CHECK_CLOSE(limit->centre, 7.0, 5.0);
    BOOST_CHECK_LT(limit->lower, 5.8);
    BOOST_CHECK_GT(limit->upper, 8.2);
    BOOST_REQUIRE_EQUAL(learned.checks.size(), 1U);
    BOOST_CHECK_EQUAL(learned.checks[0].heldOutRejects, 0);
    BOOST_CHECK_CLOSE(learned.checks[0].expectedFalseRejects, 0.0950, 0.5);
    BOOST_CHECK(!learned.checks[0].evaluatory);
}

BOOST_AUTO_TEST_CASE(ALeftOutSpecimenBeyondTheLimitIsCountedAndMakesItWider)
{
    std::vector<double> values = normal(30, 7.0, 0.5);
    const auto before = learning::learnLimits(oneMeasure(), heldOut(values));
    values[8] = 12.0;
    const auto after = learning::learnLimits(oneMeasure(), heldOut(values));
    BOOST_CHECK_EQUAL(after.heldOutRejects, 1);
    BOOST_CHECK_EQUAL(after.checks[0].widened, 1);
    BOOST_CHECK_CLOSE(after.expectedFalseRejects, 0.1486, 0.5);
    const auto upper = [](const learning::LearnedLimits& learned) {
        return learned.limits.find("optical.made_up", "page", "length_mm")->upper;
    };
    BOOST_CHECK_GT(upper(after), upper(before) + 0.5);
}

BOOST_AUTO_TEST_CASE(ACheckThatDoesNotCountRefusesNoDocument)
{
    std::vector<double> values = normal(30, 7.0, 0.5);
    values[8] = 12.0;
    const auto notCounted = [](std::string_view check) { return check != "optical.made_up"; };
    const auto learned = learning::learnLimits(oneMeasure(), heldOut(values), notCounted);
    BOOST_CHECK_EQUAL(learned.checks.at(0).heldOutRejects, 1);
    BOOST_CHECK_EQUAL(learned.heldOutRejects, 0);
}

BOOST_AUTO_TEST_CASE(AnyOfManyQuantitiesMayRefuseSoTheirLimitsAreWiderTogether)
{
    const std::vector<double> values = normal(30, 7.0, 0.5);
    const auto one = learning::learnLimits(oneMeasure(), heldOut(values));
    std::vector<HeldOut> many = heldOut(values);
    std::mt19937 random(7);
    std::normal_distribution<double> distribution(7.0, 0.5);
    for (HeldOut& specimen : many) {
        for (int place = 0; place < 40; ++place) {
            specimen.measured.front().values.push_back({"optical.made_up",
                                                        "place_" + std::to_string(place),
                                                        "length_mm",
                                                        distribution(random),
                                                        image::Light::White,
                                                        {}});
        }
    }
    const auto upper = [](const learning::LearnedLimits& learned) {
        return learned.limits.find("optical.made_up", "page", "length_mm")->upper;
    };
    BOOST_CHECK_GT(upper(learning::learnLimits(oneMeasure(), many)), upper(one) + 0.05);
}

BOOST_AUTO_TEST_CASE(ALimitStopsWhereNothingIsLeft)
{
    const std::array<check::QuantityRule, 1> stopping{check::QuantityRule{
        .check = "optical.made_up", .quantity = "length_mm", .smallestSpread = 0.224, .lowestLimit = 0.1}};
    auto measures = oneMeasure();
    measures.front().quantities = stopping;
    const auto stopped = learning::learnLimits(measures, heldOut(normal(30, 1.0, 0.1)));
    const auto lowerOf = [](const learning::LearnedLimits& learned) {
        return learned.limits.find("optical.made_up", "page", "length_mm")->lower;
    };
    BOOST_CHECK_EQUAL(lowerOf(stopped), 0.1);
    BOOST_CHECK(std::isinf(lowerOf(learning::learnLimits(measures, heldOut(normal(30, 0.4, 0.1))))));
}

BOOST_AUTO_TEST_CASE(FewSpecimensAreEvaluatory)
{
    const auto learned = learning::learnLimits(oneMeasure(), heldOut({1.0, 1.1, 0.9}));
    BOOST_REQUIRE_EQUAL(learned.checks.size(), 1U);
    BOOST_CHECK(learned.checks[0].evaluatory);
    BOOST_CHECK_EQUAL(learned.checks[0].samples, 3);
}

BOOST_AUTO_TEST_CASE(WhatIsNoNumberIsLeftOut)
{
    std::vector<double> values = normal(12, 1.0, 0.1);
    values[2] = std::numeric_limits<double>::quiet_NaN();
    const auto learned = learning::learnLimits(oneMeasure(), heldOut(values));
    BOOST_CHECK_EQUAL(learned.limits.find("optical.made_up", "page", "length_mm")->samples, 11);
}

BOOST_AUTO_TEST_SUITE_END()
