#pragma once

#include "core/document/reduced_picture.h"
#include "core/document/side_search.h"
#include "core/image/geometry.h"

#include <array>
#include <optional>

namespace rahdari::document {

/// The sides of a sticker as far as they were found, by `Side`.
struct StickerSides {
    std::array<std::optional<FoundSide>, 4> sides;
    int pairs = 0;  ///< how many of the two pairs of opposite sides lie as far apart as the sticker is wide and high
};

/// Looks for the sides of a sticker on a page whose edges and print are stronger than the sticker's edges.
///
/// Two lines are its sides only when they lie as far apart as the zone's pitch and the format say; printers shift the
/// zone on the sticker, but they do not change the sticker's size. A line without an opposite one must lie where the
/// zone foretells it. No line is taken for being strong: a side that shows none is left out.
///
/// @param flat  the plane as the zone alone tells it, of a sticker seen straight on
StickerSides findStickerSides(const ReducedPicture& reduced, const image::PagePlane& flat, image::SizeMm size);

}  // namespace rahdari::document
