#include "core/mrz/mrz_format.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace rahdari::mrz {

namespace {

constexpr std::array td1Fields{
    MrzField{FieldId::DocumentCode, {0, 0, 2}, Alphabet::Any},
    MrzField{FieldId::IssuingState, {0, 2, 3}, Alphabet::LettersFiller},
    MrzField{FieldId::DocumentNumber, {0, 5, 9}, Alphabet::Any, 14},
    MrzField{FieldId::DocumentNumberCheck, {0, 14, 1}, Alphabet::CheckDigitFiller},
    MrzField{FieldId::OptionalData1, {0, 15, 15}, Alphabet::Any},
    MrzField{FieldId::BirthDate, {1, 0, 6}, Alphabet::DigitsFiller, 6},
    MrzField{FieldId::BirthDateCheck, {1, 6, 1}, Alphabet::CheckDigit},
    MrzField{FieldId::Sex, {1, 7, 1}, Alphabet::Sex},
    MrzField{FieldId::ExpiryDate, {1, 8, 6}, Alphabet::DigitsFiller, 14},
    MrzField{FieldId::ExpiryDateCheck, {1, 14, 1}, Alphabet::CheckDigit},
    MrzField{FieldId::Nationality, {1, 15, 3}, Alphabet::LettersFiller},
    MrzField{FieldId::OptionalData2, {1, 18, 11}, Alphabet::Any},
    MrzField{FieldId::CompositeCheck, {1, 29, 1}, Alphabet::CheckDigit},
    MrzField{FieldId::Names, {2, 0, 30}, Alphabet::LettersFiller},
};

constexpr std::array td2Fields{
    MrzField{FieldId::DocumentCode, {0, 0, 2}, Alphabet::Any},
    MrzField{FieldId::IssuingState, {0, 2, 3}, Alphabet::LettersFiller},
    MrzField{FieldId::Names, {0, 5, 31}, Alphabet::LettersFiller},
    MrzField{FieldId::DocumentNumber, {1, 0, 9}, Alphabet::Any, 9},
    MrzField{FieldId::DocumentNumberCheck, {1, 9, 1}, Alphabet::CheckDigitFiller},
    MrzField{FieldId::Nationality, {1, 10, 3}, Alphabet::LettersFiller},
    MrzField{FieldId::BirthDate, {1, 13, 6}, Alphabet::DigitsFiller, 19},
    MrzField{FieldId::BirthDateCheck, {1, 19, 1}, Alphabet::CheckDigit},
    MrzField{FieldId::Sex, {1, 20, 1}, Alphabet::Sex},
    MrzField{FieldId::ExpiryDate, {1, 21, 6}, Alphabet::DigitsFiller, 27},
    MrzField{FieldId::ExpiryDateCheck, {1, 27, 1}, Alphabet::CheckDigit},
    MrzField{FieldId::OptionalData1, {1, 28, 7}, Alphabet::Any},
    MrzField{FieldId::CompositeCheck, {1, 35, 1}, Alphabet::CheckDigit},
};

constexpr std::array td3Fields{
    MrzField{FieldId::DocumentCode, {0, 0, 2}, Alphabet::LettersFiller},
    MrzField{FieldId::IssuingState, {0, 2, 3}, Alphabet::LettersFiller},
    MrzField{FieldId::Names, {0, 5, 39}, Alphabet::LettersFiller},
    MrzField{FieldId::DocumentNumber, {1, 0, 9}, Alphabet::Any, 9},
    MrzField{FieldId::DocumentNumberCheck, {1, 9, 1}, Alphabet::CheckDigit},
    MrzField{FieldId::Nationality, {1, 10, 3}, Alphabet::LettersFiller},
    MrzField{FieldId::BirthDate, {1, 13, 6}, Alphabet::DigitsFiller, 19},
    MrzField{FieldId::BirthDateCheck, {1, 19, 1}, Alphabet::CheckDigit},
    MrzField{FieldId::Sex, {1, 20, 1}, Alphabet::Sex},
    MrzField{FieldId::ExpiryDate, {1, 21, 6}, Alphabet::DigitsFiller, 27},
    MrzField{FieldId::ExpiryDateCheck, {1, 27, 1}, Alphabet::CheckDigit},
    MrzField{FieldId::OptionalData1, {1, 28, 14}, Alphabet::Any, 42},
    MrzField{FieldId::OptionalData1Check, {1, 42, 1}, Alphabet::CheckDigitFiller},
    MrzField{FieldId::CompositeCheck, {1, 43, 1}, Alphabet::CheckDigit},
};

/// The visas differ in width alone, and so in the length of names and optional data.
constexpr std::array<MrzField, 12> visaFields(int width)
{
    return {
        MrzField{FieldId::DocumentCode, {0, 0, 2}, Alphabet::Any},
        MrzField{FieldId::IssuingState, {0, 2, 3}, Alphabet::LettersFiller},
        MrzField{FieldId::Names, {0, 5, width - 5}, Alphabet::LettersFiller},
        MrzField{FieldId::DocumentNumber, {1, 0, 9}, Alphabet::Any, 9},
        MrzField{FieldId::DocumentNumberCheck, {1, 9, 1}, Alphabet::CheckDigit},
        MrzField{FieldId::Nationality, {1, 10, 3}, Alphabet::LettersFiller},
        MrzField{FieldId::BirthDate, {1, 13, 6}, Alphabet::DigitsFiller, 19},
        MrzField{FieldId::BirthDateCheck, {1, 19, 1}, Alphabet::CheckDigit},
        MrzField{FieldId::Sex, {1, 20, 1}, Alphabet::Sex},
        MrzField{FieldId::ExpiryDate, {1, 21, 6}, Alphabet::DigitsFiller, 27},
        MrzField{FieldId::ExpiryDateCheck, {1, 27, 1}, Alphabet::CheckDigit},
        MrzField{FieldId::OptionalData1, {1, 28, width - 28}, Alphabet::Any},
    };
}

constexpr std::array mrvAFields = visaFields(44);
constexpr std::array mrvBFields = visaFields(36);

// The number is year, month, department and a running number of five; Corsica's departments are 2A and 2B.
constexpr std::array frenchIdFields{
    MrzField{FieldId::DocumentCode, {0, 0, 2}, Alphabet::LettersFiller},
    MrzField{FieldId::IssuingState, {0, 2, 3}, Alphabet::LettersFiller},
    MrzField{FieldId::Surname, {0, 5, 25}, Alphabet::LettersFiller},
    MrzField{FieldId::IssuingOffice, {0, 30, 6}, Alphabet::Any},
    MrzField{FieldId::DocumentNumber, {1, 0, 12}, Alphabet::Any, 12},
    MrzField{FieldId::DocumentNumberCheck, {1, 12, 1}, Alphabet::CheckDigit},
    MrzField{FieldId::GivenNames, {1, 13, 14}, Alphabet::LettersFiller},
    MrzField{FieldId::BirthDate, {1, 27, 6}, Alphabet::DigitsFiller, 33},
    MrzField{FieldId::BirthDateCheck, {1, 33, 1}, Alphabet::CheckDigit},
    MrzField{FieldId::Sex, {1, 34, 1}, Alphabet::Sex},
    MrzField{FieldId::CompositeCheck, {1, 35, 1}, Alphabet::CheckDigit},
};

constexpr std::array td1Composite{MrzSpan{0, 5, 25}, MrzSpan{1, 0, 7}, MrzSpan{1, 8, 7}, MrzSpan{1, 18, 11}};
constexpr std::array td2Composite{MrzSpan{1, 0, 10}, MrzSpan{1, 13, 7}, MrzSpan{1, 21, 14}};
constexpr std::array td3Composite{MrzSpan{1, 0, 10}, MrzSpan{1, 13, 7}, MrzSpan{1, 21, 22}};
constexpr std::array frenchIdComposite{MrzSpan{0, 0, 36}, MrzSpan{1, 0, 35}};

struct Layout {
    MrzFormat format;
    std::string_view name;
    int lines;
    int width;
    PageSizeMm page;
    std::span<const MrzField> fields;
    std::span<const MrzSpan> composite;
};

constexpr std::array layouts{
    Layout{MrzFormat::Td1, "TD1", 3, 30, {85.60, 53.98}, td1Fields, td1Composite},
    Layout{MrzFormat::Td2, "TD2", 2, 36, {105.0, 74.0}, td2Fields, td2Composite},
    Layout{MrzFormat::Td3, "TD3", 2, 44, {125.0, 88.0}, td3Fields, td3Composite},
    Layout{MrzFormat::MrvA, "MRVA", 2, 44, {120.0, 80.0}, mrvAFields, {}},
    Layout{MrzFormat::MrvB, "MRVB", 2, 36, {105.0, 74.0}, mrvBFields, {}},
    Layout{MrzFormat::FrenchId, "FRID", 2, 36, {105.0, 74.0}, frenchIdFields, frenchIdComposite},
};

/// Whether the fields of a layout follow each other without gap or overlap and fill every line.
constexpr bool tiles(const Layout& layout)
{
    int line = 0;
    int column = 0;
    for (const MrzField& field : layout.fields) {
        if (field.span.line != line || field.span.column != column) {
            return false;
        }
        column += field.span.length;
        if (column == layout.width) {
            column = 0;
            ++line;
        }
    }
    return line == layout.lines && column == 0;
}
static_assert(std::all_of(layouts.begin(), layouts.end(), tiles));

constexpr const Layout& layoutOf(MrzFormat format) { return layouts[static_cast<std::size_t>(format)]; }

}  // namespace

std::string_view toString(MrzFormat format) { return layoutOf(format).name; }

std::optional<MrzFormat> mrzFormatFromString(std::string_view word)
{
    for (const Layout& layout : layouts) {
        if (layout.name == word) {
            return layout.format;
        }
    }
    return std::nullopt;
}

int lineCount(MrzFormat format) { return layoutOf(format).lines; }
int lineWidth(MrzFormat format) { return layoutOf(format).width; }
PageSizeMm pageSizeMm(MrzFormat format) { return layoutOf(format).page; }
std::span<const MrzField> fieldsOf(MrzFormat format) { return layoutOf(format).fields; }
std::span<const MrzSpan> compositeSpans(MrzFormat format) { return layoutOf(format).composite; }

std::string_view charactersOf(Alphabet alphabet)
{
    switch (alphabet) {
    case Alphabet::Letters: return "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    case Alphabet::LettersFiller: return "ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
    case Alphabet::DigitsFiller:
    case Alphabet::CheckDigitFiller: return "0123456789<";
    case Alphabet::Sex: return "MFX<";
    case Alphabet::CheckDigit: return "0123456789";
    case Alphabet::Any: break;
    }
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";
}

bool allows(Alphabet alphabet, char character)
{
    return charactersOf(alphabet).find(character) != std::string_view::npos;
}

std::string_view toString(FieldId field)
{
    switch (field) {
    case FieldId::DocumentCode: return "document code";
    case FieldId::IssuingState: return "issuing state";
    case FieldId::Names: return "names";
    case FieldId::Surname: return "surname";
    case FieldId::GivenNames: return "given names";
    case FieldId::DocumentNumber: return "document number";
    case FieldId::DocumentNumberCheck: return "check digit of the document number";
    case FieldId::Nationality: return "nationality";
    case FieldId::BirthDate: return "date of birth";
    case FieldId::BirthDateCheck: return "check digit of the date of birth";
    case FieldId::Sex: return "sex";
    case FieldId::ExpiryDate: return "date of expiry";
    case FieldId::ExpiryDateCheck: return "check digit of the date of expiry";
    case FieldId::OptionalData1: return "optional data";
    case FieldId::OptionalData1Check: return "check digit of the optional data";
    case FieldId::OptionalData2: return "further optional data";
    case FieldId::IssuingOffice: return "issuing office";
    case FieldId::CompositeCheck: break;
    }
    return "composite check digit";
}

const MrzField* findField(MrzFormat format, FieldId field)
{
    const auto fields = fieldsOf(format);
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const MrzField& each) { return each.id == field; });
    return found == fields.end() ? nullptr : &*found;
}

const MrzField* fieldAt(MrzFormat format, int line, int column)
{
    const auto fields = fieldsOf(format);
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const MrzField& each) { return each.span.contains(line, column); });
    return found == fields.end() ? nullptr : &*found;
}

Alphabet alphabetClassAt(MrzFormat format, int line, int column)
{
    if (line == 0 && column == 0) {
        return Alphabet::Letters;  // every document code starts with a letter; its second character is the issuer's
    }
    const MrzField* field = fieldAt(format, line, column);
    return field == nullptr ? Alphabet::Any : field->alphabet;
}

std::string_view alphabetAt(MrzFormat format, int line, int column)
{
    return charactersOf(alphabetClassAt(format, line, column));
}

}  // namespace rahdari::mrz
