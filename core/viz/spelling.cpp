#include "core/viz/spelling.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <span>

namespace rahdari::viz {

namespace {

/// Groups a reader of print takes for one another, in fonts without serifs.
constexpr auto alike = std::to_array<std::u32string_view>({
    U"0OQDCU@", U"1ILJT|!", U"2Z",  U"5S$", U"6GB",  U"8BS", U"4A", U"VYU", U"CGO",    U"EF",
    U"MNHW",    U"KX",      U"PRF", U"9GQ", U"7TYZ", U"3B8", U"UJ", U"VW",  U"J379(,",
});

/// What readers make of a letter or digit that is a sign of neither.
constexpr auto signs = std::to_array<std::u32string_view>({
    U"@\u00AE\u00A9\u00B0O0",
    U"$\u00A7S5",
    U"|!)]}[{I1LJ",
    U"(CJ",
    U"\u20AC\u00A3E",
});

bool inOneOf(std::span<const std::u32string_view> groups, char32_t one, char32_t other)
{
    return std::any_of(groups.begin(), groups.end(), [&](std::u32string_view group) {
        return group.find(one) != std::u32string_view::npos && group.find(other) != std::u32string_view::npos;
    });
}

bool isDigit(char32_t character) { return character >= U'0' && character <= U'9'; }

/// Neither letter nor digit: a speck, or what is left of one.
bool isSign(char32_t character) { return !isDigit(character) && zoneSpellings(character).empty(); }

/// A letter taken for a digit, or a digit for a letter. Many faces draw both alike, and a forger who changes a
/// character puts one of its own kind.
bool isMixedUp(char32_t printed, char32_t zone)
{
    return isDigit(printed) != isDigit(zone) && looksAlike(printed, zone);
}

/// Marks of the print that the zone leaves out, or shows as a filler.
bool isMark(char32_t character)
{
    constexpr std::u32string_view marks = U" -'.,`/\u2019\u2018\u00B4\u2013\u2014_\"\u201C\u201D";
    return marks.find(character) != std::u32string_view::npos;
}

/// How one or more characters of the zone are made up for by one (or none) of the print.
struct Way {
    double cost = 0.0;
    int printed = 0;   ///< characters of the print it takes: 0 or 1
    int expected = 0;  ///< of the zone
    bool differs = false;
    SpellingStep step = SpellingStep::Different;
    const char* rule = nullptr;
};

constexpr double lookAlikeCost = 1.0;
constexpr double differentCost = 2.0;
constexpr double ruleCost = 0.01;
constexpr double mixedUpCost = 0.1;

const char* spelledOut = "spelled out as Doc 9303-3 6.A lays down";
const char* diacriticLeftOff = "its diacritic left off";
const char* markLeftOut = "an apostrophe or mark left out (9303-3 4.6)";
const char* alikeInPrint = "print does not tell them apart";
const char* truncatedName = "the name is truncated in the zone (9303-4 4.2.3)";

/// Spellings of a letter whose diacritic the reader may not have seen.
std::vector<std::string_view> unseenDiacritic(char32_t capital)
{
    switch (capital) {
    case U'A': return {"AE", "AA"};
    case U'O': return {"OE"};
    case U'U': return {"UE", "UXX"};
    case U'N': return {"NXX"};
    case U'@':  // what readers make of a slashed O
        return {"OE", "O"};
    case U'B':
    case U'R':  // what readers make of a sharp s
        return {"SS"};
    case U'D': return {"DH"};
    case U'P': return {"TH"};  // a thorn
    default: return {};
    }
}

/// Aligns print and zone, cheapest way first.
class Aligner {
public:
    Aligner(std::u32string printed, std::string_view expected, bool names, bool truncated)
        : printed_(std::move(printed)), expected_(expected), names_(names), truncated_(truncated)
    {
    }

    Spelling align()
    {
        const std::size_t columns = expected_.size() + 1;
        cost_.assign((printed_.size() + 1) * columns, std::numeric_limits<double>::infinity());
        from_.assign(cost_.size(), {});
        cost_[0] = 0.0;
        for (std::size_t i = 0; i <= printed_.size(); ++i) {
            for (std::size_t j = 0; j <= expected_.size(); ++j) {
                for (const Way& way : waysFrom(i, j)) {
                    relax(i, j, way);
                }
            }
        }
        return traced();
    }

private:
    std::size_t index(std::size_t i, std::size_t j) const { return i * (expected_.size() + 1) + j; }

    void relax(std::size_t i, std::size_t j, const Way& way)
    {
        const std::size_t nextI = i + static_cast<std::size_t>(way.printed);
        const std::size_t nextJ = j + static_cast<std::size_t>(way.expected);
        if (nextI > printed_.size() || nextJ > expected_.size()) {
            return;
        }
        const std::size_t to = index(nextI, nextJ);
        const double cost = cost_[index(i, j)] + way.cost;
        if (cost < cost_[to]) {
            cost_[to] = cost;
            from_[to] = way;
        }
    }

    bool zoneHas(std::size_t j, std::string_view text) const { return expected_.substr(j).starts_with(text); }

    /// The zone's word has ended where the print's goes on: allowed once the field was full.
    bool wordMayEnd(std::size_t j) const
    {
        return truncated_ && (j == expected_.size() || expected_[j] == ' ') && j > 0;
    }

    std::vector<Way> waysFrom(std::size_t i, std::size_t j) const
    {
        std::vector<Way> ways;
        if (i < printed_.size()) {
            addPrinted(ways, i, j);
        }
        if (j < expected_.size()) {
            if (expected_[j] == ' ') {
                ways.push_back({0.0, 0, 1});
            } else {
                ways.push_back({differentCost, 0, 1, true, SpellingStep::Missing});
            }
        }
        return ways;
    }

    void addPrinted(std::vector<Way>& ways, std::size_t i, std::size_t j) const
    {
        const char32_t character = printed_[i];
        if (isMark(character)) {
            ways.push_back({0.0, 1, 0, false, {}, names_ && character == U'\'' ? markLeftOut : nullptr});
            return;
        }
        ways.push_back({wordMayEnd(j) ? ruleCost : differentCost, 1, 0, !wordMayEnd(j), SpellingStep::Extra,
                        wordMayEnd(j) ? truncatedName : nullptr});
        if (isSign(character)) {
            ways.push_back({mixedUpCost, 1, 0});
        }
        if (j >= expected_.size() || expected_[j] == ' ') {
            return;
        }
        const auto zone = static_cast<char32_t>(static_cast<unsigned char>(expected_[j]));
        if (character == zone) {
            ways.push_back({0.0, 1, 1});
        } else if (names_) {
            addSpellings(ways, character, j);
        }
        if (names_) {
            for (const std::string_view text : unseenDiacritic(character)) {
                if (zoneHas(j, text)) {
                    ways.push_back({2 * ruleCost, 1, static_cast<int>(text.size()), false, {}, spelledOut});
                }
            }
        }
        if (isMixedUp(character, zone) || (isSign(character) && inOneOf(signs, character, zone))) {
            ways.push_back({mixedUpCost, 1, 1, false, {}, alikeInPrint});
        } else {
            addSubstitution(ways, character, zone);
        }
        if (names_ && (character == U'C' || character == U'G') && zoneHas(j, "OE") && followedBy(i, U'E')) {
            ways.push_back({mixedUpCost, 1, 1, false, {}, alikeInPrint});  // the ligature of both letters
        }
    }

    bool followedBy(std::size_t i, char32_t character) const
    {
        return i + 1 < printed_.size() && printed_[i + 1] == character;
    }

    void addSpellings(std::vector<Way>& ways, char32_t character, std::size_t j) const
    {
        const char* rule = spelledOut;
        for (const std::string_view text : zoneSpellings(character)) {
            if (zoneHas(j, text)) {
                ways.push_back({ruleCost,
                                1,
                                static_cast<int>(text.size()),
                                false,
                                {},
                                text.size() == 1 ? diacriticLeftOff : rule});
            }
        }
    }

    void addSubstitution(std::vector<Way>& ways, char32_t character, char32_t zone) const
    {
        // A letter with a diacritic may be a misread plain letter: compare what it would stand as.
        char32_t plain = character;
        if (const auto spellings = zoneSpellings(character); !spellings.empty()) {
            plain = static_cast<char32_t>(static_cast<unsigned char>(spellings.back().front()));
        }
        const bool known = (plain >= U'A' && plain <= U'Z') || (plain >= U'0' && plain <= U'9');
        const bool doubtful = !known || looksAlike(plain, zone);
        ways.push_back({doubtful ? lookAlikeCost : differentCost, 1, 1, true,
                        doubtful ? SpellingStep::LookAlike : SpellingStep::Different});
    }

    Spelling traced() const
    {
        Spelling spelling;
        std::set<std::string> rules;
        std::size_t i = printed_.size();
        std::size_t j = expected_.size();
        while (i > 0 || j > 0) {
            const Way& way = from_[index(i, j)];
            i -= static_cast<std::size_t>(way.printed);
            j -= static_cast<std::size_t>(way.expected);
            const std::string printed = way.printed > 0 ? utf8Of(printed_[i]) : "";
            const std::string expected(expected_.substr(j, static_cast<std::size_t>(way.expected)));
            if (way.differs) {
                spelling.differences.push_back({way.step, i, printed, expected});
            } else if (way.rule != nullptr) {
                rules.insert(way.rule == truncatedName || way.rule == markLeftOut ? std::string(way.rule)
                             : way.rule == alikeInPrint
                                 ? printed + " was read for " + expected + ": " + way.rule
                                 : printed + " stands as " + expected + " in the zone: " + way.rule);
            }
        }
        std::reverse(spelling.differences.begin(), spelling.differences.end());
        spelling.rules.assign(rules.begin(), rules.end());
        return spelling;
    }

    std::u32string printed_;
    std::string_view expected_;
    bool names_ = false;
    bool truncated_ = false;
    std::vector<double> cost_;
    std::vector<Way> from_;
};

std::u32string capitalsOf(std::string_view utf8)
{
    std::u32string characters = charactersOf(utf8);
    std::transform(characters.begin(), characters.end(), characters.begin(), upperCase);
    return characters;
}

}  // namespace

int Spelling::plain() const
{
    return static_cast<int>(std::count_if(differences.begin(), differences.end(), [](const SpellingDifference& one) {
        return one.step != SpellingStep::LookAlike;
    }));
}

bool looksAlike(char32_t one, char32_t other) { return inOneOf(alike, one, other); }

Spelling compareName(std::string_view printed, std::string_view zone, bool truncated)
{
    return Aligner(capitalsOf(printed), zone, true, truncated).align();
}

Spelling compareNumber(std::string_view printed, std::string_view zone)
{
    std::string kept;
    std::copy_if(zone.begin(), zone.end(), std::back_inserter(kept), [](char c) { return c != '<' && c != ' '; });
    return Aligner(capitalsOf(printed), kept, false, false).align();
}

std::u32string essenceOf(std::string_view utf8)
{
    std::u32string essence = capitalsOf(utf8);
    std::erase_if(essence, isSign);
    return essence;
}

bool isLegible(std::string_view utf8)
{
    const std::u32string characters = capitalsOf(utf8);
    return std::all_of(characters.begin(), characters.end(), [](char32_t c) { return isMark(c) || !isSign(c); });
}

std::u32string charactersOf(std::string_view utf8)
{
    std::u32string characters;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        const std::size_t octets = lead < 0x80         ? 1
                                   : lead >> 5U == 6U  ? 2
                                   : lead >> 4U == 14U ? 3
                                   : lead >> 3U == 30U ? 4
                                                       : 0;
        if (octets == 0 || at + octets > utf8.size()) {
            characters += U'\uFFFD';
            ++at;
            continue;
        }
        char32_t character = octets == 1 ? lead : lead & (0xFFU >> (octets + 1));
        for (std::size_t i = 1; i < octets; ++i) {
            character = (character << 6U) | (static_cast<unsigned char>(utf8[at + i]) & 0x3FU);
        }
        characters += character;
        at += octets;
    }
    return characters;
}

std::string utf8Of(char32_t character)
{
    std::string text;
    if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += static_cast<char>(0xC0U | (character >> 6U));
        text += static_cast<char>(0x80U | (character & 0x3FU));
    } else if (character < 0x10000) {
        text += static_cast<char>(0xE0U | (character >> 12U));
        text += static_cast<char>(0x80U | ((character >> 6U) & 0x3FU));
        text += static_cast<char>(0x80U | (character & 0x3FU));
    } else {
        text += static_cast<char>(0xF0U | (character >> 18U));
        text += static_cast<char>(0x80U | ((character >> 12U) & 0x3FU));
        text += static_cast<char>(0x80U | ((character >> 6U) & 0x3FU));
        text += static_cast<char>(0x80U | (character & 0x3FU));
    }
    return text;
}

}  // namespace rahdari::viz
