#include "core/image/picture_file.h"
#include "core/specimen/scan/scan.h"
#include "tests/unit/core/specimen/scan/drawn_stack.h"
#include "tests/unit/core/specimen/scan/linear_light.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>

using namespace rahdari;
using image::Light;
using specimen::Chance;
using specimen::Scan;
using specimen::ScannerProfile;

namespace {

specimen::LayerStack smallPage()
{
    specimen::LayerStack page = test::blankPage({40, 25});
    page.substrate.grain = .012F;
    page.substrate.clouds = .015F;
    test::addCrosses(page, {{10, 10}, {30, 15}});
    return page;
}

ScannerProfile lively()
{
    ScannerProfile profile;
    profile.name = "lively";
    profile.title = "All defaults";
    profile.lights = {Light::White, Light::Infrared, Light::Ultraviolet, Light::Coaxial};
    profile.dustPerSquareDm = 40;
    return profile;
}

image::DecodedPicture decoded(const specimen::ScanFile& file)
{
    const auto picture = image::decodePicture(std::as_bytes(std::span(file.octets)));
    BOOST_REQUIRE(picture);
    return *picture;
}

std::uint64_t hashOf(const Scan& scan)
{
    std::uint64_t hash = 0xCBF2'9CE4'8422'2325U;
    for (const auto& [light, picture] : scan.images) {
        BOOST_REQUIRE(picture.isContinuous());
        for (std::size_t i = 0; i < picture.total() * picture.elemSize(); ++i) {
            hash = (hash ^ picture.data[i]) * 0x0000'0100'0000'01B3U;
        }
    }
    return hash;
}

Scan livelyScan(std::uint64_t seed, std::uint64_t device = 3)
{
    return specimen::scanPage(smallPage(), lively(), device, {}, {}, Chance(seed));
}

}  // namespace

BOOST_DATA_TEST_CASE(FilesStateTheDeclaredResolution, boost::unit_test::data::make({false, true}), png)
{
    ScannerProfile profile = test::plainProfile();
    profile.png = png;
    profile.dpi = 385;
    const Scan scan = specimen::scanPage(smallPage(), profile, 1, {}, {}, Chance(1));
    const auto files = specimen::filesOf(scan, profile);
    BOOST_REQUIRE_EQUAL(files.size(), 3);
    BOOST_CHECK_EQUAL(files[0].name, png ? "vi.png" : "vi.jpg");
    BOOST_CHECK_EQUAL(files[1].name, png ? "ir.png" : "ir.jpg");
    for (const auto& file : files) {
        const auto picture = decoded(file);
        BOOST_REQUIRE(picture.declaredDpi);
        BOOST_CHECK_SMALL(*picture.declaredDpi - 385, .02);
        BOOST_CHECK(picture.format == (png ? image::PictureFormat::Png : image::PictureFormat::Jpeg));
    }
    BOOST_CHECK_EQUAL(decoded(files[1]).pixels.channels(), 1);
    if (png) {
        BOOST_CHECK_EQUAL(cv::norm(decoded(files[0]).pixels, scan.images.at(Light::White), cv::NORM_INF), 0);
    }
}

BOOST_AUTO_TEST_CASE(SomeFilesStateAnotherResolution)
{
    ScannerProfile profile = test::plainProfile();
    profile.wrongDpiShare = 1;
    std::set<double> declared;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const Scan scan = specimen::scanPage(test::blankPage({10, 8}), profile, 1, {Light::White}, {}, Chance(seed));
        BOOST_CHECK_NE(scan.declaredDpi, 400);
        BOOST_CHECK_CLOSE(scan.dpi, 400, .5);
        declared.insert(scan.declaredDpi);
    }
    BOOST_CHECK_GT(declared.size(), 2);
}

BOOST_AUTO_TEST_CASE(AScanNamesItsDeviceAndTakesWhatIsAsked)
{
    const Scan scan = specimen::scanPage(smallPage(), lively(), 3, {Light::Infrared, Light::Coaxial}, {}, Chance(1));
    BOOST_CHECK_EQUAL(scan.device, "lively #3");
    BOOST_REQUIRE_EQUAL(scan.images.size(), 2);
    BOOST_CHECK_EQUAL(scan.images.at(Light::Infrared).type(), CV_8UC1);
    BOOST_CHECK_EQUAL(scan.images.at(Light::Coaxial).type(), CV_8UC3);
    BOOST_CHECK_EQUAL(scan.corners.size(), 2);
    BOOST_CHECK_EQUAL(scan.pageToPicture.size(), 2);
}

BOOST_AUTO_TEST_CASE(AStopLeavesTheRestUntaken)
{
    std::stop_source stop;
    stop.request_stop();
    const Scan scan = specimen::scanPage(smallPage(), lively(), 3, {}, {}, Chance(1), stop.get_token());
    BOOST_CHECK(scan.images.empty());
}

BOOST_AUTO_TEST_CASE(TheSameChanceGivesTheSameBytesOnAnyNumberOfThreads)
{
    const int threads = cv::getNumThreads();
    const std::uint64_t hash = hashOf(livelyScan(1));
    BOOST_CHECK_EQUAL(hashOf(livelyScan(1)), hash);
    for (const int count : {1, 2}) {
        cv::setNumThreads(count);
        BOOST_CHECK_EQUAL(hashOf(livelyScan(1)), hash);
    }
    cv::setNumThreads(threads);
    BOOST_CHECK_NE(hashOf(livelyScan(2)), hash);
    BOOST_CHECK_NE(hashOf(livelyScan(1, 4)), hash);
}

// Run a second time by CTest with OpenCV's faster instructions switched off; the first run leaves what it found.
BOOST_AUTO_TEST_CASE(TheSameBytesOnAPlainProcessor)
{
    const char* kept = std::getenv("RAHDARI_SCAN_HASHES");
    if (kept == nullptr) {
        return;
    }
    const std::string found = std::to_string(hashOf(livelyScan(1)));
    if (std::getenv("OPENCV_CPU_DISABLE") == nullptr) {
        std::ofstream(kept) << found;
        return;
    }
    std::string before;
    std::ifstream(kept) >> before;
    BOOST_CHECK_EQUAL(found, before);
}

BOOST_AUTO_TEST_CASE(LightsDoNotDependOnWhichOthersAreTaken)
{
    const Scan all = livelyScan(1);
    const Scan one = specimen::scanPage(smallPage(), lively(), 3, {Light::Ultraviolet}, {}, Chance(1));
    BOOST_CHECK_EQUAL(cv::norm(all.images.at(Light::Ultraviolet), one.images.at(Light::Ultraviolet), cv::NORM_INF), 0);
}
