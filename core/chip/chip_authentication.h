#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/chip/chip_link.h"
#include "core/crypto/agreement_group.h"
#include "core/crypto/random.h"
#include "core/lds/security_infos.h"

#include <optional>
#include <string>
#include <vector>

namespace rahdari::chip {

/// One key with which a chip may prove that it is no copy.
struct ChipAuthenticationOffer {
    crypto::CipherAlgorithm cipher = crypto::CipherAlgorithm::TripleDes;
    std::string protocol;  ///< dotted, as DG14 advertises it
    crypto::AgreementKey key;
    std::optional<base::Bytes> keyId;
};

/// "CA-ECDH-AES-128, brainpoolP256r1"
std::string toString(const ChipAuthenticationOffer& offer);

/// The keys of DG14, the strongest cipher first. A key without ChipAuthenticationInfo is one for 3DES (ICAO Doc
/// 9303-11 9.2.5).
/// @return empty where DG14 offers none; Error 2203 the keys cannot be used: an info without its key, a key outside its
///         group, a protocol that does not exist
base::Result<std::vector<ChipAuthenticationOffer>> chipAuthenticationOffers(const lds::SecurityInfos& dg14);

/// Chip Authentication version 1 (ICAO Doc 9303-11 6.2): 3DES by MSE:Set KAT, AES by MSE:Set AT and GENERAL
/// AUTHENTICATE. Starts the new session; the chip has proved nothing before it answers a command under it.
/// @return Comp() of the terminal's ephemeral key, which Terminal Authentication is bound to; Error 2203, 2204, or as
///         ChipLink::send()
base::Result<base::Bytes> performChipAuthentication(ChipLink& link, const ChipAuthenticationOffer& offer,
                                                    const crypto::RandomSource& random);

}  // namespace rahdari::chip
