#pragma once

#include "core/base/error_code.h"
#include "core/capture/image_scanner.h"

#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

/// What core/capture/image_scanner.h promises, as tests that every adapter runs. An adapter joins with one line:
///
///     RAHDARI_IMAGE_SCANNER_CONTRACT(Folder, [] { return makeSubject(); })
namespace rahdari::tests {

/// A scanner with a page on its glass, and whatever must live as long as it does.
struct ScannerSubject {
    std::shared_ptr<void> surroundings;  ///< e.g. a temporary folder; may be null
    std::unique_ptr<capture::ImageScanner> scanner;
    bool repeatable = true;  ///< whether two captures of one page are the same to the pixel
};

using MakeSubject = std::function<ScannerSubject()>;

/// Requests of all sorts, among them some that no device can do.
inline std::vector<capture::CaptureRequest> contractRequests()
{
    std::vector<capture::CaptureRequest> requests{{}, {{}, 300}, {{}, 1}, {{}, 1'000'000}, {{}, -5}};
    for (const image::Light light : image::allLights) {
        requests.push_back({{light}, 0});
        requests.push_back({{light, light, image::Light::White}, 600});
    }
    requests.push_back({{image::allLights.begin(), image::allLights.end()}, 0});
    return requests;
}

inline void checkAdjustedRequestsAreThenExact(const capture::ImageScanner& scanner)
{
    for (capture::CaptureRequest request : contractRequests()) {
        const capture::CaptureRequest asked = request;
        const capture::Fit fit = scanner.validate(request);
        if (fit == capture::Fit::Impossible) {
            continue;
        }
        BOOST_CHECK((fit == capture::Fit::Exact) == (request == asked));
        const capture::CaptureRequest once = request;
        BOOST_CHECK(scanner.validate(request) == capture::Fit::Exact);
        BOOST_CHECK(request == once);
    }
}

inline void checkValidatedRequestsAreCaptured(capture::ImageScanner& scanner)
{
    for (capture::CaptureRequest request : contractRequests()) {
        if (scanner.validate(request) == capture::Fit::Impossible) {
            continue;
        }
        const auto page = scanner.capture(request, {});
        BOOST_REQUIRE(page);
        for (const image::Light light : request.lights) {
            BOOST_CHECK(page->images.contains(light));
        }
    }
}

inline void checkAnImpossibleRequestIsRefused(capture::ImageScanner& scanner)
{
    for (capture::CaptureRequest request : contractRequests()) {
        const capture::CaptureRequest asked = request;
        if (scanner.validate(request) == capture::Fit::Exact) {
            continue;
        }
        const auto page = scanner.capture(asked, {});
        BOOST_REQUIRE(!page);
        BOOST_CHECK_EQUAL(page.error().code, toInt(base::ErrorCode::CaptureSettingsInvalid));
    }
}

inline void checkStopRequestEndsCapture(capture::ImageScanner& scanner)
{
    std::stop_source stop;
    stop.request_stop();
    const auto begin = std::chrono::steady_clock::now();
    const auto page = scanner.capture({}, stop.get_token());
    BOOST_CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(1));
    BOOST_REQUIRE(!page);
    BOOST_CHECK_EQUAL(page.error().code, toInt(base::ErrorCode::CaptureStopped));
    BOOST_CHECK(scanner.capture({}, {}));  // a stop ends one capture, not the device
}

inline void checkPictureIs8Bit(capture::ImageScanner& scanner)
{
    const auto page = scanner.capture({}, {});
    BOOST_REQUIRE(page);
    BOOST_CHECK(!page->images.empty());
    BOOST_CHECK(!page->device.empty());
    for (const auto& [light, picture] : page->images) {
        BOOST_CHECK(!picture.empty());
        BOOST_CHECK(picture.type() == CV_8UC1 || picture.type() == CV_8UC3);
    }
}

inline void checkCaptureTwiceGivesTheSame(const ScannerSubject& subject)
{
    const auto first = subject.scanner->capture({}, {});
    const auto second = subject.scanner->capture({}, {});
    BOOST_REQUIRE(first);
    BOOST_REQUIRE(second);
    BOOST_REQUIRE_EQUAL(first->images.size(), second->images.size());
    BOOST_CHECK_EQUAL(first->source, second->source);
    BOOST_CHECK_EQUAL(first->preRecorded, second->preRecorded);
    for (const auto& [light, picture] : first->images) {
        const cv::Mat again = second->imageUnder(light);
        BOOST_REQUIRE(again.size() == picture.size() && again.type() == picture.type());
        BOOST_CHECK(!subject.repeatable || cv::norm(picture, again, cv::NORM_INF) == 0.0);
    }
}

}  // namespace rahdari::tests

/// The contract as a suite of Boost.Test cases. The second argument makes a ScannerSubject.
#define RAHDARI_IMAGE_SCANNER_CONTRACT(Name, ...)                                                                      \
    BOOST_AUTO_TEST_SUITE(Name##KeepsTheImageScannerContract)                                                          \
    BOOST_AUTO_TEST_CASE(AdjustedRequestsAreThenExact)                                                                 \
    {                                                                                                                  \
        const rahdari::tests::ScannerSubject subject = rahdari::tests::MakeSubject(__VA_ARGS__)();                     \
        rahdari::tests::checkAdjustedRequestsAreThenExact(*subject.scanner);                                           \
    }                                                                                                                  \
    BOOST_AUTO_TEST_CASE(ValidatedRequestsAreCaptured)                                                                 \
    {                                                                                                                  \
        const rahdari::tests::ScannerSubject subject = rahdari::tests::MakeSubject(__VA_ARGS__)();                     \
        rahdari::tests::checkValidatedRequestsAreCaptured(*subject.scanner);                                           \
    }                                                                                                                  \
    BOOST_AUTO_TEST_CASE(AnImpossibleRequestIsRefused)                                                                 \
    {                                                                                                                  \
        const rahdari::tests::ScannerSubject subject = rahdari::tests::MakeSubject(__VA_ARGS__)();                     \
        rahdari::tests::checkAnImpossibleRequestIsRefused(*subject.scanner);                                           \
    }                                                                                                                  \
    BOOST_AUTO_TEST_CASE(StopRequestEndsCapture)                                                                       \
    {                                                                                                                  \
        const rahdari::tests::ScannerSubject subject = rahdari::tests::MakeSubject(__VA_ARGS__)();                     \
        rahdari::tests::checkStopRequestEndsCapture(*subject.scanner);                                                 \
    }                                                                                                                  \
    BOOST_AUTO_TEST_CASE(PictureIs8Bit)                                                                                \
    {                                                                                                                  \
        const rahdari::tests::ScannerSubject subject = rahdari::tests::MakeSubject(__VA_ARGS__)();                     \
        rahdari::tests::checkPictureIs8Bit(*subject.scanner);                                                          \
    }                                                                                                                  \
    BOOST_AUTO_TEST_CASE(CaptureTwiceGivesTheSame)                                                                     \
    {                                                                                                                  \
        const rahdari::tests::ScannerSubject subject = rahdari::tests::MakeSubject(__VA_ARGS__)();                     \
        rahdari::tests::checkCaptureTwiceGivesTheSame(subject);                                                        \
    }                                                                                                                  \
    BOOST_AUTO_TEST_SUITE_END()
