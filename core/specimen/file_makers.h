#pragma once

#include "core/specimen/chip_profile.h"

#include <map>
#include <vector>

namespace rahdari::specimen {

// The files a profile asks for, in their parts, before its edits.

BiometricGroupSpec faceGroup(const ChipProfile& profile);
BiometricGroupSpec fingerGroup();
BiometricGroupSpec irisGroup();

std::vector<SecurityInfoSpec> cardAccessInfos(const ChipProfile& profile, const ChipSecrets& secrets);
/// As EF.CardAccess, with the chip's key for Chip Authentication Mapping.
std::vector<SecurityInfoSpec> cardSecurityInfos(const ChipProfile& profile, const ChipSecrets& secrets);
std::vector<SecurityInfoSpec> dg14Infos(const ChipProfile& profile, const ChipSecrets& secrets);

/// Whether PACE with Chip Authentication Mapping is among the offers.
bool offersMapping(const ChipProfile& profile);

/// "0.4.0.127.0.7.2.2.1.1" for DH, ".2" for EC.
std::string publicKeyProtocol(const TestKey& key);

}  // namespace rahdari::specimen
