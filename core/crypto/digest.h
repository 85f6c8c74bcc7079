#pragma once

#include "core/base/bytes.h"
#include "core/crypto/openssl_handles.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace rahdari::crypto {

/// The hash functions of ICAO Doc 9303-12.
enum class DigestAlgorithm : std::uint8_t { Sha1, Sha224, Sha256, Sha384, Sha512 };

/// "SHA-1", "SHA-224", ...
std::string_view toString(DigestAlgorithm algorithm);

/// In octets.
std::size_t digestLength(DigestAlgorithm algorithm);

/// The algorithm of a dotted object identifier such as "2.16.840.1.101.3.4.2.1", or none.
std::optional<DigestAlgorithm> digestFromOid(std::string_view oid);

std::string_view oidOf(DigestAlgorithm algorithm);

const EVP_MD* evpOf(DigestAlgorithm algorithm);

base::Bytes digest(DigestAlgorithm algorithm, base::ByteSpan bytes);

/// A hash that grows while octets come in. One thread at a time.
class Hasher {
public:
    explicit Hasher(DigestAlgorithm algorithm);

    void add(base::ByteSpan bytes);

    /// The hash of everything added; more may be added afterwards.
    base::Bytes value() const;

private:
    DigestContextHandle context_;
};

}  // namespace rahdari::crypto
