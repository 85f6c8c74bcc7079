#include "ui/setup/model_removal.h"

#include "core/base/error_code.h"

#include <string>
#include <system_error>

namespace rahdari::ui::setup {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

/// A name that nothing in the folder has: a model may be removed, imported and removed again.
fs::path freeName(const fs::path& folder, const fs::path& name)
{
    std::error_code failure;
    fs::path free = folder / name;
    for (int number = 2; fs::exists(free, failure); ++number) {
        free = folder / (name.stem().string() + ' ' + std::to_string(number) + name.extension().string());
    }
    return free;
}

Error notMoved(const fs::path& place, const std::error_code& failure)
{
    return {toInt(ErrorCode::FileNotWritten),
            place.string() + " could not be moved aside and is still in use: " + failure.message(),
            "Check the permissions of its folder and the space on the disk"};
}

}  // namespace

Result<fs::path> setModelAside(const fs::path& place)
{
    std::error_code failure;
    if (!fs::exists(place, failure)) {
        return Error{toInt(ErrorCode::FileMissing), "There is no document model at " + place.string(),
                     "Look at the list again: somebody else may have removed it"};
    }
    const fs::path aside = place.parent_path() / removedModelsName;
    const bool isNew = fs::create_directory(aside, failure);
    if (failure) {
        return notMoved(place, failure);
    }
    const fs::path to = freeName(aside, place.filename());
    fs::rename(place, to, failure);
    if (!failure) {
        return to;
    }
    if (isNew) {
        std::error_code ignored;
        fs::remove(aside, ignored);
    }
    return notMoved(place, failure);
}

}  // namespace rahdari::ui::setup
