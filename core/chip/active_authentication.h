#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/chip/chip_link.h"
#include "core/chip/chip_reading.h"
#include "core/crypto/random.h"

namespace rahdari::chip {

/// Active Authentication (ICAO Doc 9303-11 6.1): a challenge of eight octets, and the chip's answer.
/// @return Error 2203 the chip refuses, or as ChipLink::send()
base::Result<ActiveAuthenticationExchange> performActiveAuthentication(ChipLink& link,
                                                                       const crypto::RandomSource& random);

/// Judges an exchange with the key of DG15: RSA with message recovery (ISO/IEC 9796-2 scheme 1) and every trailer of
/// its list, ECDSA as r || s and, as some chips have it, as DER. Pure: the same exchange is judged the same again.
/// @param dg15  as read
/// @param dg14  as read, for the digest of ECDSA; none: the digests that suit the key are tried
/// @return successful, failed, or missing information (the key or its algorithm cannot be used)
ProtocolRun judgeActiveAuthentication(const ActiveAuthenticationExchange& exchange, base::ByteSpan dg15,
                                      const base::Bytes* dg14);

}  // namespace rahdari::chip
