#pragma once

#include "core/specimen/chance/chance.h"
#include "core/specimen/design/design.h"
#include "core/specimen/ink/layer_stack.h"

namespace rahdari::specimen {

/// What years and hands have done to a document. All genuine.
struct Wear {
    double years = 2;        ///< age: emission falls to .4-1, paper yellows by up to 8 % in blue
    double dirt = .2;        ///< 0-1: dirty edges, finger marks
    double scratches = .2;   ///< 0-1
    int stamps = 0;          ///< 0-3 ink stamps; some glow under UV
    bool bubbles = false;    ///< under the laminate
    bool laundered = false;  ///< a patch, or all, of a paper page glows blue with washing agent: the classic
                             ///< false alarm
    bool bent = false;       ///< a crease
};

/// As pages come to a counter: 0-10 years by the issue, one in thirty laundered (paper only), stamps on visas' and
/// passports' pages only.
Wear drawWear(const Design& design, double years, Chance chance);

/// Wears a page: changes inks, lays dirt, stamps and scratches over it. Adds nothing to the features.
void applyWear(LayerStack& page, const Design& design, const Wear& wear, Chance chance);

}  // namespace rahdari::specimen
