#pragma once

#include "core/image/geometry.h"
#include "core/specimen/chance/chance.h"
#include "core/specimen/ink/ink.h"

#include <cstdint>
#include <string>

namespace rahdari::specimen {

/// How one ink came out on one page.
struct InkState {
    image::PointMm shift;  ///< register: sigma .06 mm each way
    double density = 1;    ///< factor on the coverage, at most 1: 4 % either way of the middle
    double gain = 0;       ///< share by which lines are wider, -.06 to .06
    Bgr colour{1, 1, 1};   ///< factor on its reflectance: the batch
};

/// How one pass of the personaliser came out on one page.
struct PassState {
    image::PointMm shift;
    double density = 1;  ///< factor on the coverage, .94 to 1
};

/// The passes of the personaliser.
enum class Pass : std::uint8_t {
    Data,   ///< portrait, ghost, fields, barcodes: +-.4 mm
    Zone,   ///< the same and a little of its own: at most .5 mm together, well within the +-1 mm of Doc 9303
    Holes,  ///< perforation: another machine
};

/// Genuine variation of one side of one document. What each ink and pass got depends on its name only, not on the order
/// of questions.
class PressVariation {
public:
    /// @param ofDocument  decides the batch: both sides are printed with the same inks
    /// @param ofSide      decides the rest
    /// @param active      false: everything as drawn
    PressVariation(const Chance& ofDocument, const Chance& ofSide, bool active)
        : document_(ofDocument), side_(ofSide), active_(active)
    {
    }

    bool active() const { return active_; }
    InkState ofInk(const std::string& ink) const;
    PassState ofPass(Pass pass) const;

private:
    Chance document_;
    Chance side_;
    bool active_;
};

/// The ink as it came from the batch.
Ink ofBatch(Ink ink, const InkState& state);

}  // namespace rahdari::specimen
