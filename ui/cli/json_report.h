#pragma once

#include "ui/cli/inspect_report.h"

#include <cstddef>
#include <ostream>
#include <string>

namespace rahdari::ui::cli {

/// The report as JSON: an object for a single source, else an array with one element for each. An element is what
/// report::writeJudgement writes, with `source` in front and `timings` behind; the timings are the only part that
/// differs from run to run. A source that could not be read has `source` and `error` {code, message, advice}.
class JsonReport final : public InspectReport {
public:
    /// @param single  one object, no array
    JsonReport(std::ostream& out, bool single) : out_(out), single_(single) {}

    void judged(const std::filesystem::path& source, const inspection::Inspection& inspection) override;
    void unreadable(const std::filesystem::path& source, const base::Error& error) override;
    void written(const std::filesystem::path& /*place*/) override {}
    void kept(const std::filesystem::path& /*record*/) override {}
    void finish() override;

private:
    void write(const std::string& element);

    std::ostream& out_;
    bool single_;
    std::size_t written_ = 0;
};

}  // namespace rahdari::ui::cli
