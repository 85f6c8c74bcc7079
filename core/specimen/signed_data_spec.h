#pragma once

#include "core/base/bytes.h"
#include "core/crypto/random.h"
#include "core/crypto/signature.h"
#include "core/specimen/test_key.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::specimen {

struct CmsAttribute {
    std::string oid = {};
    std::vector<base::Bytes> values = {};  ///< DER
};

/// One SignerInfo in its parts, filled in wholly before an edit sees it. The messageDigest attribute is one of
/// `signedAttributes`: whoever edits the content afterwards makes it wrong.
struct SignerInfoSpec {
    int version = 1;                                     ///< 1 with issuerAndSerialNumber, 3 with subjectKeyIdentifier
    std::optional<base::Bytes> issuerName = {};          ///< DER Name; with `serial` it is issuerAndSerialNumber
    std::optional<base::Bytes> serial = {};              ///< content octets
    std::optional<base::Bytes> subjectKeyId = {};        ///< where set, it stands for issuerAndSerialNumber
    std::optional<base::Bytes> digestAlgorithm = {};     ///< DER AlgorithmIdentifier
    std::vector<CmsAttribute> signedAttributes = {};     ///< none: the content itself is signed
    std::optional<base::Bytes> signatureAlgorithm = {};  ///< DER AlgorithmIdentifier, as written

    TestKey signingKey = {};              ///< with which it is signed really
    crypto::SignatureScheme scheme = {};  ///< how it is signed really
    bool breakSignature = false;          ///< the last octet of the signature is altered

    CmsAttribute* findAttribute(std::string_view oid);
    void removeAttribute(std::string_view oid);
};

/// A CMS SignedData in its parts (RFC 5652).
struct SignedDataSpec {
    int version = 3;
    std::vector<base::Bytes> digestAlgorithms = {};  ///< DER AlgorithmIdentifiers
    std::string contentType = {};                    ///< eContentType
    std::optional<base::Bytes> content = {};         ///< octets inside eContent
    std::vector<base::Bytes> certificates = {};      ///< DER, any order
    std::vector<base::Bytes> crls = {};
    std::vector<SignerInfoSpec> signers = {};
    bool indefiniteLengths = false;  ///< BER: ContentInfo, SignedData and eContent without lengths
};

using SignedDataEdit = std::function<void(SignedDataSpec&)>;

/// ContentInfo.
base::Bytes encodeSignedData(const SignedDataSpec& spec, const crypto::RandomSource& random);

inline constexpr std::string_view contentTypeOid = "1.2.840.113549.1.9.3";
inline constexpr std::string_view messageDigestOid = "1.2.840.113549.1.9.4";
inline constexpr std::string_view signingTimeOid = "1.2.840.113549.1.9.5";
inline constexpr std::string_view ldsSecurityObjectOid = "2.23.136.1.1.1";
inline constexpr std::string_view cscaMasterListOid = "2.23.136.1.1.2";
inline constexpr std::string_view masterListSignerOid = "2.23.136.1.1.3";
inline constexpr std::string_view cardSecurityOid = "0.4.0.127.0.7.3.2.1";

/// Who signs, with what.
struct CmsSigner {
    base::Bytes certificate = {};  ///< DER
    base::Bytes issuerName = {};   ///< DER Name of its issuer
    base::Bytes serial = {};       ///< content octets
    base::Bytes subjectKeyId = {};
    TestKey key = {};
};

/// A SignedData by one signer, filled in as ICAO Doc 9303-12 wants it: attributes contentType and messageDigest.
SignedDataSpec signedDataBy(const CmsSigner& signer, const crypto::SignatureScheme& scheme,
                            std::string_view contentType, base::ByteSpan content, bool bySubjectKeyId,
                            bool embedCertificate);

}  // namespace rahdari::specimen
