#include "tests/blackbox/chip_sample.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

// rahdari chip read on a simulated chip in the same process: keys, protocols, files, errors.

using namespace rahdari::blackbox;
using json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

const std::string zone = "PPUTOLINDQVIST<<MIRA<SOLVEIG<<<<<<<<<<<<<<<</U402177832UTO8803148F3106213UT88031402<<<<70";
const std::string key = "U40217783,880314,310621";

Ending read(const ChipSample& sample, const std::vector<std::string>& more)
{
    std::vector<std::string> arguments{"chip",   "read",   "--reader", "sim:" + (sample / "chip").string(),
                                       "--date", sampleDay};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(arguments);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ChipRead)

BOOST_AUTO_TEST_CASE(AChipIsOpenedReadAndJudged)
{
    const ChipSample sample;
    const std::string store = sample.makeStore();
    const Ending ending = read(sample, {"--mrz", zone, "--json", "--trust", store});
    BOOST_TEST(ending.exitCode == 0, ending.err);
    const json judged = json::parse(ending.out);
    for (const char* id : {"chip.access", "chip.pace", "chip.authenticity", "chip.pa.sod_signature",
                           "chip.pa.dg_integrity", "chip.pa.trust", "combined.mrz_dg1", "document.expiration"}) {
        BOOST_TEST(outcomeOf(judged, id) == "successful", id << ": " << checkOf(judged, id).dump());
    }
    BOOST_TEST(judged.at("chip").at("source") == "chip");
    BOOST_TEST(judged.at("chip").at("preRecorded") == true);  // simulated
    BOOST_TEST(judged.at("chip").at("apdus").get<int>() > 0);
    BOOST_TEST(judged.at("chip").at("ended").is_null());
}

BOOST_AUTO_TEST_CASE(NumberAndDatesAreEnoughAndTheCanIsToo)
{
    const ChipSample sample;
    const json byNumber = json::parse(read(sample, {"--mrz", key, "--json"}).out);
    BOOST_TEST(outcomeOf(byNumber, "chip.access") == "successful");
    BOOST_TEST(outcomeOf(byNumber, "combined.mrz_dg1") == "not supported");
    const json byCan = json::parse(read(sample, {"--can", "402177", "--json"}).out);
    BOOST_TEST(outcomeOf(byCan, "chip.pace") == "successful");
    BOOST_TEST(byCan.at("chip").at("accessedByCan") == true);
    BOOST_TEST(byCan.at("fields").at("document_number") == "U40217783");
}

BOOST_AUTO_TEST_CASE(TheFilesAreWrittenAndCheckedAlike)
{
    const ChipSample sample;
    const std::string store = sample.makeStore();
    const fs::path out = sample / "deep/dump";
    BOOST_TEST(read(sample, {"--mrz", key, "--out", out.string(), "--trust", store}).exitCode == 0);
    for (const char* name : {"EF_COM.bin", "EF_SOD.bin", "EF_DG1.bin", "EF_DG2.bin", "EF_DG14.bin", "EF_DG15.bin"}) {
        BOOST_TEST(readFile(out / name) == readFile(sample / "chip" / name), name);
    }
    const Ending checked = run({"chip", "check", out.string(), "--json", "--date", sampleDay, "--trust", store});
    BOOST_TEST(checked.exitCode == 0);

    // An earlier dump is replaced; anything else is left alone, and the chip not even read.
    writeFile(out / "EF_DG16.bin", "old");
    BOOST_TEST(read(sample, {"--mrz", key, "--out", out.string(), "--trust", store}).exitCode == 0);
    BOOST_TEST(!fs::exists(out / "EF_DG16.bin"));
    writeFile(out / "mine.txt", "mine");
    const Ending refused = read(sample, {"--mrz", key, "--out", out.string(), "--trust", store});
    BOOST_TEST(refused.exitCode == 74);
    BOOST_TEST(refused.err.find("[error 1003]") != std::string::npos);
    BOOST_TEST(readFile(out / "mine.txt") == "mine");
    BOOST_TEST(std::distance(fs::directory_iterator(out.parent_path()), fs::directory_iterator()) == 1);
}

BOOST_AUTO_TEST_CASE(ATerminalWithRightsReadsFingerprints)
{
    const ChipSample sample;
    const Ending ending = read(sample, {"--mrz", key, "--json", "--terminal", (sample / "terminal").string()});
    const json judged = json::parse(ending.out);
    BOOST_TEST(outcomeOf(judged, "chip.ta") == "successful", checkOf(judged, "chip.ta").dump());
    const json& files = judged.at("chip").at("files");
    BOOST_TEST(std::any_of(files.begin(), files.end(),
                           [](const json& file) { return file.at("name") == "DG3" && file.at("state") == "read"; }));
}

BOOST_AUTO_TEST_CASE(AWrongKeyIsToldWithWhatToDo)
{
    const ChipSample sample;
    for (const auto& given :
         {std::vector<std::string>{"--mrz", "U40217784,880314,310621"}, std::vector<std::string>{"--can", "123456"}}) {
        const Ending ending = read(sample, given);
        BOOST_TEST(ending.exitCode == 3);
        BOOST_TEST(ending.err.find("[error 2200]") != std::string::npos, ending.err);
        BOOST_TEST(ending.out == "");
    }
    std::string mistyped = zone;
    mistyped[zone.find("U402177832") + 1] = '5';
    const Ending ending = read(sample, {"--mrz", mistyped});
    BOOST_TEST(ending.err.find("check digit of document number is wrong") != std::string::npos, ending.err);
}

BOOST_AUTO_TEST_CASE(NoSuchSimulatedChipIsUnreadable)
{
    const Ending ending = run({"chip", "read", "--reader", "sim:/nowhere", "--can", "123456"});
    BOOST_TEST(ending.exitCode == 3);
    BOOST_TEST(ending.err.find("[error 1000]") != std::string::npos, ending.err);
}

BOOST_AUTO_TEST_CASE(InspectReadsTheChipWhileThePageIsChecked)
{
    const ChipSample sample;
    const Ending ending =
        run({"inspect", rahdari::blackbox::sample("captures/td3_passport"), "--json", "--date", sampleDay, "--reader",
             "sim:" + (sample / "chip").string(), "--trust", sample.makeStore()});
    BOOST_TEST(ending.exitCode == 0);
    const json judged = json::parse(ending.out);
    BOOST_TEST(outcomeOf(judged, "chip.access") == "successful");
    BOOST_TEST(outcomeOf(judged, "combined.mrz_dg1") == "successful");
    BOOST_TEST(outcomeOf(judged, "chip.pa.trust") == "successful");
}

BOOST_AUTO_TEST_SUITE_END()
