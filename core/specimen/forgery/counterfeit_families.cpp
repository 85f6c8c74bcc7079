#include "core/specimen/forgery/family_groups.h"

#include "core/specimen/forgery/forgers_hand.h"
#include "core/specimen/forgery/forgers_stock.h"
#include "core/specimen/forgery/glow_imitation.h"
#include "core/specimen/forgery/layer_surgery.h"
#include "core/specimen/forgery/page_parts.h"
#include "core/specimen/forgery/reproduction.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rahdari::specimen {

namespace {

using Change = base::Result<void>;

bool anyDesign(const Design&) { return true; }
bool isBooklet(const Design& design) { return design.format == DocumentFormat::Td3 && !design.sticker; }

/// The copier's lens and the second printing lose sharpness: genuine pages scatter by 5 um.
double blurAt(int difficulty) { return .02 + deviationAt(difficulty, .005); }

/// What is imitated here is signed by nobody: a counterfeit has no chip, a dead one, or the files of a real one.
ChipState counterfeitChip(const DocumentInMaking& document)
{
    constexpr std::array states{ChipState::None, ChipState::Dead, ChipState::Cloned};
    Chance chance = forgersChance(document).part("chip");
    return document.job.design.chip ? states[chance.index(states.size())] : ChipState::None;
}

/// The screen is what gives a reprint away: its dots go from coarse and sharp to nearly even tone.
DeskPrinter printerAt(int difficulty, bool toner)
{
    DeskPrinter printer = toner ? tonerPrinter() : inkjetPrinter();
    printer.depth = shareAt(difficulty);
    printer.linesPerInch = 200 - 59 * printer.depth;
    printer.registerMm = deviationAt(difficulty, .008);
    return printer;
}

bool usesToner(const DocumentInMaking& document) { return forgersChance(document).part("printer").happens(.5); }

void reprint(PrintedPage& page, const Material& paper, const DeskPrinter& printer, int difficulty, const Chance& chance)
{
    const cv::Mat seen = seenByCopier(page.stack, blurAt(difficulty));
    page.stack = madeAnew(page.stack, paper, printedByDesk(seen, printer, chance));
}

void reprintAll(DocumentInMaking& document, const Material& paper, const DeskPrinter& printer, int difficulty)
{
    for (std::size_t side = 0; side < document.pages.size(); ++side) {
        reprint(document.pages[side], paper, printer, difficulty, forgersChance(document).part("print", side));
    }
}

std::string printerWord(const DocumentInMaking& document)
{
    return usesToner(document) ? "a laser printer" : "an ink-jet printer";
}

std::string dotsWord(const DocumentInMaking& document)
{
    return usesToner(document) ? "a regular screen of dots in four colours" : "scattered drops of four colours";
}

Change brightPaper(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    document.chip = counterfeitChip(document);
    reprintAll(document, brightStock(document.job.design, difficulty), printerAt(difficulty, usesToner(document)),
               difficulty);
    noteWholePages(document, "whole page reprinted on brightened stock");
    document.truth.explanation =
        "The whole document was copied and printed by " + printerWord(document) +
        " on ordinary stock. Under ultraviolet light the ground glows bluish white and none of the coloured patterns "
        "lights up; a genuine page stays dark and shows them. Enlarged, its fine lines turn out to be " +
        dotsWord(document) +
        " instead of continuous lines. In infrared, parts that should vanish or stay do the "
        "opposite, and nothing changes colour under coaxial light.";
    return {};
}

Change dullPaper(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    document.chip = counterfeitChip(document);
    reprintAll(document, dullStock(document.job.design), printerAt(difficulty, usesToner(document)), difficulty);
    noteWholePages(document, "whole page reprinted on stock without brightener");
    document.truth.explanation =
        "The whole document was copied and printed by " + printerWord(document) +
        " on stock that does not glow, so the ultraviolet picture is dark as it should be. But it is too dark: the "
        "patterns that a genuine page shows there are missing. Enlarged in white light, the lines consist of " +
        dotsWord(document) + ". The infrared picture does not split the two-ink patterns as a genuine one does.";
    return {};
}

void addImitatedGlow(DocumentInMaking& document, const std::vector<LayerStack>& genuine, const GlowFaults& faults)
{
    for (std::size_t side = 0; side < document.pages.size(); ++side) {
        layOnTop(document.pages[side].stack, imitatedGlow(genuine[side], document.job.design.sides[side], faults,
                                                          forgersChance(document).part("glow", side)));
    }
}

std::vector<LayerStack> stacksOf(const DocumentInMaking& document)
{
    std::vector<LayerStack> stacks;
    std::transform(document.pages.begin(), document.pages.end(), std::back_inserter(stacks),
                   [](const PrintedPage& page) { return page.stack; });
    return stacks;
}

/// Lines up to 1.6 times as wide (genuine gain scatters by 4 um), another hue, drops, its own register.
GlowFaults clumsyGlow(int difficulty)
{
    return {shareAt(difficulty), deviationAt(difficulty, .0042), shareAt(difficulty), deviationAt(difficulty, .06)};
}

Change imitatedUv(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    document.chip = counterfeitChip(document);
    const std::vector<LayerStack> genuine = stacksOf(document);
    reprintAll(document, dullStock(document.job.design), printerAt(difficulty, usesToner(document)), difficulty);
    addImitatedGlow(document, genuine, clumsyGlow(difficulty));
    noteWholePages(document, "whole page reprinted, ultraviolet print imitated");
    document.truth.explanation =
        "A reprint on dull stock whose maker knew of the ultraviolet print and imitated it. Compare the ultraviolet "
        "picture with a genuine one: the hues are wrong, the lines are wider and broken into drops, and the drawing is "
        "displaced against the rest of the page. In white light the page itself is made of printer dots.";
    return {};
}

/// Static inks of a genuine page let infrared through (.95); toner with carbon in all four keeps it (.10).
void blacken(DeskPrinter& printer, int difficulty)
{
    constexpr double sigma = .85 / 12;
    for (Ink& ink : printer.inks) {
        ink.infrared = std::min(ink.infrared, .95F - static_cast<float>(deviationAt(difficulty, sigma)));
    }
}

Change carbonEverywhere(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    document.chip = counterfeitChip(document);
    const std::vector<LayerStack> genuine = stacksOf(document);
    DeskPrinter printer = printerAt(difficulty, true);
    blacken(printer, difficulty);
    reprintAll(document, dullStock(document.job.design), printer, difficulty);
    addImitatedGlow(document, genuine, {});
    noteWholePages(document, "whole page printed in toner that infrared does not pass");
    document.truth.explanation =
        "Everything on this page was printed with toner that holds carbon, the ultraviolet print was imitated well. "
        "Look "
        "at the infrared picture: it shows the whole page with all its guilloches, as in white light. On a genuine "
        "page "
        "the coloured ground vanishes in infrared and only text, zone and a few chosen parts remain.";
    return {};
}

/// The inks alone are exchanged: dyes let infrared through (.90), whatever the genuine ink did.
void bleachInfrared(LayerStack& stack, double share)
{
    constexpr float dye = .90F;
    for (Layer& layer : stack.layers) {
        if (!isSafeguard(layer) && layer.ink.infrared < dye) {
            layer.ink.infrared = between(layer.ink.infrared, dye, share);
        }
    }
}

Change dyeEverywhere(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    document.chip = counterfeitChip(document);
    for (PrintedPage& page : document.pages) {
        bleachInfrared(page.stack, shareAt(difficulty));
    }
    noteWholePages(document, "everything printed in dyes that infrared passes");
    document.truth.explanation =
        "In white light this page leaves nothing to be desired. Its inks are dyes throughout, though, as ink-jet "
        "printers use them: in infrared text and machine readable zone fade or vanish. A genuine zone stays black in "
        "infrared, as Doc 9303 demands.";
    return {};
}

/// The new leaf covers all but a stub at the spine, which runs along the upper edge.
constexpr double stubMm = 5.0;

image::RectMm leafOf(const LayerStack& stack)
{
    return {-1, stubMm, stack.size.width + 2, stack.size.height - stubMm + 1};
}

void cutToStub(LayerStack& stack)
{
    const cv::Rect stub = pixelsOf({0, 0, stack.size.width, stubMm}, stack);
    for (Layer& layer : stack.layers) {
        if (!isSafeguard(layer)) {
            layer = pieceOf(layer, stub);
        }
    }
    std::erase_if(stack.layers, [](const Layer& layer) { return layer.coverage.empty(); });
    stack.thickness = cv::Mat();
}

/// A leaf glued on: genuine joints are flat to 5 um.
Layer leafSheet(const LayerStack& stack, const Material& paper, int difficulty)
{
    Ink edge;
    edge.name = "glued leaf";
    edge.reliefUm = static_cast<float>(deviationAt(difficulty, 5));
    Layer sheet = laid("leaf", edge, roundedPatch(leafOf(stack), 0, 0));
    sheet.sheet = std::make_shared<const Material>(paper);
    return sheet;
}

Change newDataPage(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    document.chip = document.job.design.chip ? ChipState::Mismatching : ChipState::None;
    LayerStack& stack = document.pages.front().stack;
    const bool bright = forgersChance(document).part("paper").happens(.5);
    Material paper = bright ? brightStock(document.job.design, difficulty) : dullStock(document.job.design);
    const cv::Mat seen = seenByCopier(stack, blurAt(difficulty));
    const cv::Rect leaf = pixelsOf(leafOf(stack), stack);
    std::vector<Layer> layers{leafSheet(stack, paper, difficulty)};
    for (const Layer& printed :
         printedByDesk(seen, printerAt(difficulty, usesToner(document)), forgersChance(document).part("print"))) {
        layers.push_back(pieceOf(printed, leaf));
    }
    cutToStub(stack);
    layOnTop(stack, std::move(layers));
    noteAlteration(document, 0, frameAround(leafOf(stack), 0, stack), "data page replaced by a reprint");
    document.truth.explanation =
        "The data page was cut out of a genuine booklet and a reprinted one glued to its stub; cover, other pages and "
        "chip are genuine. Look along the spine: five millimetres of the genuine page remain, and in oblique light "
        "the joint casts a shadow. Stub and page differ under ultraviolet light, and the page's lines are printer "
        "dots.";
    return {};
}

}  // namespace

std::vector<Family> counterfeitFamilies()
{
    std::vector<Family> group{
        {"F01",
         "Counterfeit on brightened paper",
         "counterfeit",
         true,
         {"A1", "E1", "B2", "B6", "C1"},
         anyDesign,
         nullptr,
         brightPaper},
        {"F02",
         "Counterfeit on UV-dull paper",
         "counterfeit",
         true,
         {"E1", "B2", "B6", "C1"},
         anyDesign,
         nullptr,
         dullPaper},
        {"F03",
         "Counterfeit with imitated UV print",
         "counterfeit",
         true,
         {"B6", "B8"},
         [](const Design& design) { return canReact("B6", design); },
         nullptr,
         imitatedUv},
        {"F04", "Counterfeit in carbon toner", "counterfeit", true, {"B2", "B5"}, anyDesign, nullptr, carbonEverywhere},
        {"F05", "Counterfeit in ink-jet dyes", "counterfeit", true, {"B1", "B5"}, anyDesign, nullptr, dyeEverywhere},
        {"F13",
         "Data page substitution",
         "page substitution",
         true,
         {"A2", "H6", "E2"},
         isBooklet,
         nullptr,
         newDataPage},
    };
    for (Family& family : copyFamilies()) {
        group.push_back(std::move(family));
    }
    return group;
}

}  // namespace rahdari::specimen
