#include "core/optical/print/patch_spectrum.h"

#include "core/base/median.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace rahdari::optical {

namespace {

constexpr float leastPower = 1e-9F;

cv::Mat hannWindow(int side)
{
    cv::Mat window;
    cv::createHanningWindow(window, {side, side}, CV_32F);
    return window;
}

/// Power of one plane, half of the frequencies, mean over a white field = its variance.
cv::Mat powerOf(const cv::Mat& plane, const cv::Mat& window)
{
    cv::Mat windowed = (plane - cv::mean(plane)).mul(window);
    cv::Mat transformed;
    cv::dft(windowed, transformed, cv::DFT_COMPLEX_OUTPUT);
    std::array<cv::Mat, 2> parts;
    cv::split(transformed, parts.data());
    cv::Mat power = parts[0].mul(parts[0]) + parts[1].mul(parts[1]);
    power /= cv::sum(window.mul(window))[0];
    const int half = plane.rows / 2;
    cv::Mat turned(half, plane.cols, CV_32F);
    power(cv::Rect(0, 0, half, half)).copyTo(turned(cv::Rect(half, 0, half, half)));
    power(cv::Rect(half, 0, half, half)).copyTo(turned(cv::Rect(0, 0, half, half)));
    return turned;
}

cv::Mat decibels(const cv::Mat& power)
{
    cv::Mat result;
    cv::log(cv::max(power, leastPower), result);
    return result * (10.0 / std::log(10.0));
}

/// Bins sorted into rings one bin wide.
int ringOf(int row, int column, int half) { return cvRound(std::hypot(column - half, row)); }

}  // namespace

PatchSpectrum spectrumOf(const cv::Mat& patch)
{
    const cv::Mat window = hannWindow(patch.rows);
    cv::Mat numbers;
    patch.convertTo(numbers, CV_32F);
    const cv::Scalar mean = cv::mean(numbers);
    std::array<cv::Mat, 3> relative;
    cv::split(numbers, relative.data());
    for (int c = 0; c < 3; ++c) {
        relative[static_cast<std::size_t>(c)] /= std::max(mean[c], 8.0);
    }
    const auto& [blue, green, red] = relative;
    PatchSpectrum result;
    result.luminance = decibels(powerOf((blue + green + red) / 3, window));
    result.chroma = decibels(powerOf(red - green, window) + powerOf(blue - (red + green) / 2, window));
    return result;
}

cv::Mat binsOf(const SpectrumBand& band, int side)
{
    constexpr double axisPerMm = 0.3;
    const int half = side / 2;
    const double perBin = band.pxPerMm / side;
    const double cosine = std::cos(band.turnRadians);
    const double sine = std::sin(band.turnRadians);
    cv::Mat bins = cv::Mat::zeros(half, side, CV_8UC1);
    for (int row = 0; row < half; ++row) {
        for (int column = 0; column < side; ++column) {
            const double x = (column - half) * perBin;
            const double y = row * perBin;
            const double frequency = std::hypot(x, y);
            const bool onAxis =
                std::abs(x * cosine - y * sine) < axisPerMm || std::abs(x * sine + y * cosine) < axisPerMm;
            if (frequency >= band.fromPerMm && frequency < band.toPerMm && !onAxis) {
                bins.at<uchar>(row, column) = 255;
            }
        }
    }
    return bins;
}

double floorOf(const cv::Mat& spectrum, const cv::Mat& bins)
{
    std::vector<float> values;
    for (int row = 0; row < spectrum.rows; ++row) {
        for (int column = 0; column < spectrum.cols; ++column) {
            if (bins.at<uchar>(row, column) != 0) {
                values.push_back(spectrum.at<float>(row, column));
            }
        }
    }
    return base::medianOf(std::move(values));
}

cv::Mat prominenceOf(const cv::Mat& spectrum)
{
    const int half = spectrum.rows;
    std::vector<std::vector<float>> rings(static_cast<std::size_t>(2 * half));
    for (int row = 0; row < half; ++row) {
        for (int column = 0; column < spectrum.cols; ++column) {
            rings[static_cast<std::size_t>(ringOf(row, column, half))].push_back(spectrum.at<float>(row, column));
        }
    }
    std::vector<float> level(rings.size(), 0.F);
    for (std::size_t i = 0; i < rings.size(); ++i) {
        level[i] = base::medianOf(rings[i]);
    }
    cv::Mat result(spectrum.size(), CV_32F);
    for (int row = 0; row < half; ++row) {
        for (int column = 0; column < spectrum.cols; ++column) {
            result.at<float>(row, column) =
                spectrum.at<float>(row, column) - level[static_cast<std::size_t>(ringOf(row, column, half))];
        }
    }
    return result;
}

}  // namespace rahdari::optical
