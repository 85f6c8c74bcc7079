#pragma once

#include "core/specimen/ink/layer_stack.h"

#include <vector>

namespace rahdari::test {

/// A blank page of a booklet (125 x 88 mm unless said otherwise): even paper without grain or clouds.
specimen::LayerStack blankPage(image::SizeMm size = {125, 88});

/// A card of polycarbonate with rounded corners.
specimen::LayerStack blankCard();

/// Carbon ink: dark under every light.
specimen::Ink blackInk();

/// Upright crosses of black ink, their arms 4 mm long and .5 mm wide, soft at the edges as the artwork is; drawn
/// exactly to a fraction of a master pixel.
void addCrosses(specimen::LayerStack& page, const std::vector<image::PointMm>& middles);

/// A rectangle of an ink.
void addBlock(specimen::LayerStack& page, const image::RectMm& box, const specimen::Ink& ink);

/// Text, portrait, fine lines and an MRZ: what a page looks like to something that looks for pages.
void addPrint(specimen::LayerStack& page);

}  // namespace rahdari::test
