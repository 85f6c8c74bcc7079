#include "core/image/picture_file.h"

#include "core/base/error_code.h"
#include "core/image/picture_parsers.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <fstream>
#include <new>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace rahdari::image {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

Error tooLarge(const std::string& what)
{
    return {toInt(ErrorCode::ImageTooLarge), "The picture is too large: " + what,
            "Scan the page at 300 to 600 dpi, or save a smaller picture"};
}

Error undecodable(PictureFormat format)
{
    return {toInt(ErrorCode::ImageCorrupt),
            "The " + std::string(toString(format)) + " picture is damaged or of a rare kind and cannot be decoded",
            "Copy it again from where it came from, or save it anew as PNG"};
}

std::string sizeText(std::int64_t width, std::int64_t height)
{
    return std::to_string(width) + " x " + std::to_string(height) + " pixels";
}

Result<void> checkLimits(const PictureHeader& header, const DecodeLimits& limits)
{
    const std::int64_t width = header.widthPx;
    const std::int64_t height = header.heightPx;
    if (width > limits.maxSidePx || height > limits.maxSidePx) {
        return tooLarge(sizeText(width, height) + ", and a side may have " + std::to_string(limits.maxSidePx));
    }
    if (width * height > limits.maxPixels) {
        return tooLarge(sizeText(width, height) + " are " + std::to_string(width * height / 1'000'000) +
                        " megapixels, and " + std::to_string(limits.maxPixels / 1'000'000) + " are read at most");
    }
    return {};
}

bool allTransparent(const cv::Mat& alpha) { return cv::countNonZero(alpha) == 0; }

/// Lays BGRA pixels on white.
/// @param multiplied  the colours are multiplied by alpha already
cv::Mat onWhite(const cv::Mat& bgra, bool multiplied)
{
    cv::Mat out(bgra.size(), CV_8UC3);
    for (int y = 0; y < bgra.rows; ++y) {
        const auto* from = bgra.ptr<cv::Vec4b>(y);
        auto* to = out.ptr<cv::Vec3b>(y);
        for (int x = 0; x < bgra.cols; ++x) {
            const int alpha = from[x][3];
            for (int c = 0; c < 3; ++c) {
                const int colour = multiplied ? from[x][c] : (from[x][c] * alpha + 127) / 255;
                to[x][c] = static_cast<unsigned char>(std::min(255, colour + 255 - alpha));
            }
        }
    }
    return out;
}

/// The decoder's output in the house's form: 8 bits, one or three channels. Empty when it is of another kind.
cv::Mat normalised(const cv::Mat& decoded, PictureFormat format)
{
    cv::Mat pixels = decoded;
    if (pixels.depth() == CV_16U) {
        decoded.convertTo(pixels, CV_8U, 1.0 / 257.0);
    }
    if (pixels.depth() != CV_8U) {
        return {};
    }
    if (pixels.channels() == 4) {
        cv::Mat alpha;
        cv::extractChannel(pixels, alpha, 3);
        // Scanners write 32-bit bitmaps whose fourth byte is unused and zero.
        if (format == PictureFormat::Bmp && allTransparent(alpha)) {
            cv::cvtColor(pixels, pixels, cv::COLOR_BGRA2BGR);
            return pixels;
        }
        return onWhite(pixels, format == PictureFormat::Tiff);  // libtiff multiplies by alpha when it decodes
    }
    return pixels.channels() == 1 || pixels.channels() == 3 ? pixels : cv::Mat{};
}

cv::Mat decodeWithOpenCv(std::span<const std::byte> bytes, const PictureHeader& header)
{
    // OpenCV reads from the buffer only; its interface has no const.
    const cv::Mat buffer(1, static_cast<int>(bytes.size()), CV_8U, const_cast<std::byte*>(bytes.data()));
    // Only "unchanged" keeps an alpha channel; all else is brought to 8 bits by the decoder.
    const int flags = header.hasAlpha ? cv::IMREAD_UNCHANGED : cv::IMREAD_ANYCOLOR | cv::IMREAD_IGNORE_ORIENTATION;
    return normalised(cv::imdecode(buffer, flags), header.format);
}

/// Decodes; exceptions of the libraries end here.
Result<cv::Mat> decodePixels(std::span<const std::byte> bytes, const PictureHeader& header)
{
    try {
        const bool turned = header.format == PictureFormat::Tiff && header.exifOrientation != 1;
        const cv::Mat pixels = turned ? decodeWithOpenCv(parsers::withoutOrientation(ByteView(bytes)), header)
                                      : decodeWithOpenCv(bytes, header);
        if (pixels.cols != header.widthPx || pixels.rows != header.heightPx) {
            return undecodable(header.format);
        }
        return pixels;
    } catch (const std::bad_alloc&) {
        return tooLarge(sizeText(header.widthPx, header.heightPx) + " do not fit into memory");
    } catch (const cv::Exception& exception) {
        if (exception.code == cv::Error::StsNoMem) {
            return tooLarge(sizeText(header.widthPx, header.heightPx) + " do not fit into memory");
        }
        return undecodable(header.format);
    }
}

Error unreadable(const std::string& why, const std::string& advice)
{
    return {toInt(ErrorCode::FileUnreadable), why, advice};
}

/// Error 1000 or 1001 for what cannot be opened as a file; follows symbolic links.
Result<void> checkIsFile(const std::filesystem::path& path)
{
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (status.type() == std::filesystem::file_type::not_found) {
        return Error{toInt(ErrorCode::FileMissing), "There is no such file", "Check the path and its spelling"};
    }
    if (failure) {
        return unreadable("The file cannot be read: " + failure.message(), "Check the path and its permissions");
    }
    if (std::filesystem::is_directory(status)) {
        return unreadable("A folder was given where a picture file is needed", "Name a picture file inside it");
    }
    if (!std::filesystem::is_regular_file(status)) {
        return unreadable("This is a device or a pipe, not a file", "Save the picture to a file first");
    }
    return {};
}

Result<std::vector<std::byte>> readBytes(const std::filesystem::path& path, std::int64_t most)
{
    std::error_code failure;
    const auto size = std::filesystem::file_size(path, failure);
    if (!failure && size > static_cast<std::uintmax_t>(most)) {
        return tooLarge("the file has " + std::to_string(size / 1'000'000) + " MB");
    }
    std::ifstream file(path, std::ios::binary);
    if (failure || !file) {
        return unreadable("The file cannot be opened", "Check its permissions, and whether its drive is still there");
    }
    std::vector<std::byte> bytes(static_cast<std::size_t>(size));
    file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (file.bad()) {
        return unreadable("The file cannot be read to its end", "Check the drive it is on");
    }
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

}  // namespace

Result<DecodedPicture> decodePicture(std::span<const std::byte> bytes, const DecodeLimits& limits)
{
    if (std::cmp_greater(bytes.size(), limits.maxFileBytes)) {
        return tooLarge("its file has " + std::to_string(bytes.size() / 1'000'000) + " MB");
    }
    const auto header = readPictureHeader(bytes);
    if (!header) {
        return header.error();
    }
    if (const auto fits = checkLimits(*header, limits); !fits) {
        return fits.error();
    }
    if (const auto complete = checkComplete(bytes, *header); !complete) {
        return complete.error();
    }
    const auto pixels = decodePixels(bytes, *header);
    if (!pixels) {
        return pixels.error();
    }
    return DecodedPicture{*pixels, header->format, header->declaredDpi, header->exifOrientation, nullptr};
}

Result<DecodedPicture> readPicture(const std::filesystem::path& path, const DecodeLimits& limits)
{
    if (const auto isFile = checkIsFile(path); !isFile) {
        return isFile.error();
    }
    try {
        auto bytes = readBytes(path, limits.maxFileBytes);
        auto picture = bytes ? decodePicture(*bytes, limits) : bytes.error();
        if (picture) {
            picture->file = std::make_shared<const std::vector<std::byte>>(*std::move(bytes));
        }
        return picture;
    } catch (const std::bad_alloc&) {
        return tooLarge("its file does not fit into memory");
    }
}

}  // namespace rahdari::image
