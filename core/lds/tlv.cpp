#include "core/lds/tlv.h"

#include "core/lds/parse_error.h"

namespace rahdari::lds {

namespace {

constexpr int maxIndefiniteDepth = 16;
constexpr std::size_t maxTagOctets = 4;
constexpr std::size_t maxLengthOctets = 4;
constexpr std::size_t endMarkerOctets = 2;

struct Header {
    Tag tag = 0;
    std::size_t octets = 0;  ///< of tag and length together
    std::size_t length = 0;  ///< of the value; without meaning when indefinite
    bool indefinite = false;
    bool longerThanNeeded = false;
};

bool isConstructedTag(std::uint8_t firstOctet) { return (firstOctet & 0x20U) != 0; }

/// How many octets the tag has, or 0 where no whole tag of a known size stands.
std::size_t tagOctets(base::ByteSpan bytes)
{
    if (bytes.empty() || bytes[0] == 0) {
        return 0;
    }
    if ((bytes[0] & 0x1FU) != 0x1FU) {
        return 1;
    }
    std::size_t count = 1;
    while (count < bytes.size() && count < maxTagOctets) {
        if ((bytes[count++] & 0x80U) == 0) {
            return count;
        }
    }
    return 0;
}

Tag tagOf(base::ByteSpan octets)
{
    Tag tag = 0;
    for (const std::uint8_t octet : octets) {
        tag = tag << 8U | octet;
    }
    return tag;
}

base::Error badTag(base::ByteSpan bytes)
{
    if (bytes.empty()) {
        return tlvInvalid("the data end where a data object is expected");
    }
    return tlvInvalid(bytes[0] == 0 ? "00 stands where the tag of a data object is expected"
                                    : "the tag of a data object is cut off or longer than four octets");
}

base::Result<Header> readLongLength(Header header, base::ByteSpan bytes)
{
    const std::size_t count = bytes[header.octets] & 0x7FU;
    if (count > maxLengthOctets) {
        return tlvInvalid("the length of object " + tagText(header.tag) + " has more than four octets");
    }
    if (bytes.size() - header.octets <= count) {
        return tlvInvalid("the length of object " + tagText(header.tag) + " is cut off");
    }
    const base::ByteSpan octets = bytes.subspan(header.octets + 1, count);
    header.length = tagOf(octets);
    header.longerThanNeeded = octets[0] == 0 || header.length < 0x80;
    header.octets += 1 + count;
    return header;
}

base::Result<Header> readHeader(base::ByteSpan bytes)
{
    Header header;
    header.octets = tagOctets(bytes);
    if (header.octets == 0) {
        return badTag(bytes);
    }
    header.tag = tagOf(bytes.first(header.octets));
    if (header.octets == bytes.size()) {
        return tlvInvalid("the length of object " + tagText(header.tag) + " is missing");
    }
    const std::uint8_t first = bytes[header.octets];
    if (first > 0x80) {
        return readLongLength(header, bytes);
    }
    header.indefinite = first == 0x80;
    header.length = header.indefinite ? 0 : first;
    ++header.octets;
    if (header.indefinite && !isConstructedTag(bytes[0])) {
        return tlvInvalid("object " + tagText(header.tag) + " is primitive, but its length is indefinite");
    }
    return header;
}

bool atEndMarker(base::ByteSpan bytes) { return bytes.size() >= endMarkerOctets && bytes[0] == 0 && bytes[1] == 0; }

/// How long the whole object is, with tag, length and, where it has one, end marker.
base::Result<std::size_t> wholeLength(base::ByteSpan bytes, int depth);

base::Result<std::size_t> indefiniteLength(base::ByteSpan bytes, const Header& header, int depth)
{
    if (depth >= maxIndefiniteDepth) {
        return tlvInvalid("objects of indefinite length lie too deep in each other");
    }
    std::size_t at = header.octets;
    while (!atEndMarker(bytes.subspan(at))) {
        const auto inner = wholeLength(bytes.subspan(at), depth + 1);
        if (!inner) {
            return inner.error();
        }
        at += *inner;
    }
    return at + endMarkerOctets;
}

base::Result<std::size_t> wholeLength(base::ByteSpan bytes, int depth)
{
    const auto header = readHeader(bytes);
    if (!header) {
        return header.error();
    }
    if (header.value().indefinite) {
        return indefiniteLength(bytes, *header, depth);
    }
    if (header.value().length > bytes.size() - header.value().octets) {
        return tlvInvalid("object " + tagText(header.value().tag) + " is longer than the data that hold it");
    }
    return header.value().octets + header.value().length;
}

}  // namespace

bool Tlv::isConstructed() const { return !encoded.empty() && isConstructedTag(encoded[0]); }

std::optional<Tag> TlvReader::peekTag() const
{
    const std::size_t octets = tagOctets(rest_);
    return octets == 0 ? std::nullopt : std::optional(tagOf(rest_.first(octets)));
}

base::Result<Tlv> TlvReader::next()
{
    const auto whole = wholeLength(rest_, 0);
    if (!whole) {
        return whole.error();
    }
    const Header header = readHeader(rest_).value();
    const std::size_t behind = header.octets + (header.indefinite ? endMarkerOctets : 0);
    Tlv object;
    object.tag = header.tag;
    object.encoded = rest_.first(*whole);
    object.value = object.encoded.subspan(header.octets, *whole - behind);
    object.indefiniteLength = header.indefinite;
    object.longerThanNeeded = header.longerThanNeeded;
    rest_ = rest_.subspan(*whole);
    return object;
}

base::Result<Tlv> TlvReader::expect(Tag tag)
{
    const std::optional<Tag> found = peekTag();
    if (found && *found != tag) {
        return tagUnexpected(tag, *found);
    }
    return next();
}

base::Result<std::optional<Tlv>> TlvReader::optional(Tag tag)
{
    if (peekTag() != tag) {
        return std::optional<Tlv>();
    }
    auto object = next();
    if (!object) {
        return object.error();
    }
    return std::optional(*object);
}

base::Result<std::vector<Tlv>> readAll(base::ByteSpan bytes)
{
    std::vector<Tlv> objects;
    TlvReader reader(bytes);
    while (!reader.atEnd()) {
        auto object = reader.next();
        if (!object) {
            return object.error();
        }
        objects.push_back(*object);
    }
    return objects;
}

base::Result<Tlv> readSingle(base::ByteSpan bytes, Tag tag)
{
    TlvReader reader(bytes);
    auto object = reader.expect(tag);
    if (object && !reader.atEnd()) {
        return tlvInvalid(std::to_string(reader.rest().size()) + " octets stand behind object " + tagText(tag));
    }
    return object;
}

base::Result<std::size_t> encodedLength(base::ByteSpan head)
{
    const auto header = readHeader(head);
    if (!header) {
        return header.error();
    }
    if (header.value().indefinite) {
        return tlvInvalid("the length of object " + tagText(header.value().tag) + " is indefinite");
    }
    return header.value().octets + header.value().length;
}

}  // namespace rahdari::lds
