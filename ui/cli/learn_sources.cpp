#include "ui/cli/learn_sources.h"

#include "scanners/folder/capture_inventory.h"
#include "ui/cli/capture_sources.h"

#include <algorithm>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;

namespace {

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
    std::vector<LearnGroup> groups;
    for (const auto& [capture, error] : listSources(paths).captures) {
        if (error) {
            remarks.push_back({capture.string(), error->message, false});
            continue;
        }
        const std::string side = sideOf(capture);
        const auto found =
            std::find_if(groups.begin(), groups.end(), [&side](const LearnGroup& group) { return group.side == side; });
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
