#include "core/base/toml_text.h"

#include "core/base/error_code.h"

#include <algorithm>
#include <string>

namespace rahdari::base {

namespace {

constexpr std::size_t maxBytes = 64U * 1024U;
constexpr std::ptrdiff_t maxDotsInLine = 32;

bool isBeyondAscii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr std::string_view keyCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

void dropAll(std::string_view& line, std::string_view characters)
{
    line.remove_prefix(std::min(line.find_first_not_of(characters), line.size()));
}

void dropBlanks(std::string_view& line) { dropAll(line, " \t"); }

bool dropOne(std::string_view& line, char expected)
{
    const bool begins = line.starts_with(expected);
    line.remove_prefix(begins ? 1 : 0);
    return begins;
}

bool dropText(std::string_view& line)
{
    const char mark = line.empty() ? '\0' : line.front();
    if (mark != '"' && mark != '\'') {
        return false;
    }
    std::size_t at = 1;
    while (at < line.size() && line[at] != mark) {
        at += mark == '"' && line[at] == '\\' ? 2 : 1;
    }
    line.remove_prefix(std::min(at + 1, line.size()));  // one that does not close is an error to toml++
    return true;
}

/// A comment, or `key = "text"` with or without a comment after it. Elsewhere a quotation mark need not open a text:
/// in `a = 1"ä"` toml++ looks for the end of the number.
bool mayHoldAnyLetter(std::string_view line)
{
    dropBlanks(line);
    if (line.starts_with('#')) {
        return true;
    }
    if (line.empty() || letters.find(line.front()) == std::string_view::npos) {
        return false;
    }
    dropAll(line, keyCharacters);
    dropBlanks(line);
    if (!dropOne(line, '=')) {
        return false;
    }
    dropBlanks(line);
    if (!dropText(line)) {
        return false;
    }
    dropBlanks(line);
    return line.empty() || line == "\r" || line.starts_with('#');
}

/// From a text of several lines on, quotation marks no longer say where one is.
bool opensLongText(std::string_view line)
{
    return line.find(R"(""")") != std::string_view::npos || line.find("'''") != std::string_view::npos;
}

Error refused(const std::string& what, const std::string& advice)
{
    return {toInt(ErrorCode::FileInvalid), what, advice};
}

Error refused(std::size_t line, const std::string& what, const std::string& advice)
{
    return refused("line " + std::to_string(line) + ": " + what, advice);
}

}  // namespace

Result<void> checkTomlText(std::string_view text)
{
    if (text.size() > maxBytes) {
        return refused("it is larger than 64 KiB", "Keep it shorter");
    }
    std::size_t number = 0;
    bool afterLongText = false;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::string_view line = text.substr(begin, std::min(text.find('\n', begin), text.size()) - begin);
        begin += line.size() + 1;
        ++number;
        afterLongText = afterLongText || opensLongText(line);
        if (std::count(line.begin(), line.end(), '.') > maxDotsInLine) {
            return refused(number, "there are too many dots in it", "At most 32 may stand in one line");
        }
        if (std::any_of(line.begin(), line.end(), isBeyondAscii) && (afterLongText || !mayHoldAnyLetter(line))) {
            return refused(number, "a letter beyond ASCII stands where it may not",
                           "Such letters may stand in lines like name = \"text\" and in comments on lines of their "
                           "own; after a text of several lines, nowhere");
        }
    }
    return {};
}

}  // namespace rahdari::base
