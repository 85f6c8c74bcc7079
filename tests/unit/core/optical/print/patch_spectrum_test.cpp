#include "core/optical/print/patch_spectrum.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <opencv2/core.hpp>

#include <cmath>

namespace {

using namespace rahdari::optical;

constexpr int side = 128;
constexpr double pxPerMm = 16.0;

cv::Mat whiteNoise(double levels)
{
    cv::RNG random(11);
    cv::Mat noise(side, side, CV_32FC3);
    random.fill(noise, cv::RNG::NORMAL, 0.0, levels);
    cv::Mat patch;
    noise.convertTo(patch, CV_8U, 1.0, 128.0);
    return patch;
}

/// Lines of so many cycles/mm across a patch.
cv::Mat lines(double alongPerMm, double downPerMm)
{
    cv::Mat patch = whiteNoise(1.0);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const double wave = 8 * std::cos(2 * CV_PI * (x * alongPerMm + y * downPerMm) / pxPerMm);
            auto& pixel = patch.at<cv::Vec3b>(y, x);
            for (int c = 0; c < 3; ++c) {
                pixel[c] = cv::saturate_cast<uchar>(pixel[c] + wave);
            }
        }
    }
    return patch;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(patch_spectrum)

BOOST_DATA_TEST_CASE(FloorOfWhiteNoiseIsItsVariance, boost::unit_test::data::make({2.0, 6.0}), levels)
{
    const PatchSpectrum spectrum = spectrumOf(whiteNoise(levels));
    const cv::Mat bins = binsOf({3.0, 7.0, pxPerMm, 0.0}, side);
    // The mean of three channels has a third of their variance; the median of a power is ln 2 of its mean.
    const double expected = 10 * std::log10(levels * levels / 3 / (128.0 * 128.0) * std::log(2.0));
    BOOST_TEST(std::abs(floorOf(spectrum.luminance, bins) - expected) < 0.4);
    // Red - green has twice the variance of a channel, blue - yellow one and a half.
    const double colour = expected + 10 * std::log10(3 * 3.5);
    BOOST_TEST(std::abs(floorOf(spectrum.chroma, bins) - colour) < 1.2);
}

BOOST_AUTO_TEST_CASE(LinesStandOutAtTheirFrequency)
{
    const cv::Mat prominence = prominenceOf(spectrumOf(lines(3.0, 4.0)).luminance);
    double most = 0;
    cv::Point where;
    cv::minMaxLoc(prominence, nullptr, &most, nullptr, &where, binsOf({2.0, 7.5, pxPerMm, 0.0}, side));
    BOOST_TEST(most > 25.0);
    BOOST_TEST((where.x - side / 2) * pxPerMm / side == 3.0);
    BOOST_TEST(where.y * pxPerMm / side == 4.0);
}

BOOST_AUTO_TEST_CASE(GreyLinesHaveNoColour)
{
    const cv::Mat prominence = prominenceOf(spectrumOf(lines(3.0, 4.0)).chroma);
    BOOST_TEST(prominence.at<float>(32, side / 2 + 24) < 12.0F);
}

BOOST_AUTO_TEST_CASE(TheCapturesOwnRowsAndColumnsDoNotCount)
{
    const double turn = 0.05;
    const cv::Mat bins = binsOf({2.0, 7.5, pxPerMm, turn}, side);
    const auto at = [&](double alongPerMm, double downPerMm) {
        return bins.at<uchar>(cvRound(downPerMm * side / pxPerMm), side / 2 + cvRound(alongPerMm * side / pxPerMm));
    };
    BOOST_TEST(at(0.0, 4.0) == 0);
    BOOST_TEST(at(4.0 * std::sin(turn), 4.0 * std::cos(turn)) == 0);
    BOOST_TEST(at(3.0, 3.0) == 255);
    BOOST_TEST(at(1.0, 1.0) == 0);
    BOOST_TEST(at(6.0, 6.0) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
