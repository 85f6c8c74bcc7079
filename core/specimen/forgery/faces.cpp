#include "core/specimen/forgery/faces.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace rahdari::specimen {

namespace {

constexpr int coarseWidth = 104;
/// Where Doc 9303-3 puts the face in a photograph of 35 x 45 mm, as shares of its width and height.
constexpr double faceMiddleX = .5;
constexpr double faceMiddleY = .50;
constexpr double faceHalfWidth = .27;
constexpr double faceHalfHeight = .33;

/// How the second photograph is laid on the first, in pixels of the coarse picture.
struct Fit {
    int right = 0;
    int down = 0;
    double size = 1;
};

cv::Mat coarse(const cv::Mat& photograph, double size)
{
    cv::Mat grey(photograph.size(), CV_8U);
    for (int y = 0; y < grey.rows; ++y) {
        const auto* const in = photograph.ptr<cv::Vec3b>(y);
        auto* const out = grey.ptr<std::uint8_t>(y);
        for (int x = 0; x < grey.cols; ++x) {
            out[x] = static_cast<std::uint8_t>((29 * in[x][0] + 150 * in[x][1] + 77 * in[x][2]) >> 8);
        }
    }
    cv::Mat small;
    const int width = static_cast<int>(std::lround(coarseWidth * size));
    cv::resize(grey, small, {width, grey.rows * width / grey.cols}, 0, 0, cv::INTER_AREA);
    return small;
}

/// Sum of differences inside the face, with the second picture's middle moved against the first one's.
std::int64_t difference(const cv::Mat& first, const cv::Mat& second, int right, int down)
{
    const int halfWidth = static_cast<int>(faceHalfWidth * first.cols);
    const int halfHeight = static_cast<int>(faceHalfHeight * first.rows);
    std::int64_t sum = 0;
    for (int y = -halfHeight; y <= halfHeight; y += 2) {
        const int row = std::clamp(first.rows / 2 + y, 0, first.rows - 1);
        const int otherRow = std::clamp(second.rows / 2 + y - down, 0, second.rows - 1);
        for (int x = -halfWidth; x <= halfWidth; x += 2) {
            const int column = std::clamp(first.cols / 2 + x, 0, first.cols - 1);
            const int otherColumn = std::clamp(second.cols / 2 + x - right, 0, second.cols - 1);
            sum += std::abs(first.ptr(row)[column] - second.ptr(otherRow)[otherColumn]);
        }
    }
    return sum;
}

Fit fitOf(const cv::Mat& first, const cv::Mat& second)
{
    constexpr int reach = 7;
    const cv::Mat still = coarse(first, 1);
    Fit best;
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (const double size : {.94, .97, 1.0, 1.03, 1.06}) {
        const cv::Mat moving = coarse(second, size);
        for (int down = -reach; down <= reach; ++down) {
            for (int right = -reach; right <= reach; ++right) {
                const std::int64_t sum = difference(still, moving, right, down);
                if (sum < least) {
                    least = sum;
                    best = {right, down, size};
                }
            }
        }
    }
    return best;
}

cv::Mat laidOn(const cv::Mat& first, const cv::Mat& second, const Fit& fit)
{
    cv::Mat sized;
    const int width = static_cast<int>(std::lround(first.cols * fit.size));
    const int height = static_cast<int>(std::lround(first.rows * fit.size));
    cv::resize(second, sized, {width, height}, 0, 0, cv::INTER_AREA);
    const double scale = static_cast<double>(first.cols) / coarseWidth;
    const int left = (sized.cols - first.cols) / 2 - static_cast<int>(std::lround(fit.right * scale));
    const int top = (sized.rows - first.rows) / 2 - static_cast<int>(std::lround(fit.down * scale));
    cv::Mat laid(first.size(), CV_8UC3);
    for (int y = 0; y < laid.rows; ++y) {
        const auto* const in = sized.ptr<cv::Vec3b>(std::clamp(y + top, 0, sized.rows - 1));
        auto* const out = laid.ptr<cv::Vec3b>(y);
        for (int x = 0; x < laid.cols; ++x) {
            out[x] = in[std::clamp(x + left, 0, sized.cols - 1)];
        }
    }
    return laid;
}

/// 256 inside the face, falling to 0 at the hair: an ellipse with a soft edge.
int faceWeight(int x, int y, const cv::Size& size)
{
    const double across = ((x + .5) / size.width - faceMiddleX) / faceHalfWidth;
    const double along = ((y + .5) / size.height - faceMiddleY) / faceHalfHeight;
    const double distance = std::sqrt(across * across + along * along);
    return static_cast<int>(std::lround(256 * std::clamp((1.0 - distance) / .35 + .5, 0.0, 1.0)));
}

}  // namespace

cv::Mat strangersPortrait(const DocumentInMaking& document, const PortraitSource& portraits, Chance chance)
{
    std::uint64_t seed = chance.bits();
    if (seed == document.holder.faceSeed) {
        ++seed;
    }
    return portraits.portrait(seed, document.holder.sex);
}

cv::Mat morphed(const cv::Mat& first, const cv::Mat& second, double share)
{
    const cv::Mat laid = laidOn(first, second, fitOf(first, second));
    const int part = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * 256));
    cv::Mat result(first.size(), CV_8UC3);
    for (int y = 0; y < first.rows; ++y) {
        const auto* const own = first.ptr<cv::Vec3b>(y);
        const auto* const other = laid.ptr<cv::Vec3b>(y);
        auto* const out = result.ptr<cv::Vec3b>(y);
        for (int x = 0; x < first.cols; ++x) {
            const int weight = part * faceWeight(x, y, first.size()) / 256;
            for (int c = 0; c < 3; ++c) {
                out[x][c] = static_cast<std::uint8_t>((own[x][c] * (256 - weight) + other[x][c] * weight) >> 8);
            }
        }
    }
    return result;
}

}  // namespace rahdari::specimen
