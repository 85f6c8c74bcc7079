#include "core/specimen/design/design.h"

#include <algorithm>
#include <array>

namespace rahdari::specimen {

namespace {

// In the order of ElementBody.
constexpr std::array<std::string_view, std::variant_size_v<ElementBody>> kinds{
    "fountain",  "line_bundle", "rosette",     "emblem", "microtext",          "label",
    "field",     "zone",        "picture",     "fibres", "diffractive_device", "retro_laminate",
    "watermark", "thread",      "perforation", "barcode"};

bool hasZone(const SideDesign& side)
{
    return std::ranges::any_of(side.elements,
                               [](const Element& element) { return std::holds_alternative<Zone>(element.body); });
}

}  // namespace

std::string_view kindOf(const ElementBody& body) { return kinds.at(body.index()); }

bool isPersonalised(const ElementBody& body)
{
    return std::holds_alternative<Field>(body) || std::holds_alternative<Zone>(body) ||
           std::holds_alternative<Picture>(body) || std::holds_alternative<Fibres>(body) ||
           std::holds_alternative<Perforation>(body) || std::holds_alternative<Barcode>(body);
}

std::size_t zoneSideOf(const Design& design)
{
    const auto side = std::ranges::find_if(design.sides, hasZone);
    return side == design.sides.end() ? 0 : static_cast<std::size_t>(side - design.sides.begin());
}

image::SizeMm standardSize(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Td1: return {85.6, 54};
    case DocumentFormat::Td2:
    case DocumentFormat::MrvB: return {105, 74};
    case DocumentFormat::MrvA: return {120, 80};
    case DocumentFormat::Td3: break;
    }
    return {125, 88};
}

const Element* findElement(const SideDesign& side, std::string_view name)
{
    const auto element = std::ranges::find(side.elements, name, &Element::name);
    return element == side.elements.end() ? nullptr : &*element;
}

}  // namespace rahdari::specimen
