#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace rahdari::document {

inline constexpr std::size_t longestName = 100;

namespace names {

inline constexpr std::string_view lower = "abcdefghijklmnopqrstuvwxyz0123456789_";
inline constexpr std::string_view ofModel = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.,";
inline constexpr std::string_view ofTable = "abcdefghijklmnopqrstuvwxyz0123456789_.";

inline bool consistsOf(std::string_view text, std::string_view characters)
{
    return !text.empty() && text.size() <= longestName && text.find_first_not_of(characters) == std::string_view::npos;
}

}  // namespace names

/// A name that can be a folder's, and none that is hidden or leads elsewhere.
inline bool isModelName(std::string_view name)
{
    return names::consistsOf(name, names::ofModel) && !name.starts_with('.');
}

/// Features and contents.
inline bool isLowerSnakeCase(std::string_view name) { return names::consistsOf(name, names::lower); }

/// "part.what".
inline bool isTableName(std::string_view name) { return names::consistsOf(name, names::ofTable); }

/// Check, feature or quantity of a limit: characters of ASCII that can be seen.
inline bool isLimitName(std::string_view name)
{
    return !name.empty() && name.size() <= longestName &&
           std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c <= '~'; });
}

/// Tables by which a model is found among others; they are read before the model is.
inline bool isOfIdentification(std::string_view tableName) { return tableName.starts_with("identification."); }

}  // namespace rahdari::document
