#include "core/optical/spoof/measures_of_spoof.h"

#include "core/optical/spoof/imitation.h"

#include <array>

namespace rahdari::optical {

namespace {

using check::QuantityRule;
using check::Sense;

constexpr std::array alikeRules{
    QuantityRule{.check = "optical.all_lights_alike",
                 .quantity = "alike",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 0.06,
                 .highest = 0.95,
                 .typical = 0.4,
                 .tooHigh = "The page looks the same under white, infrared and ultraviolet light"},
};

constexpr std::array screenRules{
    QuantityRule{.check = "optical.screen",
                 .quantity = "likeness",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 0.3,
                 .highest = 0.5,
                 .typical = 0.0,
                 .tooHigh = "A display shows the page: it is dark and empty under infrared light and shines by itself"},
};

constexpr std::array greyRules{
    QuantityRule{.check = "optical.grey_copy",
                 .quantity = "colour_share",
                 .sense = Sense::TooLow,
                 .smallestSpread = 0.08,  // a reader not learned with may show a quarter less of a pale page's colours
                 .tooLow = "The page has lost its colours, wholly or in part"},
};

constexpr std::array measures{
    Measure{{"optical.all_lights_alike", "The page looks different under every light", 0},
            alikeRules,
            &measureAllLightsAlike},
    Measure{{"optical.screen", "What lies on the glass is no display", 0}, screenRules, &measureScreen},
    Measure{{"optical.grey_copy", "The page has the colours it must have", 0}, greyRules, &measureGreyCopy},
};

}  // namespace

Measures spoofMeasures() { return {measures, nullptr}; }

}  // namespace rahdari::optical
