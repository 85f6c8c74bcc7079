#include "core/crypto/der_cursor.h"

#include <cstddef>

namespace rahdari::crypto {

namespace {

struct Header {
    std::size_t headerLength = 0;
    std::size_t valueLength = 0;
};

std::optional<Header> readHeader(base::ByteSpan bytes)
{
    constexpr std::uint8_t longTag = 0x1F;
    if (bytes.size() < 2 || (bytes[0] & longTag) == longTag) {
        return std::nullopt;
    }
    if (bytes[1] < 0x80) {
        return Header{2, bytes[1]};
    }
    const std::size_t count = bytes[1] & 0x7FU;
    if (count == 0 || count > 4 || bytes.size() < 2 + count) {
        return std::nullopt;
    }
    std::size_t length = 0;
    for (const std::uint8_t octet : bytes.subspan(2, count)) {
        length = length << 8U | octet;
    }
    return Header{2 + count, length};
}

/// One number of base 128; none where it is cut off or has more than 63 bits.
std::optional<std::uint64_t> takeSubidentifier(base::ByteSpan& rest)
{
    std::uint64_t number = 0;
    for (std::size_t at = 0; at < rest.size() && at < 9; ++at) {
        number = number << 7U | (rest[at] & 0x7FU);
        if ((rest[at] & 0x80U) == 0) {
            rest = rest.subspan(at + 1);
            return number;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<DerItem> DerCursor::next()
{
    const auto header = readHeader(rest_);
    if (!header || header->valueLength > rest_.size() - header->headerLength) {
        return std::nullopt;
    }
    const DerItem item{rest_[0], rest_.subspan(header->headerLength, header->valueLength),
                       rest_.first(header->headerLength + header->valueLength)};
    rest_ = rest_.subspan(item.encoded.size());
    return item;
}

std::optional<DerItem> DerCursor::next(std::uint8_t tag)
{
    return !rest_.empty() && rest_[0] == tag ? next() : std::nullopt;
}

std::optional<std::string> dottedOid(base::ByteSpan value)
{
    base::ByteSpan rest = value;
    const auto first = takeSubidentifier(rest);
    if (!first) {
        return std::nullopt;
    }
    const std::uint64_t arc = *first < 80 ? *first / 40 : 2;
    std::string text = std::to_string(arc) + '.' + std::to_string(*first - arc * 40);
    while (!rest.empty()) {
        const auto number = takeSubidentifier(rest);
        if (!number) {
            return std::nullopt;
        }
        text += '.' + std::to_string(*number);
    }
    return text;
}

base::ByteSpan withoutLeadingZeros(base::ByteSpan value)
{
    while (!value.empty() && value[0] == 0) {
        value = value.subspan(1);
    }
    return value;
}

}  // namespace rahdari::crypto
