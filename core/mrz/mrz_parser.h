#pragma once

#include "core/base/result.h"
#include "core/mrz/mrz_document.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::mrz {

/// The format of a zone by number and width of its lines and by its first characters: V is a visa, IDFRA in two lines
/// of 36 the French card unless the check digits speak for TD2.
/// @return none when no format has lines of that number and width
std::optional<MrzFormat> detectFormat(std::span<const std::string> lines);

/// Reads the text of a zone whose format is not known. Wrong check digits and irregular fields are reported in the
/// document; they are no errors.
/// @param lines  as read, top line first, without line ends
/// @param today  day of inspection, for the centuries of the dates
/// @return the document; Error MrzTextInvalid when there is no text, MrzFormatUnknown when the shape fits no format
base::Result<MrzDocument> parseMrz(std::span<const std::string> lines, std::chrono::year_month_day today);

/// Reads the text of a zone of a known format.
/// @return the document; Error MrzTextInvalid when there is no text or a line has not the format's width
base::Result<MrzDocument> parseMrz(MrzFormat format, std::span<const std::string> lines,
                                   std::chrono::year_month_day today);

/// Divides typed or received text into lines: blanks are dropped, small letters made capital, empty lines left out.
/// For keyboards and serial readers; pictures are read line by line.
std::vector<std::string> splitMrzText(std::string_view text);

}  // namespace rahdari::mrz
