#include "tests/unit/core/specimen/artwork/opened_shelf.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>

using namespace rahdari;
using namespace rahdari::specimen;
using namespace rahdari::tests;
namespace data = boost::unit_test::data;

namespace {

const image::RectMm place{10, 10, 14, 18};

Picture pictureBy(PictureTechnique technique)
{
    Picture picture;
    picture.technique = technique;
    picture.feather = 0;
    return picture;
}

cv::Mat flat(cv::Scalar bgr) { return {531, 413, CV_8UC3, bgr}; }

/// IEC 61966-2-1.
double light(double level)
{
    const double v = level / 255;
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

const std::vector<PictureTechnique> inksOnly{PictureTechnique::Toner, PictureTechnique::Inkjet,
                                             PictureTechnique::LaserEngraving};

/// A grey ramp with a coloured patch, to be told apart from anything else.
cv::Mat ramp()
{
    cv::Mat photograph(531, 413, CV_8UC3);
    for (int y = 0; y < photograph.rows; ++y) {
        for (int x = 0; x < photograph.cols; ++x) {
            const auto level = static_cast<std::uint8_t>(x * 255 / 412);
            photograph.at<cv::Vec3b>(y, x) = {level, static_cast<std::uint8_t>(y > 260 ? 255 - level : level), level};
        }
    }
    return photograph;
}

}  // namespace

BOOST_TEST_DONT_PRINT_LOG_VALUE(PictureTechnique)

BOOST_AUTO_TEST_SUITE(picture)

BOOST_DATA_TEST_CASE(as_much_ink_as_the_photograph_is_dark,
                     data::make({0, 30, 90, 128, 170, 200, 235, 255}) * data::make(inksOnly), level, technique)
{
    const auto plates = drawPicture(place, "black", pictureBy(technique), flat(cv::Scalar::all(level)), Chance(7));
    BOOST_REQUIRE_EQUAL(plates.size(), 1U);
    BOOST_CHECK_EQUAL(plates[0].ink, "black");
    const double darkness = 1 - light(level);
    if (technique == PictureTechnique::LaserEngraving && level > 0 && darkness > 0.745) {
        // A face as dark as this is brought up until it can be told from another; black stays black.
        BOOST_TEST(shareOf(plates[0].coverage) < darkness + 0.012);
        BOOST_TEST(shareOf(plates[0].coverage) > 0.73);
        return;
    }
    BOOST_CHECK_SMALL(shareOf(plates[0].coverage) - darkness, 0.012);
}

BOOST_DATA_TEST_CASE(four_inks_together_give_the_colour,
                     data::make({PictureTechnique::Toner, PictureTechnique::Inkjet}))
{
    const auto plates = drawPicture(place, "print", pictureBy(sample), flat({60, 120, 200}), Chance(7));
    BOOST_REQUIRE_EQUAL(plates.size(), 4U);
    const double black = 1 - shareOf(plates[3].coverage);
    BOOST_CHECK_EQUAL(plates[0].ink + plates[1].ink + plates[2].ink + plates[3].ink, "print_cprint_mprint_yprint_k");
    BOOST_CHECK_SMALL((1 - shareOf(plates[0].coverage)) * black - light(200), 0.02);
    BOOST_CHECK_SMALL((1 - shareOf(plates[1].coverage)) * black - light(120), 0.02);
    BOOST_CHECK_SMALL((1 - shareOf(plates[2].coverage)) * black - light(60), 0.02);
}

BOOST_AUTO_TEST_CASE(toner_has_150_lines_an_inch)
{
    const auto plates =
        drawPicture(place, "black", pictureBy(PictureTechnique::Toner), flat(cv::Scalar::all(225)), Chance(7));
    cv::Mat dark;
    cv::GaussianBlur(plates[0].coverage, dark, {}, 0.8);
    cv::Mat labels;
    const int dots = cv::connectedComponents(dark > 90, labels) - 1;
    const double area = place.width * place.height / (25.4 * 25.4);
    BOOST_CHECK_CLOSE(dots, area * 150 * 150, 8.0);
}

BOOST_AUTO_TEST_CASE(inkjet_dots_are_scattered_evenly)
{
    // A tone's share holds in small windows too: blue noise, not white.
    const auto plates =
        drawPicture(place, "black", pictureBy(PictureTechnique::Inkjet), flat(cv::Scalar::all(200)), Chance(7));
    cv::Mat windows;
    cv::resize(plates[0].coverage, windows, {}, 1.0 / 16, 1.0 / 16, cv::INTER_AREA);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(windows, mean, deviation);
    const double share = mean[0] / 255;
    const double dots = 16 * 16 / 2.25;
    BOOST_CHECK_LT(deviation[0] / 255, 0.5 * std::sqrt(share * (1 - share) / dots));
}

BOOST_AUTO_TEST_CASE(dye_keeps_the_colours)
{
    const auto plates =
        drawPicture(place, "dye", pictureBy(PictureTechnique::DyeDiffusion), flat({60, 120, 200}), Chance(7));
    BOOST_REQUIRE_EQUAL(plates.size(), 1U);
    BOOST_CHECK_EQUAL(plates[0].colour.type(), CV_8UC3);
    BOOST_CHECK(plates[0].colour.at<cv::Vec3b>(200, 200) == cv::Vec3b(60, 120, 200));
    BOOST_CHECK_EQUAL(shareOf(plates[0].coverage), 1.0);
}

BOOST_AUTO_TEST_CASE(an_edge_fades_and_strength_counts)
{
    Picture picture = pictureBy(PictureTechnique::DyeDiffusion);
    picture.feather = 1.5;
    picture.strength = 0.4;
    const Plate plate = drawPicture(place, "dye", picture, flat({60, 120, 200}), Chance(7))[0];
    const int middle = plate.coverage.rows / 2;
    BOOST_CHECK_LT(plate.coverage.at<std::uint8_t>(middle, 1), 4);
    BOOST_CHECK_EQUAL(plate.coverage.at<std::uint8_t>(middle, 100), 102);
    for (int x = 1; x < 60; ++x) {
        BOOST_REQUIRE_GE(plate.coverage.at<std::uint8_t>(middle, x), plate.coverage.at<std::uint8_t>(middle, x - 1));
    }
}

BOOST_AUTO_TEST_CASE(a_ghost_leaves_the_background_out)
{
    cv::Mat photograph = flat({190, 195, 200});
    photograph(cv::Rect(120, 150, 170, 300)).setTo(cv::Scalar(40, 60, 90));
    Picture picture = pictureBy(PictureTechnique::LaserEngraving);
    picture.ghost = true;
    const Plate plate = drawPicture(place, "black", picture, photograph, Chance(7))[0];
    BOOST_CHECK_EQUAL(cv::countNonZero(plate.coverage.rowRange(0, 60)), 0);
    BOOST_CHECK_GT(plate.coverage.at<std::uint8_t>(plate.coverage.rows / 2, plate.coverage.cols / 2), 150);
}

BOOST_DATA_TEST_CASE(the_same_photograph_gives_the_same_octets_on_one_thread_and_two,
                     data::make({PictureTechnique::DyeDiffusion, PictureTechnique::Toner, PictureTechnique::Inkjet,
                                 PictureTechnique::LaserEngraving}))
{
    const int threads = cv::getNumThreads();
    cv::setNumThreads(1);
    const auto one = drawPicture(place, "ink", pictureBy(sample), ramp(), Chance(7));
    cv::setNumThreads(2);
    const auto two = drawPicture(place, "ink", pictureBy(sample), ramp(), Chance(7));
    cv::setNumThreads(threads);
    BOOST_CHECK(sameOctets(one, two));
}

BOOST_AUTO_TEST_CASE(no_photograph_no_ink)
{
    const auto plates = drawPicture(place, "ink", {}, {}, Chance(7));
    BOOST_REQUIRE_EQUAL(plates.size(), 1U);
    BOOST_CHECK_EQUAL(cv::countNonZero(plates[0].coverage), 0);
}

BOOST_AUTO_TEST_SUITE_END()
