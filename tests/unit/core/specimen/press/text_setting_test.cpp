#include "core/specimen/press/text_setting.h"
#include "tests/unit/core/specimen/press/made_up_job.h"

#include <boost/test/unit_test.hpp>

using namespace rahdari::specimen;
using namespace rahdari::specimen::test;
using rahdari::image::RectMm;

namespace {

constexpr RectMm box{10, 20, 60, 5};

RectMm set(const std::string& text, const std::string& align, RectMm where = box, const std::string& font = "sans")
{
    return inkBox(setText(*fonts(), text, {where, {font, 2.5, 0}, align}).value());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(TextSetting)

BOOST_AUTO_TEST_CASE(TextStandsAtTheSideAskedFor)
{
    const RectMm left = set("HOH", "left");
    const RectMm centre = set("HOH", "centre");
    const RectMm right = set("HOH", "right");
    BOOST_CHECK_SMALL(left.x - 10, .4);
    BOOST_CHECK_SMALL(centre.x + centre.width / 2 - 40, .1);
    BOOST_CHECK_SMALL(right.x + right.width - 70, .4);
    BOOST_CHECK_CLOSE(left.width, right.width, .01);
}

BOOST_AUTO_TEST_CASE(CapitalsStandInTheMiddle)
{
    const RectMm ink = set("H", "left");
    BOOST_CHECK_SMALL(ink.y - 21.25, .05);
    BOOST_CHECK_CLOSE(ink.height, 2.5, 2);
}

BOOST_AUTO_TEST_CASE(LinesStandAroundTheMiddle)
{
    const auto glyphs = setText(*fonts(), "H\nH", {{10, 20, 60, 10}, {"sans", 2.5, 0}, "left"}).value();
    BOOST_REQUIRE_EQUAL(glyphs.size(), 2);
    BOOST_CHECK_SMALL(glyphs[0].box.y - (25 - 3.25), .05);
    BOOST_CHECK_SMALL(glyphs[1].box.y - glyphs[0].box.y - 4, .01);
}

BOOST_AUTO_TEST_CASE(UrduBeginsAtTheRight)
{
    const RectMm ink = set("یوٹوپیا", "left", box, "urdu");
    BOOST_CHECK_GT(ink.x, 50);
    BOOST_CHECK_SMALL(ink.x + ink.width - 70, .5);
}

BOOST_AUTO_TEST_CASE(WhatIsTooWideIsSetSmallerButNotForEver)
{
    const double width = set("MMMMMMMMMM", "left").width;
    const RectMm tight{10, 20, width * .8, 5};
    const RectMm ink = set("MMMMMMMMMM", "left", tight);
    BOOST_CHECK_LE(ink.width, tight.width);
    BOOST_CHECK_GT(ink.width, tight.width * .95);
    BOOST_CHECK_SMALL(ink.height - 2.5 * .8, .1);
    const auto refused = setText(*fonts(), "MMMMMMMMMM", {{10, 20, width * .65, 5}, {"sans", 2.5, 0}, "left"});
    BOOST_REQUIRE(!refused);
    BOOST_CHECK_EQUAL(refused.error().code, 6000);
    BOOST_CHECK(refused.error().message.find("\"MMMMMMMMMM\" does not fit") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(NoTextHasNoInk)
{
    BOOST_CHECK(setText(*fonts(), "", {box, {}, "left"}).value().empty());
    BOOST_CHECK(inkBox({}) == RectMm{});
}

BOOST_AUTO_TEST_SUITE_END()
