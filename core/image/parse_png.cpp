#include "core/image/picture_parsers.h"

namespace rahdari::image::parsers {

using base::Result;

namespace {

constexpr std::uint64_t firstChunk = 8;
constexpr double metresPerInch = 0.0254;

/// The channels of a PNG colour type (PNG specification 11.2.2), or none.
std::optional<int> channelsOf(std::uint32_t colourType)
{
    switch (colourType) {
    case 0: return 1;
    case 2:
    case 3: return 3;
    case 4: return 2;
    case 6: return 4;
    default: return std::nullopt;
    }
}

void readDensity(const ByteView& data, PictureHeader& header)
{
    if (data.size() == 9 && data.big(8, 1) == 1U) {  // 1 = per metre; 0 tells a ratio only
        header.declaredDpi = plausibleDpi(*data.big(0, 4) * metresPerInch, *data.big(4, 4) * metresPerInch);
    }
}

/// Takes what the chunks before the pixels say; the walk ends where they cannot be followed.
void readChunksBeforePixels(const ByteView& file, PictureHeader& header)
{
    for (std::uint64_t at = firstChunk; file.has(at, 8) && !file.at(at + 4, "IDAT");) {
        const std::uint64_t length = *file.big(at, 4);
        const ByteView data = file.part(at + 8, length);
        if (file.at(at + 4, "pHYs")) {
            readDensity(data, header);
        } else if (file.at(at + 4, "eXIf")) {
            header.exifOrientation = readExif(data).orientation;
        } else if (file.at(at + 4, "tRNS") && header.channels == 3) {
            header.hasAlpha = true;
        }
        at += 12 + length;
    }
}

}  // namespace

Result<PictureHeader> readPng(const ByteView& file)
{
    if (!file.has(firstChunk, 25)) {
        return endsEarly("its header is complete");
    }
    const auto channels = channelsOf(*file.big(25, 1));
    if (!file.at(12, "IHDR") || file.big(8, 4) != 13U || !channels) {
        return contradicts("its header is not that of a PNG");
    }
    PictureHeader header{.format = PictureFormat::Png};
    header.bitsPerChannel = static_cast<int>(*file.big(24, 1));
    header.channels = *channels;
    header.hasAlpha = *channels == 2 || *channels == 4;
    readChunksBeforePixels(file, header);
    return withSize(header, *file.big(16, 4), *file.big(20, 4));
}

Result<void> checkPng(const ByteView& file)
{
    for (std::uint64_t at = firstChunk; file.has(at, 12);) {
        const std::uint64_t length = *file.big(at, 4);
        if (!file.has(at, 12 + length)) {
            break;
        }
        if (file.at(at + 4, "IEND")) {
            return {};
        }
        at += 12 + length;
    }
    return endsEarly("the end mark of a PNG");
}

}  // namespace rahdari::image::parsers
