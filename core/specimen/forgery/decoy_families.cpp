#include "core/specimen/forgery/family_groups.h"

#include "core/specimen/forgery/forgers_hand.h"
#include "core/specimen/forgery/glow_imitation.h"
#include "core/specimen/forgery/layer_surgery.h"
#include "core/specimen/forgery/page_parts.h"
#include "core/specimen/forgery/text_alteration.h"
#include "core/specimen/wear/wear.h"

#include <algorithm>
#include <utility>

namespace rahdari::specimen {

namespace {

using Change = base::Result<void>;

bool anyDesign(const Design&) { return true; }
bool isPaper(const Design& design) { return !design.card; }
bool isStampedUsually(const Design& design)
{
    const bool visa = design.format == DocumentFormat::MrvA || design.format == DocumentFormat::MrvB;
    return !design.card && (visa || design.sticker || design.format == DocumentFormat::Td3);
}

void wearAll(DocumentInMaking& document, const Wear& wear)
{
    for (std::size_t side = 0; side < document.pages.size(); ++side) {
        applyWear(document.pages[side].stack, document.job.design, wear, forgersChance(document).part("wear", side));
    }
}

Change worn(DocumentInMaking& document, int, const ForgersDesk&, const Chance&)
{
    Wear wear;
    wear.years = 10;
    wear.dirt = .95;
    wear.scratches = .95;
    wear.bubbles = document.job.design.card || !elementsWith<RetroLaminate>(document.job.design).empty();
    wear.bent = true;
    wearAll(document, wear);
    document.truth.explanation = "Genuine, but worn by ten years in a pocket: edges and corners are dirty, the surface "
                                 "is scratched and creased, "
                                 "the ultraviolet print has faded. Everything is where it belongs and has the right "
                                 "hue, only weaker. Wear is no "
                                 "evidence of forgery.";
    return {};
}

Change laundered(DocumentInMaking& document, int, const ForgersDesk&, const Chance&)
{
    Wear wear;
    wear.years = 4;
    wear.laundered = true;
    wearAll(document, wear);
    document.truth.explanation =
        "Genuine, but it has been through the washing machine. Residues of washing agent glow blue under ultraviolet "
        "light, in patches and strongest at edges and creases, so the paper looks as if it were brightened. The "
        "luminous "
        "print and the fibres are all there under the glow, and in white light and infrared the page is right.";
    return {};
}

Change overexposed(DocumentInMaking& document, int, const ForgersDesk&, const Chance&)
{
    Chance chance = forgersChance(document).part("exposure");
    document.faults.whiteExposure = chance.uniform(1.5, 1.8);
    document.faults.ultravioletExposure = chance.uniform(1.6, 2.2);
    document.truth.explanation = "Genuine, but the reader's exposure was wrong: the pictures are burnt out, pale tints "
                                 "have vanished from the white "
                                 "picture, and the dull paper looks bright under ultraviolet light. The fault is the "
                                 "reader's and shows evenly over "
                                 "the whole page and beside it. Scan again before judging.";
    return {};
}

Change stamped(DocumentInMaking& document, int, const ForgersDesk&, const Chance&)
{
    Wear wear;
    wear.years = 3;
    wear.stamps = 3;
    wearAll(document, wear);
    document.truth.explanation =
        "Genuine, with stamps across text and pattern. Some stamp inks glow under ultraviolet light, which looks like "
        "foreign luminescence at first. The shapes are those of stamps, they lie over everything else, and under them "
        "the "
        "page goes on undisturbed.";
    return {};
}

Change misplaced(DocumentInMaking& document, int, const ForgersDesk&, const Chance&)
{
    Chance chance = forgersChance(document).part("placement");
    const double turn = chance.uniform(5, 11);
    document.faults.rotationDegrees = chance.happens(.5) ? turn : -turn;
    document.faults.glare = chance.happens(.5);
    document.faults.ambient = chance.uniform(.04, .12);
    document.truth.explanation = "Genuine, but laid carelessly on the reader: turned, not flat, with light from "
                                 "outside that pales the ultraviolet "
                                 "picture. A glare spot may hide a part. Nothing on the page is wrong; place it again, "
                                 "close the lid, and repeat.";
    return {};
}

// ---- D06 the issuer's own fault

/// The ten thousand numbers around a document's own: what the notice to border posts names.
std::string noticedRange(const NumberRules& rules, const std::string& number)
{
    constexpr std::size_t open = 4;
    std::size_t digits = 0;
    std::string first = number;
    std::string last = number;
    for (std::size_t i = std::min(number.size(), rules.pattern.size()); i-- > 0 && digits < open;) {
        if (rules.pattern[i] == '9') {
            first[i] = '0';
            last[i] = '9';
            ++digits;
        }
    }
    return first + " to " + last;
}

void printWrongBatch(DocumentInMaking& document)
{
    const Design& design = document.job.design;
    for (std::size_t side = 0; side < design.sides.size(); ++side) {
        for (const Element& element : design.sides[side].elements) {
            if (isPersonalised(element.body) || !glows(design, element)) {
                continue;
            }
            LayerStack& stack = document.pages[side].stack;
            for (const std::size_t i : layersOf(stack, element.name)) {
                Ink& ink = stack.layers[i].ink;
                ink.emission = between(ink.emission, otherHue(ink.emission), .7);
            }
            noteAlteration(document, side, frameAround(element.box, .3, stack), "printed from a wrong batch of ink");
        }
    }
}

bool hasGlow(const Design& design) { return canReact("B6", design); }

Change knownDefect(DocumentInMaking& document, int, const ForgersDesk&, const Chance&)
{
    printWrongBatch(document);
    document.knownIssuerDefect = true;
    document.truth.explanation = "Genuine, with a fault that the issuer has made and announced: a batch of luminous "
                                 "ink of the wrong colour was used "
                                 "for the numbers " +
                                 noticedRange(document.job.design.numbers, document.issue.documentNumber) +
                                 ". Shapes and places of the ultraviolet print are right and so is everything else. "
                                 "Look the number up in the list "
                                 "of known defects before refusing such a document.";
    return {};
}

}  // namespace

std::vector<Family> decoyFamilies()
{
    const auto decoy = [](const char* id, const char* title, bool (*fits)(const Design&), auto before, auto after) {
        return Family{id, title, "genuine", false, {}, fits, before, after};
    };
    return {
        decoy("D01", "Genuine, worn", anyDesign, nullptr, worn),
        decoy("D02", "Genuine, laundered", isPaper, nullptr, laundered),
        decoy("D03", "Genuine, overexposed", anyDesign, overexposed, nullptr),
        decoy("D04", "Genuine, stamped", isStampedUsually, nullptr, stamped),
        decoy("D05", "Genuine, wrongly placed", anyDesign, misplaced, nullptr),
        decoy("D06", "Genuine, known defect of the issuer", hasGlow, nullptr, knownDefect),
    };
}

}  // namespace rahdari::specimen
