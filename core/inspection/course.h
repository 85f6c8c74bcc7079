#pragma once

#include "core/check/check_entry.h"
#include "core/check/evidence.h"
#include "core/inspection/crew.h"
#include "core/inspection/evidence_step.h"
#include "core/inspection/profile.h"
#include "core/inspection/runner.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace rahdari::inspection {

/// A step as the runner keeps it: shared with the threads that work on it.
struct StepSlot {
    std::unique_ptr<EvidenceStep> step;
    std::atomic<bool> busy = false;  ///< a thread is in `gather`, perhaps one left behind by an earlier inspection
};

/// What one course works with; all of it outlives the course.
struct CourseSettings {
    std::span<const std::shared_ptr<StepSlot>> steps;
    std::span<const check::CheckEntry> checks;
    const Profile& profile;
    const check::CheckSettings& checkSettings;
    const RunnerOptions& options;
    InspectionObserver* observer = nullptr;
};

/// One run through steps and checks: decides what may start, and turns every ending into a report or a result.
/// Used by one thread, once.
class Course {
public:
    /// How a check stands; checks that are off are not among them.
    struct CheckState {
        const check::CheckEntry* entry = nullptr;
        Obligation obligation = Obligation::Evaluatory;
        bool started = false;
        std::optional<check::CheckResult> result;
        double ms = 0.0;
    };

    explicit Course(const CourseSettings& settings);

    /// Blocks until each check has a result.
    void run(const std::stop_token& stop);

    const std::vector<CheckState>& checks() const { return checks_; }
    std::vector<StepReport> stepReports() const;
    const std::shared_ptr<check::Evidence>& evidence() const { return evidence_; }
    bool refused() const { return refused_; }  ///< pre-recorded page or chip, and the profile refuses it
    bool cancelled() const { return cancelled_; }

private:
    enum class Stage : std::uint8_t { Waiting, Running, Finished };
    struct StepState {
        std::shared_ptr<StepSlot> slot;
        Stage stage = Stage::Waiting;
        StepReport report;
    };
    /// What the needs of something say: all are met, some are not yet, or never will be (`error`).
    struct Readiness {
        bool met = true;
        std::optional<base::Error> error;
    };

    void startReady();
    bool startReadyStep();
    void startReadyChecks();
    Readiness readinessOf(std::span<const std::string_view> needs) const;
    bool haveEnded(std::span<const std::string_view> steps) const;
    const StepState* findStep(std::string_view id) const;
    void startStep(std::size_t index);
    void startCheck(std::size_t index);
    void settle(Ended ended);
    void settleStep(StepState& step, Ended ended);
    void settleCheck(CheckState& check, Ended ended);
    void finishStep(StepState& step, std::optional<base::Error> error);
    void finishCheck(CheckState& check, check::CheckResult result);
    void finishAll(const base::Error& stepError, const base::Error& checkError);
    bool mustRefuse() const;
    template <typename Call>
    void tell(Call&& call) const;

    CourseSettings settings_;
    std::shared_ptr<check::Evidence> evidence_ = std::make_shared<check::Evidence>();
    std::vector<StepState> steps_;
    std::vector<CheckState> checks_;
    Crew crew_;
    bool refused_ = false;
    bool cancelled_ = false;
};

/// Whether the page in the evidence was pre-recorded (ICAO Doc 9303-2 C.1).
bool isPagePreRecorded(const check::Evidence& evidence);

/// Whether the chip in the evidence was: files of a chip, or a simulated one.
bool isChipPreRecorded(const check::Evidence& evidence);

}  // namespace rahdari::inspection
