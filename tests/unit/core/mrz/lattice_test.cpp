#include "core/mrz/lattice.h"

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <vector>

using rahdari::mrz::CellMap;
using rahdari::mrz::findLattice;

namespace {

/// What the network gives for characters at the given strip places.
CellMap mapOf(const std::vector<double>& places, int columns)
{
    cv::Mat probabilities = cv::Mat::zeros(CellMap::classCount, columns, CV_32F);
    for (int j = 0; j < columns; ++j) {
        double presence = 0.01;
        for (const double place : places) {
            const double distance = (CellMap::stripXOf(j) - place) / 4.0;
            presence = std::max(presence, std::exp(-distance * distance));
        }
        probabilities.at<float>(12, j) = static_cast<float>(presence);
        probabilities.at<float>(CellMap::betweenClass, j) = static_cast<float>(1.0 - presence);
    }
    return CellMap(probabilities);
}

std::vector<double> evenPlaces(int count, double first, double pitch)
{
    std::vector<double> places;
    for (int i = 0; i < count; ++i) {
        places.push_back(first + pitch * i);
    }
    return places;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(LatticeTest)

BOOST_AUTO_TEST_CASE(FindsEvenCharactersAndTheirPitch)
{
    const auto lattice = findLattice(mapOf(evenPlaces(36, 33.0, 19.3), 240), 6);
    BOOST_REQUIRE(lattice.has_value());
    BOOST_TEST(lattice->span() == 36);
    BOOST_TEST(lattice->nodes.size() == 36U);
    BOOST_TEST(std::abs(lattice->pitchPx - 19.3) < 0.05);
    BOOST_TEST(std::abs(lattice->nodes.front().stripX - 33.0) < 1.0);
}

BOOST_AUTO_TEST_CASE(CountsCharactersThatWentUnseen)
{
    std::vector<double> places = evenPlaces(30, 40.0, 20.0);
    places.erase(places.begin() + 10, places.begin() + 12);
    const auto lattice = findLattice(mapOf(places, 200), 6);
    BOOST_REQUIRE(lattice.has_value());
    BOOST_TEST(lattice->span() == 30);
    BOOST_TEST(lattice->nodes.size() == 28U);
    BOOST_TEST(lattice->presence < 0.95);
}

BOOST_AUTO_TEST_CASE(FollowsAChangingPitch)
{
    std::vector<double> places;
    double x = 30.0;
    for (int i = 0; i < 44; ++i) {
        places.push_back(x);
        x += 21.5 - 0.06 * i;
    }
    const auto lattice = findLattice(mapOf(places, 260), 6);
    BOOST_REQUIRE(lattice.has_value());
    BOOST_TEST(lattice->span() == 44);
}

BOOST_AUTO_TEST_CASE(StopsWhereTheLineEnds)
{
    std::vector<double> places = evenPlaces(20, 40.0, 20.0);
    places.push_back(40.0 + 20.0 * 27.0);  // something far behind the line
    const auto lattice = findLattice(mapOf(places, 200), 6);
    BOOST_REQUIRE(lattice.has_value());
    BOOST_TEST(lattice->span() == 20);
}

BOOST_AUTO_TEST_CASE(GivesNothingForTooFewOrUnevenPlaces)
{
    BOOST_TEST(!findLattice(mapOf(evenPlaces(4, 40.0, 20.0), 100), 6).has_value());
    BOOST_TEST(!findLattice(mapOf({}, 100), 6).has_value());
    BOOST_TEST(!findLattice(mapOf({20, 60, 130, 145, 190, 270, 300}, 100), 6).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
