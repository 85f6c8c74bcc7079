#pragma once

#include "core/image/light.h"
#include "core/mrz/glyph_atlas.h"
#include "core/mrz/mrz_reading.h"

#include <opencv2/core/mat.hpp>

#include <map>
#include <optional>
#include <vector>

namespace rahdari::mrz {

/// How one character is printed, measured against the font's own glyph.
struct GlyphPrint {
    double similarity = 0.0;  ///< correlation with the glyph at its best place, [-1, 1]
    double alongMm = 0.0;     ///< place along the line, from the line's first character; the zone's mean pitch is 2.54
    double downMm = 0.0;      ///< place below the line's middle
    double contrast = 0.0;    ///< print contrast signal (Doc 9303-3 4.11): (paper - ink) / paper, linear light, [0, 1]
    double paper = 0.0;       ///< linear light of the paper around it, [0, 1]
    bool measured = false;    ///< false where the cell lies outside the picture
};

/// The print of a whole zone under one light.
struct ZonePrint {
    std::vector<std::vector<GlyphPrint>> lines;
    double blurMm = 0.0;             ///< standard deviation of the blur that fits best
    std::vector<double> pitchMm;     ///< of each line, in the unit in which their mean is 2.54
    std::vector<double> lineStepMm;  ///< from each line's middle to the next one's
};

/// Evidence: the print of the zone under each light in which it could be measured, by the places where it was read.
struct MrzPrint {
    std::map<image::Light, ZonePrint> byLight;
};

/// Measures the print of a zone.
///
/// @param picture  8-bit picture, grey or BGR
/// @param reading  of this picture, or of another light of the same page: its places are then scaled by the sizes of
///                 the two pictures
/// @return none when the reading has no settled lines
std::optional<ZonePrint> measurePrint(const cv::Mat& picture, const LightReading& reading, const GlyphAtlas& atlas);

}  // namespace rahdari::mrz
