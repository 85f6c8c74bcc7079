#include "core/image/picture_header.h"

#include "core/image/picture_parsers.h"
#include "core/image/picture_sniffer.h"

#include <cmath>
#include <limits>
#include <utility>

namespace rahdari::image {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace parsers {

Error endsEarly(const std::string& what)
{
    return {toInt(ErrorCode::ImageTruncated), "The picture file ends early, before " + what,
            "Copy it again from where it came from, or scan the page again"};
}

Error contradicts(const std::string& what)
{
    return {toInt(ErrorCode::ImageCorrupt), "The picture file is damaged: " + what,
            "Copy it again from where it came from, or save it anew as PNG"};
}

Error notSupported(const std::string& kind)
{
    return {toInt(ErrorCode::ImageFormatUnknown), "The file is " + kind + ", which is not supported",
            "Convert it to PNG or JPEG"};
}

std::optional<double> plausibleDpi(double xDpi, double yDpi)
{
    const bool plausible = std::isfinite(xDpi) && xDpi >= 10.0 && xDpi <= 10'000.0;
    const bool square = std::abs(xDpi - yDpi) <= 0.02 * xDpi;
    return plausible && square ? std::optional(xDpi) : std::nullopt;
}

Result<PictureHeader> withSize(PictureHeader header, std::uint64_t width, std::uint64_t height)
{
    constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<int>::max());
    if (width == 0 || height == 0 || width > largest || height > largest) {
        return contradicts("its size is given as " + std::to_string(width) + " x " + std::to_string(height));
    }
    header.widthPx = static_cast<int>(width);
    header.heightPx = static_cast<int>(height);
    return header;
}

}  // namespace parsers

std::string_view toString(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png: return "PNG";
    case PictureFormat::Jpeg: return "JPEG";
    case PictureFormat::Tiff: return "TIFF";
    case PictureFormat::Bmp: return "BMP";
    case PictureFormat::Jp2: return "JPEG 2000";
    case PictureFormat::Jpeg2000Stream: return "JPEG 2000 codestream";
    case PictureFormat::WebP: return "WebP";
    }
    return "PNG";
}

Result<PictureHeader> readPictureHeader(std::span<const std::byte> bytes)
{
    const ByteView file(bytes);
    const auto format = sniffFormat(file);
    if (!format) {
        return format.error();
    }
    switch (*format) {
    case PictureFormat::Png: return parsers::readPng(file);
    case PictureFormat::Jpeg: return parsers::readJpeg(file);
    case PictureFormat::Tiff: return parsers::readTiff(file);
    case PictureFormat::Bmp: return parsers::readBmp(file);
    case PictureFormat::WebP: return parsers::readWebP(file);
    case PictureFormat::Jp2:
    case PictureFormat::Jpeg2000Stream: return parsers::readJpeg2000(file, *format);
    }
    return parsers::contradicts("its format is unknown");
}

Result<void> checkComplete(std::span<const std::byte> bytes, const PictureHeader& header)
{
    const ByteView file(bytes);
    switch (header.format) {
    case PictureFormat::Png: return parsers::checkPng(file);
    case PictureFormat::Jpeg: return parsers::checkJpeg(file);
    case PictureFormat::Tiff: return parsers::checkTiff(file);
    case PictureFormat::Bmp: return parsers::checkBmp(file);
    case PictureFormat::WebP: return parsers::checkWebP(file);
    case PictureFormat::Jp2:
    case PictureFormat::Jpeg2000Stream: return parsers::checkJpeg2000(file, header.format);
    }
    return {};
}

}  // namespace rahdari::image
