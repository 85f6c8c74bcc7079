#include "core/pki/cv_certificate.h"

#include "core/base/error_code.h"
#include "core/lds/tlv.h"

#include <algorithm>
#include <array>

namespace rahdari::pki {

namespace {

using base::Result;
using crypto::DigestAlgorithm;
using crypto::SignatureKind;

constexpr std::string_view terminalAuthentication = "0.4.0.127.0.7.2.2.2.";

struct NamedScheme {
    std::string_view arc;  ///< behind id-TA
    SignatureKind kind;
    DigestAlgorithm digest;
};

constexpr std::array schemes{
    NamedScheme{"1.1", SignatureKind::RsaPkcs1, DigestAlgorithm::Sha1},
    NamedScheme{"1.2", SignatureKind::RsaPkcs1, DigestAlgorithm::Sha256},
    NamedScheme{"1.3", SignatureKind::RsaPss, DigestAlgorithm::Sha1},
    NamedScheme{"1.4", SignatureKind::RsaPss, DigestAlgorithm::Sha256},
    NamedScheme{"1.5", SignatureKind::RsaPkcs1, DigestAlgorithm::Sha512},
    NamedScheme{"1.6", SignatureKind::RsaPss, DigestAlgorithm::Sha512},
    NamedScheme{"2.1", SignatureKind::Ecdsa, DigestAlgorithm::Sha1},
    NamedScheme{"2.2", SignatureKind::Ecdsa, DigestAlgorithm::Sha224},
    NamedScheme{"2.3", SignatureKind::Ecdsa, DigestAlgorithm::Sha256},
    NamedScheme{"2.4", SignatureKind::Ecdsa, DigestAlgorithm::Sha384},
    NamedScheme{"2.5", SignatureKind::Ecdsa, DigestAlgorithm::Sha512},
};

/// A non-negative INTEGER as DER has it.
base::Bytes derInteger(base::ByteSpan number)
{
    const auto first = std::find_if(number.begin(), number.end(), [](std::uint8_t octet) { return octet != 0; });
    base::Bytes content(first, number.end());
    if (content.empty() || content.front() >= 0x80) {
        content.insert(content.begin(), 0);
    }
    return lds::encodeTlv(0x02, content);
}

base::Bytes derSequence(std::initializer_list<base::ByteSpan> parts)
{
    return lds::encodeTlv(0x30, lds::concatenate(parts));
}

base::Bytes derOid(std::string_view dotted) { return lds::encodeTlv(0x06, lds::oidValue(dotted)); }

/// BIT STRING of whole octets.
base::Bytes derBits(base::ByteSpan octets)
{
    const base::Bytes none{0};
    return lds::encodeTlv(0x03, lds::concatenate({none, octets}));
}

base::Bytes octetsOf(std::uint32_t number)
{
    return {static_cast<std::uint8_t>(number >> 24U), static_cast<std::uint8_t>(number >> 16U),
            static_cast<std::uint8_t>(number >> 8U), static_cast<std::uint8_t>(number)};
}

/// ECParameters by value (SEC 1 C.2): the reader of keys finds the curve they are those of.
base::Bytes derCurve(const CvCurve& curve)
{
    const base::Bytes field = derSequence({derOid("1.2.840.10045.1.1"), derInteger(curve.prime)});
    const base::Bytes coefficients = derSequence({lds::encodeTlv(0x04, curve.a), lds::encodeTlv(0x04, curve.b)});
    return derSequence({derInteger(base::Bytes{1}), field, coefficients, lds::encodeTlv(0x04, curve.generator),
                        derInteger(curve.order), derInteger(octetsOf(curve.cofactor))});
}

base::Bytes rsaKeyInfo(const CvPublicKey& key)
{
    const base::Bytes algorithm = derSequence({derOid("1.2.840.113549.1.1.1"), lds::encodeTlv(0x05, {})});
    return derSequence({algorithm, derBits(derSequence({derInteger(key.modulus), derInteger(key.exponent)}))});
}

base::Bytes ecKeyInfo(const CvPublicKey& key, const CvCurve& curve)
{
    const base::Bytes algorithm = derSequence({derOid("1.2.840.10045.2.1"), derCurve(curve)});
    return derSequence({algorithm, derBits(key.point)});
}

}  // namespace

Result<crypto::SignatureScheme> cvSignatureScheme(std::string_view oid)
{
    const bool known = oid.starts_with(terminalAuthentication);
    const std::string_view arc = known ? oid.substr(terminalAuthentication.size()) : std::string_view();
    const auto named = std::find_if(schemes.begin(), schemes.end(),
                                    [&](const NamedScheme& candidate) { return candidate.arc == arc; });
    if (named == schemes.end()) {
        return base::Error{base::toInt(base::ErrorCode::AlgorithmUnsupported),
                           "keys of the kind " + std::string(oid) + " are not known for Terminal Authentication", ""};
    }
    crypto::SignatureScheme scheme;
    scheme.kind = named->kind;
    scheme.digest = named->digest;
    scheme.maskDigest = named->digest;
    scheme.saltLength = named->kind == SignatureKind::RsaPss ? crypto::digestLength(named->digest) : 0;
    scheme.plainEcdsa = named->kind == SignatureKind::Ecdsa;
    return scheme;
}

Result<crypto::PublicKey> cvPublicKey(const CvPublicKey& key, const CvCurve* inherited)
{
    if (key.isRsa()) {
        return crypto::readPublicKey(rsaKeyInfo(key));
    }
    const CvCurve* curve = key.curve ? &*key.curve : inherited;
    if (curve == nullptr) {
        return base::Error{base::toInt(base::ErrorCode::KeyInvalid),
                           "the curve of a card-verifiable key is not known: it stands in the CVCA's certificate",
                           "import the CVCA's certificate"};
    }
    return crypto::readPublicKey(ecKeyInfo(key, *curve));
}

Result<bool> isSignedBy(const CvCertificate& certificate, const CvPublicKey& issuerKey, const CvCurve* inherited)
{
    const auto scheme = cvSignatureScheme(issuerKey.oid);
    if (!scheme) {
        return scheme.error();
    }
    const auto key = cvPublicKey(issuerKey, inherited);
    if (!key) {
        return key.error();
    }
    return crypto::verifySignature(*key, *scheme, certificate.bodyOctets, certificate.signature);
}

}  // namespace rahdari::pki
