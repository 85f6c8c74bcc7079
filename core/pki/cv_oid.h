#pragma once

#include "core/lds/tlv.h"

#include <exception>
#include <string_view>

namespace rahdari::pki {

/// Whether an object identifier can be written: lds::oidValue() is for constants and throws at others, and what comes
/// out of a certificate may have arcs beyond every number.
inline bool isWritableOid(std::string_view dotted)
{
    try {
        return !lds::oidValue(dotted).empty();
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace rahdari::pki
