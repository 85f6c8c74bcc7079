#pragma once

#include "core/base/result.h"
#include "core/specimen/artwork/drawing.h"
#include "core/specimen/press/press_variation.h"
#include "core/specimen/press/print_job.h"
#include "core/specimen/press/static_plates.h"

#include <vector>

namespace rahdari::specimen {

/// What one element brings to a page.
struct PagePart {
    std::vector<Layer> layers;
    std::vector<PrintedFeature> features;
    std::vector<Plate> thickness;  ///< watermarks: 128 = as elsewhere
    std::vector<Plate> holes;
};

/// Everything an element is printed from.
struct PageOrder {
    const PrintJob& job;
    const SideDesign& side;
    const FontShelf& fonts;
    const PressVariation& variation;
    Chance chance;  ///< of this side
};

/// @return Error 6000 the design has no such ink
base::Result<Ink> inkNamed(const Design& design, const std::string& name, const Element& element);

base::Error cannotPrint(const Element& element, const std::string& what, const std::string& advice);

/// Prints plates that were drawn before: each ink where its register lies, as dense as it came out.
/// @param moved  set: not the register but a pass of the personaliser
base::Result<PagePart> printStatic(const Element& element, const DrawnElement& drawn, const PageOrder& order,
                                   const PassState* moved);

/// Draws and prints what differs from page to page.
/// @return Error 6000 a text, portrait or seal that is missing, or does not fit
base::Result<PagePart> printPersonal(const Element& element, const PageOrder& order);

/// The guilloche under a picture once more, faintly, over it.
std::vector<Layer> linesOver(const Element& picture, const SideDesign& side, const std::vector<Layer>& below);

}  // namespace rahdari::specimen
