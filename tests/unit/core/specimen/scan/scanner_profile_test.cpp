#include "core/specimen/scan/scanner_profile.h"

#include "core/base/error_code.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <ostream>
#include <string>

using namespace rahdari;

namespace {

const std::string wellFormed = R"(name = "desk"
title = "Reader"
lights = ["vi", "ir"]
dpi = 400
)";

struct Refusal {
    std::string toml;
    std::string message;  ///< begins with

    friend std::ostream& operator<<(std::ostream& out, const Refusal& refusal) { return out << refusal.message; }
};

const std::vector<Refusal> refusals{
    {wellFormed + "dpi_x = 400\n", "Line 5: A scanner profile has no member \"dpi_x\""},
    {"name = \"desk\"\ntitle = \"Reader\"\nlights = [\"vi\"]\ndpi = 500.5\n",
     "Line 4: \"dpi\" must be a number from 150 to 500"},
    {"name = \"desk\"\ntitle = \"Reader\"\nlights = [\"vi\"]\ndpi = 600\n", "Line 4: \"dpi\" must be"},
    {"name = \"desk\"\ntitle = \"Reader\"\nlights = [\"vi\"]\ndpi = nan\n", "Line 4: \"dpi\" must be"},
    {"name = \"desk\"\ntitle = \"Reader\"\nlights = [\"vi\"]\ndpi = \"400\"\n", "Line 4: \"dpi\" must be"},
    {"name = \"desk\"\ntitle = \"Reader\"\nlights = [\"vi\"]\n", "A scanner profile needs \"dpi\""},
    {"title = \"Reader\"\nlights = [\"vi\"]\ndpi = 400\n", "A scanner profile needs \"name\""},
    {"name = \"Desk A\"\ntitle = \"Reader\"\nlights = [\"vi\"]\ndpi = 400\n", "Line 1: \"name\" must be"},
    {"name = \"desk\"\ntitle = \"\"\nlights = [\"vi\"]\ndpi = 400\n", "Line 2: \"title\" must be"},
    {"name = \"desk\"\ntitle = \"Reader\"\nlights = []\ndpi = 400\n", "Line 3: \"lights\" must be a list"},
    {"name = \"desk\"\ntitle = \"Reader\"\nlights = [\"vi\", \"xray\"]\ndpi = 400\n",
     "Line 3: A light is one of \"vi\""},
    {"name = \"desk\"\ntitle = \"Reader\"\nlights = [\"VI\"]\ndpi = 400\n", "Line 3: A light is one of \"vi\""},
    {"name = \"desk\"\ntitle = \"Reader\"\nlights = [\"vi\", \"vi\"]\ndpi = 400\n",
     "Line 3: The light \"vi\" is listed twice"},
    {wellFormed + "png = 1\n", "Line 5: \"png\" must be true or false"},
    {wellFormed + "jpeg_quality = 92.5\n", "Line 5: \"jpeg_quality\" must be a whole number from 50 to 100"},
    {wellFormed + "gamma = 0\n", "Line 5: \"gamma\" must be a number from 1 to 3"},
    {wellFormed + "full_well = -1\n", "Line 5: \"full_well\" must be a number from 500 to 200000"},
    {wellFormed + "point_spread_um = inf\n", "Line 5: \"point_spread_um\" must be a number from 15 to 120"},
    {wellFormed + "[file]\npng = true\n", "Line 5: A scanner profile has no member \"file\""},
    {wellFormed + "png = \n", "Line 5: "},
};

}  // namespace

BOOST_AUTO_TEST_CASE(AProfileIsReadAndWhatItLeavesOutKeepsItsDefault)
{
    const auto profile = specimen::parseScannerProfile(wellFormed + "held_out = true\npng = true\nvisible_leak = 0.04\n"
                                                                    "jpeg_quality = 88\nfull_well = 9000\n");
    BOOST_REQUIRE(profile);
    BOOST_CHECK_EQUAL(profile->name, "desk");
    BOOST_CHECK_EQUAL(profile->title, "Reader");
    BOOST_CHECK((profile->lights == std::vector{image::Light::White, image::Light::Infrared}));
    BOOST_CHECK(profile->heldOut && profile->png);
    BOOST_CHECK_EQUAL(profile->visibleLeak, .04F);
    BOOST_CHECK_EQUAL(profile->jpegQuality, 88);
    BOOST_CHECK_EQUAL(profile->fullWell, 9000);
    BOOST_CHECK_EQUAL(profile->gamma, specimen::ScannerProfile{}.gamma);
}

BOOST_DATA_TEST_CASE(WhatIsWrongIsNamedWithItsLine, boost::unit_test::data::make(refusals))
{
    const auto profile = specimen::parseScannerProfile(sample.toml);
    BOOST_REQUIRE(!profile);
    BOOST_CHECK_EQUAL(profile.error().code, toInt(base::ErrorCode::FileInvalid));
    BOOST_CHECK_MESSAGE(profile.error().message.starts_with(sample.message), profile.error().message);
}

BOOST_AUTO_TEST_CASE(UtopiasScannersAreAllThereAndFiveAreHeldOut)
{
    const auto profiles = specimen::loadScannerProfiles(RAHDARI_SOURCE_DIR "/models/documents/utopia/scanners");
    BOOST_REQUIRE_MESSAGE(profiles, (profiles ? "" : profiles.error().message));
    BOOST_CHECK_GE(profiles->size(), 9);
    BOOST_CHECK_EQUAL(std::ranges::count(*profiles, true, &specimen::ScannerProfile::heldOut), 5);
    BOOST_CHECK(std::ranges::is_sorted(*profiles, {}, &specimen::ScannerProfile::name));
    for (const auto& profile : *profiles) {
        BOOST_CHECK_LE(profile.dpi, 500);
        // TR-03135-1 4.1.2: what every reader must have.
        for (const auto light : {image::Light::White, image::Light::Infrared, image::Light::Ultraviolet}) {
            BOOST_CHECK(std::ranges::find(profile.lights, light) != profile.lights.end());
        }
    }
}

BOOST_AUTO_TEST_CASE(AFolderWithoutProfilesIsAnError)
{
    const auto profiles = specimen::loadScannerProfiles(RAHDARI_SOURCE_DIR "/models/no_such_folder");
    BOOST_REQUIRE(!profiles);
    BOOST_CHECK_EQUAL(profiles.error().code, toInt(base::ErrorCode::FileMissing));
}
