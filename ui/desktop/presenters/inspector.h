#pragma once

#include "core/base/error.h"
#include "core/capture/page.h"
#include "core/inspection/runner.h"
#include "ui/desktop/presenters/inspection_engine.h"
#include "ui/desktop/presenters/laid_document.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

namespace rahdari::ui::desktop {

/// Runs inspections on a thread of its own and tells what happens as signals on the thread it lives in, each in its
/// turn. No call blocks. What a run that was stopped or replaced still has to say is dropped.
class Inspector : public QObject {
    Q_OBJECT
public:
    explicit Inspector(std::shared_ptr<InspectionEngine> engine, QObject* parent = nullptr);
    ~Inspector() override;  ///< stops what is running, within one second

    /// Loads the engine in the background; `ready` or `failed` follows. To be called once.
    void load();

    /// Loads the engine anew after trust list or models have changed; `ready` or `notReloaded` follows. An inspection
    /// that runs ends with what it began with.
    void reload();

    /// Begins an inspection, after the engine has loaded; one that is running is stopped.
    void inspect(const LaidDocument& document);

    /// The same for a page that was captured before, with its zone as it was typed, if it was.
    void inspectTyped(const LaidDocument& document, TypedPage typed);

    /// Ends the inspection within one second; `stopped` follows at once.
    void stop();

    bool isReady() const { return ready_; }
    bool isBusy() const { return busy_; }

signals:
    void ready();
    void notReloaded(const rahdari::base::Error& error);  ///< what was loaded before goes on being used
    void failed(const rahdari::base::Error& error);       ///< the engine did not load: nothing can be inspected
    void pageTaken(std::shared_ptr<const rahdari::capture::Page> page);
    void stepStarted(const QString& id);
    void stepProgressed(const QString& id, const rahdari::inspection::StepProgress& progress);
    void stepFinished(const rahdari::inspection::StepReport& report);
    /// What is known so far: zone, fields, chip; the checks follow one by one. Comes after the zone, and after the
    /// chip.
    void dataRead(std::shared_ptr<const rahdari::inspection::Judgement> soFar);
    void checkFinished(const rahdari::inspection::JudgedCheck& check);
    void finished(std::shared_ptr<const rahdari::inspection::Inspection> inspection);
    void notCaptured(const rahdari::base::Error& error);  ///< in the place of `finished`: there is nothing to judge
    void stopped();

private:
    struct Work;
    friend struct Work;
    void loadEngine(bool again);
    void begin(const LaidDocument& document, std::optional<TypedPage> typed);
    void end(std::uint64_t run);

    std::unique_ptr<Work> work_;
    bool ready_ = false;
    bool busy_ = false;
};

}  // namespace rahdari::ui::desktop
