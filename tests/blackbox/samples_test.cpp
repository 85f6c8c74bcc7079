#include "tests/blackbox/program_run.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <toml++/toml.h>

#include <algorithm>
#include <sstream>

// samples/expected.toml says what stands on every sample and what must be said of it.

using namespace rahdari::blackbox;
using nlohmann::json;

namespace {

std::vector<std::string> textsOf(const toml::array* array)
{
    std::vector<std::string> texts;
    for (const toml::node& node : *array) {
        texts.push_back(node.value_or<std::string>(""));
    }
    return texts;
}

struct Samples {
    toml::table expected = toml::parse_file(sample("expected.toml"));
    std::vector<std::string> paths;

    Samples()
    {
        for (const toml::node& node : *expected["sample"].as_array()) {
            paths.push_back(sample((*node.as_table())["path"].value_or<std::string>("")));
        }
    }

    std::vector<std::string> arguments(std::vector<std::string> command) const
    {
        command.insert(command.end(), {"--json", "--date", sampleDay});
        command.insert(command.end(), paths.begin(), paths.end());
        return command;
    }
};

void checkOutcomes(const json& judged, const toml::table& outcomes)
{
    for (const auto& [id, outcome] : outcomes) {
        const std::string name(id.str());
        const auto found = std::find_if(judged.at("checks").begin(), judged.at("checks").end(),
                                        [&](const json& check) { return check.at("id") == name; });
        BOOST_REQUIRE_MESSAGE(found != judged.at("checks").end(), name);
        BOOST_TEST(found->at("outcome") == outcome.value_or<std::string>(""), name << ": " << found->dump());
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(SampleDocuments)

BOOST_AUTO_TEST_CASE(AreJudgedAsExpected)
{
    const Samples samples;
    const Ending ending = run(samples.arguments({"inspect"}));
    BOOST_TEST(ending.exitCode == 1);
    const json report = json::parse(ending.out);
    BOOST_REQUIRE(report.size() == samples.paths.size());
    for (std::size_t i = 0; i < report.size(); ++i) {
        const toml::table& expected = *(*samples.expected["sample"].as_array())[i].as_table();
        BOOST_TEST_CONTEXT(samples.paths[i])
        {
            const auto lines = textsOf(expected["mrz"].as_array());
            BOOST_TEST(report[i].at("mrz").at("lines").get<std::vector<std::string>>() == lines);
            if (const toml::table* outcomes = expected["outcomes"].as_table()) {
                checkOutcomes(report[i], *outcomes);
            }
            if (const auto barcode = expected["barcode"].value<std::string>()) {
                BOOST_REQUIRE(report[i].at("barcodes").size() == 1);
                BOOST_TEST(report[i].at("barcodes").at(0).at("text") == *barcode);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(AreReadAsPrinted)
{
    const Samples samples;
    const Ending ending = run(samples.arguments({"mrz"}));
    std::istringstream stream(ending.out);
    for (std::size_t i = 0; i < samples.paths.size(); ++i) {
        std::string line;
        BOOST_REQUIRE(std::getline(stream, line));
        const json reading = json::parse(line);
        const toml::table& expected = *(*samples.expected["sample"].as_array())[i].as_table();
        BOOST_TEST(reading.at("file") == samples.paths[i]);
        BOOST_TEST(reading.at("lines").get<std::vector<std::string>>() == textsOf(expected["mrz"].as_array()));
    }
}

BOOST_AUTO_TEST_SUITE_END()
