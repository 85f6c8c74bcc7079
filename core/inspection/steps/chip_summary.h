#pragma once

#include "core/check/evidence.h"
#include "core/inspection/judgement.h"

namespace rahdari::inspection {

/// Fills chip, deviations and notices of a judgement from `chip::ChipReading` and `pki::PassiveAuthentication`. Pure.
void summariseChip(const check::Evidence& evidence, Judgement& judgement);

/// Fills the seals of a judgement from `seal::SealVerifications`. Pure.
void summariseSeals(const check::Evidence& evidence, Judgement& judgement);

}  // namespace rahdari::inspection
