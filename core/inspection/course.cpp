#include "core/inspection/course.h"

#include "core/base/error_code.h"
#include "core/capture/page.h"
#include "core/chip/chip_reading.h"
#include "core/inspection/check_call.h"
#include "core/inspection/judge.h"

#include <algorithm>
#include <exception>
#include <string>
#include <thread>
#include <utility>

namespace rahdari::inspection {

using base::Error;
using base::ErrorCode;
using check::CheckResult;

namespace {

std::size_t placesOf(const RunnerOptions& options)
{
    return options.threads > 0 ? options.threads : std::max<std::size_t>(std::thread::hardware_concurrency(), 2);
}

std::string inQuotes(std::string_view id) { return '"' + std::string(id) + '"'; }

Error cancelledError() { return {toInt(ErrorCode::Cancelled), "The inspection was stopped", {}}; }

Error refusedError()
{
    return {toInt(ErrorCode::EvidenceMissing),
            "Pictures or chip are pre-recorded, and the profile takes only input from a device in operation",
            "Inspect the document itself, or use a profile for training or evaluation"};
}

/// Runs a step once; a step still busy with an earlier inspection is not entered a second time.
base::Result<void> gatherOnce(StepSlot& slot, check::Evidence& evidence, const std::stop_token& stop,
                              const ProgressSink& progress)
{
    if (slot.busy.exchange(true)) {
        return Error{toInt(ErrorCode::TimedOut),
                     "The step " + inQuotes(slot.step->id()) + " still hangs in an earlier inspection",
                     "Reconnect the device, or restart the program"};
    }
    struct Release {
        std::atomic<bool>& busy;
        ~Release() { busy = false; }
    } const release{slot.busy};
    try {
        slot.step->tellProgressTo(progress);
        return slot.step->gather(evidence, stop);
    } catch (const std::exception& exception) {
        return Error{toInt(ErrorCode::Unexpected),
                     "The step " + inQuotes(slot.step->id()) + " broke off: " + exception.what(), "Report this defect"};
    } catch (...) {
        return Error{toInt(ErrorCode::Unexpected), "The step " + inQuotes(slot.step->id()) + " broke off",
                     "Report this defect"};
    }
}

}  // namespace

bool isPagePreRecorded(const check::Evidence& evidence)
{
    const auto page = evidence.find<capture::Page>();
    return page && page->preRecorded;
}

bool isChipPreRecorded(const check::Evidence& evidence)
{
    const auto chip = evidence.find<chip::ChipReading>();
    return chip && chip->source != chip::ChipReading::Source::None && chip->preRecorded;
}

Course::Course(const CourseSettings& settings) : settings_(settings), crew_(placesOf(settings.options))
{
    for (const auto& slot : settings_.steps) {
        const std::string_view id = slot->step->id();
        const bool repeated = findStep(id) != nullptr;
        steps_.push_back({slot, Stage::Waiting, {std::string(id), 0.0, std::nullopt}});
        if (repeated) {
            finishStep(steps_.back(), Error{toInt(ErrorCode::Unexpected), "Two steps are called " + inQuotes(id),
                                            "Report this defect"});
        }
    }
    for (const check::CheckEntry& entry : settings_.checks) {
        const Obligation obligation = settings_.profile.obligationOf(entry.id);
        if (obligation != Obligation::Off) {
            checks_.push_back({&entry, obligation, false, std::nullopt, 0.0});
        }
    }
}

void Course::run(const std::stop_token& stop)
{
    startReady();
    while (auto ended = crew_.next(stop)) {
        settle(std::move(*ended));
        refused_ = mustRefuse();
        if (refused_) {
            break;
        }
        startReady();
    }
    cancelled_ = stop.stop_requested() && !refused_;
    crew_.dismiss(settings_.options.stopGrace);
    if (refused_) {
        for (CheckState& check : checks_) {
            check.result.reset();  // nothing that was found on such input is told
        }
        finishAll(refusedError(), refusedError());
    } else if (cancelled_) {
        finishAll(cancelledError(), cancelledError());
    } else {
        const Error circle{toInt(ErrorCode::EvidenceMissing), "Steps wait for each other", "Report this defect"};
        finishAll(circle, circle);
    }
}

std::vector<StepReport> Course::stepReports() const
{
    std::vector<StepReport> reports;
    reports.reserve(steps_.size());
    for (const StepState& step : steps_) {
        reports.push_back(step.report);
    }
    return reports;
}

void Course::startReady()
{
    // A step that cannot start ends at once, which may decide others: repeat until nothing changes.
    while (startReadyStep()) {}
    startReadyChecks();
}

bool Course::startReadyStep()
{
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        if (steps_[i].stage != Stage::Waiting) {
            continue;
        }
        const Readiness readiness = readinessOf(steps_[i].slot->step->needs());
        if (readiness.error) {
            finishStep(steps_[i], readiness.error);
            return true;
        }
        if (readiness.met && haveEnded(steps_[i].slot->step->after())) {
            startStep(i);
            return true;
        }
    }
    return false;
}

void Course::startReadyChecks()
{
    for (std::size_t i = 0; i < checks_.size(); ++i) {
        CheckState& check = checks_[i];
        if (check.started) {
            continue;
        }
        const Readiness readiness = readinessOf(check.entry->needs);
        if (readiness.error) {
            check.started = true;
            finishCheck(check, CheckResult::aborted(std::string(check.entry->id), *readiness.error));
        } else if (readiness.met && haveEnded(check.entry->after)) {
            check.started = true;
            startCheck(i);
        }
    }
}

Course::Readiness Course::readinessOf(std::span<const std::string_view> needs) const
{
    Readiness readiness;
    for (const std::string_view need : needs) {
        const StepState* step = findStep(need);
        if (step == nullptr) {
            return {false, Error{toInt(ErrorCode::EvidenceMissing),
                                 "The step " + inQuotes(need) + " is not part of this inspection",
                                 {}}};
        }
        if (step->stage == Stage::Finished && step->report.error) {
            return {false, step->report.error};
        }
        readiness.met = readiness.met && step->stage == Stage::Finished;
    }
    return readiness;
}

/// Steps that are not part of the inspection have.
bool Course::haveEnded(std::span<const std::string_view> steps) const
{
    return std::all_of(steps.begin(), steps.end(), [this](std::string_view id) {
        const StepState* const step = findStep(id);
        return step == nullptr || step->stage == Stage::Finished;
    });
}

const Course::StepState* Course::findStep(std::string_view id) const
{
    const auto found =
        std::find_if(steps_.begin(), steps_.end(), [id](const StepState& step) { return step.report.id == id; });
    return found == steps_.end() ? nullptr : &*found;
}

/// Tasks are numbered: first the steps, then the checks.
void Course::startStep(std::size_t index)
{
    StepState& step = steps_[index];
    step.stage = Stage::Running;
    crew_.add({.number = index,
               .deadline = settings_.options.stepDeadline,
               .work = [slot = step.slot, evidence = evidence_](const std::stop_token& stop,
                                                                const ProgressSink& progress) -> Product {
                   return gatherOnce(*slot, *evidence, stop, progress);
               },
               .started = [this, &step] { tell([&](auto& observer) { observer.stepStarted(step.report.id); }); },
               .progressed =
                   [this, &step](const StepProgress& progress) {
                       tell([&](auto& observer) { observer.stepProgressed(step.report.id, progress); });
                   },
               .awaited = true});
}

void Course::startCheck(std::size_t index)
{
    crew_.add({.number = steps_.size() + index,
               .deadline = settings_.options.checkDeadline,
               .work = [entry = *checks_[index].entry, evidence = evidence_,
                        settings = settings_.checkSettings](const std::stop_token&, const ProgressSink&) -> Product {
                   return performCheck(entry, *evidence, settings);
               },
               .started = {},
               .progressed = {},
               .awaited = false});
}

void Course::settle(Ended ended)
{
    const std::size_t number = ended.number;
    if (number < steps_.size()) {
        settleStep(steps_[number], std::move(ended));
    } else {
        settleCheck(checks_[number - steps_.size()], std::move(ended));
    }
}

void Course::settleStep(StepState& step, Ended ended)
{
    step.report.ms = ended.ms;
    if (!ended.product) {
        ended.error.message = "The step " + inQuotes(step.report.id) + " did not end: " + ended.error.message;
        finishStep(step, ended.error);
        return;
    }
    const auto& result = std::get<base::Result<void>>(*ended.product);
    finishStep(step, result ? std::nullopt : std::optional(result.error()));
}

void Course::settleCheck(CheckState& check, Ended ended)
{
    check.ms = ended.ms;
    if (!ended.product) {
        ended.error.message = "The check did not end: " + ended.error.message;
        finishCheck(check, CheckResult::aborted(std::string(check.entry->id), ended.error));
        return;
    }
    finishCheck(check, withBoundsMm(std::get<CheckResult>(*ended.product), *evidence_));
}

void Course::finishStep(StepState& step, std::optional<Error> error)
{
    step.stage = Stage::Finished;
    step.report.error = std::move(error);
    tell([&](auto& observer) { observer.stepFinished(step.report, *evidence_); });
}

void Course::finishCheck(CheckState& check, CheckResult result)
{
    check.result = std::move(result);
    tell([&](auto& observer) {
        observer.checkFinished(judgedCheck(*check.entry, check.obligation, *check.result), check.ms);
    });
}

/// Ends whatever has not ended.
void Course::finishAll(const Error& stepError, const Error& checkError)
{
    for (StepState& step : steps_) {
        if (step.stage != Stage::Finished) {
            finishStep(step, stepError);
        }
    }
    for (CheckState& check : checks_) {
        if (!check.result) {
            finishCheck(check, CheckResult::aborted(std::string(check.entry->id), checkError));
        }
    }
}

bool Course::mustRefuse() const
{
    return settings_.profile.refusePreRecorded && (isPagePreRecorded(*evidence_) || isChipPreRecorded(*evidence_));
}

template <typename Call>
void Course::tell(Call&& call) const
{
    if (settings_.observer == nullptr) {
        return;
    }
    try {
        call(*settings_.observer);
    } catch (...) {  // NOLINT(bugprone-empty-catch): see InspectionObserver
    }
}

}  // namespace rahdari::inspection
