#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/signature.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::pki {

/// What the holder of a card-verifiable certificate is (BSI TR-03110-4 2.2.3.2): the two highest bits of the CHAT.
enum class CvRole : std::uint8_t { Terminal = 0, ForeignDv = 1, DomesticDv = 2, Cvca = 3 };

/// "CVCA", "DV (domestic)", "DV (foreign)", "terminal"
std::string_view toString(CvRole role);

/// Certificate Holder Authorization Template (TR-03110-3 C.1.5).
struct CvAuthorization {
    std::string oid;   ///< dotted: 0.4.0.127.0.7.3.1.2.1 inspection system, .2 authentication, .3 signature terminal
    base::Bytes bits;  ///< as they stand there, the role in the two highest of the first octet

    CvRole role() const;

    /// Inspection systems: may DG3 (fingers) be read?
    bool permitsDg3() const;

    /// Inspection systems: may DG4 (irises) be read?
    bool permitsDg4() const;

    bool operator==(const CvAuthorization&) const = default;
};

inline constexpr std::string_view inspectionSystemOid = "0.4.0.127.0.7.3.1.2.1";

/// Domain parameters of a curve by value (TR-03110-3 D.3.3), as octets of the certificate.
struct CvCurve {
    base::Bytes prime;           ///< tag 81
    base::Bytes a;               ///< 82
    base::Bytes b;               ///< 83
    base::Bytes generator;       ///< 84, an uncompressed point
    base::Bytes order;           ///< 85
    std::uint32_t cofactor = 1;  ///< 87

    bool operator==(const CvCurve&) const = default;
};

/// A public key of Terminal Authentication. RSA has modulus and exponent, EC a point and, in certificates of a CVCA,
/// the curve.
struct CvPublicKey {
    std::string oid;       ///< dotted: how this key signs, id-TA-RSA-... or id-TA-ECDSA-...
    base::Bytes modulus;   ///< RSA, tag 81
    base::Bytes exponent;  ///< RSA, tag 82
    base::Bytes point;     ///< EC, tag 86, uncompressed
    std::optional<CvCurve> curve;

    bool isRsa() const { return !modulus.empty(); }
    bool operator==(const CvPublicKey&) const = default;
};

/// What a card-verifiable certificate says (TR-03110-3 C.1).
struct CvCertificateBody {
    int profile = 0;        ///< certificate profile identifier; 0 is version 1
    std::string authority;  ///< CAR: who signed it. Octets of ISO 8859-1
    CvPublicKey key;
    std::string holder;  ///< CHR
    CvAuthorization authorization;
    std::chrono::year_month_day effective;
    std::chrono::year_month_day expiration;  ///< the last day on which it may be used
    base::Bytes extensions;                  ///< inside tag 65, as they stand there; empty when absent

    bool operator==(const CvCertificateBody&) const = default;
};

/// A card-verifiable certificate.
struct CvCertificate {
    CvCertificateBody body;
    base::Bytes bodyOctets;  ///< with tag 7F4E: what is signed
    base::Bytes signature;   ///< EC: r || s
    base::Bytes octets;      ///< the whole, with tag 7F21

    bool isSelfSigned() const { return body.authority == body.holder; }
    bool operator==(const CvCertificate&) const = default;
};

/// Reads a certificate (tag 7F21). Unknown objects in the body are an error: they would not be seen by a chip either.
/// @return Error 3100 which part is missing or malformed
base::Result<CvCertificate> parseCvCertificate(base::ByteSpan octets);

/// Several certificates one after the other, as CVCAs publish chains.
base::Result<std::vector<CvCertificate>> parseCvCertificates(base::ByteSpan octets);

/// How a key of this OID signs. Salts are as long as the hash, ECDSA is plain r || s (TR-03110-3 A.6.4).
/// @return Error 3105 unknown
base::Result<crypto::SignatureScheme> cvSignatureScheme(std::string_view oid);

/// The key to verify with. EC keys of DVs, terminals and some link certificates take the curve from above.
/// @param inherited  the curve in force, from the CVCA's certificate; may be null
/// @return Error 3106 no curve known, a curve of no known name, or not a key
base::Result<crypto::PublicKey> cvPublicKey(const CvPublicKey& key, const CvCurve* inherited = nullptr);

/// Whether the issuer's key made the certificate's signature. Looks at neither names nor dates.
/// @param inherited  the curve of the issuer's key when its certificate does not hold it
/// @return true, false, or Error 3105, 3106
base::Result<bool> isSignedBy(const CvCertificate& certificate, const CvPublicKey& issuerKey,
                              const CvCurve* inherited = nullptr);

/// Effective date and expiration date, both included.
bool isValidOn(const CvCertificate& certificate, std::chrono::year_month_day day);

/// The certificates to show a chip that trusts `trustPoint` (a CAR it gave), in the order to show them: link
/// certificates, document verifier, terminal. The shortest way; of equally short ones the one that expires last.
/// Certificates that are not valid on the day are passed over, link certificates excepted: chips take expired ones.
/// @param terminal  the holder reference of the wanted terminal; empty: any
/// @return empty when no way leads from the trust point to a terminal
std::vector<CvCertificate> chainFor(std::string_view trustPoint, const std::vector<CvCertificate>& certificates,
                                    std::chrono::year_month_day day, std::string_view terminal = {});

/// Verifies a chain as a chip does: each signature by the one before, references, roles, and dates on the day.
/// @param trustPoint  the CVCA's certificate; it may be expired
/// @return Error 3100 names, roles or dates do not fit, 3102 wrong signature, 3105, 3106
base::Result<void> verifyCvChain(const CvCertificate& trustPoint, std::span<const CvCertificate> chain,
                                 std::chrono::year_month_day day);

/// What the last certificate of a chain may do: the rights that all of the chain have in common, with its own role.
CvAuthorization effectiveAuthorization(const CvCertificate& trustPoint, std::span<const CvCertificate> chain);

/// The body with tag 7F4E, as it is signed. For personalising test chips; Error 3100 when a date is outside 2000-2099
/// or a part is empty that must not be.
base::Result<base::Bytes> encodeCvBody(const CvCertificateBody& body);

/// Signs octets with the issuer's key: the whole message in, the signature out (EC: r || s).
using CvSigner = std::function<base::Result<base::Bytes>(base::ByteSpan message)>;

/// A whole certificate. @return what `sign` failed with, or Error 3100
base::Result<CvCertificate> makeCvCertificate(const CvCertificateBody& body, const CvSigner& sign);

/// The public key with tag 7F49 as it stands in a certificate and in AUTHENTICATED data (TR-03110-3 D.3). Its OID must
/// be one: those of parsed certificates are.
base::Bytes encodeCvPublicKey(const CvPublicKey& key);

}  // namespace rahdari::pki
