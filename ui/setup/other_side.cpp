#include "ui/setup/other_side.h"

#include "scanners/folder/folder_scanner.h"

#include <string>
#include <system_error>
#include <utility>

namespace rahdari::ui::setup {

namespace fs = std::filesystem;

std::shared_ptr<capture::ImageScanner> otherSideOf(const fs::path& capture)
{
    const fs::path folder = capture.filename().empty() ? capture.parent_path() : capture;
    const std::string side = folder.filename().string();
    const std::string other = side == "front" ? "back" : side == "back" ? "front" : "";
    std::error_code failure;
    const fs::path beside = folder.parent_path() / other;
    if (other.empty() || !fs::is_directory(beside, failure)) {
        return nullptr;
    }
    auto scanner = scanners::openFolderScanner(beside);
    return scanner ? std::move(scanner).value() : nullptr;
}

}  // namespace rahdari::ui::setup
