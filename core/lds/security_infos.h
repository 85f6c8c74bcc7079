#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace rahdari::lds {

/// One SecurityInfo as it stands in EF.CardAccess, EF.CardSecurity or DG14: what every kind has in common.
struct SecurityInfo {
    std::string protocol;  ///< dotted object identifier
    base::Bytes encoded;   ///< the whole SEQUENCE, for comparing files

    bool operator==(const SecurityInfo&) const = default;
};

/// PACEInfo (ICAO Doc 9303-11 9.2.1).
struct PaceInfo {
    std::string protocol;  ///< e.g. "0.4.0.127.0.7.2.2.4.2.2"
    int version = 0;
    std::optional<int> parameterId;  ///< standardised domain parameters (9303-11 9.5.1)

    bool operator==(const PaceInfo&) const = default;
};

/// PACEDomainParameterInfo (9.2.2): parameters of the chip's own.
struct PaceDomainParameterInfo {
    std::string protocol;
    base::Bytes domainParameters;  ///< DER AlgorithmIdentifier
    std::optional<int> parameterId;

    bool operator==(const PaceDomainParameterInfo&) const = default;
};

/// ChipAuthenticationInfo (9.2.5).
struct ChipAuthenticationInfo {
    std::string protocol;
    int version = 0;
    std::optional<base::Bytes> keyId;

    bool operator==(const ChipAuthenticationInfo&) const = default;
};

/// ChipAuthenticationPublicKeyInfo (9.2.6).
struct ChipAuthenticationPublicKeyInfo {
    std::string protocol;
    base::Bytes publicKey;  ///< DER SubjectPublicKeyInfo
    std::optional<base::Bytes> keyId;

    bool operator==(const ChipAuthenticationPublicKeyInfo&) const = default;
};

/// TerminalAuthenticationInfo (9.2.7; BSI TR-03110-3 A.1.1.3).
struct TerminalAuthenticationInfo {
    int version = 0;
    std::optional<base::Bytes> cvcaFileId;       ///< two octets
    std::optional<base::Bytes> cvcaShortFileId;  ///< one octet

    bool operator==(const TerminalAuthenticationInfo&) const = default;
};

/// ActiveAuthenticationInfo (9.2.4).
struct ActiveAuthenticationInfo {
    int version = 0;
    std::string signatureAlgorithm;  ///< dotted object identifier

    bool operator==(const ActiveAuthenticationInfo&) const = default;
};

/// SecurityInfos: a set, kinds kept apart, each in the order it stands there.
struct SecurityInfos {
    std::vector<SecurityInfo> all;
    std::vector<PaceInfo> pace;
    std::vector<PaceDomainParameterInfo> paceParameters;
    std::vector<ChipAuthenticationInfo> chipAuthentication;
    std::vector<ChipAuthenticationPublicKeyInfo> chipAuthenticationKeys;
    std::vector<TerminalAuthenticationInfo> terminalAuthentication;
    std::vector<ActiveAuthenticationInfo> activeAuthentication;
    std::vector<std::string> unknown;  ///< protocols of no kind above

    bool operator==(const SecurityInfos&) const = default;
};

/// A SET OF SecurityInfo: the whole of EF.CardAccess, the content of EF.CardSecurity, the inside of DG14.
/// A SecurityInfo of an unknown protocol is kept as `unknown`; one of a known protocol that is malformed is an error.
/// @return Error 3000, 3001, or 3010 which info is malformed and how
base::Result<SecurityInfos> parseSecurityInfos(base::ByteSpan set);

/// DG14: SecurityInfos inside tag 6E. @return as parseSecurityInfos()
base::Result<SecurityInfos> parseDg14(base::ByteSpan file);

}  // namespace rahdari::lds
