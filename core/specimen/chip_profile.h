#pragma once

#include "core/base/bytes.h"
#include "core/crypto/digest.h"
#include "core/crypto/signature.h"
#include "core/lds/lds_file.h"
#include "core/specimen/lds_specs.h"
#include "core/specimen/personalised_chip.h"
#include "core/specimen/test_signature.h"
#include "core/specimen/utopian_authority.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace rahdari::specimen {

/// PACE as EF.CardAccess offers it.
struct PaceOffer {
    std::string protocol = "0.4.0.127.0.7.2.2.4.2.2";  ///< ECDH-GM-AES-128
    int parameterId = 13;                              ///< brainpoolP256r1
    int version = 2;
};

/// Chip Authentication as DG14 offers it.
struct ChipAuthenticationOffer {
    std::string protocol = "0.4.0.127.0.7.2.2.3.2.2";  ///< ECDH-AES-128
    KeySpec key = ecSpec("brainpoolP256r1");
    std::optional<base::Bytes> keyId = {};
    bool withInfo = true;  ///< false: the public key only, without ChipAuthenticationInfo
};

struct ActiveAuthenticationOffer {
    KeySpec key = ecSpec("brainpoolP256r1");
    crypto::DigestAlgorithm digest = crypto::DigestAlgorithm::Sha256;
    bool infoInDg14 = true;  ///< ActiveAuthenticationInfo, for EC keys
    bool derSignature = false;
    bool shortTrailer = true;  ///< RSA with SHA-1: trailer BC
};

struct TerminalAuthenticationOffer {
    int version = 1;
    std::optional<base::Bytes> cvcaFileId = {};  ///< default: none, EF.CVCA stands at 011C
    std::optional<base::Bytes> cvcaShortFileId = {};
    std::vector<base::Bytes> trustPoints = {};  ///< newest first; empty: the authority's CVCA of generation 1
    std::optional<std::vector<std::string>> references = {};  ///< in EF.CVCA; none: those of the trust points
};

/// How EF.SOD (and EF.CardSecurity) are signed.
struct SodProfile {
    crypto::DigestAlgorithm groupDigest = crypto::DigestAlgorithm::Sha256;  ///< of the data groups
    crypto::SignatureScheme signature = {};                                 ///< of SignerInfo; default ECDSA SHA-256
    int version = 0;              ///< of LDSSecurityObject: 1 adds the LDS version
    bool bySubjectKeyId = false;  ///< SignerIdentifier
    bool embedDs = true;
    bool indefiniteLengths = false;
};

/// A change to the octets of a finished file.
struct FileEdit {
    enum class Stage : std::uint8_t {
        BeforeHashing,  ///< EF.SOD agrees with the change
        AfterHashing,   ///< EF.SOD does not know of it
    };
    lds::LdsFile file = lds::LdsFile::Com;
    Stage stage = Stage::AfterHashing;
    std::function<void(base::Bytes&)> change = {};
};

/// Edits of structured parts; all may be empty. Each is called once, on a part that is filled in wholly.
struct ProfileEdits {
    std::function<void(ComSpec&)> com = {};
    std::function<void(BiometricGroupSpec&)> dg2 = {};
    std::function<void(BiometricGroupSpec&)> dg3 = {};
    std::function<void(BiometricGroupSpec&)> dg4 = {};
    std::function<void(std::vector<SecurityInfoSpec>&)> cardAccess = {};
    std::function<void(std::vector<SecurityInfoSpec>&)> cardSecurity = {};  ///< its content, before it is signed
    std::function<void(std::vector<SecurityInfoSpec>&)> dg14 = {};
    std::function<void(SecurityObjectSpec&)> securityObject = {};
    std::function<void(SignedDataSpec&)> sod = {};  ///< CMS of EF.SOD
    std::function<void(SignedDataSpec&)> cardSecurityCms = {};
    CertificateEdit dsCertificate = {};
    std::function<void(ChipSecrets&)> secrets = {};  ///< e.g. another CA key than DG14 shows
    std::vector<FileEdit> files = {};                ///< in this order
};

/// A document as it is ordered from the personaliser.
struct ChipProfile {
    std::string mrz = {};       ///< lines one after the other without line ends: 88, 72 or 90 characters
    std::string can = {};       ///< six digits; empty: PACE takes the MRZ only
    base::Bytes portrait = {};  ///< JPEG or JPEG 2000; empty: a grey placeholder of this size:
    std::size_t placeholderOctets = 15'000;
    std::string ldsVersion = "0107";
    std::string unicodeVersion = "040000";

    ChipAccess access = {};            ///< which access protocols the chip understands
    std::vector<PaceOffer> pace = {};  ///< EF.CardAccess; none and access.pace unset: no such file
    std::vector<ChipAuthenticationOffer> chipAuthentication = {};
    std::optional<ActiveAuthenticationOffer> activeAuthentication = {};      ///< DG15
    std::optional<TerminalAuthenticationOffer> terminalAuthentication = {};  ///< EF.CVCA
    bool cardSecurity = false;  ///< EF.CardSecurity; always there with Chip Authentication Mapping

    bool dg3 = false;  ///< two synthetic fingers
    bool dg4 = false;  ///< two synthetic irises
    std::optional<PersonalDetailsSpec> dg11 = {};
    std::optional<DocumentDetailsSpec> dg12 = {};
    std::optional<base::Bytes> atrInfo = {};                            ///< EF.ATR/INFO, see encodeAtrInfo()
    std::vector<std::pair<lds::LdsFile, base::Bytes>> extraFiles = {};  ///< hashed and listed where data groups

    DsWish ds = {};
    std::optional<IssuedCertificate> dsGiven = {};  ///< stands for `ds`
    SodProfile sod = {};
    ProfileEdits edits = {};
};

/// The profile most others are made from: TD3, BAC and PACE (ECDH-GM-AES-128, brainpoolP256r1), DG1 and DG2.
ChipProfile plainProfile();

/// With everything Extended Access Control wants: DG3, DG4, DG14 (CA), EF.CVCA (TA), DG15 (AA).
ChipProfile extendedProfile();

}  // namespace rahdari::specimen
