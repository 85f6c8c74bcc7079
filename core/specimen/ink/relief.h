#pragma once

#include "core/specimen/ink/light_rows.h"

#include <cstdint>
#include <vector>

namespace rahdari::specimen {

/// Heights of a row in sixteenths of a micrometre.
using HeightRow = std::vector<std::int16_t>;

/// height += cover * relief.
void raise(HeightRow& heights, const Share* cover, float reliefUm, Span span);

/// Light that grazes the page from one side: slopes facing it are lighter, the others darker, and what stands up throws
/// a shadow.
class ObliqueShade {
public:
    explicit ObliqueShade(bool fromLeft);

    /// Multiplies three rows of white light by the shade of the heights.
    void apply(const HeightRow& heights, ColourRows& light) const;

private:
    static constexpr int steepest = 4096;

    bool fromLeft_;
    std::vector<std::uint16_t> factors_;  ///< by the rise over four pixels; 32768 = level
};

}  // namespace rahdari::specimen
