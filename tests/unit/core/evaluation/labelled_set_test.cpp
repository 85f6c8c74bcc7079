#include "core/evaluation/labelled_set.h"

#include <boost/test/unit_test.hpp>

namespace evaluation = rahdari::evaluation;
namespace check = rahdari::check;
namespace inspection = rahdari::inspection;
using rahdari::image::Light;
using rahdari::inspection::Obligation;
using rahdari::specimen::Manifest;

namespace {

/// A page of 100 x 50 mm seen at 10 px/mm, of which a square of 10 mm at (20, 20) was altered.
Manifest alteredPage()
{
    Manifest truth;
    truth.design = "passport";
    truth.family = "F06";
    truth.forged = true;
    rahdari::specimen::ManifestSide side;
    side.side = "data page";
    side.size = {100, 50};
    side.pictures.push_back({.light = Light::White,
                             .file = "vi.jpg",
                             .pageToPicture = {10, 0, 0, 0, 10, 0, 0, 0, 1},
                             .corners = {{{0, 0}, {1000, 0}, {1000, 500}, {0, 500}}}});
    truth.sides.push_back(side);
    truth.alterations.push_back({"data page", {{20, 20}, {30, 20}, {30, 30}, {20, 30}}, "a square"});
    return truth;
}

check::Region regionPx(double x, double y, double width, double height, Light light = Light::White)
{
    return {light, {{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}}, std::nullopt, "place"};
}

inspection::Judgement failing(check::Region region, Obligation obligation = Obligation::Mandatory)
{
    inspection::Judgement judgement;
    judgement.outcome = check::Outcome::Failed;
    inspection::JudgedCheck judged{
        check::CheckResult::fromMargin("optical.a", -0.5, "it differs").withRegion(std::move(region)), obligation,
        check::Category::Optical, "", ""};
    judgement.checks.push_back(judged);
    return judgement;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(LabelledSets)

BOOST_AUTO_TEST_CASE(ARegionThatTouchesTheAlterationNamesIt)
{
    BOOST_TEST(evaluation::namesAlteredPlace(alteredPage(), 0, failing(regionPx(290, 290, 50, 50))));
    BOOST_TEST(!evaluation::namesAlteredPlace(alteredPage(), 0, failing(regionPx(310, 310, 50, 50))));
}

BOOST_AUTO_TEST_CASE(AHalfOfThePageNamesNoPlace)
{
    BOOST_TEST(!evaluation::namesAlteredPlace(alteredPage(), 0, failing(regionPx(0, 0, 500, 500))));
}

BOOST_AUTO_TEST_CASE(APlaceUnderALightThatWasNotTakenIsNone)
{
    BOOST_TEST(!evaluation::namesAlteredPlace(alteredPage(), 0, failing(regionPx(200, 200, 50, 50, Light::Infrared))));
}

BOOST_AUTO_TEST_CASE(WhatDoesNotCountNamesNothing)
{
    BOOST_TEST(
        !evaluation::namesAlteredPlace(alteredPage(), 0, failing(regionPx(200, 200, 50, 50), Obligation::Evaluatory)));
}

BOOST_AUTO_TEST_CASE(AReprintedPageIsNotLocal)
{
    Manifest truth = alteredPage();
    BOOST_TEST(evaluation::isLocal(truth));
    truth.alterations.push_back({"data page", {{0, 0}, {100, 0}, {100, 50}, {0, 50}}, "all of it"});
    BOOST_TEST(!evaluation::isLocal(truth));
    truth.alterations.clear();
    BOOST_TEST(!evaluation::isLocal(truth));
}

BOOST_AUTO_TEST_CASE(OneFailedSideFailsTheDocument)
{
    evaluation::LabelledDocument document{"s_1", alteredPage(), {}};
    document.truth.sides.push_back(document.truth.sides.front());
    document.truth.sides.back().side = "back";
    inspection::Inspection fine;
    fine.judgement.outcome = check::Outcome::Successful;
    inspection::Inspection failed;
    failed.judgement = failing(regionPx(200, 200, 50, 50));
    const evaluation::Trial trial = evaluation::trialOf(document, {failed, fine});
    BOOST_TEST((trial.outcome == check::Outcome::Failed));
    BOOST_TEST(trial.failed.size() == 1);
    BOOST_TEST(trial.worstMargin == -0.5);
    BOOST_TEST(trial.placeNamed.value_or(false));
}

BOOST_AUTO_TEST_CASE(AFolderWithoutTruthIsNoSet)
{
    const auto set = evaluation::readLabelledSet("no/such/folder");
    BOOST_REQUIRE(!set);
    BOOST_TEST(set.error().code == 1000);
}

BOOST_AUTO_TEST_SUITE_END()
