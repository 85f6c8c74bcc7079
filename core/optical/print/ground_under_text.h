#pragma once

#include "core/image/geometry.h"
#include "core/optical/print/compared_page.h"

#include <vector>

namespace rahdari::optical {

/// The ground around printed characters, window by window, against the model's. Windows are about a character wide.
struct GroundWindow {
    image::RectMm box;
    double lightening = 0.0;  ///< grey levels lighter than the model's ground
    double tint = 0.0;        ///< grey levels by which its colour is another one
    double texture = 1.0;     ///< share of the ground's pattern that is there; 1 = all of it
    bool hasTexture = false;  ///< whether there is a pattern at all
};

/// Dirt darkens by more than this against the usual window, and tints; who scrapes, washes or paints over makes the
/// ground lighter or leaves it as light as it was.
inline constexpr double stainedLevels = 5.0;

/// @param box  holds lines of text, all personalised
std::vector<GroundWindow> groundWindows(const ComparedLight& light, const image::RectMm& box);

/// What stands out among the windows: each quantity's worst against the usual one.
struct GroundBreak {
    double value = 0.0;
    image::RectMm where;
};
struct GroundBreaks {
    GroundBreak lightening;
    GroundBreak tint;
    std::optional<GroundBreak> textureLoss;
};

/// @return none with fewer than three windows
std::optional<GroundBreaks> groundBreaks(const std::vector<GroundWindow>& windows);

}  // namespace rahdari::optical
