#include "tests/unit/core/specimen/artwork/opened_shelf.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>

using namespace rahdari;
using namespace rahdari::specimen;
using namespace rahdari::tests;
namespace data = boost::unit_test::data;

namespace {

constexpr double pxPerMm = 800 / 25.4;

struct Groups {
    int count;
    cv::Mat stats;
};

Groups groupsOf(const cv::Mat& coverage)
{
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(coverage > 60, labels, stats, centres, 8) - 1;
    return {count, stats};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(paper)

BOOST_AUTO_TEST_CASE(as_many_fibres_as_asked_each_of_a_fibres_length)
{
    double count = 0;
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
        const auto plates = drawFibres({0, 0, 80, 60}, {25, {"red", "blue"}, 3.5, 0.06}, Chance(seed));
        BOOST_REQUIRE_EQUAL(plates.size(), 2U);
        for (const Plate& plate : plates) {
            const Groups groups = groupsOf(plate.coverage);
            count += groups.count;
            for (int i = 1; i <= groups.count; ++i) {
                const double width = groups.stats.at<int>(i, cv::CC_STAT_WIDTH) / pxPerMm;
                const double height = groups.stats.at<int>(i, cv::CC_STAT_HEIGHT) / pxPerMm;
                BOOST_CHECK_LT(std::hypot(width, height), 6.0);
            }
        }
    }
    // 4 pages of .48 square decimetre: 48 in the mean, deviation 7.
    BOOST_CHECK_GT(count, 48 - 21);
    BOOST_CHECK_LT(count, 48 + 21);
}

BOOST_AUTO_TEST_CASE(fibres_lie_elsewhere_on_every_page)
{
    const Fibres fibres{60, {"red"}, 3.5, 0.06};
    const auto one = drawFibres({0, 0, 40, 40}, fibres, Chance(1));
    BOOST_CHECK(sameOctets(one, drawFibres({0, 0, 40, 40}, fibres, Chance(1))));
    BOOST_CHECK(!sameOctets(one, drawFibres({0, 0, 40, 40}, fibres, Chance(2))));
    BOOST_CHECK(drawFibres({0, 0, 40, 40}, {60, {}, 3.5, 0.06}, Chance(1)).empty());
}

BOOST_AUTO_TEST_CASE(a_perforated_number_is_made_of_holes_that_shrink)
{
    const Plate plate = drawPerforation({10, 10, 50, 6}, {"document_number", 0.35, 4.0}, "11");
    const Groups groups = groupsOf(plate.coverage);
    BOOST_REQUIRE_EQUAL(groups.count, 20);  // ten holes a "1"
    BOOST_CHECK_SMALL(coveredRows(plate.coverage).size() / pxPerMm - 4.0, 0.15);
    double largest = 0;
    double smallest = 1e9;
    for (int i = 1; i <= groups.count; ++i) {
        const double width = groups.stats.at<int>(i, cv::CC_STAT_WIDTH) / pxPerMm;
        largest = std::max(largest, width);
        smallest = std::min(smallest, width);
    }
    BOOST_CHECK_SMALL(largest - 0.35, 0.05);
    BOOST_CHECK_SMALL(smallest - 0.25, 0.05);
}

BOOST_AUTO_TEST_CASE(a_long_number_is_set_closer)
{
    const Plate plate = drawPerforation({10, 10, 30, 6}, {"document_number", 0.32, 4.0}, "U12345678");
    BOOST_CHECK_LE(coveredColumns(plate.coverage).end, plate.coverage.cols - 1);
    BOOST_CHECK_GT(coveredColumns(plate.coverage).size(), 0.9 * plate.coverage.cols);
}

BOOST_AUTO_TEST_CASE(a_watermark_is_lighter_and_darker_than_the_paper)
{
    const auto plate = drawWatermark({0, 0, 30, 30}, {"lighthouse", 0.25});
    BOOST_REQUIRE(plate);
    double thinnest = 0;
    double thickest = 0;
    cv::minMaxLoc(plate->coverage, &thinnest, &thickest);
    BOOST_CHECK_LT(thinnest, 128 - 18);
    BOOST_CHECK_GT(thickest, 128 + 18);
    BOOST_CHECK_EQUAL(cv::countNonZero(plate->coverage.row(0) != 128), 0);
    BOOST_CHECK_EQUAL(cv::countNonZero(plate->coverage.col(0) != 128), 0);
    // No sharp border anywhere.
    cv::Mat step;
    cv::absdiff(plate->coverage.colRange(1, 900), plate->coverage.colRange(0, 899), step);
    cv::minMaxLoc(step, nullptr, &thickest);
    BOOST_CHECK_LE(thickest, 4.0);
}

BOOST_AUTO_TEST_CASE(a_thread_lies_in_the_middle_with_clear_letters)
{
    const auto plain = drawThread({20, 0, 4, 40}, "metal", {"", 1.2}, openedShelf());
    const auto lettered = drawThread({20, 0, 4, 40}, "metal", {"UTOPIA", 1.2}, openedShelf());
    BOOST_REQUIRE(plain && lettered);
    BOOST_CHECK_SMALL(coveredColumns(lettered->coverage).size() / pxPerMm - 1.2, 0.05);
    BOOST_CHECK_EQUAL(coveredRows(lettered->coverage).size(), lettered->coverage.rows);
    BOOST_CHECK_EQUAL(groupsOf(plain->coverage).count, 6);  // dashes of 4 mm every 7 mm
    const double metal = shareOf(lettered->coverage) * 4 / 1.2;
    BOOST_CHECK_LT(metal, 0.92);
    BOOST_CHECK_GT(metal, 0.60);
}

BOOST_AUTO_TEST_SUITE_END()
