#include "core/mrz/mrz_parser.h"

#include "core/base/error_code.h"
#include "core/mrz/mrz_plausibility.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace rahdari::mrz {

namespace {

using Lines = std::span<const std::string>;

std::string_view fieldText(MrzFormat format, Lines lines, FieldId id)
{
    const MrzField* field = findField(format, id);
    if (field == nullptr) {
        return {};
    }
    return std::string_view(lines[static_cast<std::size_t>(field->span.line)])
        .substr(static_cast<std::size_t>(field->span.column), static_cast<std::size_t>(field->span.length));
}

std::string_view trim(std::string_view text)
{
    const std::size_t first = text.find_first_not_of('<');
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of('<') - first + 1);
}

base::Personal personal(std::string_view text) { return base::Personal(std::string(trim(text))); }

/// The words between fillers, with one blank between them.
base::Personal wordsOf(std::string_view text)
{
    std::string words;
    for (const char each : trim(text)) {
        if (each != '<') {
            words += each;
        } else if (words.back() != ' ') {
            words += ' ';
        }
    }
    return base::Personal(std::move(words));
}

bool endsInLetter(std::string_view text) { return !text.empty() && allows(Alphabet::Letters, text.back()); }

void readNames(Lines lines, MrzDocument& document)
{
    if (document.format == MrzFormat::FrenchId) {
        const std::string_view surname = fieldText(document.format, lines, FieldId::Surname);
        const std::string_view given = fieldText(document.format, lines, FieldId::GivenNames);
        document.primaryIdentifier = wordsOf(surname);
        document.secondaryIdentifier = wordsOf(given);
        document.namesTruncated = endsInLetter(surname) || endsInLetter(given);
        return;
    }
    const std::string_view names = fieldText(document.format, lines, FieldId::Names);
    const std::size_t start = std::min(names.find_first_not_of('<'), names.size());
    const std::size_t separator = std::min(names.find("<<", start), names.size());
    document.primaryIdentifier = wordsOf(names.substr(0, separator));
    document.secondaryIdentifier = wordsOf(names.substr(separator));
    document.namesTruncated = endsInLetter(names);
}

void readNumberAndOptionalData(Lines lines, MrzDocument& document)
{
    const std::vector<MrzSpan> spans = documentNumberSpans(document.format, lines);
    std::string number(fieldText(document.format, lines, FieldId::DocumentNumber));
    std::string_view optional = fieldText(document.format, lines, FieldId::OptionalData1);
    document.documentNumberLong = spans.size() == 2;
    if (document.documentNumberLong) {
        const auto length = static_cast<std::size_t>(spans.back().length);
        number += optional.substr(0, length);
        optional.remove_prefix(length + 1);  // the check digit stands behind the number
    }
    // Only the end is trimmed: a filler at the start is irregular and part of what the chip's key is made of.
    const std::size_t last = number.find_last_not_of('<');
    document.documentNumber = base::Personal(number.substr(0, last == std::string::npos ? 0 : last + 1));
    document.optionalData1 = personal(optional);
    document.optionalData2 = personal(fieldText(document.format, lines, FieldId::OptionalData2));
}

Sex readSex(std::string_view text)
{
    if (text == "F") {
        return Sex::Female;
    }
    if (text == "M") {
        return Sex::Male;
    }
    return text == "<" || text == "X" ? Sex::Unspecified : Sex::Unreadable;
}

bool isBlank(Lines lines)
{
    return std::all_of(lines.begin(), lines.end(),
                       [](const std::string& line) { return line.find_first_not_of("< ") == std::string::npos; });
}

base::Error blankError()
{
    return {base::toInt(base::ErrorCode::MrzTextInvalid), "the machine-readable zone holds no text",
            "place the page with the zone on the glass, or type the zone in"};
}

base::Error widthError(MrzFormat format, Lines lines)
{
    std::string message = "the machine-readable zone has " + std::to_string(lines.size()) + " lines, not " +
                          std::to_string(lineCount(format));
    if (std::ssize(lines) == lineCount(format)) {
        const auto odd = std::find_if(lines.begin(), lines.end(),
                                      [&](const auto& line) { return std::ssize(line) != lineWidth(format); });
        message = "line " + std::to_string(odd - lines.begin() + 1) + " of the machine-readable zone has " +
                  std::to_string(odd->size()) + " characters, not " + std::to_string(lineWidth(format));
    }
    return {base::toInt(base::ErrorCode::MrzTextInvalid), std::move(message),
            "read the zone again or type the line in"};
}

auto rightDigits(MrzFormat format, Lines lines)
{
    const std::vector<CheckDigitResult> digits = checkDigits(format, lines);
    return std::count_if(digits.begin(), digits.end(), [](const auto& digit) { return digit.agrees(); });
}

}  // namespace

std::optional<MrzFormat> detectFormat(std::span<const std::string> lines)
{
    if (hasShape(MrzFormat::Td1, lines)) {
        return MrzFormat::Td1;
    }
    if (hasShape(MrzFormat::Td3, lines)) {
        return lines[0].front() == 'V' ? MrzFormat::MrvA : MrzFormat::Td3;
    }
    if (!hasShape(MrzFormat::Td2, lines)) {
        return std::nullopt;
    }
    if (lines[0].front() == 'V') {
        return MrzFormat::MrvB;
    }
    const bool french =
        lines[0].starts_with("IDFRA") && rightDigits(MrzFormat::FrenchId, lines) >= rightDigits(MrzFormat::Td2, lines);
    return french ? MrzFormat::FrenchId : MrzFormat::Td2;
}

base::Result<MrzDocument> parseMrz(std::span<const std::string> lines, std::chrono::year_month_day today)
{
    if (isBlank(lines)) {
        return blankError();
    }
    const std::optional<MrzFormat> format = detectFormat(lines);
    if (!format) {
        return base::Error{base::toInt(base::ErrorCode::MrzFormatUnknown),
                           "number and width of the lines fit no machine-readable zone",
                           "a zone has 3 lines of 30, 2 of 36 or 2 of 44 characters; read it again or type it in"};
    }
    return parseMrz(*format, lines, today);
}

base::Result<MrzDocument> parseMrz(MrzFormat format, std::span<const std::string> lines,
                                   std::chrono::year_month_day today)
{
    if (isBlank(lines)) {
        return blankError();
    }
    if (!hasShape(format, lines)) {
        return widthError(format, lines);
    }
    MrzDocument document;
    document.format = format;
    for (const std::string& line : lines) {
        document.lines.emplace_back(line);
    }
    document.documentCode = trim(fieldText(format, lines, FieldId::DocumentCode));
    document.issuingState = trim(fieldText(format, lines, FieldId::IssuingState));
    document.nationality = trim(fieldText(format, lines, FieldId::Nationality));
    document.issuingOffice = trim(fieldText(format, lines, FieldId::IssuingOffice));
    readNames(lines, document);
    readNumberAndOptionalData(lines, document);
    document.sex = readSex(fieldText(format, lines, FieldId::Sex));
    document.birthDate = resolveBirthDate(fieldText(format, lines, FieldId::BirthDate), today);
    if (findField(format, FieldId::ExpiryDate) != nullptr) {
        document.expiryDate = resolveExpiryDate(fieldText(format, lines, FieldId::ExpiryDate), today);
    }
    document.checkDigits = checkDigits(format, lines);
    document.remarks = remarksOnForm(document);
    const std::vector<Remark> onDates = remarksOnDates(document);
    document.remarks.insert(document.remarks.end(), onDates.begin(), onDates.end());
    return document;
}

std::vector<std::string> splitMrzText(std::string_view text)
{
    std::vector<std::string> lines(1);
    for (const char each : text) {
        if (each == '\n' || each == '\r') {
            lines.emplace_back();
        } else if (each >= 'a' && each <= 'z') {
            lines.back() += static_cast<char>(each - 'a' + 'A');
        } else if (each != ' ' && each != '\t') {
            lines.back() += each;
        }
    }
    std::erase_if(lines, [](const std::string& line) { return line.empty(); });
    return lines;
}

}  // namespace rahdari::mrz
