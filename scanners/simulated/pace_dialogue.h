#pragma once

#include "core/crypto/random.h"
#include "core/specimen/key_group.h"
#include "core/specimen/personalised_chip.h"
#include "scanners/simulated/bac_dialogue.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::scanners {

/// One PACEInfo as EF.CardAccess shows it.
struct OfferedPace {
    std::string protocol;
    int parameterId = 0;
};

/// Every PACEInfo of EF.CardAccess that can be read; a malformed file offers what is left of it.
std::vector<OfferedPace> offeredPace(base::ByteSpan cardAccess);

/// Password Authenticated Connection Establishment, the chip's side: Generic, Integrated and Chip Authentication
/// Mapping over ECDH, Generic and Integrated Mapping over DH (ICAO Doc 9303-11 4.4).
class PaceDialogue {
public:
    enum class Mapping : std::uint8_t { Generic, Integrated, ChipAuthentication };

    PaceDialogue(const specimen::ChipSecrets& secrets, std::vector<OfferedPace> offers, crypto::RandomSource random)
        : secrets_(secrets), offers_(std::move(offers)), random_(std::move(random))
    {
    }

    /// MSE:Set AT.
    PlainResponse setTemplate(const PlainCommand& command);

    /// GENERAL AUTHENTICATE, each of its four steps in order.
    DialogueStep step(const PlainCommand& command);

    bool isReady() const { return group_ != nullptr; }
    bool usedMapping() const { return mapping_ == Mapping::ChipAuthentication; }

    /// The ephemeral public keys of the agreement, as they travelled; empty before.
    const base::Bytes& chipKey() const { return chipKey_; }
    const base::Bytes& terminalKey() const { return terminalKey_; }
    std::shared_ptr<const specimen::KeyGroup> group() const { return group_; }

private:
    enum class Expected : std::uint8_t { Nonce, MappingData, AgreementKey, Token };

    std::optional<base::Bytes> passwordOf(std::uint8_t reference) const;
    const OfferedPace* offerOf(const std::string& protocol, const std::optional<base::Bytes>& parameter) const;

    PlainResponse giveNonce();
    PlainResponse map(base::ByteSpan data);
    PlainResponse mapGeneric(base::ByteSpan terminalKey);
    PlainResponse mapIntegrated(base::ByteSpan terminalNonce);
    PlainResponse agree(base::ByteSpan terminalKey);
    DialogueStep confirm(base::ByteSpan token);
    base::Bytes tokenOver(base::ByteSpan publicKey) const;
    std::optional<base::Bytes> mappingProof() const;

    const specimen::ChipSecrets& secrets_;
    std::vector<OfferedPace> offers_;
    crypto::RandomSource random_;

    std::string protocol_;
    SessionCipher cipher_ = SessionCipher::Aes128;
    Mapping mapping_ = Mapping::Generic;
    std::shared_ptr<const specimen::KeyGroup> group_;
    base::Bytes passwordKey_;
    Expected expected_ = Expected::Nonce;
    base::Bytes nonce_;
    base::Bytes mappedGenerator_;
    base::Bytes mappingScalar_;
    base::Bytes chipKey_;
    base::Bytes terminalKey_;
    SessionKeys keys_;
};

/// The pseudo-random number of Integrated Mapping, before it is reduced (9303-11 4.4.3.3.2).
base::Bytes integratedMappingNumber(SessionCipher cipher, base::ByteSpan chipNonce, base::ByteSpan terminalNonce,
                                    std::size_t primeBits);

}  // namespace rahdari::scanners
