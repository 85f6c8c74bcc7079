#pragma once

#include "core/casefile/inspection_record.h"
#include "ui/desktop/app/desk_options.h"
#include "ui/desktop/presenters/inspection_engine.h"
#include "ui/setup/inspection_setup.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace rahdari::scanners {
class SimulatedCounter;
}

namespace rahdari::ui::desktop {

/// Puts inspections together from the files and devices the command line names.
class DeskEngine final : public InspectionEngine {
public:
    explicit DeskEngine(const DeskOptions& options);

    base::Result<void> load() override;
    base::Result<inspection::InspectionRunner> runnerFor(const LaidDocument& document,
                                                         inspection::InspectionObserver* observer) override;
    base::Result<inspection::InspectionRunner> runnerForTyped(const LaidDocument& document, const TypedPage& typed,
                                                              inspection::InspectionObserver* observer) override;
    std::chrono::year_month_day today() const override { return today_; }

    /// The trust store as it was loaded. Any thread.
    casefile::TrustState trustState() const;

private:
    base::Result<void> loadTrustState();
    base::Result<inspection::InspectionRunner> runnerOf(const LaidDocument& document,
                                                        std::shared_ptr<capture::ImageScanner> scanner,
                                                        std::vector<std::string> typed,
                                                        inspection::InspectionObserver* observer) const;
    base::Result<setup::DocumentChip> chipOf(const LaidDocument& document) const;
    base::Result<void> layOnCounter(const LaidDocument& document);

    std::string reader_;
    std::filesystem::path models_;
    std::vector<std::string> modelSigners_;
    std::filesystem::path trust_;
    std::string profile_;
    std::filesystem::path faults_;
    std::chrono::year_month_day today_;
    std::optional<setup::InspectionSetup> setup_;
    /// What misbehaves now: by the script of the command line, else by the one beside the document. Null: nothing.
    std::shared_ptr<scanners::SimulatedCounter> counter_;
    std::string onCounter_;  ///< the document whose own script that is
    mutable std::mutex mutex_;
    casefile::TrustState trustState_;
};

}  // namespace rahdari::ui::desktop
