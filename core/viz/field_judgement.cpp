#include "core/viz/field_judgement.h"

#include "core/viz/date_text.h"
#include "core/viz/spelling.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rahdari::viz {

namespace {

// A reading sure enough to be held against a document, in the whole and in its weakest character.
constexpr double sureReading = 0.90;
constexpr double sureCharacter = 0.70;

/// Of so many readings, so great a share must give the same.
constexpr std::size_t fewestAlike = 3;
constexpr double mostAlike = 0.6;

/// Readings that give the same characters as a text, the text's own included.
std::size_t readAlike(const VizField& field, std::string_view text)
{
    const std::u32string essence = essenceOf(text);
    const auto agrees = [&](std::string_view other) { return isLegible(other) && essenceOf(other) == essence; };
    return (agrees(field.text) ? 1U : 0U) +
           static_cast<std::size_t>(std::count_if(field.others.begin(), field.others.end(),
                                                  [&](const OtherReading& other) { return agrees(other.text); }));
}

bool mostReadAlike(const VizField& field, std::size_t alike)
{
    return static_cast<double>(alike) >= mostAlike * static_cast<double>(1 + field.others.size());
}

/// Whether the readings under the field's own light settle its text among themselves. Characters altered in an ink of
/// their own are missing under the other light: what is read there does not make them doubtful.
bool settledInOwnLight(const VizField& field)
{
    const std::u32string essence = essenceOf(field.text);
    std::size_t readings = 1;
    std::size_t alike = 1;
    for (const OtherReading& other : field.others) {
        readings += other.light == field.light ? 1 : 0;
        alike += other.light == field.light && isLegible(other.text) && essenceOf(other.text) == essence ? 1 : 0;
    }
    return alike >= fewestAlike && static_cast<double>(alike) >= mostAlike * static_cast<double>(readings);
}

bool isSure(const VizField& field)
{
    return field.confidence >= sureReading && field.weakest >= sureCharacter && !essenceOf(field.text).empty();
}

/// What the readings of a field say to a zone, together.
struct Votes {
    std::size_t same = 0;
    std::size_t other = 0;               ///< that plainly say something else, and all the same
    std::optional<FieldMatch> agreeing;  ///< the first that is Same
    bool sameInThisLight = false;
};

Votes votesOf(const VizField& field, const FieldMatch& match, const mrz::MrzDocument& zone)
{
    Votes votes;
    if (match.agreement == Agreement::Different && isLegible(field.text)) {
        votes.other = readAlike(field, field.text);
    }
    for (const OtherReading& other : field.others) {
        FieldMatch again = matchField(field.content, other.text, zone);
        if (again.agreement == Agreement::Same) {
            ++votes.same;
            again.printed = other.text;
            votes.sameInThisLight |= other.light == field.light;
            votes.agreeing = votes.agreeing ? votes.agreeing : std::optional(std::move(again));
        } else if (again.agreement == Agreement::Different && isLegible(other.text)) {
            votes.other = std::max(votes.other, readAlike(field, other.text));
        }
    }
    return votes;
}

/// Who alters a number replaces characters of it: a longer or shorter one has a stamp among them or lost some to it.
bool asLong(const VizField& field, const FieldMatch& match)
{
    const bool isNumber = field.content == "document_number" || field.content == "personal_number";
    return !isNumber || essenceOf(match.printed).size() == essenceOf(match.expected).size();
}

/// Letters that the model of Latin print does not know are read as some other one; the zone has them in two.
bool lacksALetter(const std::u32string& printed, const std::u32string& expected)
{
    if (printed.empty() || printed.size() + 1 != expected.size()) {
        return false;
    }
    const auto at = static_cast<std::size_t>(std::mismatch(printed.begin(), printed.end(), expected.begin()).first -
                                             printed.begin());
    if (at >= printed.size() || printed.substr(at + 1) != expected.substr(at + 2)) {
        return false;
    }
    const std::u32string two = expected.substr(at, 2);
    return two == U"SS" || two == U"TH" || two == U"AE" || two == U"OE";
}

/// Long names reach beyond where those of the specimens ended, and under stamps: what stands at their end is cut or
/// mixed with other print.
bool isCutShort(const std::u32string& printed, const std::u32string& expected)
{
    constexpr std::size_t longName = 22;
    constexpr std::size_t begun = 10;
    const auto front = std::mismatch(printed.begin(), printed.end(), expected.begin(), expected.end());
    return expected.size() >= longName && static_cast<std::size_t>(front.first - printed.begin()) >= begun;
}

/// No name has a digit: it is a letter with its accent, taken for one.
bool hasDigit(const std::u32string& name)
{
    return std::any_of(name.begin(), name.end(), [](char32_t c) { return c >= U'0' && c <= U'9'; });
}

bool isName(const VizField& field)
{
    return field.content == "surname" || field.content == "given_names" || field.content == "full_name";
}

/// Whether nothing but digits stands between a name and the zone's: "6 MURCHU" for a name that begins with an accented
/// O.
bool differsInDigitsAlone(const VizField& field, const FieldMatch& match)
{
    const std::u32string printed = essenceOf(match.printed);
    const std::u32string expected = essenceOf(match.expected);
    return isName(field) && printed.size() == expected.size() &&
           std::equal(printed.begin(), printed.end(), expected.begin(),
                      [](char32_t one, char32_t other) { return one == other || (one >= U'0' && one <= U'9'); });
}

/// A single letter is hard to read. What is no sex at all says that it was not read, and nothing of the document.
bool saysNoSex(const VizField& field)
{
    return field.content == "sex" && parsePrintedSex(field.text) == mrz::Sex::Unreadable;
}

bool mayBeTheReadersFault(const VizField& field, const FieldMatch& match)
{
    const std::u32string printed = essenceOf(match.printed);
    const std::u32string expected = essenceOf(match.expected);
    return isName(field) && (hasDigit(printed) || lacksALetter(printed, expected) || isCutShort(printed, expected));
}

/// Whether all of a printed date but its day is the zone's, and its day none of any calendar: "48 NOV 2032". Nobody
/// prints that; it says that the day was not read, and nothing of the document.
bool hasNoSuchDay(const VizField& field, const mrz::MrzDocument& zone)
{
    const bool isDate = field.content == "birth_date" || field.content == "expiry_date";
    const auto day = field.text.find_first_not_of(' ');
    if (!isDate || day == std::string::npos || field.text.size() < day + 3 || field.text[day + 2] != ' ' ||
        parsePrintedDate(field.text)) {
        return false;
    }
    const std::string expected = matchField(field.content, "", zone).expected;  // ISO 8601
    if (expected.size() < 2) {
        return false;
    }
    std::string mended = field.text;
    mended[day] = expected[expected.size() - 2];
    mended[day + 1] = expected.back();
    return matchField(field.content, mended, zone).agreement == Agreement::Same;
}

/// Whether a text is another one less some of its characters.
bool isPartOf(const std::u32string& part, const std::u32string& whole)
{
    auto at = whole.begin();
    for (const char32_t character : part) {
        at = std::find(at, whole.end(), character);
        if (at == whole.end()) {
            return false;
        }
        ++at;
    }
    return part.size() < whole.size();
}

/// Characters altered in an ink of their own may be missing under the light a field is read by. What the other light
/// shows in their place differs when it is read there often enough, and alike.
std::optional<FieldMatch> inOtherLight(const VizField& field, const mrz::MrzDocument& zone)
{
    const std::u32string own = essenceOf(field.text);
    for (const OtherReading& whole : field.others) {
        const std::u32string essence = essenceOf(whole.text);
        if (whole.light == field.light || whole.confidence < sureReading || !isLegible(whole.text) ||
            !isPartOf(own, essence)) {
            continue;
        }
        std::size_t readings = 0;
        std::size_t alike = 0;
        for (const OtherReading& other : field.others) {
            readings += other.light == whole.light ? 1 : 0;
            alike += other.light == whole.light && essenceOf(other.text) == essence ? 1 : 0;
        }
        FieldMatch match = matchField(field.content, whole.text, zone);
        match.printed = whole.text;
        const bool settled =
            alike >= fewestAlike && static_cast<double>(alike) >= mostAlike * static_cast<double>(readings);
        if (match.agreement == Agreement::Different && settled && asLong(field, match) &&
            !mayBeTheReadersFault(field, match)) {
            return match;
        }
    }
    return std::nullopt;
}

}  // namespace

bool isSurelyRead(const VizField& field)
{
    return isSure(field) && isLegible(field.text) && mostReadAlike(field, readAlike(field, field.text));
}

FieldMatch judgeField(const VizField& field, const mrz::MrzDocument& zone)
{
    FieldMatch match = matchField(field.content, field.text, zone);
    match.printed = field.text;
    if (match.agreement == Agreement::Same || match.agreement == Agreement::NotComparable) {
        return match;
    }
    const Votes votes = votesOf(field, match, zone);
    if (votes.agreeing) {
        // The other light shows what this one does not: ink that is seen in one light only is not read away. Nor is
        // what most readings agree on by one that happens to suit the zone.
        const bool outvoted = votes.other > votes.same && (votes.other >= fewestAlike || isSure(field));
        const bool elsewhere = !votes.sameInThisLight && isSurelyRead(field);
        if (!outvoted && !elsewhere) {
            return *votes.agreeing;
        }
        match.agreement = Agreement::Doubtful;
        return match;
    }
    if (auto other = inOtherLight(field, zone)) {
        return *std::move(other);
    }
    const bool settled =
        votes.other >= fewestAlike && (mostReadAlike(field, votes.other) || settledInOwnLight(field)) && isSure(field);
    const bool doubtful = !settled || !asLong(field, match) || mayBeTheReadersFault(field, match);
    if (differsInDigitsAlone(field, match)) {
        match.agreement = Agreement::NotComparable;
    } else if (match.agreement == Agreement::Different && doubtful) {
        match.agreement = Agreement::Doubtful;
    } else if (votes.other == 0 && (hasNoSuchDay(field, zone) || saysNoSex(field))) {
        match.agreement = Agreement::NotComparable;
    }
    return match;
}

}  // namespace rahdari::viz
