#pragma once

#include "core/base/result.h"
#include "core/specimen/press/static_plates.h"

namespace rahdari::specimen {

// The word SPECIMEN that the press lays over every page by itself, whatever the design says.

/// The name of its layer and its feature.
inline constexpr std::string_view overprintName = "specimen_overprint";
/// Of its feature; not an element's kind.
inline constexpr std::string_view overprintKind = "overprint";

/// Dark enough to be read in white and infrared, and glowing under UV.
Ink overprintInk();

/// Where the word goes on a side: upwards across what is left of the page beside a portrait and over the machine
/// readable zone. As an element, so that its plate can be kept like any other.
Element overprintElement(const Design& design, const SideDesign& side);

/// Letters in outline, .3 mm thin: what lies under them stays readable.
/// @return Error 6000 the fonts lack "sans_bold"
base::Result<DrawnElement> drawOverprint(const Element& element, const FontShelf& fonts);

}  // namespace rahdari::specimen
