#pragma once

#include "core/specimen/chip_personaliser.h"
#include "scanners/simulated/simulated_chip.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <memory>

namespace rahdari::tests {

inline specimen::AuthoritySettings sampleSettings()
{
    specimen::AuthoritySettings settings;
    settings.date = std::chrono::year(2026) / 11 / 21;
    return settings;
}

inline specimen::ChipProfile sampleProfile()
{
    specimen::ChipProfile profile = specimen::extendedProfile();
    profile.placeholderOctets = 3000;
    return profile;
}

inline specimen::PersonalisedChip personalised(const specimen::ChipProfile& profile,
                                               const specimen::UtopianAuthority& authority)
{
    auto chip = specimen::personaliseChip(profile, authority);
    BOOST_REQUIRE(chip);
    return std::move(*chip);
}

inline std::unique_ptr<scanners::SimulatedChip> simulated(specimen::PersonalisedChip chip,
                                                          scanners::SimulatedChipSettings settings = {})
{
    return std::make_unique<scanners::SimulatedChip>(std::move(chip), std::move(settings),
                                                     crypto::seededRandom(base::Bytes{0x0C}));
}

inline std::unique_ptr<scanners::SimulatedChip> sampleChip(scanners::SimulatedChipSettings settings = {})
{
    return simulated(personalised(sampleProfile(), specimen::UtopianAuthority(sampleSettings())), std::move(settings));
}

}  // namespace rahdari::tests
