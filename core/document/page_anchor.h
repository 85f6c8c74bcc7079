#pragma once

#include "core/image/geometry.h"

#include <optional>
#include <string>
#include <vector>

namespace rahdari::document {

/// What a read machine readable zone knows about where its page lies: the centres of its characters in the page's
/// millimetres and in the picture. They form a grid of two or three lines near the page's lower edge, so they fix the
/// page's turn and scale well and its far corners badly.
struct PageAnchor {
    std::string format;                    ///< "TD1", "TD2", "TD3", "MRV-A", "MRV-B"; for people only
    image::SizeMm sizeMm;                  ///< nominal size of the page
    std::vector<image::PointPair> points;  ///< character centres; good to about a tenth of the pitch
    image::PolygonPx textOutlinePx;        ///< around all lines, in the picture; may be empty
    /// The document is glued on a larger page, whose edges are not its own: MRV-A and MRV-B.
    bool sticker = false;
    std::optional<double> declaredDpi;  ///< of the picture, as its device says; only to be compared with the zone's
};

}  // namespace rahdari::document
