#pragma once

#include "core/inspection/chip_transcript.h"
#include "core/pki/passive_authentication.h"

#include <chrono>
#include <string>
#include <vector>

namespace rahdari::inspection {

/// UTC as in ISO 8601: "2026-01-31T08:00:00Z".
std::string isoTime(std::chrono::sys_seconds time);

/// "2026-01-31".
std::string isoDay(std::chrono::year_month_day day);

/// The certificates of a chain, in its order.
/// @param object  what the chain is of, e.g. "EF.SOD"
std::vector<CertificateTranscript> transcriptsOf(const std::vector<pki::ChainLink>& chain, const std::string& object);

}  // namespace rahdari::inspection
