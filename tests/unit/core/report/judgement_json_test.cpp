#include "core/report/judgement_json.h"

#include "tests/unit/core/report/made_up_judgement.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <limits>

using namespace rahdari;
using namespace rahdari::report;
using inspection::Judgement;
using Json = nlohmann::ordered_json;

BOOST_AUTO_TEST_SUITE(JudgementWriter)

BOOST_AUTO_TEST_CASE(HasTheShapeThatIsPromised)
{
    const Json json = Json::parse(writeJudgement(test::fullJudgement()));
    BOOST_TEST(json["schema"] == "rahdari.judgement/1");
    BOOST_TEST(json["judgement"] == "failed");
    BOOST_TEST(json["profile"]["name"] == "stationary_border_control");
    BOOST_TEST(json["categories"].dump() == R"({"optical":"failed","combined":"aborted"})");
    const Json& failed = json["checks"][1];
    BOOST_TEST(failed["id"] == "mrz.consistency");
    BOOST_TEST(failed["outcome"] == "failed");
    BOOST_TEST(failed["margin"].is_null());
    BOOST_TEST(failed["errorCode"].is_null());
    BOOST_TEST(failed["light"] == "vi");
    BOOST_TEST(failed["regionMm"].dump() == R"({"x":29.0,"y":75.5,"width":3.0,"height":5.0})");
    BOOST_TEST(failed["regionPx"].dump() == R"({"x":300,"y":760,"width":30,"height":50})");
    BOOST_TEST(failed["regions"].size() == 2U);
    BOOST_TEST(failed["findings"][0].dump() ==
               R"({"name":"document number","expected":"6","found":"7","agrees":false})");
    BOOST_TEST(json["checks"][4]["regionMm"].is_null());
    BOOST_TEST(json["checks"][4]["light"].is_null());
    BOOST_TEST(json["checks"][5]["errorCode"] == 1011);
    BOOST_TEST(json["mrz"]["lines"][1] == "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    BOOST_TEST(json["mrz"]["corrections"][0]["read"] == "5");
    BOOST_TEST(json["mrz"]["corrections"][1]["read"] == "");
    BOOST_TEST(json["mrz"]["disagreements"][0]["readings"][1]["character"] == "B");
    BOOST_TEST(json["fields"]["document_number"] == "L898902C3");
    BOOST_TEST(json["fieldDetails"]["document_number"]["doubtful"] == true);
    BOOST_TEST(json["barcodes"][0]["bytesHex"] == "6c696e650a00ff");
    BOOST_TEST(json["notices"][0]["code"] == "capture.pre_recorded");
    BOOST_TEST(json["deviations"][0].dump() ==
               R"({"code":"csca.no_aki","file":"CSCA certificate","text":"It names no authority key","clause":""})");
    BOOST_TEST(json["chip"]["protocols"][0]["state"] == "successful");
    BOOST_TEST(json["chip"]["ended"].dump() == R"({"code":2100,"message":"The chip was removed"})");
    BOOST_TEST(json["chip"]["certificates"][0]["provenances"][0]["importedAt"] == "2026-01-31T08:00:00Z");
    BOOST_TEST(json["seals"][0]["signer"] == "DETS 32");
    BOOST_TEST(json["documentModel"]["name"] == "passport_2015");
    BOOST_TEST(json["documentModel"]["candidates"][1]["score"] == 0.625);
    BOOST_TEST(Json::parse(writeJudgement(Judgement{}))["chip"].is_null());
}

BOOST_AUTO_TEST_CASE(KeysComeInAFixedOrder)
{
    const Json json = Json::parse(writeJudgement(test::fullJudgement()));
    std::string keys;
    for (const auto& [key, value] : json.items()) {
        keys += key + ' ';
    }
    BOOST_TEST(keys == "schema judgement profile categories checks deviations mrz fields fieldDetails barcodes chip "
                       "seals groups documentModel "
                       "notices ");
}

BOOST_AUTO_TEST_CASE(MarginsHaveFourDecimalsAndLengthsTwo)
{
    Judgement judgement;
    judgement.checks.push_back(
        test::judged(check::CheckResult::fromMargin("a.a", 0.123456, "")
                         .withRegion({image::Light::White, {{1.239, -0.001}}, image::RectMm{1.0049, 2, 3, 4}, ""}),
                     ""));
    const Json check = Json::parse(writeJudgement(judgement))["checks"][0];
    BOOST_TEST(check["margin"].dump() == "0.1235");
    BOOST_TEST(check["regions"][0]["outlinePx"].dump() == "[[1.24,0.0]]");
    BOOST_TEST(check["regionMm"]["x"].dump() == "1.0");
}

BOOST_AUTO_TEST_CASE(NoiseBelowTheRoundingGivesTheSameBytes)
{
    Judgement one = test::fullJudgement();
    Judgement other = test::fullJudgement();
    one.checks.push_back(test::judged(check::CheckResult::fromMargin("a.a", 0.3, ""), ""));
    other.checks.push_back(test::judged(check::CheckResult::fromMargin("a.a", 0.1 + 0.2, ""), ""));
    BOOST_TEST(writeJudgement(one) == writeJudgement(other));
}

BOOST_AUTO_TEST_CASE(CoordinatesThatAreNoPlaceAreLeftOut)
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    Judgement judgement;
    judgement.checks.push_back(
        test::judged(check::CheckResult::successful("a.a", "").withRegion(
                         {image::Light::White, {{1, 2}, {none, 4}}, image::RectMm{none, 2, 3, 4}, "here"}),
                     ""));
    judgement.checks.push_back(test::judged(
        check::CheckResult::successful("a.b", "").withRegion({image::Light::White, {{1e300, 2}}, std::nullopt, "far"}),
        ""));
    const Json checks = Json::parse(writeJudgement(judgement))["checks"];
    BOOST_TEST(checks[0]["regions"][0]["outlinePx"].empty());
    BOOST_TEST(checks[0]["regionMm"].is_null());
    BOOST_TEST(checks[0]["regionPx"].is_null());
    BOOST_TEST(checks[0]["light"] == "vi");
    BOOST_TEST(checks[1]["regions"][0]["outlinePx"].empty());
}

BOOST_AUTO_TEST_CASE(BytesThatAreNotUtf8AreReplaced)
{
    Judgement judgement;
    judgement.fields.push_back({.name = "name", .value = "A\xff", .outlinePx = {}});
    judgement.mrz.corrections.push_back({1, 1, '\xe9', 'E', ""});
    const Json json = Json::parse(writeJudgement(judgement));
    BOOST_TEST(json["fields"]["name"] == "A\xEF\xBF\xBD");
    BOOST_TEST(json["mrz"]["corrections"][0]["read"] == "");
}

BOOST_AUTO_TEST_CASE(ARepeatedFieldKeepsItsFirstValue)
{
    Judgement judgement;
    judgement.fields.push_back({.name = "sex", .value = "F", .outlinePx = {}});
    judgement.fields.push_back({.name = "sex", .value = "M", .outlinePx = {}});
    BOOST_TEST(Json::parse(writeJudgement(judgement))["fields"]["sex"] == "F");
}

BOOST_AUTO_TEST_CASE(EndsWithANewlineAndIsIndentedByTwo)
{
    const std::string text = writeJudgement(Judgement{});
    BOOST_TEST(text.starts_with("{\n  \"schema\": \"rahdari.judgement/1\",\n  \"judgement\": \"not supported\",\n"));
    BOOST_TEST(text.ends_with("]\n}\n"));
}

BOOST_AUTO_TEST_SUITE_END()
