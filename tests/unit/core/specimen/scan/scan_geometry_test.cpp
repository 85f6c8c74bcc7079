#include "core/document/page_location.h"
#include "core/specimen/scan/pose.h"
#include "core/specimen/scan/scan.h"
#include "tests/unit/core/specimen/scan/drawn_stack.h"
#include "tests/unit/core/specimen/scan/linear_light.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>

using namespace rahdari;
using image::Light;
using specimen::Chance;
using specimen::Scan;
using specimen::ScannerProfile;

namespace data = boost::unit_test::data;

namespace {

ScannerProfile utopias(const std::string& name)
{
    const auto profiles = specimen::loadScannerProfiles(RAHDARI_SOURCE_DIR "/models/documents/utopia/scanners");
    BOOST_REQUIRE(profiles);
    const auto found = std::ranges::find(*profiles, name, &ScannerProfile::name);
    BOOST_REQUIRE(found != profiles->end());
    return *found;
}

std::vector<image::PointMm> places()
{
    std::vector<image::PointMm> middles;
    for (const double y : {30.0, 52.5, 80.0}) {
        for (const double x : {8.0, 43.3, 79.7, 117.0}) {
            middles.push_back({x, y});
        }
    }
    return middles;
}

cv::Point2d mapped(const cv::Matx33d& pageToPicture, image::PointMm point)
{
    const cv::Vec3d px = pageToPicture * cv::Vec3d(point.x, point.y, 1);
    return {px[0] / px[2], px[1] / px[2]};
}

/// The middle of a dark mark: the mean place of what is darker than half way, weighted.
cv::Point2d middleOfMark(const cv::Mat& linear, cv::Point2d near, double reachPx)
{
    const cv::Rect box(
        cv::Point(static_cast<int>(std::lround(near.x - reachPx)), static_cast<int>(std::lround(near.y - reachPx))),
        cv::Size(static_cast<int>(2 * reachPx) + 1, static_cast<int>(2 * reachPx) + 1));
    BOOST_REQUIRE((box & cv::Rect({}, linear.size())) == box);
    double paper = 0;
    cv::minMaxLoc(linear(box), nullptr, &paper);
    cv::Point2d sum;
    double weights = 0;
    for (int y = box.y; y < box.br().y; ++y) {
        for (int x = box.x; x < box.br().x; ++x) {
            const double weight = std::max(0.0, .8 * paper - linear.at<double>(y, x));
            sum += weight * cv::Point2d(x, y);
            weights += weight;
        }
    }
    BOOST_REQUIRE_GT(weights, 0);
    return sum / weights;
}

/// Where along a line from the bed to the page the picture is half as bright as the page.
double crossing(const cv::Mat& linear, cv::Point2d from, cv::Point2d to)
{
    constexpr int steps = 400;
    const double bed = test::valueAt(linear, from);
    const double page = test::valueAt(linear, to);
    for (int step = 0; step < steps; ++step) {
        const double share = static_cast<double>(step) / steps;
        if (test::valueAt(linear, from + (to - from) * share) > (bed + page) / 2) {
            return share;
        }
    }
    return 1;
}

double length(cv::Point2d vector) { return std::hypot(vector.x, vector.y); }

/// The worst distance of a page's edge from the line between two corners, in pixels; each edge is sought at three
/// places.
double worstEdgeError(const Scan& scan, const cv::Mat& linear)
{
    const image::QuadPx& corners = scan.corners.at(Light::White);
    double worst = 0;
    for (std::size_t side = 0; side < 4; ++side) {
        const cv::Point2d along = corners[(side + 1) % 4] - corners[side];
        const cv::Point2d inwards = cv::Point2d(-along.y, along.x) / length(along);
        for (const double share : {.25, .5, .75}) {
            const cv::Point2d edge = corners[side] + share * along;
            const double reach = 12;
            const double at = crossing(linear, edge - reach * inwards, edge + reach * inwards);
            worst = std::max(worst, std::abs((2 * at - 1) * reach));
        }
    }
    return worst;
}

}  // namespace

BOOST_DATA_TEST_CASE(CrossesLieWhereThePoseSaysUnderEveryLight, data::make({-2.7, 25.0, 200.0}), degrees)
{
    specimen::LayerStack page = test::blankPage();
    test::addCrosses(page, places());
    const ScannerProfile profile = utopias("desk_a");
    specimen::ScanFaults faults;
    faults.rotationDegrees = degrees;
    faults.glare = false;
    const std::vector lights{Light::White, Light::Infrared, Light::Coaxial};
    const Scan scan =
        specimen::scanPage(page, profile, 2, lights, faults, Chance(static_cast<std::uint64_t>(degrees + 90)));
    for (const Light light : lights) {
        const cv::Mat linear = test::linearLight(scan.images.at(light), profile.gamma);
        for (const image::PointMm& middle : places()) {
            const cv::Point2d truth = mapped(scan.pageToPicture.at(light), middle);
            const double error = length(middleOfMark(linear, truth, 2.8 * profile.dpi / 25.4) - truth);
            BOOST_CHECK_MESSAGE(error < .08, image::shortName(light)
                                                 << " " << middle.x << " " << middle.y << ": " << error);
        }
    }
}

BOOST_DATA_TEST_CASE(CornersLieOnThePagesEdgesBentOrNot, data::make({0.0, .03}), curl)
{
    ScannerProfile profile = utopias("desk_a");
    profile.curl = curl;
    profile.cutShare = 0;
    for (std::uint64_t seed = 1; seed < 4; ++seed) {
        const Scan scan = specimen::scanPage(test::blankPage(), profile, seed, {Light::White}, {}, Chance(seed));
        const double error = worstEdgeError(scan, test::linearLight(scan.images.at(Light::White), profile.gamma));
        BOOST_CHECK_MESSAGE(error < .3, seed << ": " << error);
    }
}

BOOST_AUTO_TEST_CASE(TheBendMovesTheUpperEdgeOnly)
{
    ScannerProfile profile = utopias("desk_a");
    profile.curl = .03;
    const Scan scan = specimen::scanPage(test::blankPage(), profile, 1, {Light::White}, {}, Chance(5));
    const auto& matrix = scan.pageToPicture.at(Light::White);
    const auto& corners = scan.corners.at(Light::White);
    const double upper = length(corners[0] - mapped(matrix, {0, 0})) / profile.dpi * 25.4;
    BOOST_CHECK_GT(upper, .05);
    BOOST_CHECK_LE(upper, .03 * 88 * 1.01);
    BOOST_CHECK_SMALL(length(corners[2] - mapped(matrix, {125, 88})), 1e-6);
}

BOOST_AUTO_TEST_CASE(UnbendingIsTheInverseOfTheBend)
{
    specimen::Pose pose;
    pose.pageToPicture = cv::Matx33d::eye();
    pose.bendMm = 2.5;
    pose.bendReachMm = 18;
    for (double y = -.5; y < 30; y += .37) {
        BOOST_CHECK_SMALL(specimen::unbent(pose.toPx({10, y}).y, pose) - y, 1e-9);
    }
}

BOOST_AUTO_TEST_CASE(CardsAreNotBent)
{
    ScannerProfile profile = utopias("kiosk");
    profile.cutShare = 1;
    const Scan scan = specimen::scanPage(test::blankCard(), profile, 1, {Light::White}, {}, Chance(5));
    BOOST_CHECK_SMALL(length(scan.corners.at(Light::White)[0] - mapped(scan.pageToPicture.at(Light::White), {0, 0})),
                      1e-6);
    BOOST_CHECK_GT(scan.corners.at(Light::White)[0].y, 0);
}

BOOST_AUTO_TEST_CASE(ACutPageLosesItsUpperEdgeAndNothingElse)
{
    ScannerProfile profile = utopias("desk_a");
    profile.cutShare = 1;
    profile.curl = 0;
    profile.rotationDegrees = 0;
    for (std::uint64_t seed = 1; seed < 20; ++seed) {
        specimen::LayerStack page = test::blankPage();
        const specimen::Pose pose = specimen::layOnGlass(page, profile, {}, Chance(seed));
        const image::QuadPx corners = pose.cornersOf(page.size);
        BOOST_CHECK_LT(corners[0].y, -.4 * pose.pxPerMm);
        BOOST_CHECK_GT(corners[0].y, -4.5 * pose.pxPerMm);
        BOOST_CHECK_LT(corners[2].y, pose.picturePx.height);
        BOOST_CHECK_GT(corners[0].x, 0);
        BOOST_CHECK_LT(corners[2].x, pose.picturePx.width);
    }
}

BOOST_DATA_TEST_CASE(EveryOtherPageLiesWhollyInThePicture,
                     data::make({"desk_a", "desk_b", "field_c", "field_d", "field_e", "field_f", "field_g", "flatbed",
                                 "kiosk", "lab"}) *
                         data::make({-1.0, 25.0}),
                     name, degrees)
{
    ScannerProfile profile = utopias(name);
    profile.cutShare = 0;
    specimen::ScanFaults faults;
    if (degrees > 0) {
        faults.rotationDegrees = degrees;
    }
    const specimen::LayerStack page = test::blankPage();
    double furthest = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const specimen::Pose pose = specimen::layOnGlass(page, profile, faults, Chance(seed));
        for (const cv::Point2d& corner : pose.cornersOf(page.size)) {
            BOOST_TEST_REQUIRE((corner.x > 5 && corner.y > 5));
            BOOST_TEST_REQUIRE((corner.x < pose.picturePx.width - 5 && corner.y < pose.picturePx.height - 5));
        }
        furthest = std::max(furthest, std::abs(pose.turnRadians) * 57.29578);
    }
    if (degrees < 0) {
        BOOST_CHECK_LE(furthest, profile.rotationDegrees * 1.001);
        BOOST_CHECK_GT(furthest, profile.rotationDegrees * .7);
    }
}

BOOST_DATA_TEST_CASE(PageDetectionFindsThePageOfEveryScanner,
                     data::make({"desk_a", "desk_b", "field_c", "field_d", "field_e", "field_f", "field_g", "flatbed",
                                 "kiosk", "lab"}) *
                         data::make({false, true}),
                     name, card)
{
    const ScannerProfile profile = utopias(name);
    specimen::LayerStack page = card ? test::blankCard() : test::blankPage();
    test::addPrint(page);
    const Scan scan = specimen::scanPage(page, profile, 1, {Light::White}, {}, Chance(101));
    const auto location = document::locatePage(scan.images.at(Light::White), std::nullopt);
    BOOST_REQUIRE(location.found());
    for (std::size_t corner = 0; corner < 4; ++corner) {
        const double px = length(location.cornersPx[corner] - scan.corners.at(Light::White)[corner]);
        BOOST_CHECK_LT(px / profile.dpi * 25.4, .3);
    }
}
