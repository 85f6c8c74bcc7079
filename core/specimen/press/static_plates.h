#pragma once

#include "core/base/result.h"
#include "core/specimen/artwork/drawing.h"
#include "core/specimen/press/print_job.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::specimen {

/// A plate ready for the press.
struct ReadyPlate {
    Plate plate;           ///< cut to where it prints
    std::string pressInk;  ///< whose register and density it has: a twin goes with its ink
    cv::Rect inked;        ///< of the plate: where ink can be seen (a quarter of full cover)
};

/// An element that is the same on every page, drawn: twins parted, clipped. Shared, so never written to.
struct DrawnElement {
    std::vector<ReadyPlate> plates;
    std::string text;                  ///< of labels and microtext
    std::vector<PrintedGlyph> glyphs;  ///< of labels

    std::size_t bytes() const;
};

/// Draws one element that is not personalised. Pictures of it depend on the element and the fonts only.
/// @return Error 6000 what cannot be drawn
base::Result<DrawnElement> drawStatic(const Element& element, const FontShelf& fonts);

/// A plate cut to where it prints; nothing where it prints nowhere.
std::optional<ReadyPlate> readyPlate(Plate plate, const std::string& pressInk);

}  // namespace rahdari::specimen
