#include "core/lds/parse_error.h"
#include "core/lds/tlv.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

namespace rahdari::lds {

namespace {

/// The octets of a number, most significant first, without leading 00; none for 0.
base::Bytes octetsOf(std::uint64_t number)
{
    base::Bytes octets;
    for (; number != 0; number >>= 8U) {
        octets.insert(octets.begin(), static_cast<std::uint8_t>(number));
    }
    return octets;
}

base::Bytes encodeLength(std::size_t length)
{
    base::Bytes octets = octetsOf(length);
    if (length >= 0x80) {
        octets.insert(octets.begin(), static_cast<std::uint8_t>(0x80U | octets.size()));
    } else if (length == 0) {
        octets.push_back(0);
    }
    return octets;
}

/// One number of an object identifier: seven bits an octet.
base::Result<std::uint64_t> readArc(base::ByteSpan& rest)
{
    std::uint64_t arc = 0;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        if ((i == 0 && rest[i] == 0x80) || arc > std::numeric_limits<std::uint64_t>::max() >> 7U) {
            return tlvInvalid("an object identifier holds a number that is too large or encoded too long");
        }
        arc = arc << 7U | (rest[i] & 0x7FU);
        if ((rest[i] & 0x80U) == 0) {
            rest = rest.subspan(i + 1);
            return arc;
        }
    }
    return tlvInvalid("an object identifier is empty or cut off");
}

void appendArc(base::Bytes& bytes, std::uint64_t arc)
{
    base::Bytes octets{static_cast<std::uint8_t>(arc & 0x7FU)};
    for (arc >>= 7U; arc != 0; arc >>= 7U) {
        octets.insert(octets.begin(), static_cast<std::uint8_t>(0x80U | (arc & 0x7FU)));
    }
    bytes.insert(bytes.end(), octets.begin(), octets.end());
}

std::vector<std::uint64_t> arcsOf(std::string_view dotted)
{
    std::vector<std::uint64_t> arcs;
    while (!dotted.empty()) {
        const std::string_view arc = dotted.substr(0, dotted.find('.'));
        if (arc.empty() || arc.size() > 18 || arc.find_first_not_of("0123456789") != std::string_view::npos) {
            throw std::invalid_argument("no object identifier");
        }
        arcs.push_back(std::stoull(std::string(arc)));
        dotted.remove_prefix(std::min(arc.size() + 1, dotted.size()));
    }
    if (arcs.size() < 2 || arcs[0] > 2 || (arcs[0] < 2 && arcs[1] >= 40)) {
        throw std::invalid_argument("no object identifier");
    }
    return arcs;
}

}  // namespace

base::Bytes encodeTlv(Tag tag, base::ByteSpan value)
{
    return concatenate({octetsOf(tag), encodeLength(value.size()), value});
}

base::Bytes concatenate(std::initializer_list<base::ByteSpan> parts)
{
    base::Bytes all;
    for (const base::ByteSpan part : parts) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

base::Result<std::string> oidText(base::ByteSpan value)
{
    const auto first = readArc(value);
    if (!first) {
        return first.error();
    }
    const std::uint64_t root = std::min<std::uint64_t>(*first / 40, 2);
    std::string text = std::to_string(root) + '.' + std::to_string(*first - root * 40);
    while (!value.empty()) {
        const auto arc = readArc(value);
        if (!arc) {
            return arc.error();
        }
        text += '.' + std::to_string(*arc);
    }
    return text;
}

base::Bytes oidValue(std::string_view dotted)
{
    const std::vector<std::uint64_t> arcs = arcsOf(dotted);
    base::Bytes bytes;
    appendArc(bytes, arcs[0] * 40 + arcs[1]);
    for (std::size_t i = 2; i < arcs.size(); ++i) {
        appendArc(bytes, arcs[i]);
    }
    return bytes;
}

base::Result<std::uint32_t> smallInteger(base::ByteSpan value)
{
    if (value.empty() || (value[0] & 0x80U) != 0) {
        return tlvInvalid(value.empty() ? "a whole number has no octets" : "a whole number is negative");
    }
    std::uint32_t number = 0;
    for (const std::uint8_t octet : value) {
        if (number > std::numeric_limits<std::uint32_t>::max() >> 8U) {
            return tlvInvalid("a whole number is too large");
        }
        number = number << 8U | octet;
    }
    return number;
}

}  // namespace rahdari::lds
