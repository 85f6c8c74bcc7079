#include "core/image/picture_parsers.h"

#include <algorithm>

namespace rahdari::image::parsers {

using base::Result;

namespace {

constexpr std::uint32_t startOfTilePart = 0xff90;
constexpr std::uint32_t endOfStream = 0xffd9;

/// A box of the JP2 container (ISO/IEC 15444-1 Annex I).
struct Box {
    std::uint64_t at = 0;
    std::uint64_t data = 0;    ///< offset of its contents
    std::uint64_t length = 0;  ///< whole box; as declared, so it may reach beyond the file
};

std::optional<Box> boxAt(const ByteView& file, std::uint64_t at)
{
    const auto shortLength = file.big(at, 4);
    if (!shortLength || !file.has(at, 8)) {
        return std::nullopt;
    }
    if (*shortLength == 0) {  // up to the end of the file
        return Box{at, at + 8, file.size() - at};
    }
    if (*shortLength == 1) {
        const auto length = file.number(at + 8, 8, ByteOrder::Big);
        return length && *length >= 16 ? std::optional(Box{at, at + 16, *length}) : std::nullopt;
    }
    return *shortLength >= 8 ? std::optional(Box{at, at + 8, *shortLength}) : std::nullopt;
}

std::optional<Box> findBox(const ByteView& file, std::string_view type)
{
    for (auto box = boxAt(file, 0); box; box = boxAt(file, box->at + box->length)) {
        if (file.at(box->at + 4, type)) {
            return box;
        }
        if (!file.has(box->at, box->length)) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

/// The contents of a box, cut at the file's end.
ByteView contentsOf(const ByteView& file, const Box& box)
{
    return file.part(box.data, box.length - (box.data - box.at));
}

/// The SIZ segment, which is the first of a codestream (15444-1 A.5.1).
Result<PictureHeader> readStream(const ByteView& stream, PictureFormat format)
{
    if (!stream.has(0, 45)) {
        return endsEarly("its header is complete");
    }
    if (stream.big(0, 4) != 0xff4fff51U) {
        return contradicts("its codestream has no size segment");
    }
    const std::uint64_t right = *stream.big(8, 4);
    const std::uint64_t bottom = *stream.big(12, 4);
    const std::uint64_t left = *stream.big(16, 4);
    const std::uint64_t top = *stream.big(20, 4);
    const std::uint32_t channels = *stream.big(40, 2);
    if (left >= right || top >= bottom) {
        return contradicts("its picture area is empty");
    }
    if (channels == 0 || channels > 4) {
        return notSupported("a JPEG 2000 picture with " + std::to_string(channels) + " channels");
    }
    PictureHeader header{.format = format};
    header.channels = static_cast<int>(channels);
    header.bitsPerChannel = static_cast<int>((*stream.big(42, 1) & 0x7fU) + 1);
    header.hasAlpha = channels == 2 || channels == 4;
    return withSize(header, right - left, bottom - top);
}

bool endsWithEndOfStream(const ByteView& stream)
{
    // Some writers pad: the mark is looked for in the last bytes.
    const std::uint64_t tail = std::min<std::uint64_t>(stream.size(), 16);
    for (std::uint64_t back = 2; back <= tail; ++back) {
        if (stream.big(stream.size() - back, 2) == endOfStream) {
            return true;
        }
    }
    return false;
}

/// Follows the main header and then the tile-parts, each of which gives its length.
Result<void> checkStream(const ByteView& stream)
{
    std::uint64_t at = 2;
    while (stream.has(at, 4) && stream.big(at, 2) != startOfTilePart) {
        at += 2 + std::uint64_t{*stream.big(at + 2, 2)};
    }
    while (stream.has(at, 12) && stream.big(at, 2) == startOfTilePart) {
        const std::uint64_t length = *stream.big(at + 6, 4);
        if (length == 0) {  // the last one, up to the end mark
            return endsWithEndOfStream(stream) ? Result<void>()
                                               : Result<void>(endsEarly("the end mark of a JPEG 2000"));
        }
        if (length < 14) {
            return contradicts("a part of its codestream is too short");
        }
        at += length;
    }
    // A lost end mark alone is forgiven: chips hold such streams, and every tile is there.
    const bool complete = stream.big(at, 2) == endOfStream || at == stream.size();
    return complete ? Result<void>() : Result<void>(endsEarly("its last tile"));
}

}  // namespace

Result<PictureHeader> readJpeg2000(const ByteView& file, PictureFormat format)
{
    if (format == PictureFormat::Jpeg2000Stream) {
        return readStream(file, format);
    }
    const auto box = findBox(file, "jp2c");
    return box ? readStream(contentsOf(file, *box), format) : endsEarly("its codestream");
}

Result<void> checkJpeg2000(const ByteView& file, PictureFormat format)
{
    if (format == PictureFormat::Jpeg2000Stream) {
        return checkStream(file);
    }
    const auto box = findBox(file, "jp2c");
    if (!box || !file.has(box->at, box->length)) {
        return endsEarly("the end of its codestream");
    }
    return checkStream(contentsOf(file, *box));
}

}  // namespace rahdari::image::parsers
