#include "core/document/registration/tile_shifts.h"

#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>

using namespace rahdari;

namespace {

/// Noise of a standard deviation over one tile; likeness is asked where it lies.
document::TileLikeness oneTile(double deviation)
{
    cv::Mat print(48, 48, CV_32FC1);
    cv::theRNG().state = 7;
    cv::randn(print, 128, deviation);
    constexpr int marginPx = 4;
    cv::Mat page;
    cv::copyMakeBorder(print, page, marginPx, marginPx, marginPx, marginPx, cv::BORDER_REPLICATE);
    const auto tiles =
        document::compareTiles({print, cv::Mat(print.size(), CV_8UC1, cv::Scalar(255)), 8.0}, page, marginPx, {});
    BOOST_REQUIRE_EQUAL(tiles.size(), 1U);
    return tiles.front();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(TileShifts)

// One scanner shows a faint ground and another does not: seven such tiles once handed visas to the sister series.
BOOST_AUTO_TEST_CASE(FaintPrintSaysLessThanBoldPrint)
{
    const document::TileLikeness faint = oneTile(1.2);
    const document::TileLikeness bold = oneTile(20.0);
    BOOST_TEST(faint.likeness > 0.99);
    BOOST_TEST(faint.weight < 0.1);
    BOOST_TEST(bold.likeness > 0.99);
    BOOST_TEST(bold.weight > 0.9);
}

BOOST_AUTO_TEST_SUITE_END()
