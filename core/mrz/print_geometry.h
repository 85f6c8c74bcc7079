#pragma once

#include "core/mrz/zone_print.h"

#include <vector>

namespace rahdari::mrz {

/// A character that does not stand where the others say it should.
struct MisplacedCharacter {
    int line = 0;
    int column = 0;
    double alongMm = 0.0;  ///< to the right of its place
    double downMm = 0.0;   ///< below it
};

/// How regularly a zone is printed (Doc 9303-3 4.4; checks.md F2).
struct PrintGeometry {
    double alongSpreadMm = 0.0;  ///< robust standard deviation of the places along the lines
    double downSpreadMm = 0.0;   ///< and across them
    double alongLimitMm = 0.0;   ///< further off than this is misplaced
    double downLimitMm = 0.0;
    double largestShare = 0.0;  ///< of its limit, the worst character: above 1 = misplaced
    double pitchRatio = 1.0;    ///< longest to shortest pitch of the lines
    std::vector<MisplacedCharacter> misplaced;
};

/// Fits every line's places with a smooth curve, takes out what is peculiar to each glyph, and names what is left over.
PrintGeometry analyseGeometry(const ZonePrint& print, const LightReading& reading);

}  // namespace rahdari::mrz
