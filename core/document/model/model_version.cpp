#include "core/document/model/model_version.h"

#include <charconv>
#include <cstdint>
#include <optional>
#include <system_error>
#include <vector>

namespace rahdari::document {

namespace {

std::optional<std::vector<std::uint32_t>> partsOf(std::string_view version)
{
    std::vector<std::uint32_t> parts;
    const char* at = version.data();
    const char* const end = at + version.size();
    while (true) {
        std::uint32_t part = 0;
        const auto [behind, failure] = std::from_chars(at, end, part);
        if (failure != std::errc()) {
            return std::nullopt;
        }
        parts.push_back(part);
        if (behind == end) {
            return parts;
        }
        if (*behind != '.') {
            return std::nullopt;
        }
        at = behind + 1;
    }
}

}  // namespace

bool isOlderVersion(std::string_view version, std::string_view than)
{
    const auto parts = partsOf(version);
    const auto others = partsOf(than);
    return parts && others && *parts < *others;
}

}  // namespace rahdari::document
