#include "tests/blackbox/program_run.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <chrono>
#include <csignal>
#include <thread>

// Ctrl-C ends a run soon, and what was finished is kept.

using namespace rahdari::blackbox;
using nlohmann::json;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_CASE(AStoppedBatchKeepsWhatItFinished)
{
    constexpr std::size_t many = 400;
    Start start;
    start.arguments = {"inspect", "--json"};
    start.arguments.insert(start.arguments.end(), many, sample("pictures/td1_card_photo.jpg"));
    RunningProgram program(start);
    const auto limit = std::chrono::steady_clock::now() + 300s;
    while (program.outSoFar().find("timings") == std::string::npos && std::chrono::steady_clock::now() < limit) {
        std::this_thread::sleep_for(50ms);
    }
    program.send(SIGINT);
    const auto sent = std::chrono::steady_clock::now();
    const Ending ending = program.wait();
    BOOST_TEST(ending.exitCode == 130);
    BOOST_TEST((std::chrono::steady_clock::now() - sent < 10s));
    const json report = json::parse(ending.out);
    BOOST_TEST(report.size() >= 1);
    BOOST_TEST(report.size() < many);
    for (const json& element : report) {
        BOOST_TEST(element.at("judgement") == "successful");
    }
}
