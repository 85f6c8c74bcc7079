#include "core/specimen/lds_specs.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

using base::Bytes;

namespace {

constexpr int portraitWidthPx = 413;
constexpr int portraitHeightPx = 531;

/// Fine waves stand for the texture of a photograph, so that the JPEG has the size of one.
void addTexture(cv::Mat& grey)
{
    for (int y = 0; y < grey.rows; ++y) {
        auto* row = grey.ptr<std::uint8_t>(y);
        for (int x = 0; x < grey.cols; ++x) {
            const int wave = (x * x / 7 + y * y / 11 + x * y / 5) % 23 - 11;
            row[x] = cv::saturate_cast<std::uint8_t>(row[x] + wave);
        }
    }
}

cv::Mat drawPortrait()
{
    cv::Mat grey(portraitHeightPx, portraitWidthPx, CV_8UC1, cv::Scalar(205));
    cv::ellipse(grey, {206, 560}, {190, 190}, 0.0, 0.0, 360.0, cv::Scalar(120), cv::FILLED);
    cv::ellipse(grey, {206, 235}, {105, 140}, 0.0, 0.0, 360.0, cv::Scalar(160), cv::FILLED);
    addTexture(grey);
    return grey;
}

Bytes encoded(const cv::Mat& picture, const char* extension, const std::vector<int>& settings)
{
    Bytes file;
    cv::imencode(extension, picture, file, settings);
    return file;
}

/// Comments behind the start marker, each two octets of marker, two of length, and filling.
void padJpeg(Bytes& file, std::size_t octets)
{
    constexpr std::size_t longest = 60'000;
    constexpr std::size_t overhead = 4;
    while (file.size() + overhead <= octets) {
        const std::size_t filling = std::min(octets - file.size() - overhead, longest);
        Bytes comment{0xFF, 0xFE, static_cast<std::uint8_t>((filling + 2) >> 8U),
                      static_cast<std::uint8_t>(filling + 2)};
        comment.resize(overhead + filling, 0x20);
        file.insert(file.begin() + 2, comment.begin(), comment.end());
    }
}

cv::Mat drawPattern(int widthPx, int heightPx, int kind)
{
    cv::Mat grey(heightPx, widthPx, CV_8UC1);
    const double centreX = widthPx * (kind % 2 == 0 ? 0.5 : 0.4);
    const double centreY = heightPx * 0.55;
    for (int y = 0; y < heightPx; ++y) {
        auto* row = grey.ptr<std::uint8_t>(y);
        for (int x = 0; x < widthPx; ++x) {
            const double distance = std::hypot(x - centreX, (y - centreY) * 0.8);
            row[x] = cv::saturate_cast<std::uint8_t>(128.0 + 100.0 * std::sin(distance * 0.7 + kind));
        }
    }
    return grey;
}

}  // namespace

Bytes placeholderPortrait(std::size_t octets)
{
    const cv::Mat picture = drawPortrait();
    Bytes file;
    for (int quality = 90; quality >= 10; quality -= 10) {
        file = encoded(picture, ".jpg", {cv::IMWRITE_JPEG_QUALITY, quality});
        if (file.size() <= octets) {
            break;
        }
    }
    padJpeg(file, octets);
    return file;
}

Bytes placeholderPattern(int widthPx, int heightPx, int kind)
{
    const cv::Mat grey = drawPattern(widthPx, heightPx, kind);
    return {grey.datastart, grey.dataend};
}

Bytes placeholderJpeg2000(int widthPx, int heightPx, int kind)
{
    return encoded(drawPattern(widthPx, heightPx, kind), ".jp2", {cv::IMWRITE_JPEG2000_COMPRESSION_X1000, 100});
}

Bytes placeholderWsq(int widthPx, int heightPx)
{
    const auto high = [](int number) { return static_cast<std::uint8_t>(number >> 8); };
    const auto low = [](int number) { return static_cast<std::uint8_t>(number); };
    Bytes file{0xFF, 0xA0, 0xFF, 0xA2, 0x00, 0x11, 0x00, 0xFF};
    for (const int size : {heightPx, widthPx}) {
        file.insert(file.end(), {high(size), low(size)});
    }
    file.insert(file.end(), {0x02, 0x3D, 0x2D, 0x02, 0x3D, 0x2D, 0x00, 0x00, 0x00, 0xFF, 0xA1});
    return file;
}

}  // namespace rahdari::specimen
