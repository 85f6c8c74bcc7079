#pragma once

#include "core/base/error.h"
#include "core/inspection/runner.h"

#include <filesystem>

namespace rahdari::ui::cli {

/// Where `rahdari inspect` tells what came out, source by source, in the order in which they were worked on.
class InspectReport {
public:
    virtual ~InspectReport() = default;

    virtual void judged(const std::filesystem::path& source, const inspection::Inspection& inspection) = 0;
    virtual void unreadable(const std::filesystem::path& source, const base::Error& error) = 0;

    /// Where files were written for the source judged last.
    virtual void written(const std::filesystem::path& place) = 0;

    /// Where the record of the source judged last was kept.
    virtual void kept(const std::filesystem::path& record) = 0;

    /// The last call, also after a stop.
    virtual void finish() = 0;
};

}  // namespace rahdari::ui::cli
