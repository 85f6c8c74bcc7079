#include "core/image/picture_parsers.h"

namespace rahdari::image::parsers {

using base::Result;

namespace {

constexpr double metresPerInch = 0.0254;

struct BmpLayout {
    std::int64_t width = 0;
    std::int64_t height = 0;  ///< negative = first line on top
    std::uint32_t bitsPerPixel = 0;
    std::uint32_t compression = 0;
    std::uint32_t pixelOffset = 0;
};

std::optional<BmpLayout> readLayout(const ByteView& file)
{
    const auto headerBytes = file.little(14, 4);
    if (!headerBytes || !file.has(14, *headerBytes)) {
        return std::nullopt;
    }
    BmpLayout layout;
    layout.pixelOffset = *file.little(10, 4);
    if (*headerBytes == 12) {
        layout.width = *file.little(18, 2);
        layout.height = *file.little(20, 2);
        layout.bitsPerPixel = *file.little(24, 2);
    } else if (*headerBytes >= 36) {
        layout.width = static_cast<std::int32_t>(*file.little(18, 4));
        layout.height = static_cast<std::int32_t>(*file.little(22, 4));
        layout.bitsPerPixel = *file.little(28, 2);
        layout.compression = *file.little(30, 4);
    }
    return layout;
}

std::uint64_t magnitude(std::int64_t value) { return static_cast<std::uint64_t>(value < 0 ? -value : value); }

/// A chunk of a RIFF file.
struct Chunk {
    std::uint64_t at = 0;
    std::uint64_t length = 0;
    std::uint64_t next() const { return at + 8 + length + (length & 1U); }
};

std::optional<Chunk> chunkAt(const ByteView& file, std::uint64_t at)
{
    const auto length = file.little(at + 4, 4);
    return length ? std::optional(Chunk{at, *length}) : std::nullopt;
}

constexpr std::uint64_t firstChunk = 12;

void readWebPExif(const ByteView& file, PictureHeader& header)
{
    for (auto chunk = chunkAt(file, firstChunk); chunk; chunk = chunkAt(file, chunk->next())) {
        if (file.at(chunk->at, "EXIF")) {
            const ExifHints hints = readExif(file.part(chunk->at + 8, chunk->length));
            header.exifOrientation = hints.orientation;
            header.declaredDpi = hints.declaredDpi;
            return;
        }
    }
}

Result<PictureHeader> readExtendedWebP(const ByteView& file, PictureHeader header)
{
    constexpr std::uint32_t alphaFlag = 0x10;
    constexpr std::uint32_t animationFlag = 0x02;
    const std::uint32_t flags = *file.big(20, 1);
    if ((flags & animationFlag) != 0) {
        return notSupported("an animated WebP picture");
    }
    header.hasAlpha = (flags & alphaFlag) != 0;
    header.channels = header.hasAlpha ? 4 : 3;
    readWebPExif(file, header);
    return withSize(header, *file.little(24, 3) + 1ULL, *file.little(27, 3) + 1ULL);
}

}  // namespace

Result<PictureHeader> readBmp(const ByteView& file)
{
    const auto layout = readLayout(file);
    if (!layout) {
        return endsEarly("its header is complete");
    }
    if (layout->width < 0 || layout->bitsPerPixel == 0 || layout->bitsPerPixel > 32) {
        return contradicts("its header is not that of a BMP");
    }
    PictureHeader header{.format = PictureFormat::Bmp};
    header.bitsPerChannel = 8;
    header.channels = layout->bitsPerPixel == 32 ? 4 : 3;
    header.hasAlpha = layout->bitsPerPixel == 32;
    if (file.little(14, 4).value_or(0) >= 40 && file.has(38, 8)) {
        header.declaredDpi = plausibleDpi(*file.little(38, 4) * metresPerInch, *file.little(42, 4) * metresPerInch);
    }
    return withSize(header, magnitude(layout->width), magnitude(layout->height));
}

Result<void> checkBmp(const ByteView& file)
{
    constexpr std::uint32_t runLength8 = 1;
    constexpr std::uint32_t runLength4 = 2;
    const auto layout = readLayout(file);
    if (!layout) {
        return endsEarly("its header is complete");
    }
    if (layout->compression == runLength8 || layout->compression == runLength4) {
        const std::uint64_t declared = file.little(2, 4).value_or(0);
        return file.has(0, declared) ? Result<void>() : Result<void>(endsEarly("its last lines"));
    }
    const std::uint64_t lineBytes = (magnitude(layout->width) * layout->bitsPerPixel + 31) / 32 * 4;
    if (!file.has(layout->pixelOffset, lineBytes * magnitude(layout->height))) {
        return endsEarly("its last lines");
    }
    return {};
}

Result<PictureHeader> readWebP(const ByteView& file)
{
    if (!file.has(0, 30)) {
        // The smallest lossless picture ends before byte 30.
        if (!file.at(12, "VP8L") || !file.has(0, 25)) {
            return endsEarly("its header is complete");
        }
    }
    PictureHeader header{.format = PictureFormat::WebP};
    if (file.at(12, "VP8X")) {
        return readExtendedWebP(file, header);
    }
    if (file.at(12, "VP8L") && file.big(20, 1) == 0x2fU) {
        const std::uint32_t packed = *file.little(21, 4);
        header.hasAlpha = (packed >> 28U & 1U) != 0;
        header.channels = header.hasAlpha ? 4 : 3;
        return withSize(header, (packed & 0x3fffU) + 1ULL, (packed >> 14U & 0x3fffU) + 1ULL);
    }
    if (file.at(12, "VP8 ") && file.big(23, 3) == 0x9d012aU) {
        return withSize(header, *file.little(26, 2) & 0x3fffU, *file.little(28, 2) & 0x3fffU);
    }
    return contradicts("its header is not that of a WebP");
}

Result<void> checkWebP(const ByteView& file)
{
    const std::uint64_t declared = file.little(4, 4).value_or(0);
    if (!file.has(8, declared)) {
        return endsEarly("its last chunk");
    }
    return {};
}

}  // namespace rahdari::image::parsers
