#include "core/inspection/runner.h"

#include "core/inspection/check_call.h"
#include "core/inspection/course.h"
#include "core/inspection/judge.h"
#include "core/inspection/known_defects.h"

#include <string>
#include <utility>

namespace rahdari::inspection {

struct InspectionRunner::Parts {
    InspectionPlan plan;
    std::vector<std::shared_ptr<StepSlot>> slots;
};

namespace {

using Clock = std::chrono::steady_clock;

void noteUnlistedChecks(const std::vector<Course::CheckState>& checks, const Profile& profile, Judgement& judgement)
{
    std::string ids;
    for (const Course::CheckState& check : checks) {
        if (!profile.lists(check.entry->id)) {
            ids += (ids.empty() ? "" : ", ") + std::string(check.entry->id);
        }
    }
    if (!ids.empty()) {
        judgement.notices.push_back(
            {"profile.unlisted_checks", "The profile does not list these checks, so they do not count: " + ids});
    }
}

void notePreRecorded(const check::Evidence& evidence, Judgement& judgement)
{
    if (isPagePreRecorded(evidence)) {
        judgement.notices.push_back(
            {"capture.pre_recorded",
             "Pre-recorded input: the pictures come from files, not from a device in operation"});
    }
    if (isChipPreRecorded(evidence)) {
        judgement.notices.push_back(
            {"chip.pre_recorded",
             "Pre-recorded input: the chip is a simulated one, or a copy of its files, not a chip on a reader"});
    }
}

void noteCourse(const Course& course, Judgement& judgement)
{
    if (course.refused()) {
        judgement.notices.push_back({"capture.pre_recorded_refused",
                                     "Pictures or chip are pre-recorded; the profile refuses them, and nothing was "
                                     "judged"});
    } else {
        notePreRecorded(*course.evidence(), judgement);
    }
    if (course.cancelled()) {
        judgement.notices.push_back({"inspection.cancelled", "The inspection was stopped before its end"});
    }
}

void summariseInto(Judgement& judgement, const Summarise& summarise, const check::Evidence& evidence)
{
    try {
        summarise(evidence, judgement);
    } catch (...) {
        judgement.notices.push_back({"summary.broken", "The data of the document could not be listed completely"});
    }
}

std::vector<JudgedCheck> judgedChecks(const Course& course, const InspectionPlan& plan)
{
    std::vector<JudgedCheck> judged;
    for (const Course::CheckState& state : course.checks()) {
        // Again here: a check may have ended before the page was located and its model known.
        check::CheckResult result = withBoundsMm(excused(*state.result, *course.evidence()), *course.evidence());
        judged.push_back(judgedCheck(*state.entry, state.obligation, std::move(result)));
    }
    for (JudgedCheck& missing : missingMandatoryChecks(plan.profile, plan.checks)) {
        judged.push_back(std::move(missing));
    }
    return judged;
}

Judgement judge(const Course& course, const InspectionPlan& plan)
{
    Judgement judgement;
    judgement.profileName = plan.profile.name;
    judgement.profileVersion = plan.profile.version;
    noteCourse(course, judgement);
    noteUnlistedChecks(course.checks(), plan.profile, judgement);
    if (plan.summarise && !course.refused()) {
        summariseInto(judgement, plan.summarise, *course.evidence());
    }
    judgement.checks = judgedChecks(course, plan);
    sumUp(judgement);
    return judgement;
}

std::vector<CheckTiming> timingsOf(const Course& course, const Judgement& judgement)
{
    std::vector<CheckTiming> timings;
    for (std::size_t i = 0; i < judgement.checks.size(); ++i) {
        const double ms = i < course.checks().size() ? course.checks()[i].ms : 0.0;
        timings.push_back({judgement.checks[i].result.id(), ms});
    }
    return timings;
}

void tellJudged(InspectionObserver* observer, const Judgement& judgement)
{
    if (observer == nullptr) {
        return;
    }
    try {
        observer->judged(judgement);
    } catch (...) {  // NOLINT(bugprone-empty-catch): see InspectionObserver
    }
}

}  // namespace

InspectionRunner::InspectionRunner(InspectionPlan plan) : parts_(std::make_unique<Parts>())
{
    for (auto& step : plan.steps) {
        auto slot = std::make_shared<StepSlot>();
        slot->step = std::move(step);
        parts_->slots.push_back(std::move(slot));
    }
    plan.steps.clear();
    parts_->plan = std::move(plan);
}

InspectionRunner::~InspectionRunner() = default;
InspectionRunner::InspectionRunner(InspectionRunner&&) noexcept = default;
InspectionRunner& InspectionRunner::operator=(InspectionRunner&&) noexcept = default;

Inspection InspectionRunner::run(std::stop_token stop)
{
    const Clock::time_point start = Clock::now();
    const InspectionPlan& plan = parts_->plan;
    Course course({.steps = parts_->slots,
                   .checks = plan.checks,
                   .profile = plan.profile,
                   .checkSettings = plan.settings,
                   .options = plan.options,
                   .observer = plan.observer});
    course.run(stop);
    Inspection inspection{.judgement = judge(course, plan),
                          .evidence = course.evidence(),
                          .steps = course.stepReports(),
                          .timings = {},
                          .totalMs = 0.0};
    inspection.timings = timingsOf(course, inspection.judgement);
    inspection.totalMs = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    tellJudged(plan.observer, inspection.judgement);
    return inspection;
}

}  // namespace rahdari::inspection
