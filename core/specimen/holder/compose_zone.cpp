#include "core/mrz/check_digit.h"
#include "core/specimen/holder/holder.h"
#include "core/specimen/holder/zone_names.h"

#include <algorithm>

namespace rahdari::specimen {

namespace {

constexpr std::size_t numberWidth = 9;
constexpr std::string_view utopia = "UTO";

std::string filled(std::string_view text, std::size_t width)
{
    std::string field(text.substr(0, width));
    field.resize(width, '<');
    return field;
}

/// Of characters of the zone only: all that come here have been transliterated.
char digitOf(const std::string& field)
{
    const base::Result<int> digit = mrz::checkDigit(field);
    return digit ? static_cast<char>('0' + *digit) : '<';
}

std::string withDigit(const std::string& field) { return field + digitOf(field); }

std::string dateField(std::chrono::year_month_day date)
{
    const int number = static_cast<int>(date.year()) % 100 * 10'000 +
                       static_cast<int>(static_cast<unsigned>(date.month())) * 100 +
                       static_cast<int>(static_cast<unsigned>(date.day()));
    const std::string digits = std::to_string(number);
    return std::string(6 - digits.size(), '0') + digits;
}

char sexField(Sex sex)
{
    switch (sex) {
    case Sex::Female: return 'F';
    case Sex::Male: return 'M';
    case Sex::Unspecified: break;
    }
    return '<';
}

/// A document number with its check digit, and what of it stands in the optional data (Doc 9303-5, 4.2.2.1 note j).
struct NumberField {
    std::string field;     ///< ten characters
    std::string overflow;  ///< rest of the number, check digit and a filler; empty for most
};

NumberField numberField(const Issue& issue, bool mayBeLong)
{
    const std::string number = transliterated(issue.documentNumber);
    if (!mayBeLong || number.size() <= numberWidth) {
        return {withDigit(filled(number, numberWidth)), {}};
    }
    const std::string whole = withDigit(number);
    return {number.substr(0, numberWidth) + '<', whole.substr(numberWidth) + '<'};
}

/// The personal number behind an overflow, where there is room for all of it.
std::string optionalField(const Holder& holder, const std::string& overflow, std::size_t width)
{
    const std::string personal = transliterated(holder.personalNumber);
    const bool fits = overflow.size() + personal.size() <= width;
    return filled(overflow + (fits ? personal : std::string()), width);
}

std::string birthAndSex(const Holder& holder) { return withDigit(dateField(holder.birth)) + sexField(holder.sex); }

std::string upperLine(const Design& design, const Holder& holder, std::size_t width)
{
    const std::string head = filled(transliterated(design.documentCode), 2) + std::string(utopia);
    return head + nameField(transliterated(holder.surname), transliterated(holder.givenNames), width - head.size());
}

std::vector<std::string> composeTd1(const Design& design, const Holder& holder, const Issue& issue)
{
    const NumberField number = numberField(issue, true);
    const std::string upper = filled(transliterated(design.documentCode), 2) + std::string(utopia) + number.field +
                              optionalField(holder, number.overflow, 15);
    const std::string middle =
        birthAndSex(holder) + withDigit(dateField(issue.expires)) + std::string(utopia) + std::string(11, '<');
    // Composite of TD1: line 1 from 6 to 30, line 2 from 1 to 7, 9 to 15 and 19 to 29.
    const std::string covered = upper.substr(5) + middle.substr(0, 7) + middle.substr(8, 7) + middle.substr(18, 11);
    return {upper, middle + digitOf(covered),
            nameField(transliterated(holder.surname), transliterated(holder.givenNames), 30)};
}

std::string lowerLine(const Holder& holder, const Issue& issue, const NumberField& number)
{
    return number.field + std::string(utopia) + birthAndSex(holder) + withDigit(dateField(issue.expires));
}

/// Composite of TD2 and TD3: positions 1 to 10, 14 to 20 and from 22 on.
std::string withComposite(const std::string& lower)
{
    return lower + digitOf(lower.substr(0, 10) + lower.substr(13, 7) + lower.substr(21));
}

std::vector<std::string> composeTd2(const Design& design, const Holder& holder, const Issue& issue)
{
    const NumberField number = numberField(issue, true);
    const std::string lower = lowerLine(holder, issue, number) + optionalField(holder, number.overflow, 7);
    return {upperLine(design, holder, 36), withComposite(lower)};
}

std::vector<std::string> composeTd3(const Design& design, const Holder& holder, const Issue& issue)
{
    std::string personal = withDigit(optionalField(holder, {}, 14));
    if (personal.find_first_not_of('<') == personal.size() - 1) {
        personal.back() = '<';  // Doc 9303-4, 4.2.2.2: 0 or < where the field is not used
    }
    return {upperLine(design, holder, 44),
            withComposite(lowerLine(holder, issue, numberField(issue, false)) + personal)};
}

std::vector<std::string> composeVisa(const Design& design, const Holder& holder, const Issue& issue, std::size_t width)
{
    const std::string lower = lowerLine(holder, issue, numberField(issue, false));
    return {upperLine(design, holder, width), lower + optionalField(holder, {}, width - lower.size())};
}

}  // namespace

std::vector<std::string> composeZone(const Design& design, const Holder& holder, const Issue& issue)
{
    switch (design.format) {
    case DocumentFormat::Td1: return composeTd1(design, holder, issue);
    case DocumentFormat::Td2: return composeTd2(design, holder, issue);
    case DocumentFormat::Td3: return composeTd3(design, holder, issue);
    case DocumentFormat::MrvA: return composeVisa(design, holder, issue, 44);
    case DocumentFormat::MrvB: break;
    }
    return composeVisa(design, holder, issue, 36);
}

}  // namespace rahdari::specimen
