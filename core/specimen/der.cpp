#include "core/specimen/der.h"

#include "core/lds/tlv.h"

#include <algorithm>
#include <string>

namespace rahdari::specimen {

using base::Bytes;
using base::ByteSpan;

namespace {

constexpr lds::Tag sequenceTag = 0x30;
constexpr lds::Tag setTag = 0x31;

ByteSpan octetsOf(std::string_view text) { return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}; }

Bytes joined(const std::vector<Bytes>& parts)
{
    Bytes all;
    for (const Bytes& part : parts) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

void appendTwoDigits(std::string& text, unsigned number)
{
    text += static_cast<char>('0' + number / 10 % 10);
    text += static_cast<char>('0' + number % 10);
}

}  // namespace

Bytes derSequence(const std::vector<Bytes>& parts) { return lds::encodeTlv(sequenceTag, joined(parts)); }

Bytes derSet(std::vector<Bytes> parts)
{
    std::ranges::sort(parts);
    return lds::encodeTlv(setTag, joined(parts));
}

Bytes derContext(int number, ByteSpan content) { return lds::encodeTlv(static_cast<lds::Tag>(0xA0 + number), content); }

Bytes derInteger(ByteSpan magnitude)
{
    while (magnitude.size() > 1 && magnitude.front() == 0) {
        magnitude = magnitude.subspan(1);
    }
    Bytes value(magnitude.begin(), magnitude.end());
    if (value.empty() || value.front() >= 0x80) {
        value.insert(value.begin(), 0);
    }
    return lds::encodeTlv(0x02, value);
}

Bytes derInteger(std::uint32_t number)
{
    const Bytes octets{static_cast<std::uint8_t>(number >> 24U), static_cast<std::uint8_t>(number >> 16U),
                       static_cast<std::uint8_t>(number >> 8U), static_cast<std::uint8_t>(number)};
    return derInteger(ByteSpan(octets));
}

Bytes derOid(std::string_view dotted) { return lds::encodeTlv(0x06, lds::oidValue(dotted)); }

Bytes derOctets(ByteSpan octets) { return lds::encodeTlv(0x04, octets); }

Bytes derBits(ByteSpan octets, int unusedBits)
{
    Bytes value{static_cast<std::uint8_t>(unusedBits)};
    value.insert(value.end(), octets.begin(), octets.end());
    return lds::encodeTlv(0x03, value);
}

Bytes derBoolean(bool value) { return lds::encodeTlv(0x01, Bytes{static_cast<std::uint8_t>(value ? 0xFF : 0x00)}); }

Bytes derNull() { return lds::encodeTlv(0x05, {}); }

Bytes derPrintable(std::string_view text) { return lds::encodeTlv(0x13, octetsOf(text)); }

Bytes derUtf8(std::string_view text) { return lds::encodeTlv(0x0C, octetsOf(text)); }

Bytes derTime(std::chrono::sys_seconds moment)
{
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{moment - day};
    const int year = static_cast<int>(date.year());
    const bool general = year < 1950 || year > 2049;
    std::string text;
    if (general) {
        appendTwoDigits(text, static_cast<unsigned>(year / 100));
    }
    appendTwoDigits(text, static_cast<unsigned>(year % 100));
    appendTwoDigits(text, static_cast<unsigned>(date.month()));
    appendTwoDigits(text, static_cast<unsigned>(date.day()));
    appendTwoDigits(text, static_cast<unsigned>(time.hours().count()));
    appendTwoDigits(text, static_cast<unsigned>(time.minutes().count()));
    appendTwoDigits(text, static_cast<unsigned>(time.seconds().count()));
    return lds::encodeTlv(general ? 0x18 : 0x17, octetsOf(text + "Z"));
}

Bytes derAlgorithm(std::string_view oid, ByteSpan parameters)
{
    return derSequence({derOid(oid), Bytes(parameters.begin(), parameters.end())});
}

Bytes berIndefinite(ByteSpan constructed)
{
    Bytes value{constructed.front(), 0x80};
    // The length's first octet says how many more there are; the tag is one octet for everything this is used for.
    const std::size_t lengthOctets = constructed[1] < 0x80 ? 1 : 1U + (constructed[1] & 0x7FU);
    const ByteSpan content = constructed.subspan(1 + lengthOctets);
    value.insert(value.end(), content.begin(), content.end());
    value.insert(value.end(), {0x00, 0x00});
    return value;
}

}  // namespace rahdari::specimen
