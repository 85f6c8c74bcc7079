#include "tests/blackbox/chip_sample.h"
#include "tests/blackbox/served_chip.h"
#include "tests/support/pcsc_daemon.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

// rahdari chip serve, readers and read over a real pcscd with vpcd's virtual reader. Skipped where there can be none.

using namespace rahdari::blackbox;
using json = nlohmann::ordered_json;

namespace {

const std::string key = "U40217783,880314,310621";

}  // namespace

BOOST_AUTO_TEST_CASE(AServedChipIsReadOverPcsc)
{
    rahdari::tests::PcscDaemon::skipWhereImpossible();
    const rahdari::tests::PcscDaemon daemon;
    const ChipSample sample;
    const std::string store = sample.makeStore();
    {
        const ServedChip served(daemon, sample);
        BOOST_REQUIRE(waitUntilChipThere(true));
        const Ending ending = run({"chip", "read", "--reader", "pcsc:", "--mrz", key, "--json", "--trust", store,
                                   "--date", sampleDay, "--profile", "stationary_border_control_production"});
        BOOST_TEST(ending.exitCode == 0, ending.err);
        const json judged = json::parse(ending.out);
        for (const char* id : {"chip.access", "chip.authenticity", "chip.pa.sod_signature", "chip.pa.dg_integrity"}) {
            BOOST_TEST(outcomeOf(judged, id) == "successful", id << ": " << checkOf(judged, id).dump());
        }
        BOOST_TEST(judged.at("chip").at("preRecorded") == false);  // to PC/SC it is a chip like any other
        const Ending wrong = run({"chip", "read", "--reader", "pcsc:", "--can", "123456"});
        BOOST_TEST(wrong.exitCode == 3);
        BOOST_TEST(wrong.err.find("[error 2200]") != std::string::npos, wrong.err);
    }
    BOOST_REQUIRE(waitUntilChipThere(false));  // or the one that went is taken for the one that comes
    writeFile(sample / "torn.toml", "[[fault]]\nevent = \"card_removed\"\nafter_apdu = 18\ntimes = 1\n");
    const ServedChip torn(daemon, sample, {"--faults", (sample / "torn.toml").string()});
    BOOST_REQUIRE(waitUntilChipThere(true));
    const Ending ending = run({"chip", "read", "--reader", "pcsc:", "--mrz", key, "--trust", store});
    BOOST_TEST(ending.exitCode == 3);
    BOOST_TEST(ending.err.find("[error 2100]") != std::string::npos, ending.err);
}
