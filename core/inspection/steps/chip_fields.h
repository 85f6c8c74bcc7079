#pragma once

#include "core/check/evidence.h"
#include "core/inspection/judgement.h"

#include <chrono>

namespace rahdari::inspection {

/// Adds what the chip says of document and holder: DG1 where the page gave no zone, DG11 and DG12 always. Pure.
/// @param today  day of inspection, for the centuries of the dates
void addChipFields(const check::Evidence& evidence, std::chrono::year_month_day today, Judgement& judgement);

}  // namespace rahdari::inspection
