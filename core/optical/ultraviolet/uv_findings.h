#pragma once

#include "core/check/evidence.h"
#include "core/optical/ultraviolet/uv_comparison.h"
#include "core/optical/ultraviolet/uv_print.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace rahdari::optical {

/// Evidence, if put: a page under ultraviolet light beside its model, worked out once for all checks. Checks that do
/// not find it work it out for themselves, which costs a tenth of a second each.
struct UvFindings {
    UvComparison both;
    std::vector<std::pair<std::string, GlowMatch>> prints;  ///< by the feature's name, in the model's order
};

/// Works the findings out of RegisteredPage and Identification.
/// @return null without ultraviolet light, a model with a reference under it, or a page in the model's grid
std::shared_ptr<const UvFindings> uvFindingsOf(const check::Evidence& evidence);

/// Puts UvFindings where they can be had: for the step "light_findings".
void putUvFindings(check::Evidence& evidence);

}  // namespace rahdari::optical
