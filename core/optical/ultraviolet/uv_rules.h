#pragma once

#include "core/check/limit.h"

#include <string_view>

namespace rahdari::optical::uv {

// Ids of the checks under ultraviolet light, after the triples of TR-03135-1 where there is one.
inline constexpr std::string_view dullness = "optical.uv_br_fu";
inline constexpr std::string_view zoneGlow = "optical.uv_br_mr";
inline constexpr std::string_view portraitGlow = "optical.uv_br_ph";
inline constexpr std::string_view fieldGlow = "optical.uv_br_vz";
inline constexpr std::string_view print = "optical.uv_lu_is";
inline constexpr std::string_view dots = "optical.uv_fr_is";
inline constexpr std::string_view fibres = "optical.uv_lu_fi";
inline constexpr std::string_view personal = "optical.uv_id";
inline constexpr std::string_view falseGlow = "optical.false_luminescence";

// What is known of their quantities before any specimen was seen.

inline constexpr check::QuantityRule dullnessRules[] = {
    {.check = dullness,
     .quantity = "blue_glow",
     .sense = check::Sense::TooHigh,
     .smallestSpread = .02,
     .highest = .12,
     .typical = .01,
     .tooHigh = "The whole page glows blue-white under ultraviolet light like brightened office paper"},
    {.check = dullness,
     .quantity = "glow_without_print",
     .sense = check::Sense::TooHigh,
     .smallestSpread = .012,
     .tooHigh = "The page glows blue-white under ultraviolet light and lacks the luminous print"},
};
inline constexpr check::QuantityRule zoneGlowRules[] = {
    {.check = zoneGlow,
     .quantity = "glow_over_page",
     .sense = check::Sense::TooHigh,
     .smallestSpread = .15,
     .tooHigh = "The ground of the machine-readable zone glows more than the rest of the page"},
};
inline constexpr check::QuantityRule portraitGlowRules[] = {
    {.check = portraitGlow,
     .quantity = "glow_over_page",
     .sense = check::Sense::TooHigh,
     .smallestSpread = .2,
     .tooHigh = "The portrait glows more than the rest of the page: another photograph may have been put on"},
    {.check = portraitGlow,
     .quantity = "rim_glow",
     .sense = check::Sense::TooHigh,
     .smallestSpread = .06,
     .tooHigh = "The ground close around {place} glows more than the ground farther off: it was scraped, or something "
                "was glued on"},
};
inline constexpr check::QuantityRule fieldGlowRules[] = {
    {.check = fieldGlow,
     .quantity = "glow_over_page",
     .sense = check::Sense::TooHigh,
     .smallestSpread = .18,
     .tooHigh = "The ground of {place} glows more than the rest of the page: it may have been erased"},
};
inline constexpr check::QuantityRule printRules[] = {
    {.check = print,
     .quantity = "likeness",
     .sense = check::Sense::TooLow,
     .smallestSpread = .17,  // a stamp may lie over a whole drawing
     .lowestLimit = .03,
     .noDoubtBelow = .25,
     .tooLow = "The luminous print {place} is missing or does not look as it should"},
    {.check = print,
     .quantity = "usual_likeness",
     .sense = check::Sense::TooLow,
     .smallestSpread = .06,
     .tooLow = "Most of the luminous print is missing or does not look as it should"},
    {.check = print,
     .quantity = "usual_energy",
     .sense = check::Sense::TooLow,
     .relativeSpread = .15,
     .fadesTo = .45,
     .notBelow = .25,
     .noDoubtBelow = .2,
     .tooLow = "Most of the luminous print is much too weak, more than age explains"},
    {.check = print,
     .quantity = "shift_x_mm",
     .smallestSpread = .065,
     .tooLow = "The luminous print {place} lies too far to the left by {value} mm",
     .tooHigh = "The luminous print {place} lies too far to the right by {value} mm"},
    {.check = print,
     .quantity = "shift_y_mm",
     .smallestSpread = .065,
     .tooLow = "The luminous print {place} lies too high by {value} mm",
     .tooHigh = "The luminous print {place} lies too low by {value} mm"},
    {.check = print,
     .quantity = "blue_share",
     .smallestSpread = .022,
     .tooLow = "The luminous print {place} shines in the wrong colour: too little blue",
     .tooHigh = "The luminous print {place} shines in the wrong colour: too much blue"},
    {.check = print,
     .quantity = "red_share",
     .smallestSpread = .022,
     .tooLow = "The luminous print {place} shines in the wrong colour: too little red",
     .tooHigh = "The luminous print {place} shines in the wrong colour: too much red"},
    {.check = print,
     .quantity = "wide_blue_share",
     .smallestSpread = .04,
     .tooLow = "The luminous print {place} shines in the wrong colour: too little blue",
     .tooHigh = "The luminous print {place} shines in the wrong colour: too much blue"},
    {.check = print,
     .quantity = "wide_red_share",
     .smallestSpread = .04,
     .tooLow = "The luminous print {place} shines in the wrong colour: too little red",
     .tooHigh = "The luminous print {place} shines in the wrong colour: too much red"},
    {.check = print,
     .quantity = "energy",
     .sense = check::Sense::TooLow,
     .relativeSpread = .2,
     .fadesTo = .4,
     .lowestLimit = .05,
     .noDoubtBelow = .12,
     .tooLow = "The luminous print {place} is much too weak, more than age explains"},
};
inline constexpr check::QuantityRule dotsRules[] = {
    {.check = dots,
     .quantity = "mottling",
     .sense = check::Sense::TooHigh,
     .smallestSpread = .08,
     .relativeSpread = .3,
     .tooHigh = "The luminous print {place} is made of dots, as an ink-jet printer makes it"},
};
inline constexpr check::QuantityRule fibresRules[] = {
    {.check = fibres,
     .quantity = "root_count",
     .sense = check::Sense::TooLow,
     .smallestSpread = .55,
     .tooLow = "The luminous fibres of the paper are missing, or there are too few"},
    {.check = fibres,
     .quantity = "blue_share",
     .smallestSpread = .1,
     .tooLow = "The luminous fibres have the wrong colours: too little blue",
     .tooHigh = "The luminous fibres have the wrong colours: too much blue"},
    {.check = fibres,
     .quantity = "red_share",
     .smallestSpread = .1,
     .tooLow = "The luminous fibres have the wrong colours: too little red",
     .tooHigh = "The luminous fibres have the wrong colours: too much red"},
    {.check = fibres,
     .quantity = "glow_beside_print",
     .sense = check::Sense::TooHigh,
     .relativeSpread = .4,  // fibres and print fade each in its own time
     .tooHigh = "The luminous fibres glow more than the luminous print lets expect: they are printed"},
    {.check = fibres,
     .quantity = "white_trace",
     .sense = check::Sense::TooHigh,
     .smallestSpread = .008,
     .tooHigh = "The luminous fibres show in white light: they are printed"},
    {.check = fibres,
     .quantity = "infrared_trace",
     .sense = check::Sense::TooHigh,
     .smallestSpread = .003,
     .tooHigh = "The luminous fibres show in infrared light: they are printed"},
};
inline constexpr check::QuantityRule personalRules[] = {
    {.check = personal,
     .quantity = "lit_share",
     .sense = check::Sense::TooLow,
     .smallestSpread = .02,
     .relativeSpread = .15,
     .tooLow = "The luminous personal data of {place} are missing"},
    {.check = personal,
     .quantity = "blue_share",
     .smallestSpread = .05,
     .tooLow = "The luminous personal data of {place} shine in the wrong colour: too little blue",
     .tooHigh = "The luminous personal data of {place} shine in the wrong colour: too much blue"},
    {.check = personal,
     .quantity = "red_share",
     .smallestSpread = .05,
     .tooLow = "The luminous personal data of {place} shine in the wrong colour: too little red",
     .tooHigh = "The luminous personal data of {place} shine in the wrong colour: too much red"},
};
inline constexpr check::QuantityRule falseGlowRules[] = {
    {.check = falseGlow,
     .quantity = "confined_area_mm2",
     .sense = check::Sense::TooHigh,
     .smallestSpread = 8.0,
     .tooHigh = "Something glows where personal data stand and nothing should: erasure, glue or another photograph"},
};

}  // namespace rahdari::optical::uv
