#include "core/specimen/holder/zone_names.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>
#include <vector>

namespace rahdari::specimen {

namespace {

struct Transliteration {
    std::string_view letters;  ///< UTF-8, one after the other, all of two octets
    std::string_view zone;
};

// Doc 9303-3 section 6, table A; of alternatives the one Utopia has chosen.
constexpr auto table = std::to_array<Transliteration>({
    {"ÁÀÂÃĂĀĄ", "A"},   {"Ä", "AE"},    {"Å", "AA"},      {"Æ", "AE"},         {"ĆĈČĊÇ", "C"}, {"ĐĎÐ", "D"},
    {"ÉÈÊËĚĖĒĘĔ", "E"}, {"ĜĞĠĢ", "G"},  {"ĤĦ", "H"},      {"ÍÌÎÏİĨĪĮĬı", "I"}, {"Ĵ", "J"},     {"Ķ", "K"},
    {"ĹĽĻŁĿ", "L"},     {"ŃŇŅÑŊ", "N"}, {"ÓÒÔÕŐŌŎ", "O"}, {"ÖØŒ", "OE"},       {"ŔŘŖ", "R"},   {"ŚŠŞŜȘ", "S"},
    {"ß", "SS"},        {"ŤŢȚŦ", "T"},  {"Þ", "TH"},      {"ÚÙÛŰŮŪŲŬŨ", "U"},  {"Ü", "UE"},    {"Ŵ", "W"},
    {"ÝŶŸ", "Y"},       {"ŹŽŻ", "Z"},   {"Ĳ", "IJ"},
});

std::string_view zoneLettersOf(std::string_view character)
{
    constexpr std::string_view capitalSharpS = "\u1E9E";
    if (character == capitalSharpS) {
        return "SS";
    }
    for (const auto& row : table) {
        if (character.size() == 2 && row.letters.find(character) != std::string_view::npos) {
            return row.zone;
        }
    }
    return {};
}

std::size_t octetsOf(char lead)
{
    const auto value = static_cast<unsigned char>(lead);
    return value < 0xC0U ? 1 : value < 0xE0U ? 2 : value < 0xF0U ? 3 : 4;
}

void appendFiller(std::string& zone)
{
    if (!zone.empty() && zone.back() != '<') {
        zone += '<';
    }
}

void appendAscii(std::string& zone, char character)
{
    if (character >= 'a' && character <= 'z') {
        zone += static_cast<char>(character - 'a' + 'A');
    } else if ((character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9')) {
        zone += character;
    } else if (character == ' ' || character == '-' || character == ',' || character == '<') {
        appendFiller(zone);
    }
}

std::string withoutFillerLast(std::string zone)
{
    while (!zone.empty() && zone.back() == '<') {
        zone.pop_back();
    }
    return zone;
}

std::vector<std::string> partsOf(std::string_view name)
{
    std::vector<std::string> parts{std::string()};
    for (const char character : name) {
        if (character == '<') {
            parts.emplace_back();
        } else {
            parts.back() += character;
        }
    }
    return parts;
}

std::string joined(const std::vector<std::string>& parts)
{
    return std::accumulate(parts.begin() + 1, parts.end(), parts.front(),
                           [](std::string all, const std::string& part) { return std::move(all) + '<' + part; });
}

/// Shortens the parts after the first, the longest and of equals the last first; the first only when every other is
/// an initial.
std::string shortened(std::string_view name, std::size_t width)
{
    std::vector<std::string> parts = partsOf(name);
    while (joined(parts).size() > width) {
        std::size_t longest = 0;
        for (std::size_t i = 1; i < parts.size(); ++i) {
            if (parts[i].size() > 1 && (longest == 0 || parts[i].size() >= parts[longest].size())) {
                longest = i;
            }
        }
        parts[longest].pop_back();
        if (parts[longest].empty()) {
            parts.pop_back();
        }
    }
    return joined(parts);
}

/// The beginning of a text, `width` characters with a letter last: where a filler would be last, the part before it
/// gives up a letter (an initial goes with its filler), so that the next part begins.
std::string cutTo(std::string text, std::size_t width)
{
    while (text[width - 1] == '<') {
        const std::size_t letter = text.find_last_not_of('<', width - 1);
        const bool initial = letter > 0 && text[letter - 1] == '<';
        text.erase(initial ? letter - 1 : letter, initial ? 2 : 1);
    }
    return text.substr(0, width);
}

std::string firstPartOf(std::string_view name) { return std::string(name.substr(0, name.find('<'))); }

std::string padded(std::string text, std::size_t width)
{
    text.resize(width, '<');
    return text;
}

}  // namespace

std::string transliterated(std::string_view name)
{
    std::string zone;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t octets = octetsOf(name[at]);
        if (octets == 1) {
            appendAscii(zone, name[at]);
        } else {
            zone += zoneLettersOf(name.substr(at, octets));
        }
        at += octets;
    }
    return withoutFillerLast(std::move(zone));
}

std::string nameField(std::string_view primary, std::string_view secondary, std::size_t width)
{
    constexpr std::size_t divider = 2;
    constexpr std::size_t keptOfGivenNames = 5;
    if (secondary.empty()) {
        return primary.size() <= width ? padded(std::string(primary), width) : shortened(primary, width);
    }
    std::string surname(primary);
    if (surname.size() + divider + 1 > width) {
        const std::size_t kept = std::min(keptOfGivenNames, firstPartOf(secondary).size());
        surname = shortened(primary, width - divider - kept);
    }
    std::string all = surname + "<<" + std::string(secondary);
    return all.size() <= width ? padded(std::move(all), width) : cutTo(std::move(all), width);
}

}  // namespace rahdari::specimen
