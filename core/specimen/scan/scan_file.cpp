#include "core/specimen/scan/scan.h"

#include <opencv2/core/utility.hpp>
#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>

namespace rahdari::specimen {

namespace {

using base::Bytes;

constexpr std::size_t pngHeaderEnd = 8 + 4 + 4 + 13 + 4;  ///< signature and IHDR: pHYs may stand after it
constexpr std::size_t jfifUnits = 13;                     ///< SOI, APP0, length, "JFIF", version
constexpr std::size_t jfifEnd = 18;
constexpr std::uint8_t dotsPerInch = 1;
constexpr std::uint8_t perMetre = 1;
constexpr double metresInInch = .0254;

void appendBig(Bytes& bytes, std::uint32_t number)
{
    for (const unsigned shift : {24U, 16U, 8U, 0U}) {
        bytes.push_back(static_cast<std::uint8_t>(number >> shift));
    }
}

/// Of PNG, clause 5.5: the polynomial of ISO 3309.
std::uint32_t crc(const std::uint8_t* bytes, std::size_t count)
{
    std::uint32_t value = 0xFFFF'FFFFU;
    for (std::size_t i = 0; i < count; ++i) {
        value ^= bytes[i];
        for (int bit = 0; bit < 8; ++bit) {
            value = (value >> 1U) ^ ((value & 1U) != 0 ? 0xEDB8'8320U : 0U);
        }
    }
    return ~value;
}

/// The chunk that says how many pixels there are to a metre.
Bytes physicalPixels(double dpi)
{
    const auto pixels = static_cast<std::uint32_t>(std::floor(dpi / metresInInch + .5));
    Bytes chunk;
    appendBig(chunk, 9);
    chunk.insert(chunk.end(), {'p', 'H', 'Y', 's'});
    appendBig(chunk, pixels);
    appendBig(chunk, pixels);
    chunk.push_back(perMetre);
    appendBig(chunk, crc(chunk.data() + 4, chunk.size() - 4));
    return chunk;
}

Bytes pngOf(const cv::Mat& picture, double dpi)
{
    Bytes bytes;
    cv::imencode(".png", picture, bytes,
                 {cv::IMWRITE_PNG_COMPRESSION, 1, cv::IMWRITE_PNG_STRATEGY, cv::IMWRITE_PNG_STRATEGY_HUFFMAN_ONLY});
    const Bytes density = physicalPixels(dpi);
    bytes.insert(bytes.begin() + std::min<std::ptrdiff_t>(pngHeaderEnd, std::ssize(bytes)), density.begin(),
                 density.end());
    return bytes;
}

Bytes jpegOf(const cv::Mat& picture, int quality, double dpi)
{
    Bytes bytes;
    cv::imencode(".jpg", picture, bytes, {cv::IMWRITE_JPEG_QUALITY, quality});
    if (bytes.size() >= jfifEnd) {
        const auto density = static_cast<unsigned>(std::floor(dpi + .5));
        const auto high = static_cast<std::uint8_t>(density >> 8U);
        const auto low = static_cast<std::uint8_t>(density);
        const std::array<std::uint8_t, 5> said{dotsPerInch, high, low, high, low};
        std::copy(said.begin(), said.end(), bytes.begin() + jfifUnits);
    }
    return bytes;
}

}  // namespace

std::vector<ScanFile> filesOf(const Scan& scan, const ScannerProfile& profile)
{
    const std::vector<std::pair<image::Light, cv::Mat>> pictures(scan.images.begin(), scan.images.end());
    std::vector<ScanFile> files(pictures.size());
    cv::parallel_for_({0, static_cast<int>(pictures.size())}, [&](const cv::Range& range) {
        for (auto i = static_cast<std::size_t>(range.start); i < static_cast<std::size_t>(range.end); ++i) {
            const auto& [light, picture] = pictures[i];
            const std::string name(image::shortName(light));
            files[i] = profile.png ? ScanFile{name + ".png", pngOf(picture, scan.declaredDpi)}
                                   : ScanFile{name + ".jpg", jpegOf(picture, profile.jpegQuality, scan.declaredDpi)};
        }
    });
    return files;
}

}  // namespace rahdari::specimen
