#include "core/optical/coaxial/measures_of_coaxial.h"

#include "core/optical/coaxial/devices.h"
#include "core/optical/coaxial/retro_laminate.h"
#include "core/optical/coaxial/transmitted.h"

#include <array>

namespace rahdari::optical {

namespace {

using check::QuantityRule;
using check::Sense;

// The floor of the changed share: on scanners kept from learning, 213 genuine devices of 12 designs showed 1.01 of the
// learned share, with a deviation of 0.027 (simulated).
constexpr std::array deviceRules{
    QuantityRule{.check = "optical.ovd",
                 .quantity = "colour",
                 .sense = Sense::TooLow,
                 .smallestSpread = 0.01,
                 .relativeSpread = 0.10,
                 .tooLow = "The device at {place} hardly changes between diffuse and coaxial light"},
    QuantityRule{.check = "optical.ovd",
                 .quantity = "changed_share",
                 .sense = Sense::TooLow,
                 .smallestSpread = 0.015,
                 .relativeSpread = 0.04,
                 .tooLow = "Too little of the device at {place} lights up in coaxial light"},
    QuantityRule{.check = "optical.ovd",
                 .quantity = "hue_variety",
                 .sense = Sense::TooLow,
                 .smallestSpread = 0.08,
                 .tooLow = "The device at {place} shines in one colour only in coaxial light"},
    QuantityRule{.check = "optical.ovd",
                 .quantity = "shape",
                 .sense = Sense::TooLow,
                 .smallestSpread = 0.10,
                 .tooLow = "What lights up at {place} in coaxial light has another shape"},
};

constexpr std::array turningInkRules{
    QuantityRule{.check = "optical.ovi",
                 .quantity = "red_green",
                 .sense = Sense::Both,
                 .smallestSpread = 0.03,
                 .relativeSpread = 0.10,
                 .tooLow = "The ink at {place} does not turn its colour in coaxial light as it must",
                 .tooHigh = "The ink at {place} does not turn its colour in coaxial light as it must"},
    QuantityRule{.check = "optical.ovi",
                 .quantity = "blue_yellow",
                 .sense = Sense::Both,
                 .smallestSpread = 0.03,
                 .relativeSpread = 0.10,
                 .tooLow = "The ink at {place} does not turn its colour in coaxial light as it must",
                 .tooHigh = "The ink at {place} does not turn its colour in coaxial light as it must"},
};

constexpr std::array retroRules{
    QuantityRule{.check = "optical.retro",
                 .quantity = "pattern",
                 .sense = Sense::TooLow,
                 .smallestSpread = 0.005,
                 .relativeSpread = 0.12,
                 .tooLow = "The laminate's pattern is missing in coaxial light"},
    QuantityRule{.check = "optical.retro",
                 .quantity = "hole_mm2",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 1.5,
                 .tooHigh = "The laminate's pattern has a hole of {value} mm2"},
    QuantityRule{.check = "optical.retro",
                 .quantity = "cut_mm",
                 .sense = Sense::TooHigh,
                 .smallestSpread = 2.0,
                 .tooHigh = "The laminate's pattern is interrupted along a straight strip of {value} mm"},
};

constexpr std::array watermarkRules{
    QuantityRule{.check = "optical.watermark",
                 .quantity = "shape",
                 .sense = Sense::TooLow,
                 .smallestSpread = 0.06,
                 .tooLow = "The watermark at {place} has another shape"},
    QuantityRule{.check = "optical.watermark",
                 .quantity = "strength",
                 .sense = Sense::Both,
                 .smallestSpread = 0.12,
                 .tooLow = "The watermark at {place} is missing or weak",
                 .tooHigh = "The watermark at {place} is too strong"},
    QuantityRule{.check = "optical.watermark",
                 .quantity = "in_white",
                 .sense = Sense::Both,
                 .smallestSpread = 0.15,
                 .tooLow = "The watermark at {place} shows in white light: it is printed",
                 .tooHigh = "The watermark at {place} shows in white light: it is printed"},
};

constexpr std::array perforationRules{
    QuantityRule{.check = "optical.perforation",
                 .quantity = "holes",
                 .sense = Sense::TooLow,
                 .smallestSpread = 5.0,
                 .relativeSpread = 0.10,
                 .tooLow = "Only {value} holes were found at {place}"},
    QuantityRule{.check = "optical.perforation",
                 .quantity = "pitch_mm",
                 .sense = Sense::Both,
                 .smallestSpread = 0.05,
                 .tooLow = "The holes at {place} stand too near each other",
                 .tooHigh = "The holes at {place} stand too far apart"},
    QuantityRule{.check = "optical.perforation",
                 .quantity = "diameter_mm",
                 .sense = Sense::Both,
                 .smallestSpread = 0.05,
                 .tooLow = "The holes at {place} are too small",
                 .tooHigh = "The holes at {place} are too large"},
};

constexpr std::array measures{
    Measure{{"optical.ovd", "The diffractive devices change with the light", 0}, deviceRules, &measureDevices},
    Measure{
        {"optical.ovi", "Inks turn their colour with the light as they must", 0}, turningInkRules, &measureTurningInks},
    Measure{{"optical.retro", "The laminate's pattern covers the page", 0}, retroRules, &measureRetroLaminate},
    Measure{{"optical.watermark", "The watermark is as it must be", 0}, watermarkRules, &measureWatermark},
    Measure{{"optical.perforation", "The perforation is as it must be", 0}, perforationRules, &measurePerforation},
};

}  // namespace

Measures coaxialMeasures() { return {measures, &learnDevices}; }

}  // namespace rahdari::optical
