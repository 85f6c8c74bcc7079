#pragma once

#include "core/seal/seal_content.h"
#include "core/seal/seal_profile.h"
#include "core/seal/vds_nc.h"
#include "core/seal/visible_digital_seal.h"

#include <string>
#include <vector>

namespace rahdari::seal {

/// What a seal says, held against the profile of its kind.
struct SealDescription {
    SealContent content;
    bool kindKnown = false;           ///< there is a profile
    std::vector<std::string> faults;  ///< what breaks the profile, a sentence each
};

SealDescription describe(const VisibleDigitalSeal& seal);
SealDescription describe(const VdsNc& seal);

}  // namespace rahdari::seal
