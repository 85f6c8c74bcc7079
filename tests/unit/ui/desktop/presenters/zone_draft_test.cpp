// The zone typed over by hand. Zones are the specimens of Doc 9303-4, appendix B, and -5, appendix B: their check
// digits are printed there.
#include "ui/desktop/presenters/zone_draft.h"

#include "core/inspection/steps/given_zone_step.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace rahdari;
using namespace rahdari::ui::desktop;
using check::Outcome;

namespace {

const std::vector<std::string> passport{"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                                        "L898902C36UTO7408122F1204159ZE184226B<<<<<10"};
const std::vector<std::string> card{"I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6",
                                    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"};

/// The field a position lies in.
ZoneField fieldAt(const std::vector<std::string>& lines, int line, int column)
{
    const std::vector<ZoneField> fields = zoneFieldsOf(lines);
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const ZoneField& field) {
        return field.line == line && field.firstColumn <= column && column <= field.lastColumn;
    });
    BOOST_REQUIRE(found != fields.end());
    return *found;
}

mrz::MrzReading readingOf(const std::vector<std::string>& lines)
{
    auto reading = inspection::readingOfText(lines, std::chrono::year(2026) / std::chrono::November / 22);
    BOOST_REQUIRE(reading.has_value());
    return {{std::move(*reading)}, {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ZoneDraftTest)

BOOST_AUTO_TEST_CASE(EveryPositionBelongsToOneField)
{
    for (const auto& lines : {passport, card}) {
        const std::vector<ZoneField> fields = zoneFieldsOf(lines);
        for (int line = 1; line <= static_cast<int>(lines.size()); ++line) {
            for (int column = 1; column <= static_cast<int>(lines[0].size()); ++column) {
                const auto count = std::count_if(fields.begin(), fields.end(), [&](const ZoneField& field) {
                    return field.line == line && field.firstColumn <= column && column <= field.lastColumn;
                });
                BOOST_TEST(count == 1, "line " << line << " column " << column << ": " << count);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(AnEmptyDraftHasTheFormsShapeAndFields)
{
    const ZoneDraft draft = emptyZoneDraft(mrz::MrzFormat::Td1);
    BOOST_REQUIRE(draft.lines.size() == 3U);
    BOOST_TEST(draft.lines[0].size() == 30U);
    BOOST_TEST(draft.text()[2] == std::string(30, '<'));
    BOOST_TEST(draft.hasShapeOf(card));
    BOOST_TEST(!draft.hasShapeOf(passport));
    // Both visas have the shape of another form, whose fields are others.
    BOOST_TEST((zoneFieldsOf(mrz::MrzFormat::MrvA, passport) != zoneFieldsOf(mrz::MrzFormat::Td3, passport)));
    BOOST_TEST(zoneFormName(mrz::MrzFormat::MrvB).toStdString() == "MRV-B · 2 × 36");
}

BOOST_AUTO_TEST_CASE(CheckDigitsThatFitAreSaid)
{
    BOOST_TEST((fieldAt(passport, 2, 1).outcome == Outcome::Successful));   // document number
    BOOST_TEST((fieldAt(passport, 2, 14).outcome == Outcome::Successful));  // birth
    BOOST_TEST((fieldAt(passport, 2, 22).outcome == Outcome::Successful));  // expiry
    BOOST_TEST((fieldAt(passport, 2, 44).outcome == Outcome::Successful));  // composite
    BOOST_TEST(fieldAt(passport, 2, 14).name.toStdString() == "Date of birth");
    BOOST_TEST(!fieldAt(passport, 1, 6).outcome.has_value());  // names have none
    BOOST_TEST((fieldAt(card, 1, 6).outcome == Outcome::Successful));
    BOOST_TEST((fieldAt(card, 2, 30).outcome == Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(AWrongCharacterShowsInItsFieldAndInTheWholeZone)
{
    std::vector<std::string> lines = passport;
    lines[1][13] = '8';
    BOOST_TEST((fieldAt(lines, 2, 14).outcome == Outcome::Failed));
    BOOST_TEST((fieldAt(lines, 2, 44).outcome == Outcome::Failed));
    BOOST_TEST((fieldAt(lines, 2, 1).outcome == Outcome::Successful));
    BOOST_TEST(fieldAt(lines, 2, 14).word != fieldAt(lines, 2, 1).word);
}

BOOST_AUTO_TEST_CASE(LinesOfNoFormatHaveNoFields) { BOOST_TEST(zoneFieldsOf({"ABC"}).empty()); }

BOOST_AUTO_TEST_CASE(ADraftHoldsWhatWasReadAndMarksWhatIsInDoubt)
{
    mrz::MrzReading reading = readingOf(passport);
    mrz::MrzCharacter& unsure = reading.byLight[0].lines[0][5];
    unsure.probability = 0.4;
    unsure.outlinePx = {{10, 20}, {10, 40}, {25, 40}, {25, 20}};
    reading.byLight[0].corrections.push_back({1, 13, 'Z', '7', mrz::CorrectionReason::FieldAlphabet});
    const auto draft = zoneDraftOf(reading);
    BOOST_REQUIRE(draft.has_value());
    BOOST_TEST(draft->text() == passport, boost::test_tools::per_element());
    BOOST_TEST(draft->lines[0][5].doubtful);
    BOOST_TEST(!draft->lines[0][6].doubtful);
    BOOST_TEST(draft->lines[1][13].doubtful);  // corrected
    const image::PolygonPx clockwise{{10, 20}, {25, 20}, {25, 40}, {10, 40}};
    BOOST_TEST((draft->lines[0][5].outlinePx == clockwise));
}

BOOST_AUTO_TEST_CASE(WithoutAWholeZoneThereIsNoDraft)
{
    BOOST_TEST(!zoneDraftOf({}).has_value());
    mrz::MrzReading cropped = readingOf(passport);
    cropped.byLight[0].document.reset();
    BOOST_TEST(!zoneDraftOf(cropped).has_value());
}

BOOST_AUTO_TEST_CASE(EditsNameThePlaceAsPeopleCount)
{
    std::vector<std::string> lines = passport;
    lines[0][43] = 'X';
    lines[1][0] = 'I';
    const std::vector<casefile::MrzEdit> expected{{1, 44, '<', 'X'}, {2, 1, 'L', 'I'}};
    BOOST_TEST((editsBetween(passport, lines) == expected));
    BOOST_TEST(editsBetween(passport, passport).empty());
    BOOST_TEST(editsBetween(passport, card).empty());
}

BOOST_AUTO_TEST_SUITE_END()
