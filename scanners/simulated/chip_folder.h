#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/specimen/personalised_chip.h"
#include "scanners/simulated/simulated_chip.h"

#include <chrono>
#include <filesystem>

namespace rahdari::scanners {

/// A personalised chip on disk: EF_*.bin as in any dump, and chip.toml with what the chip knows beside its files (test
/// keys of the fictitious state, in PEM) and how it behaves.
struct ChipFolder {
    specimen::PersonalisedChip chip;
    SimulatedChipSettings settings;

    bool operator==(const ChipFolder&) const = default;
};

/// Writes a folder, which is made where it does not exist. @return Error 1003
base::Result<void> saveSimulatedChip(const ChipFolder& chip, const std::filesystem::path& folder);

/// @return Error 1000 no folder or no chip.toml, 1001, 1002 with the line of chip.toml that is wrong
base::Result<ChipFolder> loadSimulatedChip(const std::filesystem::path& folder);

/// The shipped specimen: personalises the document of samples/captures/td3_passport with BAC, PACE, Active and Chip
/// Authentication and writes chip/ (files and chip.toml), csca.cer, master_list.ml and terminal/ (CV certificates and
/// key) below `folder`. The same seed and date give the same octets.
/// @return Error 1003, 6000
base::Result<void> writeUtopianSample(const std::filesystem::path& folder, base::ByteSpan seed,
                                      std::chrono::sys_days date);

}  // namespace rahdari::scanners
