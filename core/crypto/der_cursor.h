#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <optional>
#include <string>

namespace rahdari::crypto {

/// One DER data object; a view.
struct DerItem {
    std::uint8_t tag = 0;
    base::ByteSpan value;
    base::ByteSpan encoded;
};

/// Reads the DER of keys and algorithm parameters, one object after the other. What of a file's structure is BER or of
/// longer tags is core/lds's; this module knows no document.
class DerCursor {
public:
    explicit DerCursor(base::ByteSpan bytes) : rest_(bytes) {}

    bool atEnd() const { return rest_.empty(); }
    base::ByteSpan rest() const { return rest_; }

    /// The next object, or none where no whole one stands.
    std::optional<DerItem> next();

    /// The next object when it has this tag, else none and nothing is read.
    std::optional<DerItem> next(std::uint8_t tag);

private:
    base::ByteSpan rest_;
};

/// The dotted text of the content of an OBJECT IDENTIFIER, or none.
std::optional<std::string> dottedOid(base::ByteSpan value);

/// The octets without leading zeros.
base::ByteSpan withoutLeadingZeros(base::ByteSpan value);

}  // namespace rahdari::crypto
