#pragma once

#include "core/specimen/chance/chance.h"
#include "core/specimen/design/design.h"
#include "core/specimen/ink/layer_stack.h"

#include <vector>

namespace rahdari::specimen {

// What hands, pockets and washing machines leave on a page. Each gives the layers to be laid, their elements named
// "wear_...". Nothing of it hides a machine readable zone.

/// Dirty edges and finger marks. @param amount 0-1
std::vector<Layer> dirtMarks(const LayerStack& page, double amount, Chance chance);

/// Fine lines; over the zone only faint ones. @param amount 0-1
std::vector<Layer> scratchMarks(const LayerStack& page, const std::vector<image::RectMm>& zones, double amount,
                                Chance chance);

/// Air under the laminate: low domes that are seen in coaxial and oblique light.
std::vector<Layer> laminateBubbles(const LayerStack& page, Chance chance);

/// Brightener of a washing agent in the paper: a blue glow, in blotches or all over. To be laid below the print.
Layer washingAgent(const LayerStack& page, Chance chance);

/// A fold across the page above its zones, or a dog's ear.
Layer crease(const LayerStack& page, const std::vector<image::RectMm>& zones, Chance chance);

}  // namespace rahdari::specimen
