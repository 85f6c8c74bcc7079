#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace rahdari::mrz {

/// The layouts of a machine-readable zone: those of ICAO Doc 9303 parts 4 to 7 and one national layout.
enum class MrzFormat : std::uint8_t {
    Td1,       ///< card, 3 lines of 30 (Doc 9303-5)
    Td2,       ///< larger card, 2 lines of 36 (Doc 9303-6)
    Td3,       ///< passport, 2 lines of 44 (Doc 9303-4)
    MrvA,      ///< visa of passport size, 2 lines of 44 (Doc 9303-7)
    MrvB,      ///< smaller visa, 2 lines of 36 (Doc 9303-7)
    FrenchId,  ///< French national identity card issued until 2021, 2 lines of 36; not of Doc 9303
};

/// "TD1", "TD2", "TD3", "MRVA", "MRVB", "FRID".
std::string_view toString(MrzFormat format);

/// The format of such a word, or none.
std::optional<MrzFormat> mrzFormatFromString(std::string_view word);

int lineCount(MrzFormat format);  ///< 2 or 3
int lineWidth(MrzFormat format);  ///< characters in each line: 30, 36 or 44

/// Nominal size of the page or card that carries the zone, in mm (Doc 9303-4 to -7).
struct PageSizeMm {
    double width = 0.0;
    double height = 0.0;
};
PageSizeMm pageSizeMm(MrzFormat format);

/// The characters a position may hold. Doc 9303-3, 4.3: only A-Z, 0-9 and the filler '<' stand in a zone.
enum class Alphabet : std::uint8_t {
    Letters,          ///< A-Z
    LettersFiller,    ///< A-Z and '<'
    DigitsFiller,     ///< 0-9 and '<': dates, whose unknown parts are fillers (9303-3, 4.8)
    Any,              ///< A-Z, 0-9 and '<'
    Sex,              ///< M, F, '<'; X stands on documents although 9303 keeps it for the visual zone
    CheckDigit,       ///< 0-9
    CheckDigitFiller  ///< 0-9, and '<' where 9303 allows it: unused optional data, a number that goes on elsewhere
};

/// The characters of an alphabet, e.g. "0123456789<".
std::string_view charactersOf(Alphabet alphabet);
bool allows(Alphabet alphabet, char character);

/// What a position belongs to.
enum class FieldId : std::uint8_t {
    DocumentCode,
    IssuingState,
    Names,       ///< primary and secondary identifier in one field
    Surname,     ///< French card only
    GivenNames,  ///< French card only
    DocumentNumber,
    DocumentNumberCheck,
    Nationality,
    BirthDate,
    BirthDateCheck,
    Sex,
    ExpiryDate,
    ExpiryDateCheck,
    OptionalData1,       ///< TD3: the personal number; TD1: line 1; TD2, visas: line 2
    OptionalData1Check,  ///< TD3 only
    OptionalData2,       ///< TD1: line 2
    IssuingOffice,       ///< French card only: department and office of issue
    CompositeCheck,
};

/// Words for people, e.g. "document number", "check digit of the document number".
std::string_view toString(FieldId field);

/// Some columns of one line. Lines and columns count from 0 (Doc 9303 counts positions from 1).
struct MrzSpan {
    int line = 0;
    int column = 0;  ///< the first
    int length = 0;

    constexpr bool contains(int atLine, int atColumn) const
    {
        return atLine == line && atColumn >= column && atColumn < column + length;
    }
    bool operator==(const MrzSpan&) const = default;
};

/// One field of a layout.
struct MrzField {
    FieldId id = FieldId::DocumentCode;
    MrzSpan span;
    Alphabet alphabet = Alphabet::Any;
    int checkColumn = -1;  ///< of the field's own check digit, in the same line; -1 = none
};

/// The fields of a layout in reading order. They tile every line without a gap.
std::span<const MrzField> fieldsOf(MrzFormat format);

/// The field of a layout, or null when the layout has none such.
const MrzField* findField(MrzFormat format, FieldId field);

/// The field a position belongs to, or null outside the zone.
const MrzField* fieldAt(MrzFormat format, int line, int column);

/// What the composite check digit covers, in the order of its weights; empty for visas, which have none.
std::span<const MrzSpan> compositeSpans(MrzFormat format);

/// The class of characters a position may hold; `Any` outside the zone.
Alphabet alphabetClassAt(MrzFormat format, int line, int column);

/// The characters a position may hold, e.g. for the reader of a line; every character outside the zone.
std::string_view alphabetAt(MrzFormat format, int line, int column);

}  // namespace rahdari::mrz
