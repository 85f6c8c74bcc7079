#include "core/base/toml_text.h"

#include "core/base/error_code.h"

#include <algorithm>
#include <string>

namespace rahdari::base {

namespace {

constexpr std::size_t maxBytes = 64U * 1024U;
constexpr std::ptrdiff_t maxDotsInLine = 32;

bool isBeyondAscii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// Where the text that opens at `begin` closes: on its quotation mark, or at the end of a line that does not close it,
/// which toml++ refuses without looking further.
std::size_t endOfQuoted(std::string_view line, std::size_t begin)
{
    const char mark = line[begin];
    std::size_t at = begin + 1;
    while (at < line.size() && line[at] != mark) {
        at += mark == '"' && line[at] == '\\' ? 2 : 1;
    }
    return std::min(at, line.size());
}

/// A letter beyond ASCII that is neither in a text nor in a comment.
bool hasForeignLetter(std::string_view line)
{
    for (std::size_t at = 0; at < line.size() && line[at] != '#'; ++at) {
        if (isBeyondAscii(line[at])) {
            return true;
        }
        if (line[at] == '"' || line[at] == '\'') {
            at = endOfQuoted(line, at);
        }
    }
    return false;
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
        if (afterLongText ? std::any_of(line.begin(), line.end(), isBeyondAscii) : hasForeignLetter(line)) {
            return refused(number, "a letter beyond ASCII stands outside of a text in quotation marks",
                           "Write it \"in quotation marks\"; from a text of several lines on, none may stand at all");
        }
    }
    return {};
}

}  // namespace rahdari::base
