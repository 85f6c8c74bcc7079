#pragma once

#include "core/mrz/mrz_format.h"
#include "core/specimen/forgery/forgery.h"

#include <string>
#include <vector>

namespace rahdari::specimen {

// Changes of what a document says, before it is printed.

/// The lines of the zone as they stand in the texts.
std::vector<std::string> zoneLinesOf(const DocumentTexts& texts);
void setZoneLines(DocumentTexts& texts, const std::vector<std::string>& lines);

/// The lines with every check digit right for their data.
std::vector<std::string> withRightDigits(DocumentFormat format, std::vector<std::string> lines);

/// A character of the zone.
struct ZoneCell {
    std::size_t line = 0;
    std::size_t column = 0;
    bool operator==(const ZoneCell&) const = default;
};

/// Where two zones of the same shape differ.
std::vector<ZoneCell> differences(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// The texts the issuer printed: of the holder and the issue, before any forger.
DocumentTexts issuedTexts(const DocumentInMaking& document);

/// Lets bar codes say what the issuer had put into them, whatever becomes of the texts.
void keepBarcodes(DocumentInMaking& document);

/// Changes what one field says; other elements with the same content keep the issuer's text.
void alterField(DocumentInMaking& document, std::string_view element, const std::string& text);

/// Another number of the same pattern; `digits` of its digits differ (at least one).
std::string alteredNumber(const std::string& number, std::size_t digits, Chance chance);

/// The pattern's digits read as one number, or none where the text does not fit the pattern.
std::optional<std::uint64_t> serialOf(const NumberRules& rules, std::string_view number);

/// A number of the pattern with these digits; letters by chance.
std::string numberWith(const NumberRules& rules, std::uint64_t serial, Chance chance);

/// Prints everything from the document's holder and issue anew.
void composeTexts(DocumentInMaking& document);

mrz::MrzFormat zoneFormatOf(DocumentFormat format);

}  // namespace rahdari::specimen
