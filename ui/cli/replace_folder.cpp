#include "ui/cli/replace_folder.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;

namespace {

constexpr int attempts = 20;  ///< for another process doing the same at the same time

bool isResult(const std::string& name)
{
    const bool picture = name.starts_with("annotated_") || name.starts_with("crop_") || name.starts_with("genuine_") ||
                         name.starts_with("heat_");
    return name == resultFileName || name == portraitFileName || (picture && name.ends_with(".png"));
}

bool exchange(const fs::path& one, const fs::path& other, std::error_code& failure)
{
    if (renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) == 0) {
        return true;
    }
    failure = std::error_code(errno, std::generic_category());
    return false;
}

bool cannotExchange(const std::error_code& failure)
{
    return failure == std::errc::invalid_argument || failure == std::errc::function_not_supported ||
           failure == std::errc::operation_not_supported;
}

/// For file systems without an exchange: moves what is there to a hidden name and removes it.
void clearAway(const fs::path& place)
{
    std::error_code ignored;
    const fs::path aside = makeDraftFolder(place.parent_path(), ignored);
    fs::rename(place, aside, ignored);
    fs::remove_all(aside, ignored);
}

}  // namespace

bool holdsOnly(const fs::path& folder, bool (*isOurs)(const std::string& name))
{
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        if (!isOurs(entry->path().filename().string())) {
            return false;
        }
    }
    return !failure || failure == std::errc::no_such_file_or_directory;
}

bool holdsResultsOnly(const fs::path& folder)
{
    std::error_code failure;
    return holdsOnly(folder, isResult) &&
           (fs::exists(folder / resultFileName, failure) || !fs::exists(folder, failure));
}

fs::path makeDraftFolder(const fs::path& parent, std::error_code& failure)
{
    static int number = 0;
    const std::string prefix = ".rahdari_" + std::to_string(::getpid()) + '_';
    for (;;) {
        fs::path folder = parent / (prefix + std::to_string(++number));
        if (fs::create_directory(folder, failure) || failure) {
            return folder;
        }
    }
}

std::error_code replaceFolder(const fs::path& draft, const fs::path& place, bool (*mayReplace)(const fs::path& place))
{
    std::error_code failure;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        fs::rename(draft, place, failure);  // takes the place of nothing, or of an empty folder
        if (failure != std::errc::directory_not_empty && failure != std::errc::file_exists) {
            return failure;
        }
        if (!mayReplace(place)) {
            return std::make_error_code(std::errc::file_exists);
        }
        if (exchange(draft, place, failure)) {
            fs::remove_all(draft, failure);
            return {};
        }
        if (cannotExchange(failure)) {
            clearAway(place);
        }
    }
    return failure;
}

}  // namespace rahdari::ui::cli
