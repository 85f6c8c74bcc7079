#pragma once

#include "core/specimen/design/design.h"

#include <string_view>

namespace rahdari::specimen {

// What is on a forger's shelf. Taken from the cabinet of inks.toml, which the design carries, so that a state's
// trainers can change it; without it the recipe's starting values.

/// "office_paper", "office_paper_dull", "photo_paper", "pvc", "erased_paper".
Material stockMaterial(const Design& design, std::string_view name);

/// "inkjet", "inkjet_c", ..., "toner_k", "laser", "dye_diffusion".
Ink stockInk(const Design& design, std::string_view name);

/// Paper whose glow lies a number of genuine sigmas over a dull one's: the recipe's genuine pages scatter by .065 of
/// the brightest office paper (batch, age, lamp).
Material brightStock(const Design& design, int difficulty);
/// Paper or plastic as dull as the genuine one.
Material dullStock(const Design& design);

}  // namespace rahdari::specimen
