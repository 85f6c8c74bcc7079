#pragma once

#include "core/specimen/chance/chance.h"
#include "core/specimen/ink/layer_stack.h"

#include <string>

namespace rahdari::specimen {

enum class StampShape : std::uint8_t { Round, Oblong, Triangle };

/// A border officer's stamp of Utopia. It names a day, but no year: wear does not know when a page was issued.
struct Stamp {
    StampShape shape = StampShape::Round;
    bool entry = true;   ///< else exit
    std::string place;   ///< "NORTHGATE"
    std::string day;     ///< "14 MAR"
    std::string number;  ///< of the officer: "0417"
    double turnDegrees = 0;
    Ink ink;
};

Stamp inventStamp(Chance chance);

/// Width and height of the area it takes, turned any way.
double stampReachMm(const Stamp& stamp);

/// The stamp with its middle at a place, unevenly inked as by hand.
Layer pressedStamp(const Stamp& stamp, image::PointMm middle, Chance chance);

}  // namespace rahdari::specimen
