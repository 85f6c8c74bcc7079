#pragma once

#include "core/base/result.h"
#include "core/specimen/design/design.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace rahdari::specimen {

// How a file is written. Keys are the members of Design, Element and the kinds in snake_case ("pitch_mm"), words of
// enumerations too ("dye_diffusion", "mrv_a"), places [x, y, width, height] in mm, colours [blue, green, red].
//
//     id = "passport_2019"                  # the file's name
//     base = "passport_2015"                # a later series: whatever is not said stays
//     without = ["crest", "back/coast"]     # elements of the base that are dropped; on one side or on any
//     size = [125, 88]                      # may be left out: the format says it
//     [numbers]                             # pattern, first, last, validity_years, first_issue_year, last_issue_year
//     [ink.teal]                            # of this design only; goes before one of the cabinet
//     [material.cream]
//     [[side]]
//     side = "data page"
//     substrate = "cream"
//     [[side.element]]                      # the whole element; with a base: in the place of the one of that name
//     name = "waves"
//     kind = "line_bundle"
//     after = "tint"                        # with a base only: where a new element goes, else at the end
//
// Text with letters beyond ASCII stands in lines `key = "text"` only (core/base/toml_text.h).

/// The inks and materials of inks.toml, which all designs share.
struct InkCabinet {
    std::map<std::string, Ink> inks;
    std::map<std::string, Material> materials;
};

/// @return Error 1002 naming the line and what may stand there
base::Result<InkCabinet> parseInkCabinet(std::string_view toml);

/// Reads one design. A later series may say `base = "passport_2015"`: it starts from that design, replaces elements of
/// the same side and name, appends others, and drops those listed in `without = [...]`. Unknown keys, unknown inks, an
/// element off the page, a name used twice, a missing Zone or no text "SPECIMEN" in every light are errors.
/// @param bases  the designs a `base` may name
/// @return Error 1002 naming the line (or the element) and what may stand there
base::Result<Design> parseDesign(std::string_view toml, const InkCabinet& cabinet, const std::vector<Design>& bases);

/// Every design of a folder (inks.toml, then *.toml without and with a base), sorted by id.
/// @return Error 1000 or 1001 of the folder, or 1002 naming the file
base::Result<std::vector<Design>> loadDesigns(const std::filesystem::path& folder);

/// @return Error 6001 naming the designs there are
base::Result<Design> findDesign(const std::vector<Design>& designs, std::string_view id);

}  // namespace rahdari::specimen
