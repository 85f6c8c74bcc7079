#pragma once

#include "core/base/error.h"
#include "core/report/result_table.h"
#include "core/seal/seal_verification.h"

#include <string>

namespace rahdari::ui::cli {

/// The outcome of all seals together, the worst first.
check::Outcome overallOutcome(const seal::SealVerifications& verifications);

/// {"source", "outcome", "checks", "seals"}, with a line end.
std::string sealJson(const std::string& source, const seal::SealVerifications& verifications);

/// {"source", "error"}, with a line end.
std::string sealErrorJson(const std::string& source, const base::Error& error);

/// What the seals say, and a line for each check. Holds what stands in the seals.
std::string sealVerdictText(const seal::SealVerifications& verifications, const report::TableStyle& style);

}  // namespace rahdari::ui::cli
