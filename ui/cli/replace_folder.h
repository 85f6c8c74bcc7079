#pragma once

#include <filesystem>
#include <string>
#include <system_error>

namespace rahdari::ui::cli {

/// The file by which a folder of results is known.
inline constexpr const char* resultFileName = "judgement.json";

/// The face of the chip's DG2 beside it.
inline constexpr const char* portraitFileName = "portrait.png";

/// Makes an empty, hidden folder of a name nobody else has.
std::filesystem::path makeDraftFolder(const std::filesystem::path& parent, std::error_code& failure);

/// Whether a folder holds files of such names and nothing else; also when it is empty or has just vanished.
bool holdsOnly(const std::filesystem::path& folder, bool (*isOurs)(const std::string& name));

/// Whether a folder holds results of an inspection and nothing else. Also when it has just vanished.
bool holdsResultsOnly(const std::filesystem::path& folder);

/// Puts a folder in its place, whole, in one step where the file system can exchange two names, else with a moment in
/// which nothing is there. What lay there before is removed if it may be.
/// @param draft       gone afterwards, unless there is an error
/// @param mayReplace  whether what lies at the place may go
/// @return nothing, file_exists where what lies at the place may not go, or the system's error
std::error_code replaceFolder(const std::filesystem::path& draft, const std::filesystem::path& place,
                              bool (*mayReplace)(const std::filesystem::path& place) = holdsResultsOnly);

}  // namespace rahdari::ui::cli
