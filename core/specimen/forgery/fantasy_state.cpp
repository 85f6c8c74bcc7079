#include "core/specimen/forgery/fantasy_state.h"

#include "core/specimen/artwork/drawing.h"
#include "core/specimen/forgery/forgers_hand.h"
#include "core/specimen/forgery/layer_surgery.h"
#include "core/specimen/forgery/page_parts.h"
#include "core/specimen/forgery/text_alteration.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rahdari::specimen {

namespace {

constexpr std::array states{
    FantasyState{"ZYL", "ZYLANDIA", "ZYLANDIAN", "زائلینڈیا"},
    FantasyState{"QVR", "QUIVARIA", "QUIVARIAN", "کویواریا"},
    FantasyState{"OXH", "OXHAVEN", "OXHAVENER", "آکس ہیون"},
};

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t place = text.find(from); place != std::string::npos; place = text.find(from, place + to.size())) {
        text.replace(place, from.size(), to);
    }
}

void rename(std::string& text, const FantasyState& state)
{
    replaceAll(text, "UTOPIAN", state.adjective);
    replaceAll(text, "UTOPIA", state.name);
    replaceAll(text, "UTOPIE", state.name);
    std::string camel(state.name);
    std::transform(camel.begin() + 1, camel.end(), camel.begin() + 1,
                   [](char c) { return static_cast<char>(c - 'A' + 'a'); });
    replaceAll(text, "Utopia", camel);
    replaceAll(text, "Utopie", camel);
    replaceAll(text, "UTO", state.code);
    replaceAll(text, "یوٹوپیا", state.urdu);
}

void renameElement(Element& element, const FantasyState& state)
{
    if (auto* const label = std::get_if<Label>(&element.body)) {
        rename(label->text, state);
    } else if (auto* const micro = std::get_if<Microtext>(&element.body)) {
        rename(micro->text, state);
    } else if (auto* const thread = std::get_if<Thread>(&element.body)) {
        rename(thread->text, state);
    }
}

/// Only the places that Doc 9303 gives to state and nationality: a name may hold the same letters.
void renameZone(DocumentTexts& texts, DocumentFormat format, const FantasyState& state)
{
    std::vector<std::string> lines = zoneLinesOf(texts);
    for (const mrz::FieldId id : {mrz::FieldId::IssuingState, mrz::FieldId::Nationality}) {
        const mrz::MrzField* const field = mrz::findField(zoneFormatOf(format), id);
        if (field != nullptr && static_cast<std::size_t>(field->span.line) < lines.size()) {
            lines[static_cast<std::size_t>(field->span.line)].replace(static_cast<std::size_t>(field->span.column), 3,
                                                                      state.code);
        }
    }
    setZoneLines(texts, lines);
}

/// The ground of another printer's shop: waves and tints run the other way.
void mirrorGround(SideDesign& side, double pageWidthMm)
{
    const auto mirror = [pageWidthMm](image::RectMm& box) { box.x = pageWidthMm - box.x - box.width; };
    for (Element& element : side.elements) {
        auto* const bundle = std::get_if<LineBundle>(&element.body);
        auto* const tint = std::get_if<Fountain>(&element.body);
        if ((bundle == nullptr && tint == nullptr) || !element.clip.empty()) {
            continue;
        }
        (bundle != nullptr ? bundle->angleDegrees : tint->angleDegrees) *= -1;
        if (tint != nullptr && !tint->secondInk.empty()) {
            std::swap(element.ink, tint->secondInk);
        }
        mirror(element.box);
        if (element.twinBox) {
            mirror(*element.twinBox);
        }
    }
}

/// Arms and pictures of another state: each drawing by another one of the house's.
void exchangeDrawings(SideDesign& side, Chance& chance)
{
    const std::vector<std::string> names = emblemNames();
    const std::size_t step = 1 + chance.index(std::max<std::size_t>(names.size(), 2) - 1);
    for (Element& element : side.elements) {
        auto* const emblem = std::get_if<Emblem>(&element.body);
        const auto known = emblem == nullptr ? names.end() : std::find(names.begin(), names.end(), emblem->drawing);
        if (known != names.end()) {
            emblem->drawing = names[(static_cast<std::size_t>(known - names.begin()) + step) % names.size()];
        }
    }
}

void dropGlow(SideDesign& side, const Design& design)
{
    std::erase_if(side.elements, [&design](const Element& element) {
        const auto ink = design.inks.find(element.ink);
        return ink != design.inks.end() && isInvisibleGlow(ink->second) && !isPersonalised(element.body);
    });
}

const FantasyState& chosen(Chance& chance) { return states[chance.index(states.size())]; }

}  // namespace

std::span<const FantasyState> fantasyStates() { return states; }

void foundState(DocumentInMaking& document, int difficulty, Chance chance)
{
    const FantasyState& state = chosen(chance);
    Design& design = document.job.design;
    const Design utopian = design;
    for (SideDesign& side : design.sides) {
        for (Element& element : side.elements) {
            renameElement(element, state);
        }
        if (difficulty <= 2) {
            dropGlow(side, utopian);
        }
        if (difficulty <= 3) {
            mirrorGround(side, design.size.width);
            exchangeDrawings(side, chance);
        }
    }
    for (auto& [key, text] : document.job.texts) {
        if (key == "nationality" || key == "authority") {
            rename(text, state);
        }
    }
    renameZone(document.job.texts, design.format, state);
}

/// Batches of genuine ink scatter by a twelfth of the way to a wholly other colour.
void recolour(DocumentInMaking& document, int difficulty, Chance chance)
{
    const bool forwards = chance.happens(.5);
    for (std::size_t side = 0; side < document.pages.size(); ++side) {
        for (Layer& layer : document.pages[side].stack.layers) {
            const Element* const element = findElement(document.job.design.sides[side], layer.element);
            if (element == nullptr || isPersonalised(element->body) || isSafeguard(layer)) {
                continue;
            }
            const Bgr& own = layer.ink.reflectance;
            const Bgr other = forwards ? Bgr{own[1], own[2], own[0]} : Bgr{own[2], own[0], own[1]};
            layer.ink.reflectance = between(own, other, shareAt(difficulty));
        }
    }
}

}  // namespace rahdari::specimen
