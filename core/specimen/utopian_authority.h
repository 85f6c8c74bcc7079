#pragma once

#include "core/base/bytes.h"
#include "core/crypto/random.h"
#include "core/crypto/signature.h"
#include "core/specimen/certificate_spec.h"
#include "core/specimen/cv_certificate_spec.h"
#include "core/specimen/signed_data_spec.h"
#include "core/specimen/test_key.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::specimen {

/// How the fictitious state's authorities are set up.
struct AuthoritySettings {
    base::Bytes seed{0x55, 0x54, 0x4F};  ///< the same seed and date give the same octets throughout
    std::chrono::sys_days date = {};     ///< around which everything is valid: certificates begin a year before
    std::string country = "UT";          ///< as it stands in certificates
    KeySpec cscaKey = ecSpec("brainpoolP384r1");
    crypto::DigestAlgorithm cscaDigest = crypto::DigestAlgorithm::Sha384;
    std::optional<crypto::SignatureScheme> cscaScheme = {};  ///< none: PKCS#1 v1.5, ECDSA or DSA with `cscaDigest`
    KeySpec cvKey = ecSpec("brainpoolP256r1");               ///< of CVCA, DV and terminal
    std::string cvAlgorithm{taEcdsaSha256};
};

/// A certificate with its key.
struct IssuedCertificate {
    base::Bytes certificate = {};  ///< DER
    TestKey key = {};
    CmsSigner asSigner() const;
    base::Bytes issuerName = {};
    base::Bytes subjectName = {};
    base::Bytes serial = {};
    base::Bytes subjectKeyId = {};
};

struct IssuedCvCertificate {
    base::Bytes certificate = {};  ///< 7F21
    std::string holder = {};
    TestKey key = {};
    std::string algorithm = {};
};

/// Everything a terminal shows: the chain below a trust point, and the terminal's key.
struct TerminalIdentity {
    std::vector<base::Bytes> certificates = {};  ///< CVCA links first, then DV, then terminal
    base::Bytes terminalKey = {};                ///< PKCS#8 DER
};

/// What a DS certificate is to be like, before the last edit.
struct DsWish {
    KeySpec key = ecSpec("brainpoolP256r1");
    std::optional<crypto::SignatureScheme> issuerScheme = {};  ///< how the CSCA signs this one; none: as it always does
    std::vector<std::string> documentTypes{"P"};
    CertificateEdit edit = {};
};

/// Utopia's country signing CA, document signers, lists, and its authorities for Terminal Authentication. A value
/// that never changes: everything is drawn from the seed and from what is asked for, not from what was asked before.
class UtopianAuthority {
public:
    explicit UtopianAuthority(AuthoritySettings settings);

    const AuthoritySettings& settings() const { return settings_; }

    /// Self-signed country signing CA.
    const IssuedCertificate& csca() const { return csca_; }

    /// The next generation's CSCA, self-signed, and the link certificate in which this generation vouches for it.
    IssuedCertificate nextCsca() const;
    base::Bytes linkCertificate() const;

    /// As csca(), with a part left out or altered.
    IssuedCertificate cscaWith(const CertificateEdit& edit) const;

    /// A document signer. The same wish gives the same certificate.
    IssuedCertificate documentSigner(const DsWish& wish = {}) const;
    /// One issued by another CA: nextCsca(), cscaWith().
    IssuedCertificate documentSignerOf(const IssuedCertificate& csca, const DsWish& wish) const;

    /// A certificate that signs digital seals ("UTTS"...), key P-256.
    IssuedCertificate sealSigner(const std::string& identifier) const;

    /// Master list with this CSCA and `others`, signed by a master list signer of this CSCA whose certificate is
    /// embedded together with the CSCA.
    base::Bytes masterList(const std::vector<base::Bytes>& others = {}, const SignedDataEdit& edit = {}) const;

    /// Revokes these serial numbers (content octets).
    base::Bytes crl(const std::vector<base::Bytes>& serials = {}) const;

    /// Card-verifying CA, generation 1 and on: self-signed with holder "UTCVCA0000n", n = `generation`.
    IssuedCvCertificate cvca(int generation = 1, const CvCertificateEdit& edit = {}) const;
    /// Generation n + 1 signed by generation n.
    IssuedCvCertificate cvcaLink(int fromGeneration, const CvCertificateEdit& edit = {}) const;
    /// A document verifier below a generation.
    IssuedCvCertificate dv(int cvcaGeneration = 1, const CvCertificateEdit& edit = {}) const;
    /// A terminal below a document verifier.
    IssuedCvCertificate terminal(const IssuedCvCertificate& dv, const CvCertificateEdit& edit = {}) const;

    /// Chain from `fromGeneration` over links up to `generation`, DV and terminal, ready for the terminal.
    TerminalIdentity terminalIdentity(int fromGeneration = 1, int generation = 1) const;

    /// A source of its own for every purpose, so that one thing's octets do not depend on another's.
    crypto::RandomSource randomFor(std::string_view purpose) const;

    /// Around the settings' date.
    Validity cscaValidity() const;
    Validity dsValidity() const;

private:
    CertificateSpec cscaSpec(std::string_view generation, const TestKey& key) const;
    crypto::SignatureScheme cscaScheme() const;

    AuthoritySettings settings_;
    IssuedCertificate csca_;
};

}  // namespace rahdari::specimen
