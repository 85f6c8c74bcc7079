#pragma once

#include "core/crypto/random.h"
#include "core/specimen/personalised_chip.h"
#include "scanners/simulated/card_command.h"
#include "scanners/simulated/card_verifiable.h"

#include <cstdint>
#include <optional>
#include <string>

namespace rahdari::scanners {

/// What binds a terminal's signature to this session.
struct TerminalBinding {
    base::Bytes chipIdentifier;  ///< ID PICC
    base::Bytes terminalKey;     ///< Comp() of the terminal's ephemeral key
};

/// Terminal Authentication version 1, the chip's side (BSI TR-03110-1 3.4, TR-03110-3 B.3).
class TerminalAuthenticationDialogue {
public:
    explicit TerminalAuthenticationDialogue(specimen::ChipSecrets& secrets) : secrets_(secrets) {}

    /// MSE:Set DST: whose key verifies the next certificate.
    PlainResponse setIssuer(const PlainCommand& command);
    /// PSO:Verify Certificate.
    PlainResponse verifyCertificate(const PlainCommand& command);
    /// MSE:Set AT: which terminal will sign.
    PlainResponse setTerminal(const PlainCommand& command);
    /// EXTERNAL AUTHENTICATE.
    PlainResponse authenticate(const PlainCommand& command, base::ByteSpan challenge, const TerminalBinding& binding);

    /// Rights of the authenticated terminal (bits of its certificate holder authorisation); 0 before.
    std::uint8_t rights() const { return granted_; }

    /// Whether trust points changed, so that EF.CVCA must follow.
    bool trustPointsMoved() const { return moved_; }

private:
    std::optional<CardVerifiable> issuerNamed(const std::string& reference) const;
    bool mayIssue(const CardVerifiable& issuer, const CardVerifiable& certificate) const;
    void accept(const CardVerifiable& certificate, base::ByteSpan content);
    void addTrustPoint(base::ByteSpan content);

    specimen::ChipSecrets& secrets_;
    std::optional<CardVerifiable> issuer_;
    std::optional<CardVerifiable> verified_;  ///< the last one of the chain: DV or terminal
    std::uint8_t chainRights_ = 0;
    bool terminalChosen_ = false;
    std::uint8_t granted_ = 0;
    bool moved_ = false;
};

}  // namespace rahdari::scanners
