#include "core/report/terminal_text.h"

#include <algorithm>

namespace rahdari::report {

namespace {

struct CodePoint {
    char32_t value = 0;
    std::size_t bytes = 0;  ///< taken from the text; 0 = not UTF-8 here
};

/// The code point at the start of a text that is not empty (Unicode Table 3-7: no surrogates, no overlong forms).
CodePoint firstOf(std::string_view text)
{
    const auto byte = [&text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) {
        return {lead, 1};
    }
    const std::size_t bytes = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < bytes) {
        return {};
    }
    char32_t value = lead & (0xFFU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) {
            return {};
        }
        value = (value << 6U) | (byte(i) & 0x3FU);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    return value < least[bytes] || value > 0x10FFFF || surrogate ? CodePoint{} : CodePoint{value, bytes};
}

bool isLeftOut(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c <= 0x9F);
    const bool direction =
        c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return control || direction || c == 0x2028 || c == 0x2029;
}

/// Bytes of the first `columns` code points of a printable text.
std::size_t bytesOf(std::string_view text, std::size_t columns)
{
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < columns && bytes < text.size(); ++i) {
        bytes += std::max<std::size_t>(firstOf(text.substr(bytes)).bytes, 1);
    }
    return bytes;
}

std::string_view takeWord(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(word.size());
    return word;
}

}  // namespace

std::string printable(std::string_view text)
{
    std::string clean;
    while (!text.empty()) {
        const CodePoint point = firstOf(text);
        if (point.bytes == 0) {
            clean += "\xEF\xBF\xBD";
        } else if (point.value == '\n' || point.value == '\r' || point.value == '\t') {
            clean += ' ';
        } else if (!isLeftOut(point.value)) {
            clean += text.substr(0, point.bytes);
        }
        text.remove_prefix(std::max<std::size_t>(point.bytes, 1));
    }
    return clean;
}

std::size_t columnsOf(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width)
{
    width = std::max<std::size_t>(width, 1);
    std::vector<std::string> lines(1);
    for (std::string_view word = takeWord(text); !word.empty(); word = takeWord(text)) {
        if (!lines.back().empty() && columnsOf(lines.back()) + 1 + columnsOf(word) > width) {
            lines.emplace_back();
        }
        lines.back() += lines.back().empty() ? "" : " ";
        for (; columnsOf(word) > width; word.remove_prefix(bytesOf(word, width))) {
            lines.back() = word.substr(0, bytesOf(word, width));
            lines.emplace_back();
        }
        lines.back() += word;
    }
    return lines;
}

}  // namespace rahdari::report
