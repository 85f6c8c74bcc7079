#pragma once

#include "core/base/bytes.h"
#include "core/base/personal.h"
#include "core/base/result.h"

#include <string>

namespace rahdari::lds {

/// DG1: the MRZ as the chip holds it, 88 (TD3), 72 (TD2) or 90 (TD1) characters without line ends.
struct Dg1 {
    base::Personal mrz;

    bool operator==(const Dg1&) const = default;
};

/// The length decides the format; the characters are looked at by core/mrz.
/// @return Error 3000, 3001, or 3010 a length that no format has, or an octet that is no printable ASCII
base::Result<Dg1> parseDg1(base::ByteSpan bytes);

}  // namespace rahdari::lds
