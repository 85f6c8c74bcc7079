#pragma once

#include "core/report/result_table.h"
#include "ui/cli/inspect_report.h"

#include <optional>
#include <ostream>
#include <vector>

namespace rahdari::ui::cli {

/// The report for people: for each source the verdict and its cause, who and what, the zone, the table of results;
/// for several sources a list of the verdicts at the end. Errors go to `err`.
class TextReport final : public InspectReport {
public:
    TextReport(std::ostream& out, std::ostream& err, report::TableStyle style) : out_(out), err_(err), style_(style) {}

    void judged(const std::filesystem::path& source, const inspection::Inspection& inspection) override;
    void unreadable(const std::filesystem::path& source, const base::Error& error) override;
    void written(const std::filesystem::path& place) override;
    void kept(const std::filesystem::path& record) override;
    void finish() override;

private:
    /// A line of the list at the end.
    struct Entry {
        std::filesystem::path source;
        std::optional<check::Outcome> outcome;  ///< none = could not be read
    };

    std::ostream& out_;
    std::ostream& err_;
    report::TableStyle style_;
    std::vector<Entry> entries_;
};

}  // namespace rahdari::ui::cli
