#include "core/pki/cv_certificate.h"

#include "core/base/error_code.h"
#include "core/lds/tlv.h"
#include "core/pki/cv_oid.h"

#include <utility>

namespace rahdari::pki {

namespace {

using base::Result;

base::Error notEncodable(std::string_view part)
{
    return {base::toInt(base::ErrorCode::CertificateInvalid),
            "a card-verifiable certificate cannot be made without a right " + std::string(part), ""};
}

bool isEncodable(std::chrono::year_month_day date)
{
    return date.ok() && date.year() >= std::chrono::year(2000) && date.year() <= std::chrono::year(2099);
}

base::Bytes encodeDate(lds::Tag tag, std::chrono::year_month_day date)
{
    const auto year = static_cast<unsigned>(static_cast<int>(date.year()) - 2000);
    const auto month = static_cast<unsigned>(date.month());
    const auto day = static_cast<unsigned>(date.day());
    base::Bytes digits;
    for (const unsigned pair : {year, month, day}) {
        digits.push_back(static_cast<std::uint8_t>(pair / 10));
        digits.push_back(static_cast<std::uint8_t>(pair % 10));
    }
    return lds::encodeTlv(tag, digits);
}

base::Bytes encodeText(lds::Tag tag, std::string_view text)
{
    return lds::encodeTlv(tag, base::Bytes(text.begin(), text.end()));
}

base::Bytes encodeOid(std::string_view dotted) { return lds::encodeTlv(0x06, lds::oidValue(dotted)); }

base::Bytes encodeCurve(const CvCurve& curve)
{
    return lds::concatenate({lds::encodeTlv(0x81, curve.prime), lds::encodeTlv(0x82, curve.a),
                             lds::encodeTlv(0x83, curve.b), lds::encodeTlv(0x84, curve.generator),
                             lds::encodeTlv(0x85, curve.order)});
}

base::Bytes encodeCofactor(std::uint32_t cofactor)
{
    base::Bytes octets;
    for (std::uint32_t rest = cofactor; rest != 0; rest >>= 8U) {
        octets.insert(octets.begin(), static_cast<std::uint8_t>(rest));
    }
    return lds::encodeTlv(0x87, octets);
}

base::Bytes encodeEcKey(const CvPublicKey& key)
{
    const base::Bytes point = lds::encodeTlv(0x86, key.point);
    if (!key.curve) {
        return point;
    }
    return lds::concatenate({encodeCurve(*key.curve), point, encodeCofactor(key.curve->cofactor)});
}

Result<void> checkEncodable(const CvCertificateBody& body)
{
    if (body.authority.empty() || body.authority.size() > 16 || body.holder.empty() || body.holder.size() > 16) {
        return notEncodable("authority and holder reference");
    }
    if (!isEncodable(body.effective) || !isEncodable(body.expiration)) {
        return notEncodable("date, 2000 to 2099");
    }
    if (!isWritableOid(body.key.oid) || (!body.key.isRsa() && body.key.point.empty())) {
        return notEncodable("public key");
    }
    if (!isWritableOid(body.authorization.oid) || body.authorization.bits.empty()) {
        return notEncodable("holder authorization");
    }
    return {};
}

}  // namespace

base::Bytes encodeCvPublicKey(const CvPublicKey& key)
{
    const base::Bytes parts =
        key.isRsa() ? lds::concatenate({lds::encodeTlv(0x81, key.modulus), lds::encodeTlv(0x82, key.exponent)})
                    : encodeEcKey(key);
    return lds::encodeTlv(0x7F49, lds::concatenate({encodeOid(key.oid), parts}));
}

Result<base::Bytes> encodeCvBody(const CvCertificateBody& body)
{
    if (const auto encodable = checkEncodable(body); !encodable) {
        return encodable.error();
    }
    const base::Bytes authorization =
        lds::concatenate({encodeOid(body.authorization.oid), lds::encodeTlv(0x53, body.authorization.bits)});
    const base::Bytes extensions = body.extensions.empty() ? base::Bytes() : lds::encodeTlv(0x65, body.extensions);
    const base::Bytes profile{static_cast<std::uint8_t>(body.profile)};
    return lds::encodeTlv(0x7F4E,
                          lds::concatenate({lds::encodeTlv(0x5F29, profile), encodeText(0x42, body.authority),
                                            encodeCvPublicKey(body.key), encodeText(0x5F20, body.holder),
                                            lds::encodeTlv(0x7F4C, authorization), encodeDate(0x5F25, body.effective),
                                            encodeDate(0x5F24, body.expiration), extensions}));
}

Result<CvCertificate> makeCvCertificate(const CvCertificateBody& body, const CvSigner& sign)
{
    auto octets = encodeCvBody(body);
    if (!octets) {
        return octets.error();
    }
    auto signature = sign(*octets);
    if (!signature) {
        return signature.error();
    }
    base::Bytes whole = lds::encodeTlv(0x7F21, lds::concatenate({*octets, lds::encodeTlv(0x5F37, *signature)}));
    return CvCertificate{body, std::move(*octets), std::move(*signature), std::move(whole)};
}

}  // namespace rahdari::pki
