#include "core/check/check_result.h"

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <limits>

using namespace rahdari;
using namespace rahdari::check;

BOOST_AUTO_TEST_SUITE(CheckResults)

BOOST_AUTO_TEST_CASE(MarginZeroIsSuccessful)
{
    // TR-03135-1 5.5.4.2: successful from 0 on
    BOOST_TEST((CheckResult::fromMargin("a.b", 0.0, "").outcome() == Outcome::Successful));
    BOOST_TEST((CheckResult::fromMargin("a.b", -0.0, "").outcome() == Outcome::Successful));
    BOOST_TEST((CheckResult::fromMargin("a.b", -1e-9, "").outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(MarginIsClampedToItsRange)
{
    BOOST_TEST(CheckResult::fromMargin("a.b", 7.0, "").margin().value() == 1.0);
    BOOST_TEST(CheckResult::fromMargin("a.b", -7.0, "").margin().value() == -1.0);
    BOOST_TEST(CheckResult::fromMargin("a.b", std::numeric_limits<double>::infinity(), "").margin().value() == 1.0);
}

BOOST_AUTO_TEST_CASE(NoMarginIsNoDecision)
{
    const CheckResult result = CheckResult::fromMargin("a.b", std::nan(""), "why");
    BOOST_TEST((result.outcome() == Outcome::Undetermined));
    BOOST_TEST(!result.margin().has_value());
}

BOOST_AUTO_TEST_CASE(AbortedKeepsCodeMessageAndAdvice)
{
    const CheckResult result = CheckResult::aborted("a.b", {1011, "It took too long", "Try again"});
    BOOST_TEST(result.errorCode() == 1011);
    BOOST_TEST(result.reason() == "It took too long: Try again");
    BOOST_TEST(CheckResult::aborted("a.b", {1011, "It took too long", ""}).reason() == "It took too long");
}

BOOST_AUTO_TEST_CASE(OnlyAbortedHasAnErrorCode)
{
    BOOST_TEST(CheckResult::successful("a.b", "").errorCode() == 0);
    BOOST_TEST(CheckResult::failed("a.b", "").errorCode() == 0);
    BOOST_TEST(CheckResult::undetermined("a.b", "").errorCode() == 0);
    BOOST_TEST(CheckResult::notSupported("a.b", "").errorCode() == 0);
}

BOOST_AUTO_TEST_CASE(EqualityLooksAtEverything)
{
    const auto base = [] { return CheckResult::successful("a.b", "fine"); };
    BOOST_TEST((base() == base()));
    BOOST_TEST((base() != CheckResult::successful("a.c", "fine")));
    BOOST_TEST((base() != CheckResult::failed("a.b", "fine")));
    BOOST_TEST((base() != base().withMargin(0.5)));
    BOOST_TEST((base() != base().withFinding({"n", "1", "2", false})));
    BOOST_TEST((base() != base().withRegion({image::Light::White, {{1, 2}}, std::nullopt, "l"})));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(Regions)

BOOST_AUTO_TEST_CASE(CropHoldsTheWholeOutline)
{
    const Region region{image::Light::White, {{10.4, 20.6}, {30.2, 21.0}, {29.0, 40.9}}, std::nullopt, ""};
    BOOST_TEST((region.cropPx() == cv::Rect(10, 20, 21, 21)));  // from (10, 20) to (31, 41)
}

BOOST_AUTO_TEST_CASE(NoOutlineGivesNoCrop) { BOOST_TEST(Region{}.cropPx().empty()); }

BOOST_AUTO_TEST_SUITE_END()
