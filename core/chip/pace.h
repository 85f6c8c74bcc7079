#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/chip/access_key.h"
#include "core/chip/chip_link.h"
#include "core/chip/chip_reading.h"
#include "core/chip/pace_offer.h"
#include "core/crypto/random.h"
#include "core/lds/security_infos.h"

#include <memory>
#include <optional>

namespace rahdari::chip {

/// What a run of PACE leaves behind beside the session: later protocols are bound to it.
struct PaceOutcome {
    std::shared_ptr<const crypto::AgreementGroup> group;
    base::Bytes terminalKey;  ///< ephemeral public keys
    base::Bytes chipKey;
    base::Bytes chipMappingKey;  ///< of Generic and Chip Authentication Mapping; else empty
    /// With Chip Authentication Mapping: the decrypted proof, or why there is none.
    std::optional<base::Result<base::Bytes>> chipProof;
};

/// PACE (ICAO Doc 9303-11 4.4). The master file is current; the session is started on success.
/// @param random  Generic Mapping: the mapping key, then the agreement key; Integrated Mapping: the nonce, then that
/// key
/// @return Error 2200 wrong key, 2202 the chip refuses this variant, 2203 the chip did not prove that it knows the key,
///         2204, or as ChipLink::send()
base::Result<PaceOutcome> performPace(ChipLink& link, const PaceOffer& offer, const PacePassword& password,
                                      const crypto::RandomSource& random);

/// Judges the proof of Chip Authentication Mapping (ICAO Doc 9303-11 4.4.3.5) with a key of EF.CardSecurity: the
/// chip's mapping key is proof * static key.
/// @param cardSecurity  the signed content; none: the file could not be read
ProtocolRun judgeChipAuthenticationMapping(const PaceOutcome& outcome, const lds::SecurityInfos* cardSecurity);

/// The authentication token of PACE: MAC over the other side's public key (ICAO Doc 9303-11 4.4.3.4).
/// @param protocol  dotted
base::Bytes paceToken(const PaceOffer& offer, base::ByteSpan macKey, base::ByteSpan publicKey);

}  // namespace rahdari::chip
