#include "core/specimen/signed_data_spec.h"

#include "core/crypto/digest.h"
#include "core/lds/tlv.h"
#include "core/specimen/der.h"
#include "core/specimen/test_signature.h"

#include <algorithm>
#include <iterator>

namespace rahdari::specimen {

using base::Bytes;
using base::ByteSpan;

namespace {

constexpr std::string_view signedDataOid = "1.2.840.113549.1.7.2";

Bytes joined(const std::vector<Bytes>& parts)
{
    Bytes all;
    for (const Bytes& part : parts) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

Bytes encodeAttribute(const CmsAttribute& attribute)
{
    return derSequence({derOid(attribute.oid), derSet(attribute.values)});
}

Bytes encodeAttributes(const std::vector<CmsAttribute>& attributes)
{
    std::vector<Bytes> parts;
    std::ranges::transform(attributes, std::back_inserter(parts), encodeAttribute);
    return derSet(std::move(parts));
}

std::optional<Bytes> signerIdentifier(const SignerInfoSpec& signer)
{
    if (signer.subjectKeyId) {
        return lds::encodeTlv(0x80, *signer.subjectKeyId);
    }
    if (signer.issuerName && signer.serial) {
        return derSequence({*signer.issuerName, lds::encodeTlv(0x02, *signer.serial)});
    }
    return std::nullopt;
}

Bytes encodeSignerInfo(const SignerInfoSpec& signer, const Bytes& content, const crypto::RandomSource& random)
{
    std::vector<Bytes> parts{derInteger(static_cast<std::uint32_t>(signer.version))};
    for (const auto& part : {signerIdentifier(signer), signer.digestAlgorithm}) {
        if (part) {
            parts.push_back(*part);
        }
    }
    Bytes toBeSigned = content;
    if (!signer.signedAttributes.empty()) {
        // Signed as SET OF, written as [0] (RFC 5652 5.4).
        toBeSigned = encodeAttributes(signer.signedAttributes);
        parts.push_back(toBeSigned);
        parts.back().front() = 0xA0;
    }
    if (signer.signatureAlgorithm) {
        parts.push_back(*signer.signatureAlgorithm);
    }
    Bytes signature = sign(signer.signingKey, signer.scheme, toBeSigned, random);
    if (signer.breakSignature) {
        signature.back() ^= 0x01U;
    }
    parts.push_back(derOctets(signature));
    return derSequence(parts);
}

Bytes encodeEncapsulated(const SignedDataSpec& spec)
{
    if (!spec.content) {
        return derSequence({derOid(spec.contentType)});
    }
    const Bytes octets = derOctets(*spec.content);
    if (!spec.indefiniteLengths) {
        return derSequence({derOid(spec.contentType), derContext(0, octets)});
    }
    const Bytes pieces = berIndefinite(lds::encodeTlv(0x24, octets));
    return berIndefinite(derSequence({derOid(spec.contentType), berIndefinite(derContext(0, pieces))}));
}

Bytes encodeBody(const SignedDataSpec& spec, const crypto::RandomSource& random)
{
    std::vector<Bytes> parts{derInteger(static_cast<std::uint32_t>(spec.version)), derSet(spec.digestAlgorithms),
                             encodeEncapsulated(spec)};
    if (!spec.certificates.empty()) {
        parts.push_back(derContext(0, joined(spec.certificates)));
    }
    if (!spec.crls.empty()) {
        parts.push_back(derContext(1, joined(spec.crls)));
    }
    std::vector<Bytes> signers;
    for (const SignerInfoSpec& signer : spec.signers) {
        signers.push_back(encodeSignerInfo(signer, spec.content.value_or(Bytes()), random));
    }
    parts.push_back(derSet(std::move(signers)));
    return derSequence(parts);
}

}  // namespace

CmsAttribute* SignerInfoSpec::findAttribute(std::string_view oid)
{
    const auto found = std::ranges::find(signedAttributes, oid, &CmsAttribute::oid);
    return found == signedAttributes.end() ? nullptr : &*found;
}

void SignerInfoSpec::removeAttribute(std::string_view oid)
{
    std::erase_if(signedAttributes, [oid](const CmsAttribute& attribute) { return attribute.oid == oid; });
}

Bytes encodeSignedData(const SignedDataSpec& spec, const crypto::RandomSource& random)
{
    const Bytes body = encodeBody(spec, random);
    if (!spec.indefiniteLengths) {
        return derSequence({derOid(signedDataOid), derContext(0, body)});
    }
    return berIndefinite(derSequence({derOid(signedDataOid), berIndefinite(derContext(0, berIndefinite(body)))}));
}

SignedDataSpec signedDataBy(const CmsSigner& signer, const crypto::SignatureScheme& scheme,
                            std::string_view contentType, ByteSpan content, bool bySubjectKeyId, bool embedCertificate)
{
    SignerInfoSpec info;
    info.version = bySubjectKeyId ? 3 : 1;
    info.issuerName = signer.issuerName;
    info.serial = signer.serial;
    if (bySubjectKeyId) {
        info.subjectKeyId = signer.subjectKeyId;
    }
    info.digestAlgorithm = digestAlgorithm(scheme.digest);
    info.signedAttributes = {{std::string(contentTypeOid), {derOid(contentType)}},
                             {std::string(messageDigestOid), {derOctets(crypto::digest(scheme.digest, content))}}};
    info.signatureAlgorithm = signatureAlgorithm(scheme);
    info.signingKey = signer.key;
    info.scheme = scheme;

    SignedDataSpec spec;
    spec.digestAlgorithms = {digestAlgorithm(scheme.digest)};
    spec.contentType = contentType;
    spec.content = Bytes(content.begin(), content.end());
    if (embedCertificate) {
        spec.certificates = {signer.certificate};
    }
    spec.signers = {std::move(info)};
    return spec;
}

}  // namespace rahdari::specimen
