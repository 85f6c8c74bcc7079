#include "core/seal/canonical_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <string_view>
#include <vector>

namespace rahdari::seal {

namespace {

using Json = nlohmann::json;

/// The code units of UTF-16 of a valid UTF-8 text.
std::u16string utf16Of(std::string_view text)
{
    std::u16string units;
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        std::uint32_t point = length == 1 ? lead : lead & (0x7FU >> length);
        for (std::size_t next = 1; next < length && at + next < text.size(); ++next) {
            point = point << 6U | (static_cast<unsigned char>(text[at + next]) & 0x3FU);
        }
        if (point >= 0x10000) {
            units += static_cast<char16_t>(0xD800U + ((point - 0x10000U) >> 10U));
            units += static_cast<char16_t>(0xDC00U + ((point - 0x10000U) & 0x3FFU));
        } else {
            units += static_cast<char16_t>(point);
        }
        at += length;
    }
    return units;
}

void writeText(std::string_view text, std::string& out)
{
    constexpr std::string_view letters = "\b\t\n\f\r\"\\";
    constexpr std::string_view names = "btnfr\"\\";
    out += '"';
    for (const char letter : text) {
        const std::size_t named = letters.find(letter);
        if (named != std::string_view::npos) {
            out += '\\';
            out += names[named];
        } else if (static_cast<unsigned char>(letter) < 0x20) {
            std::array<char, 8> escape{};
            std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(letter));
            out += escape.data();
        } else {
            out += letter;
        }
    }
    out += '"';
}

/// A number that is not negative: its shortest digits and its power of ten, written as ECMA-262 Number::toString.
std::string ecmaScriptNumber(double number)
{
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::scientific);
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data()));
    const std::size_t mark = text.find('e');
    std::string digits(text.substr(0, mark));
    std::erase(digits, '.');
    const int exponent = std::atoi(text.data() + mark + 1);
    const int point = exponent + 1;  // digits before the decimal point
    const int count = static_cast<int>(digits.size());
    if (count <= point && point <= 21) {
        return digits + std::string(static_cast<std::size_t>(point - count), '0');
    }
    if (0 < point && point <= 21) {
        return digits.substr(0, static_cast<std::size_t>(point)) + "." + digits.substr(static_cast<std::size_t>(point));
    }
    if (-6 < point && point <= 0) {
        return "0." + std::string(static_cast<std::size_t>(-point), '0') + digits;
    }
    const std::string mantissa = count == 1 ? digits : digits.substr(0, 1) + "." + digits.substr(1);
    return mantissa + (exponent < 0 ? "e-" : "e+") + std::to_string(std::abs(exponent));
}

void writeNumber(double number, std::string& out)
{
    if (number < 0) {
        out += '-';
    }
    out += number == 0.0 ? "0" : ecmaScriptNumber(std::fabs(number));
}

void write(const Json& value, std::string& out);

void writeObject(const Json& object, std::string& out)
{
    std::vector<std::pair<std::u16string, const Json::object_t::value_type*>> members;
    for (const auto& member : object.get_ref<const Json::object_t&>()) {
        members.emplace_back(utf16Of(member.first), &member);
    }
    std::sort(members.begin(), members.end(),
              [](const auto& one, const auto& other) { return one.first < other.first; });
    out += '{';
    for (std::size_t count = 0; count < members.size(); ++count) {
        out += count == 0 ? "" : ",";
        writeText(members[count].second->first, out);
        out += ':';
        write(members[count].second->second, out);
    }
    out += '}';
}

void writeArray(const Json& array, std::string& out)
{
    out += '[';
    for (std::size_t count = 0; count < array.size(); ++count) {
        out += count == 0 ? "" : ",";
        write(array[count], out);
    }
    out += ']';
}

void write(const Json& value, std::string& out)
{
    switch (value.type()) {
    case Json::value_t::object: return writeObject(value, out);
    case Json::value_t::array: return writeArray(value, out);
    case Json::value_t::string: return writeText(value.get_ref<const std::string&>(), out);
    case Json::value_t::boolean: out += value.get<bool>() ? "true" : "false"; return;
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
    case Json::value_t::number_float: return writeNumber(value.get<double>(), out);
    default: out += "null";
    }
}

}  // namespace

std::string canonicalJson(const Json& value)
{
    std::string text;
    write(value, text);
    return text;
}

}  // namespace rahdari::seal
