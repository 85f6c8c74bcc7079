#pragma once

#include "core/check/check_entry.h"

namespace rahdari::combined {

/// `combined.document_dates`: birth before issue before expiry, no issue after the day of inspection, the period of
/// validity one of the model's, and the year of issue among those in which it was issued. Dates come from print, birth
/// and expiry also from the zone. *Failed* only on dates that were read surely.
check::CheckResult checkDocumentDates(const check::Evidence& evidence, const check::CheckSettings& settings);

/// `combined.document_number`: the number of the zone, and that printed, against the form the model's numbers have.
check::CheckResult checkDocumentNumber(const check::Evidence& evidence, const check::CheckSettings& settings);

}  // namespace rahdari::combined
