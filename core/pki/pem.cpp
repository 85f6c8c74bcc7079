#include "core/pki/pem.h"

#include <cstddef>
#include <cstdint>
#include <utility>

namespace rahdari::pki {

namespace {

constexpr std::string_view beginMark = "-----BEGIN ";
constexpr std::string_view endMark = "-----END ";
constexpr std::string_view dashes = "-----";

bool isSpace(char letter) { return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n'; }

/// 0 to 63, or -1.
int valueOf(char letter)
{
    if (letter >= 'A' && letter <= 'Z') {
        return letter - 'A';
    }
    if (letter >= 'a' && letter <= 'z') {
        return letter - 'a' + 26;
    }
    if (letter >= '0' && letter <= '9') {
        return letter - '0' + 52;
    }
    return letter == '+' ? 62 : letter == '/' ? 63 : -1;
}

}  // namespace

std::optional<base::Bytes> decodeBase64(std::string_view text)
{
    base::Bytes octets;
    octets.reserve(text.size() / 4 * 3);
    std::uint32_t group = 0;
    int letters = 0;
    bool padded = false;
    for (const char letter : text) {
        if (isSpace(letter)) {
            continue;
        }
        if (letter == '=') {
            padded = true;
            continue;
        }
        const int value = valueOf(letter);
        if (value < 0 || padded) {
            return std::nullopt;
        }
        group = group << 6U | static_cast<std::uint32_t>(value);
        if (++letters == 4) {
            octets.push_back(static_cast<std::uint8_t>(group >> 16U));
            octets.push_back(static_cast<std::uint8_t>(group >> 8U));
            octets.push_back(static_cast<std::uint8_t>(group));
            letters = 0;
            group = 0;
        }
    }
    if (letters == 1) {
        return std::nullopt;
    }
    if (letters >= 2) {
        octets.push_back(static_cast<std::uint8_t>(letters == 2 ? group >> 4U : group >> 10U));
    }
    if (letters == 3) {
        octets.push_back(static_cast<std::uint8_t>(group >> 2U));
    }
    return octets;
}

std::vector<PemBlock> readPem(std::string_view text)
{
    std::vector<PemBlock> blocks;
    for (std::size_t at = text.find(beginMark); at != std::string_view::npos; at = text.find(beginMark, at)) {
        const std::size_t name = at + beginMark.size();
        const std::size_t nameEnd = text.find(dashes, name);
        const std::size_t body = nameEnd == std::string_view::npos ? nameEnd : nameEnd + dashes.size();
        const std::size_t bodyEnd = body == std::string_view::npos ? body : text.find(endMark, body);
        if (bodyEnd == std::string_view::npos) {
            break;
        }
        if (auto octets = decodeBase64(text.substr(body, bodyEnd - body))) {
            blocks.push_back({std::string(text.substr(name, nameEnd - name)), std::move(*octets)});
        }
        at = bodyEnd;
    }
    return blocks;
}

}  // namespace rahdari::pki
