#pragma once

#include "core/specimen/design/design_reader.h"

#include <optional>

namespace rahdari::specimen {

/// What a design may not be, though each of its lines is in order: sizes of Doc 9303, elements on their page, inks that
/// exist, one machine readable zone, SPECIMEN on every side in every light.
/// @return the first rule that is broken; none when all hold
std::optional<base::Error> brokenRule(const WrittenDesign& written);

}  // namespace rahdari::specimen
