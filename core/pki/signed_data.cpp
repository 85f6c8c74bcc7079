#include "core/pki/signed_data.h"

#include "core/base/error_code.h"
#include "core/lds/tlv.h"
#include "core/pki/asn1_time.h"

#include <utility>

namespace rahdari::pki {

namespace {

using base::Result;

constexpr lds::Tag integerTag = 0x02;
constexpr lds::Tag octetStringTag = 0x04;
constexpr lds::Tag oidTag = 0x06;
constexpr lds::Tag octetStringInPiecesTag = 0x24;
constexpr lds::Tag sequenceTag = 0x30;
constexpr lds::Tag setTag = 0x31;
constexpr lds::Tag primitive0Tag = 0x80;
constexpr lds::Tag context0Tag = 0xA0;
constexpr lds::Tag context1Tag = 0xA1;

base::Error invalid(std::string_view part)
{
    return {base::toInt(base::ErrorCode::SignedDataInvalid),
            "signed data: " + std::string(part) + " is missing or malformed", ""};
}

base::Bytes toBytes(base::ByteSpan octets) { return {octets.begin(), octets.end()}; }

/// Joins the pieces of an OCTET STRING. BER lets pieces lie in pieces; real files do not nest them deeper than this.
bool appendPieces(const lds::Tlv& string, base::Bytes& octets, int depth = 0)
{
    constexpr int deepest = 4;
    if (string.tag == octetStringTag) {
        octets.insert(octets.end(), string.value.begin(), string.value.end());
        return true;
    }
    const auto pieces = lds::readAll(string.value);
    if (string.tag != octetStringInPiecesTag || depth == deepest || !pieces) {
        return false;
    }
    for (const lds::Tlv& piece : *pieces) {
        if (!appendPieces(piece, octets, depth + 1)) {
            return false;
        }
    }
    return true;
}

Result<int> readVersion(lds::TlvReader& reader, std::string_view whose)
{
    const auto number = reader.expect(integerTag);
    const auto value = number ? lds::smallInteger(number->value) : Result<std::uint32_t>(number.error());
    if (!value || *value > 0xFFFF) {
        return invalid("the version of " + std::string(whose));
    }
    return static_cast<int>(*value);
}

Result<std::string> readOid(lds::TlvReader& reader, std::string_view what)
{
    const auto identifier = reader.expect(oidTag);
    const auto oid = identifier ? lds::oidText(identifier->value) : Result<std::string>(identifier.error());
    return oid ? oid : Result<std::string>(invalid(what));
}

Result<AlgorithmIdentifier> readAlgorithm(lds::TlvReader& reader, std::string_view what)
{
    const auto sequence = reader.expect(sequenceTag);
    auto algorithm = sequence ? parseAlgorithmIdentifier(sequence->value) : std::nullopt;
    if (!algorithm) {
        return invalid(what);
    }
    return std::move(*algorithm);
}

Result<void> readDigestAlgorithms(lds::TlvReader& reader, SignedData& data)
{
    const auto set = reader.expect(setTag);
    if (!set) {
        return invalid("the set of digest algorithms");
    }
    lds::TlvReader inside(set->value);
    while (!inside.atEnd()) {
        auto algorithm = readAlgorithm(inside, "the set of digest algorithms");
        if (!algorithm) {
            return algorithm.error();
        }
        data.digestAlgorithms.push_back(std::move(*algorithm));
    }
    return {};
}

Result<void> readContent(lds::TlvReader& reader, SignedData& data)
{
    const auto sequence = reader.expect(sequenceTag);
    lds::TlvReader inside(sequence ? sequence->value : base::ByteSpan());
    auto type = readOid(inside, "the type of the content");
    if (!type) {
        return type.error();
    }
    data.contentType = std::move(*type);
    const auto wrapper = inside.optional(context0Tag);
    if (!wrapper) {
        return invalid("the content");
    }
    if (!*wrapper) {
        return {};
    }
    const auto string = lds::TlvReader((*wrapper)->value).next();
    data.content.emplace();
    return string && appendPieces(*string, *data.content) ? Result<void>() : invalid("the content");
}

/// The SEQUENCEs among the objects inside a set; other kinds of certificates are passed over.
Result<std::vector<base::Bytes>> readSequences(lds::TlvReader& reader, lds::Tag tag, std::string_view what)
{
    const auto set = reader.optional(tag);
    if (!set) {
        return invalid(what);
    }
    std::vector<base::Bytes> sequences;
    const auto items = lds::readAll(*set ? (*set)->value : base::ByteSpan());
    if (!items) {
        return invalid(what);
    }
    for (const lds::Tlv& item : *items) {
        if (item.tag == sequenceTag) {
            sequences.push_back(toBytes(item.encoded));
        }
    }
    return sequences;
}

Result<void> readCertificatesAndCrls(lds::TlvReader& reader, SignedData& data)
{
    auto certificates = readSequences(reader, context0Tag, "the set of certificates");
    if (!certificates) {
        return certificates.error();
    }
    auto crls = readSequences(reader, context1Tag, "the set of CRLs");
    if (!crls) {
        return crls.error();
    }
    data.certificates = std::move(*certificates);
    data.crls = std::move(*crls);
    return {};
}

Result<void> readIssuerAndSerial(const lds::Tlv& sequence, SignerInfo& signer)
{
    lds::TlvReader inside(sequence.value);
    const auto issuer = inside.expect(sequenceTag);
    auto name = issuer ? parseDistinguishedName(issuer->encoded) : Result<DistinguishedName>(issuer.error());
    const auto serial = inside.expect(integerTag);
    if (!name || !serial || serial->value.empty()) {
        return invalid("a signer's issuer and serial number");
    }
    signer.issuer = std::move(*name);
    signer.serial = toBytes(serial->value);
    return {};
}

Result<void> readSignerIdentifier(lds::TlvReader& reader, SignerInfo& signer)
{
    const auto item = reader.next();
    if (!item) {
        return invalid("a signer's identifier");
    }
    if (item->tag == sequenceTag) {
        return readIssuerAndSerial(*item, signer);
    }
    const auto inner = item->tag == context0Tag ? lds::readSingle(item->value, octetStringTag) : *item;
    if ((item->tag != primitive0Tag && item->tag != context0Tag) || !inner || inner->value.empty()) {
        return invalid("a signer's identifier");
    }
    signer.subjectKeyId = toBytes(inner->value);
    return {};
}

/// Keeps what is known of one attribute; a known one with a broken value is as one that is not there.
void keepAttribute(std::string_view oid, const lds::Tlv& value, SignerInfo& signer)
{
    if (oid == "1.2.840.113549.1.9.4" && !signer.messageDigest) {
        base::Bytes octets;
        if (appendPieces(value, octets)) {
            signer.messageDigest = std::move(octets);
        }
    } else if (oid == "1.2.840.113549.1.9.3" && value.tag == oidTag) {
        const auto type = lds::oidText(value.value);
        signer.contentType = type ? std::optional(*type) : std::nullopt;
    } else if (oid == "1.2.840.113549.1.9.5") {
        signer.signingTime = asn1Time(value.tag, value.value);
    }
}

Result<void> readAttributes(const lds::Tlv& attributes, SignerInfo& signer)
{
    const auto items = lds::readAll(attributes.value);
    if (!items) {
        return invalid("the signed attributes");
    }
    for (const lds::Tlv& item : *items) {
        lds::TlvReader inside(item.value);
        const auto oid = readOid(inside, "a signed attribute");
        const auto set = inside.expect(setTag);
        const auto value = set ? lds::TlvReader(set->value).next() : Result<lds::Tlv>(set.error());
        if (!oid || !value) {
            return invalid("a signed attribute");
        }
        keepAttribute(*oid, *value, signer);
    }
    signer.hasSignedAttributes = true;
    if (attributes.indefiniteLength) {
        signer.signedAttributes = lds::encodeTlv(setTag, attributes.value);
    } else {
        signer.signedAttributes = toBytes(attributes.encoded);
        signer.signedAttributes[0] = static_cast<std::uint8_t>(setTag);
    }
    return {};
}

Result<void> readSignature(lds::TlvReader& reader, SignerInfo& signer)
{
    auto algorithm = readAlgorithm(reader, "a signer's signature algorithm");
    if (!algorithm) {
        return algorithm.error();
    }
    signer.signatureAlgorithm = std::move(*algorithm);
    const auto signature = reader.next();
    return signature && appendPieces(*signature, signer.signature) ? Result<void>() : invalid("a signature");
}

Result<void> readDigestAndAttributes(lds::TlvReader& reader, SignerInfo& signer)
{
    auto algorithm = readAlgorithm(reader, "a signer's digest algorithm");
    if (!algorithm) {
        return algorithm.error();
    }
    signer.digestAlgorithm = std::move(*algorithm);
    const auto attributes = reader.optional(context0Tag);
    if (!attributes) {
        return invalid("the signed attributes");
    }
    return *attributes ? readAttributes(**attributes, signer) : Result<void>();
}

Result<SignerInfo> readSignerInfo(const lds::Tlv& sequence)
{
    SignerInfo signer;
    lds::TlvReader reader(sequence.value);
    const auto version = readVersion(reader, "a signer");
    if (!version) {
        return version.error();
    }
    signer.version = *version;
    if (auto read = readSignerIdentifier(reader, signer); !read) {
        return read.error();
    }
    if (auto read = readDigestAndAttributes(reader, signer); !read) {
        return read.error();
    }
    if (auto read = readSignature(reader, signer); !read) {
        return read.error();
    }
    return signer;
}

Result<void> readSigners(lds::TlvReader& reader, SignedData& data)
{
    const auto set = reader.expect(setTag);
    lds::TlvReader inside(set ? set->value : base::ByteSpan());
    if (!set) {
        return invalid("the set of signers");
    }
    while (!inside.atEnd()) {
        const auto sequence = inside.expect(sequenceTag);
        auto signer = sequence ? readSignerInfo(*sequence) : Result<SignerInfo>(invalid("a signer"));
        if (!signer) {
            return signer.error();
        }
        data.signerInfos.push_back(std::move(*signer));
    }
    return {};
}

Result<SignedData> readSignedData(base::ByteSpan value)
{
    SignedData data;
    lds::TlvReader reader(value);
    const auto version = readVersion(reader, "the signed data");
    if (!version) {
        return version.error();
    }
    data.version = *version;
    for (const auto step : {readDigestAlgorithms, readContent, readCertificatesAndCrls, readSigners}) {
        if (auto read = step(reader, data); !read) {
            return read.error();
        }
    }
    return data;
}

}  // namespace

Result<SignedData> parseSignedData(base::ByteSpan contentInfo)
{
    const auto whole = lds::readSingle(contentInfo, sequenceTag);
    lds::TlvReader reader(whole ? whole->value : base::ByteSpan());
    const auto type = readOid(reader, "the type");
    const auto wrapper = reader.expect(context0Tag);
    if (!type || *type != "1.2.840.113549.1.7.2" || !wrapper) {
        return base::Error{base::toInt(base::ErrorCode::SignedDataInvalid), "this is not signed data (CMS)", ""};
    }
    const auto sequence = lds::readSingle(wrapper->value, sequenceTag);
    if (!sequence) {
        return invalid("the sequence");
    }
    auto data = readSignedData(sequence->value);
    if (data) {
        data->indefiniteLengths = whole->indefiniteLength || wrapper->indefiniteLength || sequence->indefiniteLength;
    }
    return data;
}

std::vector<Certificate> embeddedCertificates(const SignedData& signedData)
{
    std::vector<Certificate> certificates;
    for (const base::Bytes& der : signedData.certificates) {
        if (auto certificate = parseCertificate(der)) {
            certificates.push_back(std::move(*certificate));
        }
    }
    return certificates;
}

}  // namespace rahdari::pki
