#pragma once

#include "core/chip/chip_reader.h"
#include "core/specimen/chip_profile.h"
#include "core/specimen/utopian_authority.h"
#include "scanners/simulated/simulated_chip.h"

#include <functional>
#include <memory>
#include <string>

namespace rahdari::chip::utopia {

/// The MRZ of every chip of these tests, and what opens it.
extern const std::string mrz;
AccessKeys rightKeys();
AccessKeys wrongKeys();
AccessKeys canOnly();
inline constexpr const char* can = "123456";

const specimen::UtopianAuthority& authority();

/// BAC only, DG1 and DG2.
specimen::ChipProfile bacProfile();

/// PACE only.
specimen::ChipProfile paceProfile(const std::string& protocol, int parameterId);

/// Makes and opens a chip of this profile; its randomness is the same every time.
std::unique_ptr<scanners::SimulatedChip> chipOf(const specimen::ChipProfile& profile,
                                                const scanners::SimulatedChipSettings& settings = {});

/// Reads with randomness that is the same every time.
ChipReading read(capture::ChipTransceiver& chip, const AccessKeys& keys, const ReadSettings& settings = {},
                 ReadObserver* observer = nullptr);

/// What every protocol and the reading ended with, for messages of failed tests.
std::string summaryOf(const ChipReading& reading);

}  // namespace rahdari::chip::utopia
