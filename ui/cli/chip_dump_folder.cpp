#include "ui/cli/chip_dump_folder.h"

#include "core/base/error_code.h"
#include "core/lds/lds_file.h"
#include "ui/cli/replace_folder.h"

#include <cerrno>
#include <fstream>
#include <string>
#include <system_error>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;
using base::Error;
using base::Result;

namespace {

Error notWritten(const fs::path& path, const std::error_code& cause)
{
    return {toInt(base::ErrorCode::FileNotWritten), path.string() + " could not be written: " + cause.message(),
            "Check that the folder may be written to and that there is room, or choose another with --out"};
}

Error notOurs(const fs::path& folder)
{
    return {toInt(base::ErrorCode::FileNotWritten), folder.string() + " holds other files than those of a chip",
            "Choose a new folder with --out"};
}

std::string nameOf(lds::LdsFile file) { return std::string(lds::factsOf(file).fileStem) + ".bin"; }

bool isDumpFile(const std::string& name)
{
    const auto file = lds::fileOfName(name);
    return file && name == nameOf(*file);
}

fs::path wholePath(const fs::path& folder)
{
    std::error_code failure;
    const fs::path whole = fs::absolute(folder, failure).lexically_normal();
    return whole.has_filename() ? whole : whole.parent_path();  // a slash at the end
}

Result<void> writeFile(const fs::path& path, const base::Bytes& bytes)
{
    errno = 0;
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file) {
        return notWritten(path, std::error_code(errno == 0 ? EIO : errno, std::generic_category()));
    }
    return {};
}

Result<void> writeFiles(const chip::ChipReading& chip, const fs::path& draft)
{
    for (const auto& [file, reading] : chip.files) {
        if (reading.error || reading.accessDenied) {
            continue;
        }
        if (auto written = writeFile(draft / nameOf(file), reading.bytes); !written) {
            return written;
        }
    }
    return {};
}

}  // namespace

Result<void> checkDumpPlace(const fs::path& folder)
{
    std::error_code failure;
    const fs::path whole = wholePath(folder);
    if (!fs::exists(whole, failure)) {
        return {};
    }
    return fs::is_directory(whole, failure) && holdsOnly(whole, isDumpFile) ? Result<void>() : notOurs(folder);
}

Result<void> writeChipDump(const chip::ChipReading& chip, const fs::path& folder)
{
    const fs::path place = wholePath(folder);
    std::error_code failure;
    fs::create_directories(place.parent_path(), failure);
    if (failure) {
        return notWritten(place.parent_path(), failure);
    }
    const fs::path draft = makeDraftFolder(place.parent_path(), failure);
    if (failure) {
        return notWritten(place.parent_path(), failure);
    }
    if (auto written = writeFiles(chip, draft); !written) {
        fs::remove_all(draft, failure);
        return written;
    }
    if (const std::error_code refused =
            replaceFolder(draft, place, [](const fs::path& there) { return holdsOnly(there, isDumpFile); })) {
        fs::remove_all(draft, failure);
        return refused == std::errc::file_exists ? notOurs(folder) : notWritten(place, refused);
    }
    return {};
}

}  // namespace rahdari::ui::cli
