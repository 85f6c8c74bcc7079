#pragma once

#include "core/document/page_view.h"

namespace rahdari::document {

/// Blown-out spots on a page.
struct Glare {
    double share = 0.0;       ///< part of the page they hide, [0, 1]
    bool paperWhite = false;  ///< the paper itself is at full white, so that glare cannot be told from it
};

/// Finds spots at full white that hide print. Printed white fields are told from glare by their edge: glare fades
/// into its surroundings over millimetres or is round, a field ends sharply and is angular. May throw cv::Exception.
Glare measureGlare(const PageView& view);

}  // namespace rahdari::document
