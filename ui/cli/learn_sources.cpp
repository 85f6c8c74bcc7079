#include "ui/cli/learn_sources.h"

#include "scanners/folder/capture_inventory.h"
#include "scanners/folder/folder_scanner.h"

#include <algorithm>
#include <system_error>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;

namespace {

constexpr int deepest = 3;  // batch, document, side

void collect(const fs::path& path, int depth, std::vector<fs::path>& found, std::vector<learning::LearnRemark>& remarks)
{
    const auto captures = scanners::listCaptures(path);
    if (!captures) {
        remarks.push_back({path.string(), captures.error().message, false});
        return;
    }
    for (const fs::path& capture : *captures) {
        std::error_code failure;
        if (capture == path || depth == deepest || !fs::is_directory(capture, failure)) {
            found.push_back(capture);
        } else {
            collect(capture, depth + 1, found, remarks);
        }
    }
}

std::string sideByName(const fs::path& capture)
{
    const std::string name = capture.filename().string();
    return name == "front" || name == "back"            ? name
           : name == "data_page" || name == "data page" ? "data page"
                                                        : std::string();
}

std::string sideOf(const fs::path& capture)
{
    const auto inventory = scanners::takeInventory(capture);
    const std::string said = inventory ? inventory->description.side : std::string();
    return said.empty() ? sideByName(capture) : said;
}

}  // namespace

std::vector<LearnGroup> groupBySide(const std::vector<std::string>& paths, std::vector<learning::LearnRemark>& remarks)
{
    std::vector<fs::path> captures;
    for (const std::string& path : paths) {
        collect(path, 1, captures, remarks);
    }
    std::vector<LearnGroup> groups;
    for (const fs::path& capture : captures) {
        const std::string side = sideOf(capture);
        const auto found =
            std::find_if(groups.begin(), groups.end(), [&](const LearnGroup& group) { return group.side == side; });
        if (found != groups.end()) {
            found->captures.push_back(capture);
        } else {
            groups.push_back({side, {capture}});
        }
    }
    std::sort(groups.begin(), groups.end(), [](const LearnGroup& a, const LearnGroup& b) { return a.side < b.side; });
    return groups;
}

}  // namespace rahdari::ui::cli
