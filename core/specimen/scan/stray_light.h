#pragma once

#include "core/specimen/scan/projection.h"

#include <array>
#include <vector>

namespace rahdari::specimen {

/// Light that strays in lens and glass: the picture itself, widely blurred. Kept in coarse cells.
class StrayLight {
public:
    /// @param reachPx  how far it strays, one standard deviation
    StrayLight(const LinearPicture& picture, double reachPx);

    /// The stray light on a row of one channel, 65535 = white reference.
    void fillRow(int y, int channel, float* out) const;

private:
    int cellPx_;
    int width_;  ///< of the picture
    int columns_;
    int cellRows_;
    std::array<std::vector<float>, 3> cells_;
};

}  // namespace rahdari::specimen
