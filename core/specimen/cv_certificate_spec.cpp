#include "core/specimen/cv_certificate_spec.h"

#include "core/lds/tlv.h"
#include "core/specimen/elliptic_group.h"
#include "core/specimen/test_signature.h"

#include <algorithm>
#include <array>

namespace rahdari::specimen {

using base::Bytes;
using base::ByteSpan;
using crypto::DigestAlgorithm;

namespace {

constexpr std::string_view inspectionSystemOid = "0.4.0.127.0.7.3.1.2.1";

void append(Bytes& octets, ByteSpan more) { octets.insert(octets.end(), more.begin(), more.end()); }

Bytes textOctets(const std::string& text) { return {text.begin(), text.end()}; }

/// Unpacked BCD, YYMMDD.
Bytes dateOctets(std::chrono::sys_days day)
{
    const std::chrono::year_month_day date{day};
    const auto year = static_cast<unsigned>(static_cast<int>(date.year()) % 100);
    const auto month = static_cast<unsigned>(date.month());
    const auto dayOfMonth = static_cast<unsigned>(date.day());
    Bytes octets;
    for (const unsigned number : {year, month, dayOfMonth}) {
        octets.push_back(static_cast<std::uint8_t>(number / 10));
        octets.push_back(static_cast<std::uint8_t>(number % 10));
    }
    return octets;
}

std::uint8_t authorisation(CvRole role, std::uint8_t rights)
{
    constexpr std::array<std::uint8_t, 4> roleBits{0xC0, 0x80, 0x40, 0x00};
    return static_cast<std::uint8_t>(roleBits.at(static_cast<std::size_t>(role)) | rights);
}

Bytes holderAuthorisation(const CvCertificateSpec& spec)
{
    Bytes value = lds::encodeTlv(0x06, lds::oidValue(inspectionSystemOid));
    append(value, lds::encodeTlv(0x53, Bytes{authorisation(spec.role, spec.rights)}));
    return lds::encodeTlv(0x7F4C, value);
}

Bytes encodeBody(const CvCertificateSpec& spec)
{
    Bytes value;
    if (spec.profile) {
        append(value, lds::encodeTlv(0x5F29, Bytes{static_cast<std::uint8_t>(*spec.profile)}));
    }
    if (spec.authorityReference) {
        append(value, lds::encodeTlv(0x42, textOctets(*spec.authorityReference)));
    }
    append(value, cvPublicKey(spec.publicKey, spec.algorithm, spec.withDomainParameters));
    if (spec.holderReference) {
        append(value, lds::encodeTlv(0x5F20, textOctets(*spec.holderReference)));
    }
    append(value, holderAuthorisation(spec));
    if (spec.effective) {
        append(value, lds::encodeTlv(0x5F25, dateOctets(*spec.effective)));
    }
    if (spec.expires) {
        append(value, lds::encodeTlv(0x5F24, dateOctets(*spec.expires)));
    }
    return lds::encodeTlv(0x7F4E, value);
}

crypto::SignatureScheme schemeOf(std::string_view algorithm)
{
    struct Known {
        std::string_view oid;
        crypto::SignatureScheme scheme;
    };
    const std::array<Known, 11> known{{
        {taRsaPkcs1Sha1, rsaPkcs1(DigestAlgorithm::Sha1)},
        {taRsaPkcs1Sha256, rsaPkcs1(DigestAlgorithm::Sha256)},
        {taRsaPssSha1, rsaPss(DigestAlgorithm::Sha1)},
        {taRsaPssSha256, rsaPss(DigestAlgorithm::Sha256)},
        {taRsaPkcs1Sha512, rsaPkcs1(DigestAlgorithm::Sha512)},
        {taRsaPssSha512, rsaPss(DigestAlgorithm::Sha512)},
        {taEcdsaSha1, ecdsaPlain(DigestAlgorithm::Sha1)},
        {taEcdsaSha224, ecdsaPlain(DigestAlgorithm::Sha224)},
        {taEcdsaSha256, ecdsaPlain(DigestAlgorithm::Sha256)},
        {taEcdsaSha384, ecdsaPlain(DigestAlgorithm::Sha384)},
        {taEcdsaSha512, ecdsaPlain(DigestAlgorithm::Sha512)},
    }};
    return std::ranges::find(known, algorithm, &Known::oid)->scheme;
}

Bytes curveObjects(const CurveNumbers& curve)
{
    Bytes value;
    append(value, lds::encodeTlv(0x81, curve.prime));
    append(value, lds::encodeTlv(0x82, curve.a));
    append(value, lds::encodeTlv(0x83, curve.b));
    append(value, lds::encodeTlv(0x84, curve.generator));
    append(value, lds::encodeTlv(0x85, curve.order));
    return value;
}

Bytes exponentOctets(int exponent)
{
    Bytes octets;
    for (auto rest = static_cast<unsigned>(exponent); rest != 0; rest >>= 8U) {
        octets.insert(octets.begin(), static_cast<std::uint8_t>(rest));
    }
    return octets;
}

}  // namespace

Bytes cvPublicKey(const TestKey& key, std::string_view algorithm, bool withDomainParameters)
{
    Bytes value = lds::encodeTlv(0x06, lds::oidValue(algorithm));
    if (key.spec.kind == KeyKind::Rsa) {
        append(value, lds::encodeTlv(0x81, key.publicValue));
        append(value, lds::encodeTlv(0x82, exponentOctets(key.spec.rsaExponent)));
        return lds::encodeTlv(0x7F49, value);
    }
    const auto curve = EllipticGroup::named(key.spec.group);
    if (withDomainParameters) {
        append(value, curveObjects(curve->numbers()));
    }
    append(value, lds::encodeTlv(0x86, key.publicValue));
    if (withDomainParameters) {
        append(value, lds::encodeTlv(0x87, Bytes{static_cast<std::uint8_t>(curve->numbers().cofactor)}));
    }
    return lds::encodeTlv(0x7F49, value);
}

Bytes encodeCvCertificate(const CvCertificateSpec& spec, const crypto::RandomSource& random)
{
    Bytes value = encodeBody(spec);
    if (spec.editBody) {
        spec.editBody(value);
    }
    Bytes signature = signForTerminalAuthentication(spec.signingKey, spec.signingAlgorithm, value, random);
    if (spec.breakSignature) {
        signature.back() ^= 0x01U;
    }
    append(value, lds::encodeTlv(0x5F37, signature));
    return lds::encodeTlv(0x7F21, value);
}

Bytes signForTerminalAuthentication(const TestKey& key, std::string_view algorithm, ByteSpan octets,
                                    const crypto::RandomSource& random)
{
    return sign(key, schemeOf(algorithm), octets, random);
}

}  // namespace rahdari::specimen
