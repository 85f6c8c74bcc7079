#pragma once

#include "core/mrz/cell_reader.h"
#include "core/mrz/mrz_locator.h"
#include "core/mrz/picture_pyramid.h"

#include <array>
#include <optional>
#include <vector>

namespace rahdari::mrz {

/// What the cell network says of one character cell.
struct CellOpinion {
    std::array<double, 37> probabilities{};  ///< in the order of mrzAlphabet; their sum is 1
    double presence = 0.0;                   ///< how surely a character stands there, [0, 1]
};

/// One line of a zone whose length is settled.
struct FittedLine {
    LineCurve curve;                 ///< column 0 = first character
    std::vector<CellOpinion> cells;  ///< one for each character
};

/// Settles how many characters the lines have (30 for three lines, 36 or 44 for two) and where they begin, all lines
/// together, and reads each cell.
///
/// @return lines of equal length; when no length fits (a cropped page, a single line) the lines as located, whatever
///         their lengths, and `lengthSettled` is false
struct FittedZone {
    std::vector<FittedLine> lines;
    bool lengthSettled = false;
};
FittedZone fitZone(const PicturePyramid& pyramid, const CellReader& cells, const LocatedMrz& located);

}  // namespace rahdari::mrz
