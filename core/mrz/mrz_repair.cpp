#include "core/mrz/mrz_repair.h"

#include "core/mrz/mrz_check_digits.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace rahdari::mrz {

namespace {

using Lines = std::vector<std::string>;
using Digits = std::vector<CheckDigitResult>;
using Choice = std::vector<Correction>;  ///< one substitution for each wrong field

/// More combinations than this are not searched; the evidence is then too poor to decide anyway.
constexpr std::size_t combinationLimit = 256;

/// Names and codes are never changed by arithmetic, also where a composite digit covers them.
bool isRepairable(FieldId field)
{
    switch (field) {
    case FieldId::DocumentCode:
    case FieldId::IssuingState:
    case FieldId::Names:
    case FieldId::Surname:
    case FieldId::GivenNames:
    case FieldId::Nationality:
    case FieldId::Sex: return false;
    default: return true;
    }
}

Lines with(Lines lines, std::span<const Correction> substitutions)
{
    for (const Correction& each : substitutions) {
        lines[static_cast<std::size_t>(each.line)][static_cast<std::size_t>(each.column)] = each.value;
    }
    return lines;
}

bool breaks(const Digits& before, const Digits& after, bool ownOnly)
{
    for (std::size_t i = 0; i < before.size(); ++i) {
        const bool counts = !ownOnly || before[i].digit != FieldId::CompositeCheck;
        if (counts && before[i].agrees() && !after[i].agrees()) {
            return true;
        }
    }
    return false;
}

/// Every substitution the reader supports at a position.
void addSubstitutions(MrzFormat format, const Correction& place, const CharacterReading& reading,
                      std::vector<Correction>& found)
{
    const Alphabet alphabet = alphabetClassAt(format, place.line, place.column);
    for (const Alternative& alternative : reading.alternatives) {
        const bool seen = alternative.probability >= alternativeFloor && alternative.value != place.read;
        const bool alike =
            areLookAlikes(alternative.value, place.read) || areLookAlikes(alternative.value, reading.value);
        Correction substitution = place;
        substitution.value = alternative.value;
        const bool known = std::find(found.begin(), found.end(), substitution) != found.end();
        if (seen && alike && !known && allows(alphabet, alternative.value)) {
            found.push_back(substitution);
        }
    }
}

std::vector<Correction> supportedSubstitutions(MrzFormat format, const Lines& lines,
                                               std::span<const LineReading> readings)
{
    std::vector<Correction> found;
    for (const MrzField& field : fieldsOf(format)) {
        if (!isRepairable(field.id)) {
            continue;
        }
        const auto line = static_cast<std::size_t>(field.span.line);
        for (int column = field.span.column; column < field.span.column + field.span.length; ++column) {
            const auto at = static_cast<std::size_t>(column);
            const char read = lines[line][at];
            addSubstitutions(format, {field.span.line, column, read, read, CorrectionReason::CheckDigit},
                             readings[line][at], found);
        }
    }
    return found;
}

/// The supported substitutions that make one digit right and turn no other digit wrong.
std::vector<Correction> explanationsOf(MrzFormat format, const Lines& lines, const Digits& digits, std::size_t index,
                                       const std::vector<Correction>& supported)
{
    const bool own = digits[index].digit != FieldId::CompositeCheck;
    std::vector<Correction> found;
    for (const Correction& each : supported) {
        if (!digits[index].concerns(each.line, each.column)) {
            continue;
        }
        const Digits after = checkDigits(format, with(lines, std::span(&each, 1)));
        if (after[index].agrees() && !breaks(digits, after, own)) {
            found.push_back(each);
        }
    }
    return found;
}

/// Every choice of one explanation for each field, or none when there are too many to search.
std::optional<std::vector<Choice>> choicesOf(const std::vector<std::vector<Correction>>& explanations)
{
    std::vector<Choice> choices{Choice{}};
    for (const std::vector<Correction>& ofOne : explanations) {
        if (choices.size() * ofOne.size() > combinationLimit) {
            return std::nullopt;
        }
        std::vector<Choice> longer;
        for (const Choice& choice : choices) {
            for (const Correction& each : ofOne) {
                longer.push_back(choice);
                longer.back().push_back(each);
            }
        }
        choices = std::move(longer);
    }
    return choices;
}

/// Accepts the one explanation of a digit, or records that there are several.
void decide(const CheckDigitResult& digit, std::vector<Correction> candidates, Repair& repair)
{
    if (candidates.size() == 1) {
        repair.corrections.push_back(candidates.front());
    } else if (candidates.size() > 1) {
        repair.ambiguities.push_back({digit.digit, digit.line, digit.column, std::move(candidates)});
    }
}

/// The explanations of one field among several whole repairs, each once.
std::vector<Correction> distinct(const std::vector<Choice>& repairs, std::size_t field)
{
    std::vector<Correction> candidates;
    for (const Choice& choice : repairs) {
        if (std::find(candidates.begin(), candidates.end(), choice[field]) == candidates.end()) {
            candidates.push_back(choice[field]);
        }
    }
    return candidates;
}

/// Accepts the one choice that makes all check digits right, the composite included, or records for each digit the
/// explanations between which it hangs.
void decideTogether(MrzFormat format, const Lines& lines, const Digits& digits, const std::vector<std::size_t>& wrong,
                    const std::vector<std::vector<Correction>>& explanations, Repair& repair)
{
    std::optional<std::vector<Choice>> repairs = choicesOf(explanations);
    if (repairs) {
        std::erase_if(*repairs, [&](const Choice& choice) {
            const Digits after = checkDigits(format, with(lines, choice));
            return !std::all_of(after.begin(), after.end(), [](const auto& digit) { return digit.agrees(); });
        });
    }
    if (repairs && repairs->size() == 1) {
        repair.corrections = repairs->front();
        return;
    }
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        std::vector<Correction> candidates = repairs ? distinct(*repairs, i) : explanations[i];
        const CheckDigitResult& digit = digits[wrong[i]];
        if (candidates.size() > 1) {
            repair.ambiguities.push_back({digit.digit, digit.line, digit.column, std::move(candidates)});
        }
    }
}

}  // namespace

bool breaksCheckDigit(MrzFormat format, std::span<const std::string> before, std::span<const std::string> after)
{
    return breaks(checkDigits(format, before), checkDigits(format, after), false);
}

Repair repairByCheckDigits(MrzFormat format, std::span<const std::string> lines, std::span<const LineReading> readings)
{
    const Lines text(lines.begin(), lines.end());
    const Digits digits = checkDigits(format, text);
    std::vector<std::size_t> wrong;  // the fields' own digits; the composite follows from them
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (!digits[i].agrees() && digits[i].digit != FieldId::CompositeCheck) {
            wrong.push_back(i);
        }
    }
    Repair repair;
    if (digits.empty() || (wrong.empty() && digits.back().agrees())) {
        return repair;
    }
    const std::vector<Correction> supported = supportedSubstitutions(format, text, readings);
    if (wrong.empty()) {
        const std::size_t composite = digits.size() - 1;
        decide(digits[composite], explanationsOf(format, text, digits, composite, supported), repair);
        return repair;
    }
    std::vector<std::vector<Correction>> explanations;
    for (const std::size_t index : wrong) {
        explanations.push_back(explanationsOf(format, text, digits, index, supported));
    }
    if (!compositeSpans(format).empty()) {
        decideTogether(format, text, digits, wrong, explanations, repair);
        return repair;
    }
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        decide(digits[wrong[i]], std::move(explanations[i]), repair);
    }
    return repair;
}

}  // namespace rahdari::mrz
