#include "tests/blackbox/chip_sample.h"
#include "tests/blackbox/served_chip.h"
#include "tests/support/pcsc_daemon.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <vector>

// The officer's window with a page from a folder and its chip on a PC/SC reader: a real pcscd with vpcd's virtual
// reader. Skipped where there can be none.

using namespace rahdari::blackbox;
using json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

struct DeskEnding {
    Ending ending;
    std::vector<json> judgements;
};

/// Opens the window for one document and looks at what it kept.
DeskEnding inspectAtTheDesk(const std::string& store)
{
    const ScratchFolder folder;
    fs::create_directories(folder / "glass");
    fs::copy(sample("captures/td3_passport"), folder / "glass/0001");
    Start start;
    start.program = RAHDARI_DESK;
    start.arguments = {"--source",     "folder:" + (folder / "glass").string(),
                       "--reader",     "pcsc:",
                       "--trust",      store,
                       "--records",    (folder / "kept").string(),
                       "--day",        sampleDay,
                       "--screenshot", (folder / "s.png").string()};
    start.environment = {"QT_QPA_PLATFORM=offscreen", "XDG_CONFIG_HOME=" + (folder / "config").string()};
    DeskEnding desk{RunningProgram(start).wait(), {}};
    for (const auto& entry : fs::recursive_directory_iterator(folder / "kept")) {
        if (entry.path().filename() == "judgement.json") {
            desk.judgements.push_back(json::parse(readFile(entry.path())));
        }
    }
    return desk;
}

}  // namespace

BOOST_AUTO_TEST_CASE(TheWindowReadsTheChipOfAPcscReader)
{
    rahdari::tests::PcscDaemon::skipWhereImpossible();
    const rahdari::tests::PcscDaemon daemon;
    const ChipSample sample;
    const ServedChip served(daemon, sample);
    BOOST_REQUIRE(waitUntilChipThere(true));
    const DeskEnding desk = inspectAtTheDesk(sample.makeStore());
    BOOST_TEST(desk.ending.exitCode == 0, desk.ending.err);
    BOOST_REQUIRE(desk.judgements.size() == 1U);
    for (const char* id : {"chip.access", "chip.authenticity", "chip.pa.sod_signature", "combined.mrz_dg1"}) {
        BOOST_TEST(outcomeOf(desk.judgements[0], id) == "successful", id << ": " << checkOf(desk.judgements[0], id));
    }
}

BOOST_AUTO_TEST_CASE(WithoutAChipOnTheReaderThePageIsJudged)
{
    rahdari::tests::PcscDaemon::skipWhereImpossible();
    const rahdari::tests::PcscDaemon daemon;
    const ChipSample sample;
    BOOST_REQUIRE(waitUntilChipThere(false));
    const DeskEnding desk = inspectAtTheDesk(sample.makeStore());
    BOOST_TEST(desk.ending.exitCode == 0, desk.ending.err);
    BOOST_REQUIRE(desk.judgements.size() == 1U);
    BOOST_TEST(outcomeOf(desk.judgements[0], "mrz.consistency") == "successful");
    BOOST_TEST(outcomeOf(desk.judgements[0], "chip.access") != "successful");
}

BOOST_AUTO_TEST_CASE(WithoutAnyReaderThePageIsJudged)
{
    rahdari::tests::PcscDaemon::skipWhereImpossible();
    rahdari::tests::PcscDaemon daemon;
    if (!daemon.isOurs()) {
        return;
    }
    daemon.stop();
    const ChipSample sample;
    const DeskEnding desk = inspectAtTheDesk(sample.makeStore());
    BOOST_REQUIRE(desk.judgements.size() == 1U);
    BOOST_TEST(outcomeOf(desk.judgements[0], "mrz.consistency") == "successful");
    BOOST_TEST(outcomeOf(desk.judgements[0], "chip.access") != "successful");
}
