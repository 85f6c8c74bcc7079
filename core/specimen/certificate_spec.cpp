#include "core/specimen/certificate_spec.h"

#include "core/lds/tlv.h"
#include "core/specimen/der.h"
#include "core/specimen/test_signature.h"

#include <algorithm>
#include <bit>

namespace rahdari::specimen {

using base::Bytes;
using base::ByteSpan;

namespace {

Bytes encodeExtension(const CertificateExtension& extension)
{
    std::vector<Bytes> parts{derOid(extension.oid)};
    if (extension.critical) {
        parts.push_back(derBoolean(true));
    }
    parts.push_back(derOctets(extension.value));
    return derSequence(parts);
}

Bytes encodeExtensions(const std::vector<CertificateExtension>& extensions)
{
    std::vector<Bytes> parts;
    std::ranges::transform(extensions, std::back_inserter(parts), encodeExtension);
    return derSequence(parts);
}

void addWhereSet(std::vector<Bytes>& parts, const std::optional<Bytes>& part)
{
    if (part) {
        parts.push_back(*part);
    }
}

std::optional<Bytes> encodeValidity(const CertificateSpec& spec)
{
    if (spec.validityDer || !spec.validity) {
        return spec.validityDer;
    }
    return derSequence({derTime(spec.validity->notBefore), derTime(spec.validity->notAfter)});
}

Bytes encodeTbs(const CertificateSpec& spec)
{
    std::vector<Bytes> parts;
    if (spec.version) {
        parts.push_back(derContext(0, derInteger(static_cast<std::uint32_t>(*spec.version))));
    }
    if (spec.serial) {
        parts.push_back(lds::encodeTlv(0x02, *spec.serial));
    }
    addWhereSet(parts, spec.innerAlgorithm);
    addWhereSet(parts, spec.issuer);
    addWhereSet(parts, encodeValidity(spec));
    addWhereSet(parts, spec.subject);
    addWhereSet(parts, spec.subjectPublicKeyInfo);
    if (!spec.extensions.empty()) {
        parts.push_back(derContext(3, encodeExtensions(spec.extensions)));
    }
    return derSequence(parts);
}

Bytes signedBy(const TestKey& key, const crypto::SignatureScheme& scheme, bool breakIt, ByteSpan octets,
               const crypto::RandomSource& random)
{
    Bytes signature = sign(key, scheme, octets, random);
    if (breakIt) {
        signature.back() ^= 0x01U;
    }
    return signature;
}

Bytes encodeAttribute(std::string_view oid, const Bytes& value) { return derSet({derSequence({derOid(oid), value})}); }

Bytes revokedEntry(const Bytes& serial, std::chrono::sys_seconds moment)
{
    return derSequence({lds::encodeTlv(0x02, serial), derTime(moment)});
}

Bytes encodeTbsCrl(const CrlSpec& spec)
{
    std::vector<Bytes> parts{derInteger(1), signatureAlgorithm(spec.scheme), spec.issuer, derTime(spec.thisUpdate),
                             derTime(spec.nextUpdate)};
    std::vector<Bytes> revoked;
    for (const Bytes& serial : spec.revokedSerials) {
        revoked.push_back(revokedEntry(serial, spec.thisUpdate));
    }
    if (!revoked.empty()) {
        parts.push_back(derSequence(revoked));
    }
    const std::vector<CertificateExtension> extensions{
        authorityKeyId(spec.authorityKeyId), {.oid = "2.5.29.20", .critical = false, .value = derInteger(spec.number)}};
    parts.push_back(derContext(0, encodeExtensions(extensions)));
    return derSequence(parts);
}

}  // namespace

CertificateExtension* CertificateSpec::findExtension(std::string_view oid)
{
    const auto found = std::ranges::find(extensions, oid, &CertificateExtension::oid);
    return found == extensions.end() ? nullptr : &*found;
}

void CertificateSpec::removeExtension(std::string_view oid)
{
    std::erase_if(extensions, [oid](const CertificateExtension& extension) { return extension.oid == oid; });
}

Bytes encodeCertificate(const CertificateSpec& spec, const crypto::RandomSource& random)
{
    Bytes tbs = encodeTbs(spec);
    if (spec.editTbs) {
        spec.editTbs(tbs);
    }
    std::vector<Bytes> parts{tbs};
    addWhereSet(parts, spec.outerAlgorithm);
    parts.push_back(derBits(signedBy(spec.signingKey, spec.scheme, spec.breakSignature, tbs, random)));
    return derSequence(parts);
}

CertificateExtension keyUsage(std::uint8_t bits, bool critical)
{
    const int unused = bits == 0 ? 7 : std::countr_zero(bits);
    return {.oid = std::string(keyUsageOid), .critical = critical, .value = derBits(Bytes{bits}, unused)};
}

CertificateExtension authorityKeyId(ByteSpan keyId)
{
    return {
        .oid = std::string(authorityKeyIdOid), .critical = false, .value = derSequence({lds::encodeTlv(0x80, keyId)})};
}

CertificateExtension authorityKeyIdWithoutKeyId(ByteSpan issuerName, ByteSpan serial)
{
    const Bytes names = lds::encodeTlv(0xA1, lds::encodeTlv(0xA4, issuerName));
    return {.oid = std::string(authorityKeyIdOid),
            .critical = false,
            .value = derSequence({names, lds::encodeTlv(0x82, serial)})};
}

CertificateExtension subjectKeyIdExtension(ByteSpan keyId)
{
    return {.oid = std::string(subjectKeyIdOid), .critical = false, .value = derOctets(keyId)};
}

CertificateExtension basicConstraints(bool authority, std::optional<int> pathLength)
{
    std::vector<Bytes> parts;
    if (authority) {
        parts.push_back(derBoolean(true));
    }
    if (pathLength) {
        parts.push_back(derInteger(static_cast<std::uint32_t>(*pathLength)));
    }
    return {.oid = std::string(basicConstraintsOid), .critical = true, .value = derSequence(parts)};
}

CertificateExtension extendedKeyUsage(std::string_view oid, bool critical)
{
    return {.oid = std::string(extendedKeyUsageOid), .critical = critical, .value = derSequence({derOid(oid)})};
}

CertificateExtension documentTypeList(const std::vector<std::string>& types)
{
    std::vector<Bytes> texts;
    std::ranges::transform(types, std::back_inserter(texts), derPrintable);
    return {.oid = std::string(documentTypeListOid),
            .critical = false,
            .value = derSequence({derInteger(0), derSet(texts)})};
}

Bytes encodeName(const NameSpec& name)
{
    std::vector<Bytes> parts{encodeAttribute("2.5.4.6", derPrintable(name.country)),
                             encodeAttribute("2.5.4.10", derUtf8(name.organisation))};
    if (!name.unit.empty()) {
        parts.push_back(encodeAttribute("2.5.4.11", derUtf8(name.unit)));
    }
    if (!name.serialNumber.empty()) {
        parts.push_back(encodeAttribute("2.5.4.5", derPrintable(name.serialNumber)));
    }
    parts.push_back(encodeAttribute("2.5.4.3", derUtf8(name.common)));
    return derSequence(parts);
}

Bytes encodeCrl(const CrlSpec& spec, const crypto::RandomSource& random)
{
    const Bytes tbs = encodeTbsCrl(spec);
    const Bytes signature = signedBy(spec.signingKey, spec.scheme, spec.breakSignature, tbs, random);
    return derSequence({tbs, signatureAlgorithm(spec.scheme), derBits(signature)});
}

}  // namespace rahdari::specimen
