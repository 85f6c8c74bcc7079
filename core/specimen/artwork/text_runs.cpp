#include "core/specimen/artwork/text_runs.h"

#include <algorithm>
#include <cstdint>

namespace rahdari::specimen {

namespace {

enum class Direction : std::uint8_t { Left, Right, Neutral };

struct Sign {
    std::size_t begin;
    std::size_t end;
    Direction direction;
};

std::size_t lengthOf(unsigned char lead)
{
    if (lead < 0xC0U) {
        return 1;
    }
    return lead < 0xE0U ? 2 : (lead < 0xF0U ? 3 : 4);
}

std::uint32_t codeOf(std::string_view octets)
{
    const auto lead = static_cast<unsigned char>(octets.front());
    std::uint32_t code = octets.size() == 1 ? lead : lead & (0x3FU >> (octets.size() - 1));
    for (const char octet : octets.substr(1)) {
        code = code << 6U | (static_cast<unsigned char>(octet) & 0x3FU);
    }
    return code;
}

bool isArabicDigit(std::uint32_t code)
{
    return (code >= 0x660U && code <= 0x669U) || (code >= 0x6F0U && code <= 0x6F9U);
}

bool isArabic(std::uint32_t code)
{
    return (code >= 0x600U && code <= 0x8FFU) || (code >= 0xFB50U && code <= 0xFDFFU) ||
           (code >= 0xFE70U && code <= 0xFEFCU);
}

bool isNeutral(std::uint32_t code)
{
    const bool ascii = code < 0x80U;
    const bool digit = code >= '0' && code <= '9';
    const bool letter = (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
    return (ascii && !digit && !letter) || code == 0xA0U || (code >= 0x2000U && code <= 0x206FU);
}

Direction directionOf(std::uint32_t code)
{
    if (isArabicDigit(code)) {
        return Direction::Left;
    }
    if (isArabic(code)) {
        return Direction::Right;
    }
    return isNeutral(code) ? Direction::Neutral : Direction::Left;
}

std::vector<Sign> signsOf(std::string_view text)
{
    std::vector<Sign> signs;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = std::min(lengthOf(static_cast<unsigned char>(text[at])), text.size() - at);
        signs.push_back({at, at + length, directionOf(codeOf(text.substr(at, length)))});
        at += length;
    }
    return signs;
}

/// Gives signs that have no direction the one of both neighbours, or the line's.
void settleNeutral(std::vector<Sign>& signs, Direction line)
{
    for (std::size_t i = 0; i < signs.size();) {
        if (signs[i].direction != Direction::Neutral) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < signs.size() && signs[end].direction == Direction::Neutral) {
            ++end;
        }
        const Direction before = i == 0 ? line : signs[i - 1].direction;
        const Direction after = end == signs.size() ? line : signs[end].direction;
        for (; i < end; ++i) {
            signs[i].direction = before == after ? before : line;
        }
    }
}

}  // namespace

std::vector<TextRun> runsOf(std::string_view text)
{
    std::vector<Sign> signs = signsOf(text);
    const auto first = std::ranges::find_if(signs, [&](const Sign& sign) {
        // Digits stand in a line of either direction.
        return sign.direction == Direction::Right ||
               (sign.direction == Direction::Left && (text[sign.begin] < '0' || text[sign.begin] > '9') &&
                !isArabicDigit(codeOf(text.substr(sign.begin, sign.end - sign.begin))));
    });
    const Direction line = first == signs.end() ? Direction::Left : first->direction;
    settleNeutral(signs, line);
    std::vector<TextRun> runs;
    for (const Sign& sign : signs) {
        const bool rightToLeft = sign.direction == Direction::Right;
        if (runs.empty() || runs.back().rightToLeft != rightToLeft) {
            runs.push_back({sign.begin, sign.end, rightToLeft});
        } else {
            runs.back().end = sign.end;
        }
    }
    if (line == Direction::Right) {
        std::ranges::reverse(runs);
    }
    return runs;
}

}  // namespace rahdari::specimen
