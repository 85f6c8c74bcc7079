#pragma once

#include "core/base/error.h"
#include "core/check/check_entry.h"
#include "core/check/evidence.h"
#include "core/inspection/evidence_step.h"
#include "core/inspection/judgement.h"
#include "core/inspection/profile.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::inspection {

/// How a gathering step ended.
struct StepReport {
    std::string id;
    double ms = 0.0;                   ///< from its start to its end; 0 when it was never started
    std::optional<base::Error> error;  ///< why it gave nothing; a step that was not started has the error of its need
};

/// How long a check took.
struct CheckTiming {
    std::string id;
    double ms = 0.0;  ///< 0 when it was not run
};

/// What one run gives: the judgement and, beside it, what differs from run to run.
struct Inspection {
    Judgement judgement;
    std::shared_ptr<const check::Evidence> evidence;  ///< for crops and reports; never null
    std::vector<StepReport> steps;                    ///< in the order the steps were given
    std::vector<CheckTiming> timings;                 ///< in the order of judgement.checks
    double totalMs = 0.0;
};

/// Is told what happens while it happens. Calls come one after the other, on the thread that called `run`; a slow
/// observer slows the inspection down. What it throws is dropped: a broken screen does not break an inspection.
class InspectionObserver {
public:
    virtual ~InspectionObserver() = default;
    virtual void stepStarted(std::string_view /*id*/) {}
    /// A step is under way, e.g. so many octets of the chip are read; the latest of what it told since the last call.
    virtual void stepProgressed(std::string_view /*id*/, const StepProgress& /*progress*/) {}
    /// The evidence already holds what the step found.
    virtual void stepFinished(const StepReport& /*report*/, const check::Evidence& /*evidence*/) {}
    virtual void checkFinished(const JudgedCheck& /*check*/, double /*ms*/) {}
    /// The last call of a run.
    virtual void judged(const Judgement& /*judgement*/) {}
};

/// Fills mrz, fields, barcodes and further notices of a judgement from the evidence. Pure. The runner sets outcome,
/// categories and checks afterwards.
using Summarise = std::function<void(const check::Evidence&, Judgement&)>;

struct RunnerOptions {
    std::size_t threads = 0;                         ///< tasks at once; 0 = hardware concurrency, at least 2
    std::chrono::milliseconds stepDeadline{30'000};  ///< from a step's start; then it is left behind
    std::chrono::milliseconds checkDeadline{10'000};
    std::chrono::milliseconds stopGrace{300};  ///< after a stop request, for running tasks to end by themselves
};

/// What an inspection consists of.
struct InspectionPlan {
    std::vector<std::unique_ptr<EvidenceStep>> steps;
    std::span<const check::CheckEntry> checks;  ///< `catalogue()`; must outlive abandoned checks, so: static storage
    Profile profile;
    check::CheckSettings settings;
    Summarise summarise;                     ///< may be empty
    InspectionObserver* observer = nullptr;  ///< borrowed; may be null
    RunnerOptions options;
};

/// Runs inspections: owns time and threads.
///
/// Each step starts as soon as the steps it needs have finished, each check as soon as the steps it needs have;
/// independent ones run side by side, unless a step lets others go first (`EvidenceStep::after`). What goes wrong ends
/// in results, never in an exception or a hang:
///   - a step that fails, throws or passes its deadline aborts the checks that need it, with its error (1011 timed out,
///     1012 exception, 1510 a needed step is not part of the inspection);
///   - a gate that did not pass makes the checks that name it undetermined, with the gate's reason;
///   - a check that throws, passes its deadline, or returns another's id or an outcome its table does not allow is
///     aborted (1511, 1011);
///   - pre-recorded input under a profile that refuses it aborts every check (notice "capture.pre_recorded_refused").
///
/// A hung task is left behind on its own thread and keeps what it uses alive. When its step is due again in a later
/// run while it still hangs, it counts as timed out at once.
class InspectionRunner {
public:
    explicit InspectionRunner(InspectionPlan plan);
    ~InspectionRunner();
    InspectionRunner(InspectionRunner&&) noexcept;
    InspectionRunner& operator=(InspectionRunner&&) noexcept;

    /// One inspection of one document. Blocks; may be called again, by one thread at a time.
    /// @param stop  ends the run within one second: what has no result yet is aborted with Error 1010
    Inspection run(std::stop_token stop = {});

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace rahdari::inspection
