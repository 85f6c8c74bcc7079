#pragma once

#include "core/capture/chip_transceiver.h"
#include "core/crypto/random.h"
#include "core/specimen/personalised_chip.h"
#include "scanners/simulated/chip_interference.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace rahdari::scanners {

/// How a simulated chip differs from a well-behaved one.
struct SimulatedChipSettings {
    bool extendedLength = true;        ///< understands APDUs of more than 255 octets
    std::size_t largestRead = 65'536;  ///< octets one READ BINARY may ask for, before secure messaging
    std::uint16_t tooLongStatus =
        0x6700;                        ///< answered to a longer wish: 6700, 6B00, 6282 (with data), or 6Cxx for 6C00
    bool oddReadBinary = true;         ///< understands INS B1
    bool refusesLeInMseSetAt = false;  ///< 6700 where MSE:Set AT or SELECT carry an Le
    std::size_t challengeLength = 8;   ///< of GET CHALLENGE, for Terminal Authentication only
    bool deniesDg3 = false;            ///< whatever the terminal's rights
    bool deniesDg4 = false;
    /// Terminal Authentication identifies the chip by another name than it ought to: the signature fails.
    bool wrongIdInTerminalAuthentication = false;
    bool staticBindingAfterPace = false;  ///< TA after PACE takes the document number instead of the PACE key
    base::Bytes answerToReset{0x3B, 0x80, 0x80, 0x01, 0x01};

    bool operator==(const SimulatedChipSettings&) const = default;
};

/// A whole eMRTD in memory that answers APDUs as ICAO Doc 9303-10/11 and BSI TR-03110 say a chip does: files, BAC,
/// PACE (GM, IM, CAM), secure messaging, Chip, Terminal and Active Authentication. Written from the standards, apart
/// from core/chip, so that each proves the other. Holds nothing of a real person and must not: its keys lie open.
class SimulatedChip : public capture::ChipTransceiver {
public:
    /// @param random  nonces and ephemeral keys: a worked example's octets, a seed, or crypto::systemRandom(). Drawn in
    ///                the order in which the protocols need them.
    SimulatedChip(specimen::PersonalisedChip chip, SimulatedChipSettings settings, crypto::RandomSource random);
    ~SimulatedChip() override;

    base::Result<base::Bytes> transceive(base::ByteSpan command, std::stop_token stop) override;
    base::Result<void> reset() override;
    base::Bytes answerToReset() const override;
    std::string readerName() const override;

    /// Alters answers from now on; an empty one ends that.
    void interfere(ChipInterference interference);

    /// What of the chip outlives a reset: trust points and date, as Terminal Authentication moved them.
    const specimen::ChipSecrets& secrets() const;

    class Card;

private:
    std::unique_ptr<Card> card_;
};

}  // namespace rahdari::scanners
