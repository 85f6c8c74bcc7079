#include "core/specimen/press/plate_shift.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <opencv2/core.hpp>

using namespace rahdari::specimen;

namespace {

cv::Mat dot()
{
    cv::Mat picture = cv::Mat::zeros(5, 7, CV_8U);
    picture.at<std::uint8_t>(2, 3) = 200;
    return picture;
}

int at(const PlacedCoverage& placed, int x, int y)
{
    return placed.coverage.at<std::uint8_t>(y - placed.originPx.y, x - placed.originPx.x);
}

const std::vector<int> parts{-700, -256, -255, -128, -1, 0, 1, 64, 255, 256, 300};

}  // namespace

BOOST_AUTO_TEST_SUITE(PlateShift)

BOOST_AUTO_TEST_CASE(WholePixelsMoveThePlaceOnly)
{
    const PlacedCoverage placed = moved(dot(), {10, 20}, {-3 * 256, 2 * 256}, lineGain(0));
    BOOST_CHECK_EQUAL(at(placed, 10, 24), 200);
    BOOST_CHECK_EQUAL(cv::countNonZero(placed.coverage), 1);
}

BOOST_AUTO_TEST_CASE(PartsAreSharedAmongNeighbours)
{
    const PlacedCoverage placed = moved(dot(), {0, 0}, {64, -128}, lineGain(0));
    BOOST_CHECK_EQUAL(at(placed, 3, 1), 75);
    BOOST_CHECK_EQUAL(at(placed, 4, 1), 25);
    BOOST_CHECK_EQUAL(at(placed, 3, 2), 75);
    BOOST_CHECK_EQUAL(at(placed, 4, 2), 25);
    BOOST_CHECK_EQUAL(cv::countNonZero(placed.coverage), 4);
}

BOOST_DATA_TEST_CASE(TheMiddleMovesAsFarAsAsked, parts, by)
{
    cv::Mat block = cv::Mat::zeros(12, 12, CV_8U);
    block(cv::Rect(0, 0, 12, 12)).setTo(255);
    const PlacedCoverage placed = moved(block, {0, 0}, {by, -by}, lineGain(0));
    double sum = 0;
    double x = 0;
    double y = 0;
    for (int row = 0; row < placed.coverage.rows; ++row) {
        for (int column = 0; column < placed.coverage.cols; ++column) {
            const double weight = placed.coverage.at<std::uint8_t>(row, column);
            sum += weight;
            x += weight * (column + placed.originPx.x);
            y += weight * (row + placed.originPx.y);
        }
    }
    BOOST_CHECK_CLOSE(sum, 144 * 255.0, .2);
    BOOST_CHECK_SMALL(x / sum - (5.5 + by / 256.0), .01);
    BOOST_CHECK_SMALL(y / sum - (5.5 - by / 256.0), .01);
}

BOOST_AUTO_TEST_CASE(GainWidensLinesByItsShare)
{
    // A line of 2.5 pixels, and what is left of it on either side.
    const CoverageTable more = lineGain(.06);
    const CoverageTable less = lineGain(-.06);
    const double before = 191 + 255 + 191;
    const double wider = more[191] + 255 + more[191];
    const double thinner = less[191] + 255 + less[191];
    BOOST_CHECK_CLOSE(wider / before, 1.06, 2.5);
    BOOST_CHECK_CLOSE(thinner / before, .94, 2.5);
    for (const CoverageTable& table : {more, less, lineGain(0)}) {
        BOOST_CHECK_EQUAL(table[0], 0);
        BOOST_CHECK_EQUAL(table[255], 255);
        BOOST_CHECK(std::ranges::is_sorted(table));
    }
}

BOOST_AUTO_TEST_CASE(TheCoveredPartIsFound)
{
    cv::Mat picture = cv::Mat::zeros(20, 30, CV_8U);
    BOOST_CHECK(coveredPart(picture, 1).empty());
    picture.at<std::uint8_t>(3, 7) = 10;
    picture.at<std::uint8_t>(11, 5) = 70;
    picture.at<std::uint8_t>(19, 29) = 63;
    BOOST_CHECK_EQUAL(coveredPart(picture, 1), cv::Rect(5, 3, 25, 17));
    BOOST_CHECK_EQUAL(coveredPart(picture, 64), cv::Rect(5, 11, 1, 1));
}

BOOST_AUTO_TEST_SUITE_END()
