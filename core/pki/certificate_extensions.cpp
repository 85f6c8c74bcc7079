#include "core/pki/certificate_extensions.h"

#include "core/lds/tlv.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rahdari::pki {

namespace {

constexpr lds::Tag booleanTag = 0x01;
constexpr lds::Tag integerTag = 0x02;
constexpr lds::Tag bitStringTag = 0x03;
constexpr lds::Tag octetStringTag = 0x04;
constexpr lds::Tag oidTag = 0x06;
constexpr lds::Tag sequenceTag = 0x30;
constexpr lds::Tag setTag = 0x31;
constexpr lds::Tag keyIdentifierTag = 0x80;

using Extension = CertificateExtension;

bool decodeSubjectKeyId(const Extension& extension, Certificate& certificate)
{
    const auto identifier = lds::readSingle(extension.value, octetStringTag);
    if (!identifier) {
        return false;
    }
    certificate.subjectKeyId.assign(identifier->value.begin(), identifier->value.end());
    return true;
}

bool decodeAuthorityKeyId(const Extension& extension, Certificate& certificate)
{
    certificate.hasAuthorityKeyId = true;
    const auto sequence = lds::readSingle(extension.value, sequenceTag);
    if (!sequence) {
        return false;
    }
    const auto identifier = lds::TlvReader(sequence->value).optional(keyIdentifierTag);
    if (!identifier) {
        return false;
    }
    if (*identifier) {
        const base::ByteSpan octets = (*identifier)->value;
        certificate.authorityKeyId.assign(octets.begin(), octets.end());
    }
    return true;
}

bool decodeKeyUsage(const Extension& extension, Certificate& certificate)
{
    const auto bitString = lds::readSingle(extension.value, bitStringTag);
    if (!bitString || bitString->value.empty()) {
        return false;
    }
    KeyUsage usage{extension.critical, 0};
    const base::ByteSpan octets = bitString->value.subspan(1);
    for (std::size_t bit = 0; bit < std::min<std::size_t>(9, 8 * octets.size()); ++bit) {
        if ((octets[bit / 8] & (0x80U >> bit % 8)) != 0) {
            usage.bits = static_cast<std::uint16_t>(usage.bits | 1U << bit);
        }
    }
    certificate.keyUsage = usage;
    return true;
}

bool decodeBasicConstraints(const Extension& extension, Certificate& certificate)
{
    const auto sequence = lds::readSingle(extension.value, sequenceTag);
    if (!sequence) {
        return false;
    }
    lds::TlvReader reader(sequence->value);
    const auto ca = reader.optional(booleanTag);
    const auto length = reader.optional(integerTag);
    if (!ca || !length) {
        return false;
    }
    BasicConstraints constraints{extension.critical, false, std::nullopt};
    constraints.ca = *ca && !(*ca)->value.empty() && (*ca)->value[0] != 0;
    if (*length) {
        const auto number = lds::smallInteger((*length)->value);
        if (!number) {
            return false;
        }
        constraints.pathLength = *number;
    }
    certificate.basicConstraints = constraints;
    return true;
}

bool decodeExtendedKeyUsage(const Extension& extension, Certificate& certificate)
{
    const auto sequence = lds::readSingle(extension.value, sequenceTag);
    lds::TlvReader reader(sequence ? sequence->value : base::ByteSpan());
    bool whole = static_cast<bool>(sequence);
    while (whole && !reader.atEnd()) {
        const auto identifier = reader.expect(oidTag);
        const auto oid = identifier ? lds::oidText(identifier->value) : base::Result<std::string>(identifier.error());
        whole = static_cast<bool>(oid);
        if (whole) {
            certificate.extendedKeyUsages.push_back(*oid);
        }
    }
    return whole;
}

/// DocumentTypeList ::= SEQUENCE { version INTEGER, docTypeList SET OF PrintableString } (Doc 9303-12 7.1.1).
bool decodeDocumentTypes(const Extension& extension, Certificate& certificate)
{
    const auto sequence = lds::readSingle(extension.value, sequenceTag);
    lds::TlvReader reader(sequence ? sequence->value : base::ByteSpan());
    const auto version = reader.optional(integerTag);
    const auto set = version ? reader.expect(setTag) : base::Result<lds::Tlv>(version.error());
    const auto types = set ? lds::readAll(set->value) : base::Result<std::vector<lds::Tlv>>(set.error());
    if (!types) {
        return false;
    }
    for (const lds::Tlv& type : *types) {
        certificate.documentTypes.emplace_back(type.value.begin(), type.value.end());
    }
    return true;
}

bool decodeNameChange(const Extension&, Certificate& certificate)
{
    certificate.nameChange = true;
    return true;
}

struct Decoder {
    std::string_view oid;
    bool (*decode)(const Extension&, Certificate&);
};

constexpr std::array decoders{
    Decoder{"2.5.29.14", decodeSubjectKeyId},
    Decoder{"2.5.29.35", decodeAuthorityKeyId},
    Decoder{"2.5.29.15", decodeKeyUsage},
    Decoder{"2.5.29.19", decodeBasicConstraints},
    Decoder{"2.5.29.37", decodeExtendedKeyUsage},
    Decoder{"2.23.136.1.1.6.1", decodeNameChange},
    Decoder{"2.23.136.1.1.6.2", decodeDocumentTypes},
};

}  // namespace

void decodeExtensions(Certificate& certificate)
{
    for (const Decoder& decoder : decoders) {
        const auto found = std::find_if(certificate.extensions.begin(), certificate.extensions.end(),
                                        [&](const Extension& extension) { return extension.oid == decoder.oid; });
        if (found != certificate.extensions.end() && !decoder.decode(*found, certificate)) {
            certificate.brokenExtensions.emplace_back(decoder.oid);
        }
    }
}

}  // namespace rahdari::pki
