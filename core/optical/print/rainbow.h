#pragma once

#include "core/optical/print/compared_page.h"

#include <optional>

namespace rahdari::optical {

/// A split-fountain ground: its colour runs smoothly from one ink to the next. How it departs from the model's run
/// after a smooth difference (lamps, colour of the reader, age) is taken away.
struct RainbowRun {
    double departure = 0.0;  ///< share of the model's range of colour, robust standard deviation
    double range = 1.0;      ///< range of colour, as a share of the model's
};

/// @return none where the model's ground has no run of colour
std::optional<RainbowRun> rainbowRun(const ComparedLight& white);

}  // namespace rahdari::optical
