#include "core/specimen/der.h"
#include "core/specimen/lds_specs.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace rahdari::specimen {

using base::Bytes;
using base::ByteSpan;

namespace {

constexpr std::size_t cvcaFileLength = 36;

void append(Bytes& octets, ByteSpan more) { octets.insert(octets.end(), more.begin(), more.end()); }

Bytes textOctets(std::string_view text) { return {text.begin(), text.end()}; }

Bytes tagOctets(lds::Tag tag)
{
    Bytes octets;
    for (; tag != 0; tag >>= 8U) {
        octets.insert(octets.begin(), static_cast<std::uint8_t>(tag));
    }
    return octets;
}

Bytes encodeSecurityInfo(const SecurityInfoSpec& info)
{
    std::vector<Bytes> parts;
    if (info.protocol) {
        parts.push_back(derOid(*info.protocol));
    }
    for (const auto& part : {info.requiredData, info.optionalData}) {
        if (part) {
            parts.push_back(*part);
        }
    }
    return derSequence(parts);
}

Bytes encodeHash(const SecurityObjectSpec::Hash& hash)
{
    std::vector<Bytes> parts;
    if (hash.number) {
        parts.push_back(derInteger(static_cast<std::uint32_t>(*hash.number)));
    }
    if (hash.value) {
        parts.push_back(derOctets(*hash.value));
    }
    return derSequence(parts);
}

/// A text of DG11 or DG12 with the tag that stands for it.
struct TaggedText {
    lds::Tag tag;
    std::string_view text;
};

/// The list of tags that are there, then each of them.
Bytes encodeTexts(lds::Tag fileTag, const std::vector<TaggedText>& texts)
{
    Bytes tags;
    Bytes objects;
    for (const TaggedText& text : texts) {
        if (!text.text.empty()) {
            append(tags, tagOctets(text.tag));
            append(objects, lds::encodeTlv(text.tag, textOctets(text.text)));
        }
    }
    Bytes value = lds::encodeTlv(0x5C, tags);
    append(value, objects);
    return lds::encodeTlv(fileTag, value);
}

Bytes fixedInteger(std::uint32_t number, int octets)
{
    Bytes value;
    for (int i = octets - 1; i >= 0; --i) {
        value.push_back(static_cast<std::uint8_t>(number >> (8U * static_cast<unsigned>(i))));
    }
    return lds::encodeTlv(0x02, value);
}

}  // namespace

Bytes encodeSecurityInfos(const std::vector<SecurityInfoSpec>& infos)
{
    std::vector<Bytes> parts;
    std::ranges::transform(infos, std::back_inserter(parts), encodeSecurityInfo);
    return derSet(std::move(parts));
}

SecurityObjectSpec::Hash* SecurityObjectSpec::find(int number)
{
    const auto found = std::ranges::find(hashes, std::optional(number), &Hash::number);
    return found == hashes.end() ? nullptr : &*found;
}

void SecurityObjectSpec::remove(int number)
{
    std::erase_if(hashes, [number](const Hash& hash) { return hash.number == number; });
}

Bytes encodeSecurityObject(const SecurityObjectSpec& spec)
{
    std::vector<Bytes> parts;
    if (spec.version) {
        parts.push_back(derInteger(static_cast<std::uint32_t>(*spec.version)));
    }
    if (spec.digestAlgorithm) {
        parts.push_back(*spec.digestAlgorithm);
    }
    std::vector<Bytes> hashes;
    std::ranges::transform(spec.hashes, std::back_inserter(hashes), encodeHash);
    parts.push_back(derSequence(hashes));
    if (spec.ldsVersion && spec.unicodeVersion) {
        parts.push_back(derSequence({derPrintable(*spec.ldsVersion), derPrintable(*spec.unicodeVersion)}));
    }
    return derSequence(parts);
}

Bytes encodeCom(const ComSpec& spec)
{
    Bytes value;
    if (spec.ldsVersion) {
        append(value, lds::encodeTlv(0x5F01, textOctets(*spec.ldsVersion)));
    }
    if (spec.unicodeVersion) {
        append(value, lds::encodeTlv(0x5F36, textOctets(*spec.unicodeVersion)));
    }
    if (spec.tags) {
        Bytes tags;
        for (const lds::Tag tag : *spec.tags) {
            append(tags, tagOctets(tag));
        }
        append(value, lds::encodeTlv(0x5C, tags));
    }
    return lds::encodeTlv(0x60, value);
}

Bytes encodeDg11(const PersonalDetailsSpec& spec)
{
    return encodeTexts(0x6B, {{0x5F0E, spec.fullName},
                              {0x5F10, spec.personalNumber},
                              {0x5F2B, spec.birthDate},
                              {0x5F11, spec.birthPlace},
                              {0x5F42, spec.address},
                              {0x5F12, spec.telephone},
                              {0x5F13, spec.profession}});
}

Bytes encodeDg12(const DocumentDetailsSpec& spec)
{
    return encodeTexts(0x6C, {{0x5F19, spec.authority}, {0x5F26, spec.issueDate}, {0x5F1B, spec.endorsements}});
}

Bytes encodeAtrInfo(std::uint32_t largestCommand, std::uint32_t largestResponse, int lengthOctets)
{
    Bytes value = fixedInteger(largestCommand, lengthOctets);
    append(value, fixedInteger(largestResponse, lengthOctets));
    return lds::encodeTlv(0x7F66, value);
}

Bytes encodeCvca(const std::vector<std::string>& references)
{
    Bytes file;
    for (const std::string& reference : references) {
        append(file, lds::encodeTlv(0x42, textOctets(reference)));
    }
    file.resize(std::max(file.size(), cvcaFileLength), 0x00);
    return file;
}

}  // namespace rahdari::specimen
