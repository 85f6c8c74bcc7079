#pragma once

#include "core/crypto/random.h"
#include "scanners/simulated/card_command.h"
#include "scanners/simulated/protected_channel.h"

#include <optional>
#include <string>

namespace rahdari::scanners {

/// What a protocol step gives: an answer, and new session keys once both sides agree.
struct DialogueStep {
    PlainResponse response;
    std::optional<SessionKeys> keys;
};

/// Basic Access Control, the chip's side (ICAO Doc 9303-11 4.3).
class BacDialogue {
public:
    BacDialogue(const std::string& mrzInformation, crypto::RandomSource random);

    /// MUTUAL AUTHENTICATE. @param challenge  what GET CHALLENGE gave; empty when it gave nothing
    DialogueStep authenticate(const PlainCommand& command, base::ByteSpan challenge) const;

private:
    base::Bytes encryptionKey_;
    base::Bytes macKey_;
    crypto::RandomSource random_;
};

}  // namespace rahdari::scanners
