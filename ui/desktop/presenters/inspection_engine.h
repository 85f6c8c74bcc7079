#pragma once

#include "core/base/result.h"
#include "core/capture/page.h"
#include "core/inspection/runner.h"
#include "ui/desktop/presenters/laid_document.h"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace rahdari::ui::desktop {

/// A page that was captured before, with its machine-readable zone as somebody typed it.
struct TypedPage {
    std::shared_ptr<const capture::Page> page;  ///< never null
    std::vector<std::string> lines;             ///< empty: nobody did, the zone is read
};

/// Puts inspections together: a port, for only ui/desktop/app knows adapters. Used by one thread at a time, which is
/// not the screen's.
class InspectionEngine {
public:
    virtual ~InspectionEngine() = default;

    /// Loads models and trust store. Called before anything else, and again when they have changed: where that fails,
    /// what was loaded before stays. Takes up to a second.
    virtual base::Result<void> load() = 0;

    /// @param observer  borrowed; outlives the runner
    /// @return the runner, or why the document cannot be opened
    virtual base::Result<inspection::InspectionRunner> runnerFor(const LaidDocument& document,
                                                                 inspection::InspectionObserver* observer) = 0;

    /// The same page once more with the zone as it was typed, if it was; the chip is tried again with its key.
    /// @return as runnerFor()
    virtual base::Result<inspection::InspectionRunner>
    runnerForTyped(const LaidDocument& document, const TypedPage& typed, inspection::InspectionObserver* observer) = 0;

    /// Day of inspection, local calendar of the post.
    virtual std::chrono::year_month_day today() const = 0;
};

}  // namespace rahdari::ui::desktop
