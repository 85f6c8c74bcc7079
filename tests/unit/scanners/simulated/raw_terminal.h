#pragma once

#include "core/capture/chip_transceiver.h"
#include "core/specimen/test_key.h"
#include "core/specimen/utopian_authority.h"
#include "scanners/simulated/protected_channel.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::tests {

/// An answer with secure messaging taken off and checked.
struct RawAnswer {
    base::Bytes data;
    std::uint16_t status = 0;
    bool protectionHeld = true;  ///< MAC and form were right, or there was no secure messaging
};

/// The least a terminal must do, written plainly for tests of the simulated chip.
class RawTerminal {
public:
    explicit RawTerminal(capture::ChipTransceiver& chip) : chip_(chip) {}

    RawAnswer send(std::uint8_t ins, std::uint8_t p1, std::uint8_t p2, const base::Bytes& data = {},
                   std::optional<int> le = {}, bool extended = false);

    std::uint16_t selectApplication();
    std::uint16_t select(std::uint16_t fileId);

    /// @return status of the command that failed, or 9000
    std::uint16_t openWithBac(const std::string& mrzInformation);

    /// Reads the selected file in blocks.
    base::Bytes readSelected(std::size_t block = 200);

    /// Chip Authentication with AES (GENERAL AUTHENTICATE) or 3DES (MSE:Set KAT), by the last number of the protocol.
    std::uint16_t authenticateChip(const std::string& protocol, const specimen::TestKey& chipKey);

    /// Terminal Authentication with a chain whose last certificate is the terminal's.
    std::uint16_t authenticateTerminal(const std::vector<specimen::IssuedCvCertificate>& chain,
                                       const std::string& trustPoint, const std::string& chipIdentifier);

private:
    base::Bytes protect(std::uint8_t ins, std::uint8_t p1, std::uint8_t p2, const base::Bytes& data,
                        std::optional<int> le, bool extended);
    RawAnswer unprotect(const base::Bytes& answer);
    void count();
    base::Bytes start() const;
    base::Bytes codeOf(const base::Bytes& octets) const;

    capture::ChipTransceiver& chip_;
    std::optional<scanners::SessionKeys> keys_;
    base::Bytes ephemeral_;
};

}  // namespace rahdari::tests
