#include "core/specimen/wear/stamp_letters.h"

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <string_view>

using namespace rahdari::specimen;
using rahdari::image::PointMm;

BOOST_AUTO_TEST_SUITE(StampLettersTest)

BOOST_AUTO_TEST_CASE(every_letter_digit_and_mark_is_drawn_within_its_cell)
{
    for (const char character : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-./")) {
        const StampText text = stampText({&character, 1}, 6.0);
        BOOST_TEST(!text.strokes.empty(), character << " is missing");
        BOOST_TEST(std::abs(text.widthMm - 4.0) < 1e-9);
        for (const Stroke& stroke : text.strokes) {
            BOOST_TEST(stroke.size() >= 2U);
            for (const PointMm& point : stroke) {
                BOOST_TEST((point.x >= 0 && point.x <= 4.0 && point.y <= 0 && point.y >= -6.0));
            }
        }
    }
    BOOST_TEST(stampText(" ?a", 6.0).strokes.empty());
    BOOST_TEST(stampText("", 6.0).widthMm == 0.0);
}

BOOST_AUTO_TEST_CASE(letters_follow_each_other)
{
    // Cells of 4 with 1.8 between them: 4 + 5.8 + 5.8
    BOOST_TEST(std::abs(stampText("ABC", 6.0).widthMm - 15.6) < 1e-9);
    BOOST_TEST(std::abs(stampText("I I", 6.0).strokes.back().front().x - (2.0 + 11.6)) < 1e-9);
}

BOOST_AUTO_TEST_CASE(bent_text_keeps_its_distance_and_reads_from_left_to_right)
{
    const StampText text = stampText("UTOPIA", 2.0);
    for (const bool below : {false, true}) {
        const StampText bent = bentText(text, 12.0, below);
        for (const Stroke& stroke : bent.strokes) {
            for (const PointMm& point : stroke) {
                const double distance = std::hypot(point.x, point.y);
                BOOST_TEST((distance >= (below ? 10.0 : 12.0) - 1e-9 && distance <= (below ? 12.0 : 14.0) + 1e-9));
                BOOST_TEST((below ? point.y > 0 : point.y < 0));
            }
        }
        BOOST_TEST(bent.strokes.front().front().x < bent.strokes.back().front().x);
    }
}

BOOST_AUTO_TEST_SUITE_END()
