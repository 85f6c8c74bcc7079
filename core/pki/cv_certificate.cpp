#include "core/pki/cv_certificate.h"

#include "core/base/error_code.h"
#include "core/lds/tlv.h"
#include "core/pki/cv_oid.h"

#include <array>
#include <utility>

namespace rahdari::pki {

namespace {

using base::Result;

constexpr lds::Tag certificateTag = 0x7F21;
constexpr lds::Tag bodyTag = 0x7F4E;
constexpr lds::Tag profileTag = 0x5F29;
constexpr lds::Tag authorityTag = 0x42;
constexpr lds::Tag keyTag = 0x7F49;
constexpr lds::Tag holderTag = 0x5F20;
constexpr lds::Tag authorizationTag = 0x7F4C;
constexpr lds::Tag oidTag = 0x06;
constexpr lds::Tag bitsTag = 0x53;
constexpr lds::Tag effectiveTag = 0x5F25;
constexpr lds::Tag expirationTag = 0x5F24;
constexpr lds::Tag extensionsTag = 0x65;
constexpr lds::Tag signatureTag = 0x5F37;
constexpr std::string_view rsaOids = "0.4.0.127.0.7.2.2.2.1.";
constexpr std::size_t longestReference = 16;  // TR-03110-3 C.2

base::Error malformed(std::string_view part)
{
    return {base::toInt(base::ErrorCode::CertificateInvalid),
            "the " + std::string(part) + " of a card-verifiable certificate is missing or malformed", ""};
}

base::Bytes toBytes(base::ByteSpan octets) { return {octets.begin(), octets.end()}; }

Result<base::Bytes> readPart(lds::TlvReader& reader, lds::Tag tag, std::string_view part)
{
    const auto item = reader.expect(tag);
    if (!item || item->value.empty()) {
        return malformed(part);
    }
    return toBytes(item->value);
}

Result<std::string> readReference(lds::TlvReader& reader, lds::Tag tag, std::string_view part)
{
    const auto octets = readPart(reader, tag, part);
    if (!octets || octets->size() > longestReference) {
        return malformed(part);
    }
    return std::string(octets->begin(), octets->end());
}

/// Six octets, each one digit of YYMMDD in the years from 2000.
Result<std::chrono::year_month_day> readDate(lds::TlvReader& reader, lds::Tag tag, std::string_view part)
{
    const auto digits = readPart(reader, tag, part);
    if (!digits || digits->size() != 6) {
        return malformed(part);
    }
    for (const std::uint8_t digit : *digits) {
        if (digit > 9) {
            return malformed(part);
        }
    }
    const auto pair = [&](std::size_t at) { return (*digits)[at] * 10 + (*digits)[at + 1]; };
    const std::chrono::year_month_day date{std::chrono::year(2000 + pair(0)),
                                           std::chrono::month(static_cast<unsigned>(pair(2))),
                                           std::chrono::day(static_cast<unsigned>(pair(4)))};
    if (!date.ok()) {
        return malformed(part);
    }
    return date;
}

Result<std::string> readOid(lds::TlvReader& reader, std::string_view part)
{
    const auto octets = readPart(reader, oidTag, part);
    if (!octets) {
        return octets.error();
    }
    auto text = lds::oidText(*octets);
    if (!text || !isWritableOid(*text)) {
        return malformed(part);
    }
    return text;
}

Result<CvPublicKey> readRsaKey(lds::TlvReader& reader, CvPublicKey key)
{
    auto modulus = readPart(reader, 0x81, "modulus");
    if (!modulus) {
        return modulus.error();
    }
    auto exponent = readPart(reader, 0x82, "exponent");
    if (!exponent) {
        return exponent.error();
    }
    key.modulus = std::move(*modulus);
    key.exponent = std::move(*exponent);
    return key;
}

Result<CvCurve> readCurve(lds::TlvReader& reader)
{
    CvCurve curve;
    const std::array<std::pair<lds::Tag, base::Bytes CvCurve::*>, 5> parts{{{0x81, &CvCurve::prime},
                                                                            {0x82, &CvCurve::a},
                                                                            {0x83, &CvCurve::b},
                                                                            {0x84, &CvCurve::generator},
                                                                            {0x85, &CvCurve::order}}};
    for (const auto& [tag, member] : parts) {
        auto octets = readPart(reader, tag, "curve");
        if (!octets) {
            return octets.error();
        }
        curve.*member = std::move(*octets);
    }
    return curve;
}

Result<void> readCofactor(lds::TlvReader& reader, CvCurve& curve)
{
    const auto octets = readPart(reader, 0x87, "cofactor");
    if (!octets) {
        return octets.error();
    }
    const auto number = lds::smallInteger(*octets);
    if (!number || *number == 0) {
        return malformed("cofactor");
    }
    curve.cofactor = *number;
    return {};
}

Result<CvPublicKey> readEcKey(lds::TlvReader& reader, CvPublicKey key)
{
    if (reader.peekTag() == lds::Tag{0x81}) {
        auto curve = readCurve(reader);
        if (!curve) {
            return curve.error();
        }
        key.curve = std::move(*curve);
    }
    auto point = readPart(reader, 0x86, "public point");
    if (!point) {
        return point.error();
    }
    key.point = std::move(*point);
    if (key.curve) {
        if (const auto cofactor = readCofactor(reader, *key.curve); !cofactor) {
            return cofactor.error();
        }
    }
    return key;
}

Result<CvPublicKey> readKey(lds::TlvReader& outer)
{
    const auto octets = readPart(outer, keyTag, "public key");
    if (!octets) {
        return octets.error();
    }
    lds::TlvReader reader(*octets);
    auto oid = readOid(reader, "public key");
    if (!oid) {
        return oid.error();
    }
    CvPublicKey key;
    key.oid = std::move(*oid);
    auto whole = key.oid.starts_with(rsaOids) ? readRsaKey(reader, std::move(key)) : readEcKey(reader, std::move(key));
    if (whole && !reader.atEnd()) {
        return malformed("public key");
    }
    return whole;
}

Result<CvAuthorization> readAuthorization(lds::TlvReader& outer)
{
    const auto octets = readPart(outer, authorizationTag, "holder authorization");
    if (!octets) {
        return octets.error();
    }
    lds::TlvReader reader(*octets);
    auto oid = readOid(reader, "holder authorization");
    if (!oid) {
        return oid.error();
    }
    auto bits = readPart(reader, bitsTag, "holder authorization");
    if (!bits || !reader.atEnd()) {
        return malformed("holder authorization");
    }
    return CvAuthorization{std::move(*oid), std::move(*bits)};
}

Result<int> readProfile(lds::TlvReader& reader)
{
    const auto octets = readPart(reader, profileTag, "profile identifier");
    if (!octets || octets->size() != 1) {
        return malformed("profile identifier");
    }
    if (octets->front() != 0) {
        return base::Error{
            base::toInt(base::ErrorCode::CertificateInvalid),
            "a card-verifiable certificate has profile " + std::to_string(octets->front()) + "; only 0 is known", ""};
    }
    return 0;
}

Result<base::Bytes> readExtensions(lds::TlvReader& reader)
{
    const auto extensions = reader.optional(extensionsTag);
    if (!extensions || !reader.atEnd()) {
        return malformed("body");
    }
    return *extensions ? toBytes((*extensions)->value) : base::Bytes();
}

/// Puts what was read into its place, or passes the error on.
template <typename T>
bool place(Result<T>&& read, T& member, std::optional<base::Error>& problem)
{
    if (!read) {
        problem = read.error();
        return false;
    }
    member = std::move(*read);
    return true;
}

Result<CvCertificateBody> readBody(base::ByteSpan value)
{
    lds::TlvReader reader(value);
    CvCertificateBody body;
    std::optional<base::Error> problem;
    const bool whole = place(readProfile(reader), body.profile, problem) &&
                       place(readReference(reader, authorityTag, "authority reference"), body.authority, problem) &&
                       place(readKey(reader), body.key, problem) &&
                       place(readReference(reader, holderTag, "holder reference"), body.holder, problem) &&
                       place(readAuthorization(reader), body.authorization, problem) &&
                       place(readDate(reader, effectiveTag, "effective date"), body.effective, problem) &&
                       place(readDate(reader, expirationTag, "expiration date"), body.expiration, problem) &&
                       place(readExtensions(reader), body.extensions, problem);
    if (!whole) {
        return *problem;
    }
    return body;
}

Result<CvCertificate> readCertificate(const lds::Tlv& whole)
{
    lds::TlvReader reader(whole.value);
    const auto bodyItem = reader.expect(bodyTag);
    if (!bodyItem) {
        return malformed("body");
    }
    auto signature = readPart(reader, signatureTag, "signature");
    if (!signature || !reader.atEnd()) {
        return malformed("signature");
    }
    auto body = readBody(bodyItem->value);
    if (!body) {
        return body.error();
    }
    return CvCertificate{std::move(*body), toBytes(bodyItem->encoded), std::move(*signature), toBytes(whole.encoded)};
}

}  // namespace

std::string_view toString(CvRole role)
{
    switch (role) {
    case CvRole::Terminal: return "terminal";
    case CvRole::ForeignDv: return "DV (foreign)";
    case CvRole::DomesticDv: return "DV (domestic)";
    case CvRole::Cvca: return "CVCA";
    }
    return "";
}

CvRole CvAuthorization::role() const
{
    return bits.empty() ? CvRole::Terminal : static_cast<CvRole>(bits.front() >> 6U);
}

bool CvAuthorization::permitsDg3() const
{
    return oid == inspectionSystemOid && !bits.empty() && (bits.back() & 0x01U) != 0;
}

bool CvAuthorization::permitsDg4() const
{
    return oid == inspectionSystemOid && !bits.empty() && (bits.back() & 0x02U) != 0;
}

Result<CvCertificate> parseCvCertificate(base::ByteSpan octets)
{
    const auto whole = lds::readSingle(octets, certificateTag);
    if (!whole) {
        return malformed("frame");
    }
    return readCertificate(*whole);
}

Result<std::vector<CvCertificate>> parseCvCertificates(base::ByteSpan octets)
{
    std::vector<CvCertificate> certificates;
    lds::TlvReader reader(octets);
    while (!reader.atEnd()) {
        const auto whole = reader.expect(certificateTag);
        if (!whole) {
            return malformed("frame");
        }
        auto certificate = readCertificate(*whole);
        if (!certificate) {
            return certificate.error();
        }
        certificates.push_back(std::move(*certificate));
    }
    return certificates;
}

}  // namespace rahdari::pki
