#include "core/pki/asn1_time.h"
#include "core/pki/certificate.h"
#include "core/pki/certificate_extensions.h"

#include "core/base/error_code.h"
#include "core/lds/tlv.h"

#include <utility>

namespace rahdari::pki {

namespace {

using base::Result;

constexpr lds::Tag booleanTag = 0x01;
constexpr lds::Tag integerTag = 0x02;
constexpr lds::Tag bitStringTag = 0x03;
constexpr lds::Tag octetStringTag = 0x04;
constexpr lds::Tag oidTag = 0x06;
constexpr lds::Tag sequenceTag = 0x30;
constexpr lds::Tag versionTag = 0xA0;
constexpr lds::Tag extensionsTag = 0xA3;

base::Error invalid(std::string_view part)
{
    return {base::toInt(base::ErrorCode::CertificateInvalid),
            "a certificate's " + std::string(part) + " is missing or malformed", ""};
}

base::Bytes toBytes(base::ByteSpan octets) { return {octets.begin(), octets.end()}; }

/// The parts of TBSCertificate before the optional ones, in their order.
struct TbsParts {
    lds::Tlv serial;
    lds::Tlv algorithm;
    lds::Tlv issuer;
    lds::Tlv validity;
    lds::Tlv subject;
    lds::Tlv key;
};

Result<void> take(lds::TlvReader& reader, lds::Tag tag, std::string_view name, lds::Tlv& part)
{
    const auto item = reader.expect(tag);
    if (!item) {
        return invalid(name);
    }
    part = *item;
    return {};
}

Result<TbsParts> readParts(lds::TlvReader& reader)
{
    TbsParts parts;
    struct Step {
        lds::Tag tag;
        std::string_view name;
        lds::Tlv TbsParts::*part;
    };
    constexpr Step steps[] = {
        {integerTag, "serial number", &TbsParts::serial}, {sequenceTag, "inner algorithm", &TbsParts::algorithm},
        {sequenceTag, "issuer", &TbsParts::issuer},       {sequenceTag, "validity", &TbsParts::validity},
        {sequenceTag, "subject", &TbsParts::subject},     {sequenceTag, "public key", &TbsParts::key},
    };
    for (const Step& step : steps) {
        if (auto taken = take(reader, step.tag, step.name, parts.*step.part); !taken) {
            return taken.error();
        }
    }
    return parts;
}

Result<void> readVersion(lds::TlvReader& reader, Certificate& certificate)
{
    const auto version = reader.optional(versionTag);
    if (!version) {
        return invalid("version");
    }
    certificate.version = 1;
    if (*version) {
        const auto number = lds::readSingle((*version)->value, integerTag);
        const auto value = number ? lds::smallInteger(number->value) : Result<std::uint32_t>(number.error());
        if (!value || *value > 0xFF) {
            return invalid("version");
        }
        certificate.version = static_cast<int>(*value) + 1;
    }
    return {};
}

Result<void> readAlgorithm(const lds::Tlv& sequence, std::string_view name, AlgorithmIdentifier& into)
{
    auto algorithm = parseAlgorithmIdentifier(sequence.value);
    if (!algorithm) {
        return invalid(name);
    }
    into = std::move(*algorithm);
    return {};
}

Result<void> readName(const lds::Tlv& sequence, std::string_view which, DistinguishedName& into)
{
    auto name = parseDistinguishedName(sequence.encoded);
    if (!name) {
        return invalid(which);
    }
    into = std::move(*name);
    return {};
}

Result<void> readValidity(const lds::Tlv& sequence, Certificate& certificate)
{
    const auto times = lds::readAll(sequence.value);
    if (!times || times->size() != 2) {
        return invalid("validity");
    }
    const auto notBefore = asn1Time((*times)[0].tag, (*times)[0].value);
    const auto notAfter = asn1Time((*times)[1].tag, (*times)[1].value);
    if (!notBefore || !notAfter) {
        return invalid("validity");
    }
    certificate.notBefore = *notBefore;
    certificate.notAfter = *notAfter;
    return {};
}

Result<CertificateExtension> readExtension(const lds::Tlv& sequence)
{
    lds::TlvReader reader(sequence.value);
    const auto identifier = reader.expect(oidTag);
    const auto oid = identifier ? lds::oidText(identifier->value) : Result<std::string>(identifier.error());
    const auto critical = reader.optional(booleanTag);
    const auto value = reader.expect(octetStringTag);
    if (!oid || !critical || !value) {
        return invalid("list of extensions");
    }
    const bool isCritical = *critical && !(*critical)->value.empty() && (*critical)->value[0] != 0;
    return CertificateExtension{*oid, isCritical, toBytes(value->value)};
}

Result<void> readExtensions(const lds::Tlv& wrapper, Certificate& certificate)
{
    const auto list = lds::readSingle(wrapper.value, sequenceTag);
    const auto sequences = list ? lds::readAll(list->value) : Result<std::vector<lds::Tlv>>(list.error());
    if (!sequences) {
        return invalid("list of extensions");
    }
    for (const lds::Tlv& sequence : *sequences) {
        auto extension = readExtension(sequence);
        if (!extension) {
            return extension.error();
        }
        certificate.extensions.push_back(std::move(*extension));
    }
    decodeExtensions(certificate);
    return {};
}

/// What comes behind the key: issuerUniqueID, subjectUniqueID, extensions.
Result<void> readOptionalParts(lds::TlvReader& reader, Certificate& certificate)
{
    while (!reader.atEnd()) {
        const auto part = reader.next();
        if (!part) {
            return invalid("list of extensions");
        }
        if (part->tag == extensionsTag) {
            if (auto read = readExtensions(*part, certificate); !read) {
                return read;
            }
        }
    }
    return {};
}

Result<void> readSerial(const lds::Tlv& integer, Certificate& certificate)
{
    if (integer.value.empty()) {
        return invalid("serial number");
    }
    certificate.serial = toBytes(integer.value);
    certificate.negativeSerial = (integer.value[0] & 0x80U) != 0;
    return {};
}

/// The first of several failures, or success.
Result<void> firstFailure(std::initializer_list<Result<void>> results)
{
    for (const Result<void>& result : results) {
        if (!result) {
            return result;
        }
    }
    return {};
}

Result<void> readTbs(const lds::Tlv& tbs, Certificate& certificate)
{
    lds::TlvReader reader(tbs.value);
    if (auto read = readVersion(reader, certificate); !read) {
        return read;
    }
    const auto parts = readParts(reader);
    if (!parts) {
        return parts.error();
    }
    certificate.tbs = toBytes(tbs.encoded);
    certificate.subjectPublicKeyInfo = toBytes(parts->key.encoded);
    return firstFailure(
        {readSerial(parts->serial, certificate),
         readAlgorithm(parts->algorithm, "inner algorithm", certificate.innerAlgorithm),
         readName(parts->issuer, "issuer", certificate.issuer), readValidity(parts->validity, certificate),
         readName(parts->subject, "subject", certificate.subject), readOptionalParts(reader, certificate)});
}

Result<void> readSignature(lds::TlvReader& reader, Certificate& certificate)
{
    const auto algorithm = reader.expect(sequenceTag);
    if (!algorithm) {
        return invalid("signature algorithm");
    }
    const auto signature = reader.expect(bitStringTag);
    if (!signature || signature->value.size() < 2 || !reader.atEnd()) {
        return invalid("signature");
    }
    certificate.signature = toBytes(signature->value.subspan(1));
    return readAlgorithm(*algorithm, "signature algorithm", certificate.outerAlgorithm);
}

}  // namespace

Result<Certificate> parseCertificate(base::ByteSpan der)
{
    const auto whole = lds::readSingle(der, sequenceTag);
    lds::TlvReader reader(whole ? whole->value : base::ByteSpan());
    const auto tbs = reader.expect(sequenceTag);
    if (!whole || !tbs) {
        return base::Error{base::toInt(base::ErrorCode::CertificateInvalid), "this is not an X.509 certificate", ""};
    }
    Certificate certificate;
    certificate.der = toBytes(der);
    if (auto read = readTbs(*tbs, certificate); !read) {
        return read.error();
    }
    if (auto read = readSignature(reader, certificate); !read) {
        return read.error();
    }
    return certificate;
}

}  // namespace rahdari::pki
