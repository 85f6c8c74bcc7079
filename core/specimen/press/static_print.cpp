#include "core/base/error_code.h"
#include "core/specimen/press/overprint.h"
#include "core/specimen/press/page_part.h"
#include "core/specimen/press/plate_shift.h"

#include <algorithm>

namespace rahdari::specimen {

using base::Error;
using base::Result;
using image::RectMm;

namespace {

constexpr int fine = 256;

RectMm united(const RectMm& one, const RectMm& other)
{
    if (one.width <= 0) {
        return other;
    }
    const double left = std::min(one.x, other.x);
    const double top = std::min(one.y, other.y);
    return {left, top, std::max(one.x + one.width, other.x + other.width) - left,
            std::max(one.y + one.height, other.y + other.height) - top};
}

RectMm movedBy(const RectMm& box, const image::PointMm& shift)
{
    return {box.x + shift.x, box.y + shift.y, box.width, box.height};
}

RectMm inkedMm(const ReadyPlate& ready)
{
    const cv::Rect px = ready.inked + ready.plate.originPx;
    return {px.x / masterPxPerMm, px.y / masterPxPerMm, px.width / masterPxPerMm, px.height / masterPxPerMm};
}

/// Plates with colours or gratings move by whole pixels, so that both stay one.
void moveWhole(Layer& layer, const Plate& plate, FinePlace by, const CoverageTable& gain)
{
    const FinePlace rounded{(by.x >= 0 ? by.x + fine / 2 : by.x - fine / 2) / fine * fine,
                            (by.y >= 0 ? by.y + fine / 2 : by.y - fine / 2) / fine * fine};
    PlacedCoverage placed = moved(plate.coverage, plate.originPx, rounded, gain);
    layer.coverage = placed.coverage(cv::Rect(cv::Point(), plate.coverage.size())).clone();
    layer.originPx = placed.originPx;
    layer.colour = plate.colour.clone();
    layer.grating = plate.grating.clone();
}

Layer layerOf(const Element& element, const ReadyPlate& ready, const Ink& ink, const InkState& state)
{
    Layer layer;
    layer.element = element.name;
    layer.ink = ofBatch(ink, state);
    layer.strength = static_cast<float>(element.strength * state.density);
    const FinePlace by = FinePlace::ofMm(state.shift.x, state.shift.y);
    const CoverageTable gain = lineGain(state.gain);
    if (!ready.plate.colour.empty() || !ready.plate.grating.empty()) {
        moveWhole(layer, ready.plate, by, gain);
        return layer;
    }
    PlacedCoverage placed = moved(ready.plate.coverage, ready.plate.originPx, by, gain);
    layer.coverage = std::move(placed.coverage);
    layer.originPx = placed.originPx;
    return layer;
}

InkState stateOf(const ReadyPlate& ready, const PageOrder& order, const PassState* pass)
{
    InkState state = order.variation.ofInk(ready.pressInk);
    if (pass != nullptr) {
        state.shift = pass->shift;
        state.density = pass->density;
        state.gain = 0;
    }
    return state;
}

PrintedFeature featureOf(const Element& element, const DrawnElement& drawn)
{
    const bool isOverprint = element.name == overprintName;
    PrintedFeature feature;
    feature.element = element.name;
    feature.kind = isOverprint ? overprintKind : kindOf(element.body);
    feature.text = drawn.text;
    feature.glyphs = drawn.glyphs;
    return feature;
}

PagePart watermark(const Element& element, const DrawnElement& drawn)
{
    PagePart part;
    PrintedFeature feature = featureOf(element, drawn);
    feature.box = element.box;
    part.features.push_back(std::move(feature));
    for (const ReadyPlate& ready : drawn.plates) {
        part.thickness.push_back(ready.plate);
    }
    return part;
}

}  // namespace

Error cannotPrint(const Element& element, const std::string& what, const std::string& advice)
{
    return {toInt(base::ErrorCode::SpecimenInvalid), "The element \"" + element.name + "\" cannot be printed: " + what,
            advice};
}

Result<Ink> inkNamed(const Design& design, const std::string& name, const Element& element)
{
    if (name == overprintName) {
        return overprintInk();
    }
    const auto known = design.inks.find(name);
    if (known == design.inks.end()) {
        return cannotPrint(element, "there is no ink \"" + name + '"', "Add it to inks.toml or to the design");
    }
    return known->second;
}

Result<PagePart> printStatic(const Element& element, const DrawnElement& drawn, const PageOrder& order,
                             const PassState* pass)
{
    if (std::holds_alternative<Watermark>(element.body)) {
        return watermark(element, drawn);
    }
    PagePart part;
    PrintedFeature feature = featureOf(element, drawn);
    for (const ReadyPlate& ready : drawn.plates) {
        const auto ink = inkNamed(order.job.design, ready.plate.ink, element);
        if (!ink) {
            return ink.error();
        }
        const InkState state = stateOf(ready, order, pass);
        part.layers.push_back(layerOf(element, ready, *ink, state));
        if (!ready.inked.empty()) {
            feature.box = united(feature.box, movedBy(inkedMm(ready), state.shift));
        }
    }
    if (!drawn.plates.empty()) {
        const image::PointMm shift = stateOf(drawn.plates.front(), order, pass).shift;
        for (PrintedGlyph& glyph : feature.glyphs) {
            glyph.box = movedBy(glyph.box, shift);
        }
    }
    if (feature.box.width > 0) {
        part.features.push_back(std::move(feature));
    }
    return part;
}

}  // namespace rahdari::specimen
