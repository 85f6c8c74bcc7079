#include "core/learning/learner.h"

#include "core/base/error_code.h"
#include "core/document/registration/identification.h"
#include "core/learning/cross_fitting.h"
#include "core/learning/field_texts.h"
#include "core/learning/learned_limits.h"
#include "core/learning/model_identity.h"
#include "core/learning/overlay.h"
#include "core/learning/page_alignment.h"
#include "core/learning/parallel_work.h"
#include "core/learning/stability.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace rahdari::learning {

namespace {

using base::Error;
using base::ErrorCode;
using base::Result;
using document::DocumentModel;

Error cancelled() { return {toInt(ErrorCode::Cancelled), "Learning was stopped", ""}; }

std::string inOneLine(const std::vector<LearnRemark>& remarks)
{
    std::string text;
    for (const LearnRemark& remark : remarks) {
        text += (text.empty() ? "" : "; ") + remark.source + ": " + remark.text;
    }
    return text;
}

Error notLearned(const std::vector<LearnRemark>& remarks)
{
    return {toInt(ErrorCode::ModelNotLearned),
            remarks.empty() ? "There are no specimens" : "No specimen could be used: " + inOneLine(remarks),
            "Give captures of genuine specimens of one document and one side"};
}

class Course {
public:
    Course(const LearnWish& wish, const StepsFor& stepsFor, const std::function<void(const LearnProgress&)>& observer,
           const std::stop_token& stop)
        : wish_(wish), observer_(observer), stop_(stop), threads_(threadsOrDefault(wish.threads)),
          reader_(wish, stepsFor)
    {
    }

    Result<Learned> run();

private:
    std::vector<Specimen> readAll();
    DocumentModel describe(const AlignedSpecimens& aligned);
    void measure(AlignedSpecimens& aligned, Learned& learned);
    void remarkHeldOut(const AlignedSpecimens& aligned, const std::vector<HeldOut>& heldOut, LearnReport& report) const;
    void tell(std::string_view stage, std::size_t done, std::size_t total);

    const LearnWish& wish_;
    const std::function<void(const LearnProgress&)>& observer_;
    const std::stop_token& stop_;
    unsigned threads_;
    SpecimenReader reader_;
    std::mutex telling_;
    std::vector<LearnRemark> remarks_;
    StageTeller teller_ = [this](std::string_view stage, std::size_t done, std::size_t total) {
        tell(stage, done, total);
    };
};

void Course::tell(std::string_view stage, std::size_t done, std::size_t total)
{
    const std::lock_guard lock(telling_);
    if (observer_) {
        observer_({stage, done, total});
    }
}

std::vector<Specimen> Course::readAll()
{
    const std::size_t count = wish_.specimens.size();
    std::vector<std::optional<Specimen>> read(count);
    std::vector<std::string> obstacles(count);
    std::atomic<std::size_t> done = 0;
    forEach(count, threads_, stop_, [&](std::size_t i) {
        auto specimen = reader_.read(i, stop_);
        if (specimen) {
            read[i] = std::move(*specimen);
        } else {
            obstacles[i] = specimen.error().message;
        }
        tell("reading", ++done, count);
    });
    std::vector<Specimen> specimens;
    for (std::size_t i = 0; i < count; ++i) {
        if (read[i]) {
            specimens.push_back(std::move(*read[i]));
        } else {
            remarks_.push_back(
                {i < wish_.sources.size() ? wish_.sources[i] : std::to_string(i + 1), obstacles[i], false});
        }
    }
    return specimens;
}

/// Identity, features and rules: all that is known of the document without measuring.
DocumentModel Course::describe(const AlignedSpecimens& aligned)
{
    tell("proposing", 0, 1);
    DocumentModel model = wish_.outline ? *wish_.outline : DocumentModel();
    model.name = wish_.name;
    model.size = aligned.draft.size;
    model.references = aligned.draft.references;
    model.stable = aligned.draft.stable;
    if (!wish_.outline) {
        model.features = proposeFeatures(model, aligned.pages, wish_.faceFinder);
    }
    model.stable = stableMask(~model.stable, model.features);
    if (wish_.textReader) {
        readFieldTexts(reader_, aligned, *wish_.textReader, threads_, stop_, model);
    }
    identify(wish_, aligned, model);
    tell("proposing", 1, 1);
    return model;
}

void Course::remarkHeldOut(const AlignedSpecimens& aligned, const std::vector<HeldOut>& heldOut,
                           LearnReport& report) const
{
    for (std::size_t i = 0; i < heldOut.size(); ++i) {
        if (!heldOut[i].obstacle.empty()) {
            report.remarks.push_back(
                {aligned.specimens[i].source, "Part of the mean, but not measured: " + heldOut[i].obstacle, true});
        }
    }
}

void Course::measure(AlignedSpecimens& aligned, Learned& learned)
{
    const auto described = std::make_shared<const DocumentModel>(learned.model);
    aligned.pages = observeSpecimens(reader_, aligned, described, threads_, stop_);
    const std::vector<HeldOut> heldOut = measureHeldOut(reader_, aligned, learned.model, threads_, teller_, stop_);
    if (stop_.stop_requested()) {
        return;
    }
    LearnedLimits limits = learnLimits(allMeasures(), heldOut, wish_.counts);
    learned.model.limits = std::move(limits.limits);
    learned.report.checks = std::move(limits.checks);
    learned.report.expectedFalseRejects = limits.expectedFalseRejects;
    learned.report.heldOutRejects = limits.heldOutRejects;
    remarkHeldOut(aligned, heldOut, learned.report);
    const auto model = std::make_shared<const DocumentModel>(learned.model);
    learned.model.tables = learnTables(withModel(aligned.pages, model), *model);
    learned.model.tables.merge(document::identificationTables(*model));
}

Result<Learned> Course::run()
{
    std::vector<Specimen> specimens = readAll();
    if (stop_.stop_requested()) {
        return cancelled();
    }
    if (specimens.empty()) {
        return notLearned(remarks_);
    }
    auto aligned = alignSpecimens(reader_, std::move(specimens), threads_, teller_, stop_);
    if (!aligned) {
        return aligned.error();
    }
    remarks_.insert(remarks_.end(), aligned->remarks.begin(), aligned->remarks.end());
    if (aligned->specimens.empty()) {
        return notLearned(remarks_);
    }
    Learned learned;
    learned.model = describe(*aligned);
    learned.report.remarks = remarks_;
    learned.report.specimensUsed = static_cast<int>(aligned->specimens.size());
    if (!wish_.proposeOnly && !stop_.stop_requested()) {
        measure(*aligned, learned);
    }
    if (stop_.stop_requested()) {
        return cancelled();
    }
    learned.overlay = drawOverlay(learned.model);
    return learned;
}

}  // namespace

Result<Learned> learn(const LearnWish& wish, const StepsFor& stepsFor,
                      const std::function<void(const LearnProgress&)>& observer, const std::stop_token& stop)
{
    try {
        return Course(wish, stepsFor, observer, stop).run();
    } catch (const std::exception& error) {  // of libraries: no memory, no thread
        return Error{toInt(ErrorCode::Unexpected), std::string("Learning could not go on: ") + error.what(), ""};
    }
}

}  // namespace rahdari::learning
