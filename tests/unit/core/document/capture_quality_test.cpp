#include "core/document/capture_quality.h"

#include "tests/unit/core/document/drawn_page.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

using rahdari::check::CaptureGates;
using rahdari::check::Gate;
using rahdari::document::locatePage;
using rahdari::document::measureGates;
using rahdari::document::PageAnchor;
using rahdari::document::PageLocation;
using rahdari::test::Ground;

namespace {

// A good capture: 300 dpi, flat on a dark platen, turned a little.
struct Capture {
    rahdari::test::DrawnPicture picture =
        drawPicture(rahdari::test::td3, {1680, 1200},
                    rahdari::test::flatCorners(rahdari::test::td3, pxPerMm, {840.0, 600.0}, 2.0), Ground::DarkPlaten);
    PageAnchor anchor = picture.anchor(0.25, 1);
    PageLocation location = locatePage(picture.pixels, anchor);

    static constexpr double pxPerMm = 12.0;

    Gate gate(const char* name, const cv::Mat& pixels) const
    {
        return *measureGates(pixels, location, anchor).find(name);
    }
};

const Capture& capture()
{
    static const Capture once;
    return once;
}

cv::Mat blurred(double sigmaMm)
{
    cv::Mat pixels;
    cv::GaussianBlur(capture().picture.pixels, pixels, {0, 0}, sigmaMm * Capture::pxPerMm);
    return pixels;
}

cv::Mat scaled(double factor, double offset)
{
    cv::Mat pixels;
    capture().picture.pixels.convertTo(pixels, -1, factor, offset);
    return pixels;
}

// A lamp's reflection on the laminate: full white in the middle, fading over some millimetres.
cv::Mat withGlare(double radiusMm)
{
    cv::Mat pixels = capture().picture.pixels.clone();
    const cv::Point2d middle = capture().picture.truth.toPx(rahdari::image::PointMm{80.0, 40.0});
    const double fadeMm = 4.0;
    for (int row = 0; row < pixels.rows; ++row) {
        for (int column = 0; column < pixels.cols; ++column) {
            const double away = cv::norm(cv::Point2d(column, row) - middle) / Capture::pxPerMm - radiusMm;
            const double light = away <= 0.0 ? 255.0 : 255.0 * std::exp(-std::pow(away / fadeMm, 2.0));
            auto& pixel = pixels.at<cv::Vec3b>(row, column);
            for (int channel = 0; channel < 3; ++channel) {
                pixel[channel] = cv::saturate_cast<std::uint8_t>(pixel[channel] + light);
            }
        }
    }
    return pixels;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(capture_quality)

BOOST_AUTO_TEST_CASE(PassesAGoodCapture)
{
    const CaptureGates gates = measureGates(capture().picture.pixels, capture().location, capture().anchor);
    BOOST_TEST(gates.gates.size() == 5U);
    for (const char* name : {"focus", "glare", "exposure", "resolution", "completeness"}) {
        BOOST_TEST_REQUIRE(gates.find(name) != nullptr);
        BOOST_TEST(gates.find(name)->passed, gates.find(name)->reason);
        BOOST_TEST(!gates.find(name)->reason.empty());
    }
}

BOOST_AUTO_TEST_CASE(FocusFollowsBlurAndFailsWhereStrokesFade)
{
    double before = 0.0;
    for (const double sigmaMm : {0.02, 0.05, 0.08, 0.12, 0.16, 0.22, 0.3}) {
        const Gate gate = capture().gate("focus", blurred(sigmaMm));
        BOOST_TEST(gate.value > before);
        before = gate.value;
    }
    // The limit stands for a blur of 0.115 mm.
    BOOST_TEST(capture().gate("focus", blurred(0.10)).passed);
    const Gate faded = capture().gate("focus", blurred(0.13));
    BOOST_TEST(!faded.passed, faded.reason);
}

BOOST_AUTO_TEST_CASE(FocusIsTheEdgeWidthWhateverTheContrast)
{
    const double plain = capture().gate("focus", blurred(0.1)).value;
    cv::Mat pale;
    blurred(0.1).convertTo(pale, -1, 0.4, 90.0);
    BOOST_TEST(std::abs(capture().gate("focus", pale).value / plain - 1.0) < 0.1);
    cv::Mat noise(pale.size(), CV_8UC3);
    cv::RNG(1).fill(noise, cv::RNG::NORMAL, 128.0, 4.0);
    cv::Mat noisy;
    cv::addWeighted(blurred(0.1), 1.0, noise, 1.0, -128.0, noisy);
    BOOST_TEST(std::abs(capture().gate("focus", noisy).value / plain - 1.0) < 0.25);
}

BOOST_AUTO_TEST_CASE(FocusDoesNotBlameASmallPicture)
{
    const auto picture =
        drawPicture(rahdari::test::td3, {420, 300},
                    rahdari::test::flatCorners(rahdari::test::td3, 3.0, {210.0, 150.0}, 0.0), Ground::DarkPlaten);
    const PageAnchor anchor = picture.anchor(0.25, 1);
    const CaptureGates gates = measureGates(picture.pixels, locatePage(picture.pixels, anchor), anchor);
    BOOST_TEST(gates.find("focus")->passed, gates.find("focus")->reason);
    BOOST_TEST(!gates.find("resolution")->passed);
    BOOST_TEST(std::abs(gates.find("resolution")->value - 76.2) < 3.0);
}

BOOST_AUTO_TEST_CASE(GlareFollowsTheSpot)
{
    double before = -1e-9;
    for (const double radiusMm : {2.0, 4.0, 7.0, 10.0, 15.0}) {
        const Gate gate = capture().gate("glare", withGlare(radiusMm));
        BOOST_TEST(gate.value > before);
        before = gate.value;
    }
    BOOST_TEST(capture().gate("glare", withGlare(2.0)).passed);  // 13 mm2 and its bright rim, of 11,000 mm2
    BOOST_TEST(!capture().gate("glare", withGlare(10.0)).passed);
}

BOOST_AUTO_TEST_CASE(WhitePaperAndWhiteFieldsAreNoGlare)
{
    // Paper lifted to full white: a clean render.
    const Gate paper = capture().gate("glare", scaled(1.15, 0.0));
    BOOST_TEST(paper.passed);
    BOOST_TEST(paper.value == 0.0);
    cv::Mat pixels = capture().picture.pixels.clone();
    const auto field = capture().picture.truth.toPx(rahdari::image::RectMm{60.0, 20.0, 45.0, 30.0});
    const std::vector<cv::Point> corners(field.begin(), field.end());
    cv::fillConvexPoly(pixels, corners, cv::Scalar::all(255.0));
    cv::GaussianBlur(pixels, pixels, {3, 3}, 0.6);
    BOOST_TEST(capture().gate("glare", pixels).value == 0.0);
}

BOOST_AUTO_TEST_CASE(ExposureFallsBothWays)
{
    double before = 256.0;
    for (const double light : {1.0, 0.7, 0.5, 0.35, 0.2, 0.1}) {
        const Gate gate = capture().gate("exposure", scaled(light, 0.0));
        BOOST_TEST(gate.value < before);
        before = gate.value;
    }
    const Gate dark = capture().gate("exposure", scaled(0.2, 0.0));
    BOOST_TEST(!dark.passed);
    BOOST_TEST(dark.reason.find("too dark") != std::string::npos);
    before = 256.0;
    for (const double haze : {0.0, 40.0, 90.0, 140.0, 180.0, 210.0}) {
        const Gate gate = capture().gate("exposure", scaled(1.0, haze));
        BOOST_TEST(gate.value < before + 1e-9);
        before = gate.value;
    }
    const Gate bright = capture().gate("exposure", scaled(1.0, 200.0));
    BOOST_TEST(!bright.passed);
    BOOST_TEST(bright.reason.find("too bright") != std::string::npos);
    BOOST_TEST(capture().gate("exposure", scaled(0.8, 0.0)).passed);
}

BOOST_AUTO_TEST_CASE(CompletenessToleratesTheSpineOnly)
{
    const auto overhanging = [](std::size_t side, double mm) {
        PageLocation location = capture().location;
        location.overhangMm[side] = mm;
        return *measureGates(capture().picture.pixels, location, capture().anchor).find("completeness");
    };
    BOOST_TEST(overhanging(0, 4.5).passed);
    BOOST_TEST(!overhanging(0, 5.5).passed);
    BOOST_TEST(overhanging(1, 1.5).passed);
    const Gate gate = overhanging(2, 4.5);
    BOOST_TEST(!gate.passed);
    BOOST_TEST(gate.value == 4.5);
    BOOST_TEST(gate.limit == 2.0);
    BOOST_TEST(gate.reason.find("lower") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(MeasuresWithoutAnMrz)
{
    const PageLocation bare = locatePage(capture().picture.pixels, std::nullopt);
    const CaptureGates gates = measureGates(capture().picture.pixels, bare);
    BOOST_TEST(gates.find("focus")->passed, gates.find("focus")->reason);
    BOOST_TEST(!measureGates(blurred(0.35), bare).find("focus")->passed);
    BOOST_TEST(gates.find("completeness")->passed);
    // As large as the page can be, which this one is.
    BOOST_TEST(gates.find("resolution")->passed, gates.find("resolution")->reason);
    BOOST_TEST(std::abs(gates.find("resolution")->value - 304.8) < 10.0);
    BOOST_TEST(!measureGates(capture().picture.pixels, PageLocation{}).find("resolution")->passed);
}

BOOST_AUTO_TEST_CASE(APageWithoutAnMrzMayBeTooCoarse)
{
    const auto picture =
        drawPicture(rahdari::test::td3, {420, 300},
                    rahdari::test::flatCorners(rahdari::test::td3, 3.0, {210.0, 150.0}, 0.0), Ground::DarkPlaten);
    const CaptureGates gates = measureGates(picture.pixels, locatePage(picture.pixels, std::nullopt));
    BOOST_TEST(!gates.find("resolution")->passed);
    BOOST_TEST(std::abs(gates.find("resolution")->value - 76.2) < 8.0);
}

BOOST_AUTO_TEST_CASE(NothingMeasuredIsNothingPassed)
{
    for (const cv::Mat& odd :
         {cv::Mat(), cv::Mat(1, 1, CV_8UC3, cv::Scalar(9, 9, 9)), cv::Mat(300, 400, CV_16U), cv::Mat(2, 900, CV_8U)}) {
        CaptureGates gates;
        BOOST_CHECK_NO_THROW(gates = measureGates(odd, PageLocation{}));
        BOOST_TEST(gates.gates.size() == 5U);
        BOOST_TEST(!gates.find("focus")->passed);
        BOOST_TEST(!gates.find("completeness")->passed);
        BOOST_CHECK_NO_THROW(measureGates(odd, capture().location, capture().anchor));
    }
    const cv::Mat plain(600, 800, CV_8UC3, cv::Scalar(128, 128, 128));
    const CaptureGates gates = measureGates(plain, PageLocation{});
    BOOST_TEST(!gates.find("focus")->passed);
    BOOST_TEST(!gates.find("exposure")->passed);
}

BOOST_AUTO_TEST_SUITE_END()
