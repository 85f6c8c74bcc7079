#include "core/combined/combined_checks.h"
#include "core/document/registration/identification.h"
#include "core/mrz/mrz_parser.h"
#include "core/mrz/mrz_reading.h"
#include "core/mrz/other_side_zone.h"
#include "core/viz/viz_reading.h"

#include "tests/unit/core/combined/made_up_zone.h"
#include "tests/unit/core/mrz/specimen_lines.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <memory>
#include <utility>

using namespace rahdari;
using check::Outcome;
using namespace std::chrono_literals;

namespace {

/// Judges the example of Doc 9303-4, which expires on 2012-04-15.
check::CheckResult judgeOn(std::chrono::year_month_day today, const mrz::specimens::Lines& lines = mrz::specimens::td3)
{
    mrz::LightReading zone;
    zone.format = mrz::MrzFormat::Td3;
    zone.document = mrz::parseMrz(mrz::MrzFormat::Td3, lines, today).value();
    for (const std::string& line : lines) {
        zone.lines.emplace_back();
        for (const char value : line) {
            mrz::MrzCharacter character;
            character.value = value;
            character.outlinePx = {{0, 0}, {0, 1}, {1, 1}, {1, 0}};
            zone.lines.back().push_back(character);
        }
    }
    mrz::MrzReading reading;
    reading.byLight.push_back(zone);
    check::Evidence evidence;
    evidence.put(std::move(reading));
    return combined::checkExpiration(evidence, {today});
}

/// A page without a zone, of a known model, that says when it expires.
void putPrintedExpiry(check::Evidence& evidence, const char* text, double certainty)
{
    viz::VizField field;
    field.feature = field.content = "expiry_date";
    field.text = text;
    field.confidence = field.weakest = certainty;
    viz::VizReading reading;
    reading.fields = {field};
    evidence.put(mrz::MrzReading{});
    evidence.put(std::move(reading));
    evidence.put(document::Identification{std::make_shared<document::DocumentModel>(), 1.0, 1.0, {}, {}, "", 0.0});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ExpirationCheckTest)

BOOST_AUTO_TEST_CASE(ValidUpToAndIncludingTheDay)
{
    BOOST_TEST((judgeOn(2012y / 4 / 14).outcome() == Outcome::Successful));
    BOOST_TEST((judgeOn(2012y / 4 / 15).outcome() == Outcome::Successful));
    BOOST_TEST((judgeOn(2012y / 4 / 16).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(TheFieldIsShown)
{
    const check::CheckResult result = judgeOn(2012y / 5 / 1);
    BOOST_TEST(result.reason() == "expired on 2012-04-15, 16 days ago");
    BOOST_TEST(result.regions().size() == 1U);
}

BOOST_AUTO_TEST_CASE(AWrongDigitLeavesItUndetermined)
{
    mrz::specimens::Lines lines = mrz::specimens::td3;
    lines[1][27] = '0';
    BOOST_TEST((judgeOn(2010y / 1 / 1, lines).outcome() == Outcome::Undetermined));
}

BOOST_AUTO_TEST_CASE(WithoutAZoneItIsUndetermined)
{
    check::Evidence evidence;
    BOOST_TEST((combined::checkExpiration(evidence, {2010y / 1 / 1}).outcome() == Outcome::Undetermined));
    check::Evidence empty;
    empty.put(mrz::MrzReading{});
    BOOST_TEST((combined::checkExpiration(empty, {2010y / 1 / 1}).outcome() == Outcome::Undetermined));
    BOOST_TEST(combined::checkExpiration(empty, {2010y / 1 / 1}).regions().empty());
}

BOOST_AUTO_TEST_CASE(AZoneThatIsNotCompleteIsShown)
{
    mrz::LightReading cut = test::zoneOf(mrz::specimens::td3, 2010y / 1 / 1);
    cut.document.reset();
    mrz::MrzReading reading;
    reading.byLight.push_back(cut);
    check::Evidence evidence;
    evidence.put(std::move(reading));
    const check::CheckResult open = combined::checkExpiration(evidence, {2010y / 1 / 1});
    BOOST_TEST((open.outcome() == Outcome::Undetermined));
    BOOST_REQUIRE(open.regions().size() == 1U);
    BOOST_TEST(open.regions().front().label == "machine-readable zone");
}

BOOST_AUTO_TEST_CASE(WhereThePageGivesNoDateTheChipDoes)
{
    check::Evidence evidence;
    evidence.put(mrz::MrzReading{});
    evidence.put(test::chipWith(mrz::specimens::td3));
    const check::CheckResult valid = combined::checkExpiration(evidence, {2012y / 4 / 15});
    BOOST_TEST((valid.outcome() == Outcome::Successful));
    BOOST_TEST(valid.reason() == "valid until 2012-04-15 by the chip, 0 days from now");
    BOOST_TEST((combined::checkExpiration(evidence, {2012y / 4 / 16}).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(TheFrontOfACardIsJudgedByTheZoneOnItsBack)
{
    check::Evidence front;
    front.put(mrz::MrzReading{});
    front.put(mrz::OtherSideZone{*test::zoneOf(mrz::specimens::td1, 2012y / 4 / 15).document});
    const check::CheckResult valid = combined::checkExpiration(front, {2012y / 4 / 15});
    BOOST_TEST((valid.outcome() == Outcome::Successful));
    BOOST_TEST(valid.reason() == "valid until 2012-04-15 by the zone of the other side, 0 days from now");
    BOOST_TEST(valid.regions().empty());
    BOOST_TEST((combined::checkExpiration(front, {2012y / 4 / 16}).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(WhereNoZoneTellsThePrintDoes)
{
    check::Evidence front;
    putPrintedExpiry(front, "15 APR 2012", .98);
    const check::CheckResult valid = combined::checkExpiration(front, {2012y / 4 / 15});
    BOOST_TEST((valid.outcome() == Outcome::Successful));
    BOOST_TEST(valid.reason() == "valid until 2012-04-15 by the print, 0 days from now");
    BOOST_TEST((combined::checkExpiration(front, {2012y / 4 / 16}).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(APrintedDateThatIsUnsureIsUndetermined)
{
    check::Evidence front;
    putPrintedExpiry(front, "15 APR 2012", .5);
    const check::CheckResult unsure = combined::checkExpiration(front, {2012y / 4 / 16});
    BOOST_TEST((unsure.outcome() == Outcome::Undetermined));
    BOOST_TEST(unsure.reason().find("seems to read 2012-04-15") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(TheZoneOfTheOtherSideGoesBeforeThePrint)
{
    check::Evidence front;
    putPrintedExpiry(front, "15 APR 2022", .98);
    front.put(mrz::OtherSideZone{*test::zoneOf(mrz::specimens::td1, 2012y / 4 / 15).document});
    BOOST_TEST((combined::checkExpiration(front, {2012y / 4 / 16}).outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(AWrongDigitOnThePageIsNotBelieved)
{
    mrz::specimens::Lines page = mrz::specimens::td3;
    page[1][21] = '3';
    check::Evidence evidence;
    test::put(evidence, page, mrz::specimens::td3, 2012y / 4 / 1);
    const check::CheckResult result = combined::checkExpiration(evidence, {2012y / 4 / 1});
    BOOST_TEST(result.reason() == "valid until 2012-04-15 by the chip, 14 days from now");
}

BOOST_AUTO_TEST_CASE(ThePageDecidesWhereItIsReadable)
{
    check::Evidence evidence;
    test::put(evidence, mrz::specimens::td3, mrz::specimens::td1, 2012y / 4 / 16);
    BOOST_TEST(combined::checkExpiration(evidence, {2012y / 4 / 16}).reason() == "expired on 2012-04-15, 1 days ago");
}

BOOST_AUTO_TEST_SUITE_END()
