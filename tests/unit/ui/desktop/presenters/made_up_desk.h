#pragma once

#include "core/inspection/runner.h"
#include "ui/desktop/presenters/capture_source.h"
#include "ui/desktop/presenters/inspection_engine.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// A source, an engine and a judged document made up for the tests of the presenters.
namespace rahdari::test {

/// Lays a document down when the test says so.
class MadeUpSource final : public ui::desktop::CaptureSource {
public:
    QString name() const override { return QStringLiteral("made up"); }
    void awaitDocument() override { ++awaited; }
    void layDown(const std::string& name) { emit laidDown({"made-up:" + name, name}); }

    int awaited = 0;
};

/// Inspections of one step "capture", which a test fills, and one check "mrz.consistency".
class MadeUpEngine final : public ui::desktop::InspectionEngine {
public:
    base::Result<void> load() override;
    base::Result<inspection::InspectionRunner> runnerFor(const ui::desktop::LaidDocument& document,
                                                         inspection::InspectionObserver* observer) override;
    base::Result<inspection::InspectionRunner> runnerForTyped(const ui::desktop::LaidDocument& document,
                                                              const ui::desktop::TypedPage& typed,
                                                              inspection::InspectionObserver* observer) override;
    std::chrono::year_month_day today() const override { return std::chrono::year(2026) / std::chrono::November / 22; }

    std::optional<base::Error> loadError;
    std::optional<base::Error> captureError;
    bool hangs = false;                           ///< the capture ends when it is stopped, and not before
    std::atomic<bool> hangsOnceCaptured = false;  ///< the same, after the capture
    bool documentFails = false;
    std::vector<std::string> zone;              ///< as it is read; empty: the page has none
    std::vector<std::string> typed;             ///< what was typed over it last
    std::shared_ptr<const capture::Page> held;  ///< the page that was inspected again last
};

/// Runs the event loop until something holds. @return false when it did not within a minute
bool waitUntil(const std::function<bool()>& holds);

/// A check as a judgement lists it, mandatory unless said otherwise.
inspection::JudgedCheck judged(check::CheckResult result,
                               inspection::Obligation obligation = inspection::Obligation::Mandatory);

inspection::Field field(std::string name, std::string value, std::string source = "MRZ");

}  // namespace rahdari::test
