#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace rahdari::specimen {

/// A name in the alphabet of the zone, Doc 9303-3 sections 4.6 and 6: diacritics by table A (Ä = AE, Ø = OE, Ñ = N,
/// Þ = TH), apostrophes and full stops left out, hyphens, commas and blanks one filler each. Characters the table does
/// not have are left out. No filler first or last.
/// @param name  UTF-8
std::string transliterated(std::string_view name);

/// Both identifiers, already transliterated, in a field of `width` characters, padded with fillers. Where they do not
/// fit they are truncated as in Doc 9303-4, 4.2.3.2 b and 4.2.3.3 b: the given names are cut at the end; only where the
/// surname alone leaves no room, the parts of it after the first are shortened evenly. A letter stands last then.
std::string nameField(std::string_view primary, std::string_view secondary, std::size_t width);

}  // namespace rahdari::specimen
