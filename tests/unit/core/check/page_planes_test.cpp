#include "core/check/page_planes.h"

#include <boost/test/unit_test.hpp>

using namespace rahdari;

BOOST_AUTO_TEST_SUITE(Planes)

BOOST_AUTO_TEST_CASE(FindsThePlaneOfALight)
{
    const image::QuadPx corners{cv::Point2d{0, 0}, {1250, 0}, {1250, 880}, {0, 880}};
    const auto plane = image::PagePlane::fromCorners(corners, {125.0, 88.0});
    BOOST_REQUIRE(plane.has_value());
    const check::PagePlanes planes{{{image::Light::Infrared, *plane}}};
    BOOST_REQUIRE(planes.find(image::Light::Infrared) != nullptr);
    BOOST_TEST(planes.find(image::Light::Infrared)->toMm({100.0, 50.0}).x == 10.0, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(planes.find(image::Light::White) == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
