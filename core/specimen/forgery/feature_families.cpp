#include "core/specimen/forgery/family_groups.h"

#include "core/specimen/forgery/forgers_hand.h"
#include "core/specimen/forgery/layer_surgery.h"
#include "core/specimen/forgery/page_parts.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rahdari::specimen {

namespace {

using Change = base::Result<void>;

bool hasDevice(const Design& design) { return !elementsWith<DiffractiveDevice>(design).empty(); }

// ---- F15 diffractive device

enum class Imitation : std::uint8_t { Missing, Printed, Foil };

Imitation imitationOf(const DocumentInMaking& document)
{
    const std::size_t kind = forgersChance(document).part("device").index(3);
    return kind == 0 ? Imitation::Missing : kind == 1 ? Imitation::Printed : Imitation::Foil;
}

/// The device printed in grey and silver: the same picture in every light.
Layer printedDevice(const Layer& genuine)
{
    Layer layer = genuine;
    layer.element = "printed device";
    layer.grating = cv::Mat();
    layer.ink = {};
    layer.ink.name = "silver print";
    layer.ink.reflectance = {.70F, .66F, .64F};
    layer.ink.infrared = .75F;
    layer.ink.uvAbsorption = .5F;
    layer.ink.gloss = .15F;
    return layer;
}

/// Ordinary rainbow foil: one grating all over, whose colour does not change from cell to cell.
Layer foilDevice(const Layer& genuine)
{
    Layer layer = genuine;
    layer.element = "foil";
    layer.grating = cv::Mat(genuine.coverage.size(), CV_8UC2, cv::Scalar(40, 128));
    return layer;
}

/// A share of the genuine diffraction is missing (the strength of genuine devices scatters by a twelfth: placement and
/// wear), and an imitation stands for it.
void imitateDevice(LayerStack& stack, std::string_view element, Imitation imitation, double share)
{
    std::vector<Layer> imitations;
    const std::vector<std::size_t> own = layersOf(stack, element);
    for (const std::size_t i : own) {
        Layer& genuine = stack.layers[i];
        if (!genuine.ink.diffractive) {
            continue;
        }
        if (imitation != Imitation::Missing) {
            Layer layer = imitation == Imitation::Printed ? printedDevice(genuine) : foilDevice(genuine);
            layer.strength *= static_cast<float>(share);
            imitations.push_back(std::move(layer));
        }
        genuine.strength *= static_cast<float>(1 - share);
    }
    if (!own.empty()) {
        insertLayers(stack, own.front(), std::move(imitations));
    }
}

std::string deviceStory(Imitation imitation)
{
    switch (imitation) {
    case Imitation::Missing: return "The diffractive device is missing, or only a weak remainder of it is there. ";
    case Imitation::Printed: return "In place of the diffractive device there is a picture printed in silver grey. ";
    case Imitation::Foil: break;
    }
    return "In place of the diffractive device there is ordinary rainbow foil. ";
}

Change spoilDevice(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    const Imitation imitation = imitationOf(document);
    for (const PlacedElement& placed : elementsWith<DiffractiveDevice>(document.job.design)) {
        imitateDevice(stackOf(document, placed), placed.element->name, imitation, shareAt(difficulty));
        noteElement(document, placed, .5, "diffractive device missing or imitated");
    }
    document.truth.explanation =
        deviceStory(imitation) +
        "Compare white with coaxial light, or left with right oblique light: a genuine device lights up in many small "
        "areas, each in a colour of its own, which change when the light moves. Here the area stays as it is, or "
        "shines "
        "in one colour all over.";
    return {};
}

// ---- F16 laminate cut

/// The strip without beads is up to 3 mm wide; genuine laminates have gaps of .25 mm at most.
Change cutLaminate(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    const std::optional<PlacedElement> picture = pictureOf(document.job.design, false);
    if (!picture) {
        return nothingToAlter("portrait");
    }
    LayerStack& stack = stackOf(document, *picture);
    const image::RectMm inner = grown(picture->element->box, .3);
    const image::RectMm outer = grown(inner, deviationAt(difficulty, .25));
    const Patch strip = bandPatch(inner, outer, .3);
    thinAll(stack, strip, 1, [](const Layer& layer) { return layer.ink.retro > 0; });
    Ink ridge;
    ridge.name = "cut";
    ridge.reliefUm = static_cast<float>(deviationAt(difficulty, 4));  // genuine laminates are flat to 4 um
    layOnTop(stack, {laid("cut", ridge, bandPatch(inner, grown(inner, .35), .3))});
    noteAlteration(document, picture->side, frameAround(outer, .3, stack), "laminate cut open around the portrait");
    document.truth.explanation =
        "The laminate was cut open around the portrait, as one does to exchange it, and closed again. Under coaxial "
        "light a genuine laminate throws back its pattern everywhere; here a dark strip with straight edges runs "
        "around "
        "the portrait. In oblique light the cut shows as a fine ridge.";
    return {};
}

bool hasLaminateOverPortrait(const Design& design)
{
    const std::optional<PlacedElement> picture = pictureOf(design, false);
    const std::vector<PlacedElement> laminates = elementsWith<RetroLaminate>(design);
    return picture && std::any_of(laminates.begin(), laminates.end(), [&](const PlacedElement& laminate) {
               const image::RectMm& over = laminate.element->box;
               const image::RectMm& box = picture->element->box;
               return laminate.side == picture->side && over.x <= box.x && over.y <= box.y &&
                      over.x + over.width >= box.x + box.width && over.y + over.height >= box.y + box.height;
           });
}

// ---- F18 twins

bool isTwin(const Element& element) { return !element.twinInk.empty() && element.twinBox.has_value(); }

std::vector<PlacedElement> twinsOf(const Design& design)
{
    std::vector<PlacedElement> twins;
    for (std::size_t side = 0; side < design.sides.size(); ++side) {
        for (const Element& element : design.sides[side].elements) {
            if (isTwin(element)) {
                twins.push_back({side, &element});
            }
        }
    }
    return twins;
}

/// The twin's infrared goes to that of the first ink; they are about .75 apart.
void joinTwins(LayerStack& stack, const Element& element, const Design& design, double share)
{
    const auto first = design.inks.find(element.ink);
    if (first == design.inks.end()) {
        return;
    }
    for (const std::size_t i : layersOf(stack, element.name)) {
        Layer& layer = stack.layers[i];
        if (layer.ink.name == element.twinInk) {
            layer.ink.infrared = between(layer.ink.infrared, first->second.infrared, share);
        }
    }
}

Change mergeTwins(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    for (const PlacedElement& placed : twinsOf(document.job.design)) {
        joinTwins(stackOf(document, placed), *placed.element, document.job.design, shareAt(difficulty));
        noteElement(document, placed, .3, "printed in one ink instead of two");
    }
    document.truth.explanation =
        "Patterns that are printed in two inks of the same colour were printed in one. In white light there is nothing "
        "to see. In infrared one half of such a pattern must vanish and the other must stay, with a sharp line between "
        "them; here both halves behave alike, or nearly so.";
    return {};
}

}  // namespace

std::vector<Family> featureFamilies()
{
    return {
        {"F15",
         "Diffractive device missing or imitated",
         "counterfeit",
         true,
         {"C1", "C2"},
         hasDevice,
         nullptr,
         spoilDevice},
        {"F16",
         "Retro-reflective laminate cut around the portrait",
         "photo substitution",
         true,
         {"C3", "C4"},
         hasLaminateOverPortrait,
         nullptr,
         cutLaminate},
        {"F18",
         "Infrared split missing",
         "counterfeit",
         true,
         {"B2"},
         [](const Design& design) { return !twinsOf(design).empty(); },
         nullptr,
         mergeTwins},
    };
}

}  // namespace rahdari::specimen
