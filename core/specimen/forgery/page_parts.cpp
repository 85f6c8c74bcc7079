#include "core/specimen/forgery/page_parts.h"

#include "core/base/error_code.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <utility>

namespace rahdari::specimen {

namespace {

/// The design's own word and the press's ("specimen_overprint") both begin like this.
constexpr std::string_view safeguardName = "specimen";
constexpr float glowFloor = .1F;  ///< brighter than any dull paper

float strongest(const Bgr& value) { return std::max({value[0], value[1], value[2]}); }
float weakest(const Bgr& value) { return std::min({value[0], value[1], value[2]}); }

template <typename Body>
bool has(const Design& design)
{
    return !elementsWith<Body>(design).empty();
}

bool anyElement(const Design& design, const std::function<bool(const Element&)>& accepts)
{
    return std::any_of(design.sides.begin(), design.sides.end(), [&](const SideDesign& side) {
        return std::any_of(side.elements.begin(), side.elements.end(), accepts);
    });
}

bool hasTwins(const Design& design)
{
    return anyElement(design, [](const Element& element) { return !element.twinInk.empty() && element.twinBox; });
}

bool hasGlow(const Design& design)
{
    return anyElement(design, [&](const Element& element) {
        return !std::holds_alternative<Fibres>(element.body) && glows(design, element);
    });
}

bool hasGlowingText(const Design& design)
{
    return anyElement(design, [&](const Element& element) {
        return std::holds_alternative<Field>(element.body) && glows(design, element);
    });
}

bool hasTurningInk(const Design& design)
{
    return anyElement(design, [&](const Element& element) {
        const auto ink = design.inks.find(element.ink);
        return ink != design.inks.end() && ink->second.opticallyVariable;
    });
}

bool never(const Design&) { return false; }
bool hasPicture(const Design& design) { return pictureOf(design, false).has_value(); }
bool hasSecondPortrait(const Design& design) { return design.chip || pictureOf(design, true).has_value(); }

using Condition = std::pair<std::string_view, bool (*)(const Design&)>;
constexpr std::array conditions{
    Condition{"A4", &has<Fibres>},
    Condition{"A5", &has<Watermark>},
    Condition{"A6", &has<Perforation>},
    Condition{"A7", &has<Thread>},
    Condition{"B2", &hasTwins},
    Condition{"B6", &hasGlow},
    Condition{"B7", &hasGlowingText},
    Condition{"B8", &hasGlow},
    Condition{"C1", &has<DiffractiveDevice>},
    Condition{"C2", &hasTurningInk},
    Condition{"C3", &has<RetroLaminate>},
    Condition{"D1", &hasPicture},
    Condition{"D2", &hasPicture},
    Condition{"D3", &hasPicture},
    Condition{"D4", &hasSecondPortrait},
    // No design has information hidden in the portrait's screen yet.
    Condition{"D5", &never},
};

}  // namespace

bool isSafeguard(const Layer& layer)
{
    return layer.ink.name.starts_with(safeguardName) || layer.element.starts_with(safeguardName);
}

bool glows(const Ink& ink) { return strongest(ink.emission) > glowFloor; }

bool isInvisibleGlow(const Ink& ink) { return glows(ink) && weakest(ink.reflectance) > .93F; }

std::vector<std::size_t> layersOf(const LayerStack& stack, std::string_view element)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < stack.layers.size(); ++i) {
        if (stack.layers[i].element == element && !isSafeguard(stack.layers[i])) {
            found.push_back(i);
        }
    }
    return found;
}

std::size_t topOf(const LayerStack& stack)
{
    std::size_t top = stack.layers.size();
    while (top > 0 && isSafeguard(stack.layers[top - 1])) {
        --top;
    }
    return top;
}

const PrintedFeature* findFeature(const PrintedPage& page, std::string_view element)
{
    const auto found = std::find_if(page.features.begin(), page.features.end(),
                                    [&](const PrintedFeature& feature) { return feature.element == element; });
    return found == page.features.end() ? nullptr : &*found;
}

std::vector<const PrintedFeature*> featuresOf(const PrintedPage& page, std::string_view kind)
{
    std::vector<const PrintedFeature*> found;
    for (const PrintedFeature& feature : page.features) {
        if (feature.kind == kind) {
            found.push_back(&feature);
        }
    }
    return found;
}

image::RectMm printedBox(const PrintedPage& page, const Element& element)
{
    image::RectMm box;
    for (const PrintedFeature& feature : page.features) {
        if (feature.element == element.name) {
            box = joined(box, feature.box);
        }
    }
    return box.width > 0 ? box : element.box;
}

LayerStack& stackOf(DocumentInMaking& document, const PlacedElement& placed)
{
    return document.pages.at(placed.side).stack;
}

std::optional<PlacedElement> pictureOf(const Design& design, bool ghost)
{
    for (const PlacedElement& placed : elementsWith<Picture>(design)) {
        if (std::get<Picture>(placed.element->body).ghost == ghost) {
            return placed;
        }
    }
    return std::nullopt;
}

bool glows(const Design& design, const Element& element)
{
    const auto ink = design.inks.find(element.ink);
    return ink != design.inks.end() && glows(ink->second) && !ink->second.name.starts_with(safeguardName);
}

bool canReact(std::string_view check, const Design& design)
{
    const auto* const found = std::find_if(conditions.begin(), conditions.end(),
                                           [&](const Condition& condition) { return condition.first == check; });
    return found == conditions.end() || found->second(design);
}

std::vector<image::PointMm> wholePage(const LayerStack& stack)
{
    return {{0, 0}, {stack.size.width, 0}, {stack.size.width, stack.size.height}, {0, stack.size.height}};
}

std::vector<image::PointMm> frameAround(const image::RectMm& box, double marginMm, const LayerStack& stack)
{
    const double left = std::clamp(box.x - marginMm, 0.0, stack.size.width);
    const double top = std::clamp(box.y - marginMm, 0.0, stack.size.height);
    const double right = std::clamp(box.x + box.width + marginMm, 0.0, stack.size.width);
    const double bottom = std::clamp(box.y + box.height + marginMm, 0.0, stack.size.height);
    return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
}

image::RectMm joined(const image::RectMm& a, const image::RectMm& b)
{
    if (a.width <= 0 || a.height <= 0) {
        return b;
    }
    if (b.width <= 0 || b.height <= 0) {
        return a;
    }
    const double left = std::min(a.x, b.x);
    const double top = std::min(a.y, b.y);
    return {left, top, std::max(a.x + a.width, b.x + b.width) - left, std::max(a.y + a.height, b.y + b.height) - top};
}

image::RectMm grown(const image::RectMm& box, double byMm)
{
    return {box.x - byMm, box.y - byMm, box.width + 2 * byMm, box.height + 2 * byMm};
}

cv::Rect pixelsOf(const image::RectMm& box, const LayerStack& stack)
{
    const int left = static_cast<int>(std::floor(toMasterPx(box.x)));
    const int top = static_cast<int>(std::floor(toMasterPx(box.y)));
    const int right = static_cast<int>(std::ceil(toMasterPx(box.x + box.width)));
    const int bottom = static_cast<int>(std::ceil(toMasterPx(box.y + box.height)));
    return cv::Rect(left, top, right - left, bottom - top) & cv::Rect({}, stack.sizePx());
}

void noteAlteration(DocumentInMaking& document, std::size_t side, std::vector<image::PointMm> outline, std::string what)
{
    const std::string& name = document.job.design.sides.at(side).side;
    document.truth.alterations.push_back({name, std::move(outline), std::move(what)});
}

std::vector<image::RectMm> runsOf(const std::vector<image::RectMm>& boxes)
{
    constexpr double gapMm = 2.6;
    std::vector<image::RectMm> runs;
    for (const image::RectMm& box : boxes) {
        const bool continues = !runs.empty() && std::abs(box.y - runs.back().y) < box.height &&
                               box.x - (runs.back().x + runs.back().width) < gapMm && box.x >= runs.back().x;
        if (continues) {
            runs.back() = joined(runs.back(), box);
        } else {
            runs.push_back(box);
        }
    }
    return runs;
}

void noteBoxes(DocumentInMaking& document, std::size_t side, const std::vector<image::RectMm>& boxes, double marginMm,
               const std::string& what)
{
    for (const image::RectMm& run : runsOf(boxes)) {
        noteAlteration(document, side, frameAround(run, marginMm, document.pages[side].stack), what);
    }
}

void noteElement(DocumentInMaking& document, const PlacedElement& placed, double marginMm, const std::string& what)
{
    noteAlteration(document, placed.side, frameAround(placed.element->box, marginMm, stackOf(document, placed)), what);
}

void noteWholePages(DocumentInMaking& document, const std::string& what)
{
    for (std::size_t side = 0; side < document.pages.size(); ++side) {
        noteAlteration(document, side, wholePage(document.pages[side].stack), what);
    }
}

base::Error nothingToAlter(const std::string& what)
{
    return {base::toInt(base::ErrorCode::SpecimenInvalid), "The page has no " + what + " to alter", {}};
}

}  // namespace rahdari::specimen
