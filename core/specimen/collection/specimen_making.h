#pragma once

#include "core/base/result.h"
#include "core/specimen/collection/workshop.h"

#include <vector>

namespace rahdari::specimen {

/// What a workshop has at hand while it makes one specimen.
struct MakingTools {
    const std::vector<Design>& designs;
    const std::vector<ScannerProfile>& scanners;
    const Press& press;
    const PortraitSource& portraits;
    const UtopianAuthority& authority;
};

/// Makes what was ordered. Every part draws from a stream of its own (Chance::part), so that a genuine specimen and a
/// forged one of the same seed share holder, portrait, press, wear and placement, and differ in what the forger did.
/// @return Error 6001, 6002 as Workshop::make()
base::Result<Specimen> makeSpecimen(const SpecimenOrder& order, const MakingTools& tools);

}  // namespace rahdari::specimen
