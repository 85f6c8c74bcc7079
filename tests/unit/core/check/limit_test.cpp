#include "core/check/limit.h"

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

using namespace rahdari;
using namespace rahdari::check;

namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();

Limit limitFor(const std::string& feature, double centre, double lower, double upper, int samples = 30)
{
    return {"optical.test", feature, "level", samples, centre, 1.0, lower, upper};
}

Measurement measuredAt(const std::string& feature, double value)
{
    return {"optical.test", feature, "level", value, image::Light::White, image::RectMm{value, 0.0, 1.0, 1.0}};
}

std::optional<Region> regionAtValue(const Measurement& measurement)
{
    Region region;
    region.outlinePx = {{measurement.value, 0.0}, {measurement.value + 1.0, 0.0}, {measurement.value, 1.0}};
    region.label = measurement.feature;
    return region;
}

constexpr MeasureRule plainRule{"optical.test", "all is well", 0};
const std::vector<QuantityRule> levelRule{{.check = "optical.test",
                                           .quantity = "level",
                                           .tooLow = "{place} is too dark: {value} below {limit}",
                                           .tooHigh = "{place} is too bright: {value} above {limit}"}};

CheckResult judgedBy(const LimitTable* limits, const std::vector<Measurement>& values,
                     const MeasureRule& rule = plainRule, const std::vector<QuantityRule>& quantities = levelRule)
{
    return judgeMeasured(rule, quantities, {values, std::nullopt}, limits, regionAtValue);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Limits)

BOOST_AUTO_TEST_CASE(MarginIsOneInTheCentreNoughtAtTheLimitAndNegativeBeyond)
{
    const Limit limit = limitFor("a", 10.0, 6.0, 12.0);
    BOOST_TEST(marginOf(limit, 10.0) == 1.0);
    BOOST_TEST(marginOf(limit, 11.0) == 0.5);
    BOOST_TEST(marginOf(limit, 12.0) == 0.0);
    BOOST_TEST(marginOf(limit, 8.0) == 0.5);
    BOOST_TEST(marginOf(limit, 5.0) == -0.25);
    BOOST_TEST(marginOf(limit, -1000.0) == -1.0);
}

BOOST_AUTO_TEST_CASE(AnOpenSideNeverFails)
{
    const Limit limit = limitFor("a", 10.0, -unlimited, 12.0);
    BOOST_TEST(marginOf(limit, -1e9) == 1.0);
    BOOST_TEST(marginOf(limit, 13.0) == -0.5);
}

BOOST_AUTO_TEST_CASE(ALimitWithoutWidthIsAStep)
{
    const Limit limit = limitFor("a", 10.0, 10.0, 10.0);
    BOOST_TEST(marginOf(limit, 10.0) == 1.0);
    BOOST_TEST(marginOf(limit, 10.001) == -1.0);
}

BOOST_AUTO_TEST_CASE(NotANumberHasNoMargin)
{
    BOOST_TEST(std::isnan(marginOf(limitFor("a", 1.0, 0.0, 2.0), std::nan(""))));
}

BOOST_AUTO_TEST_CASE(ARulesOwnLimitsHoldWithoutAModel)
{
    const QuantityRule rule{.check = "c", .quantity = "q", .highest = 90.0, .typical = 30.0};
    BOOST_TEST(marginOf(rule, 60.0).value() == 0.5);
    BOOST_TEST(marginOf(rule, 120.0).value() == -0.5);
    BOOST_TEST(!marginOf(QuantityRule{}, 1.0).has_value());
}

BOOST_AUTO_TEST_CASE(TableFindsByAllThreeNamesAndKeepsTheFirstOfTwo)
{
    const LimitTable table({limitFor("b", 2.0, 0.0, 4.0), limitFor("a", 1.0, 0.0, 2.0), limitFor("b", 9.0, 0.0, 4.0)});
    BOOST_TEST(table.all().size() == 2U);
    BOOST_REQUIRE(table.find("optical.test", "b", "level") != nullptr);
    BOOST_TEST(table.find("optical.test", "b", "level")->centre == 2.0);
    BOOST_TEST(table.find("optical.test", "a", "other") == nullptr);
    BOOST_TEST(table.find("optical.other", "a", "level") == nullptr);
    BOOST_TEST(LimitTable().find("optical.test", "a", "level") == nullptr);
}

BOOST_AUTO_TEST_CASE(TheWorstMarginDecidesAndSaysWhere)
{
    const LimitTable table({limitFor("uv_print_1", 10.0, 6.0, 14.0), limitFor("uv_print_2", 10.0, 6.0, 14.0)});
    const auto result = judgedBy(&table, {measuredAt("uv_print_1", 12.0), measuredAt("uv_print_2", 16.0)});
    BOOST_TEST((result.outcome() == Outcome::Failed));
    BOOST_TEST(result.margin().value() == -0.5);
    BOOST_TEST(result.reason() == "uv print 2 is too bright: 16 above 14");
    BOOST_REQUIRE(result.regions().size() == 1U);
    BOOST_TEST(result.regions().front().label == "uv_print_2");
    BOOST_REQUIRE(result.findings().size() == 2U);
    BOOST_TEST(result.findings()[0].agrees);
    BOOST_TEST(!result.findings()[1].agrees);
    BOOST_TEST(result.findings()[1].expected == "6 to 14");
}

BOOST_AUTO_TEST_CASE(EveryPlaceOutOfLimitsIsShownTheWorstFirst)
{
    const LimitTable table(
        {limitFor("a", 10.0, 6.0, 14.0), limitFor("b", 10.0, 6.0, 14.0), limitFor("c", 10.0, 6.0, 14.0)});
    const auto result = judgedBy(&table, {measuredAt("a", 15.0), measuredAt("b", 10.0), measuredAt("c", 1.0)});
    BOOST_REQUIRE(result.regions().size() == 2U);
    BOOST_TEST(result.regions()[0].label == "c");
    BOOST_TEST(result.regions()[1].label == "a");
    BOOST_TEST(result.reason() == "c is too dark: 1 below 6");
}

BOOST_AUTO_TEST_CASE(WithinLimitsIsSuccessfulWithTheRulesSentence)
{
    const LimitTable table({limitFor("a", 10.0, 6.0, 14.0)});
    const auto result = judgedBy(&table, {measuredAt("a", 12.0)});
    BOOST_TEST((result.outcome() == Outcome::Successful));
    BOOST_TEST(result.reason() == "all is well");
    BOOST_TEST(result.margin().value() == 0.5);
}

BOOST_AUTO_TEST_CASE(RedundantPlacesOutvoteAFewAndNotMore)
{
    std::vector<Limit> limits;
    std::vector<Measurement> values;
    for (int i = 0; i < 10; ++i) {
        limits.push_back(limitFor("place_" + std::to_string(i), 10.0, 6.0, 14.0));
        values.push_back(measuredAt("place_" + std::to_string(i), i < 2 ? 18.0 : 12.0));
    }
    const LimitTable table(limits);
    const MeasureRule redundant{"optical.test", "all is well", 2};
    const auto outvoted = judgedBy(&table, values, redundant);
    BOOST_TEST((outvoted.outcome() == Outcome::Successful));
    BOOST_TEST(outvoted.margin().value() == 0.5);
    BOOST_TEST(!outvoted.findings()[0].agrees);
    values[2].value = 18.0;
    BOOST_TEST((judgedBy(&table, values, redundant).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(WhatIsOnlyJustBeyondALearnedLimitIsLeftToTheOfficer)
{
    const LimitTable table({limitFor("a", 10.0, 6.0, 14.0)});
    const auto doubtful = judgedBy(&table, {measuredAt("a", 15.8)});
    BOOST_TEST((doubtful.outcome() == Outcome::Undetermined));
    BOOST_TEST(doubtful.margin().value() == -0.45, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(!doubtful.findings().front().agrees);
    BOOST_TEST((judgedBy(&table, {measuredAt("a", 16.1)}).outcome() == Outcome::Failed));
    const MeasureRule strict{"optical.test", "all is well", 0, 0.2};
    BOOST_TEST((judgedBy(&table, {measuredAt("a", 14.6)}, strict).outcome() == Outcome::Undetermined));
    BOOST_TEST((judgedBy(&table, {measuredAt("a", 15.0)}, strict).outcome() == Outcome::Failed));

    // A rule's own limit is not learned: what misses it fails, with a model or without.
    const std::vector<QuantityRule> rules{{.check = "optical.test", .quantity = "level", .highest = 5.0}};
    BOOST_TEST((judgedBy(&table, {measuredAt("other", 5.5)}, plainRule, rules).outcome() == Outcome::Failed));
    const std::vector<check::Measurement> both{measuredAt("a", 14.6), measuredAt("other", 5.5)};
    BOOST_TEST((judgedBy(&table, both, plainRule, rules).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(WhatIsNotThereAtAllIsNoMatterOfDoubt)
{
    const LimitTable table({limitFor("a", 1.0, 0.25, 4.0)});
    const std::vector<QuantityRule> rules{{.check = "optical.test", .quantity = "level", .lowestLimit = 0.05}};
    BOOST_TEST((judgedBy(&table, {measuredAt("a", 0.1)}, plainRule, rules).outcome() == Outcome::Undetermined));
    const auto missing = judgedBy(&table, {measuredAt("a", 0.01)}, plainRule, rules);
    BOOST_TEST((missing.outcome() == Outcome::Failed));
    BOOST_TEST(missing.margin().value() > -0.5);
    std::vector<QuantityRule> higher = rules;
    higher.front().noDoubtBelow = 0.15;
    BOOST_TEST((judgedBy(&table, {measuredAt("a", 0.2)}, plainRule, higher).outcome() == Outcome::Undetermined));
    BOOST_TEST((judgedBy(&table, {measuredAt("a", 0.1)}, plainRule, higher).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(SingleOutliersAmongSpecimensDoNotMakeRoomForWhatIsSurelyWrong)
{
    Limit limit = limitFor("a", 10.0, 2.0, 14.0);
    limit.spread = 0.5;
    const LimitTable table({limit});
    std::vector<QuantityRule> rules = levelRule;
    BOOST_TEST((judgedBy(&table, {measuredAt("a", 4.0)}, plainRule, rules).outcome() == Outcome::Successful));
    rules.front().notBelow = 7.0;
    BOOST_TEST((judgedBy(&table, {measuredAt("a", 4.0)}, plainRule, rules).outcome() == Outcome::Failed));
    BOOST_TEST((judgedBy(&table, {measuredAt("a", 7.1)}, plainRule, rules).outcome() == Outcome::Successful));
    // Specimens of this model usually come as low themselves.
    limit.spread = 1.5;
    const LimitTable wide({limit});
    BOOST_TEST((judgedBy(&wide, {measuredAt("a", 4.1)}, plainRule, rules).outcome() == Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(FewSamplesAreShownAndNeverCounted)
{
    const LimitTable few({limitFor("a", 10.0, 6.0, 14.0, 4)});
    const auto alone = judgedBy(&few, {measuredAt("a", 99.0)});
    BOOST_TEST((alone.outcome() == Outcome::NotSupported));
    BOOST_TEST(!alone.findings().front().agrees);

    const LimitTable mixed({limitFor("a", 10.0, 6.0, 14.0, 4), limitFor("b", 10.0, 6.0, 14.0, 5)});
    BOOST_TEST((judgedBy(&mixed, {measuredAt("a", 99.0), measuredAt("b", 10.0)}).outcome() == Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(WithoutAnyLimitNothingIsSupported)
{
    const LimitTable empty;
    BOOST_TEST((judgedBy(nullptr, {measuredAt("a", 1.0)}).outcome() == Outcome::NotSupported));
    BOOST_TEST((judgedBy(&empty, {measuredAt("a", 1.0)}).outcome() == Outcome::NotSupported));
    BOOST_TEST(judgedBy(&empty, {measuredAt("a", 1.0)}).findings().size() == 1U);
}

BOOST_AUTO_TEST_CASE(TheModelsLimitGoesBeforeTheRules)
{
    const std::vector<QuantityRule> rules{{.check = "optical.test", .quantity = "level", .highest = 5.0}};
    const LimitTable table({limitFor("a", 10.0, 6.0, 14.0)});
    BOOST_TEST((judgedBy(&table, {measuredAt("a", 10.0)}, plainRule, rules).outcome() == Outcome::Successful));
    BOOST_TEST((judgedBy(nullptr, {measuredAt("a", 10.0)}, plainRule, rules).outcome() == Outcome::Failed));
    BOOST_TEST((judgedBy(&table, {measuredAt("other", 10.0)}, plainRule, rules).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(WhatCouldNotBeMeasuredSaysNothing)
{
    const LimitTable table({limitFor("a", 10.0, 6.0, 14.0)});
    BOOST_TEST((judgedBy(&table, {measuredAt("a", std::nan(""))}).outcome() == Outcome::NotSupported));
}

BOOST_AUTO_TEST_CASE(AnObstacleIsNeverAFailure)
{
    const LimitTable table({limitFor("a", 10.0, 6.0, 14.0)});
    Measured measured = Measured::undetermined("the picture is not sharp");
    measured.values = {measuredAt("a", 99.0)};
    const auto result = judgeMeasured(plainRule, levelRule, measured, &table, regionAtValue);
    BOOST_TEST((result.outcome() == Outcome::Undetermined));
    BOOST_TEST(result.reason() == "the picture is not sharp");
    const auto none = judgeMeasured(plainRule, levelRule, Measured::notSupported("no such light"), &table, {});
    BOOST_TEST((none.outcome() == Outcome::NotSupported));
}

BOOST_AUTO_TEST_SUITE_END()
