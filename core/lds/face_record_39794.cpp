#include "core/lds/face_image.h"
#include "core/lds/image_kind.h"
#include "core/lds/parse_error.h"
#include "core/lds/tlv.h"

#include <initializer_list>

namespace rahdari::lds {

namespace {

constexpr Tag faceImageDataBlock = 0x65;
constexpr Tag sequence = 0x30;

/// The first object of a tag among others; none too where the octets are broken.
std::optional<base::ByteSpan> findObject(base::ByteSpan among, Tag tag)
{
    TlvReader reader(among);
    while (!reader.atEnd()) {
        const auto object = reader.next();
        if (!object) {
            return std::nullopt;
        }
        if (object.value().tag == tag) {
            return object.value().value;
        }
    }
    return std::nullopt;
}

/// The value that lies under these tags, outermost first.
std::optional<base::ByteSpan> findPath(base::ByteSpan bytes, std::initializer_list<Tag> path)
{
    std::optional<base::ByteSpan> found = bytes;
    for (const Tag tag : path) {
        found = found ? findObject(*found, tag) : std::nullopt;
    }
    return found;
}

std::optional<int> findNumber(base::ByteSpan bytes, std::initializer_list<Tag> path)
{
    const auto found = findPath(bytes, path);
    if (!found) {
        return std::nullopt;
    }
    const auto number = smallInteger(*found);
    constexpr std::uint32_t largest = 0x7FFFFFFF;
    return number && *number <= largest ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

/// ImageDataFormatCode of ISO/IEC 39794-5.
std::string declaredType(std::optional<int> code)
{
    constexpr int jpeg = 2;
    constexpr int jpeg2000Lossy = 3;
    constexpr int jpeg2000Lossless = 4;
    constexpr int png = 5;
    switch (code.value_or(0)) {
    case jpeg: return "image/jpeg";
    case jpeg2000Lossy:
    case jpeg2000Lossless: return "image/jp2";
    case png: return "image/png";
    default: return "";
    }
}

/// The first score among the quality blocks. Others say only that none could be computed.
std::optional<int> firstQuality(base::ByteSpan representation)
{
    const auto blocks = findObject(representation, 0xA3);
    const auto all = blocks ? readAll(*blocks) : base::Result(std::vector<Tlv>());
    if (!all) {
        return std::nullopt;
    }
    for (const Tlv& block : *all) {
        if (const auto score = findNumber(block.value, {0xA1, 0x80})) {
            return score;
        }
    }
    return std::nullopt;
}

base::Result<FaceImage> readRepresentation(base::ByteSpan representation)
{
    // imageRepresentation, base, imageRepresentation2DBlock
    const auto picture = findPath(representation, {0xA1, 0xA0, 0xA0});
    const auto data = picture ? findObject(*picture, 0x80) : std::nullopt;
    if (!data || data->empty()) {
        return fileInvalid("a representation of the face holds no two-dimensional image");
    }
    FaceImage image;
    image.bytes.assign(data->begin(), data->end());
    image.mimeType = mimeTypeOf(image.bytes);
    const base::ByteSpan information = findObject(*picture, 0xA1).value_or(base::ByteSpan());
    image.declaredMimeType = declaredType(findNumber(information, {0xA0, 0x80}));
    image.widthPx = findNumber(information, {0xA7, 0x80}).value_or(0);
    image.heightPx = findNumber(information, {0xA7, 0x81}).value_or(0);
    image.quality = firstQuality(representation);
    return image;
}

base::Result<FaceRecord> readRepresentations(base::ByteSpan faceBlock)
{
    const auto list = findObject(faceBlock, 0xA1);
    const auto blocks = readAll(list.value_or(base::ByteSpan()));
    if (!blocks) {
        return blocks.error();
    }
    FaceRecord record;
    for (const Tlv& block : *blocks) {
        if (block.tag != sequence) {
            return tagUnexpected(sequence, block.tag);
        }
        auto image = readRepresentation(block.value);
        if (!image) {
            return image.error();
        }
        record.images.push_back(std::move(*image));
    }
    return record.images.empty() ? fileInvalid("the face image data block holds no representation")
                                 : base::Result(std::move(record));
}

}  // namespace

base::Result<FaceRecord> parseFaceRecord39794(base::ByteSpan block)
{
    const bool isWrapped = TlvReader(block).peekTag() == Tag{0xA1};
    const auto wrapper = isWrapped ? readSingle(block, 0xA1) : base::Result(Tlv{0, block, block, false, false});
    if (!wrapper) {
        return wrapper.error();
    }
    const auto face = readSingle(wrapper.value().value, faceImageDataBlock);
    return face ? readRepresentations(face.value().value) : face.error();
}

}  // namespace rahdari::lds
