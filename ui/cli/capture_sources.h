#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace rahdari::ui::cli {

/// One capture to work on, or the reason why a path of the command line gives none.
struct CaptureSource {
    std::filesystem::path path;
    std::optional<base::Error> error;
};

/// The captures behind the paths of a command line.
struct CaptureSources {
    std::vector<CaptureSource> captures;
    bool single = false;  ///< one path that is itself the capture, so that one answer is expected
};

/// Lists the captures in the order of the paths, those of a folder sorted by name. Folders are looked through as deep
/// as a batch of documents with a folder a side.
CaptureSources listSources(const std::vector<std::string>& paths);

/// An error for a person, on one line: what, what to do, and the number.
std::string toSentence(const base::Error& error);

}  // namespace rahdari::ui::cli
