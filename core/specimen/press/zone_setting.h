#pragma once

#include "core/base/result.h"
#include "core/specimen/artwork/font_shelf.h"
#include "core/specimen/chance/chance.h"
#include "core/specimen/press/print_job.h"

#include <optional>
#include <string>
#include <vector>

namespace rahdari::specimen {

/// A line of the machine readable zone, set on the page.
struct ZoneLine {
    std::string text;
    std::vector<GlyphOutline> glyphs;  ///< one a character
};

/// The places of Doc 9303 parts 4 to 7: two lines 6.35 mm apart or three 4.25 mm apart, in the middle of the 23.2 mm at
/// the lower edge; each character in the middle of its cell.
struct ZonePlace {
    DocumentFormat format = DocumentFormat::Td3;
    double pageHeightMm = 88;
    image::PointMm shift;          ///< of the personaliser's pass
    std::optional<Chance> jitter;  ///< of each character: .02 mm along the line, .015 mm across; none: exact
};

/// Two, or on TD1 three.
std::size_t zoneLines(DocumentFormat format);
/// Of a line, 0 = the upper one, from the page's upper edge.
double zoneBaselineMm(DocumentFormat format, double pageHeightMm, std::size_t line);

/// @return Error 6000 a line is not among the texts, is longer than 60 characters, or the font lacks a character
base::Result<std::vector<ZoneLine>> setZone(const FontShelf& fonts, const Zone& zone, const DocumentTexts& texts,
                                            const ZonePlace& place);

}  // namespace rahdari::specimen
