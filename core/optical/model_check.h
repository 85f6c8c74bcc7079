#pragma once

#include "core/check/check_entry.h"

namespace rahdari::optical {

/// `document.model`, TR-03135-1 5.5.3: the document's model is known and the page lies in its grid. *Undetermined* when
/// no model fits or the page could not be registered; *not supported* when there are no models to choose from.
check::CheckResult checkModel(const check::Evidence& evidence, const check::CheckSettings& settings);

}  // namespace rahdari::optical
