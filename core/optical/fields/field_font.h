#pragma once

#include "core/document/model/document_model.h"
#include "core/viz/viz_reading.h"

#include <opencv2/core/mat.hpp>

#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace rahdari::optical {

// A personaliser sets a field in one typeface on every document. How its characters look is learned from specimens; who
// fills in a stolen blank, or draws a page anew, seldom has the same typeface.

/// How the characters of a field look: CV_8UC1, `cellOf` of the mean specimen.
using FieldFont = std::map<char32_t, cv::Mat>;

/// A glyph's tone in the middle of a cell of one size, at one scale of capitals. Empty for a glyph without print, or
/// one too wide for a single character.
cv::Mat cellOf(const viz::Glyph& glyph);

/// Which glyphs tell a typeface: read surely, and one character each.
bool tellsFont(const viz::Glyph& glyph);

/// The glyphs that tell, one in a row: character, cell.
document::Table observedGlyphs(const viz::VizField& field);

/// The mean of each character that enough specimens show. @param observed  as `observedGlyphs` gives them, by specimen
FieldFont learnFont(std::span<const document::Table* const> observed);

document::Table tableOf(const FieldFont& font);

/// None for a table that is no font's.
std::optional<FieldFont> fieldFontOf(const document::Table& table);

/// How alike each glyph that tells is to the font's character, in [-1, 1]; characters that the font lacks are left out.
std::vector<double> likenesses(const viz::VizField& field, const FieldFont& font);

}  // namespace rahdari::optical
