#pragma once

#include "core/check/evidence.h"
#include "core/inspection/judgement.h"
#include "core/mrz/mrz_reading.h"

#include <chrono>

namespace rahdari::inspection {

/// Fills MRZ, fields, barcodes and notices of a judgement from optical evidence. Pure; see `Summarise` in runner.h.
void summariseOptical(const check::Evidence& evidence, Judgement& judgement);

/// The same, and chip, seals and the data they hold.
/// @param today  day of inspection, for the centuries of the dates in DG1
void summarise(const check::Evidence& evidence, std::chrono::year_month_day today, Judgement& judgement);

/// Adds the data of a complete zone as fields of the source "MRZ".
void addZoneFields(const mrz::LightReading& zone, Judgement& judgement);

}  // namespace rahdari::inspection
