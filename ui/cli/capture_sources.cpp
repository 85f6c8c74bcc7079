#include "ui/cli/capture_sources.h"

#include "core/report/terminal_text.h"
#include "scanners/folder/folder_scanner.h"

namespace rahdari::ui::cli {

CaptureSources listSources(const std::vector<std::string>& paths)
{
    CaptureSources sources;
    sources.single = paths.size() == 1;
    for (const std::string& path : paths) {
        const auto captures = scanners::listCaptures(path);
        if (!captures) {
            sources.captures.push_back({path, captures.error()});
            continue;
        }
        for (const std::filesystem::path& capture : *captures) {
            sources.single = sources.single && capture == std::filesystem::path(path);
            sources.captures.push_back({capture, std::nullopt});
        }
    }
    return sources;
}

std::string toSentence(const base::Error& error)
{
    std::string sentence = error.message;
    if (!error.advice.empty()) {
        sentence += ". " + error.advice;
    }
    return report::printable(sentence) + " [error " + std::to_string(error.code) + ']';
}

}  // namespace rahdari::ui::cli
