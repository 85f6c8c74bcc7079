#include "core/evaluation/evaluation.h"

#include <boost/test/unit_test.hpp>

#include <cmath>

namespace evaluation = rahdari::evaluation;
using evaluation::Evaluation;
using evaluation::Trial;
using rahdari::check::Outcome;

namespace {

Trial genuine(Outcome outcome, double margin = 0.5)
{
    Trial trial;
    trial.design = "passport";
    trial.outcome = outcome;
    trial.worstMargin = margin;
    return trial;
}

Trial decoy(Outcome outcome)
{
    Trial trial = genuine(outcome);
    trial.family = "D02";
    return trial;
}

Trial forged(const char* family, int difficulty, Outcome outcome, double margin = -0.5)
{
    Trial trial = genuine(outcome, margin);
    trial.forged = true;
    trial.family = family;
    trial.difficulty = difficulty;
    return trial;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Shares)

// With no hit, and with nothing but hits, the interval of Clopper and Pearson has a closed form.
BOOST_AUTO_TEST_CASE(NoHitHasTheKnownUpperBound)
{
    const evaluation::Share share = evaluation::shareOf(0, 30);
    BOOST_TEST(share.lower == 0.0);
    BOOST_TEST(share.upper == 1.0 - std::pow(0.025, 1.0 / 30.0), boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(NothingButHitsHasTheKnownLowerBound)
{
    const evaluation::Share share = evaluation::shareOf(20, 20);
    BOOST_TEST(share.upper == 1.0);
    BOOST_TEST(share.lower == std::pow(0.025, 1.0 / 20.0), boost::test_tools::tolerance(1e-9));
}

// Five of a hundred: 1.643 % to 11.283 % in every table of the interval.
BOOST_AUTO_TEST_CASE(FiveOfAHundredIsAsInTheTables)
{
    const evaluation::Share share = evaluation::shareOf(5, 100);
    BOOST_TEST(share.value == 0.05, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(std::abs(share.lower - 0.01643) < 5e-5);
    BOOST_TEST(std::abs(share.upper - 0.11283) < 5e-5);
}

BOOST_AUTO_TEST_CASE(OfNothingEverythingIsPossible)
{
    const evaluation::Share share = evaluation::shareOf(0, 0);
    BOOST_TEST(share.lower == 0.0);
    BOOST_TEST(share.upper == 1.0);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(ErrorRates)

BOOST_AUTO_TEST_CASE(DecoysCountAsGenuine)
{
    const Evaluation result = evaluation::evaluate({genuine(Outcome::Successful), genuine(Outcome::Undetermined),
                                                    decoy(Outcome::Failed), decoy(Outcome::Successful)});
    BOOST_TEST(result.bpcer.hits == 1);
    BOOST_TEST(result.bpcer.of == 4);
    BOOST_TEST(result.genuineUndetermined.hits == 1);
    BOOST_TEST(result.bpcerByDecoy.at("D02").hits == 1);
    BOOST_TEST(result.bpcerByDecoy.at("D02").of == 2);
    BOOST_TEST(result.bpcerByDesign.at("passport").of == 4);
}

BOOST_AUTO_TEST_CASE(WhatIsNotFailedIsAccepted)
{
    const Evaluation result =
        evaluation::evaluate({forged("F06", 1, Outcome::Failed), forged("F06", 1, Outcome::Undetermined),
                              forged("F06", 4, Outcome::Successful), forged("F10", 2, Outcome::Failed)});
    BOOST_REQUIRE(result.families.size() == 3);
    BOOST_TEST(result.families[0].accepted.hits == 1);
    BOOST_TEST(result.families[0].accepted.of == 2);
    BOOST_TEST(result.families[0].undetermined.hits == 1);
    BOOST_TEST(result.families[1].difficulty == 4);
    BOOST_TEST(result.families[1].accepted.hits == 1);
    BOOST_TEST(result.worstFamily == "F06");
}

BOOST_AUTO_TEST_CASE(HardOnesDoNotMakeAFamilyTheWorst)
{
    const Evaluation result =
        evaluation::evaluate({forged("F06", 4, Outcome::Successful), forged("F06", 1, Outcome::Failed),
                              forged("F10", 2, Outcome::Successful), forged("F10", 2, Outcome::Failed)});
    BOOST_TEST(result.worstFamily == "F10");
}

BOOST_AUTO_TEST_CASE(TheCurveTradesOneErrorForTheOther)
{
    const Evaluation result =
        evaluation::evaluate({genuine(Outcome::Successful, 0.4), genuine(Outcome::Successful, 0.2),
                              forged("F06", 1, Outcome::Failed, -0.3), forged("F06", 1, Outcome::Failed, 0.3)});
    for (std::size_t i = 1; i < result.det.size(); ++i) {
        BOOST_TEST(result.det[i].threshold > result.det[i - 1].threshold);
        BOOST_TEST(result.det[i].apcer <= result.det[i - 1].apcer);
        BOOST_TEST(result.det[i].bpcer >= result.det[i - 1].bpcer);
    }
    BOOST_TEST(result.det.front().apcer == 1.0);
    BOOST_TEST(result.det.front().bpcer == 0.0);
}

BOOST_AUTO_TEST_CASE(WhoCaughtWhatIsCounted)
{
    Trial caught = forged("F06", 1, Outcome::Failed);
    caught.failed = {"optical.photo_edge", "optical.uv_br_ph"};
    Trial wronged = genuine(Outcome::Failed);
    wronged.failed = {"optical.photo_edge"};
    const Evaluation result = evaluation::evaluate({caught, caught, wronged});
    BOOST_TEST(result.caughtBy.at("optical.photo_edge").at("F06") == 2);
    BOOST_TEST(result.caughtBy.at("optical.photo_edge").at("") == 1);
    BOOST_TEST(result.caughtBy.at("optical.uv_br_ph").size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
