#pragma once

#include <filesystem>
#include <system_error>

namespace rahdari::ui::cli {

/// The file by which a folder of results is known.
inline constexpr const char* resultFileName = "judgement.json";

/// Makes an empty, hidden folder of a name nobody else has.
std::filesystem::path makeDraftFolder(const std::filesystem::path& parent, std::error_code& failure);

/// Puts a folder of results in its place, whole, in one step where the file system can exchange two names, else with a
/// moment in which nothing is there. What lay there before is removed if it was results and nothing else.
/// @param draft  gone afterwards, unless there is an error
/// @return nothing, file_exists where something else than results lies at the place, or the system's error
std::error_code replaceFolder(const std::filesystem::path& draft, const std::filesystem::path& place);

}  // namespace rahdari::ui::cli
