#include "core/optical/ultraviolet/ground_tiles.h"

#include "core/optical/light_pair/linear_light.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace rahdari::optical {

namespace {

constexpr int tilePx = GroundTiles::tilePx;
constexpr int levelCount = 256;

/// What each level of a stored picture is in light.
const float* lightOfLevels()
{
    static const cv::Mat light = [] {
        cv::Mat all(1, levelCount, CV_8UC1);
        for (int level = 0; level < levelCount; ++level) {
            all.at<std::uint8_t>(level) = static_cast<std::uint8_t>(level);
        }
        return toLinear(all);
    }();
    return light.ptr<float>();
}

/// Median of the darker four fifths: threads, lines and letters that glow are above it.
/// @param tile  CV_8UC3
cv::Vec3f tileLight(const cv::Mat& tile)
{
    std::array<std::array<int, levelCount>, 3> counts{};
    int all = 0;
    for (int y = 0; y < tile.rows; y += 2) {
        const auto* row = tile.ptr<cv::Vec3b>(y);
        for (int x = y / 2 % 2; x < tile.cols; x += 2) {
            for (int c = 0; c < 3; ++c) {
                ++counts[static_cast<std::size_t>(c)][row[x][c]];
            }
            ++all;
        }
    }
    const int before = all > 0 ? static_cast<int>(.4 * (all - 1) + .5) : 0;
    cv::Vec3f light;
    for (int c = 0; c < 3; ++c) {
        const auto& count = counts[static_cast<std::size_t>(c)];
        int level = 0;
        for (int passed = count[0]; passed <= before && level + 1 < levelCount;
             passed += count[static_cast<std::size_t>(level)]) {
            ++level;
        }
        light[c] = lightOfLevels()[level];
    }
    return light;
}

/// The light of the known tiles, a list a channel.
void gather(const GroundTiles& tiles, const cv::Rect& where, std::array<std::vector<float>, 3>& channels)
{
    for (std::vector<float>& channel : channels) {
        channel.clear();
    }
    for (int y = where.y; y < where.br().y; ++y) {
        const auto* const known = tiles.known.ptr<std::uint8_t>(y);
        const auto* const light = tiles.light.ptr<cv::Vec3f>(y);
        for (int x = where.x; x < where.br().x; ++x) {
            for (int c = 0; known[x] != 0 && c < 3; ++c) {
                channels[static_cast<std::size_t>(c)].push_back(light[x][c]);
            }
        }
    }
}

/// The darkest quarter of the tiles around: the ground between what glows.
cv::Mat plainGround(const GroundTiles& tiles)
{
    constexpr int reach = 3;
    cv::Mat plain(tiles.light.size(), CV_32FC3);
    std::array<std::vector<float>, 3> around;
    for (int y = 0; y < plain.rows; ++y) {
        for (int x = 0; x < plain.cols; ++x) {
            const cv::Rect near =
                cv::Rect(x - reach, y - reach, 2 * reach + 1, 2 * reach + 1) & cv::Rect({}, plain.size());
            gather(tiles, near, around);
            for (int c = 0; c < 3; ++c) {
                plain.at<cv::Vec3f>(y, x)[c] = static_cast<float>(quantileOf(around[static_cast<std::size_t>(c)], .35));
            }
        }
    }
    cv::blur(plain, plain, {3, 3});
    return plain;
}

}  // namespace

cv::Mat spreadOverPicture(const cv::Mat& tiles, cv::Size picture)
{
    const cv::Size tiled(tiles.cols * tilePx, tiles.rows * tilePx);
    cv::Mat wide(std::max(tiled.height, picture.height), std::max(tiled.width, picture.width), tiles.type());
    cv::Mat inner = wide(cv::Rect({}, tiled));
    cv::resize(tiles, inner, tiled, 0, 0, cv::INTER_LINEAR);
    for (int x = tiled.width; x < wide.cols; ++x) {
        inner.col(tiled.width - 1).copyTo(wide.col(x).rowRange(0, tiled.height));
    }
    for (int y = tiled.height; y < wide.rows; ++y) {
        wide.row(tiled.height - 1).copyTo(wide.row(y));
    }
    return wide(cv::Rect({}, picture));
}

double quantileOf(std::vector<float>& values, double share)
{
    if (values.empty()) {
        return 0.0;
    }
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1) + .5);
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return static_cast<double>(values[static_cast<std::size_t>(at)]);
}

double quantileUnder(const cv::Mat& values, const cv::Mat& mask, double share)
{
    std::vector<float> found;
    for (int y = 0; y < values.rows; ++y) {
        for (int x = 0; x < values.cols; ++x) {
            if (mask.at<std::uint8_t>(y, x) != 0) {
                found.push_back(values.at<float>(y, x));
            }
        }
    }
    return quantileOf(found, share);
}

cv::Mat sumOfChannels(const cv::Mat& threeChannels)
{
    cv::Mat sum;
    cv::transform(threeChannels, sum, cv::Matx13f(1, 1, 1));
    return sum;
}

cv::Rect GroundTiles::under(const image::RectMm& box) const
{
    const auto edge = [](double mm) { return static_cast<int>(std::lround(mm / tileMm)); };
    const int left = edge(box.x);
    const int top = edge(box.y);
    const cv::Rect tiles(left, top, std::max(1, edge(box.x + box.width) - left),
                         std::max(1, edge(box.y + box.height) - top));
    return tiles & cv::Rect({}, light.size());
}

GroundTiles groundOf(const cv::Mat& picture, const cv::Mat& seen)
{
    const cv::Size size(std::max(1, picture.cols / tilePx), std::max(1, picture.rows / tilePx));
    GroundTiles tiles{cv::Mat(size, CV_32FC3, cv::Scalar::all(0)), cv::Mat(size, CV_8UC1, cv::Scalar(0))};
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const cv::Rect tile = cv::Rect(x * tilePx, y * tilePx, tilePx, tilePx) & cv::Rect({}, picture.size());
            tiles.light.at<cv::Vec3f>(y, x) = tileLight(picture(tile));
            tiles.known.at<std::uint8_t>(y, x) = cv::countNonZero(seen(tile)) == tile.area() ? 255 : 0;
        }
    }
    return tiles;
}

cv::Mat groundBetweenGlow(const GroundTiles& tiles, cv::Size picture)
{
    return spreadOverPicture(plainGround(tiles), picture);
}

cv::Mat glowing(const cv::Mat& linear, const GroundTiles& tiles)
{
    const cv::Mat ground = groundBetweenGlow(tiles, linear.size());
    cv::Mat limit = ground * 1.35 + cv::Scalar::all(.004);
    return lightestChannel(linear - limit) > 0;
}

}  // namespace rahdari::optical
