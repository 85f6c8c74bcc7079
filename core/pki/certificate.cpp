#include "core/pki/certificate.h"

#include <algorithm>

namespace rahdari::pki {

namespace {

base::ByteSpan significantOctets(base::ByteSpan integer)
{
    while (integer.size() > 1 && integer[0] == 0) {
        integer = integer.subspan(1);
    }
    return integer;
}

/// The amount of a negative number in two's complement.
base::Bytes negated(base::ByteSpan integer)
{
    base::Bytes octets(integer.begin(), integer.end());
    unsigned carry = 1;
    for (auto octet = octets.rbegin(); octet != octets.rend(); ++octet) {
        const unsigned sum = (~static_cast<unsigned>(*octet) & 0xFFU) + carry;
        *octet = static_cast<std::uint8_t>(sum);
        carry = sum >> 8U;
    }
    return octets;
}

}  // namespace

std::string Certificate::serialHex() const
{
    std::string text = negativeSerial ? "-" : "";
    text += base::toHex(significantOctets(negativeSerial ? negated(serial) : serial));
    return text;
}

base::Bytes Certificate::sha256() const { return crypto::digest(crypto::DigestAlgorithm::Sha256, der); }

base::Result<crypto::SignatureScheme> signatureSchemeOf(const Certificate& certificate)
{
    return crypto::signatureScheme(certificate.outerAlgorithm.oid, certificate.outerAlgorithm.parameters, std::nullopt);
}

base::Result<crypto::PublicKey> publicKeyOf(const Certificate& certificate)
{
    return crypto::readPublicKey(certificate.subjectPublicKeyInfo);
}

base::Result<bool> isSignedBy(const Certificate& certificate, const crypto::PublicKey& key)
{
    const auto scheme = signatureSchemeOf(certificate);
    if (!scheme) {
        return scheme.error();
    }
    return crypto::verifySignature(key, *scheme, certificate.tbs, certificate.signature);
}

base::Result<bool> isSignedBy(const Certificate& certificate, const Certificate& issuer)
{
    const auto key = publicKeyOf(issuer);
    if (!key) {
        return key.error();
    }
    return isSignedBy(certificate, *key);
}

bool isSameSerial(base::ByteSpan one, base::ByteSpan other)
{
    const base::ByteSpan left = significantOctets(one);
    const base::ByteSpan right = significantOctets(other);
    return std::equal(left.begin(), left.end(), right.begin(), right.end());
}

}  // namespace rahdari::pki
