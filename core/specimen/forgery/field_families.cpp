#include "core/specimen/forgery/family_groups.h"
#include "core/specimen/forgery/forgers_hand.h"
#include "core/specimen/forgery/glyph_alteration.h"
#include "core/specimen/forgery/layer_surgery.h"
#include "core/specimen/forgery/page_parts.h"
#include "core/specimen/forgery/text_alteration.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rahdari::specimen {

namespace {

using Change = base::Result<void>;

// ---- F12 altered

struct FieldChoice {
    std::size_t side = 0;
    std::string element;
    std::string content;
    std::string text;
};

bool isPlain(const std::string& text)
{
    return text.size() >= 4 && std::all_of(text.begin(), text.end(), [](char c) {
               return c == ' ' || c == '.' || c == '-' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
           });
}

/// Fields that are worth a forger's while, printed in ink that white light shows.
std::vector<FieldChoice> alterableFields(const DocumentInMaking& document)
{
    constexpr std::array<std::string_view, 4> wanted{"birth_date", "expiry_date", "surname", "given_names"};
    const Design& design = document.job.design;
    const DocumentTexts issued = issuedTexts(document);
    std::vector<FieldChoice> choices;
    for (const PlacedElement& placed : elementsWith<Field>(design)) {
        const std::string& content = std::get<Field>(placed.element->body).content;
        const auto text = issued.find(content);
        const auto ink = design.inks.find(placed.element->ink);
        const bool visible = ink == design.inks.end() || !isInvisibleGlow(ink->second);
        if (std::find(wanted.begin(), wanted.end(), content) != wanted.end() && text != issued.end() &&
            isPlain(text->second) && visible) {
            choices.push_back({placed.side, placed.element->name, content, text->second});
        }
    }
    return choices;
}

bool hasAlterableField(const Design& design)
{
    const std::vector<PlacedElement> fields = elementsWith<Field>(design);
    return std::any_of(fields.begin(), fields.end(), [](const PlacedElement& placed) {
        const std::string& content = std::get<Field>(placed.element->body).content;
        return content == "birth_date" || content == "expiry_date";
    });
}

std::optional<FieldChoice> chosenField(const DocumentInMaking& document)
{
    const std::vector<FieldChoice> choices = alterableFields(document);
    if (choices.empty()) {
        return std::nullopt;
    }
    return choices[forgersChance(document).part("field").index(choices.size())];
}

/// The field that no longer says what the issuer had it say.
std::optional<FieldChoice> alteredField(const DocumentInMaking& document)
{
    for (const FieldChoice& choice : alterableFields(document)) {
        const PrintedFeature* const feature = findFeature(document.pages.at(choice.side), choice.element);
        if (feature != nullptr && feature->text != choice.text) {
            return choice;
        }
    }
    return std::nullopt;
}

/// A vowel for a vowel and a consonant for a consonant, so that a name stays one.
char otherLetter(char letter, Chance& chance)
{
    constexpr std::string_view vowels = "AEIOU";
    constexpr std::string_view consonants = "BCDFGHKLMNPRSTVZ";
    const std::string_view kind = vowels.find(letter) != std::string_view::npos ? vowels : consonants;
    const std::size_t place = kind.find(letter);
    const std::size_t step = place == std::string_view::npos ? 0 : place + 1;
    return kind[(step + chance.index(kind.size() - 1)) % kind.size()];
}

/// One to two digits of the year, or one to four letters at the end of a name: what follows stays where it is.
std::string alteredText(const std::string& text, Chance chance)
{
    std::string altered = text;
    const bool isDate = text.back() >= '0' && text.back() <= '9';
    const std::size_t count =
        isDate ? 1 + chance.index(2) : 1 + chance.index(std::min<std::size_t>(4, text.size() - 1));
    if (isDate) {
        return text.substr(0, text.size() - count) +
               alteredNumber(text.substr(text.size() - count), count, chance.part("digits"));
    }
    for (std::size_t i = text.size() - count; i < text.size(); ++i) {
        if (altered[i] >= 'A' && altered[i] <= 'Z') {
            altered[i] = otherLetter(altered[i], chance);
        }
    }
    return altered;
}

Change alterChosenField(DocumentInMaking& document, int, const ForgersDesk&, const Chance&)
{
    const std::optional<FieldChoice> field = chosenField(document);
    if (!field) {
        return nothingToAlter("date or name");
    }
    alterField(document, field->element, alteredText(field->text, forgersChance(document).part("text")));
    return {};
}

/// Characters of a genuine field share a baseline to within .0085 mm (.1 at difficulty 1) and their ink's infrared
/// factor to within .065.
GlyphFaults fieldFaults(int difficulty, Chance chance)
{
    GlyphFaults faults;
    faults.downMm = eitherWay(deviationAt(difficulty, .0085), chance);
    faults.rightMm = eitherWay(deviationAt(difficulty, .005), chance);
    faults.strokeGainPx = eitherWay(deviationAt(difficulty, .07), chance);
    faults.infrared = deviationAt(difficulty, .065);
    faults.fading = deviationAt(difficulty, .01);
    faults.scraping = .6 * shareAt(difficulty);
    return faults;
}

std::vector<image::RectMm> alteredGlyphsOf(const DocumentInMaking& document, const FieldChoice& field)
{
    const PrintedFeature* const feature = findFeature(document.pages.at(field.side), field.element);
    return feature == nullptr ? std::vector<image::RectMm>() : changedGlyphs(*feature, field.text);
}

std::string fieldWord(const FieldChoice& field)
{
    std::string word = field.content;
    std::replace(word.begin(), word.end(), '_', ' ');
    return word;
}

Change reprintFieldCharacters(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    const std::optional<FieldChoice> field = alteredField(document);
    const std::vector<image::RectMm> boxes = field ? alteredGlyphsOf(document, *field) : std::vector<image::RectMm>();
    if (boxes.empty()) {
        return nothingToAlter("date or name");
    }
    const Chance chance = forgersChance(document);
    reprintGlyphs(document.pages[field->side].stack, field->element, boxes,
                  fieldFaults(difficulty, chance.part("glyphs")), chance.part("scraping"));
    noteBoxes(document, field->side, boxes, .6, "characters of the " + fieldWord(*field) + " altered");
    document.truth.explanation =
        "The entry \"" + fieldWord(*field) +
        "\" was altered. In white light the new characters stand slightly off the line and their strokes differ; in "
        "infrared they are of another ink than the rest of the field. The ground beneath has suffered. The machine "
        "readable zone still says what the issuer printed.";
    return {};
}

// ---- F24 washed

/// What is left of a solvent: a halo that glows by up to .5 (clean pages scatter by .042 of the reference), strongest
/// where it dried last, and dyes of the ground that went with the entry. The new entry lies over it.
void wash(LayerStack& stack, const SideDesign& side, const PrintedFeature& entry, int difficulty, const Chance& chance)
{
    Ink residue;
    residue.name = "solvent";
    const auto glow = static_cast<float>(deviationAt(difficulty, .042));
    residue.emission = {glow, .8F * glow, .45F * glow};
    const Patch wet = frayed(softPatch(grown(entry.box, 2.2), 3.6), 1.6, chance.part("wet"));
    thinAll(stack, blotched(wet, .8, chance.part("bleach")), deviationAt(difficulty, .07), [&](const Layer& layer) {
        const Element* const element = findElement(side, layer.element);
        return element != nullptr && !isPersonalised(element->body) && !layer.ink.diffractive && layer.ink.retro <= 0;
    });
    Layer halo = laid("solvent", residue, blotched(wet, 1.1, chance.part("halo")));
    halo.strength = .55F;
    const std::vector<std::size_t> own = layersOf(stack, entry.element);
    const std::size_t below = own.empty() ? topOf(stack) : own.front();
    insertLayers(stack, below, {std::move(halo), laid("solvent", residue, tideLine(wet))});
}

Change washField(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    const std::optional<FieldChoice> field = alteredField(document);
    const PrintedFeature* const feature = field ? findFeature(document.pages.at(field->side), field->element) : nullptr;
    if (feature == nullptr) {
        return nothingToAlter("date or name");
    }
    LayerStack& stack = document.pages[field->side].stack;
    wash(stack, document.job.design.sides[field->side], *feature, difficulty, forgersChance(document).part("wash"));
    noteAlteration(document, field->side, frameAround(feature->box, 4.2, stack),
                   "entry of the " + fieldWord(*field) + " washed out and written anew");
    document.truth.mustReact.emplace_back("H1");
    document.truth.explanation =
        "The entry \"" + fieldWord(*field) +
        "\" was washed out with a solvent and printed anew with the right ink, so the characters themselves look "
        "genuine. "
        "Under ultraviolet light a pale halo surrounds the field where the solvent dried. In white light the tint and "
        "the fine lines around the entry are faded or gone; on a genuine page they run through evenly.";
    return {};
}

bool isWashable(const Design& design) { return !design.card && hasAlterableField(design); }

}  // namespace

std::vector<Family> fieldFamilies()
{
    return {
        {"F12",
         "Printed date or name altered",
         "data alteration",
         true,
         {"G1", "G2", "B3", "H1"},
         hasAlterableField,
         alterChosenField,
         reprintFieldCharacters},
        {"F24",
         "Entry washed out with solvent",
         "data alteration",
         true,
         {"A3", "G3"},
         isWashable,
         alterChosenField,
         washField},
    };
}

}  // namespace rahdari::specimen
