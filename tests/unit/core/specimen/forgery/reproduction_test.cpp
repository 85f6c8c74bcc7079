#include "core/specimen/forgery/reproduction.h"

#include "core/specimen/forgery/layer_surgery.h"
#include "core/specimen/ink/optical_model.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>

namespace rahdari::specimen {

namespace {

namespace data = boost::unit_test::data;

/// A page all of one colour.
LayerStack tinted(const Bgr& colour)
{
    LayerStack page;
    page.size = {20, 15};
    page.substrate.grain = 0;
    page.substrate.clouds = 0;
    Ink ink;
    ink.name = "tint";
    ink.reflectance = colour;
    page.layers = {laid("tint", ink, roundedPatch({-1, -1, 22, 17}, 0, 0))};
    return page;
}

cv::Scalar meanWhite(const LayerStack& page)
{
    const cv::Mat white = render(page, image::Light::White, Illumination{});
    return cv::mean(white(cv::Rect(50, 50, white.cols - 100, white.rows - 100))) / 65'535;
}

LayerStack reprinted(const LayerStack& page, const DeskPrinter& printer)
{
    return madeAnew(page, page.substrate, printedByDesk(seenByCopier(page, .03), printer, Chance(1)));
}

struct Tint {
    Bgr colour;
    bool toner;

    friend std::ostream& operator<<(std::ostream& out, const Tint& tint)
    {
        return out << tint.colour[0] << ' ' << tint.colour[1] << ' ' << tint.colour[2] << (tint.toner ? " toner" : "");
    }
};

std::vector<Tint> tints()
{
    std::vector<Tint> all;
    for (const bool toner : {false, true}) {
        for (const Bgr& colour :
             {Bgr{.8F, .8F, .8F}, Bgr{.5F, .7F, .8F}, Bgr{.8F, .5F, .4F}, Bgr{.4F, .4F, .4F}, Bgr{.3F, .6F, .4F}}) {
            all.push_back({colour, toner});
        }
    }
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(reproduction)

BOOST_DATA_TEST_CASE(keeps_the_colours, data::make(tints()), tint)
{
    const LayerStack page = tinted(tint.colour);
    DeskPrinter printer = tint.toner ? tonerPrinter() : inkjetPrinter();
    printer.depth = .6;
    const cv::Scalar before = meanWhite(page);
    const cv::Scalar after = meanWhite(reprinted(page, printer));
    for (int c = 0; c < 3; ++c) {
        // What no desk printer's inks reach counts too.
        BOOST_TEST(std::abs(after[c] - before[c]) < .1, "channel " << c << ": " << after[c] << " for " << before[c]);
    }
}

BOOST_AUTO_TEST_CASE(a_grey_copy_has_no_colour)
{
    DeskPrinter printer = tonerPrinter();
    printer.greyOnly = true;
    LayerStack page = tinted({.3F, .6F, .8F});
    page.substrate.reflectance = {.9F, .9F, .9F};
    const cv::Scalar copy = meanWhite(reprinted(page, printer));
    BOOST_TEST(std::abs(copy[0] - copy[2]) < .01);
    BOOST_TEST(copy[0] < .75);
}

BOOST_AUTO_TEST_CASE(dots_stand_out_the_more_the_deeper_the_screen_is)
{
    const LayerStack page = tinted({.6F, .6F, .6F});
    double last = 0;
    for (const double depth : {0.0, .3, .6, 1.0}) {
        DeskPrinter printer = tonerPrinter();
        printer.depth = depth;
        const cv::Mat white = render(reprinted(page, printer), image::Light::White, Illumination{});
        cv::Scalar mean;
        cv::Scalar spread;
        cv::meanStdDev(white(cv::Rect(50, 50, white.cols - 100, white.rows - 100)), mean, spread);
        BOOST_TEST(spread[1] >= last);
        last = spread[1];
    }
    BOOST_TEST(last > .1 * 65'535);
}

BOOST_AUTO_TEST_CASE(leaves_the_word_specimen_watermark_and_holes_behind)
{
    LayerStack page = tinted({.8F, .8F, .8F});
    page.thickness = cv::Mat(page.sizePx(), CV_8U, cv::Scalar(100));
    page.holes = cv::Mat(page.sizePx(), CV_8U, cv::Scalar(0));
    Ink red;
    red.name = "specimen";
    red.reflectance = {.1F, .1F, .7F};
    page.layers.push_back(laid("specimen_overprint", red, roundedPatch({5, 5, 4, 4}, 0, 0)));
    const cv::Mat seen = seenByCopier(page, 0);
    const int in = static_cast<int>(toMasterPx(7));
    const int out = static_cast<int>(toMasterPx(12));
    BOOST_TEST(cv::norm(seen.at<cv::Vec3b>(in, in), seen.at<cv::Vec3b>(out, out), cv::NORM_INF) < 6);
    const LayerStack copy = reprinted(page, inkjetPrinter());
    BOOST_TEST(copy.layers.back().element == "specimen_overprint");
    BOOST_TEST(copy.thickness.empty());
    BOOST_TEST(copy.holes.empty());
    BOOST_TEST((copy.size == page.size));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace rahdari::specimen
