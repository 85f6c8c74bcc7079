#include "core/base/bytes.h"

#include <utility>

namespace rahdari::base {

namespace {

std::optional<unsigned> digitValue(char digit)
{
    if (digit >= '0' && digit <= '9') {
        return static_cast<unsigned>(digit - '0');
    }
    if (digit >= 'a' && digit <= 'f') {
        return static_cast<unsigned>(digit - 'a') + 10U;
    }
    if (digit >= 'A' && digit <= 'F') {
        return static_cast<unsigned>(digit - 'A') + 10U;
    }
    return std::nullopt;
}

bool isSpace(char letter) { return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t'; }

}  // namespace

std::string toHex(ByteSpan bytes)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 0x0FU];
    }
    return text;
}

std::optional<Bytes> fromHex(std::string_view text)
{
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    unsigned high = 0;
    bool halfway = false;
    for (const char letter : text) {
        if (isSpace(letter)) {
            continue;
        }
        const std::optional<unsigned> value = digitValue(letter);
        if (!value) {
            return std::nullopt;
        }
        if (halfway) {
            bytes.push_back(static_cast<std::uint8_t>(high << 4U | *value));
        }
        high = *value;
        halfway = !halfway;
    }
    return halfway ? std::nullopt : std::optional(std::move(bytes));
}

bool equalInConstantTime(ByteSpan one, ByteSpan other)
{
    if (one.size() != other.size()) {
        return false;
    }
    unsigned difference = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        difference |= static_cast<unsigned>(one[i] ^ other[i]);
    }
    return difference == 0;
}

}  // namespace rahdari::base
