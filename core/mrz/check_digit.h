#pragma once

#include "core/base/result.h"

#include <optional>
#include <string_view>

namespace rahdari::mrz {

/// The value a character counts with: 0-9, A = 10 ... Z = 35, '<' = 0; none for any other (Doc 9303-3, 4.9).
constexpr std::optional<int> characterValue(char character)
{
    if (character >= '0' && character <= '9') {
        return character - '0';
    }
    if (character >= 'A' && character <= 'Z') {
        return character - 'A' + 10;
    }
    return character == '<' ? std::optional<int>(0) : std::nullopt;
}

/// The check digit of a text: weights 7, 3, 1 repeating from the left, sum modulo 10.
///
/// The digit is blind to characters whose values differ by a multiple of ten: 'G' for '6', 'L' for '1',
/// 'A' for '0', 'K' or 'U' for '<'.
/// @return 0-9; for an empty text 0. Error MrzTextInvalid when a character has no value
/// @see    ICAO Doc 9303-3, 4.9
base::Result<int> checkDigit(std::string_view text);

}  // namespace rahdari::mrz
