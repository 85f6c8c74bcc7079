#include "scanners/folder/whole_capture.h"

#include "core/image/picture_file.h"
#include "core/image/picture_header.h"
#include "scanners/folder/chip_files.h"

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <new>
#include <system_error>

namespace rahdari::scanners {

namespace fs = std::filesystem;

namespace {

std::vector<std::byte> bytesOf(const fs::path& path)
{
    std::error_code failure;
    const auto size = fs::is_regular_file(path, failure) ? fs::file_size(path, failure) : 0;
    std::ifstream file(path, std::ios::binary);
    if (failure || !file || size > static_cast<std::uintmax_t>(image::DecodeLimits{}.maxFileBytes)) {
        return {};
    }
    std::vector<std::byte> bytes(static_cast<std::size_t>(size));
    file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    return bytes;
}

bool isWholePicture(const fs::path& path)
{
    try {
        const auto bytes = bytesOf(path);
        const auto header = image::readPictureHeader(bytes);
        return header && image::checkComplete(bytes, *header);
    } catch (const std::bad_alloc&) {
        return false;
    }
}

}  // namespace

bool hasWholePictures(const CaptureInventory& capture)
{
    return !capture.pictures.empty() &&
           std::ranges::all_of(capture.pictures, [](const auto& picture) { return isWholePicture(picture.second); });
}

bool hasAllItNames(const fs::path& folder, const CaptureInventory& capture)
{
    const auto& named = capture.description.files;
    const bool namesAll = !named.empty() && named.size() == capture.pictures.size();
    return namesAll && !chipFolderOf(folder) && hasWholePictures(capture);
}

}  // namespace rahdari::scanners
