#include "core/base/error_code.h"
#include "core/specimen/artwork/font_list.h"
#include "core/specimen/artwork/font_shelf.h"
#include "core/specimen/artwork/text_runs.h"
#include "tests/unit/core/specimen/artwork/opened_shelf.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <filesystem>
#include <fstream>

using namespace rahdari;
using namespace rahdari::specimen;
using namespace rahdari::tests;
namespace data = boost::unit_test::data;

namespace {

std::vector<GlyphOutline> line(const std::string& text, const TextStyle& style)
{
    const auto set = openedShelf().set(text, style);
    BOOST_REQUIRE_MESSAGE(set, style.font + ": " + (set ? "" : set.error().message));
    return *set;
}

cv::Mat drawn(const std::string& text, const TextStyle& style)
{
    return drawGlyphs(moved(line(text, style), 5, 10), "black").coverage;
}

/// Groups of touching pixels that are darker (or lighter) than half.
int groupsOf(const cv::Mat& coverage, bool dark)
{
    cv::Mat mask = dark ? coverage > 127 : coverage <= 127;
    cv::Mat labels;
    return cv::connectedComponents(mask, labels, 8) - 1;
}

cv::Mat padded(const cv::Mat& coverage)
{
    cv::Mat wider;
    cv::copyMakeBorder(coverage, wider, 4, 4, 4, 4, cv::BORDER_CONSTANT, cv::Scalar(0));
    return wider;
}

constexpr double pxPerMm = 800 / 25.4;

const std::vector<std::string> latinFonts{"sans",        "sans_bold",    "sans_narrow", "serif",
                                          "serif_bold",  "serif_italic", "display",     "modern",
                                          "modern_bold", "mono",         "ocrb",        "ocrb_lookalike"};

}  // namespace

BOOST_AUTO_TEST_SUITE(font_shelf)

BOOST_DATA_TEST_CASE(every_font_sets_letters_as_high_as_asked, data::make(latinFonts))
{
    const cv::Range rows = coveredRows(drawn("H", {sample, 3.0, 0}));
    BOOST_CHECK_SMALL(rows.size() - 3.0 * pxPerMm, 1.5);
}

BOOST_DATA_TEST_CASE(an_o_has_its_hole, data::make(latinFonts))
{
    const cv::Mat coverage = padded(drawn("O", {sample, 4.0, 0}));
    BOOST_CHECK_EQUAL(groupsOf(coverage, true), 1);
    BOOST_CHECK_EQUAL(groupsOf(coverage, false), 2);  // around it and within
}

BOOST_AUTO_TEST_CASE(an_8_has_two_holes_and_an_i_with_dots_no_hole)
{
    BOOST_CHECK_EQUAL(groupsOf(padded(drawn("8", {"ocrb", 4.0, 0})), false), 3);
    BOOST_CHECK_EQUAL(groupsOf(padded(drawn("ï", {"sans", 4.0, 0})), true), 3);
}

BOOST_AUTO_TEST_CASE(ocr_b_stands_in_cells_of_one_width)
{
    // Brought to the pitch of Doc 9303-3: ten characters an inch.
    const double natural = line("H", {"ocrb", 2.5, 0})[0].advanceMm;
    const cv::Mat coverage = drawn("HHHHHHHHHH", {"ocrb", 2.5, 2.54 - natural});
    const cv::Range columns = coveredColumns(coverage);
    const cv::Range one = coveredColumns(drawn("H", {"ocrb", 2.5, 0}));
    BOOST_CHECK_SMALL(columns.size() - one.size() - 9 * 2.54 * pxPerMm, 1.5);
    for (const char* character : {"1", "I", "<", "W", "0"}) {
        BOOST_CHECK_CLOSE(line(character, {"ocrb", 2.5, 0})[0].advanceMm, natural, 0.1);
    }
}

BOOST_AUTO_TEST_CASE(a_line_keeps_its_characters_and_adds_its_widths)
{
    const auto glyphs = line("Zürich AV", {"serif", 2, 0.3});
    std::string text;
    double sum = 0;
    for (const GlyphOutline& glyph : glyphs) {
        text += glyph.text;
        sum += glyph.advanceMm;
    }
    BOOST_CHECK_EQUAL(text, "Zürich AV");
    BOOST_CHECK_EQUAL(glyphs.size(), 9U);
    BOOST_CHECK_CLOSE(widthMm(glyphs), sum, 1e-9);
    BOOST_CHECK_EQUAL(glyphs[6].contours.size(), 0U);
    BOOST_CHECK_EQUAL(glyphs[6].box.width, 0.0);
    const auto elsewhere = moved(glyphs, 3, -1);
    BOOST_CHECK_CLOSE(elsewhere[0].box.x, glyphs[0].box.x + 3, 1e-9);
    BOOST_CHECK_CLOSE(elsewhere[0].contours[0][0].y, glyphs[0].contours[0][0].y - 1, 1e-9);
}

BOOST_AUTO_TEST_CASE(urdu_letters_join)
{
    // Alone, beh and teh are two letters; between neighbours they have other forms and touch.
    const TextStyle style{"urdu", 5, 0};
    const auto alone = line("ب", style);
    const auto word = line("ببب", style);
    BOOST_REQUIRE_EQUAL(word.size(), 3U);
    for (const GlyphOutline& glyph : word) {
        BOOST_CHECK_EQUAL(glyph.text, "ب");
        BOOST_CHECK_GT(std::abs(glyph.advanceMm - alone[0].advanceMm), 0.1);
    }
    // Three dots below, and one body: joined letters are one stroke.
    BOOST_CHECK_EQUAL(groupsOf(padded(drawn("ببب", style)), true), 4);
    BOOST_CHECK_EQUAL(groupsOf(padded(drawn("ددد", style)), true), 3);  // dal joins only backwards
}

BOOST_AUTO_TEST_CASE(urdu_runs_from_the_right)
{
    const auto word = line("لاہور", {"urdu", 3, 0});  // Lahore
    BOOST_CHECK_EQUAL(word.front().text, "ر");
    BOOST_CHECK_EQUAL(word.back().text, "ل");
    for (std::size_t i = 1; i < word.size(); ++i) {
        BOOST_CHECK_GT(word[i].box.x, word[i - 1].box.x);
    }
}

BOOST_AUTO_TEST_CASE(the_alef_is_as_high_as_asked)
{
    BOOST_CHECK_SMALL(coveredRows(drawn("ا", {"urdu", 3, 0})).size() - 3 * pxPerMm, 3.0);
}

BOOST_AUTO_TEST_CASE(numbers_keep_their_direction_in_urdu)
{
    const std::string text = "نمبر 123";
    const auto runs = runsOf(text);
    BOOST_REQUIRE_EQUAL(runs.size(), 2U);
    BOOST_CHECK_EQUAL(text.substr(runs[0].begin, runs[0].end - runs[0].begin), "123");
    BOOST_CHECK(!runs[0].rightToLeft);
    BOOST_CHECK(runs[1].rightToLeft);
    const auto glyphs = line(text, {"urdu", 3, 0});
    BOOST_CHECK_EQUAL(glyphs[0].text + glyphs[1].text + glyphs[2].text, "123");
}

BOOST_AUTO_TEST_CASE(latin_first_keeps_the_line_from_the_left)
{
    const auto runs = runsOf("Name (نام): 5");
    BOOST_REQUIRE_EQUAL(runs.size(), 3U);
    BOOST_CHECK(!runs[0].rightToLeft);
    BOOST_CHECK(runs[1].rightToLeft);
    BOOST_CHECK(!runs[2].rightToLeft);
}

BOOST_AUTO_TEST_CASE(broken_utf_8_does_no_harm)
{
    for (const std::string text : {"\xC3", "\xF0\x9F", "\xFF\xFE", "A\x80Z", ""}) {
        const auto set = openedShelf().set(text, {"sans", 2, 0});
        BOOST_CHECK(set || set.error().code == toInt(base::ErrorCode::SpecimenInvalid));
    }
}

BOOST_AUTO_TEST_CASE(what_a_font_does_not_have_is_said)
{
    const auto unknown = openedShelf().set("A", {"fraktur", 2, 0});
    BOOST_REQUIRE(!unknown);
    BOOST_CHECK_EQUAL(unknown.error().code, toInt(base::ErrorCode::SpecimenInvalid));
    const auto missing = openedShelf().set("Oslo 漢", {"sans", 2, 0});
    BOOST_REQUIRE(!missing);
    BOOST_CHECK_EQUAL(missing.error().code, toInt(base::ErrorCode::SpecimenInvalid));
    BOOST_CHECK(missing.error().message.find("漢") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_missing_font_is_named_with_its_package)
{
    const auto path = std::filesystem::temp_directory_path() / "rahdari_font_list_test.toml";
    std::ofstream(path) << "odd = \"liberation/NoSuch.ttf\"\n[packages]\nliberation = \"fonts-liberation\"\n";
    const auto shelf = FontShelf::open(path, {"/usr/share/fonts/truetype"});
    std::filesystem::remove(path);
    BOOST_REQUIRE(!shelf);
    BOOST_CHECK_EQUAL(shelf.error().code, toInt(base::ErrorCode::FileMissing));
    BOOST_CHECK(shelf.error().message.find("NoSuch.ttf") != std::string::npos);
    BOOST_CHECK(shelf.error().advice.find("fonts-liberation") != std::string::npos);
}

BOOST_DATA_TEST_CASE(a_list_that_is_none_is_refused,
                     data::make({"sans = 3", "sans = \"/etc/passwd\"", "sans = \"../../secret.ttf\"",
                                 "sans = ", "[packages]\nliberation = 4", "sans = \"\""}))
{
    const auto list = parseFontList(sample);
    BOOST_REQUIRE(!list);
    BOOST_CHECK_EQUAL(list.error().code, toInt(base::ErrorCode::FileInvalid));
}

BOOST_AUTO_TEST_SUITE_END()
