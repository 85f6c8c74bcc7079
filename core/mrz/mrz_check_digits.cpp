#include "core/mrz/mrz_check_digits.h"

#include "core/mrz/check_digit.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace rahdari::mrz {

namespace {

constexpr std::array ownDigits{
    std::pair{FieldId::DocumentNumber, FieldId::DocumentNumberCheck},
    std::pair{FieldId::BirthDate, FieldId::BirthDateCheck},
    std::pair{FieldId::ExpiryDate, FieldId::ExpiryDateCheck},
    std::pair{FieldId::OptionalData1, FieldId::OptionalData1Check},
};

std::string textOf(std::span<const std::string> lines, std::span<const MrzSpan> spans)
{
    std::string text;
    for (const MrzSpan& span : spans) {
        text += lines[static_cast<std::size_t>(span.line)].substr(static_cast<std::size_t>(span.column),
                                                                  static_cast<std::size_t>(span.length));
    }
    return text;
}

char characterAt(std::span<const std::string> lines, int line, int column)
{
    return lines[static_cast<std::size_t>(line)][static_cast<std::size_t>(column)];
}

bool isBlank(std::string_view text) { return text.find_first_not_of('<') == std::string_view::npos; }

CheckDigitResult judge(std::span<const std::string> lines, FieldId digit, std::string_view name, int line, int column,
                       std::vector<MrzSpan> covered)
{
    CheckDigitResult result;
    result.digit = digit;
    result.name = name;
    result.line = line;
    result.column = column;
    result.found = characterAt(lines, line, column);
    const base::Result<int> expected = checkDigit(textOf(lines, covered));
    result.covered = std::move(covered);
    if (expected) {
        result.expected = expected.value();
        result.state =
            result.found == static_cast<char>('0' + expected.value()) ? CheckDigitState::Valid : CheckDigitState::Wrong;
    }
    return result;
}

/// Doc 9303-4, 4.2.2.2: the check digit of unused optional data may be 0 or a filler.
bool mayBeAbsent(FieldId digit) { return digit == FieldId::OptionalData1Check; }

CheckDigitResult judgeNumber(MrzFormat format, std::span<const std::string> lines)
{
    std::vector<MrzSpan> spans = documentNumberSpans(format, lines);
    const MrzField& field = *findField(format, FieldId::DocumentNumber);
    int column = field.checkColumn;
    if (spans.size() == 2) {
        column = spans.back().column + spans.back().length;
    }
    const bool blank = isBlank(textOf(lines, spans));
    CheckDigitResult result = judge(lines, FieldId::DocumentNumberCheck, toString(FieldId::DocumentNumber),
                                    field.span.line, column, std::move(spans));
    if (blank && result.found == '<' && allows(alphabetClassAt(format, result.line, column), '<')) {
        result.state = CheckDigitState::Absent;
    }
    return result;
}

}  // namespace

std::string_view toString(CheckDigitState state)
{
    switch (state) {
    case CheckDigitState::Valid: return "valid";
    case CheckDigitState::Wrong: return "wrong";
    case CheckDigitState::Absent: break;
    }
    return "absent";
}

bool CheckDigitResult::concerns(int atLine, int atColumn) const
{
    return (atLine == line && atColumn == column) ||
           std::any_of(covered.begin(), covered.end(),
                       [&](const MrzSpan& span) { return span.contains(atLine, atColumn); });
}

bool hasShape(MrzFormat format, std::span<const std::string> lines)
{
    return std::ssize(lines) == lineCount(format) && std::all_of(lines.begin(), lines.end(), [&](const auto& line) {
               return std::ssize(line) == lineWidth(format);
           });
}

std::vector<MrzSpan> documentNumberSpans(MrzFormat format, std::span<const std::string> lines)
{
    if (!hasShape(format, lines)) {
        return {};
    }
    const MrzField& number = *findField(format, FieldId::DocumentNumber);
    std::vector<MrzSpan> spans{number.span};
    const bool canGoOn = format == MrzFormat::Td1 || format == MrzFormat::Td2;
    if (!canGoOn || characterAt(lines, number.span.line, number.checkColumn) != '<') {
        return spans;
    }
    const MrzSpan optional = findField(format, FieldId::OptionalData1)->span;
    const std::string text = textOf(lines, std::array{optional});
    const auto end = std::min(text.find('<'), text.size());  // the last character before the filler is the check digit
    const auto head =
        lines[static_cast<std::size_t>(number.span.line)][static_cast<std::size_t>(number.checkColumn - 1)];
    if (end >= 2 && head != '<') {
        spans.push_back({optional.line, optional.column, static_cast<int>(end) - 1});
    }
    return spans;
}

std::vector<CheckDigitResult> checkDigits(MrzFormat format, std::span<const std::string> lines)
{
    std::vector<CheckDigitResult> results;
    if (!hasShape(format, lines)) {
        return results;
    }
    for (const auto& [covered, digit] : ownDigits) {
        const MrzField* place = findField(format, digit);
        if (place == nullptr) {
            continue;
        }
        if (digit == FieldId::DocumentNumberCheck) {
            results.push_back(judgeNumber(format, lines));
            continue;
        }
        const MrzSpan text = findField(format, covered)->span;
        results.push_back(judge(lines, digit, toString(covered), place->span.line, place->span.column, {text}));
        if (mayBeAbsent(digit) && results.back().found == '<' && isBlank(textOf(lines, std::array{text}))) {
            results.back().state = CheckDigitState::Absent;
        }
    }
    const auto composite = compositeSpans(format);
    if (!composite.empty()) {
        const MrzSpan place = findField(format, FieldId::CompositeCheck)->span;
        results.push_back(judge(lines, FieldId::CompositeCheck, "composite", place.line, place.column,
                                {composite.begin(), composite.end()}));
    }
    return results;
}

}  // namespace rahdari::mrz
