#include "core/pki/distinguished_name.h"

#include "core/base/error_code.h"
#include "core/lds/tlv.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rahdari::pki {

namespace {

using base::Result;

constexpr std::uint8_t teletexTag = 0x14;
constexpr std::uint8_t universalTag = 0x1C;
constexpr std::uint8_t bmpTag = 0x1E;
constexpr lds::Tag oidTag = 0x06;
constexpr lds::Tag sequenceTag = 0x30;
constexpr lds::Tag setTag = 0x31;

base::Error malformed(std::string_view what)
{
    return {base::toInt(base::ErrorCode::CertificateInvalid), "a name is malformed: " + std::string(what), ""};
}

void appendUtf8(std::string& text, std::uint32_t point)
{
    if (point < 0x80) {
        text += static_cast<char>(point);
    } else if (point < 0x800) {
        text += static_cast<char>(0xC0U | point >> 6U);
        text += static_cast<char>(0x80U | (point & 0x3FU));
    } else if (point < 0x10000) {
        text += static_cast<char>(0xE0U | point >> 12U);
        text += static_cast<char>(0x80U | (point >> 6U & 0x3FU));
        text += static_cast<char>(0x80U | (point & 0x3FU));
    } else {
        text += static_cast<char>(0xF0U | (point >> 18U & 0x07U));
        text += static_cast<char>(0x80U | (point >> 12U & 0x3FU));
        text += static_cast<char>(0x80U | (point >> 6U & 0x3FU));
        text += static_cast<char>(0x80U | (point & 0x3FU));
    }
}

/// Big-endian characters of a fixed width; surrogates and what is no character become "?".
std::string fromWide(base::ByteSpan octets, std::size_t width)
{
    std::string text;
    for (; octets.size() >= width; octets = octets.subspan(width)) {
        std::uint32_t point = 0;
        for (const std::uint8_t octet : octets.first(width)) {
            point = point << 8U | octet;
        }
        const bool character = point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
        appendUtf8(text, character ? point : '?');
    }
    return text;
}

/// How many octets the UTF-8 character at the beginning has; 0 where none stands. Overlong forms are not looked for:
/// the text is only shown and compared.
std::size_t utf8Length(base::ByteSpan octets)
{
    const std::uint8_t first = octets[0];
    const std::size_t length = first < 0x80        ? 1
                               : first >> 5U == 6  ? 2
                               : first >> 4U == 14 ? 3
                               : first >> 3U == 30 ? 4
                                                   : 0;
    if (length == 0 || length > octets.size()) {
        return 0;
    }
    const auto rest = octets.subspan(1, length - 1);
    const bool whole = std::all_of(rest.begin(), rest.end(), [](std::uint8_t octet) { return octet >> 6U == 2; });
    return whole ? length : 0;
}

std::string fromUtf8(base::ByteSpan octets)
{
    std::string text;
    while (!octets.empty()) {
        const std::size_t length = utf8Length(octets);
        if (length == 0) {
            text += '?';
        } else {
            text.append(octets.begin(), octets.begin() + static_cast<std::ptrdiff_t>(length));
        }
        octets = octets.subspan(std::max<std::size_t>(length, 1));
    }
    return text;
}

std::string textOf(const lds::Tlv& value)
{
    switch (value.tag) {
    case bmpTag: return fromWide(value.value, 2);
    case universalTag: return fromWide(value.value, 4);
    case teletexTag: return fromWide(value.value, 1);
    default: return fromUtf8(value.value);
    }
}

Result<NameAttribute> readAttribute(const lds::Tlv& sequence)
{
    lds::TlvReader reader(sequence.value);
    const auto type = reader.expect(oidTag);
    const auto value = reader.next();
    if (!type || !value || value->tag > 0xFF) {
        return malformed("an attribute without type or value");
    }
    const auto oid = lds::oidText(type->value);
    if (!oid) {
        return malformed("an attribute's type");
    }
    return NameAttribute{*oid, static_cast<std::uint8_t>(value->tag), textOf(*value)};
}

Result<std::vector<NameAttribute>> readSet(const lds::Tlv& set)
{
    std::vector<NameAttribute> attributes;
    lds::TlvReader reader(set.value);
    while (!reader.atEnd()) {
        const auto sequence = reader.expect(sequenceTag);
        if (!sequence) {
            return malformed(sequence.error().message);
        }
        auto attribute = readAttribute(*sequence);
        if (!attribute) {
            return attribute.error();
        }
        attributes.push_back(std::move(*attribute));
    }
    return attributes;
}

std::string_view shortName(std::string_view oid)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 14> names{{
        {"2.5.4.3", "CN"},
        {"2.5.4.4", "SN"},
        {"2.5.4.5", "serialNumber"},
        {"2.5.4.6", "C"},
        {"2.5.4.7", "L"},
        {"2.5.4.8", "ST"},
        {"2.5.4.9", "street"},
        {"2.5.4.10", "O"},
        {"2.5.4.11", "OU"},
        {"2.5.4.12", "title"},
        {"2.5.4.97", "organizationIdentifier"},
        {"0.9.2342.19200300.100.1.1", "UID"},
        {"0.9.2342.19200300.100.1.25", "DC"},
        {"1.2.840.113549.1.9.1", "emailAddress"},
    }};
    for (const auto& [number, name] : names) {
        if (number == oid) {
            return name;
        }
    }
    return oid;
}

char lower(char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 'a' - 'A') : letter; }

char upper(char letter) { return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter + 'A' - 'a') : letter; }

/// Lower case; no space at the ends, one inside.
std::string folded(std::string_view text)
{
    std::string result;
    for (const char letter : text) {
        if (letter != ' ' && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\0') {
            result += lower(letter);
        } else if (!result.empty() && result.back() != ' ') {
            result += ' ';
        }
    }
    if (!result.empty() && result.back() == ' ') {
        result.pop_back();
    }
    return result;
}

/// Attributes folded, "oid=value" each, sorted.
std::vector<std::string> foldedAttributes(const std::vector<NameAttribute>& set)
{
    std::vector<std::string> attributes;
    for (const NameAttribute& attribute : set) {
        attributes.push_back(attribute.oid + '=' + folded(attribute.text));
    }
    std::sort(attributes.begin(), attributes.end());
    return attributes;
}

std::vector<std::string> allFolded(const DistinguishedName& name)
{
    std::vector<std::string> all;
    for (const auto& set : name.sets) {
        for (std::string& attribute : foldedAttributes(set)) {
            all.push_back(std::move(attribute));
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

}  // namespace

std::string DistinguishedName::text() const
{
    std::string result;
    for (const auto& set : sets) {
        std::string_view separator = result.empty() ? "" : ", ";
        for (const NameAttribute& attribute : set) {
            result.append(separator).append(shortName(attribute.oid)).append("=").append(attribute.text);
            separator = "+";
        }
    }
    return result;
}

std::string DistinguishedName::first(std::string_view oid) const
{
    for (const auto& set : sets) {
        for (const NameAttribute& attribute : set) {
            if (attribute.oid == oid) {
                return attribute.text;
            }
        }
    }
    return "";
}

std::string DistinguishedName::upperCountry() const
{
    std::string letters = country();
    std::transform(letters.begin(), letters.end(), letters.begin(), upper);
    return letters;
}

base::Bytes DistinguishedName::canonical() const
{
    constexpr char betweenAttributes = '\x1F';
    constexpr char betweenSets = '\x1E';
    base::Bytes octets;
    for (const auto& set : sets) {
        for (const std::string& attribute : foldedAttributes(set)) {
            octets.insert(octets.end(), attribute.begin(), attribute.end());
            octets.push_back(betweenAttributes);
        }
        octets.push_back(betweenSets);
    }
    return octets;
}

bool DistinguishedName::isSame(const DistinguishedName& other) const
{
    return der == other.der || canonical() == other.canonical();
}

bool DistinguishedName::hasSameAttributes(const DistinguishedName& other) const
{
    return allFolded(*this) == allFolded(other);
}

Result<DistinguishedName> parseDistinguishedName(base::ByteSpan der)
{
    const auto sequence = lds::readSingle(der, sequenceTag);
    if (!sequence) {
        return malformed(sequence.error().message);
    }
    DistinguishedName name;
    name.der.assign(der.begin(), der.end());
    lds::TlvReader reader(sequence->value);
    while (!reader.atEnd()) {
        const auto set = reader.expect(setTag);
        if (!set) {
            return malformed(set.error().message);
        }
        auto attributes = readSet(*set);
        if (!attributes) {
            return attributes.error();
        }
        name.sets.push_back(std::move(*attributes));
    }
    return name;
}

}  // namespace rahdari::pki
