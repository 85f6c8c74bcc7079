#pragma once

#include "core/mrz/mrz_format.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::mrz {

enum class CheckDigitState : std::uint8_t {
    Valid,   ///< agrees with the text it covers
    Wrong,   ///< disagrees, or text or digit hold a character that has no place there
    Absent,  ///< a filler where 9303 allows it: the field it covers is unused
};

/// "valid", "wrong", "absent".
std::string_view toString(CheckDigitState state);

/// One check digit of a zone, computed and found.
struct CheckDigitResult {
    FieldId digit = FieldId::CompositeCheck;  ///< e.g. DocumentNumberCheck
    std::string name;                         ///< of what it covers: "document number", ..., "composite"
    int line = 0;                             ///< where the digit stands, from 0
    int column = 0;
    std::optional<int> expected;  ///< 0-9; none when the covered text holds a character without a value
    char found = '<';             ///< as read
    CheckDigitState state = CheckDigitState::Wrong;
    std::vector<MrzSpan> covered;  ///< the text it covers, without the digit itself

    bool agrees() const { return state != CheckDigitState::Wrong; }

    /// Whether a position is covered by the digit or is the digit itself.
    bool concerns(int atLine, int atColumn) const;

    bool operator==(const CheckDigitResult&) const = default;
};

/// Every check digit of a zone in reading order, the composite last. The check digit of a document number of more
/// than nine characters is found where it stands, in the optional data (Doc 9303-5, 4.2.2.1 note j; 9303-6).
/// @param lines  of the format's count and width; other shapes give an empty answer
std::vector<CheckDigitResult> checkDigits(MrzFormat format, std::span<const std::string> lines);

/// Where the document number stands: one span, or two when it goes on in the optional data.
std::vector<MrzSpan> documentNumberSpans(MrzFormat format, std::span<const std::string> lines);

/// Whether the lines have the format's count and width.
bool hasShape(MrzFormat format, std::span<const std::string> lines);

}  // namespace rahdari::mrz
