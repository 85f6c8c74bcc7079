#pragma once

#include "core/specimen/key_group.h"
#include "core/specimen/personalised_chip.h"
#include "scanners/simulated/bac_dialogue.h"

#include <optional>

namespace rahdari::scanners {

/// What Terminal Authentication calls Comp(): the x coordinate of a point, SHA-1 of a modular public key
/// (BSI TR-03110-3 A.2.2.3).
base::Bytes compressedKey(const specimen::KeyGroup& group, base::ByteSpan publicKey);

/// Chip Authentication version 1, the chip's side (ICAO Doc 9303-11 6.2).
class ChipAuthenticationDialogue {
public:
    explicit ChipAuthenticationDialogue(const specimen::ChipSecrets& secrets) : secrets_(secrets) {}

    /// MSE:Set KAT: key agreement in one command, 3DES.
    DialogueStep setKeyAgreement(const PlainCommand& command);

    /// MSE:Set AT: which protocol and key; GENERAL AUTHENTICATE does the rest.
    PlainResponse setTemplate(const PlainCommand& command);
    DialogueStep step(const PlainCommand& command);

    bool isReady() const { return chosen_ != nullptr; }

    /// The terminal's ephemeral key, compressed; none before.
    const std::optional<base::Bytes>& terminalKey() const { return terminalKey_; }

private:
    const specimen::ChipAuthenticationKey* keyWith(const std::optional<std::string>& protocol,
                                                   const std::optional<base::Bytes>& keyId) const;
    std::optional<SessionKeys> agree(const specimen::ChipAuthenticationKey& key, base::ByteSpan terminalKey);

    const specimen::ChipSecrets& secrets_;
    const specimen::ChipAuthenticationKey* chosen_ = nullptr;
    std::optional<base::Bytes> terminalKey_;
};

}  // namespace rahdari::scanners
