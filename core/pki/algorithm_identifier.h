#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>

namespace rahdari::pki {

/// AlgorithmIdentifier (RFC 5280 4.1.1.2).
struct AlgorithmIdentifier {
    std::string oid;         ///< dotted
    base::Bytes parameters;  ///< as encoded; empty when absent

    bool operator==(const AlgorithmIdentifier&) const = default;
};

/// @param value  inside the SEQUENCE. @return none where it is malformed
std::optional<AlgorithmIdentifier> parseAlgorithmIdentifier(base::ByteSpan value);

}  // namespace rahdari::pki
