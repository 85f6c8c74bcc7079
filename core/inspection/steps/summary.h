#pragma once

#include "core/check/evidence.h"
#include "core/inspection/judgement.h"

namespace rahdari::inspection {

/// Fills MRZ, fields, barcodes and notices of a judgement from optical evidence. Pure; see `Summarise` in runner.h.
void summariseOptical(const check::Evidence& evidence, Judgement& judgement);

}  // namespace rahdari::inspection
