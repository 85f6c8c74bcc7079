// A design or an ink cabinet. It may be refused; what is taken can be drawn: elements on their page, inks that exist,
// lines not too close together, one machine readable zone.
#include "core/base/error_code.h"
#include "core/specimen/design/design_file.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace rahdari::specimen;

constexpr std::string_view cabinetText = R"(
[ink.teal]
reflectance = [0.6, 0.55, 0.2]
[ink.teal_dark]
reflectance = [0.6, 0.55, 0.2]
infrared = 0.2
[ink.loud]
reflectance = [0.05, 0.03, 0.62]
infrared = 0.45
emission = [0.05, 0.1, 0.62]
[ink.ovd]
diffractive = true
[ink.retro]
retro = 0.6
[material.paper]
grain = 0.01
)";

constexpr std::string_view baseText = R"(
id = "base"
title = "Passport"
family = "passport"
series = "A"
model_id = "UTO,P,1,2015,AO-01001"
format = "td3"
document_code = "P<"
numbers = { pattern = "U99999999" }
[[side]]
side = "data page"
substrate = "paper"
element = [
  { name = "waves", kind = "line_bundle", ink = "teal", box = [0, 0, 125, 60] },
  { name = "word", kind = "label", ink = "loud", box = [80, 5, 40, 3], text = "SPECIMEN" },
  { name = "mrz", kind = "zone", ink = "teal_dark", box = [0, 64.8, 125, 23.2] },
]
)";

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void checkElement(const Design& design, const Element& element)
{
    require(!element.name.empty() && element.strength >= 0 && element.strength <= 1);
    require(element.ink.empty() || design.inks.contains(element.ink));
    require(element.box.width > 0 && element.box.x + element.box.width <= design.size.width + 2);
    require(element.box.height > 0 && element.box.y + element.box.height <= design.size.height + 2);
    if (const auto* bundle = std::get_if<LineBundle>(&element.body)) {
        require(bundle->pitchMm >= .2 && bundle->swingsMm.size() == bundle->phases.size());
    }
}

void checkDesign(const Design& design)
{
    std::size_t zones = 0;
    for (const SideDesign& side : design.sides) {
        require(design.materials.contains(side.substrate));
        for (const Element& element : side.elements) {
            checkElement(design, element);
            require(findElement(side, element.name) == &element);
            zones += std::holds_alternative<Zone>(element.body) ? 1 : 0;
        }
    }
    require(zones == 1);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using rahdari::base::ErrorCode;
    static const InkCabinet cabinet = parseInkCabinet(cabinetText).value();
    static const std::vector<Design> bases{parseDesign(baseText, cabinet, {}).value()};
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto design = parseDesign(text, cabinet, bases);
    require(design || design.error().code == toInt(ErrorCode::FileInvalid));
    if (design) {
        checkDesign(*design);
    }
    const auto own = parseInkCabinet(text);
    require(own || !own.error().message.empty());
    return 0;
}
