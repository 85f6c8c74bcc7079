#include "core/inspection/check_call.h"

#include "core/check/page_planes.h"
#include "core/inspection/assemble_result.h"

#include <boost/test/unit_test.hpp>

using namespace rahdari;
using namespace rahdari::inspection;
using check::CheckResult;

BOOST_AUTO_TEST_SUITE(ResultsInParts)

BOOST_AUTO_TEST_CASE(PutTogetherAgainTheyAreEqual)
{
    const std::vector<CheckResult> results{
        CheckResult::successful("a.a", "fine"),
        CheckResult::fromMargin("a.a", -0.25, "thin").withFinding({"n", "1", "2", false}),
        CheckResult::undetermined("a.a", "blurred").withRegion({image::Light::Infrared, {{1, 2}, {3, 4}}, {}, "r"}),
        CheckResult::notSupported("a.a", "none"),
        CheckResult::aborted("a.a", {1011, "too long", "again"}),
    };
    for (const CheckResult& result : results) {
        BOOST_TEST((assemble(takeApart(result)) == result));
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(Millimetres)

BOOST_AUTO_TEST_CASE(OnlyWhatIsEmptyIsFilledAndOnlyWithTheLightsPlane)
{
    const image::QuadPx corners{cv::Point2d{0, 0}, {1000, 0}, {1000, 500}, {0, 500}};
    check::Evidence evidence;
    evidence.put(check::PagePlanes{{{image::Light::White, *image::PagePlane::fromCorners(corners, {100.0, 50.0})}}});
    const image::PolygonPx outline{{10, 20}, {30, 20}, {30, 60}};
    const CheckResult result = CheckResult::successful("a.a", "")
                                   .withRegion({image::Light::White, outline, image::RectMm{1, 2, 3, 4}, "known"})
                                   .withRegion({image::Light::White, outline, std::nullopt, "unknown"})
                                   .withRegion({image::Light::Infrared, outline, std::nullopt, "no plane"})
                                   .withRegion({image::Light::White, {}, std::nullopt, "no outline"});
    const CheckResult filled = withBoundsMm(result, evidence);
    BOOST_TEST((filled.regions()[0].boundsMm == image::RectMm{1, 2, 3, 4}));
    BOOST_REQUIRE(filled.regions()[1].boundsMm.has_value());
    BOOST_TEST(filled.regions()[1].boundsMm->y == 2.0, boost::test_tools::tolerance(1e-6));
    BOOST_TEST(!filled.regions()[2].boundsMm.has_value());
    BOOST_TEST(!filled.regions()[3].boundsMm.has_value());
}

BOOST_AUTO_TEST_CASE(WithoutPlanesNothingChanges)
{
    const CheckResult result =
        CheckResult::successful("a.a", "").withRegion({image::Light::White, {{1, 1}}, std::nullopt, ""});
    BOOST_TEST((withBoundsMm(result, check::Evidence{}) == result));
}

BOOST_AUTO_TEST_SUITE_END()
