#include "core/document/model/model_id.h"

#include <array>
#include <charconv>

namespace rahdari::document {

namespace {

constexpr std::size_t partCount = 5;

std::optional<std::array<std::string_view, partCount>> partsOf(std::string_view text)
{
    std::array<std::string_view, partCount> parts;
    for (std::size_t i = 0; i + 1 < partCount; ++i) {
        const std::size_t comma = text.find(',');
        if (comma == std::string_view::npos) {
            return std::nullopt;
        }
        parts[i] = text.substr(0, comma);
        text.remove_prefix(comma + 1);
    }
    if (text.find(',') != std::string_view::npos) {
        return std::nullopt;
    }
    parts.back() = text;
    return parts;
}

/// Digits alone; no sign, no blank.
std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos) {
        return std::nullopt;
    }
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failure == std::errc() ? std::optional(value) : std::nullopt;
}

}  // namespace

std::string toString(const ModelId& id)
{
    return id.country + ',' + id.type + ',' + std::to_string(id.number) + ',' + std::to_string(id.year) + ',' +
           id.prado;
}

std::optional<ModelId> parseModelId(std::string_view text)
{
    const auto parts = partsOf(text);
    if (!parts) {
        return std::nullopt;
    }
    const auto number = wholeNumber((*parts)[2]);
    const auto year = wholeNumber((*parts)[3]);
    if (!number || !year) {
        return std::nullopt;
    }
    return ModelId{std::string((*parts)[0]), std::string((*parts)[1]), *number, *year, std::string((*parts)[4])};
}

}  // namespace rahdari::document
