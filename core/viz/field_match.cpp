#include "core/viz/field_match.h"

#include "core/viz/date_text.h"
#include "core/viz/spelling.h"

#include <algorithm>
#include <cctype>

namespace rahdari::viz {

namespace {

/// More of a word differs than a forger changes: the reading failed, or another field was read.
constexpr double mostOfAWord = 0.6;

FieldMatch notComparable() { return {}; }

Agreement agreementOf(const Spelling& spelling, std::size_t length)
{
    if (spelling.same()) {
        return Agreement::Same;
    }
    // What is lacking or too much is first of all a reader's fault: a glyph lost, a speck taken for one.
    const auto replaced = std::count_if(spelling.differences.begin(), spelling.differences.end(),
                                        [](const auto& one) { return one.step == SpellingStep::Different; });
    const double share =
        static_cast<double>(spelling.differences.size()) / static_cast<double>(std::max<std::size_t>(1, length));
    return replaced > 0 && share <= mostOfAWord ? Agreement::Different : Agreement::Doubtful;
}

FieldMatch matchOf(const Spelling& spelling, const std::string& expected)
{
    // Rules explain why they agree; where they do not, chance agreements would only mislead.
    return {agreementOf(spelling, expected.size()), expected,
            spelling.same() ? spelling.rules : std::vector<std::string>{},
            static_cast<int>(spelling.differences.size())};
}

FieldMatch matchName(std::string_view text, const std::string& zone, bool truncated)
{
    return zone.empty() ? notComparable() : matchOf(compareName(text, zone, truncated), zone);
}

FieldMatch matchFullName(std::string_view text, const mrz::MrzDocument& zone)
{
    const std::string& primary = zone.primaryIdentifier.reveal();
    const std::string& secondary = zone.secondaryIdentifier.reveal();
    const FieldMatch surnameFirst = matchName(text, primary + " " + secondary, zone.namesTruncated);
    const FieldMatch givenFirst = matchName(text, secondary + " " + primary, zone.namesTruncated);
    return givenFirst.differences < surnameFirst.differences ? givenFirst : surnameFirst;
}

FieldMatch matchNumber(std::string_view text, const std::string& zone)
{
    return zone.empty() ? notComparable() : matchOf(compareNumber(text, zone), zone);
}

/// The personal number stands in one of the optional data, perhaps with something behind it.
FieldMatch matchPersonalNumber(std::string_view text, const mrz::MrzDocument& zone)
{
    FieldMatch best;
    for (const std::string& optional : {zone.optionalData1.reveal(), zone.optionalData2.reveal()}) {
        const FieldMatch match = matchNumber(text, optional.substr(0, optional.find('<')));
        const bool better = best.agreement == Agreement::NotComparable || match.differences < best.differences;
        if (match.agreement != Agreement::NotComparable && better) {
            best = match;
        }
    }
    return best;
}

FieldMatch matchDate(std::string_view text, const mrz::PartialDate& zone)
{
    std::vector<std::chrono::year_month_day> dates;
    if (const auto date = zone.date()) {
        dates.push_back(*date);
        if (zone.otherYear) {
            dates.push_back({std::chrono::year(*zone.otherYear), date->month(), date->day()});
        }
    }
    if (dates.empty()) {
        return notComparable();
    }
    FieldMatch match{Agreement::Doubtful, isoText(dates.front()), {}, 1};
    const auto printed = parsePrintedDate(text);
    if (!printed) {
        return match;
    }
    if (std::any_of(dates.begin(), dates.end(), [&](const auto& date) { return printed->means(date); })) {
        match.agreement = Agreement::Same;
        match.differences = 0;
        return match;
    }
    const int day = static_cast<int>(static_cast<unsigned>(dates.front().day()));
    const int month = static_cast<int>(static_cast<unsigned>(dates.front().month()));
    const int year = static_cast<int>(dates.front().year());
    if (printed->yearDigits == 2 && printed->year == year / 100) {
        return match;  // its end was not read
    }
    const bool yearDiffers = printed->yearDigits == 4 ? printed->year != year : printed->year != year % 100;
    match.differences = (printed->day != day ? 1 : 0) + (printed->month != month ? 1 : 0) + (yearDiffers ? 1 : 0);
    match.agreement = Agreement::Different;
    return match;
}

FieldMatch matchSex(std::string_view text, mrz::Sex zone)
{
    const mrz::Sex printed = parsePrintedSex(text);
    if (zone == mrz::Sex::Unreadable) {
        return notComparable();
    }
    const std::string expected = zone == mrz::Sex::Female ? "F" : zone == mrz::Sex::Male ? "M" : "X";
    if (printed == mrz::Sex::Unreadable) {
        return {Agreement::Doubtful, expected, {}, 1};
    }
    return printed == zone ? FieldMatch{Agreement::Same, expected, {}, 0}
                           : FieldMatch{Agreement::Different, expected, {}, 1};
}

/// As a code, or as a word that begins like it ("UTOPIAN" for UTO); words of other languages cannot be compared.
FieldMatch matchNationality(std::string_view text, const std::string& zone)
{
    std::string letters;
    for (const char32_t character : charactersOf(text)) {
        if (const auto spellings = zoneSpellings(upperCase(character)); !spellings.empty()) {
            letters += spellings.front();
        }
    }
    return !zone.empty() && letters.starts_with(zone) ? FieldMatch{Agreement::Same, zone, {}, 0} : notComparable();
}

}  // namespace

mrz::Sex parsePrintedSex(std::string_view text)
{
    std::string letters;
    for (const char c : text) {
        if (std::isdigit(static_cast<unsigned char>(c)) != 0) {
            return mrz::Sex::Unreadable;  // a height in metres
        }
        if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
            letters += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        } else if (!letters.empty()) {
            break;
        }
    }
    return letters == "F"   ? mrz::Sex::Female
           : letters == "M" ? mrz::Sex::Male
           : letters == "X" ? mrz::Sex::Unspecified
                            : mrz::Sex::Unreadable;
}

FieldMatch matchField(std::string_view content, std::string_view text, const mrz::MrzDocument& zone)
{
    if (content == "surname") {
        return matchName(text, zone.primaryIdentifier.reveal(), zone.namesTruncated);
    }
    if (content == "given_names") {
        return matchName(text, zone.secondaryIdentifier.reveal(), zone.namesTruncated);
    }
    if (content == "full_name") {
        return matchFullName(text, zone);
    }
    if (content == "document_number") {
        return matchNumber(text, zone.documentNumber.reveal());
    }
    if (content == "personal_number") {
        return matchPersonalNumber(text, zone);
    }
    if (content == "birth_date") {
        return matchDate(text, zone.birthDate);
    }
    if (content == "expiry_date") {
        return matchDate(text, zone.expiryDate);
    }
    if (content == "sex") {
        return matchSex(text, zone.sex);
    }
    if (content == "nationality") {
        return matchNationality(text, zone.nationality);
    }
    return notComparable();
}

}  // namespace rahdari::viz
