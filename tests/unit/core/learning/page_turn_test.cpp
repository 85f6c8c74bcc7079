#include "core/learning/page_turn.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <opencv2/imgproc.hpp>

using namespace rahdari;
using document::PageLocation;
using learning::Specimen;

namespace {

constexpr image::SizeMm size{86.0, 54.0};

cv::Mat overviewOf(int quarters, std::uint64_t seed)
{
    cv::Mat picture(108, 172, CV_8UC1, cv::Scalar(180));
    cv::rectangle(picture, {10, 20, 40, 60}, cv::Scalar(60), cv::FILLED);
    cv::rectangle(picture, {80, 10, 80, 8}, cv::Scalar(100), cv::FILLED);
    cv::Mat noise(picture.size(), CV_8UC1);
    cv::RNG(seed).fill(noise, cv::RNG::UNIFORM, 0, 20);
    picture += noise;
    for (int i = 0; i < quarters; ++i) {
        cv::Mat turned;
        cv::rotate(picture, turned, cv::ROTATE_90_CLOCKWISE);
        picture = turned;
    }
    return picture;
}

Specimen specimenTurned(int quarters, std::uint64_t seed)
{
    PageLocation location;
    location.method = PageLocation::Method::Edges;
    location.sizeMm = quarters % 2 == 0 ? size : image::SizeMm{size.height, size.width};
    location.cornersPx = {cv::Point2d(0.0, 0.0),
                          {location.sizeMm.width * 10.0, 0.0},
                          {location.sizeMm.width * 10.0, location.sizeMm.height * 10.0},
                          {0.0, location.sizeMm.height * 10.0}};
    location.plane = image::PagePlane::fromCorners(location.cornersPx, location.sizeMm);
    check::PagePlanes planes;
    planes.planes.emplace(image::Light::White, *location.plane);
    Specimen specimen;
    specimen.lights = {image::Light::White};
    specimen.known = std::make_shared<check::Evidence>();
    specimen.known->put(location);
    specimen.known->put(planes);
    specimen.overview = overviewOf(quarters, seed);
    return specimen;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(PageTurn)

BOOST_DATA_TEST_CASE(APageKeepsItsPixelsWhenItIsTurned, boost::unit_test::data::xrange(4))
{
    const Specimen specimen = specimenTurned(sample, 1);
    const PageLocation before = *specimen.known->find<PageLocation>();
    const PageLocation after = learning::turned(before, 1);
    // A point 10 mm right and 5 mm below the old upper left corner lies, on the page turned clockwise, 5 mm left of the
    // upper right corner and 10 mm down.
    const cv::Point2d old = before.plane->toPx(image::PointMm{10.0, 5.0});
    const cv::Point2d now = after.plane->toPx(image::PointMm{after.sizeMm.width - 5.0, 10.0});
    BOOST_CHECK_SMALL(cv::norm(old - now), 1e-6);
    const auto planes = learning::turned(*specimen.known->find<check::PagePlanes>(), before, 1);
    const cv::Point2d byPlanes = planes.find(image::Light::White)->toPx(image::PointMm{after.sizeMm.width - 5.0, 10.0});
    BOOST_CHECK_SMALL(cv::norm(old - byPlanes), 1e-6);
}

BOOST_AUTO_TEST_CASE(TurnedPagesAreTurnedBackToTheWayMostLie)
{
    std::vector<Specimen> specimens;
    std::uint64_t seed = 0;
    for (const int quarters : {2, 0, 0, 1, 0, 3, 0}) {
        specimens.push_back(specimenTurned(quarters, ++seed));
    }
    learning::alignTurns(specimens);
    for (const Specimen& specimen : specimens) {
        BOOST_CHECK_EQUAL(specimen.known->find<PageLocation>()->sizeMm.width, size.width);
        BOOST_CHECK_GT(learning::likeness(specimen.overview, specimens[1].overview), 0.9);
    }
}

BOOST_AUTO_TEST_CASE(ADocumentOfAnotherSizeIsNotAlike)
{
    BOOST_CHECK_EQUAL(learning::likeness(overviewOf(0, 1), cv::Mat(176, 250, CV_8UC1, cv::Scalar(9))), -1.0);
}

BOOST_AUTO_TEST_CASE(TheOddOneIsNotTypical)
{
    std::vector<Specimen> specimens;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        specimens.push_back(specimenTurned(0, seed));
    }
    cv::RNG(5).fill(specimens[0].overview, cv::RNG::UNIFORM, 0, 255);
    const auto typical = learning::mostTypical(specimens, {false, false, false, false});
    BOOST_REQUIRE(typical);
    BOOST_CHECK_NE(*typical, 0U);
    BOOST_CHECK(!learning::mostTypical(specimens, {true, true, true, true}));
}

BOOST_AUTO_TEST_SUITE_END()
