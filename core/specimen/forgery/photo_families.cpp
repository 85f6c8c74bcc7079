#include "core/specimen/forgery/family_groups.h"

#include "core/specimen/artwork/drawing.h"
#include "core/specimen/forgery/faces.h"
#include "core/specimen/forgery/forgers_hand.h"
#include "core/specimen/forgery/forgers_stock.h"
#include "core/specimen/forgery/layer_surgery.h"
#include "core/specimen/forgery/page_parts.h"

#include <algorithm>
#include <utility>

namespace rahdari::specimen {

namespace {

using Change = base::Result<void>;

bool hasPortrait(const Design& design) { return pictureOf(design, false).has_value(); }
/// D4 compares the portrait with something that the forger left alone.
bool hasSecondFace(const Design& design) { return hasPortrait(design) && canReact("D4", design); }

/// The portrait where it came to lie.
struct PrintedPortrait {
    std::size_t side = 0;
    std::string element;
    Picture picture;
    image::RectMm box;
};

base::Result<PrintedPortrait> portraitOn(const DocumentInMaking& document)
{
    const std::optional<PlacedElement> placed = pictureOf(document.job.design, false);
    const PrintedFeature* const feature =
        placed ? findFeature(document.pages.at(placed->side), placed->element->name) : nullptr;
    if (feature == nullptr) {
        return nothingToAlter("portrait");
    }
    return PrintedPortrait{placed->side, placed->element->name, std::get<Picture>(placed->element->body), feature->box};
}

void notePortrait(DocumentInMaking& document, const PrintedPortrait& portrait, double marginMm, std::string what)
{
    const LayerStack& stack = document.pages[portrait.side].stack;
    noteAlteration(document, portrait.side, frameAround(portrait.box, marginMm, stack), std::move(what));
}

// ---- F06 pasted

/// How a photograph was pasted.
struct Pasting {
    image::RectMm box;
    double turnDegrees = 0;
    double cornerMm = 0;
};

/// Genuine portraits lie within .06 mm and a sixth of a degree; the cutter's corners are round or square by chance.
Pasting pastingAt(const image::RectMm& portrait, int difficulty, Chance chance)
{
    const double shift = deviationAt(difficulty, .06);
    const double turn = deviationAt(difficulty, .16);
    Pasting pasting;
    pasting.box = grown(portrait, .35);
    pasting.box.x += eitherWay(shift, chance);
    pasting.box.y += chance.uniform(-.7, .7) * shift;
    pasting.turnDegrees = eitherWay(turn, chance);
    pasting.cornerMm = chance.happens(.6) ? chance.uniform(.8, 2.5) : 0;
    return pasting;
}

/// Photo paper stands out by up to 60 um (surfaces of genuine pages scatter by 5) and glows like the office paper of
/// brightStock().
Layer pastedPhotograph(const Design& design, const Pasting& pasting, const cv::Mat& photograph, int difficulty)
{
    Material paper = stockMaterial(design, "photo_paper");
    paper.emission = brightStock(design, difficulty).emission;
    Ink dyes = stockInk(design, "dye_diffusion");
    dyes.name = "photograph";
    dyes.infrared = .93F;
    dyes.reliefUm = static_cast<float>(deviationAt(difficulty, 5));
    const Patch patch = roundedPatch(pasting.box, pasting.cornerMm, pasting.turnDegrees);
    Layer layer = laid("pasted photograph", dyes, patch);
    layer.colour = photographOn(patch, pasting.box, pasting.turnDegrees, photograph);
    layer.sheet = std::make_shared<const Material>(paper);
    return layer;
}

Change pastePhotograph(DocumentInMaking& document, int difficulty, const ForgersDesk& desk, const Chance&)
{
    const base::Result<PrintedPortrait> portrait = portraitOn(document);
    if (!portrait) {
        return portrait.error();
    }
    const Chance chance = forgersChance(document);
    const Pasting pasting = pastingAt(portrait->box, difficulty, chance.part("pasting"));
    const cv::Mat photograph = strangersPortrait(document, desk.portraits, chance.part("face"));
    layOnTop(document.pages[portrait->side].stack,
             {pastedPhotograph(document.job.design, pasting, photograph, difficulty)});
    const double margin = deviationAt(difficulty, .06) + .35 + pasting.box.height * deviationAt(difficulty, .0015);
    notePortrait(document, *portrait, margin, "another photograph pasted over the portrait");
    document.truth.explanation =
        "A photograph of somebody else was pasted over the portrait. In oblique light its edge casts a shadow all "
        "around, where a genuine portrait is part of the page. The guilloche and the devices that should run across "
        "the portrait's edge stop at it. Under ultraviolet light the photographic paper is brighter than the page.";
    return {};
}

// ---- F07 reprinted

PictureTechnique otherTechnique(PictureTechnique genuine, Chance chance)
{
    if (genuine == PictureTechnique::Inkjet) {
        return PictureTechnique::Toner;
    }
    return genuine == PictureTechnique::Toner || chance.happens(.6) ? PictureTechnique::Inkjet
                                                                    : PictureTechnique::Toner;
}

std::string techniqueWord(PictureTechnique technique)
{
    return technique == PictureTechnique::Inkjet ? "an ink-jet printer" : "a laser printer";
}

/// Where the ground was taken away: a little more than was drawn anew, up to .35 mm all around.
Patch scrapedPatch(const image::RectMm& box, int difficulty)
{
    const double share = shareAt(difficulty);
    const double feather = .15 + .65 * share;
    return softPatch(grown(box, .35 * share - feather / 2), feather);
}

/// The surface after scraping: up to .4 more glow in blue, of which genuine stains leave .033. Half of it lies in the
/// opened paper, half in blotches on it.
std::vector<Layer> scrapedArea(const Design& design, const LayerStack& stack, const image::RectMm& box, int difficulty,
                               const Chance& chance)
{
    const Material scraped = stockMaterial(design, "erased_paper");
    const double share = shareAt(difficulty);
    const auto glow = static_cast<float>(deviationAt(difficulty, .033));
    Material ground = stack.substrate;
    ground.name = "erased area";
    ground.reflectance = between(ground.reflectance, scraped.reflectance, share);
    ground.grain = between(ground.grain, scraped.grain, share);
    ground.gloss = between(ground.gloss, scraped.gloss, share);
    ground.density = between(ground.density, ground.density * .75F, share);
    Ink edge;
    edge.name = "erased area";
    edge.reliefUm = -static_cast<float>(deviationAt(difficulty, 2));
    Ink residue;
    residue.name = "residue";
    for (std::size_t c = 0; c < 3; ++c) {
        const float part = glow * (c == 0 ? .5F : .3F);
        ground.emission[c] += part;
        residue.emission[c] = part;
    }
    const Patch patch = scrapedPatch(box, difficulty);
    Layer sheet = laid("erased area", edge, patch);
    sheet.sheet = std::make_shared<const Material>(ground);
    return {sheet, laid("erased area", residue, blotched(patch, 1.3, chance))};
}

bool isStaticPrint(const SideDesign& side, const Layer& layer)
{
    const Element* const element = findElement(side, layer.element);
    return element != nullptr && !isPersonalised(element->body) && !isSafeguard(layer) && !layer.ink.diffractive &&
           layer.ink.retro <= 0 && !isInvisibleGlow(layer.ink);
}

/// The guilloche of the erased area drawn anew: in ink-jet dyes, out of phase with what it should join. Genuine inks
/// lie within .06 mm of each other.
std::vector<Layer> redrawnGround(const SideDesign& side, const LayerStack& stack, std::size_t below,
                                 const image::RectMm& box, int difficulty, Chance chance)
{
    const cv::Rect area = pixelsOf(box, stack);
    const double shift = deviationAt(difficulty, .03);
    const cv::Point2d by{eitherWay(shift, chance), eitherWay(shift, chance)};
    std::vector<Layer> redrawn;
    for (std::size_t i = 0; i < below; ++i) {
        if (!isStaticPrint(side, stack.layers[i])) {
            continue;
        }
        Layer piece = pieceOf(stack.layers[i], area);
        if (!piece.coverage.empty()) {
            piece.element = "redrawn ground";
            piece.ink.infrared = .95F;
            piece.ink.reliefUm = 0;
            move(piece, by.x, by.y);
            redrawn.push_back(std::move(piece));
        }
    }
    return redrawn;
}

Ink inkOfPlate(const Design& design, const Plate& plate, PictureTechnique technique)
{
    const std::string family = technique == PictureTechnique::Inkjet ? "inkjet" : "toner";
    const bool process = plate.ink.size() > 2 && plate.ink[plate.ink.size() - 2] == '_';
    return stockInk(design, process ? family + plate.ink.substr(plate.ink.size() - 2) : family + "_k");
}

std::vector<Layer> printedPhotograph(const Design& design, const PrintedPortrait& portrait, const cv::Mat& photograph,
                                     PictureTechnique technique, const Chance& chance)
{
    Picture picture = portrait.picture;
    picture.technique = technique;
    std::vector<Layer> layers;
    for (const Plate& plate : drawPicture(portrait.box, "forged", picture, photograph, chance)) {
        Layer layer;
        layer.element = "reprinted photograph";
        layer.ink = inkOfPlate(design, plate, technique);
        layer.coverage = plate.coverage;
        layer.originPx = plate.originPx;
        layer.colour = plate.colour;
        layers.push_back(std::move(layer));
    }
    return layers;
}

Change reprintPhotograph(DocumentInMaking& document, int difficulty, const ForgersDesk& desk, const Chance&)
{
    const base::Result<PrintedPortrait> portrait = portraitOn(document);
    if (!portrait) {
        return portrait.error();
    }
    constexpr double marginMm = 1.8;
    const Chance chance = forgersChance(document);
    const Design& design = document.job.design;
    LayerStack& stack = document.pages[portrait->side].stack;
    const std::vector<std::size_t> own = layersOf(stack, portrait->element);
    const std::size_t above = own.empty() ? topOf(stack) : own.back() + 1;
    const image::RectMm area = grown(portrait->box, marginMm);
    const PictureTechnique technique = otherTechnique(portrait->picture.technique, chance.part("technique"));
    // What the press had laid over the portrait went with it.
    thinAll(stack, scrapedPatch(area, difficulty), 1,
            [&](const Layer& layer) { return layer.element == portrait->element + ".lines"; });
    std::vector<Layer> layers = scrapedArea(design, stack, area, difficulty, chance.part("scraping"));
    for (Layer& layer :
         redrawnGround(design.sides[portrait->side], stack, above, area, difficulty, chance.part("ground"))) {
        layers.push_back(std::move(layer));
    }
    const cv::Mat photograph = strangersPortrait(document, desk.portraits, chance.part("face"));
    for (Layer& layer : printedPhotograph(design, *portrait, photograph, technique, chance.part("print"))) {
        layers.push_back(std::move(layer));
    }
    insertLayers(stack, above, std::move(layers));
    notePortrait(document, *portrait, marginMm + .9, "portrait erased and another one printed");
    document.truth.explanation =
        "The portrait was removed together with the ground around it, and another one put there by " +
        techniqueWord(technique) +
        ". Enlarged, it consists of printer dots, which the genuine technique does not leave. Follow the guilloche "
        "lines "
        "across the edge of the photograph: they were redrawn and do not meet. Under ultraviolet light the scraped "
        "area is brighter and blotchy, and in infrared the portrait differs from a genuine one.";
    return {};
}

// ---- F08 another person, F09 two persons in one

Change swapPortrait(DocumentInMaking& document, int difficulty, const ForgersDesk& desk, const Chance&)
{
    // Strangers are twelve sigmas apart, two photographs of one person one sigma; the best look-alike that is worth a
    // forger's while still differs by .3 of what strangers do.
    const double share = .16 + .84 * shareAt(difficulty);
    const cv::Mat stranger = strangersPortrait(document, desk.portraits, forgersChance(document).part("face"));
    document.job.portrait = share >= 1 ? stranger : morphed(stranger, document.job.portrait, 1 - share);
    return {};
}

Change tellOfSwap(DocumentInMaking& document, int, const ForgersDesk&, const Chance&)
{
    const base::Result<PrintedPortrait> portrait = portraitOn(document);
    if (!portrait) {
        return portrait.error();
    }
    notePortrait(document, *portrait, .5, "portrait of another person, printed as a genuine one");
    document.truth.explanation =
        "The large portrait shows another person than the document was issued to. Paper, print and lights are right, "
        "so "
        "no light shows a difference; the second portrait or the chip still shows the true holder. Compare the faces: "
        "on a genuine document all of them are one photograph.";
    return {};
}

bool morphIsOnPageOnly(const DocumentInMaking& document)
{
    return canReact("D4", document.job.design) && forgersChance(document).part("morph").happens(.5);
}

Change morphPortrait(DocumentInMaking& document, int difficulty, const ForgersDesk& desk, const Chance&)
{
    // Half of each serves both holders best. More of the stranger is easier to tell from the holder's other pictures,
    // which differ from day to day by .04 of the way.
    const double share = .22 + deviationAt(difficulty, .04);
    const cv::Mat stranger = strangersPortrait(document, desk.portraits, forgersChance(document).part("face"));
    document.job.portrait = morphed(document.job.portrait, stranger, share);
    if (!morphIsOnPageOnly(document)) {
        document.job.ghost = document.job.portrait;
        document.chipPortrait = document.job.portrait;
        document.truth.mustReact.clear();
    }
    return {};
}

Change tellOfMorph(DocumentInMaking& document, int, const ForgersDesk&, const Chance&)
{
    const base::Result<PrintedPortrait> portrait = portraitOn(document);
    if (!portrait) {
        return portrait.error();
    }
    notePortrait(document, *portrait, .5, "portrait mixed from two faces");
    document.truth.explanation =
        morphIsOnPageOnly(document)
            ? "The large portrait is mixed from two faces, so that both people may pass with it. It is printed as it "
              "should be, in every light. Second portrait and chip show one of the two only: compare eyes, brows and "
              "the "
              "edge of the face, where the mixture leaves soft double contours."
            : "The photograph handed in with the application was mixed from two faces, so portrait, second portrait "
              "and "
              "chip all show the mixture and agree. Every light is right: no check of the document itself can react. "
              "Compare the person in front of you with the portrait, feature by feature, and look for soft double "
              "contours at eyes, nostrils and the edge of the face.";
    return {};
}

}  // namespace

std::vector<Family> photoFamilies()
{
    return {
        {"F06",
         "Photo substitution, pasted",
         "photo substitution",
         true,
         {"D1", "D2", "A1", "A3", "C4"},
         hasPortrait,
         nullptr,
         pastePhotograph},
        {"F07",
         "Photo substitution, reprinted over an erased area",
         "photo substitution",
         true,
         {"D2", "D3", "E1", "A3"},
         hasPortrait,
         nullptr,
         reprintPhotograph},
        {"F08",
         "Portrait of another person",
         "photo substitution",
         true,
         {"D4", "D5"},
         hasSecondFace,
         swapPortrait,
         tellOfSwap},
        {"F09", "Morphed portrait", "fraudulently obtained", true, {"D4"}, hasPortrait, morphPortrait, tellOfMorph},
    };
}

}  // namespace rahdari::specimen
