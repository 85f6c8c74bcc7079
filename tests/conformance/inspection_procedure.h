#pragma once

#include "core/base/result.h"
#include "core/capture/chip_transceiver.h"
#include "tests/conformance/conformance_case.h"

#include <memory>

namespace rahdari::conformance {

/// The way from the chip to the terminal.
class Transport {
public:
    virtual ~Transport() = default;

    /// Puts a chip on the reader in place of the one before, and connects to it.
    virtual base::Result<std::unique_ptr<capture::ChipTransceiver>>
    insert(std::unique_ptr<capture::ChipTransceiver> chip) = 0;
};

/// Chip and terminal in one process.
class InProcess final : public Transport {
public:
    base::Result<std::unique_ptr<capture::ChipTransceiver>>
    insert(std::unique_ptr<capture::ChipTransceiver> chip) override;
};

/// Personalises the chip, puts it on the reader, reads it, authenticates it and runs every electronic check.
/// Throws std::runtime_error where the case itself cannot be set up.
Inspection inspect(const Setup& setup, Transport& transport);

}  // namespace rahdari::conformance
