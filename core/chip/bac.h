#pragma once

#include "core/base/result.h"
#include "core/chip/chip_link.h"
#include "core/chip/chip_reader.h"
#include "core/crypto/random.h"

namespace rahdari::chip {

/// Basic Access Control (ICAO Doc 9303-11 4.3). The eMRTD application is selected; the session is started on success.
/// @param random  gives RND.IFD (8 octets), then K.IFD (16)
/// @return Error 2200 the chip does not know the key, 2202 the chip has no BAC (any more), 2203 the chip did not prove
///         that it knows the key, 2204, or as ChipLink::send()
base::Result<void> performBac(ChipLink& link, const MrzKey& key, const crypto::RandomSource& random);

}  // namespace rahdari::chip
