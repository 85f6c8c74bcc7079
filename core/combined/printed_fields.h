#pragma once

#include "core/check/check_result.h"
#include "core/check/evidence.h"
#include "core/viz/viz_reading.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::combined {

/// The printed fields of a page, or why there are none to compare with.
struct PrintedFields {
    std::shared_ptr<const viz::VizReading> reading;
    std::optional<check::CheckResult> obstacle;  ///< set: nothing can be compared
};
PrintedFields printedFields(const std::string& checkId, const check::Evidence& evidence);

/// A field's place in the picture it was read in; none when the page is not registered.
std::optional<check::Region> regionOf(const viz::VizField& field, const std::string& label,
                                      const check::Evidence& evidence);

/// Words for people: "document number" for "document_number".
std::string inWords(const std::string& content);

/// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string>& names);

}  // namespace rahdari::combined
