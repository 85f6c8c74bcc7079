#include "core/base/error_code.h"
#include "tests/unit/core/specimen/artwork/opened_shelf.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <functional>
#include <numbers>

using namespace rahdari;
using namespace rahdari::specimen;
using namespace rahdari::tests;
namespace data = boost::unit_test::data;

namespace {

const image::RectMm patch{3.1, 4.7, 30, 22};

/// The middle of a plate, away from the box's borders.
cv::Mat inner(const cv::Mat& coverage) { return coverage(cv::Rect(60, 60, coverage.cols - 120, coverage.rows - 120)); }

}  // namespace

BOOST_AUTO_TEST_SUITE(line_work)

BOOST_DATA_TEST_CASE(straight_lines_cover_their_share_at_any_angle, data::make({0.0, 7.0, 45.0, 90.0, 133.0}))
{
    LineBundle bundle;
    bundle.angleDegrees = sample;
    const auto plates = drawLineBundle(patch, "blue", bundle);
    BOOST_REQUIRE_EQUAL(plates.size(), 1U);
    BOOST_CHECK_CLOSE(shareOf(inner(plates[0].coverage)), 0.08 / 0.38, 2.0);
}

BOOST_DATA_TEST_CASE(a_line_is_as_wide_as_asked, data::make({0.060, 0.071, 0.083, 0.090}))
{
    LineBundle bundle;
    bundle.lineMm = sample;
    BOOST_CHECK_CLOSE(shareOf(inner(drawLineBundle(patch, "blue", bundle)[0].coverage)), sample / 0.38, 2.0);
}

BOOST_AUTO_TEST_CASE(waves_are_longer_than_straight_lines)
{
    LineBundle bundle;
    bundle.swingsMm = {1.2};
    bundle.lengthsMm = {9};
    bundle.phases = {0};
    const auto plates = drawLineBundle(patch, "blue", bundle);
    double length = 0;
    constexpr int steps = 1000;
    for (int i = 0; i < steps; ++i) {
        const double slope = 1.2 * 2 * std::numbers::pi / 9 * std::cos(2 * std::numbers::pi * i / steps);
        length += std::sqrt(1 + slope * slope) / steps;
    }
    BOOST_CHECK_CLOSE(shareOf(plates[0].coverage), 0.08 / 0.38 * length, 4.0);
}

BOOST_AUTO_TEST_CASE(two_colours_take_turns)
{
    LineBundle bundle;
    bundle.secondInk = "red";
    const auto plates = drawLineBundle(patch, "blue", bundle);
    BOOST_REQUIRE_EQUAL(plates.size(), 2U);
    BOOST_CHECK_EQUAL(plates[1].ink, "red");
    BOOST_CHECK_CLOSE(shareOf(inner(plates[0].coverage)), 0.08 / 0.76, 4.0);
    BOOST_CHECK_CLOSE(shareOf(inner(plates[1].coverage)), 0.08 / 0.76, 4.0);
    cv::Mat both;
    cv::min(plates[0].coverage, plates[1].coverage, both);
    BOOST_CHECK_EQUAL(cv::countNonZero(both), 0);
}

BOOST_AUTO_TEST_CASE(a_plate_lies_where_its_box_is)
{
    const auto plates = drawLineBundle({25.4, 12.7, 2.54, 1.27}, "blue", {});
    BOOST_CHECK(plates[0].originPx == cv::Point(800, 400));
    BOOST_CHECK(plates[0].coverage.size() == cv::Size(80, 40));
}

BOOST_AUTO_TEST_CASE(a_fountain_runs_from_one_ink_into_the_other)
{
    Fountain fountain;
    fountain.secondInk = "red";
    fountain.transitionMm = 16;
    const auto plates = drawFountain(patch, "blue", fountain);
    BOOST_REQUIRE_EQUAL(plates.size(), 2U);
    const cv::Mat sum = plates[0].coverage + plates[1].coverage;
    BOOST_CHECK_CLOSE(shareOf(sum), 0.18, 1.0);
    BOOST_CHECK_CLOSE(shareOf(plates[0].coverage.col(3)), 0.18, 1.0);
    BOOST_CHECK_EQUAL(shareOf(plates[1].coverage.col(3)), 0.0);
    BOOST_CHECK_CLOSE(shareOf(plates[1].coverage.col(plates[1].coverage.cols - 3)), 0.18, 1.0);
    fountain.angleDegrees = 90;
    const auto turned = drawFountain(patch, "blue", fountain);
    BOOST_CHECK_GT(shareOf(turned[0].coverage.row(5)), 5 * shareOf(turned[1].coverage.row(5)));
}

BOOST_AUTO_TEST_CASE(a_rosette_looks_the_same_after_a_petal)
{
    Rosette rosette;
    rosette.petals = 12;
    rosette.radiusMm = 9;
    rosette.secondInk = "red";
    const auto plates = drawRosette({0, 0, 20.32, 20.32}, "blue", rosette);
    BOOST_REQUIRE_EQUAL(plates.size(), 2U);
    for (const Plate& plate : plates) {
        // Three petals are a quarter of a turn; a pixel's rim may differ.
        cv::Mat turned;
        cv::rotate(plate.coverage, turned, cv::ROTATE_90_CLOCKWISE);
        BOOST_CHECK_LT(cv::mean(cv::abs(turned - plate.coverage))[0], 1.0);
        BOOST_CHECK_GT(shareOf(plate.coverage), 0.02);
        const cv::Range columns = coveredColumns(plate.coverage);
        BOOST_CHECK_SMALL(columns.size() / 31.496 - 18.0, 0.7);
    }
}

BOOST_AUTO_TEST_CASE(microtext_stands_in_its_rows)
{
    const Microtext text{"UTOPIA", 0.25, 0.6, "lines"};
    const auto plate = drawMicrotext({2, 2, 12, 5}, "blue", text, openedShelf());
    BOOST_REQUIRE(plate);
    cv::Mat rows;
    cv::reduce(plate->coverage, rows, 1, cv::REDUCE_AVG);
    int lines = 0;
    bool within = false;
    for (int y = 0; y < rows.rows; ++y) {
        const bool dark = rows.at<std::uint8_t>(y) > 8;
        lines += dark && !within ? 1 : 0;
        within = dark;
    }
    BOOST_CHECK_EQUAL(lines, 8);  // feet at .25, .85, ... 4.45 mm
}

BOOST_DATA_TEST_CASE(microtext_follows_its_path, data::make({"frame", "circle", "wave"}))
{
    const auto plate = drawMicrotext({2, 2, 12, 12}, "blue", {"UTOPIA", 0.25, 0.6, sample}, openedShelf());
    BOOST_REQUIRE(plate);
    const cv::Mat& coverage = plate->coverage;
    BOOST_CHECK_GT(shareOf(coverage), 0.005);
    const cv::Mat corner = coverage(cv::Rect(0, 0, 20, 20));
    const cv::Mat middle = coverage(cv::Rect(coverage.cols / 2 - 30, coverage.rows / 2 - 30, 60, 60));
    BOOST_CHECK_EQUAL(cv::countNonZero(middle) > 0, std::string(sample) == "wave");
    BOOST_CHECK_EQUAL(cv::countNonZero(corner) > 0, std::string(sample) != "circle");
}

BOOST_AUTO_TEST_CASE(microtext_says_what_it_cannot)
{
    const auto noPath = drawMicrotext({2, 2, 12, 12}, "blue", {"UTOPIA", 0.25, 0.6, "spiral"}, openedShelf());
    BOOST_REQUIRE(!noPath);
    BOOST_CHECK_EQUAL(noPath.error().code, toInt(base::ErrorCode::SpecimenInvalid));
    BOOST_CHECK(!drawMicrotext({2, 2, 12, 12}, "blue", {"漢", 0.25, 0.6, "lines"}, openedShelf()));
}

BOOST_AUTO_TEST_CASE(one_thread_draws_what_two_draw)
{
    LineBundle bundle;
    bundle.swingsMm = {1.1, 0.4};
    bundle.lengthsMm = {14, 5};
    bundle.phases = {0.05, -0.08};
    bundle.angleDegrees = 20;
    bundle.secondInk = "red";
    Fountain fountain;
    fountain.secondInk = "red";
    fountain.angleDegrees = 30;
    const std::vector<std::function<std::vector<Plate>()>> drawings{
        [&] { return drawLineBundle(patch, "blue", bundle); },
        [&] { return drawFountain(patch, "blue", fountain); },
        [&] { return drawRosette(patch, "blue", {}); },
        [&] {
            return drawFibres(patch, {300, {"red", "blue"}, 3.5, 0.05}, Chance(4));
        },
        [&] {
            return std::vector{*drawDiffractiveDevice(patch, "foil", {"crest", 40})};
        },
        [&] {
            return std::vector{*drawMicrotext(patch, "blue", {"UTOPIA", .25, .6, "wave"}, openedShelf())};
        }};
    const int threads = cv::getNumThreads();
    for (const auto& draw : drawings) {
        cv::setNumThreads(1);
        const auto one = draw();
        cv::setNumThreads(2);
        const auto two = draw();
        BOOST_CHECK(sameOctets(one, two));
    }
    cv::setNumThreads(threads);
}

BOOST_AUTO_TEST_SUITE_END()
