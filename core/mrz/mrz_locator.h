#pragma once

#include "core/mrz/cell_reader.h"
#include "core/mrz/line_curve.h"
#include "core/mrz/picture_pyramid.h"

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

/// Finds the MRZ in a picture: long dark lines are proposed at several sizes and directions, and the character network
/// confirms one, follows it to its ends, and looks for its neighbours.
///
/// @return nothing found when there is none, or when stopped
LocatedMrz locateMrz(const PicturePyramid& pyramid, const CellReader& cells, std::stop_token stop);

}  // namespace rahdari::mrz
