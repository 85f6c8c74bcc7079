#include "core/specimen/design/design_rules.h"

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

using base::Error;

namespace {

constexpr double bleedMm = 2;
constexpr double leastSideMm = .1;
constexpr float alikeWithin = .02F;
constexpr double sizeTolerance = .05;

bool isUpper(char letter) { return letter >= 'A' && letter <= 'Z'; }

bool isDigit(char letter) { return letter >= '0' && letter <= '9'; }

/// One element as it is told to a person.
struct Place {
    const Design& design;
    const SideDesign& side;
    const Element& element;
    int line = 0;

    Error broken(const std::string& what) const
    {
        toml::source_region where;
        where.begin.line = static_cast<toml::source_index>(line);
        where.begin.column = line == 0 ? 0 : 1;
        return invalidDesign(where, "element \"" + element.name + "\" of the " + side.side + ": " + what);
    }
};

using Broken = std::optional<Error>;

bool isOnPage(const image::RectMm& box, const image::SizeMm& page)
{
    return box.width >= leastSideMm && box.height >= leastSideMm && box.x >= -bleedMm && box.y >= -bleedMm &&
           box.x + box.width <= page.width + bleedMm && box.y + box.height <= page.height + bleedMm;
}

Broken checkBoxes(const Place& place)
{
    if (!isOnPage(place.element.box, place.design.size)) {
        return place.broken("its box must lie on the page, at most 2 mm over its edge");
    }
    if (place.element.twinBox && !isOnPage(*place.element.twinBox, place.design.size)) {
        return place.broken("its twin_box must lie on the page");
    }
    return {};
}

std::vector<std::string> inksOf(const Element& element)
{
    std::vector<std::string> names{element.ink, element.twinInk};
    if (const auto* fountain = std::get_if<Fountain>(&element.body)) {
        names.push_back(fountain->secondInk);
    } else if (const auto* bundle = std::get_if<LineBundle>(&element.body)) {
        names.push_back(bundle->secondInk);
    } else if (const auto* rosette = std::get_if<Rosette>(&element.body)) {
        names.push_back(rosette->secondInk);
    } else if (const auto* fibres = std::get_if<Fibres>(&element.body)) {
        names.insert(names.end(), fibres->inks.begin(), fibres->inks.end());
    }
    std::erase(names, "");
    return names;
}

Broken checkInks(const Place& place)
{
    for (const std::string& name : inksOf(place.element)) {
        if (!place.design.inks.contains(name)) {
            return place.broken("there is no ink \"" + name + "\" in inks.toml or in the design");
        }
    }
    return {};
}

/// Twins differ in infrared; under white light they are one.
Broken checkTwins(const Place& place)
{
    const Element& element = place.element;
    if (element.twinInk.empty()) {
        return {};
    }
    const Bgr& one = place.design.inks.at(element.ink).reflectance;
    const Bgr& other = place.design.inks.at(element.twinInk).reflectance;
    for (std::size_t i = 0; i < one.size(); ++i) {
        if (std::abs(one.at(i) - other.at(i)) > alikeWithin) {
            return place.broken("\"" + element.ink + "\" and its twin \"" + element.twinInk +
                                "\" must have the same reflectance, within .02");
        }
    }
    return {};
}

Broken checkSpecialInk(const Place& place)
{
    const Element& element = place.element;
    if (std::holds_alternative<DiffractiveDevice>(element.body) && !place.design.inks.at(element.ink).diffractive) {
        return place.broken("a diffractive_device needs a diffractive ink");
    }
    if (std::holds_alternative<RetroLaminate>(element.body) && place.design.inks.at(element.ink).retro <= 0) {
        return place.broken("a retro_laminate needs an ink with retro");
    }
    return {};
}

Broken checkElement(const Place& place)
{
    for (const auto check : {checkBoxes, checkInks, checkTwins, checkSpecialInk}) {
        if (auto broken = check(place)) {
            return broken;
        }
    }
    return {};
}

/// In which lights a word can be seen.
struct Seen {
    bool white = false;
    bool infrared = false;
    bool ultraviolet = false;
};

void look(Seen& seen, const Ink& ink)
{
    seen.white = seen.white || std::ranges::min(ink.reflectance) <= .8F;
    seen.infrared = seen.infrared || ink.infrared <= .8F;
    seen.ultraviolet = seen.ultraviolet || std::ranges::max(ink.emission) >= .1F;
}

Broken checkSpecimen(const Design& design, const SideDesign& side)
{
    Seen seen;
    for (const Element& element : side.elements) {
        const auto* label = std::get_if<Label>(&element.body);
        if (label != nullptr && label->text.find("SPECIMEN") != std::string::npos && element.strength >= .3) {
            look(seen, design.inks.at(element.ink));
        }
    }
    if (seen.white && seen.infrared && seen.ultraviolet) {
        return {};
    }
    const std::string light = !seen.white ? "white light" : !seen.infrared ? "infrared" : "ultraviolet";
    return invalidDesign("the " + side.side + " needs a label with the word SPECIMEN that shows in " + light +
                         " (one label in an ink that shows in all, or several)");
}

Broken checkSide(const WrittenDesign& written, const SideDesign& side)
{
    if (!written.design.materials.contains(side.substrate)) {
        return invalidDesign("the " + side.side + ": there is no material \"" + side.substrate +
                             "\" in inks.toml or in the design");
    }
    for (const Element& element : side.elements) {
        const auto line = written.lines.find(placeOf(side.side, element.name));
        const Place place{written.design, side, element, line == written.lines.end() ? 0 : line->second};
        if (auto broken = checkElement(place)) {
            return broken;
        }
    }
    return checkSpecimen(written.design, side);
}

Broken checkSides(const WrittenDesign& written)
{
    if (written.design.sides.empty()) {
        return invalidDesign("a design has at least one side");
    }
    std::size_t zones = 0;
    for (const SideDesign& side : written.design.sides) {
        if (auto broken = checkSide(written, side)) {
            return broken;
        }
        zones += static_cast<std::size_t>(std::ranges::count_if(
            side.elements, [](const Element& element) { return std::holds_alternative<Zone>(element.body); }));
    }
    if (zones != 1) {
        return invalidDesign("a document has exactly one element of kind zone, not " + std::to_string(zones));
    }
    return {};
}

bool isVisa(DocumentFormat format) { return format == DocumentFormat::MrvA || format == DocumentFormat::MrvB; }

Broken checkMachineCode(const Design& design)
{
    const std::string& code = design.documentCode;
    const bool fine = code.size() == 2 && isUpper(code[0]) && (isUpper(code[1]) || code[1] == '<');
    if (!fine) {
        return invalidDesign("document_code must be the first two characters of the MRZ, such as \"P<\"");
    }
    const char wanted = isVisa(design.format) ? 'V' : 'P';
    const bool fixed = isVisa(design.format) || design.format == DocumentFormat::Td3;
    if (fixed != (code[0] == 'P' || code[0] == 'V') || (fixed && code[0] != wanted)) {
        return invalidDesign(
            "document_code must begin with P on td3, with V on visas, with another letter on td1, td2");
    }
    return {};
}

Broken checkSize(const Design& design)
{
    const image::SizeMm standard = standardSize(design.format);
    if (std::abs(design.size.width - standard.width) > sizeTolerance ||
        std::abs(design.size.height - standard.height) > sizeTolerance) {
        return invalidDesign("size must be that of the format by Doc 9303, or be left out");
    }
    return {};
}

Broken checkModelId(const Design& design)
{
    if (!design.modelId.starts_with("UTO,") || std::ranges::count(design.modelId, ',') != 4) {
        return invalidDesign("model_id must be country, type, number, year and PRADO id: \"UTO,P,1,2015,AO-01001\"");
    }
    return {};
}

Broken checkNumbers(const Design& design)
{
    const NumberRules& rules = design.numbers;
    const bool fine = !rules.pattern.empty() && rules.pattern.size() <= 9 &&
                      std::ranges::all_of(rules.pattern, [](char c) { return isUpper(c) || isDigit(c); });
    if (!fine) {
        return invalidDesign("numbers.pattern must be 1 to 9 capital letters and digits, such as \"U99999999\"");
    }
    if (rules.first > rules.last || rules.firstIssueYear > rules.lastIssueYear) {
        return invalidDesign("in numbers, the last must not lie before the first");
    }
    return {};
}

}  // namespace

std::optional<Error> brokenRule(const WrittenDesign& written)
{
    const Design& design = written.design;
    for (const auto check : {checkMachineCode, checkSize, checkModelId, checkNumbers}) {
        if (auto broken = check(design)) {
            return broken;
        }
    }
    return checkSides(written);
}

}  // namespace rahdari::specimen
