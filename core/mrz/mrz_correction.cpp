#include "core/mrz/mrz_correction.h"

#include "core/mrz/mrz_check_digits.h"
#include "core/mrz/mrz_repair.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace rahdari::mrz {

namespace {

/// Mistaken for each other in OCR-B often enough to be weighed; each pair counts both ways.
constexpr std::array<std::string_view, 22> lookAlikes{"O0", "Q0", "D0", "OQ", "OD", "I1", "L1", "IL", "17", "Z2", "S5",
                                                      "G6", "B8", "A4", "38", "08", "56", "68", "<C", "<G", "<S", "<K"};

/// Read first, meant second, where the field leaves one sensible meaning only. 1 may be I or L, so it is not here.
constexpr std::array<std::string_view, 14> plainMeanings{"O0", "Q0", "D0", "I1", "L1", "Z2", "S5",
                                                         "G6", "B8", "0O", "2Z", "5S", "6G", "8B"};

std::optional<char> plainMeaning(char read, Alphabet alphabet)
{
    for (const std::string_view pair : plainMeanings) {
        if (pair[0] == read && allows(alphabet, pair[1])) {
            return pair[1];
        }
    }
    return std::nullopt;
}

/// Rule (a): what a character outside its alphabet becomes.
std::optional<char> replacementFor(const CharacterReading& reading, Alphabet alphabet)
{
    const Alternative* best = nullptr;
    for (const Alternative& each : reading.alternatives) {
        const bool counts = each.probability >= alternativeFloor && allows(alphabet, each.value);
        if (counts && (best == nullptr || each.probability > best->probability)) {
            best = &each;
        }
    }
    return best != nullptr ? std::optional(best->value) : plainMeaning(reading.value, alphabet);
}

void applyAlphabets(MrzFormat format, std::span<const LineReading> readings, CorrectedMrz& corrected)
{
    for (int line = 0; line < lineCount(format); ++line) {
        for (int column = 0; column < lineWidth(format); ++column) {
            const CharacterReading& reading =
                readings[static_cast<std::size_t>(line)][static_cast<std::size_t>(column)];
            const Alphabet alphabet = alphabetClassAt(format, line, column);
            if (allows(alphabet, reading.value)) {
                continue;
            }
            const std::optional<char> value = replacementFor(reading, alphabet);
            if (!value) {
                continue;
            }
            std::vector<std::string> changed = corrected.lines;
            changed[static_cast<std::size_t>(line)][static_cast<std::size_t>(column)] = *value;
            if (!breaksCheckDigit(format, corrected.lines, changed)) {
                corrected.lines = std::move(changed);
                corrected.corrections.push_back({line, column, reading.value, *value, CorrectionReason::FieldAlphabet});
            }
        }
    }
}

void applyRepair(const Repair& repair, CorrectedMrz& corrected)
{
    for (const Correction& each : repair.corrections) {
        corrected.lines[static_cast<std::size_t>(each.line)][static_cast<std::size_t>(each.column)] = each.value;
        const auto earlier =
            std::find_if(corrected.corrections.begin(), corrected.corrections.end(),
                         [&](const Correction& one) { return one.line == each.line && one.column == each.column; });
        if (earlier == corrected.corrections.end()) {
            corrected.corrections.push_back(each);
        } else {
            earlier->value = each.value;
            earlier->why = each.why;
        }
    }
    corrected.ambiguities = repair.ambiguities;
    std::sort(corrected.corrections.begin(), corrected.corrections.end(), [](const auto& one, const auto& other) {
        return std::pair(one.line, one.column) < std::pair(other.line, other.column);
    });
}

std::string textOf(const LineReading& line)
{
    std::string text;
    for (const CharacterReading& each : line) {
        text += each.value;
    }
    return text;
}

}  // namespace

std::string_view toString(CorrectionReason reason)
{
    return reason == CorrectionReason::FieldAlphabet ? "field alphabet" : "check digit";
}

bool areLookAlikes(char one, char other)
{
    return std::any_of(lookAlikes.begin(), lookAlikes.end(), [&](std::string_view pair) {
        return (pair[0] == one && pair[1] == other) || (pair[0] == other && pair[1] == one);
    });
}

CorrectedMrz correctMrz(MrzFormat format, std::span<const LineReading> lines)
{
    CorrectedMrz corrected;
    std::transform(lines.begin(), lines.end(), std::back_inserter(corrected.lines), textOf);
    if (!hasShape(format, corrected.lines)) {
        return corrected;
    }
    applyAlphabets(format, lines, corrected);
    applyRepair(repairByCheckDigits(format, corrected.lines, lines), corrected);
    return corrected;
}

CorrectedMrz correctMrz(MrzFormat format, std::span<const std::string> lines)
{
    std::vector<LineReading> readings;
    for (const std::string& line : lines) {
        LineReading& reading = readings.emplace_back();
        for (const char each : line) {
            reading.push_back({each, {}});
        }
    }
    return correctMrz(format, readings);
}

}  // namespace rahdari::mrz
