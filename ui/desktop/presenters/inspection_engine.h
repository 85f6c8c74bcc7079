#pragma once

#include "core/base/result.h"
#include "core/inspection/runner.h"
#include "ui/desktop/presenters/laid_document.h"

#include <chrono>

namespace rahdari::ui::desktop {

/// Puts inspections together: a port, for only ui/desktop/app knows adapters. Used by one thread at a time, which is
/// not the screen's.
class InspectionEngine {
public:
    virtual ~InspectionEngine() = default;

    /// Loads models and trust store. Called once, before anything else; takes up to a second.
    virtual base::Result<void> load() = 0;

    /// @param observer  borrowed; outlives the runner
    /// @return the runner, or why the document cannot be opened
    virtual base::Result<inspection::InspectionRunner> runnerFor(const LaidDocument& document,
                                                                 inspection::InspectionObserver* observer) = 0;

    /// Day of inspection, local calendar of the post.
    virtual std::chrono::year_month_day today() const = 0;
};

}  // namespace rahdari::ui::desktop
