#include "scanners/simulated/simulated_scanner.h"

#include "tests/unit/core/specimen/scan/drawn_stack.h"
#include "tests/unit/scanners/image_scanner_contract.h"

#include <algorithm>

using namespace rahdari;
using namespace rahdari::tests;
using image::Light;

namespace {

specimen::ScannerProfile smallReader()
{
    specimen::ScannerProfile profile;
    profile.name = "desk_a";
    profile.title = "A reader";
    profile.lights = {Light::White, Light::Infrared, Light::Ultraviolet};
    profile.dpi = 300;
    return profile;
}

scanners::LaidPage smallPage()
{
    auto page = std::make_shared<specimen::LayerStack>(test::blankPage({30, 20}));
    test::addCrosses(*page, {{15, 10}});
    return {page, {}, specimen::Chance(5)};
}

std::unique_ptr<capture::ImageScanner> opened(const specimen::ScannerProfile& profile, scanners::Glass glass)
{
    auto scanner = scanners::openSimulatedScanner(profile, 3, std::move(glass));
    BOOST_REQUIRE(scanner);
    return std::move(*scanner);
}

ScannerSubject withPage()
{
    return {nullptr, opened(smallReader(), [] { return smallPage(); })};
}

}  // namespace

RAHDARI_IMAGE_SCANNER_CONTRACT(SimulatedScanner, withPage)

BOOST_AUTO_TEST_CASE(PagesOfTheSimulatedScannerSayThatTheyAre)
{
    const auto page = opened(smallReader(), [] { return smallPage(); })->capture({}, {});
    BOOST_REQUIRE(page);
    BOOST_CHECK(page->preRecorded);
    BOOST_CHECK_EQUAL(page->device, "simulated: desk_a #3");
    BOOST_CHECK_EQUAL(page->source, "simulated:desk_a/3");
    BOOST_CHECK_EQUAL(page->side, "data page");
    BOOST_CHECK_EQUAL(page->notices.size(), 1);
    BOOST_CHECK_EQUAL(page->images.size(), 3);
}

BOOST_AUTO_TEST_CASE(AnEmptyGlassIsNoDocument)
{
    for (const scanners::Glass& glass : {scanners::Glass(), scanners::Glass([] { return std::nullopt; }),
                                         scanners::Glass([] { return scanners::LaidPage{}; })}) {
        const auto page = opened(smallReader(), glass)->capture({}, {});
        BOOST_REQUIRE(!page);
        BOOST_CHECK_EQUAL(page.error().code, toInt(base::ErrorCode::NoDocument));
    }
}

BOOST_AUTO_TEST_CASE(UnknownLightsAndResolutionsAreBent)
{
    const auto scanner = opened(smallReader(), [] { return smallPage(); });
    capture::CaptureRequest request{{Light::Coaxial, Light::White, Light::White}, 600};
    BOOST_CHECK(scanner->validate(request) == capture::Fit::Adjusted);
    BOOST_CHECK((request == capture::CaptureRequest{{Light::White}, 300}));
    capture::CaptureRequest impossible{{Light::Transmitted}, 0};
    BOOST_CHECK(scanner->validate(impossible) == capture::Fit::Impossible);
}

BOOST_AUTO_TEST_CASE(AStopDuringAScanEndsItSoon)
{
    specimen::ScannerProfile profile = smallReader();
    profile.dpi = 400;
    profile.lights = {image::allLights.begin(), image::allLights.end()};
    auto page = std::make_shared<specimen::LayerStack>(test::blankPage({90, 60}));  // many seconds
    std::stop_source stop;
    std::chrono::steady_clock::time_point asked;
    const auto scanner = opened(profile, [&] {
        asked = std::chrono::steady_clock::now();
        stop.request_stop();
        return scanners::LaidPage{page, {}, specimen::Chance(1)};
    });
    const auto captured = scanner->capture({}, stop.get_token());
    const auto ended = std::chrono::steady_clock::now();
    BOOST_REQUIRE(!captured);
    BOOST_CHECK_EQUAL(captured.error().code, toInt(base::ErrorCode::CaptureStopped));
    BOOST_CHECK(ended - asked < std::chrono::seconds(3));
}

BOOST_AUTO_TEST_CASE(AProfileOver500DpiIsRefused)
{
    specimen::ScannerProfile profile = smallReader();
    profile.dpi = 501;
    BOOST_REQUIRE(!scanners::openSimulatedScanner(profile, 1, {}));
    profile.dpi = 300;
    profile.lights.clear();
    BOOST_REQUIRE(!scanners::openSimulatedScanner(profile, 1, {}));
}
