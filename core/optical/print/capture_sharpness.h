#pragma once

#include "core/optical/print/compared_page.h"

namespace rahdari::optical {

/// How much more of its fine print a capture shows than the mean of the specimens does, dB: by sharper optics, by
/// sharpening, by another gamma. Told by the stable print of 2 to 4 cycles/mm that stands out most, where roughness
/// adds little; the middle of its places, so that a stamp or dirt does not count. 0 where the model has too little such
/// print.
double captureSharpnessDb(const ComparedPage& compared);

}  // namespace rahdari::optical
