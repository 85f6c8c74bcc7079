#include "core/base/error_code.h"
#include "tests/unit/core/specimen/artwork/opened_shelf.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/imgproc.hpp>

#include <set>

using namespace rahdari;
using namespace rahdari::specimen;
using namespace rahdari::tests;
namespace data = boost::unit_test::data;

namespace {

const image::RectMm patch{2, 3, 20, 20};

cv::Mat grown(const cv::Mat& mask, int px)
{
    cv::Mat wider;
    cv::dilate(mask, wider, cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * px + 1, 2 * px + 1}));
    return wider;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(emblem)

BOOST_AUTO_TEST_CASE(the_drawings_the_designs_name_are_there)
{
    const auto names = emblemNames();
    const std::set<std::string> known(names.begin(), names.end());
    for (const char* name :
         {"compass", "waves", "lighthouse", "heron", "bridge", "wheat", "crest", "coast", "wreath", "sun", "chip"}) {
        BOOST_CHECK_MESSAGE(known.contains(name), name);
    }
}

BOOST_DATA_TEST_CASE(a_drawing_fills_its_box_and_stays_within_its_mask, data::make(emblemNames()))
{
    const auto mask = emblemMask(patch, sample);
    BOOST_REQUIRE(mask);
    const bool wide = coveredColumns(mask->coverage).size() >= coveredRows(mask->coverage).size();
    const int longer = wide ? coveredColumns(mask->coverage).size() : coveredRows(mask->coverage).size();
    BOOST_CHECK_GT(longer, 0.85 * mask->coverage.cols);
    for (const bool filled : {true, false}) {
        const auto plate = drawEmblem(patch, "blue", {sample, filled, 0.12});
        BOOST_REQUIRE(plate);
        BOOST_CHECK_GT(shareOf(plate->coverage), 0.03);
        // Borders reach over the mask by half a line.
        const cv::Mat outside = plate->coverage & ~(grown(mask->coverage, 5) > 0);
        BOOST_CHECK_EQUAL(cv::countNonZero(outside), 0);
    }
}

BOOST_DATA_TEST_CASE(a_larger_box_gives_the_same_drawing, data::make({"crest", "heron", "coast"}))
{
    const auto small = drawEmblem({0, 0, 12.7, 12.7}, "blue", {sample, true, 0.12});
    const auto large = drawEmblem({0, 0, 25.4, 25.4}, "blue", {sample, true, 0.12});
    cv::Mat shrunk;
    cv::resize(large->coverage, shrunk, small->coverage.size(), 0, 0, cv::INTER_AREA);
    BOOST_CHECK_LT(cv::mean(cv::abs(shrunk - small->coverage))[0], 2.5);
}

BOOST_AUTO_TEST_CASE(an_unknown_drawing_is_said)
{
    const auto plate = drawEmblem(patch, "blue", {"unicorn", true, 0.1});
    BOOST_REQUIRE(!plate);
    BOOST_CHECK_EQUAL(plate.error().code, toInt(base::ErrorCode::SpecimenInvalid));
    BOOST_CHECK(plate.error().advice.find("lighthouse") != std::string::npos);
    BOOST_CHECK(!emblemMask(patch, "unicorn"));
    BOOST_CHECK(!drawWatermark(patch, {"unicorn", 0.2}));
    BOOST_CHECK(!drawRetroLaminate(patch, "retro", {"unicorn", 9, 5}));
    BOOST_CHECK(!drawDiffractiveDevice(patch, "foil", {"unicorn", 60}));
}

BOOST_AUTO_TEST_CASE(a_diffractive_device_glitters_in_many_directions)
{
    const auto plate = drawDiffractiveDevice(patch, "foil", {"crest", 90});
    BOOST_REQUIRE(plate);
    BOOST_REQUIRE_EQUAL(plate->grating.type(), CV_8UC2);
    BOOST_REQUIRE(plate->grating.size() == plate->coverage.size());
    std::set<std::pair<int, int>> gratings;
    std::set<int> angles;
    for (int y = 0; y < plate->coverage.rows; ++y) {
        for (int x = 0; x < plate->coverage.cols; ++x) {
            if (plate->coverage.at<std::uint8_t>(y, x) > 127) {
                const auto grating = plate->grating.at<cv::Vec2b>(y, x);
                gratings.insert({grating[0], grating[1]});
                angles.insert(grating[0] / 32);
            }
        }
    }
    BOOST_CHECK_GT(gratings.size(), 80U);
    BOOST_CHECK_EQUAL(angles.size(), 8U);
    BOOST_CHECK_EQUAL(plate->coverage.at<std::uint8_t>(2, 2), 0);  // an oval in its box
    BOOST_CHECK(sameOctets({*plate}, {*drawDiffractiveDevice(patch, "foil", {"crest", 90})}));
}

BOOST_AUTO_TEST_CASE(pieces_of_a_laminate_fit_together)
{
    const RetroLaminate laminate{"compass", 9, 5};
    const auto whole = drawRetroLaminate({0, 0, 50.8, 25.4}, "retro", laminate);
    const auto right = drawRetroLaminate({25.4, 0, 25.4, 25.4}, "retro", laminate);
    BOOST_REQUIRE(whole && right);
    const cv::Mat half = whole->coverage(cv::Rect(800, 0, 800, 800));
    BOOST_CHECK_EQUAL(cv::countNonZero(half != right->coverage), 0);
    BOOST_CHECK_GT(cv::countNonZero(half > 200), 800 * 800 / 30);
}

BOOST_AUTO_TEST_SUITE_END()
