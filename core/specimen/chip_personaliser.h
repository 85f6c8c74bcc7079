#pragma once

#include "core/base/result.h"
#include "core/specimen/chip_profile.h"
#include "core/specimen/personalised_chip.h"
#include "core/specimen/utopian_authority.h"

namespace rahdari::specimen {

/// Makes every file of a chip, signed by the authority, and what the chip knows. The same profile and authority give
/// the same octets.
/// @return Error 6000 a part of the profile that cannot be: MRZ of no known length, unknown group, ...
base::Result<PersonalisedChip> personaliseChip(const ChipProfile& profile, const UtopianAuthority& authority);

/// What opens the chip: document number, date of birth, date of expiry, each with its check digit.
/// @return Error 6000 no MRZ of 72, 88 or 90 characters
base::Result<std::string> mrzInformationOf(const std::string& mrz);

}  // namespace rahdari::specimen
