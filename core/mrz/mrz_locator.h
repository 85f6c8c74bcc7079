#pragma once

#include "core/mrz/cell_reader.h"
#include "core/mrz/line_curve.h"
#include "core/mrz/picture_pyramid.h"

#include <cstdint>
#include <functional>
#include <optional>
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

/// A page whose outline was seen in the picture. Its zone runs along one of its sides (Doc 9303-3 4.1), so that
/// directions and sizes no page of this kind has need no search.
struct SeenPage {
    double turnDeg = 0.0;    ///< of one of its sides from the picture's upper border, clockwise, (-45, 45]
    double longShare = 1.0;  ///< its longer side, as a part of the picture's longer side
};
using PageFinder = std::function<std::optional<SeenPage>()>;

/// Finds the MRZ in a picture: long dark lines are proposed at several sizes and directions, and the character network
/// confirms one, follows it to its ends, and looks for its neighbours.
///
/// @param findPage  asked, at most once, when the usual directions and sizes show no zone; may be empty, or say none
///                  where no outline is seen: then every direction and size is searched
/// @return nothing found when there is none, or when stopped
LocatedMrz locateMrz(const PicturePyramid& pyramid, const CellReader& cells, SearchEffort effort,
                     const PageFinder& findPage, std::stop_token stop);

/// Finds the MRZ where it was found under another light of the same page.
/// @param expected  lines in this picture's pixels
/// @return all of the lines, or nothing
LocatedMrz locateMrzNear(const PicturePyramid& pyramid, const CellReader& cells, const LocatedMrz& expected);

}  // namespace rahdari::mrz
