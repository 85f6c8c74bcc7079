#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::pki {

/// The octets of a base64 text (RFC 4648 4); white space is passed over, and padding may be missing.
/// @return none when anything else stands in it
std::optional<base::Bytes> decodeBase64(std::string_view text);

/// One block of a PEM file (RFC 7468).
struct PemBlock {
    std::string label;  ///< "CERTIFICATE", "X509 CRL", ...
    base::Bytes octets;

    bool operator==(const PemBlock&) const = default;
};

/// Every whole block of a text; what stands between them is passed over. Empty when there is none.
std::vector<PemBlock> readPem(std::string_view text);

}  // namespace rahdari::pki
