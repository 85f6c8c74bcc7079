#include "tests/unit/core/specimen/design/design_texts.h"

#include <algorithm>
#include <stdexcept>

namespace rahdari::specimen::test {

std::string_view cabinetText()
{
    return R"([ink.teal]
reflectance = [0.60, 0.55, 0.20]
infrared = 0.95
[ink.teal_dark]
reflectance = [0.60, 0.55, 0.21]
infrared = 0.20
[ink.carbon]
reflectance = [0.08, 0.08, 0.08]
infrared = 0.08
uv_absorption = 0.9
[ink.loud]
reflectance = [0.05, 0.03, 0.62]
infrared = 0.45
uv_absorption = 0.5
emission = [0.05, 0.10, 0.62]
[material.paper]
reflectance = [0.90, 0.91, 0.90]
)";
}

std::string smallDesignText()
{
    return R"(id = "small"
title = "Passport, made up"
family = "passport"
series = "A"
model_id = "UTO,P,1,2015,AO-01001"
format = "td3"
document_code = "P<"
[numbers]
pattern = "U99999999"
first = 10
last = 20
[ink.own]
reflectance = [0.5, 0.6, 0.7]
[[side]]
side = "data page"
substrate = "paper"
[[side.element]]
name = "waves"
kind = "line_bundle"
ink = "teal"
box = [0, 0, 125, 60]
twin_ink = "teal_dark"
twin_box = [60, 0, 30, 60]
pitch_mm = 0.42
swings_mm = [1.5, 0.5]
lengths_mm = [40, 11.5]
phases = [0.1, 0.2]
second_ink = "own"
[[side.element]]
name = "word"
kind = "label"
ink = "loud"
box = [80, 5, 40, 3]
text = "SPECIMEN"
align = "right"
[[side.element]]
name = "mrz"
kind = "zone"
ink = "carbon"
box = [0, 64.8, 125, 23.2]
)";
}

std::string changed(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    if (at == std::string::npos) {
        throw std::invalid_argument("not in the text: " + std::string(from));
    }
    return text.replace(at, from.size(), to);
}

int lineOf(const std::string& text, std::string_view what)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(text.find(what));
    return 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
}

}  // namespace rahdari::specimen::test
