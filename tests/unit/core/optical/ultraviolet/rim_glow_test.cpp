// The ground close around a portrait: what scraping leaves there, and what stains and lamps do not.
#include "core/optical/ultraviolet/rim_glow.h"

#include "core/check/evidence.h"
#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"
#include "core/optical/ultraviolet/measures_of_ultraviolet.h"
#include "core/optical/ultraviolet/uv_comparison.h"
#include "tests/unit/core/optical/ultraviolet/drawn_uv_page.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

using namespace rahdari;
using test::Making;

namespace {

std::optional<double> rimOf(const Making& making, const image::RectMm& picture = test::portrait)
{
    const auto both = optical::compareUnderUv(*test::pageOf(making), test::draft());
    return both ? optical::rimGlow(*both, picture) : std::nullopt;
}

image::RectMm grown(const image::RectMm& box, double byMm)
{
    return {box.x - byMm, box.y - byMm, box.width + 2 * byMm, box.height + 2 * byMm};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(RimGlow)

BOOST_AUTO_TEST_CASE(GenuineGroundGlowsAlikeWhateverTheLamp)
{
    for (const Making& making :
         {Making{}, Making{.lamp = 1.7, .hotMiddle = .4}, Making{.strayWhite = .01, .seed = 5}}) {
        const auto rim = rimOf(making);
        BOOST_REQUIRE(rim);
        BOOST_TEST(std::abs(*rim) < .1, "lamp " << making.lamp << ": " << *rim);
    }
}

BOOST_AUTO_TEST_CASE(ScrapedGroundGlowsAllAroundThePortrait)
{
    Making making;
    making.over = [](cv::Mat& light) {
        cv::Mat there = light(test::px(grown(test::portrait, 1.8)));
        there += cv::Scalar(.015, .01, .01);
    };
    const auto rim = rimOf(making);
    BOOST_REQUIRE(rim);
    BOOST_TEST(*rim > .3);
}

BOOST_AUTO_TEST_CASE(TheRimIsPartOfThePortraitsCheckAndOfNoOther)
{
    auto model = std::make_shared<document::DocumentModel>(test::draft());
    model->features = {test::featureOf("portrait", test::FeatureKind::Portrait, test::portrait),
                       test::featureOf("mrz", test::FeatureKind::Mrz, test::zone)};
    check::Evidence evidence;
    evidence.put(document::RegisteredPage(*test::pageOf({})));
    evidence.put(document::Identification{model, 1.0, 1.0, {}, {}, "", 0.0});
    for (const optical::Measure& measure : optical::ultravioletMeasures().measures) {
        const auto measured = measure.measure(evidence).values;
        const auto rims = std::count_if(measured.begin(), measured.end(),
                                        [](const check::Measurement& one) { return one.quantity == "rim_glow"; });
        BOOST_TEST(rims == (measure.rule.check == "optical.uv_br_ph" ? 1 : 0), measure.rule.check);
    }
}

BOOST_AUTO_TEST_CASE(AStainOnOneSideIsNotAScrapedPortrait)
{
    Making making;
    making.over = [](cv::Mat& light) {
        cv::Mat there = light(test::px({test::portrait.x + test::portrait.width, 20, 2.2, 14}));
        there += cv::Scalar(.05, .04, .03);
    };
    const auto rim = rimOf(making);
    BOOST_REQUIRE(rim);
    BOOST_TEST(std::abs(*rim) < .12);
}

BOOST_AUTO_TEST_CASE(APictureThatFillsThePageHasNoGroundAroundIt)
{
    BOOST_TEST(!rimOf({}, {1, 1, test::sizeMm.width - 2, test::sizeMm.height - 2}));
}

BOOST_AUTO_TEST_SUITE_END()
