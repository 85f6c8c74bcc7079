#include "core/specimen/artwork/drawing.h"
#include "core/specimen/forgery/family_groups.h"
#include "core/specimen/forgery/forgers_hand.h"
#include "core/specimen/forgery/glow_imitation.h"
#include "core/specimen/forgery/layer_surgery.h"
#include "core/specimen/forgery/page_parts.h"

#include <algorithm>
#include <utility>

namespace rahdari::specimen {

namespace {

using Change = base::Result<void>;

bool hasFibres(const Design& design) { return !elementsWith<Fibres>(design).empty(); }

// ---- F17 fibres

enum class FibreFault : std::uint8_t { Missing, Repeated, Printed };

FibreFault fibreFaultOf(const DocumentInMaking& document)
{
    const std::size_t kind = forgersChance(document).part("fibres").index(3);
    return kind == 0 ? FibreFault::Missing : kind == 1 ? FibreFault::Repeated : FibreFault::Printed;
}

/// Ink that imitates a glowing thread leaves a trace in white and infrared light: up to a half of them.
void printFibres(Layer& layer, double share)
{
    const double trace = .5 * share;
    layer.element += ".printed";
    layer.ink.name = "printed fibre";
    layer.ink.reflectance = between(layer.ink.reflectance, {.5F, .5F, .5F}, share);
    layer.ink.infrared = static_cast<float>(layer.ink.infrared * (1 - trace));
    layer.ink.emission = between(layer.ink.emission, otherHue(layer.ink.emission), trace);
}

/// The fibres of another sheet: the same on every forged page, because they belong to its printing plate.
std::vector<Layer> platedFibres(const Element& element, const LayerStack& stack)
{
    constexpr std::uint64_t plateSeed = 0xF1B7'E500'0000'0017U;
    std::vector<Layer> layers;
    for (const Plate& plate : drawFibres(element.box, std::get<Fibres>(element.body), Chance(plateSeed))) {
        for (const std::size_t i : layersOf(stack, element.name)) {
            if (stack.layers[i].ink.name == plate.ink) {
                Layer layer = stack.layers[i];
                layer.coverage = plate.coverage;
                layer.originPx = plate.originPx;
                layers.push_back(std::move(layer));
                break;
            }
        }
    }
    return layers;
}

/// A share of the sheet, as coarse squares: here one fibre stays, there another one goes. Twelve sigmas of the usual
/// count are all of them.
Patch partOf(const LayerStack& stack, double share, Chance chance)
{
    constexpr int squarePx = 250;
    Patch patch{cv::Mat(stack.sizePx(), CV_8U, cv::Scalar(0)), {0, 0}};
    for (int y = 0; y < patch.coverage.rows; y += squarePx) {
        for (int x = 0; x < patch.coverage.cols; x += squarePx) {
            if (chance.happens(share)) {
                const cv::Rect square(x, y, squarePx, squarePx);
                patch.coverage(square & cv::Rect({}, patch.coverage.size())).setTo(cv::Scalar(255));
            }
        }
    }
    return patch;
}

Patch inverted(const Patch& patch) { return {255 - patch.coverage, patch.originPx}; }

void spoilFibresOf(LayerStack& stack, const Element& element, FibreFault fault, double share, const Chance& chance)
{
    std::vector<Layer> plated;
    const std::vector<std::size_t> own = layersOf(stack, element.name);
    if (own.empty()) {
        return;
    }
    if (fault == FibreFault::Printed) {
        for (const std::size_t i : own) {
            printFibres(stack.layers[i], share);
        }
        return;
    }
    const Patch gone = partOf(stack, share, chance);
    if (fault == FibreFault::Repeated) {
        plated = platedFibres(element, stack);
        const Patch kept = inverted(gone);
        for (Layer& layer : plated) {
            thin(layer, kept, 1);
        }
    }
    for (const std::size_t i : own) {
        thin(stack.layers[i], gone, 1);
    }
    insertLayers(stack, own.front(), std::move(plated));
}

std::string fibreStory(FibreFault fault)
{
    switch (fault) {
    case FibreFault::Missing:
        return "The paper has no luminous fibres, or too few. Under ultraviolet light a genuine page shows them "
               "scattered over its whole area, in the colours of its model. ";
    case FibreFault::Repeated:
        return "The fibres of this page lie exactly where those of another page lie: they belong to a printing plate. "
               "Put two suspect pages side by side under ultraviolet light; no two genuine pages have the same "
               "fibres. ";
    case FibreFault::Printed: break;
    }
    return "The fibres were printed. Genuine luminous fibres cannot be seen without the ultraviolet lamp; these leave "
           "traces in white and infrared light, and their colours are not those of the model. ";
}

Change spoilFibres(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    const FibreFault fault = fibreFaultOf(document);
    for (const PlacedElement& placed : elementsWith<Fibres>(document.job.design)) {
        LayerStack& stack = stackOf(document, placed);
        spoilFibresOf(stack, *placed.element, fault, shareAt(difficulty), forgersChance(document).part("sheet"));
        noteElement(document, placed, 0, "fibres missing, printed or those of another page");
    }
    document.truth.explanation = fibreStory(fault) + "Everything else on the page is right.";
    return {};
}

// ---- F19 UV print

enum class GlowFault : std::uint8_t { Missing, Displaced, WrongColour };

GlowFault glowFaultOf(const DocumentInMaking& document)
{
    const std::size_t kind = forgersChance(document).part("glow").index(3);
    return kind == 0 ? GlowFault::Missing : kind == 1 ? GlowFault::Displaced : GlowFault::WrongColour;
}

void dim(Ink& ink, double share)
{
    for (float& glow : ink.emission) {
        glow = static_cast<float>(glow * (1 - share));
    }
}

/// Genuine UV print scatters by a twelfth of its strength around what its age explains, by a twelfth of the way to
/// another hue, and by .085 mm in place.
void spoilGlow(Layer& layer, GlowFault fault, int difficulty, bool toTheRight)
{
    const double shift = deviationAt(difficulty, .085);
    switch (fault) {
    case GlowFault::Missing: dim(layer.ink, shareAt(difficulty)); break;
    case GlowFault::Displaced: move(layer, toTheRight ? shift : -shift, .6 * shift); break;
    case GlowFault::WrongColour:
        layer.ink.emission = between(layer.ink.emission, otherHue(layer.ink.emission), shareAt(difficulty));
        break;
    }
}

std::string glowStory(GlowFault fault)
{
    switch (fault) {
    case GlowFault::Missing: return "The ultraviolet print is missing or much too weak. ";
    case GlowFault::Displaced: return "The ultraviolet print lies beside the place where it belongs. ";
    case GlowFault::WrongColour: break;
    }
    return "The ultraviolet print shines in the wrong colours. ";
}

bool isGlowPrint(const Design& design, const Element& element)
{
    const auto ink = design.inks.find(element.ink);
    return ink != design.inks.end() && isInvisibleGlow(ink->second) && !isPersonalised(element.body) &&
           glows(design, element);
}

bool hasGlowPrint(const Design& design)
{
    return std::any_of(design.sides.begin(), design.sides.end(), [&](const SideDesign& side) {
        return std::any_of(side.elements.begin(), side.elements.end(),
                           [&](const Element& element) { return isGlowPrint(design, element); });
    });
}

Change spoilUvPrint(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    const GlowFault fault = glowFaultOf(document);
    const bool toTheRight = forgersChance(document).part("direction").happens(.5);
    const Design& design = document.job.design;
    for (std::size_t side = 0; side < design.sides.size(); ++side) {
        LayerStack& stack = document.pages[side].stack;
        for (const Element& element : design.sides[side].elements) {
            if (!isGlowPrint(design, element)) {
                continue;
            }
            for (const std::size_t i : layersOf(stack, element.name)) {
                spoilGlow(stack.layers[i], fault, difficulty, toTheRight);
            }
            noteElement(document, {side, &element}, fault == GlowFault::Displaced ? 1.2 : .3,
                        "ultraviolet print spoiled");
        }
    }
    document.truth.explanation =
        glowStory(fault) +
        "Nothing of it can be seen in white light or infrared. Compare the ultraviolet picture with a genuine one: the "
        "drawings, their colours, and where they lie against the printed text. Fading with age makes a genuine print "
        "weaker, but never moves it or changes its hue.";
    return {};
}

}  // namespace

std::vector<Family> luminousFamilies()
{
    return {
        {"F17", "Fibres missing, repeated or printed", "counterfeit", true, {"A4"}, hasFibres, nullptr, spoilFibres},
        {"F19",
         "UV print missing, displaced or in the wrong colour",
         "counterfeit",
         true,
         {"B6"},
         hasGlowPrint,
         nullptr,
         spoilUvPrint},
    };
}

}  // namespace rahdari::specimen
