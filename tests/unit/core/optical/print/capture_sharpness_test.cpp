// Scanners of another sharpness than the one that was learned on.
#include "core/optical/print/capture_sharpness.h"
#include "core/optical/print/measures_of_print.h"

#include "tests/unit/core/optical/print/made_up_page.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace {

using namespace rahdari;
using image::Light;

constexpr double softPx = 1.4;  // of 16 to the millimetre
constexpr double sharpPx = 0.9;

/// The ground, small print at its head, on paper whose fibres lie otherwise on every sheet.
cv::Mat sheet(double grain, int seed)
{
    cv::Mat page = test::madeUpGround();
    for (int y = 40; y < page.rows / 3; y += 48) {
        for (int x = 20; x + 200 < page.cols; x += 240) {
            cv::putText(page, "REPUBLIC 1984", {x, y}, cv::FONT_HERSHEY_SIMPLEX, 0.7, cv::Scalar(90, 70, 60), 2,
                        cv::LINE_AA);
        }
    }
    return test::noisy(page, grain, seed);
}

cv::Mat scanned(const cv::Mat& paper, double blurPx)
{
    cv::Mat picture;
    cv::GaussianBlur(paper, picture, {}, blurPx);
    return picture;
}

std::shared_ptr<document::DocumentModel> softModel()
{
    return test::madeUpModel({{Light::White, scanned(sheet(0.0, 0), softPx)}});
}

double sharpnessOf(const cv::Mat& picture)
{
    check::Obstacle obstacle;
    const auto compared =
        optical::comparedPage(*test::madeUpEvidence({{Light::White, picture}}, softModel()), obstacle);
    BOOST_REQUIRE(compared.has_value());
    return optical::captureSharpnessDb(*compared);
}

double roughnessOf(const cv::Mat& picture)
{
    const auto measures = optical::printMeasures().measures;
    const auto signature = std::find_if(measures.begin(), measures.end(), [](const optical::Measure& measure) {
        return measure.rule.check == "optical.vi_fr_fu";
    });
    const auto measured = signature->measure(*test::madeUpEvidence({{Light::White, picture}}, softModel()));
    const auto found = std::find_if(measured.values.begin(), measured.values.end(),
                                    [](const auto& value) { return value.quantity == "roughness_db"; });
    BOOST_REQUIRE(found != measured.values.end());
    return found->value;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(CaptureSharpness)

BOOST_AUTO_TEST_CASE(AScannerLikeTheLearnedOneIsAsSharp)
{
    BOOST_TEST(std::abs(sharpnessOf(scanned(sheet(6.0, 1), softPx))) < 0.5);
}

BOOST_AUTO_TEST_CASE(ASharperScannerIsNoRougherPaper)
{
    const double soft = roughnessOf(scanned(sheet(6.0, 1), softPx));
    const double sharp = roughnessOf(scanned(sheet(6.0, 2), sharpPx));
    // What the two blurs leave of 3 cycles/mm, by which the paper alone would seem rougher.
    const double cyclesPerPx = 3.0 / 16.0;
    const double apart =
        20 *
        std::log10(std::exp(2 * CV_PI * CV_PI * cyclesPerPx * cyclesPerPx * (softPx * softPx - sharpPx * sharpPx)));
    BOOST_TEST(apart > 6.0);
    BOOST_TEST(std::abs(sharp - soft) < 0.5 * apart);
}

BOOST_AUTO_TEST_CASE(RougherPaperIsNoSharperScanner)
{
    const double genuine = roughnessOf(scanned(sheet(6.0, 1), softPx));
    const double rougher = roughnessOf(scanned(sheet(18.0, 3), softPx));
    BOOST_TEST(rougher - genuine > 20 * std::log10(3.0) - 2.0);
}

BOOST_AUTO_TEST_CASE(AStampIsNoSharperScanner)
{
    cv::Mat stamped = sheet(6.0, 1);
    for (int i = 0; i < 60; ++i) {
        cv::line(stamped, {300 + 6 * i, 200}, {300 + 6 * i, 500}, cv::Scalar(60, 20, 20), 2);
    }
    BOOST_TEST(std::abs(sharpnessOf(scanned(stamped, softPx))) < 0.7);
}

BOOST_AUTO_TEST_CASE(WithoutFinePrintNothingIsSaid)
{
    const cv::Mat plain(768, 1024, CV_8UC3, cv::Scalar(200, 210, 205));
    const auto model = test::madeUpModel({{Light::White, plain}});
    check::Obstacle obstacle;
    const auto compared =
        optical::comparedPage(*test::madeUpEvidence({{Light::White, test::noisy(plain, 12.0, 5)}}, model), obstacle);
    BOOST_REQUIRE(compared.has_value());
    BOOST_TEST(optical::captureSharpnessDb(*compared) == 0.0);
}

BOOST_AUTO_TEST_SUITE_END()
