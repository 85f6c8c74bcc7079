// A picture file of unknown origin. Parsers may refuse anything; what they accept must be what the decoder gives, and
// no larger than was allowed. The corpus is a small picture written by OpenCV's encoders in each format, with EXIF,
// with alpha, with 16 bits, and cut short.
#include "core/image/picture_file.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    namespace image = rahdari::image;
    const auto bytes = std::as_bytes(std::span(data, size));
    const auto header = image::readPictureHeader(bytes);
    if (header) {
        require(header->widthPx > 0 && header->heightPx > 0);
        require(header->exifOrientation >= 1 && header->exifOrientation <= 8);
        require(!header->declaredDpi || (*header->declaredDpi >= 10.0 && *header->declaredDpi <= 10'000.0));
        (void)static_cast<bool>(image::checkComplete(bytes, *header));
    }
    const image::DecodeLimits limits{.maxPixels = 10'000, .maxSidePx = 1'000, .maxFileBytes = 100'000};
    const auto picture = image::decodePicture(bytes, limits);
    if (picture) {
        require(static_cast<bool>(header));
        require(picture->pixels.cols == header->widthPx && picture->pixels.rows == header->heightPx);
        require(picture->pixels.total() <= 10'000);
        require(picture->pixels.type() == CV_8UC1 || picture->pixels.type() == CV_8UC3);
    } else {
        require(!picture.error().message.empty() && picture.error().code != 0);
    }
    return 0;
}
