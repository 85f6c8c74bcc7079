#pragma once

#include "core/mrz/cell_reader.h"
#include "core/mrz/line_curve.h"
#include "core/mrz/mrz_locator.h"
#include "core/mrz/picture_pyramid.h"
#include "core/mrz/text_line_finder.h"

#include <optional>
#include <span>

namespace rahdari::mrz {

/// Asks the character network whether a candidate is MRZ text, at the pitches its length and height suggest, both ways
/// round.
/// @return the line with its columns at the right pitch (column 0 somewhere on it), or none
std::optional<LineCurve> confirmCandidate(const PicturePyramid& pyramid, const CellReader& cells,
                                          const TextLineCandidate& candidate);

/// The first of several proposed lines on which the network sees MRZ characters around a column about as well as on
/// any, refitted to them.
/// @return the line with its columns counted anew: column 0 is near `column`; or none
std::optional<LineCurve> firstConfirmed(const PicturePyramid& pyramid, const CellReader& cells,
                                        std::span<const LineCurve> curves, double column);

/// Follows a line to both ends, refitting its curve as it goes.
/// @param start                    a line at the right pitch within 12 %
/// @param firstColumn, lastColumn  where MRZ text is expected on it; what lies beyond is looked for
/// @return the line with column 0 on its first character, or none when the characters do not go on evenly
std::optional<LocatedLine> followLine(const PicturePyramid& pyramid, const CellReader& cells, const LineCurve& start,
                                      double firstColumn, double lastColumn);

}  // namespace rahdari::mrz
