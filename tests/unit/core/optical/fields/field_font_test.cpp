// Typefaces: the drawn letters of OpenCV's own fonts stand for those of a personaliser and of a forger.
#include "core/optical/fields/field_font.h"

#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"
#include "core/optical/fields/measures_of_fonts.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

using namespace rahdari;
using optical::FieldFont;

namespace {

constexpr int issuers = cv::FONT_HERSHEY_SIMPLEX;
constexpr int another = cv::FONT_HERSHEY_TRIPLEX;

/// A character as the reader of fields keeps it: cut at its ink, capitals 24 pixels high.
cv::Mat drawn(char character, int font, double sharpness)
{
    cv::Mat picture(80, 80, CV_8U, cv::Scalar(255));
    cv::putText(picture, std::string(1, character), {20, 60}, font, 1.15, cv::Scalar(30), 3, cv::LINE_AA);
    cv::GaussianBlur(picture, picture, {}, sharpness);
    cv::Mat print;
    const cv::Mat cut = picture(cv::boundingRect(cv::Mat(picture < 200)));
    const double scale = 24.0 / cut.rows;
    cv::resize(cut, print, {}, scale, scale, cv::INTER_AREA);
    return print;
}

viz::VizField fieldOf(const std::string& text, int font, double sharpness = 0.6)
{
    viz::VizField field;
    field.feature = field.content = "surname";
    field.text = text;
    field.confidence = field.weakest = 0.97;
    for (const char character : text) {
        viz::Glyph glyph;
        glyph.character = static_cast<char32_t>(character);
        glyph.confidence = 0.95;
        glyph.print = drawn(character, font, sharpness);
        field.glyphs.push_back(glyph);
    }
    return field;
}

FieldFont learned(const std::vector<std::string>& texts)
{
    std::vector<document::Table> tables;
    for (const std::string& text : texts) {
        tables.push_back(optical::observedGlyphs(fieldOf(text, issuers)));
    }
    std::vector<const document::Table*> observed;
    for (const document::Table& table : tables) {
        observed.push_back(&table);
    }
    return optical::learnFont(observed);
}

const std::vector<std::string> names{"MARTIN", "ARMENTA", "TRAMINER", "MINAR", "RAMIEN", "NEMIRA"};

double least(const std::vector<double>& values) { return *std::min_element(values.begin(), values.end()); }
double most(const std::vector<double>& values) { return *std::max_element(values.begin(), values.end()); }

}  // namespace

BOOST_AUTO_TEST_SUITE(field_font)

BOOST_AUTO_TEST_CASE(ItsOwnTypefaceIsKnownAlsoBlurred)
{
    const FieldFont font = learned(names);
    const auto found = optical::likenesses(fieldOf("RAMINA", issuers, 1.6), font);
    BOOST_REQUIRE_EQUAL(found.size(), 6U);
    BOOST_TEST(least(found) > 0.9);
}

BOOST_AUTO_TEST_CASE(AnotherTypefaceIsNot)
{
    const FieldFont font = learned(names);
    const auto found = optical::likenesses(fieldOf("RAMINA", another), font);
    BOOST_REQUIRE_EQUAL(found.size(), 6U);
    BOOST_TEST(most(found) < least(optical::likenesses(fieldOf("RAMINA", issuers, 1.6), font)));
    BOOST_TEST(least(found) < 0.85);
}

BOOST_AUTO_TEST_CASE(OnlyWhatFiveSpecimensShowIsLearned)
{
    const FieldFont font = learned(names);
    BOOST_TEST(font.contains(U'A'));
    BOOST_TEST(!font.contains(U'T'));  // of three
    BOOST_TEST(learned({"MAMAMAMAMA"}).empty());
}

BOOST_AUTO_TEST_CASE(UnsureGlyphsTellNothing)
{
    viz::VizField field = fieldOf("RAMINA", issuers);
    field.glyphs[0].confidence = 0.4;
    field.glyphs[1].character = 0;
    field.glyphs[2].print = cv::Mat();
    BOOST_TEST(optical::likenesses(field, learned(names)).size() == 3U);
    BOOST_TEST(optical::observedGlyphs(field).rows == 3);
}

BOOST_AUTO_TEST_CASE(AFontIsKeptInATable)
{
    const FieldFont font = learned(names);
    const auto again = optical::fieldFontOf(optical::tableOf(font));
    BOOST_REQUIRE(again.has_value());
    BOOST_REQUIRE_EQUAL(again->size(), font.size());
    for (const auto& [character, cell] : font) {
        BOOST_TEST(cv::norm(cell, again->at(character), cv::NORM_INF) == 0.0);
    }
}

BOOST_AUTO_TEST_CASE(TablesThatAreNoFontAreNone)
{
    document::Table table = optical::tableOf(learned(names));
    table.values.pop_back();
    BOOST_TEST(!optical::fieldFontOf(table).has_value());
    BOOST_TEST(!optical::fieldFontOf(document::Table{2, 3, {1, 2, 3, 4, 5, 6}}).has_value());
    table = optical::tableOf(learned(names));
    table.values[0] = -4.0F;
    BOOST_TEST(!optical::fieldFontOf(table).has_value());
}

BOOST_AUTO_TEST_CASE(AFieldIsMeasuredByTheModelsTypeface)
{
    const auto likenessOf = [&](int font, bool known) {
        auto model = std::make_shared<document::DocumentModel>();
        model->features.push_back({"surname", document::FeatureKind::Field, {9, 9, 40, 4}, {}, "surname", false});
        if (known) {
            model->tables["field_font.surname"] = optical::tableOf(learned(names));
        }
        check::Evidence evidence;
        viz::VizReading reading;
        reading.fields = {fieldOf("RAMINA", font)};
        evidence.put(std::move(reading));
        evidence.put(document::RegisteredPage{});
        evidence.put(document::Identification{model, 1.0, 1.0, {}, {}, "", 0.0});
        return optical::measureFonts(evidence);
    };
    const check::Measured own = likenessOf(issuers, true);
    const check::Measured other = likenessOf(another, true);
    BOOST_REQUIRE_EQUAL(own.values.size(), 1U);
    BOOST_REQUIRE_EQUAL(other.values.size(), 1U);
    BOOST_TEST(own.values.front().feature == "surname");
    BOOST_TEST(own.values.front().value > 0.95);
    BOOST_TEST(other.values.front().value < 0.92);
    const check::Measured unknown = likenessOf(issuers, false);
    BOOST_REQUIRE(unknown.obstacle.has_value());
    BOOST_TEST((unknown.obstacle->outcome == check::Outcome::NotSupported));
}

BOOST_AUTO_TEST_SUITE_END()
