#include "core/document/model/model_file.h"
#include "tests/blackbox/program_run.h"
#include "tests/support/made_up_model.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>

#include <filesystem>
#include <string>
#include <vector>

// `rahdari learn`: from a folder of genuine captures to a model that `rahdari inspect` finds and judges by.

using namespace rahdari::blackbox;
using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

constexpr const char* day = "2026-06-01";

/// Six genuine cards of one design: small, one side, with a zone.
struct Genuine {
    ScratchFolder folder;
    fs::path captures = folder / "set" / "captures";

    Genuine()
    {
        const Ending made = run({"specimen", "set", folder / "set", "--seed", "31", "--designs", "travel_card_2017",
                                 "--genuine", "6", "--per-family", "0", "--decoys", "0", "--scanners", "desk_a,desk_b",
                                 "--lights", "vi,ir,uv", "--today", day});
        BOOST_REQUIRE_MESSAGE(made.exitCode == 0, made.err);
    }
};

const Genuine& genuine()
{
    static const Genuine set;
    return set;
}

struct LearnedOnce {
    ScratchFolder folder;
    fs::path models = folder / "models";
    /// A model that was there before, so that numbers must be chosen around it.
    bool before =
        static_cast<bool>(rahdari::document::saveModel(rahdari::tests::madeUpModel("was_here"), models / "was_here"));
    Ending ending = run({"learn", "made_up_card", genuine().captures, "--accept", "--models", models, "--date", day,
                         "--agency", "Test agency", "--json"});
};

const LearnedOnce& learned()
{
    static const LearnedOnce once;
    return once;
}

Json onlyModel(const Ending& ending)
{
    const Json json = Json::parse(ending.out);
    BOOST_REQUIRE_EQUAL(json.at("models").size(), 1U);
    return json.at("models").front();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Learn)

BOOST_AUTO_TEST_CASE(AFolderOfGenuineCapturesBecomesAModel)
{
    BOOST_REQUIRE_MESSAGE(learned().before, "the model that was there before could not be written");
    BOOST_REQUIRE_MESSAGE(learned().ending.exitCode == 0, learned().ending.err);
    const Json model = onlyModel(learned().ending);
    BOOST_CHECK_EQUAL(model.at("name").get<std::string>(), "made_up_card");
    BOOST_CHECK_EQUAL(model.at("given").get<int>(), 6);
    BOOST_CHECK_GE(model.at("used").get<int>(), 5);
    BOOST_CHECK(model.at("id").get<std::string>().starts_with("UTO,"));
    BOOST_CHECK(!model.at("checks").empty());
    for (const Json& check : model.at("checks")) {
        // With six specimens nobody can say that fewer than a third of genuine documents are refused.
        BOOST_CHECK_GT(check.at("expectedFalseRejects").get<double>(), 0.35);
    }
    BOOST_CHECK(fs::is_regular_file(learned().models / "made_up_card" / "model.toml"));
}

BOOST_AUTO_TEST_CASE(TheZoneIsAmongItsFeatures)
{
    const Json model = onlyModel(learned().ending);
    for (const Json& feature : model.at("features")) {
        if (feature.at("kind") == "mrz") {
            BOOST_CHECK_GT(feature.at("boxMm").at(2).get<double>(), 70.0);
            return;
        }
    }
    BOOST_ERROR("no zone");
}

BOOST_AUTO_TEST_CASE(AnInspectionFindsTheModelAndDoesNotRefuseWhatItWasLearnedFrom)
{
    const fs::path first = *fs::directory_iterator(genuine().captures);
    const Ending ending = run({"inspect", first, "--json", "--models", learned().models, "--date", day});
    BOOST_CHECK_MESSAGE(ending.exitCode != 70, ending.err);
    BOOST_CHECK(ending.out.find("made_up_card") != std::string::npos);
    const Json judged = Json::parse(ending.out);
    for (const Json& check : judged.at("checks")) {
        const auto id = check.at("id").get<std::string>();
        BOOST_CHECK_MESSAGE(!id.starts_with("optical.") || check.at("outcome") != "failed", id);
    }
}

BOOST_AUTO_TEST_CASE(WithoutAcceptProposalsAreWrittenAndAnOutlineLearnsByThem)
{
    const ScratchFolder folder;
    const fs::path picture = folder / "proposal.png";
    const fs::path here = fs::current_path();
    fs::current_path(folder.path());
    const Ending proposed =
        run({"learn", "outlined", genuine().captures, "--overlay", picture, "--models", folder / "models"});
    BOOST_CHECK_MESSAGE(proposed.exitCode == 0, proposed.err);
    BOOST_CHECK(!cv::imread(picture.string()).empty());
    BOOST_CHECK(!fs::exists(folder / "models" / "outlined"));
    BOOST_CHECK(proposed.out.find("--outline outlined_outline.toml") != std::string::npos);
    BOOST_REQUIRE(fs::is_regular_file(folder / "outlined_outline.toml"));
    const Ending done = run({"learn", "outlined", genuine().captures, "--outline", "outlined_outline.toml", "--models",
                             folder / "models", "--json"});
    fs::current_path(here);
    BOOST_CHECK_MESSAGE(done.exitCode == 0, done.err);
    BOOST_CHECK(fs::is_regular_file(folder / "models" / "outlined" / "model.toml"));
}

BOOST_AUTO_TEST_CASE(WhatIsNoDocumentGivesNoModel)
{
    const ScratchFolder folder;
    fs::create_directories(folder / "captures" / "a");
    cv::imwrite((folder / "captures" / "a" / "vi.png").string(), cv::Mat(300, 400, CV_8UC3, cv::Scalar::all(10)));
    const Ending ending = run({"learn", "nothing", folder / "captures", "--accept", "--models", folder / "models"});
    BOOST_CHECK_EQUAL(ending.exitCode, 3);
    BOOST_CHECK(ending.out.find("not learned") != std::string::npos);
    BOOST_CHECK(!fs::exists(folder / "models" / "nothing"));
}

BOOST_AUTO_TEST_CASE(ANameThatLeadsElsewhereIsRefused)
{
    BOOST_CHECK_EQUAL(run({"learn", "../up", genuine().captures, "--accept"}).exitCode, 64);
}

BOOST_AUTO_TEST_SUITE_END()
