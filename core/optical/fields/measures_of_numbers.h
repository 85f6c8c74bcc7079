#pragma once

#include "core/optical/measure.h"

namespace rahdari::optical {

/// "optical.repeated_number": the number of the zone where a page says it once more in holes, burnt or luminescent.
check::Measured measureNumbers(const check::Evidence& evidence);

/// What a specimen shows where its number may stand.
std::map<std::string, document::Table> observeNumbers(const check::Evidence& evidence);

/// The places at which the specimens say their numbers, and how characters look there.
std::map<std::string, document::Table> learnNumbers(const Specimens& specimens, const document::DocumentModel& draft);

}  // namespace rahdari::optical
