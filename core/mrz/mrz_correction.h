#pragma once

#include "core/mrz/mrz_format.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::mrz {

/// A reader's other opinion of a character that is less probable than this is not evidence.
inline constexpr double alternativeFloor = 0.02;

/// Another character a reader thought possible at a position.
struct Alternative {
    char value = '<';
    double probability = 0.0;  ///< [0, 1]

    bool operator==(const Alternative&) const = default;
};

/// One character as read, with the reader's other opinions in any order; none from readers that give text only.
struct CharacterReading {
    char value = '<';
    std::vector<Alternative> alternatives;

    bool operator==(const CharacterReading&) const = default;
};

using LineReading = std::vector<CharacterReading>;

enum class CorrectionReason : std::uint8_t {
    FieldAlphabet,  ///< the character read has no place in its field
    CheckDigit,     ///< the only supported change that makes every check digit concerned valid
};

/// "field alphabet", "check digit".
std::string_view toString(CorrectionReason reason);

/// One character that was changed; the reading it replaced is kept, to be shown.
struct Correction {
    int line = 0;
    int column = 0;
    char read = '<';
    char value = '<';
    CorrectionReason why = CorrectionReason::FieldAlphabet;

    bool operator==(const Correction&) const = default;
};

/// A wrong check digit that several changes would explain. None was made.
struct Ambiguity {
    FieldId digit = FieldId::CompositeCheck;
    int line = 0;  ///< where the digit stands
    int column = 0;
    std::vector<Correction> candidates;  ///< the changes among which the evidence does not decide

    bool operator==(const Ambiguity&) const = default;
};

struct CorrectedMrz {
    std::vector<std::string> lines;       ///< same count and lengths as read
    std::vector<Correction> corrections;  ///< at most one for a position, in reading order
    std::vector<Ambiguity> ambiguities;

    bool operator==(const CorrectedMrz&) const = default;
};

/// Corrects a reading without inventing anything.
///
/// (a) A character outside its field's alphabet becomes the most probable alternative inside it (probability >=
///     `alternativeFloor`), else its one well-known look-alike inside it (O to 0, I to 1, 8 to B, ...), else it stays.
///     It also stays when a check digit that is right as read would become wrong.
/// (b) Where check digits are wrong, one character for each wrong field, covered by it or the digit itself, may become
///     a look-alike that the reader saw (probability >= `alternativeFloor`), if that makes every check digit concerned
///     valid, own and composite, turns none wrong, and is the only way to do so.
/// Names, states, nationality and sex are touched by (a) only. Text without alternatives gets (a) only, so that a
/// check digit printed wrong is never made right.
/// @param lines  of the format's count and width; other shapes come back as read
CorrectedMrz correctMrz(MrzFormat format, std::span<const LineReading> lines);

/// The same for plain text, e.g. of a swipe reader.
CorrectedMrz correctMrz(MrzFormat format, std::span<const std::string> lines);

/// Whether two characters are mistaken for each other often enough for rule (b).
bool areLookAlikes(char one, char other);

}  // namespace rahdari::mrz
