#include "tests/blackbox/served_chip.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <csignal>
#include <thread>

namespace rahdari::blackbox {

namespace {

using json = nlohmann::ordered_json;
using namespace std::chrono_literals;

bool isAnyChipThere()
{
    const Ending ending = run({"chip", "readers", "--json"});
    for (const json& reader : ending.exitCode == 0 ? json::parse(ending.out) : json::array()) {
        if (reader.at("chipPresent") == true) {
            return true;
        }
    }
    return false;
}

Start startOf(const tests::PcscDaemon& daemon, const ChipSample& sample, std::vector<std::string> more)
{
    Start start;
    start.arguments = {"chip", "serve", (sample / "chip").string(), "--port", std::to_string(daemon.port(0))};
    start.arguments.insert(start.arguments.end(), more.begin(), more.end());
    return start;
}

}  // namespace

bool waitUntilChipThere(bool there)
{
    for (int i = 0; i < 1200; ++i) {
        if (isAnyChipThere() == there) {
            return true;
        }
        std::this_thread::sleep_for(50ms);
    }
    return false;
}

ServedChip::ServedChip(const tests::PcscDaemon& daemon, const ChipSample& sample, std::vector<std::string> more)
    : program_(startOf(daemon, sample, std::move(more)))
{
}

ServedChip::~ServedChip()
{
    program_.send(SIGTERM);
    program_.wait();
}

}  // namespace rahdari::blackbox
