#pragma once

#include "core/specimen/forgery/forgery.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::specimen {

// Finding one's way on a printed page and telling where something was altered.

/// The word SPECIMEN that the press lays over every page. No forgery touches it.
bool isSafeguard(const Layer& layer);

/// Whether an ink can only be seen by its glow.
bool isInvisibleGlow(const Ink& ink);

/// Whether an ink glows under UV at all.
bool glows(const Ink& ink);

/// Indices into `stack.layers`.
std::vector<std::size_t> layersOf(const LayerStack& stack, std::string_view element);

/// Where the safeguard that ends the page begins: what a forger adds on top goes here.
std::size_t topOf(const LayerStack& stack);

/// The first feature of an element, or null.
const PrintedFeature* findFeature(const PrintedPage& page, std::string_view element);

/// Features of a kind in the order of the page ("zone" has one a line).
std::vector<const PrintedFeature*> featuresOf(const PrintedPage& page, std::string_view kind);

/// Boxes that stand beside each other on one line joined.
std::vector<image::RectMm> runsOf(const std::vector<image::RectMm>& boxes);

/// Around all that an element has printed; the design's box where nothing is known of it.
image::RectMm printedBox(const PrintedPage& page, const Element& element);

/// An element of a design and the side it is on.
struct PlacedElement {
    std::size_t side = 0;
    const Element* element = nullptr;
};

LayerStack& stackOf(DocumentInMaking& document, const PlacedElement& placed);

/// Every element whose body is a `Body`.
template <typename Body>
std::vector<PlacedElement> elementsWith(const Design& design)
{
    std::vector<PlacedElement> found;
    for (std::size_t side = 0; side < design.sides.size(); ++side) {
        for (const Element& element : design.sides[side].elements) {
            if (std::holds_alternative<Body>(element.body)) {
                found.push_back({side, &element});
            }
        }
    }
    return found;
}

/// The first element that shows the holder's portrait, or its ghost.
std::optional<PlacedElement> pictureOf(const Design& design, bool ghost);

/// Whether an element's ink glows under UV.
bool glows(const Design& design, const Element& element);

/// Whether a design has what a check of checks.md looks at: "C1" wants a diffractive device, "B2" twin inks.
bool canReact(std::string_view check, const Design& design);

/// The page's own outline.
std::vector<image::PointMm> wholePage(const LayerStack& stack);

/// A box with a margin, cut at the page's edge.
std::vector<image::PointMm> frameAround(const image::RectMm& box, double marginMm, const LayerStack& stack);

/// The smallest upright box around both; either may be empty.
image::RectMm joined(const image::RectMm& a, const image::RectMm& b);

image::RectMm grown(const image::RectMm& box, double byMm);

/// In pixels of the master, cut at the page's edge.
cv::Rect pixelsOf(const image::RectMm& box, const LayerStack& stack);

/// Adds to the truth.
void noteAlteration(DocumentInMaking& document, std::size_t side, std::vector<image::PointMm> outline,
                    std::string what);
/// One alteration for every run of neighbouring boxes.
void noteBoxes(DocumentInMaking& document, std::size_t side, const std::vector<image::RectMm>& boxes, double marginMm,
               const std::string& what);
/// The element's box in the design with a margin.
void noteElement(DocumentInMaking& document, const PlacedElement& placed, double marginMm, const std::string& what);
void noteWholePages(DocumentInMaking& document, const std::string& what);

/// Error 6000: what the family was to alter is not on the page.
base::Error nothingToAlter(const std::string& what);

}  // namespace rahdari::specimen
