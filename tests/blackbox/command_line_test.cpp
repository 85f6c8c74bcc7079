#include "tests/blackbox/program_run.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

// Help, wrong usage, missing models, the catalogue.

using namespace rahdari::blackbox;
using nlohmann::json;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(CommandLine)

BOOST_AUTO_TEST_CASE(HelpNamesEveryCommandAndExitCode)
{
    const Ending ending = run({"--help"});
    BOOST_TEST(ending.exitCode == 0);
    for (const char* word : {"inspect", "mrz", "checks", "--version", "Exit codes", "64", "70", "74", "130"}) {
        BOOST_TEST(ending.out.find(word) != std::string::npos, word);
    }
    for (const char* command : {"inspect", "mrz", "checks"}) {
        const Ending help = run({command, "--help"});
        BOOST_TEST(help.exitCode == 0);
        BOOST_TEST(help.out.find("--json") != std::string::npos);
        BOOST_TEST(help.out.find("--models") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(VersionIsOneLine)
{
    const Ending ending = run({"--version"});
    BOOST_TEST(ending.exitCode == 0);
    BOOST_TEST(ending.out.starts_with("rahdari "));
}

BOOST_AUTO_TEST_CASE(WrongUsageIs64AndSaysWhy)
{
    const std::string picture = sample("pictures/td3_expired.jpg");
    const std::vector<std::vector<std::string>> wrong{{},
                                                      {"inspct", picture},
                                                      {"inspect"},
                                                      {"mrz"},
                                                      {"inspect", picture, "--date", "2026-02-30"},
                                                      {"inspect", picture, "--date", "21.11.2026"},
                                                      {"inspect", picture, "--width", "3"},
                                                      {"inspect", picture, "--width", "wide"},
                                                      {"inspect", picture, "--unheard-of"}};
    for (const auto& arguments : wrong) {
        const Ending ending = run(arguments);
        BOOST_TEST(ending.exitCode == 64);
        BOOST_TEST(!ending.err.empty());
        BOOST_TEST(ending.out == "");
    }
}

BOOST_AUTO_TEST_CASE(MissingModelsOrProfileIs70)
{
    const std::string picture = sample("pictures/td3_expired.jpg");
    const ScratchFolder folder;
    writeFile(folder / "broken.toml", "name = \"broken\"\nversion = 1\n");
    const std::vector<std::vector<std::string>> wrong{
        {"inspect", picture, "--models", "/nowhere"},
        {"mrz", picture, "--models", "/nowhere"},
        {"checks", "--models", folder.path().string()},
        {"inspect", picture, "--models", folder.path().string()},
        {"inspect", picture, "--profile", "unheard_of"},
        {"inspect", picture, "--profile", (folder / "broken.toml").string()},
        {"inspect", picture, "--profile", (folder / "missing.toml").string()}};
    for (const auto& arguments : wrong) {
        const Ending ending = run(arguments);
        BOOST_TEST(ending.exitCode == 70);
        BOOST_TEST(ending.err.find("[error ") != std::string::npos);
        BOOST_TEST(ending.out == "");
    }
}

BOOST_AUTO_TEST_CASE(ModelsAreTakenFromTheEnvironment)
{
    Start start;
    start.arguments = {"checks"};
    start.environment = {"RAHDARI_MODELS=/nowhere"};
    BOOST_TEST(RunningProgram(start).wait().exitCode == 70);
    start.environment = {"RAHDARI_MODELS=" RAHDARI_SOURCE_DIR "/models"};
    BOOST_TEST(RunningProgram(start).wait().exitCode == 0);
}

BOOST_AUTO_TEST_CASE(ChecksListsTheCatalogueWithTheProfilesDemands)
{
    const Ending ending = run({"checks", "--json"});
    BOOST_TEST(ending.exitCode == 0);
    const json list = json::parse(ending.out);
    BOOST_TEST(list.size() >= 10);
    const std::string text = run({"checks"}).out;
    for (const json& entry : list) {
        BOOST_TEST(text.find(entry.at("id").get<std::string>()) != std::string::npos);
        BOOST_TEST(!entry.at("clause").get<std::string>().empty());
        BOOST_TEST(!entry.at("outcomes").empty());
        BOOST_TEST(entry.at("obligations").contains("stationary_border_control"));
        BOOST_TEST(entry.at("obligations").contains("mobile"));
    }
    BOOST_TEST(list.at(0).at("id") == "document.detection");
    BOOST_TEST(list.at(0).at("obligations").at("mobile") == "mandatory");
}

BOOST_AUTO_TEST_CASE(AProductionProfileRefusesFiles)
{
    const Ending ending = run({"inspect", "--json", "--profile", "stationary_border_control_production",
                               sample("pictures/td1_card_photo.jpg")});
    BOOST_TEST(ending.exitCode == 2);
    const json judged = json::parse(ending.out);
    BOOST_TEST(judged.at("judgement") == "aborted");
    BOOST_TEST(judged.at("fields").empty());
}

BOOST_AUTO_TEST_CASE(InstalledItFindsItsModels)
{
    const ScratchFolder prefix;
    Start install;
    install.program = RAHDARI_CMAKE;
    install.arguments = {"--install", RAHDARI_BUILD_DIR, "--prefix", prefix.path().string()};
    const Ending installed = RunningProgram(install).wait();
    BOOST_TEST_REQUIRE(installed.exitCode == 0, installed.err);
    Start start;
    start.program = (prefix / "bin/rahdari").string();
    start.arguments = {"mrz", "--json", sample("pictures/td3_expired.jpg")};
    const Ending ending = RunningProgram(start).wait();
    BOOST_TEST(ending.exitCode == 0, ending.err);
    BOOST_TEST(json::parse(ending.out).at("lines").size() == 2);
    BOOST_TEST(fs::is_directory(prefix / "share/rahdari/models/profiles"));
    BOOST_TEST(!fs::exists(prefix / "share/rahdari/models/ocr/train_cells.py"));
}

BOOST_AUTO_TEST_SUITE_END()
