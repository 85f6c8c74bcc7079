#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string_view>

namespace rahdari::crypto {

/// A curve that keys of documents may lie on.
struct KnownCurve {
    std::string_view name;         ///< "P-256", "brainpoolP256r1"
    std::string_view openSslName;  ///< "prime256v1", "brainpoolP256r1"
    std::string_view oid;          ///< dotted
};

/// The curve of an object identifier, or none.
std::optional<KnownCurve> curveFromOid(std::string_view oid);

/// The curve whose field, coefficients, generator, order and cofactor are all those given by value (SEC 1 C.2,
/// ECParameters), or none: a known curve with another generator is no known curve (CVE-2020-0601). Compares numbers
/// only, so that no curve has to be built, which would cost milliseconds.
/// @param parameters  the DER SEQUENCE
std::optional<KnownCurve> curveFromParameters(base::ByteSpan parameters);

}  // namespace rahdari::crypto
