// Which ink is which character of what was read.
#include "core/viz/glyph_print.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/imgproc.hpp>

using namespace rahdari;

namespace {

struct Line {
    viz::LinePicture picture;
    viz::LineInk ink;
};

/// A line of dark bars, as letters that stand clear of each other.
Line lineOf(const std::vector<cv::Rect>& bars)
{
    Line line;
    line.picture.box = {0, 0, 20, 4};
    line.picture.tone = cv::Mat(60, 300, CV_8U, cv::Scalar(255));
    line.ink.mask = cv::Mat::zeros(line.picture.tone.size(), CV_8U);
    line.ink.capHeightPx = 33;
    for (const cv::Rect& bar : bars) {
        line.picture.tone(bar).setTo(40);
        line.ink.mask(bar).setTo(255);
        line.ink.pieces.push_back({bar, bar.area()});
        line.ink.boundsPx |= bar;
    }
    line.picture.captured = line.picture.tone;
    return line;
}

viz::LineText textOf(const std::vector<std::array<double, 2>>& places)
{
    viz::LineText text;
    for (std::size_t i = 0; i < places.size(); ++i) {
        text.symbols.push_back({std::string(1, static_cast<char>('A' + i)), 0.9, places[i][0], places[i][1]});
    }
    return text;
}

std::vector<int> placesOf(const Line& line, const viz::LineText& text)
{
    std::vector<int> places;
    for (const viz::Glyph& glyph : viz::measureGlyphs(line.picture, line.ink, text, nullptr, nullptr)) {
        places.push_back(glyph.place);
    }
    return places;
}

const std::vector<cv::Rect> three{{20, 14, 20, 33}, {60, 14, 45, 33}, {120, 14, 20, 33}};

}  // namespace

BOOST_AUTO_TEST_CASE(as_many_letters_as_characters_are_named_in_their_order)
{
    // Wherever Tesseract has them: it knows their places roughly.
    const std::vector<int> places = placesOf(lineOf(three), textOf({{18, 52}, {52, 112}, {112, 114}}));
    BOOST_TEST(places == (std::vector<int>{0, 1, 2}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(letters_that_touch_have_no_name_and_leave_the_others_theirs)
{
    const std::vector<int> places = placesOf(lineOf(three), textOf({{18, 42}, {58, 82}, {82, 108}, {118, 142}}));
    BOOST_TEST(places == (std::vector<int>{0, -1, 3}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_broken_letter_has_no_name)
{
    const std::vector<int> places = placesOf(lineOf(three), textOf({{18, 106}, {118, 142}}));
    BOOST_TEST(places == (std::vector<int>{-1, -1, 1}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_character_read_where_no_ink_is_takes_nobodys_place)
{
    const std::vector<int> places = placesOf(lineOf(three), textOf({{18, 42}, {58, 108}, {118, 142}, {150, 160}}));
    BOOST_TEST(places == (std::vector<int>{0, 1, 2}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_specks_print_is_a_picture_still)
{
    Line line = lineOf({{20, 14, 20, 33}, {60, 30, 1, 1}});
    line.ink.capHeightPx = 200;
    for (const viz::Glyph& glyph : viz::measureGlyphs(line.picture, line.ink, textOf({}), nullptr, nullptr)) {
        BOOST_TEST(!glyph.print.empty());
    }
}
