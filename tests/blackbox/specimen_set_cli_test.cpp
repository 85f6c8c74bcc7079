#include "tests/blackbox/program_run.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <map>
#include <string>
#include <thread>
#include <vector>

// `rahdari specimen set` is stopped, killed and taken up again, and ends with the same bytes.

using namespace rahdari::blackbox;
using namespace std::chrono_literals;
using Json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t specimens = 5;

std::vector<std::string> setCommand(const std::string& folder)
{
    return {"specimen", "set",        folder,    "--seed",         "5",         "--designs", "visa_2017", "--genuine",
            "3",        "--families", "F10,F12", "--difficulties", "1",         "--decoys",  "0",         "--scanners",
            "flatbed",  "--lights",   "vi",      "--today",        "2026-06-01"};
}

std::map<std::string, std::string> bytesBelow(const fs::path& folder)
{
    std::map<std::string, std::string> all;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            all[entry.path().lexically_relative(folder).string()] = readFile(entry.path());
        }
    }
    return all;
}

std::size_t capturesIn(const fs::path& set)
{
    std::size_t count = 0;
    if (fs::exists(set / "captures")) {
        for (const fs::directory_entry& entry : fs::directory_iterator(set / "captures")) {
            count += entry.path().filename().string().front() == '.' ? 0U : 1U;
        }
    }
    return count;
}

/// Starts a set, waits for its first capture, and sends a signal.
Ending interrupt(const fs::path& set, int signal)
{
    Start start;
    start.arguments = setCommand(set);
    RunningProgram program(start);
    const auto limit = std::chrono::steady_clock::now() + 120s;
    while (capturesIn(set) == 0 && std::chrono::steady_clock::now() < limit) {
        std::this_thread::sleep_for(10ms);
    }
    program.send(signal);
    return program.wait();
}

struct WholeSet {
    ScratchFolder folder;
    Ending ending = run(setCommand(folder / "set"));
};

const WholeSet& wholeSet()
{
    static const WholeSet set;
    BOOST_REQUIRE_MESSAGE(set.ending.exitCode == 0, set.ending.err);
    return set;
}

void goOnAndCompare(const fs::path& set)
{
    const Ending ending = run(setCommand(set));
    BOOST_REQUIRE_MESSAGE(ending.exitCode == 0, ending.err);
    const auto here = bytesBelow(set);
    const auto whole = bytesBelow(wholeSet().folder / "set");
    BOOST_TEST(here.size() == whole.size());
    for (const auto& [name, bytes] : whole) {
        BOOST_TEST((here.contains(name) && here.at(name) == bytes), name);
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SpecimenSetCliTest)

BOOST_AUTO_TEST_CASE(ASetTellsItsProgressAndHoldsWhatItNeeds)
{
    const fs::path set = wholeSet().folder / "set";
    BOOST_TEST(capturesIn(set) == specimens);
    for (const char* file :
         {"set.json", "trust/csca.cer", "trust/master_list.ml", "trust/crl.crl", "truth/s_000001.json"}) {
        BOOST_TEST(fs::exists(set / file), file);
    }
    BOOST_TEST(wholeSet().ending.err.find("left") != std::string::npos);
    BOOST_TEST(wholeSet().ending.out.find("5 specimens") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(StoppedByCtrlCItGoesOn)
{
    const ScratchFolder scratch;
    const Ending stopped = interrupt(scratch / "set", SIGINT);
    BOOST_TEST(stopped.exitCode == 130);
    BOOST_TEST(stopped.err.find("again") != std::string::npos);
    BOOST_TEST(capturesIn(scratch / "set") < specimens);
    goOnAndCompare(scratch / "set");
}

BOOST_AUTO_TEST_CASE(KilledItGoesOn)
{
    const ScratchFolder scratch;
    BOOST_TEST(interrupt(scratch / "set", SIGKILL).exitCode < 0);
    goOnAndCompare(scratch / "set");
}

BOOST_AUTO_TEST_CASE(AnotherWishIsRefused)
{
    auto command = setCommand(wholeSet().folder / "set");
    command[4] = "6";  // the seed
    const Ending refused = run(command);
    BOOST_TEST(refused.exitCode == 74);
    BOOST_TEST(refused.err.find("set.json") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(TheSpineReadsEveryGenuineOne)
{
    const fs::path set = wholeSet().folder / "set";
    const Ending ending = run({"mrz", "--json", "--date", "2026-06-01", set / "captures"});
    std::size_t genuine = 0;
    std::size_t start = 0;
    for (std::size_t end = ending.out.find('\n'); end != std::string::npos;
         start = end + 1, end = ending.out.find('\n', start)) {
        const Json line = Json::parse(ending.out.substr(start, end - start));
        const std::string name = fs::path(line.at("file").get<std::string>()).filename();
        const Json manifest = Json::parse(readFile(set / "truth" / (name + ".json")));
        if (manifest.at("truth").at("family") == "") {
            ++genuine;
            BOOST_TEST(line.at("lines") == Json({manifest.at("texts").at("mrz_1"), manifest.at("texts").at("mrz_2")}),
                       name);
        }
    }
    BOOST_TEST(genuine == 3U);
}

BOOST_AUTO_TEST_CASE(ContactSheetsAreDrawnFromTheSet)
{
    const ScratchFolder scratch;
    const fs::path set = wholeSet().folder / "set";
    const Ending ending =
        run({"specimen", "sheet", scratch / "sheet.png", set / "s_000001", set / "s_000002", "--width", "800"});
    BOOST_REQUIRE_MESSAGE(ending.exitCode == 0, ending.err);
    const cv::Mat sheet = cv::imread(scratch / "sheet.png");
    BOOST_TEST(sheet.cols == 800);
    BOOST_TEST(sheet.rows > 400);
    // A page no wider than 150 dpi.
    BOOST_TEST(sheet.cols < 2 * 120 / 25.4 * 150);
}

BOOST_AUTO_TEST_SUITE_END()
