#include "core/viz/spelling.h"

#include <algorithm>
#include <array>

namespace rahdari::viz {

namespace {

struct Entry {
    char32_t capital;
    std::array<std::string_view, 4> spellings;  ///< the first is the standard's; empty ones do not count
};

/// Doc 9303-3 6.A, as far as the zone's spelling is not simply the letter below the diacritic. The others are what
/// issuers write as well.
constexpr auto special = std::to_array<Entry>({
    {U'\u00C4', {"AE", "A"}},    {U'\u00C5', {"AA", "A"}},
    {U'\u00C6', {"AE", "", ""}}, {U'\u00D0', {"D", "DH"}},
    {U'\u00D1', {"N", "NXX"}},   {U'\u00D6', {"OE", "O"}},
    {U'\u00D8', {"OE", "O"}},    {U'\u00DC', {"UE", "UXX", "U"}},
    {U'\u00DE', {"TH"}},         {U'\u1E9E', {"SS"}},
    {U'\u00DF', {"SS"}},         {U'\u0110', {"D"}},
    {U'\u0126', {"H"}},          {U'\u0132', {"IJ"}},
    {U'\u0138', {"Q", "K"}},     {U'\u0141', {"L"}},
    {U'\u014A', {"N"}},          {U'\u0152', {"OE"}},
    {U'\u0166', {"T"}},          {U'\u0130', {"I"}},
    {U'\u0131', {"I"}},          {U'\u018F', {"E", "AE", "A"}},
});

/// Letters of Latin-1 and Latin Extended-A by the plain letter below: capitals only, in runs.
struct Run {
    char32_t first;
    char32_t last;
    std::string_view letter;
};
constexpr auto runs = std::to_array<Run>({
    {U'\u00C0', U'\u00C3', "A"}, {U'\u00C7', U'\u00C7', "C"}, {U'\u00C8', U'\u00CB', "E"}, {U'\u00CC', U'\u00CF', "I"},
    {U'\u00D2', U'\u00D5', "O"}, {U'\u00D9', U'\u00DB', "U"}, {U'\u00DD', U'\u00DD', "Y"}, {U'\u0100', U'\u0105', "A"},
    {U'\u0106', U'\u010D', "C"}, {U'\u010E', U'\u010F', "D"}, {U'\u0112', U'\u011B', "E"}, {U'\u011C', U'\u0123', "G"},
    {U'\u0124', U'\u0125', "H"}, {U'\u0128', U'\u012F', "I"}, {U'\u0134', U'\u0135', "J"}, {U'\u0136', U'\u0137', "K"},
    {U'\u0139', U'\u0140', "L"}, {U'\u0143', U'\u0149', "N"}, {U'\u014C', U'\u0151', "O"}, {U'\u0154', U'\u0159', "R"},
    {U'\u015A', U'\u0161', "S"}, {U'\u0162', U'\u0165', "T"}, {U'\u0168', U'\u0173', "U"}, {U'\u0174', U'\u0175', "W"},
    {U'\u0176', U'\u0178', "Y"}, {U'\u0179', U'\u017E', "Z"}, {U'\u0218', U'\u0219', "S"}, {U'\u021A', U'\u021B', "T"},
});

constexpr std::string_view capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

}  // namespace

std::vector<std::string_view> zoneSpellings(char32_t capital)
{
    if (capital >= U'A' && capital <= U'Z') {
        return {capitals.substr(capital - U'A', 1)};
    }
    std::vector<std::string_view> spellings;
    if (const auto entry =
            std::find_if(special.begin(), special.end(), [&](const Entry& one) { return one.capital == capital; });
        entry != special.end()) {
        std::copy_if(entry->spellings.begin(), entry->spellings.end(), std::back_inserter(spellings),
                     [](std::string_view text) { return !text.empty(); });
        return spellings;
    }
    for (const Run& run : runs) {
        if (capital >= run.first && capital <= run.last) {
            spellings.push_back(run.letter);
        }
    }
    return spellings;
}

char32_t upperCase(char32_t character)
{
    if (character >= U'a' && character <= U'z') {
        return character - 32;
    }
    if (character >= U'\u00E0' && character <= U'\u00FE' && character != U'\u00F7') {
        return character - 32;
    }
    // Latin Extended-A comes in pairs, capital first: on even numbers, but on odd ones in two stretches.
    const bool extended = character >= 0x0100 && character <= 0x017E;
    const bool odd = (character >= 0x0139 && character <= 0x0148) || (character >= 0x0179 && character <= 0x017E);
    const bool unpaired = character == 0x0131 || character == 0x0138 || character == 0x0149 || character == 0x0178;
    const bool pairs = extended && !unpaired;
    const bool romanian = character >= 0x0218 && character <= 0x021B;
    if (pairs && odd) {
        return character % 2 == 0 ? character - 1 : character;
    }
    if (pairs || romanian) {
        return character % 2 == 1 ? character - 1 : character;
    }
    return character == U'\u00FF' ? U'\u0178' : character == U'\u0259' ? U'\u018F' : character;
}

}  // namespace rahdari::viz
