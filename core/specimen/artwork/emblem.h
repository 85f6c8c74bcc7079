#pragma once

#include "core/specimen/artwork/pen.h"

#include <string_view>
#include <vector>

namespace rahdari::specimen {

/// A part of a vector drawing, laid over the parts before it like paint. In units of the drawing, y downwards.
struct EmblemPart {
    std::vector<Path> outlines;  ///< turning like strokes; what turns the other way is a hole
    double tone = 1;             ///< 0 = paper, 1 = full, where the shading begins
    double toneEnd = 1;          ///< and where it ends
    double shadeDegrees = 0;     ///< the direction in which it runs; 0 = to the right, 90 = down
    double hatchDegrees = 45;    ///< of the lines that stand for the tone when it is engraved
    bool line = false;           ///< a line of the drawing: never hatched, no border
};

/// A drawing in a frame from (0, 0) to (width, height).
struct EmblemArt {
    double width = 100;
    double height = 100;
    std::vector<EmblemPart> parts;
};

// The drawings, all invented, none the arms of a state.
EmblemArt compassArt();
EmblemArt wavesArt();
EmblemArt lighthouseArt();
EmblemArt heronArt();
EmblemArt bridgeArt();
EmblemArt wheatArt();
EmblemArt crestArt();
EmblemArt coastArt();
EmblemArt wreathArt();
EmblemArt sunArt();
EmblemArt chipArt();  ///< the mark of documents with a chip, Doc 9303-9 figure 1

/// A drawing by its name; null if there is none of that name. Made once.
const EmblemArt* emblemArt(std::string_view name);

}  // namespace rahdari::specimen
