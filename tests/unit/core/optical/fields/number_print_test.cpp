// A number that stands in the page once more, learned from specimens drawn here and then compared with the zone's.
#include "core/optical/fields/number_print.h"

#include <opencv2/imgproc.hpp>

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <limits>
#include <random>
#include <string>
#include <vector>

using namespace rahdari;
using optical::NumberPrint;
using optical::NumberSpecimen;
using optical::StrokeView;

namespace {

const cv::Rect place(60, 40, 200, 40);
constexpr int pitchPx = 28;

/// A page with a number on lined ground; it lies a little elsewhere on each one.
cv::Mat pageWith(const std::string& number, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> apart(-3, 3);
    cv::Mat page(120, 320, CV_8UC1, cv::Scalar(200));
    for (int y = 0; y < page.rows; y += 5) {
        cv::line(page, {0, y}, {page.cols, y + 6}, cv::Scalar(185), 1, cv::LINE_AA);
    }
    const int x = place.x + 4 + apart(random);
    const int y = place.y + 32 + apart(random);
    for (std::size_t i = 0; i < number.size(); ++i) {
        cv::putText(page, std::string(1, number[i]), {x + static_cast<int>(i) * pitchPx, y}, cv::FONT_HERSHEY_SIMPLEX,
                    0.9, cv::Scalar(70), 3, cv::LINE_AA);
    }
    cv::Mat noise(page.size(), CV_8UC1);
    cv::RNG(seed).fill(noise, cv::RNG::NORMAL, 8, 3);
    return page + noise;
}

cv::Mat strokesOf(const std::string& number, unsigned seed)
{
    return optical::strokesAround(pageWith(number, seed), false, place);
}

std::string numberOf(unsigned seed)
{
    std::mt19937 random(seed * 7919 + 5);
    std::uniform_int_distribution<int> digit('0', '9');
    std::string number = "U";
    while (number.size() < 7) {
        number += static_cast<char>(digit(random));
    }
    return number;
}

/// @param shuffled  the pages say other numbers than the zones
std::vector<NumberSpecimen> specimens(bool shuffled)
{
    std::vector<NumberSpecimen> list;
    for (unsigned i = 0; i < 20; ++i) {
        list.push_back({strokesOf(numberOf(i), i), numberOf(shuffled ? (i + 7) % 20 : i)});
    }
    return list;
}

const NumberPrint& learned()
{
    static const NumberPrint print = [] {
        double likeness = 0.0;
        const auto found =
            optical::learnNumberPrint({image::Light::White, false}, specimens(false), place.size(), likeness);
        BOOST_REQUIRE(found);
        BOOST_TEST(likeness > 0.6);
        return *found;
    }();
    return print;
}

double contradictionOf(const std::string& shown, const std::string& zone)
{
    const auto found = optical::mostDoubtful(learned(), strokesOf(shown, 1234), place.size(), zone);
    BOOST_REQUIRE(found);
    return found->contradiction;
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_cells_are_as_wide_as_the_characters_stand_apart)
{
    BOOST_TEST(std::abs(learned().pitchPx - pitchPx) < 0.5);
    BOOST_TEST(learned().length == 7);
}

BOOST_AUTO_TEST_CASE(the_number_of_the_zone_is_not_contradicted)
{
    for (const char* const number : {"U482915", "U309671", "U771120", "U555003"}) {
        BOOST_TEST(contradictionOf(number, number) < -0.2, number);
    }
}

BOOST_AUTO_TEST_CASE(another_number_is_contradicted_where_it_differs)
{
    BOOST_TEST(contradictionOf("U482915", "U482975") > 0.3);
    const auto found = optical::mostDoubtful(learned(), strokesOf("U482915", 99), place.size(), "U482975");
    BOOST_REQUIRE(found);
    BOOST_TEST(found->position == 5);
    BOOST_TEST(std::abs(found->where.x - (4 + 5 * pitchPx) / 8.0) < 1.2);
}

BOOST_AUTO_TEST_CASE(numbers_that_have_nothing_to_do_with_the_zone_are_not_learned)
{
    double likeness = 1.0;
    BOOST_TEST(!optical::learnNumberPrint({image::Light::White, false}, specimens(true), place.size(), likeness));
}

BOOST_AUTO_TEST_CASE(the_row_it_stands_in_is_kept_and_cut)
{
    NumberPrint print = learned();
    print.topPx = 11;
    print.heightPx = 20;
    const auto kept = optical::numberPrintOf(optical::tableOf(print));
    BOOST_REQUIRE(kept);
    BOOST_TEST(kept->topPx == 11);
    BOOST_TEST(kept->heightPx == 20);
    BOOST_TEST(kept->characters.size() == print.characters.size());

    cv::Mat strokes = cv::Mat::zeros(60 + 2 * optical::numberRoomPx, 40, CV_32F);
    strokes.row(11) = 1.0;
    const cv::Mat row = optical::rowOf(strokes, 11, 20);
    BOOST_TEST(row.rows == 20 + 2 * optical::numberRoomPx);
    BOOST_TEST(row.at<float>(0, 0) == 1.0F);
    BOOST_TEST(optical::rowOf(strokes, 0, 0).rows == strokes.rows);
    BOOST_TEST(optical::rowOf(strokes, 50, 20).rows == strokes.rows);  // a row beyond the box is none
}

BOOST_AUTO_TEST_CASE(a_number_of_another_length_is_not_judged)
{
    BOOST_TEST(!optical::mostDoubtful(learned(), strokesOf("U482915", 3), place.size(), "U48291"));
}

BOOST_AUTO_TEST_CASE(what_covers_the_number_is_no_contradiction)
{
    cv::Mat page = pageWith("U482915", 17);
    cv::circle(page, {place.x + 90, place.y + 20}, 26, cv::Scalar(60), 4, cv::LINE_AA);
    const cv::Mat strokes = optical::strokesAround(page, false, place);
    const auto found = optical::mostDoubtful(learned(), strokes, place.size(), "U482915");
    BOOST_REQUIRE(found);
    BOOST_TEST(found->contradiction < 0.0);
}

BOOST_AUTO_TEST_CASE(a_table_gives_back_what_was_put_in)
{
    const auto back = optical::numberPrintOf(optical::tableOf(learned()));
    BOOST_REQUIRE(back);
    BOOST_TEST(back->length == learned().length);
    BOOST_TEST((back->view == learned().view));
    BOOST_TEST(back->characters.size() == learned().characters.size());
    for (const auto& [character, picture] : learned().characters) {
        BOOST_REQUIRE(back->characters.contains(character));
        BOOST_TEST(cv::norm(back->characters.at(character), picture) < 1e-6);
    }
}

BOOST_AUTO_TEST_CASE(broken_tables_are_refused)
{
    document::Table table = optical::tableOf(learned());
    BOOST_TEST(!optical::numberPrintOf({}));
    for (const std::size_t place : {0U, 2U, 5U, 6U, 7U}) {
        document::Table broken = table;
        broken.values[place] = -3.F;
        BOOST_TEST(!optical::numberPrintOf(broken));
        broken.values[place] = std::numeric_limits<float>::quiet_NaN();
        BOOST_TEST(!optical::numberPrintOf(broken));
    }
    table.values.pop_back();
    BOOST_TEST(!optical::numberPrintOf(table));
}
