#include "ui/desktop/presenters/inspector.h"

#include "core/inspection/steps/summary.h"
#include "ui/desktop/presenters/serial_thread.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <utility>

namespace rahdari::ui::desktop {

using base::Error;
using inspection::Inspection;
using inspection::JudgedCheck;
using inspection::Judgement;
using inspection::StepProgress;
using inspection::StepReport;

/// What the inspector's thread shares with it. The thread is the last member: it ends before the rest is gone.
struct Inspector::Work {
    Inspector& inspector;
    std::shared_ptr<InspectionEngine> engine;
    std::uint64_t run = 0;  ///< of the inspection whose signals count; the inspector's own thread alone
    std::stop_source stop;  ///< of that inspection
    SerialThread thread;

    Work(Inspector& owner, std::shared_ptr<InspectionEngine> loaded) : inspector(owner), engine(std::move(loaded)) {}

    /// Does something on the inspector's thread, unless the run it belongs to is no longer the one that counts.
    void tell(std::uint64_t ofRun, std::function<void()> what)
    {
        QMetaObject::invokeMethod(
            &inspector,
            [this, ofRun, what = std::move(what)] {
                if (ofRun == run) {
                    what();
                }
            },
            Qt::QueuedConnection);
    }

    void inspect(std::uint64_t ofRun, const LaidDocument& document, const std::optional<TypedPage>& typed,
                 const std::stop_token& token);
    void tellResult(std::uint64_t ofRun, Inspection inspection);
};

namespace {

/// Passes what a runner tells on to the inspector's thread.
class Relay final : public inspection::InspectionObserver {
public:
    using Tell = std::function<void(std::function<void()>)>;

    Relay(Inspector& inspector, std::chrono::year_month_day today, Tell tell)
        : inspector_(inspector), today_(today), tell_(std::move(tell))
    {
    }

    void stepStarted(std::string_view id) override
    {
        tell_([this_ = &inspector_, id = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))] {
            emit this_->stepStarted(id);
        });
    }

    void stepProgressed(std::string_view id, const StepProgress& progress) override
    {
        tell_([this_ = &inspector_, id = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())), progress] {
            emit this_->stepProgressed(id, progress);
        });
    }

    void stepFinished(const StepReport& report, const check::Evidence& evidence) override
    {
        if (report.id == "capture") {
            if (auto page = evidence.find<capture::Page>()) {
                tell_([this_ = &inspector_, page] { emit this_->pageTaken(page); });
            }
        }
        tell_([this_ = &inspector_, report] { emit this_->stepFinished(report); });
        if (report.id == "mrz" || report.id == "chip") {
            auto soFar = std::make_shared<Judgement>();
            inspection::summarise(evidence, today_, *soFar);
            tell_([this_ = &inspector_, soFar] { emit this_->dataRead(soFar); });
        }
    }

    void checkFinished(const JudgedCheck& check, double /*ms*/) override
    {
        tell_([this_ = &inspector_, check] { emit this_->checkFinished(check); });
    }

private:
    Inspector& inspector_;
    std::chrono::year_month_day today_;
    Tell tell_;
};

/// Why the capture gave nothing to judge: the device's or file's error, not the document's.
std::optional<Error> captureError(const Inspection& inspection)
{
    const auto capture = std::find_if(inspection.steps.begin(), inspection.steps.end(),
                                      [](const StepReport& step) { return step.id == "capture"; });
    return capture == inspection.steps.end() ? std::nullopt : capture->error;
}

}  // namespace

void Inspector::Work::inspect(std::uint64_t ofRun, const LaidDocument& document, const std::optional<TypedPage>& typed,
                              const std::stop_token& token)
{
    if (token.stop_requested()) {
        return;
    }
    Relay relay(inspector, engine->today(), [&](std::function<void()> what) { tell(ofRun, std::move(what)); });
    auto runner = typed ? engine->runnerForTyped(document, *typed, &relay) : engine->runnerFor(document, &relay);
    if (!runner) {
        tell(ofRun, [this, ofRun, error = runner.error()] {
            inspector.end(ofRun);
            emit inspector.notCaptured(error);
        });
        return;
    }
    tellResult(ofRun, runner->run(token));
}

void Inspector::Work::tellResult(std::uint64_t ofRun, Inspection inspection)
{
    auto result = std::make_shared<const Inspection>(std::move(inspection));
    tell(ofRun, [this, ofRun, result] {
        inspector.end(ofRun);
        if (const auto error = captureError(*result)) {
            emit inspector.notCaptured(*error);
        } else {
            emit inspector.finished(result);
        }
    });
}

Inspector::Inspector(std::shared_ptr<InspectionEngine> engine, QObject* parent)
    : QObject(parent), work_(std::make_unique<Work>(*this, std::move(engine)))
{
}

Inspector::~Inspector()
{
    work_->stop.request_stop();
    work_.reset();
}

void Inspector::load() { loadEngine(false); }

void Inspector::reload() { loadEngine(true); }

void Inspector::loadEngine(bool again)
{
    work_->thread.run([this, again, work = work_.get()] {
        const auto loaded = work->engine->load();
        const std::optional<Error> error = loaded ? std::nullopt : std::optional(loaded.error());
        QMetaObject::invokeMethod(
            this,
            [this, error, again] {
                if (error && again) {
                    emit notReloaded(*error);
                    return;
                }
                ready_ = !error;
                error ? emit failed(*error) : emit ready();
            },
            Qt::QueuedConnection);
    });
}

void Inspector::inspect(const LaidDocument& document) { begin(document, std::nullopt); }

void Inspector::inspectTyped(const LaidDocument& document, TypedPage typed) { begin(document, std::move(typed)); }

void Inspector::begin(const LaidDocument& document, std::optional<TypedPage> typed)
{
    work_->stop.request_stop();
    work_->stop = std::stop_source();
    busy_ = true;
    work_->thread.run([work = work_.get(), run = ++work_->run, document, typed = std::move(typed),
                       token = work_->stop.get_token()] { work->inspect(run, document, typed, token); });
}

void Inspector::end(std::uint64_t run)
{
    if (run == work_->run) {
        busy_ = false;
    }
}

void Inspector::stop()
{
    if (!busy_) {
        return;
    }
    work_->stop.request_stop();
    ++work_->run;
    busy_ = false;
    emit stopped();
}

}  // namespace rahdari::ui::desktop
