#pragma once

#include "scanners/simulated/bac_dialogue.h"
#include "scanners/simulated/card_files.h"
#include "scanners/simulated/chip_authentication_dialogue.h"
#include "scanners/simulated/pace_dialogue.h"
#include "scanners/simulated/protected_channel.h"
#include "scanners/simulated/simulated_chip.h"
#include "scanners/simulated/terminal_authentication_dialogue.h"

#include <memory>
#include <optional>

namespace rahdari::scanners {

/// The chip itself: takes commands one after the other and knows what was agreed so far.
class SimulatedChip::Card {
public:
    Card(specimen::PersonalisedChip chip, SimulatedChipSettings settings, crypto::RandomSource random);

    base::Bytes answer(base::ByteSpan apdu);
    void reset();

    void interfere(ChipInterference interference) { interference_ = std::move(interference); }
    const SimulatedChipSettings& settings() const { return settings_; }
    const specimen::ChipSecrets& secrets() const { return chip_.secrets; }

private:
    /// Everything that ends with the power, or with a session.
    struct Session {
        explicit Session(Card& card);
        PaceDialogue pace;
        ChipAuthenticationDialogue chipAuthentication;
        TerminalAuthenticationDialogue terminalAuthentication;
        std::optional<ProtectedChannel> channel;
        std::optional<base::Bytes> challenge;
        bool opened = false;                         ///< by BAC or PACE
        std::optional<TerminalBinding> paceBinding;  ///< what PACE left for Terminal Authentication
    };

    PlainResponse answerProtected(const PlainCommand& outer);
    DialogueStep run(const PlainCommand& command);
    DialogueStep manageSecurity(const PlainCommand& command);
    DialogueStep generalAuthenticate(const PlainCommand& command);
    DialogueStep externalAuthenticate(const PlainCommand& command);
    PlainResponse getChallenge(const PlainCommand& command);
    PlainResponse internalAuthenticate(const PlainCommand& command);
    PlainResponse paceTemplate(const PlainCommand& command);
    PlainResponse verifyCertificate(const PlainCommand& command);
    TerminalBinding terminalBinding() const;
    bool mayRead(lds::LdsFile file) const;
    bool isOpen() const { return chip_.access.isOpen() || session_->opened; }
    void begin(SessionKeys keys) { session_->channel.emplace(std::move(keys)); }
    void endSession();
    void updateCvcaFile();

    specimen::PersonalisedChip chip_;
    SimulatedChipSettings settings_;
    crypto::RandomSource random_;
    CardFiles files_;
    BacDialogue bac_;
    ChipInterference interference_;
    std::unique_ptr<Session> session_;
};

}  // namespace rahdari::scanners
