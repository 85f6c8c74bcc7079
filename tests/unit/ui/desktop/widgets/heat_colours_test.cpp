#include "ui/desktop/widgets/heat_colours.h"

#include <boost/test/unit_test.hpp>

#include <array>
#include <cmath>

using namespace rahdari::ui::desktop;

namespace {

/// Relative luminance of a colour over a ground (WCAG 2.1).
double luminanceOver(const QColor& colour, const QColor& ground)
{
    const double alpha = colour.alphaF();
    const auto linear = [alpha](double over, double under) {
        const double value = alpha * over + (1.0 - alpha) * under;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF(), ground.redF()) + 0.7152 * linear(colour.greenF(), ground.greenF()) +
           0.0722 * linear(colour.blueF(), ground.blueF());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(heat_colours)

BOOST_AUTO_TEST_CASE(what_is_as_expected_is_not_coloured)
{
    for (const double share : {0.0, 0.1, 0.2, std::nan("")}) {
        BOOST_TEST(heatColour(share).alpha() == 0);
    }
    BOOST_TEST(heatColour(0.35).alpha() > 0);
    BOOST_TEST(heatColour(7.0).alpha() < 255);  // the print beneath is seen
}

// Seen in shades of grey, as by somebody who tells no colours apart, more is ever lighter on a dark page.
BOOST_AUTO_TEST_CASE(lightness_alone_tells_the_order_on_a_dark_page)
{
    double before = luminanceOver(Qt::transparent, QColor(20, 20, 20));
    for (int i = 7; i <= 20; ++i) {
        const double now = luminanceOver(heatColour(i / 20.0), QColor(20, 20, 20));
        BOOST_TEST_CONTEXT(i) { BOOST_TEST(now > before); }
        before = now;
    }
}

BOOST_AUTO_TEST_CASE(every_colour_is_told_from_paper)
{
    const QColor paper(226, 232, 214);
    const double ground = luminanceOver(Qt::transparent, paper);
    for (const double share : {0.5, 0.6, 0.7, 0.8, 0.9, 1.0}) {
        const double seen = luminanceOver(heatColour(share), paper);
        BOOST_TEST_CONTEXT(share) { BOOST_TEST((ground + 0.05) / (seen + 0.05) > 1.25); }
    }
}

BOOST_AUTO_TEST_CASE(a_map_is_coloured_pixel_by_pixel)
{
    QImage map(3, 1, QImage::Format_Grayscale8);
    map.scanLine(0)[0] = 0;
    map.scanLine(0)[1] = 128;
    map.scanLine(0)[2] = 255;
    const QImage coloured = colouredHeat(map);
    BOOST_TEST(coloured.pixelColor(0, 0).alpha() == 0);
    BOOST_TEST(coloured.pixelColor(1, 0).alpha() == heatColour(128.0 / 255.0).alpha());
    BOOST_TEST(std::abs(coloured.pixelColor(2, 0).green() - heatColour(1.0).green()) <= 2);
    BOOST_TEST(colouredHeat({}).isNull());
}

BOOST_AUTO_TEST_SUITE_END()
