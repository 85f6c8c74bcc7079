#pragma once

#include "core/mrz/cell_reader.h"
#include "core/mrz/line_curve.h"
#include "core/mrz/picture_pyramid.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace rahdari::mrz {

/// A line of MRZ characters found in the picture.
struct LocatedLine {
    LineCurve curve;        ///< column 0 = first character
    int characters = 0;     ///< how many there are
    double presence = 0.0;  ///< mean over its characters of how surely something of the MRZ stands there, 0..1
};

/// The lines of one MRZ, first line first; one to three of them, aligned with each other.
struct LocatedMrz {
    std::vector<LocatedLine> lines;

    bool found() const { return !lines.empty(); }
};

/// How hard to look.
enum class SearchEffort : std::uint8_t {
    NearOnly,  ///< only where another light has the zone
    Quick,     ///< the usual directions and sizes
    Full,      ///< also leaning pages and very small or large ones
};

/// Finds the MRZ in a picture: long dark lines are proposed at several sizes and directions, and the character network
/// confirms one, follows it to its ends, and looks for its neighbours.
///
/// @return nothing found when there is none, or when stopped
LocatedMrz locateMrz(const PicturePyramid& pyramid, const CellReader& cells, SearchEffort effort, std::stop_token stop);

/// Finds the MRZ where it was found under another light of the same page.
/// @param expected  lines in this picture's pixels
/// @return all of the lines, or nothing
LocatedMrz locateMrzNear(const PicturePyramid& pyramid, const CellReader& cells, const LocatedMrz& expected);

}  // namespace rahdari::mrz
