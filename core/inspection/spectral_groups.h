#pragma once

#include "core/check/outcome.h"
#include "core/inspection/judgement.h"

#include <map>
#include <span>
#include <string>

namespace rahdari::inspection {

/// The groups of spectrally selective checks of TR-03135-2 4.2.1, each with the sum of its checks (aggregation.h):
///   GRP_UV_DULLNESS  the checks (UV,BR,...) that count: the substrate does not glow where it must not;
///   GRP_SSV_CHECK    every other optical check under a light that counts;
///   GRP_EVAL_CHECK   those that are run and logged and never count.
/// A group none of whose checks is listed is left out.
std::map<std::string, check::Outcome> spectralGroups(std::span<const JudgedCheck> checks);

}  // namespace rahdari::inspection
