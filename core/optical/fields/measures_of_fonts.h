#pragma once

#include "core/optical/measure.h"

#include <string_view>

namespace rahdari::optical {

inline constexpr std::string_view fontId = "optical.field_font";

/// The characters of every field on one specimen. Needs viz::VizReading.
std::map<std::string, document::Table> observeFonts(const check::Evidence& evidence);

/// How each field's characters look on most specimens.
std::map<std::string, document::Table> learnFonts(const Specimens& specimens, const document::DocumentModel& draft);

/// Likeness of the middle character to the model's: "font_likeness" of each field, "usual_font_likeness" of the page.
check::Measured measureFonts(const check::Evidence& evidence);

}  // namespace rahdari::optical
