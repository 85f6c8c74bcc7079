#include "core/specimen/artwork/font_list.h"

#include "core/base/error_code.h"
#include "core/base/toml_text.h"

#include <toml++/toml.h>

#include <filesystem>

namespace rahdari::specimen {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

Error invalid(const toml::source_region& where, const std::string& what)
{
    const std::string place = where.begin ? "line " + std::to_string(where.begin.line) + ": " : "";
    return {toInt(ErrorCode::FileInvalid), place + what, "A line of the list reads: name = \"folder/file.ttf\""};
}

/// No way out of the font roots.
bool staysBelow(const std::string& file)
{
    const std::filesystem::path path(file);
    if (file.empty() || path.is_absolute()) {
        return false;
    }
    for (const std::filesystem::path& part : path) {
        if (part == "..") {
            return false;
        }
    }
    return true;
}

Result<void> addPackages(const toml::table& table, FontList& list)
{
    for (const auto& [folder, node] : table) {
        const auto name = node.value<std::string>();
        if (!name) {
            return invalid(node.source(), "A package is a text");
        }
        list.packages[std::string(folder.str())] = *name;
    }
    return {};
}

Result<void> addEntry(std::string_view key, const toml::node& node, FontList& list)
{
    if (key == "packages" && node.is_table()) {
        return addPackages(*node.as_table(), list);
    }
    const auto file = node.value<std::string>();
    if (!file || !staysBelow(*file)) {
        return invalid(node.source(), "The font \"" + std::string(key) + "\" has no file below the font folders");
    }
    list.files[std::string(key)] = *file;
    return {};
}

}  // namespace

Result<FontList> parseFontList(std::string_view toml)
{
    if (const Result<void> fit = base::checkTomlText(toml); !fit) {
        return fit.error();
    }
    FontList list;
    try {
        const toml::table table = toml::parse(toml);
        for (const auto& [key, node] : table) {
            if (const Result<void> added = addEntry(key.str(), node, list); !added) {
                return added.error();
            }
        }
    } catch (const toml::parse_error& error) {
        return invalid(error.source(), std::string(error.description()));
    }
    return list;
}

std::string packageOf(const FontList& list, const std::string& file)
{
    const auto found = list.packages.find(std::filesystem::path(file).begin()->string());
    return found == list.packages.end() ? "" : found->second;
}

}  // namespace rahdari::specimen
