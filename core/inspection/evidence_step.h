#pragma once

#include "core/base/result.h"
#include "core/check/evidence.h"
#include "core/inspection/step_progress.h"

#include <span>
#include <stop_token>
#include <string_view>

namespace rahdari::inspection {

/// One step that gathers evidence: capturing the page, reading its MRZ, locating the page, measuring its quality, ...
///
/// A step *owns* what it works with (device, OCR engine, model), at best by shared_ptr: a step that hangs is left
/// behind on its thread and outlives the inspection and the runner. It is built in the composition root.
/// Called by one thread at a time, not always the same one.
class EvidenceStep {
public:
    virtual ~EvidenceStep() = default;

    /// Lower snake case, unique among the steps of one inspection: "capture", "mrz", "page_location", ...
    virtual std::string_view id() const = 0;

    /// Ids of the steps that must have finished first; valid as long as the step.
    virtual std::span<const std::string_view> needs() const = 0;

    /// Ids of steps that go first if they are part of the inspection, however they end: what they find is not needed,
    /// but waited for sooner. Valid as long as the step.
    virtual std::span<const std::string_view> after() const { return {}; }

    /// Where to tell how far it is; called before each `gather`, by the same thread. Most steps have nothing to tell.
    virtual void tellProgressTo(ProgressSink /*sink*/) {}

    /// Puts what it finds into the evidence. Blocks; should end within 0.3 seconds after a stop request.
    ///
    /// "There is none" is evidence, not an error: a page without an MRZ puts an empty reading and returns success,
    /// so that the checks can say *not supported*. An error means that the machinery failed, and makes every check
    /// that needs this step *aborted* with it. Exceptions are taken as Error 1012.
    virtual base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) = 0;
};

}  // namespace rahdari::inspection
