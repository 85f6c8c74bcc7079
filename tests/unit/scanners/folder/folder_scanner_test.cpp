#include "core/base/error_code.h"
#include "scanners/folder/folder_scanner.h"
#include "tests/unit/core/image/picture_samples.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <thread>

using namespace rahdari;
using namespace rahdari::tests;
using base::ErrorCode;
using image::Light;

namespace {

Bytes png() { return encode(".png", quarters(64, 48)); }

std::unique_ptr<capture::ImageScanner> open(const std::filesystem::path& path)
{
    auto scanner = scanners::openFolderScanner(path);
    BOOST_REQUIRE(scanner);
    return std::move(*scanner);
}

capture::Page pageOf(const std::filesystem::path& path)
{
    const auto page = open(path)->capture({}, {});
    BOOST_REQUIRE(page);
    return *page;
}

int captureError(const std::filesystem::path& path)
{
    const auto page = open(path)->capture({}, {});
    BOOST_REQUIRE(!page);
    BOOST_CHECK(!page.error().message.empty());
    BOOST_CHECK(!page.error().advice.empty());
    return page.error().code;
}

bool mentions(const std::vector<std::string>& notices, const std::string& word)
{
    return std::ranges::any_of(notices, [&](const auto& notice) { return notice.find(word) != std::string::npos; });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(FolderScanner)

BOOST_AUTO_TEST_CASE(ASingleFileIsWhiteAndPreRecorded)
{
    const TemporaryFolder folder;
    const auto file = folder.write("someone.png", png());
    const capture::Page page = pageOf(file);
    BOOST_CHECK_EQUAL(page.images.size(), 1U);
    BOOST_CHECK_EQUAL(page.imageUnder(Light::White).cols, 64);
    BOOST_CHECK(page.preRecorded);
    BOOST_CHECK_EQUAL(page.device, "folder");
    BOOST_CHECK_EQUAL(page.source, file.string());
    BOOST_CHECK(page.notices.empty());
}

BOOST_AUTO_TEST_CASE(LightsAreKnownByNameWhateverCaseAndExtension)
{
    const TemporaryFolder folder;
    for (const auto* name : {"VI.PNG", "ir.jpg", "Uv", "coax.x", "left.png", "right.png", "trans.png"}) {
        folder.write(name, png());
    }
    for (const auto* name : {"notes.txt", ".ir.png", "vi.json", "portrait.png"}) {
        folder.write(name, bytesOf("something else"));
    }
    const capture::Page page = pageOf(folder.path());
    BOOST_CHECK_EQUAL(page.images.size(), image::allLights.size());
    BOOST_CHECK(page.notices.empty());
}

BOOST_AUTO_TEST_CASE(TheDescriptionSpeaksForThePictures)
{
    const TemporaryFolder folder;
    folder.write("scan_1", png());
    folder.write("scan_2", png());
    folder.write("capture.toml", bytesOf("dpi = 400\ndevice = \"desk\"\npage = \"back\"\npre_recorded = false\n"
                                         "[lights]\nvi = \"scan_1\"\nir = \"scan_2\"\n"));
    const capture::Page page = pageOf(folder.path());
    BOOST_CHECK(page.images.contains(Light::White) && page.images.contains(Light::Infrared));
    BOOST_CHECK(page.declaredDpi == 400.0);
    BOOST_CHECK_EQUAL(page.device, "desk");
    BOOST_CHECK_EQUAL(page.side, "back");
    BOOST_CHECK(!page.preRecorded);
}

BOOST_AUTO_TEST_CASE(AnInvalidDescriptionIsToldOnOpening)
{
    const TemporaryFolder folder;
    folder.write("vi.png", png());
    folder.write("capture.toml", bytesOf("dpi = 400\npage = front\n"));
    const auto scanner = scanners::openFolderScanner(folder.path());
    BOOST_REQUIRE(!scanner);
    BOOST_CHECK_EQUAL(scanner.error().code, toInt(ErrorCode::FileInvalid));
    BOOST_CHECK(scanner.error().message.find("line 2") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(OrientationIsPassedOnAsAHint)
{
    const TemporaryFolder folder;
    folder.write("vi.jpg", withInserted(encode(".jpg", quarters(64, 48)), 20, exifSegment(6, 300)));
    folder.write("ir.png", png());
    const capture::Page page = pageOf(folder.path());
    const std::map<Light, int> hints{{Light::White, 6}};
    BOOST_CHECK(page.orientationHints == hints);
    BOOST_CHECK_EQUAL(page.imageUnder(Light::White).cols, 64);
}

BOOST_AUTO_TEST_CASE(ABrokenLightIsLeftOutWithANotice)
{
    const TemporaryFolder folder;
    folder.write("vi.png", png());
    folder.write("ir.png", withoutEnd(png(), 30));
    folder.write("uv.png", {});
    const capture::Page page = pageOf(folder.path());
    BOOST_CHECK_EQUAL(page.images.size(), 1U);
    BOOST_CHECK_EQUAL(page.notices.size(), 2U);
    BOOST_CHECK(mentions(page.notices, "ir: The picture file ends early"));
    BOOST_CHECK(mentions(page.notices, "uv: The picture file is empty"));
}

BOOST_AUTO_TEST_CASE(WithoutWhiteAndInfraredThereIsNoPage)
{
    const TemporaryFolder folder;
    folder.write("vi.png", withoutEnd(png(), 30));
    folder.write("uv.png", png());
    BOOST_CHECK_EQUAL(captureError(folder.path()), toInt(ErrorCode::ImageTruncated));
    folder.write("ir.png", png());
    BOOST_CHECK_EQUAL(pageOf(folder.path()).images.size(), 2U);
}

BOOST_AUTO_TEST_CASE(ALightOfTheDescriptionThatIsNotThereIsTold)
{
    const TemporaryFolder folder;
    folder.write("vi.png", png());
    folder.write("capture.toml", bytesOf("[lights]\nuv = \"none.png\"\n"));
    const capture::Page page = pageOf(folder.path());
    BOOST_CHECK_EQUAL(page.images.size(), 1U);
    BOOST_CHECK(mentions(page.notices, "uv: There is no such file"));
}

BOOST_AUTO_TEST_CASE(TheOnlyPictureOfAFolderIsWhite)
{
    const TemporaryFolder folder;
    folder.write("img_0042.png", png());
    folder.write("readme.md", bytesOf("text"));
    folder.write("thumbs.db", bytesOf("no picture"));
    BOOST_CHECK(pageOf(folder.path()).images.contains(Light::White));
    folder.write("img_0043.png", png());
    const auto scanner = scanners::openFolderScanner(folder.path());
    BOOST_REQUIRE(!scanner);
    BOOST_CHECK_EQUAL(scanner.error().code, toInt(ErrorCode::FileInvalid));
    BOOST_CHECK(scanner.error().message.find("2 pictures") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(TwoFilesOfOneLightAreTold)
{
    const TemporaryFolder folder;
    folder.write("vi.jpg", encode(".jpg", quarters(64, 48)));
    folder.write("vi.png", encode(".png", quarters(32, 24)));
    const capture::Page page = pageOf(folder.path());
    BOOST_CHECK_EQUAL(page.imageUnder(Light::White).cols, 64);
    BOOST_CHECK(mentions(page.notices, "vi: there are several files"));
}

BOOST_AUTO_TEST_CASE(AnEmptyFolderHasNoDocument)
{
    const TemporaryFolder folder;
    BOOST_CHECK_EQUAL(captureError(folder.path()), toInt(ErrorCode::NoDocument));
}

BOOST_AUTO_TEST_CASE(WhatIsNotThereCannotBeOpened)
{
    const TemporaryFolder folder;
    const auto scanner = scanners::openFolderScanner(folder.path() / "none");
    BOOST_REQUIRE(!scanner);
    BOOST_CHECK_EQUAL(scanner.error().code, toInt(ErrorCode::FileMissing));
}

BOOST_AUTO_TEST_CASE(WhatVanishedIsALostDevice)
{
    auto folder = std::make_unique<TemporaryFolder>();
    folder->write("vi.png", png());
    const auto whole = open(folder->path());
    const auto file = open(folder->path() / "vi.png");
    std::filesystem::remove(folder->path() / "vi.png");
    BOOST_CHECK_EQUAL(whole->capture({}, {}).error().code, toInt(ErrorCode::DeviceLost));
    BOOST_CHECK_EQUAL(file->capture({}, {}).error().code, toInt(ErrorCode::DeviceLost));
    folder.reset();
    BOOST_CHECK_EQUAL(whole->capture({}, {}).error().code, toInt(ErrorCode::DeviceLost));
}

BOOST_AUTO_TEST_CASE(LightsThatAreNotThereAreNotPromised)
{
    const TemporaryFolder folder;
    folder.write("vi.png", png());
    const auto scanner = open(folder.path());
    capture::CaptureRequest request{{Light::Ultraviolet, Light::White}, 600};
    BOOST_CHECK(scanner->validate(request) == capture::Fit::Adjusted);
    BOOST_CHECK(request == (capture::CaptureRequest{{Light::White}, 0}));
    request = {{Light::Ultraviolet}, 0};
    BOOST_CHECK(scanner->validate(request) == capture::Fit::Impossible);
}

BOOST_AUTO_TEST_CASE(AStopIsAnsweredWhileALargePictureIsRead)
{
    const TemporaryFolder folder;
    folder.write("vi.jp2", encode(".jp2", cv::Mat(4000, 5000, CV_8UC3, cv::Scalar(1, 2, 3))));
    const auto scanner = open(folder.path());
    std::stop_source stop;
    std::chrono::steady_clock::time_point asked;
    const std::jthread officer([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        asked = std::chrono::steady_clock::now();
        stop.request_stop();
    });
    const auto page = scanner->capture({}, stop.get_token());
    const auto answered = std::chrono::steady_clock::now();
    if (page) {
        BOOST_TEST_MESSAGE("skipped: this machine had read it before the stop");
        return;
    }
    BOOST_CHECK_EQUAL(page.error().code, toInt(ErrorCode::CaptureStopped));
    BOOST_CHECK(answered - asked < std::chrono::seconds(1));
    BOOST_CHECK(scanner->capture({}, {}));
}

BOOST_AUTO_TEST_SUITE_END()
