#include "core/specimen/collection/whole_files.h"

#include "core/base/error_code.h"

#include <fstream>
#include <system_error>

namespace rahdari::specimen {

namespace fs = std::filesystem;
using base::ByteSpan;
using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

Error notWritten(const fs::path& path, const std::string& why)
{
    return {toInt(ErrorCode::FileNotWritten), path.string() + " could not be written" + why,
            "Check the folder's permissions and the space on the disk"};
}

std::string reason(const std::error_code& failure) { return failure ? ": " + failure.message() : std::string(); }

fs::path draftOf(const fs::path& path)
{
    return path.parent_path() / (std::string(draftPrefix) + path.filename().string());
}

void discard(const fs::path& path)
{
    std::error_code ignored;
    fs::remove_all(path, ignored);
}

Result<void> putInPlace(const fs::path& draft, const fs::path& place)
{
    std::error_code failure;
    fs::rename(draft, place, failure);
    if (failure) {
        discard(draft);
        return notWritten(place, reason(failure));
    }
    return {};
}

}  // namespace

Result<void> makeFolders(const fs::path& folder)
{
    std::error_code failure;
    fs::create_directories(folder, failure);
    return failure ? notWritten(folder, reason(failure)) : Result<void>();
}

Result<void> writePlainFile(const fs::path& path, ByteSpan octets)
{
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(octets.data()), static_cast<std::streamsize>(octets.size()));
    file.close();
    return file ? Result<void>() : notWritten(path, "");
}

Result<void> writeWholeFile(const fs::path& path, ByteSpan octets)
{
    const fs::path draft = draftOf(path);
    if (auto written = writePlainFile(draft, octets); !written) {
        discard(draft);
        return notWritten(path, "");
    }
    return putInPlace(draft, path);
}

Result<void> writeWholeFile(const fs::path& path, std::string_view text)
{
    return writeWholeFile(path, ByteSpan(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

Result<void> writeWholeFolder(const fs::path& folder, const std::function<Result<void>(const fs::path&)>& fill)
{
    std::error_code failure;
    if (fs::exists(folder, failure) && !fs::is_empty(folder, failure)) {
        return Error{toInt(ErrorCode::FileNotWritten), folder.string() + " is there already and is not empty",
                     "Choose a new folder"};
    }
    const fs::path draft = draftOf(folder);
    discard(draft);
    if (auto made = makeFolders(draft); !made) {
        return made;
    }
    if (auto filled = fill(draft); !filled) {
        discard(draft);
        return filled;
    }
    return putInPlace(draft, folder);
}

void clearDrafts(const fs::path& folder)
{
    std::error_code failure;
    std::vector<fs::path> drafts;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        if (entry->path().filename().string().starts_with(draftPrefix)) {
            drafts.push_back(entry->path());
        }
    }
    for (const fs::path& draft : drafts) {
        discard(draft);
    }
}

}  // namespace rahdari::specimen
