#include "core/crypto/der_cursor.h"
#include "core/crypto/signature.h"

#include "core/base/error_code.h"

#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>

namespace rahdari::crypto {

namespace {

using base::Result;
using enum SignatureKind;

struct NamedScheme {
    std::string_view oid;
    SignatureKind kind;
    std::optional<DigestAlgorithm> digest;  ///< none: the identifier names the key only
    bool plain = false;
};

/// ICAO Doc 9303-12 4.4, BSI TR-03111 5.2.1, BSI TR-03105-5.1 7.1.
constexpr std::array namedSchemes{
    NamedScheme{"1.2.840.113549.1.1.1", RsaPkcs1, std::nullopt},
    NamedScheme{"1.2.840.113549.1.1.5", RsaPkcs1, DigestAlgorithm::Sha1},
    NamedScheme{"1.2.840.113549.1.1.14", RsaPkcs1, DigestAlgorithm::Sha224},
    NamedScheme{"1.2.840.113549.1.1.11", RsaPkcs1, DigestAlgorithm::Sha256},
    NamedScheme{"1.2.840.113549.1.1.12", RsaPkcs1, DigestAlgorithm::Sha384},
    NamedScheme{"1.2.840.113549.1.1.13", RsaPkcs1, DigestAlgorithm::Sha512},
    NamedScheme{"1.3.14.3.2.29", RsaPkcs1, DigestAlgorithm::Sha1},
    NamedScheme{"1.2.840.10045.2.1", Ecdsa, std::nullopt},
    NamedScheme{"1.2.840.10045.4.1", Ecdsa, DigestAlgorithm::Sha1},
    NamedScheme{"1.2.840.10045.4.3.1", Ecdsa, DigestAlgorithm::Sha224},
    NamedScheme{"1.2.840.10045.4.3.2", Ecdsa, DigestAlgorithm::Sha256},
    NamedScheme{"1.2.840.10045.4.3.3", Ecdsa, DigestAlgorithm::Sha384},
    NamedScheme{"1.2.840.10045.4.3.4", Ecdsa, DigestAlgorithm::Sha512},
    NamedScheme{"0.4.0.127.0.7.1.1.4.1.1", Ecdsa, DigestAlgorithm::Sha1, true},
    NamedScheme{"0.4.0.127.0.7.1.1.4.1.2", Ecdsa, DigestAlgorithm::Sha224, true},
    NamedScheme{"0.4.0.127.0.7.1.1.4.1.3", Ecdsa, DigestAlgorithm::Sha256, true},
    NamedScheme{"0.4.0.127.0.7.1.1.4.1.4", Ecdsa, DigestAlgorithm::Sha384, true},
    NamedScheme{"0.4.0.127.0.7.1.1.4.1.5", Ecdsa, DigestAlgorithm::Sha512, true},
    NamedScheme{"1.2.840.10040.4.1", Dsa, std::nullopt},
    NamedScheme{"1.2.840.10040.4.3", Dsa, DigestAlgorithm::Sha1},
    NamedScheme{"2.16.840.1.101.3.4.3.1", Dsa, DigestAlgorithm::Sha224},
    NamedScheme{"2.16.840.1.101.3.4.3.2", Dsa, DigestAlgorithm::Sha256},
};

constexpr std::string_view pssOid = "1.2.840.113549.1.1.10";
constexpr std::string_view ecdsaSpecifiedOid = "1.2.840.10045.4.3";

base::Error unsupported(std::string message)
{
    return {base::toInt(base::ErrorCode::AlgorithmUnsupported), std::move(message), ""};
}

std::optional<DigestAlgorithm> digestOf(const X509_ALGOR* algorithm)
{
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return object == nullptr ? std::nullopt
                             : digestFromOid(dottedOid({OBJ_get0_data(object), OBJ_length(object)}).value_or(""));
}

/// The digest of MGF1, whose parameters are one more AlgorithmIdentifier.
std::optional<DigestAlgorithm> maskDigestOf(const X509_ALGOR* mask)
{
    const ASN1_OBJECT* object = nullptr;
    int type = 0;
    const void* value = nullptr;
    X509_ALGOR_get0(&object, &type, &value, mask);
    if (OBJ_obj2nid(object) != NID_mgf1 || type != V_ASN1_SEQUENCE || value == nullptr) {
        return std::nullopt;
    }
    const auto* text = static_cast<const ASN1_STRING*>(value);
    const unsigned char* at = ASN1_STRING_get0_data(text);
    const Handle<X509_ALGOR, X509_ALGOR_free> inner(d2i_X509_ALGOR(nullptr, &at, ASN1_STRING_length(text)));
    return inner ? digestOf(inner.get()) : std::nullopt;
}

/// A small number of RSASSA-PSS-params, or what stands for it when it is left out.
std::optional<std::size_t> numberOr(const ASN1_INTEGER* number, std::size_t otherwise)
{
    constexpr std::int64_t most = 4096;
    std::int64_t value = 0;
    if (number == nullptr) {
        return otherwise;
    }
    if (ASN1_INTEGER_get_int64(&value, number) != 1 || value < 0 || value > most) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(value);
}

/// RFC 4055 3.1. What is left out has the values of that section: SHA-1, MGF1 with SHA-1, 20, 1.
Result<SignatureScheme> pssScheme(base::ByteSpan parameters)
{
    constexpr std::size_t sha1Length = 20;
    const unsigned char* at = parameters.data();
    const Handle<RSA_PSS_PARAMS, RSA_PSS_PARAMS_free> pss(
        d2i_RSA_PSS_PARAMS(nullptr, &at, static_cast<long>(parameters.size())));
    if (!pss) {
        static_cast<void>(takeOpenSslComplaint());
        return unsupported("the parameters of RSASSA-PSS are missing or cannot be read");
    }
    const auto digest = pss->hashAlgorithm != nullptr ? digestOf(pss->hashAlgorithm) : DigestAlgorithm::Sha1;
    const auto mask = pss->maskGenAlgorithm != nullptr ? maskDigestOf(pss->maskGenAlgorithm) : DigestAlgorithm::Sha1;
    const auto salt = numberOr(pss->saltLength, sha1Length);
    if (!digest || !mask || !salt || numberOr(pss->trailerField, 1) != 1U) {
        return unsupported("RSASSA-PSS with parameters that are not allowed");
    }
    return SignatureScheme{RsaPss, *digest, *mask, *salt, false, false};
}

/// ecdsa-with-Specified (ANSI X9.62): the parameters name the digest.
Result<SignatureScheme> specifiedEcdsa(base::ByteSpan parameters)
{
    const unsigned char* at = parameters.data();
    const Handle<X509_ALGOR, X509_ALGOR_free> algorithm(
        d2i_X509_ALGOR(nullptr, &at, static_cast<long>(parameters.size())));
    const auto digest = algorithm ? digestOf(algorithm.get()) : std::nullopt;
    if (!digest) {
        static_cast<void>(takeOpenSslComplaint());
        return unsupported("ECDSA with a digest that is not known");
    }
    return SignatureScheme{Ecdsa, *digest, *digest, 0, false, false};
}

}  // namespace

std::string toString(const SignatureScheme& scheme)
{
    const std::string digest = " with " + std::string(toString(scheme.digest));
    switch (scheme.kind) {
    case RsaPkcs1: return "RSASSA-PKCS1-v1_5" + digest;
    case RsaPss: return "RSASSA-PSS" + digest;
    case Ecdsa: return (scheme.plainEcdsa ? "plain ECDSA" : "ECDSA") + digest;
    case Dsa: return "DSA" + digest;
    }
    return "";
}

Result<SignatureScheme> signatureScheme(std::string_view oid, base::ByteSpan parameters,
                                        std::optional<DigestAlgorithm> otherwise)
{
    if (oid == pssOid) {
        return pssScheme(parameters);
    }
    if (oid == ecdsaSpecifiedOid) {
        return specifiedEcdsa(parameters);
    }
    const auto* named = std::find_if(namedSchemes.begin(), namedSchemes.end(),
                                     [&](const NamedScheme& candidate) { return candidate.oid == oid; });
    if (named == namedSchemes.end()) {
        return unsupported("signature algorithm " + std::string(oid) + " is not one that documents may use");
    }
    const auto digest = named->digest ? named->digest : otherwise;
    if (!digest) {
        return unsupported("signature algorithm " + std::string(oid) + " names no digest, and none is given elsewhere");
    }
    return SignatureScheme{named->kind, *digest, *digest, 0, named->plain, !named->digest.has_value()};
}

}  // namespace rahdari::crypto
