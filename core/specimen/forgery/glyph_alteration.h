#pragma once

#include "core/specimen/forgery/forgery.h"

#include <vector>

namespace rahdari::specimen {

/// How characters that a forger put on a page differ from their neighbours.
struct GlyphFaults {
    double rightMm = 0;
    double downMm = 0;
    double strokeGainPx = 0;  ///< of the master; another font or another machine
    double infrared = 0;      ///< change of the ink's factor, away from the genuine one
    double fading = 0;        ///< share of the ink's strength that is missing
    double scraping = 0;      ///< 0-1: how far the ground below was scraped off
};

/// Takes characters off a page and prints them again. Their boxes, in mm, as the page's features give them.
void reprintGlyphs(LayerStack& stack, std::string_view element, const std::vector<image::RectMm>& boxes,
                   const GlyphFaults& faults, const Chance& chance);

/// An ink that differs in infrared by this much: darker ones fade, light ones darken.
Ink withOtherInfrared(Ink ink, double by);

/// The boxes of the characters that differ from those the issuer printed; blanks have none.
/// @param text    as the feature has it now
/// @param before  as the issuer had it
std::vector<image::RectMm> changedGlyphs(const PrintedFeature& feature, const std::string& before);

}  // namespace rahdari::specimen
