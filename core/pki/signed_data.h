#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/crypto/signature.h"
#include "core/pki/certificate.h"
#include "core/pki/distinguished_name.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rahdari::pki {

/// SignerInfo (RFC 5652 5.3). Which certificate is meant: issuer and serial, or the subject key identifier.
struct SignerInfo {
    int version = 0;
    std::optional<DistinguishedName> issuer;
    base::Bytes serial;        ///< content octets of the INTEGER; empty with a key identifier
    base::Bytes subjectKeyId;  ///< empty with issuer and serial
    AlgorithmIdentifier digestAlgorithm;
    bool hasSignedAttributes = false;
    base::Bytes signedAttributes;  ///< the SET as it stands there, with tag 31: what is hashed and signed
    std::optional<base::Bytes> messageDigest;
    std::optional<std::string> contentType;  ///< dotted
    std::optional<std::chrono::sys_seconds> signingTime;
    AlgorithmIdentifier signatureAlgorithm;
    base::Bytes signature;

    bool operator==(const SignerInfo&) const = default;
};

/// SignedData of CMS (RFC 5652 5.1).
struct SignedData {
    int version = 0;
    std::vector<AlgorithmIdentifier> digestAlgorithms;
    std::string contentType;                ///< dotted
    std::optional<base::Bytes> content;     ///< the octets inside eContent; none when it is detached
    std::vector<base::Bytes> certificates;  ///< DER each
    std::vector<base::Bytes> crls;          ///< DER each
    std::vector<SignerInfo> signerInfos;
    bool indefiniteLengths = false;  ///< it was BER, not DER

    bool operator==(const SignedData&) const = default;
};

/// Reads a ContentInfo with SignedData; indefinite lengths and strings in pieces are taken.
/// @return Error 3101 which part is missing or malformed
base::Result<SignedData> parseSignedData(base::ByteSpan contentInfo);

/// The certificates that came along, as far as they can be read.
std::vector<Certificate> embeddedCertificates(const SignedData& signedData);

/// How the certificate of a signer was found.
enum class SignerMatch : std::uint8_t {
    None,
    IssuerAndSerial,  ///< as the standard wants it
    SubjectKeyId,     ///< as the standard wants it
    SameAttributes,   ///< serial and the issuer's attributes in another order: a deviation
    ByTrial,          ///< identifier wrong; the certificate's key made the signature: a deviation (TR-03135-1 5.8.2)
};

/// What is to be said of one signer. Digest and signature are told apart, as TR-03135-1 5.6.4.2 wants it.
struct SignerVerdict {
    std::optional<bool> digestAgrees;  ///< messageDigest against the content; none: cannot be told
    std::optional<base::Error> digestProblem;
    std::optional<bool> signatureHolds;  ///< none: cannot be told, no certificate or nothing known of the algorithm
    std::optional<base::Error> signatureProblem;  ///< why it cannot be told, or why it does not hold
    std::optional<crypto::SignatureScheme> scheme;
    std::optional<Certificate> signer;
    SignerMatch match = SignerMatch::None;
    bool attributesUnsorted = false;  ///< the signed attributes do not stand in the order of DER
    bool otherEcdsaEncoding = false;  ///< DER where the identifier says plain, or the other way round
    bool otherSignedDigest = false;   ///< signed with the digest of digestAlgorithm, not of the signature algorithm

    /// Both are right.
    bool holds() const { return digestAgrees == true && signatureHolds == true; }
};

/// The certificate a signer's identifier means, or null. Never by trial. The first of several.
const Certificate* findSigner(const SignerInfo& signer, std::span<const Certificate> candidates, SignerMatch& match);

/// Judges a signer of a SignedData with the certificates that may be the signer's. Looks at digest and signature only:
/// whether the certificate is to be trusted is another question.
/// @param content     what was signed: the SignedData's content, or the detached octets
/// @param candidates  embedded certificates, and others from a store
SignerVerdict verifySignerInfo(const SignerInfo& signer, base::ByteSpan content,
                               std::span<const Certificate> candidates);

}  // namespace rahdari::pki
