#include "tests/unit/core/lds/made_up_files.h"

namespace rahdari::tests {

using base::Bytes;
using lds::concatenate;
using lds::encodeTlv;

namespace {

Bytes big(std::size_t value, std::size_t octets)
{
    Bytes bytes(octets);
    for (std::size_t i = octets; i-- > 0; value >>= 8U) {
        bytes[i] = static_cast<std::uint8_t>(value);
    }
    return bytes;
}

void append(Bytes& bytes, lds::Tag tag, const std::optional<Bytes>& value)
{
    if (value) {
        bytes = concatenate({bytes, encodeTlv(tag, *value)});
    }
}

Bytes instanceTemplate(const InstanceParts& parts)
{
    Bytes header;
    append(header, 0x81, parts.header.type);
    append(header, 0x82, parts.header.subtype);
    append(header, 0x87, parts.header.owner);
    append(header, 0x88, parts.header.format);
    Bytes content = encodeTlv(0xA1, header);
    append(content, parts.blockTag, parts.block);
    return encodeTlv(0x7F60, content);
}

Bytes faceBlock(const FaceParts& face)
{
    Bytes points;
    for (const Bytes& point : face.featurePoints) {
        points = concatenate({points, point});
    }
    const Bytes afterLength =
        concatenate({big(face.featurePoints.size(), 2), face.description, points, Bytes{face.imageType, face.dataType},
                     big(413, 2), big(531, 2), Bytes(6, 0), face.image});
    return concatenate({big(afterLength.size() + 4, 4), afterLength});
}

}  // namespace

// Called before main for tables of cases, when Boost.Test is not up yet: so it throws.
Bytes hex(std::string_view text) { return base::fromHex(text).value(); }

Bytes jpegBegin() { return hex("FFD8FFE000104A464946"); }

Bytes jp2Begin() { return hex("0000000C6A5020200D0A870A"); }

Bytes text(std::string_view characters) { return {characters.begin(), characters.end()}; }

Bytes biometricFile(lds::Tag tag, const std::vector<InstanceParts>& instances, std::optional<std::uint8_t> count)
{
    Bytes group;
    append(group, 0x02, count ? std::optional(Bytes{*count}) : std::nullopt);
    for (const InstanceParts& parts : instances) {
        group = concatenate({group, instanceTemplate(parts)});
    }
    return encodeTlv(tag, encodeTlv(0x7F61, group));
}

Bytes faceRecord(const std::vector<FaceParts>& faces)
{
    Bytes blocks;
    for (const FaceParts& face : faces) {
        blocks = concatenate({blocks, faceBlock(face)});
    }
    return concatenate({hex("4641430030313000"), big(blocks.size() + 14, 4), big(faces.size(), 2), blocks});
}

Bytes fingerRecord(std::uint8_t compression, const Bytes& image)
{
    const Bytes view = concatenate({big(image.size() + 14, 4), hex("02010164000200020000"), image});
    return concatenate({hex("4649520030313000"), big(view.size() + 32, 6), hex("0000001F0101"),
                        hex("01F401F401F401F408"), Bytes{compression}, hex("0000"), view});
}

Bytes irisRecord(std::uint8_t format, const Bytes& image)
{
    const Bytes eye = concatenate({hex("010001000133FFFFFFFF"), big(image.size(), 4), image});
    return concatenate({hex("4949520030313000"), big(eye.size() + 45, 4), hex("000001002D00000096"), big(format, 2),
                        hex("00A300951800"), Bytes(16, 0), eye});
}

InstanceParts fingerInstance(std::uint8_t compression)
{
    InstanceParts parts;
    parts.header = {hex("08"), hex("09"), hex("0101"), hex("0007")};
    parts.block = fingerRecord(compression, hex("FFA0FFA4003A"));
    return parts;
}

InstanceParts irisInstance(std::uint8_t format)
{
    InstanceParts parts;
    parts.header = {hex("10"), hex("01"), hex("0101"), hex("0009")};
    parts.block = irisRecord(format, jp2Begin());
    return parts;
}

InstanceParts faceInstance(const FaceParts& face)
{
    InstanceParts parts;
    parts.header = {hex("02"), hex("00"), hex("0101"), hex("0008")};
    parts.block = faceRecord({face});
    return parts;
}

}  // namespace rahdari::tests
