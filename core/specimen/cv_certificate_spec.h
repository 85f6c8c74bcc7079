#pragma once

#include "core/base/bytes.h"
#include "core/crypto/random.h"
#include "core/specimen/test_key.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace rahdari::specimen {

enum class CvRole : std::uint8_t { Cvca, DomesticDv, ForeignDv, Terminal };

/// Algorithms of Terminal Authentication (BSI TR-03110-3 A.6.3 and A.7.3.2).
inline constexpr std::string_view taRsaPkcs1Sha1 = "0.4.0.127.0.7.2.2.2.1.1";
inline constexpr std::string_view taRsaPkcs1Sha256 = "0.4.0.127.0.7.2.2.2.1.2";
inline constexpr std::string_view taRsaPssSha1 = "0.4.0.127.0.7.2.2.2.1.3";
inline constexpr std::string_view taRsaPssSha256 = "0.4.0.127.0.7.2.2.2.1.4";
inline constexpr std::string_view taRsaPkcs1Sha512 = "0.4.0.127.0.7.2.2.2.1.5";
inline constexpr std::string_view taRsaPssSha512 = "0.4.0.127.0.7.2.2.2.1.6";
inline constexpr std::string_view taEcdsaSha1 = "0.4.0.127.0.7.2.2.2.2.1";
inline constexpr std::string_view taEcdsaSha224 = "0.4.0.127.0.7.2.2.2.2.2";
inline constexpr std::string_view taEcdsaSha256 = "0.4.0.127.0.7.2.2.2.2.3";
inline constexpr std::string_view taEcdsaSha384 = "0.4.0.127.0.7.2.2.2.2.4";
inline constexpr std::string_view taEcdsaSha512 = "0.4.0.127.0.7.2.2.2.2.5";

/// Rights of an inspection system (TR-03110-3 C.4.1).
inline constexpr std::uint8_t mayReadDg3 = 0x01;
inline constexpr std::uint8_t mayReadDg4 = 0x02;

/// A card-verifiable certificate in its parts, filled in wholly before an edit sees it (TR-03110-3 appendix C).
struct CvCertificateSpec {
    std::optional<int> profile = 0;
    std::optional<std::string> authorityReference = {};  ///< "UTCVCA00001"
    TestKey publicKey = {};                              ///< its public half is certified
    std::string algorithm{taEcdsaSha256};                ///< of the certified key
    bool withDomainParameters = false;                   ///< EC: CVCA certificates have them
    std::optional<std::string> holderReference = {};
    CvRole role = CvRole::Terminal;
    std::uint8_t rights = mayReadDg3 | mayReadDg4;
    std::optional<std::chrono::sys_days> effective = {};
    std::optional<std::chrono::sys_days> expires = {};

    TestKey signingKey = {};  ///< with which it is signed really
    std::string signingAlgorithm{taEcdsaSha256};
    bool breakSignature = false;  ///< the last octet of the signature is altered

    std::function<void(base::Bytes&)> editBody = {};  ///< on the finished body (7F4E), before it is signed
};

using CvCertificateEdit = std::function<void(CvCertificateSpec&)>;

/// CV certificate (tag 7F21).
base::Bytes encodeCvCertificate(const CvCertificateSpec& spec, const crypto::RandomSource& random);

/// A signature of Terminal Authentication: r || s for EC.
base::Bytes signForTerminalAuthentication(const TestKey& key, std::string_view algorithm, base::ByteSpan octets,
                                          const crypto::RandomSource& random);

/// The public key data object (7F49) of a key.
base::Bytes cvPublicKey(const TestKey& key, std::string_view algorithm, bool withDomainParameters);

}  // namespace rahdari::specimen
