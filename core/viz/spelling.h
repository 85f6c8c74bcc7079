#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::viz {

/// What separates print and zone at one character.
enum class SpellingStep : std::uint8_t {
    LookAlike,  ///< characters that readers take for one another (0 and O, 8 and B)
    Different,  ///< another character
    Missing,    ///< the zone has a character the print has not
    Extra,      ///< the print has a character the zone has not
};

struct SpellingDifference {
    SpellingStep step = SpellingStep::Different;
    std::size_t at = 0;    ///< character of the print, blanks counted; for Missing the one after the gap
    std::string printed;   ///< UTF-8; empty for Missing
    std::string expected;  ///< of the zone; empty for Extra
};

/// How a print agrees with what the zone says.
struct Spelling {
    std::vector<SpellingDifference> differences;  ///< empty: it says the same
    /// What made them the same although the letters are not: sentences naming the rule, e.g. "Ö stands as OE in the
    /// zone (9303-3 6.A)", "the name is truncated in the zone (9303-4 4.2.3)". A digit read for a letter it looks like,
    /// or a letter for a digit, is one of them: "1 was read for I: print does not tell them apart".
    std::vector<std::string> rules;

    bool same() const { return differences.empty(); }
    /// Differences that no reader takes for one another.
    int plain() const;
};

/// Compares a printed name with that of the zone, by the transliterations of Doc 9303-3 6.A (and what issuers do
/// instead: the bare letter), hyphens and apostrophes of 9303-3 4.6, and truncation of 9303-4 4.2.3.
/// A letter whose diacritic the reader did not see is taken for either.
/// @param printed    UTF-8, any case
/// @param zone       A-Z, one blank between words, as `mrz::MrzDocument` gives it
/// @param truncated  the zone's name field is full: its last words may be cut, initials, or lacking
Spelling compareName(std::string_view printed, std::string_view zone, bool truncated);

/// Compares a printed number: blanks, hyphens, dots and slashes of the print, and fillers of the zone count for
/// nothing.
Spelling compareNumber(std::string_view printed, std::string_view zone);

/// Whether a reader may take one character for the other.
bool looksAlike(char32_t one, char32_t other);

/// Letters and digits of a UTF-8 text in capitals: what two readings of one print are compared by.
std::u32string essenceOf(std::string_view utf8);

/// Whether a reading has no signs that print does not use: a reader puts them where it cannot make out a character.
bool isLegible(std::string_view utf8);

/// The characters of a UTF-8 text; what is no UTF-8 becomes U+FFFD.
std::u32string charactersOf(std::string_view utf8);
std::string utf8Of(char32_t character);

/// Upper case of a Latin letter of the blocks that Doc 9303-3 6.A lists.
char32_t upperCase(char32_t character);

/// What a Latin capital may stand as in a zone, the standard's first; empty for what is not in the standard's table.
std::vector<std::string_view> zoneSpellings(char32_t capital);

}  // namespace rahdari::viz
