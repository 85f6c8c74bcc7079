#include "core/evaluation/evaluation_report.h"
#include "core/evaluation/trial_tables.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <opencv2/core/mat.hpp>

namespace evaluation = rahdari::evaluation;
using rahdari::check::Outcome;

namespace {

std::vector<evaluation::Trial> trials()
{
    evaluation::Trial genuine;
    genuine.name = "s_1";
    genuine.design = "passport";
    evaluation::Trial forged = genuine;
    forged.name = "s_2";
    forged.family = "F06";
    forged.difficulty = 2;
    forged.forged = true;
    forged.outcome = Outcome::Failed;
    forged.worstMargin = -0.25;
    forged.failed = {"optical.a", "optical.b"};
    forged.placeNamed = true;
    return {genuine, forged};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(EvaluationReports)

BOOST_AUTO_TEST_CASE(TheTextNamesTheWorstFamilyAndTheInterval)
{
    const std::string text = evaluation::evaluationText(evaluation::evaluate(trials()));
    BOOST_TEST(text.find("worst family at difficulties 1 to 3: F06") != std::string::npos);
    BOOST_TEST(text.find("0.0 % (0 of 1, 95 % interval 0.0 % to 97.5 %)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(TheJsonHoldsTheSame)
{
    const auto json = nlohmann::json::parse(evaluation::evaluationJson(evaluation::evaluate(trials())));
    BOOST_TEST(json["families"][0]["family"] == "F06");
    BOOST_TEST(json["families"][0]["apcer"]["hits"] == 0);
    BOOST_TEST(json["caughtBy"]["optical.a"]["F06"] == 1);
    BOOST_TEST(json["placesNamed"]["value"] == 1.0);
}

BOOST_AUTO_TEST_CASE(EveryTrialHasALine)
{
    const std::string csv = evaluation::trialsCsv(trials());
    BOOST_TEST(std::count(csv.begin(), csv.end(), '\n') == 3);
    BOOST_TEST(csv.find("s_2,passport,,F06,2,yes,failed,-0.2500,yes,optical.a optical.b,0") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(EveryCheckAndFindingHasALine)
{
    std::vector<evaluation::Trial> labelled = trials();
    auto result = rahdari::check::CheckResult::fromMargin("optical.a", -0.5, "the \"ground\" is rough");
    result.withFinding({"page: roughness", "to 1.0", "1.5", false});
    labelled[1].checks.push_back({result, true});
    BOOST_TEST(evaluation::checksCsv(labelled) == "name,check,counts,outcome,margin,reason\n"
                                                  "s_2,optical.a,yes,failed,-0.5000,\"the \"\"ground\"\" is rough\"\n");
    BOOST_TEST(evaluation::findingsCsv(labelled) == "name,check,finding,expected,found,agrees\n"
                                                    "s_2,optical.a,\"page: roughness\",\"to 1.0\",\"1.5\",no\n");
}

BOOST_AUTO_TEST_CASE(ThePlotShowsACurve)
{
    const cv::Mat empty = evaluation::detPlot({});
    const cv::Mat plot = evaluation::detPlot(evaluation::evaluate(trials()));
    BOOST_REQUIRE(plot.size() == empty.size());
    BOOST_TEST(!std::equal(plot.datastart, plot.dataend, empty.datastart));
}

BOOST_AUTO_TEST_SUITE_END()
