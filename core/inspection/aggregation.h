#pragma once

#include "core/check/check_entry.h"
#include "core/check/outcome.h"
#include "core/inspection/obligation.h"

#include <map>
#include <optional>
#include <span>

namespace rahdari::inspection {

/// What one check brings into the sum.
struct ObligedOutcome {
    check::Category category = check::Category::Optical;
    Obligation obligation = Obligation::Evaluatory;
    std::optional<check::Outcome> outcome;  ///< none = the result is missing altogether

    bool operator==(const ObligedOutcome&) const = default;
};

/// The sum of results (BSI TR-03135-1 v2.5, Table 5.44):
///   any failed -> failed; else any aborted -> aborted; else any undetermined -> undetermined;
///   else at least one successful -> successful; else (also when there are none) not supported.
/// Table 5.2 leaves open what wins when one part failed and another was aborted: here failed does, see
/// core/decisions/0001_failed_wins_over_aborted.md. *Not supported* is neutral beside any other outcome, as Table 5.6
/// demands for the MRZ in the optical total.
check::Outcome aggregate(std::span<const check::Outcome> outcomes);

/// What a check counts as, or none when it does not count:
///   mandatory: its outcome; aborted when the result is missing;
///   optional: its outcome when it was performed, i.e. there is one and it is not *not supported*;
///   evaluatory, off: never (TR-03135-2: evaluatory results shall not enter the final result).
std::optional<check::Outcome> countedOutcome(const ObligedOutcome& check);

/// The outcome of every category in which at least one check is mandatory or optional (TR-03135-1 5.5.4, 5.6, 5.7,
/// 5.9). A category whose only checks are optional and were not performed is *not supported*.
std::map<check::Category, check::Outcome> categoryOutcomes(std::span<const ObligedOutcome> checks);

/// The overall result over the categories (TR-03135-1 5.4, Table 5.2). The table leaves *undetermined* and
/// *not supported* to the application: they follow Table 5.44 here, so a category that is not supported does not
/// spoil the others.
check::Outcome overallOutcome(const std::map<check::Category, check::Outcome>& categories);

}  // namespace rahdari::inspection
