// Any bytes as the text of a machine-readable zone: the parser may refuse them; it may not crash, lose text or call a
// digit right that is not one. Any reader's doubts: correction may leave everything as read; it may not change the
// shape, change more than it tells, or turn a check digit wrong.
//
// Input: the first byte seeds the doubts a reader might have, the rest is text.
#include "core/mrz/expiration.h"
#include "core/mrz/mrz_consistency.h"
#include "core/mrz/mrz_correction.h"
#include "core/mrz/mrz_parser.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using namespace rahdari::mrz;

namespace {

constexpr std::chrono::year_month_day today{std::chrono::year{2026}, std::chrono::June, std::chrono::day{15}};

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines(1);
    for (const char each : text) {
        if (each == '\n') {
            lines.emplace_back();
        } else {
            lines.back() += each;
        }
    }
    return lines;
}

/// Doubts as a reader might have them: the same for the same seed.
std::vector<LineReading> doubtfulReadings(const std::vector<std::string>& lines, std::uint32_t seed)
{
    static constexpr std::string_view opinions = "0O1IL2Z5S6G8BDQ<K37A";
    std::vector<LineReading> readings;
    for (const std::string& line : lines) {
        LineReading& reading = readings.emplace_back();
        for (const char each : line) {
            reading.push_back({each, {}});
            for (int i = 0; seed != 0 && i < 2; ++i) {
                seed = seed * 1664525U + 1013904223U;
                reading.back().alternatives.push_back(
                    {opinions[(seed >> 16U) % opinions.size()], static_cast<double>(seed >> 24U) / 255.0});
            }
        }
    }
    return readings;
}

std::ptrdiff_t wrongDigits(MrzFormat format, const std::vector<std::string>& lines)
{
    const auto digits = checkDigits(format, lines);
    return std::count_if(digits.begin(), digits.end(), [](const auto& digit) { return !digit.agrees(); });
}

void examineDocument(const std::vector<std::string>& lines)
{
    const auto document = parseMrz(lines, today);
    if (!document) {
        require(document.error().code >= 1100 && document.error().code < 1200);
        return;
    }
    require(document->lines.size() == lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        require(document->lines[i].reveal() == lines[i]);
    }
    for (const CheckDigitResult& digit : document->checkDigits) {
        require(!digit.expected || (*digit.expected >= 0 && *digit.expected <= 9));
        require(digit.state != CheckDigitState::Valid || digit.found == '0' + *digit.expected);
    }
    require(document->birthDate.state != DateState::Complete || document->birthDate.date()->ok());
    require(judgeConsistency(*document).consistent == document->checkDigitsAgree());
    (void)judgeExpiry(*document, today);
}

void examineCorrection(MrzFormat format, const std::vector<std::string>& lines, std::uint32_t seed)
{
    const CorrectedMrz corrected = correctMrz(format, doubtfulReadings(lines, seed));
    require(corrected.lines.size() == lines.size());
    std::size_t changed = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        require(corrected.lines[i].size() == lines[i].size());
        for (std::size_t j = 0; j < lines[i].size(); ++j) {
            changed += lines[i][j] == corrected.lines[i][j] ? 0 : 1;
        }
    }
    require(changed == corrected.corrections.size());
    require(wrongDigits(format, corrected.lines) <= wrongDigits(format, lines));
}

/// The text poured into a format, so that every input reaches the correction.
std::vector<std::string> pouredInto(MrzFormat format, std::string_view text)
{
    std::vector<std::string> lines(static_cast<std::size_t>(lineCount(format)));
    const auto width = static_cast<std::size_t>(lineWidth(format));
    for (std::string& line : lines) {
        line = text.substr(0, width);
        line.resize(width, '<');
        text.remove_prefix(std::min(width, text.size()));
    }
    return lines;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0 || size > 400) {
        return 0;
    }
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    (void)splitMrzText(text);
    const std::vector<std::string> lines = linesOf(text);
    examineDocument(lines);
    static constexpr std::array formats{MrzFormat::Td1,  MrzFormat::Td2,  MrzFormat::Td3,
                                        MrzFormat::MrvA, MrzFormat::MrvB, MrzFormat::FrenchId};
    const MrzFormat chosen = detectFormat(lines).value_or(formats[data[0] % formats.size()]);
    examineCorrection(chosen, hasShape(chosen, lines) ? lines : pouredInto(chosen, text), data[0]);
    return 0;
}
