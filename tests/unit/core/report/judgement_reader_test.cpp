#include "core/report/judgement_json.h"

#include "tests/unit/core/report/made_up_judgement.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <functional>

using namespace rahdari;
using namespace rahdari::report;
using inspection::Judgement;
using Json = nlohmann::ordered_json;

namespace {

/// What the reader says to the full judgement after a change.
base::Result<Judgement> readChanged(const std::function<void(Json&)>& change)
{
    Json json = Json::parse(writeJudgement(test::fullJudgement()));
    change(json);
    return readJudgement(json.dump());
}

void mustBeRefused(const std::function<void(Json&)>& change, const std::string& message)
{
    const auto judgement = readChanged(change);
    BOOST_REQUIRE(!judgement);
    BOOST_TEST(judgement.error().code == 1600);
    BOOST_TEST(judgement.error().message == message);
}

/// A judgement as it is after rounding.
Judgement rounded(Judgement judgement)
{
    for (inspection::JudgedCheck& check : judgement.checks) {
        if (check.result.margin()) {
            check.result.withMargin(0.1235);  // the only margin of the full judgement is 0.123456
        }
    }
    return judgement;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(JudgementReader)

BOOST_AUTO_TEST_CASE(ReadsBackWhatWasWritten)
{
    const auto judgement = readJudgement(writeJudgement(test::fullJudgement()));
    BOOST_REQUIRE_MESSAGE(judgement, (judgement ? "" : judgement.error().message));
    BOOST_TEST((*judgement == rounded(test::fullJudgement())));
    BOOST_TEST(writeJudgement(*judgement) == writeJudgement(test::fullJudgement()));
}

BOOST_AUTO_TEST_CASE(ReadsBackTheEmptyJudgement)
{
    const auto judgement = readJudgement(writeJudgement(Judgement{}));
    BOOST_REQUIRE(judgement);
    BOOST_TEST((*judgement == Judgement{}));
}

BOOST_AUTO_TEST_CASE(EveryBeginningOfADocumentIsRefused)
{
    const std::string text = writeJudgement(test::fullJudgement());
    for (std::size_t length = 0; length + 2 < text.size(); ++length) {
        BOOST_REQUIRE(!readJudgement(std::string_view(text).substr(0, length)));
    }
}

BOOST_AUTO_TEST_CASE(EveryMemberIsNeeded)
{
    const Json whole = Json::parse(writeJudgement(test::fullJudgement()));
    for (const auto& [key, value] : whole.items()) {
        if (key != "deviations" && key != "chip" && key != "seals" && key != "groups" && key != "documentModel") {
            BOOST_TEST(!readChanged([&key = key](Json& json) { json.erase(key); }), key);
        }
    }
}

BOOST_AUTO_TEST_CASE(AJudgementOfTheFirstEditionIsStillRead)
{
    const auto judgement = readChanged([](Json& json) {
        for (const char* later : {"deviations", "chip", "seals", "groups", "documentModel"}) {
            json.erase(later);
        }
        for (auto& [name, detail] : json["fieldDetails"].items()) {
            detail.erase("source");
        }
    });
    BOOST_REQUIRE(judgement);
    Judgement first = rounded(test::fullJudgement());
    first.deviations.clear();
    first.chip.reset();
    first.seals.clear();
    first.documentModel.reset();
    first.groups.clear();
    for (inspection::Field& field : first.fields) {
        field.source.clear();
    }
    BOOST_TEST((*judgement == first));
}

BOOST_AUTO_TEST_CASE(EveryMemberOfTheChipIsNeeded)
{
    const Json whole = Json::parse(writeJudgement(test::fullJudgement()));
    for (const auto& [key, value] : whole["chip"].items()) {
        BOOST_TEST(!readChanged([&key = key](Json& json) { json["chip"].erase(key); }), key);
    }
    for (const auto& [key, value] : whole["seals"][0].items()) {
        BOOST_TEST(!readChanged([&key = key](Json& json) { json["seals"][0].erase(key); }), key);
    }
    for (const auto& [key, value] : whole["documentModel"].items()) {
        BOOST_TEST(!readChanged([&key = key](Json& json) { json["documentModel"].erase(key); }), key);
    }
    mustBeRefused([](Json& json) { json["chip"]["apdus"] = -1; },
                  "chip.apdus is not a whole number from 0 to 2000000000");
    mustBeRefused([](Json& json) { json["chip"]["certificates"][0]["subject"] = 7; },
                  "chip.certificates[0].subject is not a text");
}

BOOST_AUTO_TEST_CASE(MembersItDoesNotKnowAreIgnored)
{
    const auto judgement = readChanged([](Json& json) {
        json["timings"] = {{"totalMs", 12.5}};
        json["checks"][0]["weight"] = 3;
        json["schema"] = "rahdari.judgement/1.4";
    });
    BOOST_REQUIRE(judgement);
    BOOST_TEST((*judgement == rounded(test::fullJudgement())));
}

BOOST_AUTO_TEST_CASE(ALaterVersionIsNamedAsSuch)
{
    for (const char* schema :
         {"rahdari.judgement/2", "rahdari.judgement/10", "rahdari.judgement/", "rahdari.judgement/1x"}) {
        const auto judgement = readChanged([schema](Json& json) { json["schema"] = schema; });
        BOOST_REQUIRE(!judgement);
        BOOST_TEST(judgement.error().code == 1601);
    }
}

BOOST_AUTO_TEST_CASE(SaysWhereItIsWrong)
{
    mustBeRefused([](Json& json) { json["schema"] = "something/1"; }, "schema is not the name of a judgement's format");
    mustBeRefused([](Json& json) { json["judgement"] = "passed"; }, "judgement is none of the words allowed here");
    mustBeRefused([](Json& json) { json["checks"][2]["margin"] = 1.5; }, "checks[2].margin is not from -1 to 1");
    mustBeRefused([](Json& json) { json["checks"][2]["margin"] = "0"; }, "checks[2].margin is not a number");
    mustBeRefused([](Json& json) { json["checks"][0]["errorCode"] = 7; },
                  "checks[0].errorCode stands beside an outcome other than aborted");
    mustBeRefused([](Json& json) { json["checks"][5]["errorCode"] = 0; },
                  "checks[5].errorCode is not a whole number from 1 to 999999");
    mustBeRefused([](Json& json) { json["checks"][0]["obligation"] = "off"; },
                  "checks[0].obligation is off, but the check is listed");
    mustBeRefused([](Json& json) { json["checks"][1]["regions"][0]["outlinePx"][2].push_back(3); },
                  "checks[1].regions[0].outlinePx[2] is not a pair of numbers");
    mustBeRefused([](Json& json) { json["checks"][1]["regions"][0]["outlinePx"][0][0] = 1e7; },
                  "checks[1].regions[0].outlinePx[0][0] is too large a number");
    mustBeRefused([](Json& json) { json["checks"][1]["regions"][0]["light"] = "xray"; },
                  "checks[1].regions[0].light is none of the words allowed here");
    mustBeRefused([](Json& json) { json["mrz"]["corrections"][0]["value"] = "SS"; },
                  "mrz.corrections[0].value is not one character of ASCII");
    mustBeRefused([](Json& json) { json["mrz"]["corrections"][0]["line"] = 1.5; },
                  "mrz.corrections[0].line is not a whole number from 0 to 100000");
    mustBeRefused([](Json& json) { json["mrz"]["corrections"][0]["line"] = 18446744073709551615ULL; },
                  "mrz.corrections[0].line is not a whole number from 0 to 100000");
    mustBeRefused([](Json& json) { json["barcodes"][0]["bytesHex"] = "abc"; },
                  "barcodes[0].bytesHex is not pairs of lower case hexadecimal digits");
    mustBeRefused([](Json& json) { json["fieldDetails"].erase("name"); },
                  "fields.member 2 is not described in fieldDetails");
    mustBeRefused([](Json& json) { json["fields"].erase("name"); }, "fieldDetails describes a field that has no value");
    mustBeRefused([](Json& json) { json["categories"]["acoustic"] = "failed"; },
                  "categories.member 3 belongs to no category there is");
    mustBeRefused([](Json& json) { json["notices"] = nullptr; }, "notices is not a list");
    mustBeRefused([](Json& json) { json = Json::array(); }, "the document has no member \"schema\"");
}

BOOST_DATA_TEST_CASE(AnythingElseIsRefused, boost::unit_test::data::make({
                                                std::string(""),
                                                std::string("null"),
                                                std::string("{\"schema\": 1}"),
                                                std::string("{\"schema\": 1e999}"),
                                                std::string("{\"a\": 1, \"a\": 2}"),
                                                std::string("\xff\xfe{}"),
                                                std::string("{\"schema\": \"\xc3\x28\"}"),
                                                std::string(100'000, '['),
                                                std::string(maxJudgementBytes + 1, ' '),
                                            }))
{
    const auto judgement = readJudgement(sample);
    BOOST_REQUIRE(!judgement);
    BOOST_TEST(judgement.error().code == 1600);
}

BOOST_AUTO_TEST_CASE(AMemberNamedTwiceIsRefused)
{
    std::string text = writeJudgement(test::fullJudgement());
    text.insert(text.find("\"judgement\""), "\"judgement\": \"successful\", ");
    const auto judgement = readJudgement(text);
    BOOST_REQUIRE(!judgement);
    BOOST_TEST(judgement.error().message == "the document names a member twice");
}

BOOST_AUTO_TEST_CASE(BracketsInsideATextAreNotDepth)
{
    Judgement deep;
    deep.fields.push_back({.name = "name", .value = std::string(1000, '[') + "\\\"{{{", .outlinePx = {}, .source = ""});
    const auto judgement = readJudgement(writeJudgement(deep));
    BOOST_REQUIRE(judgement);
    BOOST_TEST((*judgement == deep));
}

BOOST_AUTO_TEST_SUITE_END()
