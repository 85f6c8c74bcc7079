#include "core/specimen/artwork/photograph.h"

#include "core/specimen/artwork/steady_wave.h"

#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

namespace {

constexpr double blackShare = 0.7;  // of what cyan, magenta and yellow have in common
constexpr int fullLight = 65535;

cv::Rect cutTo(cv::Size photograph, cv::Size place)
{
    const double wanted = static_cast<double>(place.width) / place.height;
    const double given = static_cast<double>(photograph.width) / photograph.height;
    if (given > wanted) {
        const int width = std::max(1, static_cast<int>(photograph.height * wanted + 0.5));
        return {(photograph.width - width) / 2, 0, width, photograph.height};
    }
    const int height = std::max(1, static_cast<int>(photograph.width / wanted + 0.5));
    return {0, (photograph.height - height) / 3, photograph.width, height};
}

/// The middle value of a channel over the upper corners.
int backgroundOf(const cv::Mat& photograph, int channel)
{
    const int width = std::max(photograph.cols / 8, 1);
    const int height = std::max(photograph.rows / 6, 1);
    std::array<int, 256> counts{};
    for (int y = 0; y < height; ++y) {
        const auto* row = photograph.ptr<cv::Vec3b>(y);
        for (int x = 0; x < width; ++x) {
            ++counts[row[x][channel]];
            ++counts[row[photograph.cols - 1 - x][channel]];
        }
    }
    int passed = 0;
    int level = 0;
    while (level < 255 && (passed += counts[static_cast<std::size_t>(level)]) < width * height) {
        ++level;
    }
    return std::max(level, 64);
}

/// Coverage of an ink that is to leave `light` of what comes through `already`.
std::uint8_t covering(int light, int already)
{
    const int left =
        std::min(static_cast<int>(static_cast<std::int64_t>(light) * fullLight / std::max(already, 1)), fullLight);
    return static_cast<std::uint8_t>(((fullLight - left) * 255 + fullLight / 2) / fullLight);
}

std::vector<int> ramp(int length, double featherPx)
{
    std::vector<int> values(static_cast<std::size_t>(length), 255);
    if (featherPx < 1) {
        return values;
    }
    for (int i = 0; i < length; ++i) {
        const double edge = std::min(i, length - 1 - i) + 0.5;
        values[static_cast<std::size_t>(i)] = static_cast<int>(255 * smoothStep(0, featherPx, edge) + 0.5);
    }
    return values;
}

}  // namespace

const std::array<std::uint16_t, 256>& linearLight()
{
    static const std::array<std::uint16_t, 256> table = [] {
        std::array<std::uint16_t, 256> values{};
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double v = static_cast<double>(i) / 255;
            const double light = v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
            values[i] = static_cast<std::uint16_t>(std::floor(light * fullLight + 0.5));
        }
        return values;
    }();
    return table;
}

cv::Mat fitted(const cv::Mat& photograph, cv::Size size)
{
    const cv::Mat cut = photograph(cutTo(photograph.size(), size));
    cv::Mat picture;
    cv::resize(cut, picture, size, 0, 0, size.width < cut.cols ? cv::INTER_AREA : cv::INTER_LINEAR_EXACT);
    return picture;
}

cv::Mat withoutBackground(const cv::Mat& photograph)
{
    std::array<std::array<std::uint8_t, 256>, 3> tables{};
    for (int channel = 0; channel < 3; ++channel) {
        const int white = backgroundOf(photograph, channel);
        for (int v = 0; v < 256; ++v) {
            tables[static_cast<std::size_t>(channel)][static_cast<std::size_t>(v)] =
                static_cast<std::uint8_t>(std::min(v * 255 / white, 255));
        }
    }
    cv::Mat result(photograph.size(), CV_8UC3);
    for (int y = 0; y < photograph.rows; ++y) {
        const auto* from = photograph.ptr<cv::Vec3b>(y);
        auto* to = result.ptr<cv::Vec3b>(y);
        for (int x = 0; x < photograph.cols; ++x) {
            to[x] = {tables[0][from[x][0]], tables[1][from[x][1]], tables[2][from[x][2]]};
        }
    }
    return result;
}

bool isGrey(const cv::Mat& photograph)
{
    constexpr int slightest = 4;
    for (int y = 0; y < photograph.rows; ++y) {
        const auto* row = photograph.ptr<cv::Vec3b>(y);
        for (int x = 0; x < photograph.cols; ++x) {
            const auto [low, high] = std::minmax({row[x][0], row[x][1], row[x][2]});
            if (high - low > slightest) {
                return false;
            }
        }
    }
    return true;
}

Separations separated(const cv::Mat& photograph)
{
    const cv::Size size = photograph.size();
    Separations inks{cv::Mat(size, CV_8U), cv::Mat(size, CV_8U), cv::Mat(size, CV_8U), cv::Mat(size, CV_8U)};
    const auto& light = linearLight();
    cv::parallel_for_(cv::Range(0, size.height), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const auto* row = photograph.ptr<cv::Vec3b>(y);
            for (int x = 0; x < size.width; ++x) {
                const int b = light[row[x][0]];
                const int g = light[row[x][1]];
                const int r = light[row[x][2]];
                const int black = static_cast<int>(blackShare * (fullLight - std::max({b, g, r})) + 0.5);
                const int through = fullLight - black;
                inks.black.at<std::uint8_t>(y, x) = covering(through, fullLight);
                inks.cyan.at<std::uint8_t>(y, x) = covering(r, through);
                inks.magenta.at<std::uint8_t>(y, x) = covering(g, through);
                inks.yellow.at<std::uint8_t>(y, x) = covering(b, through);
            }
        }
    });
    return inks;
}

cv::Mat darknessOf(const cv::Mat& photograph)
{
    cv::Mat darkness(photograph.size(), CV_8U);
    const auto& light = linearLight();
    for (int y = 0; y < photograph.rows; ++y) {
        const auto* row = photograph.ptr<cv::Vec3b>(y);
        auto* to = darkness.ptr<std::uint8_t>(y);
        for (int x = 0; x < photograph.cols; ++x) {
            // Luminance by the weights of sRGB, in parts of 1024.
            const int sum = 74 * light[row[x][0]] + 732 * light[row[x][1]] + 218 * light[row[x][2]];
            to[x] = covering(sum / 1024, fullLight);
        }
    }
    return darkness;
}

Feather::Feather(cv::Size size, double featherPx)
    : columns_(ramp(size.width, featherPx)), rows_(ramp(size.height, featherPx))
{
}

void Feather::applyTo(cv::Mat& coverage, double factor) const
{
    const int parts = static_cast<int>(std::clamp(factor, 0.0, 1.0) * 256 + 0.5);
    for (int y = 0; y < coverage.rows; ++y) {
        auto* row = coverage.ptr<std::uint8_t>(y);
        for (int x = 0; x < coverage.cols; ++x) {
            row[x] = static_cast<std::uint8_t>((row[x] * at(x, y) * parts + 255 * 128) / (255 * 256));
        }
    }
}

}  // namespace rahdari::specimen
