#include "tests/blackbox/program_run.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <set>
#include <string>
#include <vector>

// samples/specimens holds captures, samples/truth what was printed on each: the spine reads what was printed, forged or
// not, and says nothing it cannot know.

using namespace rahdari::blackbox;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> truths()
{
    std::set<fs::path> sorted;
    for (const fs::directory_entry& entry : fs::directory_iterator(sample("truth"))) {
        sorted.insert(entry.path());
    }
    return {sorted.begin(), sorted.end()};
}

/// The folder of the side that carries the zone.
fs::path zoneFolder(const fs::path& capture) { return fs::is_directory(capture / "back") ? capture / "back" : capture; }

std::string printedZone(const json& truth)
{
    std::string zone = truth.at("texts").at("mrz");
    std::erase(zone, '\n');
    return zone;
}

std::string readZone(const json& read)
{
    std::string zone;
    for (const json& line : read.at("lines")) {
        zone += line.get<std::string>();
    }
    return zone;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SpecimenSamples)

BOOST_AUTO_TEST_CASE(TheZoneIsReadAsItWasPrinted)
{
    BOOST_TEST(truths().size() >= 8U);
    for (const fs::path& path : truths()) {
        const json truth = json::parse(readFile(path));
        const fs::path capture = fs::path(sample("specimens")) / path.stem();
        const Ending ending = run({"mrz", "--json", zoneFolder(capture).string()});
        BOOST_TEST_REQUIRE(!ending.out.empty(), ending.err);
        BOOST_TEST(readZone(json::parse(ending.out)) == printedZone(truth), path);
    }
}

BOOST_AUTO_TEST_CASE(SomeAreGenuineAndSomeForgedAndAllAreSpecimens)
{
    std::set<bool> forged;
    for (const fs::path& path : truths()) {
        const json truth = json::parse(readFile(path));
        BOOST_TEST(truth.at("specimen").get<bool>());
        forged.insert(truth.at("truth").at("forged").get<bool>());
    }
    BOOST_TEST(forged.size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
