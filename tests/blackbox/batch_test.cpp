#include "tests/blackbox/bad_files.h"
#include "tests/blackbox/program_run.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <sstream>

// What cannot be read is told, and does not keep the rest of a batch from being inspected.

using namespace rahdari::blackbox;
using nlohmann::json;
namespace fs = std::filesystem;

BOOST_AUTO_TEST_SUITE(Batch)

BOOST_AUTO_TEST_CASE(EveryBadFileIsAnElementAndTheGoodOneIsJudged)
{
    const ScratchFolder folder;
    const auto bad = makeBadFiles(folder.path());
    fs::copy_file(sample("pictures/td1_card_photo.jpg"), folder / "good.jpg");
    const Ending ending = run({"inspect", "--json", "--date", sampleDay, folder.path().string()});
    BOOST_TEST(ending.exitCode == 3);
    BOOST_TEST(ending.err == "");
    const json report = json::parse(ending.out);
    BOOST_REQUIRE(report.is_array());
    std::map<std::string, json> byName;
    for (const json& element : report) {
        byName[fs::path(element.at("source").get<std::string>()).filename().string()] = element;
    }
    BOOST_TEST(report.size() == bad.size() + 1);
    for (const BadFile& file : bad) {
        BOOST_TEST_CONTEXT(file.name)
        {
            const json& error = byName[file.name]["error"];
            BOOST_REQUIRE(error.is_object());
            BOOST_TEST(error.at("code") == file.errorCode);
            BOOST_TEST(!error.at("message").get<std::string>().empty());
            BOOST_TEST(error.contains("advice"));
            BOOST_TEST(!byName[file.name].contains("judgement"));
        }
    }
    BOOST_TEST(byName["good.jpg"].at("judgement") == "successful");
    BOOST_TEST(byName["good.jpg"].at("timings").contains("totalMs"));
}

BOOST_AUTO_TEST_CASE(TheSameAsTextForPeople)
{
    const ScratchFolder folder;
    const auto bad = makeBadFiles(folder.path());
    const Ending ending = run({"inspect", folder.path().string(), sample("pictures/td3_expired.jpg")});
    BOOST_TEST(ending.exitCode == 1);  // expired: a failed document is graver than an unread file
    for (const BadFile& file : bad) {
        BOOST_TEST_CONTEXT(file.name)
        {
            BOOST_TEST(ending.err.find(file.name + ": ") != std::string::npos);
            BOOST_TEST(ending.err.find("[error " + std::to_string(file.errorCode) + ']') != std::string::npos);
            BOOST_TEST(ending.out.find(file.name) != std::string::npos);  // in the list at the end
        }
    }
    BOOST_TEST(ending.out.find("ERIKSSON") != std::string::npos);
    BOOST_TEST(ending.out.find('\x1b') == std::string::npos);  // no colour but on a terminal
    BOOST_TEST(ending.err.find('\r') == std::string::npos);    // no progress either
}

BOOST_AUTO_TEST_CASE(ASingleSourceIsOneObject)
{
    const Ending missing = run({"inspect", "--json", "/nowhere/at_all.jpg"});
    BOOST_TEST(missing.exitCode == 3);
    const json object = json::parse(missing.out);
    BOOST_TEST(object.at("source") == "/nowhere/at_all.jpg");
    BOOST_TEST(object.at("error").at("code") == 1000);

    const Ending blank = run({"inspect", "--json", sample("pictures/no_document.jpg")});
    BOOST_TEST(blank.exitCode == 1);
    const json judged = json::parse(blank.out);
    BOOST_TEST(judged.at("judgement") == "failed");
    BOOST_TEST(judged.at("mrz").at("lines").empty());
    BOOST_TEST(judged.at("checks").at(0).at("id") == "document.detection");
    BOOST_TEST(judged.at("checks").at(0).at("outcome") == "failed");
}

BOOST_AUTO_TEST_CASE(TheSidesOfADocumentAreFoundInAFolderOfDocuments)
{
    const ScratchFolder folder;
    const fs::path card = folder / "0001";
    for (const char* side : {"back", "front"}) {
        fs::create_directories(card / side);
        fs::copy_file(sample("pictures/no_document.jpg"), card / side / "vi.jpg");
    }
    const auto sources = [](const fs::path& path) {
        std::vector<std::string> names;
        const Ending ending = run({"inspect", "--json", path.string()});
        for (const json& element : json::parse(ending.out)) {
            names.push_back(element.at("source"));
        }
        return names;
    };
    const std::vector<std::string> sides{(card / "back").string(), (card / "front").string()};
    BOOST_TEST(sources(folder.path()) == sides, boost::test_tools::per_element());
    BOOST_TEST(sources(card) == sides, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(AnEmptyFolderIsAnError)
{
    const ScratchFolder folder;
    const Ending ending = run({"inspect", "--json", folder.path().string()});
    BOOST_TEST(ending.exitCode == 3);
    BOOST_TEST(json::parse(ending.out).at("error").at("code") == 2001);
}

BOOST_AUTO_TEST_CASE(MrzGoesOnAfterBadFiles)
{
    const ScratchFolder folder;
    const auto bad = makeBadFiles(folder.path());
    fs::copy_file(sample("pictures/td3_expired.jpg"), folder / "zz_good.jpg");
    const Ending ending = run({"mrz", "--json", folder.path().string()});
    BOOST_TEST(ending.exitCode == 3);
    std::vector<json> lines;
    std::istringstream stream(ending.out);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(json::parse(line));
    }
    BOOST_REQUIRE(lines.size() == bad.size() + 1);
    for (std::size_t i = 0; i < bad.size(); ++i) {
        BOOST_TEST(lines[i].at("lines").empty());
        BOOST_TEST(lines[i].at("error").at("code") == bad[i].errorCode);
    }
    BOOST_TEST(lines.back().at("lines").size() == 2);
    BOOST_TEST(lines.back().at("ms").get<double>() > 0.0);
}

BOOST_AUTO_TEST_SUITE_END()
