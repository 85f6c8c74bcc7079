#pragma once

#include "core/crypto/random.h"
#include "core/specimen/personalised_chip.h"
#include "scanners/simulated/card_command.h"

namespace rahdari::scanners {

/// INTERNAL AUTHENTICATE: signs the terminal's challenge, with RSA after ISO/IEC 9796-2 scheme 1 and partial recovery,
/// or with ECDSA (ICAO Doc 9303-11 6.1).
PlainResponse answerActiveAuthentication(const specimen::ActiveAuthenticationKey& key, const PlainCommand& command,
                                         const crypto::RandomSource& random);

}  // namespace rahdari::scanners
