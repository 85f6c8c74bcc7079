#include "core/specimen/forgery/family_groups.h"

#include "core/specimen/forgery/fantasy_state.h"
#include "core/specimen/forgery/forgers_hand.h"
#include "core/specimen/forgery/glyph_alteration.h"
#include "core/specimen/forgery/page_parts.h"
#include "core/specimen/forgery/text_alteration.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rahdari::specimen {

namespace {

using Change = base::Result<void>;
using std::chrono::months;
using std::chrono::year_month_day;
using std::chrono::years;

bool anyDesign(const Design&) { return true; }

ChipState foreignOrNone(const DocumentInMaking& document, const char* part)
{
    const bool foreign = forgersChance(document).part(part).happens(.5);
    return document.job.design.chip && foreign ? ChipState::ForeignSigned : ChipState::None;
}

year_month_day validDate(year_month_day date)
{
    return date.ok() ? date : year_month_day{date.year() / date.month() / std::chrono::last};
}

// ---- F14 stolen blank

std::uint64_t highestSerial(const NumberRules& rules)
{
    std::uint64_t highest = 1;
    for (const char place : rules.pattern) {
        highest *= place == '9' ? 10U : 1U;
    }
    return highest - 1;
}

/// Outside the series, by up to a quarter of its length; beyond its end where the pattern has room, else before it.
std::optional<std::uint64_t> strangeSerial(const NumberRules& rules, int difficulty, Chance chance)
{
    const double length = static_cast<double>(rules.last - rules.first) + 1;
    const auto distance = static_cast<std::uint64_t>(deviationAt(difficulty, length / 48) * chance.uniform(.6, 1)) + 1;
    const std::uint64_t above = highestSerial(rules) - std::min(rules.last, highestSerial(rules));
    if (above > 0) {
        return rules.last + std::min(distance, above);
    }
    return rules.first > 0 ? std::optional(rules.first - std::min(distance, rules.first)) : std::nullopt;
}

Change numberOutsideSeries(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    document.chip = foreignOrNone(document, "chip");
    const Chance chance = forgersChance(document);
    const NumberRules& rules = document.job.design.numbers;
    if (const auto serial = strangeSerial(rules, difficulty, chance.part("serial"))) {
        document.issue.documentNumber = numberWith(rules, *serial, chance.part("letters"));
        document.truth.mustReact.emplace_back("H3");
    }
    composeTexts(document);
    return {};
}

bool isPersonalEntry(const Element& element)
{
    return std::holds_alternative<Field>(element.body) || std::holds_alternative<Zone>(element.body) ||
           std::holds_alternative<Picture>(element.body) || std::holds_alternative<Barcode>(element.body);
}

/// Factors of genuine personalisation inks at 900 nm scatter by .065.
Change reinkEntries(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    const Design& design = document.job.design;
    for (std::size_t side = 0; side < design.sides.size(); ++side) {
        PrintedPage& page = document.pages[side];
        image::RectMm area;
        for (const Element& element : design.sides[side].elements) {
            if (!isPersonalEntry(element) || glows(design, element)) {
                continue;
            }
            for (const std::size_t i : layersOf(page.stack, element.name)) {
                Ink& ink = page.stack.layers[i].ink;
                ink = withOtherInfrared(ink, deviationAt(difficulty, .065));
            }
            area = joined(area, printedBox(page, element));
        }
        if (area.width > 0) {
            noteAlteration(document, side, frameAround(area, 2, page.stack), "blank personalised by other means");
        }
    }
    document.truth.explanation =
        "A genuine blank, stolen and filled in by other means. Paper, security print and ultraviolet light are right, "
        "because they are genuine. Look at the entries in infrared: text, zone or portrait are of other inks than the "
        "issuer's and come out paler, or darker, than they should. The number lies outside the series of this model.";
    return {};
}

// ---- F21 numbers that disagree

/// Elements beside the first that show the document number.
template <typename Body, typename Action>
void forEachNumber(Design& design, Action action)
{
    for (std::size_t side = 0; side < design.sides.size(); ++side) {
        for (Element& element : design.sides[side].elements) {
            if (auto* const body = std::get_if<Body>(&element.body); body && body->content == "document_number") {
                action(side, element, *body);
            }
        }
    }
}

struct NumberPlace {
    std::size_t side = 0;
    std::string element;
    std::string* content = nullptr;
};

std::vector<NumberPlace> numberPlaces(Design& design)
{
    std::vector<NumberPlace> places;
    forEachNumber<Field>(design, [&](std::size_t side, const Element& element, Field& field) {
        places.push_back({side, element.name, &field.content});
    });
    forEachNumber<Perforation>(design, [&](std::size_t side, const Element& element, Perforation& perforation) {
        places.push_back({side, element.name, &perforation.content});
    });
    return places;
}

bool hasSecondNumber(const Design& design)
{
    Design copy = design;
    return numberPlaces(copy).size() > 1;
}

constexpr const char* conflictingKey = "conflicting_number";

/// All digits of the second number differ at difficulty 1, one at 5: twelve "sigmas" would be more digits than there
/// are.
std::size_t differingDigits(int difficulty) { return static_cast<std::size_t>(deviationAt(difficulty, .65)); }

Change makeNumbersConflict(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    std::vector<NumberPlace> places = numberPlaces(document.job.design);
    if (places.size() < 2) {
        return nothingToAlter("second number");
    }
    const Chance chance = forgersChance(document);
    Chance choosing = chance.part("place");
    const std::size_t chosen = 1 + choosing.index(places.size() - 1);
    *places[chosen].content = conflictingKey;
    document.job.texts[conflictingKey] =
        alteredNumber(document.issue.documentNumber, differingDigits(difficulty), chance.part("digits"));
    return {};
}

/// Of the checks for numbers those that look at the altered place.
void keepReacting(DocumentInMaking& document, bool perforated, bool glowing)
{
    if (!perforated) {
        std::erase(document.truth.mustReact, "A6");
    }
    if (!glowing) {
        std::erase(document.truth.mustReact, "B7");
    }
}

std::string numberStory(bool perforated, bool glowing)
{
    if (perforated) {
        return "The number perforated through the page is not the printed one. Hold the page against the light";
    }
    return glowing ? "The number that shines under ultraviolet light is not the printed one. Read it under that lamp"
                   : "The number is printed in two places, and the two do not agree. Read both";
}

Change tellOfConflict(DocumentInMaking& document, int, const ForgersDesk&, const Chance&)
{
    const Design& design = document.job.design;
    for (std::size_t side = 0; side < design.sides.size(); ++side) {
        for (const Element& element : design.sides[side].elements) {
            const auto* const field = std::get_if<Field>(&element.body);
            const auto* const holes = std::get_if<Perforation>(&element.body);
            const bool conflicts = (field != nullptr && field->content == conflictingKey) ||
                                   (holes != nullptr && holes->content == conflictingKey);
            if (!conflicts) {
                continue;
            }
            const image::RectMm box = printedBox(document.pages[side], element);
            noteAlteration(document, side, frameAround(box, .6, document.pages[side].stack),
                           "number of another document");
            keepReacting(document, holes != nullptr, glows(design, element));
            document.truth.explanation =
                numberStory(holes != nullptr, glows(design, element)) +
                " and compare it with the number in the machine readable zone, digit by digit. "
                "On a genuine document every number is the same; a difference means that parts "
                "of two documents were put together.";
        }
    }
    return {};
}

// ---- F22 fantasy

Change inventState(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    document.chip = foreignOrNone(document, "chip");
    foundState(document, difficulty, forgersChance(document).part("state"));
    return {};
}

Change paintFantasy(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    recolour(document, difficulty, forgersChance(document).part("paint"));
    noteWholePages(document, "document of a state that does not exist");
    document.truth.explanation =
        "A fantasy document: it looks official, its zone is well formed and all check digits are right, but the state "
        "that is said to have issued it does not exist and its three-letter code is not assigned. No reference shows "
        "such a model. Such papers are sold to give an invented identity a face; look the code up before anything "
        "else.";
    return {};
}

// ---- F23 impossible data

enum class Nonsense : std::uint8_t { Order, Validity, IssueYear, Prefix };

Nonsense nonsenseOf(const DocumentInMaking& document)
{
    constexpr std::array all{Nonsense::Order, Nonsense::Validity, Nonsense::IssueYear, Nonsense::Prefix};
    return all[forgersChance(document).part("nonsense").index(all.size())];
}

/// How many months a date is off: the counter's rules know the month, so one month is a sigma.
months offBy(int difficulty) { return months(static_cast<int>(deviationAt(difficulty, 1))); }

void moveIssue(DocumentInMaking& document, year_month_day issued)
{
    Issue& issue = document.issue;
    const auto validity = issue.expires.year() - issue.issued.year();
    issue.issued = validDate(issued);
    issue.expires = validDate({issued.year() + validity, issue.expires.month(), issue.expires.day()});
}

std::string wrongPrefix(const NumberRules& rules, std::string number, Chance chance)
{
    for (std::size_t i = 0; i < std::min(rules.pattern.size(), number.size()); ++i) {
        if (rules.pattern[i] != '9' && rules.pattern[i] != 'A') {
            const int step = 1 + static_cast<int>(chance.index(25));
            const bool letter = rules.pattern[i] >= 'A' && rules.pattern[i] <= 'Z';
            number[i] = letter ? static_cast<char>('A' + (rules.pattern[i] - 'A' + step) % 26) : 'X';
            return number;
        }
    }
    number[0] = number[0] == 'X' ? 'Y' : 'X';
    return number;
}

void writeNonsense(DocumentInMaking& document, Nonsense nonsense, int difficulty)
{
    Issue& issue = document.issue;
    const NumberRules& rules = document.job.design.numbers;
    switch (nonsense) {
    case Nonsense::Order:
        // Issued before the holder was born, or expired before it was issued.
        if (forgersChance(document).part("order").happens(.5)) {
            issue.issued = validDate(document.holder.birth - offBy(difficulty));
        } else {
            issue.expires = validDate(issue.issued - offBy(difficulty));
        }
        break;
    case Nonsense::Validity: issue.expires = validDate(issue.expires + offBy(difficulty)); break;
    case Nonsense::IssueYear: {
        const year_month_day first{std::chrono::year(rules.firstIssueYear), std::chrono::January, std::chrono::day(14)};
        moveIssue(document, validDate(first - offBy(difficulty)));
        break;
    }
    case Nonsense::Prefix:
        issue.documentNumber = wrongPrefix(rules, issue.documentNumber, forgersChance(document).part("prefix"));
        break;
    }
}

Change makeImpossible(DocumentInMaking& document, int difficulty, const ForgersDesk&, const Chance&)
{
    const Nonsense nonsense = nonsenseOf(document);
    document.chip = foreignOrNone(document, "chip");
    writeNonsense(document, nonsense, difficulty);
    composeTexts(document);
    std::erase(document.truth.mustReact, nonsense == Nonsense::Prefix ? "H2" : "H3");
    return {};
}

std::string nonsenseStory(Nonsense nonsense)
{
    switch (nonsense) {
    case Nonsense::Order:
        return "The dates contradict each other: birth, issue and expiry do not follow in that order.";
    case Nonsense::Validity: return "The document runs longer than this model ever does.";
    case Nonsense::IssueYear: return "The document claims to have been issued before this model existed.";
    case Nonsense::Prefix: break;
    }
    return "The document number does not begin as the numbers of this model do.";
}

/// Where the impossible entries stand.
std::vector<std::string> contentsOf(Nonsense nonsense)
{
    return nonsense == Nonsense::Prefix ? std::vector<std::string>{"document_number"}
                                        : std::vector<std::string>{"issue_date", "expiry_date", "valid_from"};
}

Change tellOfNonsense(DocumentInMaking& document, int, const ForgersDesk&, const Chance&)
{
    const Nonsense nonsense = nonsenseOf(document);
    const std::vector<std::string> contents = contentsOf(nonsense);
    for (const PlacedElement& placed : elementsWith<Field>(document.job.design)) {
        const std::string& content = std::get<Field>(placed.element->body).content;
        const PrintedPage& page = document.pages[placed.side];
        const PrintedFeature* const feature = findFeature(page, placed.element->name);
        if (feature != nullptr && std::find(contents.begin(), contents.end(), content) != contents.end()) {
            noteAlteration(document, placed.side, frameAround(feature->box, .5, page.stack), "impossible entry");
        }
    }
    document.truth.explanation =
        nonsenseStory(nonsense) +
        " Print, inks and check digits are right in every light: only knowledge of the model helps. Compare birth, "
        "issue "
        "and expiry with each other, the period of validity with what Utopia grants, and the number with its pattern.";
    return {};
}

}  // namespace

std::vector<Family> logicalFamilies()
{
    return {
        {"F14",
         "Stolen blank, personalised by others",
         "stolen blank",
         true,
         {"B3", "B1"},
         anyDesign,
         numberOutsideSeries,
         reinkEntries},
        {"F21",
         "Numbers that disagree",
         "data alteration",
         true,
         {"A6", "B7", "H1"},
         hasSecondNumber,
         makeNumbersConflict,
         tellOfConflict},
        {"F22", "Fantasy document", "pseudo/fantasy", true, {"F1", "H3"}, anyDesign, inventState, paintFantasy},
        {"F23", "Impossible data", "stolen blank", true, {"H2", "H3"}, anyDesign, makeImpossible, tellOfNonsense},
    };
}

}  // namespace rahdari::specimen
