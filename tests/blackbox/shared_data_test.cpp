#include "tests/blackbox/program_run.h"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <iostream>
#include <regex>

// The reference pictures beside the checkout: at least 97 % of the confirmed zones read exactly, and never a wrong text
// with check digits that agree. Without the pictures the test is skipped.

using namespace rahdari::blackbox;
namespace fs = std::filesystem;

namespace {

const fs::path shared = fs::path(RAHDARI_SHARED_DATA);
const fs::path scorer = shared.parent_path() / "tools" / "score_mrz.py";

void skipWithoutData()
{
    for (const fs::path& needed : {shared / "images" / "truth.tsv", scorer}) {
        if (!fs::exists(needed)) {
            std::cout << "skipped, data missing: " << needed.string() << std::endl;
            std::_Exit(77);
        }
    }
}

/// "confirmed  n= 43 exact= 93.0% valid= 95.3% valid_but_wrong=1 ..." as numbers.
struct Score {
    double exact = 0.0;
    int validButWrong = -1;
};

Score scoreOf(const std::string& name, const std::string& report)
{
    const std::regex line(name + R"( +n= *\d+ exact= *([\d.]+)% valid= *[\d.]+% valid_but_wrong=(\d+))");
    std::smatch match;
    BOOST_TEST_REQUIRE(std::regex_search(report, match, line), report);
    return {std::stod(match[1]), std::stoi(match[2])};
}

}  // namespace

BOOST_AUTO_TEST_CASE(ReferencePicturesAreReadAndNeverWrongly)
{
    skipWithoutData();
    const ScratchFolder scratch;
    Start mrz;
    mrz.arguments = {"mrz", "--json", (shared / "images").string()};
    mrz.outPath = (scratch / "readings.jsonl").string();
    BOOST_TEST(RunningProgram(mrz).wait().exitCode >= 0);
    Start score;
    score.program = RAHDARI_PYTHON;
    score.arguments = {scorer.string(), (shared / "images" / "truth.tsv").string(), "--list"};
    score.inPath = mrz.outPath;
    const Ending scored = RunningProgram(score).wait();
    BOOST_TEST_REQUIRE(scored.exitCode == 0, scored.err);
    std::cout << scored.out;
    BOOST_TEST(scoreOf("confirmed", scored.out).exact >= 97.0);
    BOOST_TEST(scoreOf("confirmed", scored.out).validButWrong == 0);
    BOOST_TEST(scoreOf("all", scored.out).validButWrong == 0);
}
