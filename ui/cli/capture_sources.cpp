#include "ui/cli/capture_sources.h"

#include "core/report/terminal_text.h"
#include "scanners/folder/folder_scanner.h"

#include <system_error>

namespace rahdari::ui::cli {

namespace fs = std::filesystem;

namespace {

constexpr int deepest = 3;  // batch, document, side

void collect(const fs::path& path, int depth, std::vector<CaptureSource>& found)
{
    const auto captures = scanners::listCaptures(path);
    if (!captures) {
        found.push_back({path, captures.error()});
        return;
    }
    for (const fs::path& capture : *captures) {
        std::error_code failure;
        if (capture == path || depth == deepest || !fs::is_directory(capture, failure)) {
            found.push_back({capture, std::nullopt});
        } else {
            collect(capture, depth + 1, found);
        }
    }
}

}  // namespace

CaptureSources listSources(const std::vector<std::string>& paths)
{
    CaptureSources sources;
    for (const std::string& path : paths) {
        collect(path, 1, sources.captures);
    }
    sources.single =
        paths.size() == 1 && sources.captures.size() == 1 && (sources.captures.front().path == fs::path(paths.front()));
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
