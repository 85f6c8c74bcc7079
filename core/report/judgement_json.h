#pragma once

#include "core/base/result.h"
#include "core/inspection/judgement.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace rahdari::report {

/// Name and major version of the format; described by core/report/schema/judgement_1.schema.json.
inline constexpr std::string_view judgementSchema = "rahdari.judgement/1";

/// The reader's limits.
inline constexpr std::size_t maxJudgementBytes = 8U * 1024U * 1024U;
inline constexpr int maxJudgementDepth = 16;

/// A judgement as JSON: UTF-8, two spaces, keys always in the same order, a newline at the end. Margins are rounded
/// to 4 decimals, pixels and millimetres to 2, so the same evidence gives the same bytes. An outline with a
/// coordinate that is not finite or beyond a million is written as empty; bytes that are not UTF-8 become U+FFFD.
std::string writeJudgement(const inspection::Judgement& judgement);

/// Reads what `writeJudgement` wrote. Numbers are rounded alike, so what is read is written and read back equal.
/// Members it does not know are ignored (a later minor addition), members that only repeat others as well.
/// @param json  any bytes
/// @return the judgement, or Error 1600 saying where in the document, or Error 1601 for another version
base::Result<inspection::Judgement> readJudgement(std::string_view json);

}  // namespace rahdari::report
