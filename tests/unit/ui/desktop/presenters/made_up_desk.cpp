#include "tests/unit/ui/desktop/presenters/made_up_desk.h"

#include "core/capture/page.h"
#include "core/inspection/steps/given_zone_step.h"
#include "tests/unit/core/inspection/made_up_inspection.h"

#include <opencv2/core/mat.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <array>
#include <thread>
#include <utility>

namespace rahdari::test {

using namespace rahdari::inspection;
using check::CheckResult;

namespace {

CheckResult succeed(const check::Evidence&, const check::CheckSettings&)
{
    return CheckResult::successful("mrz.consistency", "all agree");
}
CheckResult fail(const check::Evidence&, const check::CheckSettings&)
{
    return CheckResult::failed("mrz.consistency", "wrong check digits: date of birth");
}

constexpr std::array<std::string_view, 1> onCapture{"capture"};

constexpr check::CheckEntry entryWith(check::CheckFunction run)
{
    return {.id = "mrz.consistency",
            .category = check::Category::Optical,
            .clause = "TEST",
            .title = "Made up",
            .possible = {check::Outcome::Successful, check::Outcome::Failed},
            .needs = onCapture,
            .gates = {},
            .run = run};
}

constexpr std::array good{entryWith(succeed)};
constexpr std::array bad{entryWith(fail)};

base::Result<void> captureGrey(check::Evidence& evidence)
{
    capture::Page page;
    page.images[image::Light::White] = cv::Mat(60, 90, CV_8UC1, cv::Scalar(128));
    page.device = "made up";
    evidence.put(std::move(page));
    return {};
}

}  // namespace

base::Result<void> MadeUpEngine::load() { return loadError ? base::Result<void>(*loadError) : base::Result<void>(); }

base::Result<InspectionRunner> MadeUpEngine::runnerFor(const ui::desktop::LaidDocument& /*document*/,
                                                       InspectionObserver* observer)
{
    InspectionPlan plan;
    plan.steps.push_back(step("capture", {}, [this](check::Evidence& evidence, const std::stop_token& stop) {
        while (hangs && !stop.stop_requested()) {
            std::this_thread::sleep_for(1ms);
        }
        if (auto reading = inspection::readingOfText(typed.empty() ? zone : typed, today())) {
            evidence.put(mrz::MrzReading{{std::move(*reading)}, {}});
        }
        return captureError ? base::Result<void>(*captureError) : captureGrey(evidence);
    }));
    plan.steps.push_back(step("slow", {"capture"}, [this](check::Evidence& /*evidence*/, const std::stop_token& stop) {
        while (hangsOnceCaptured && !stop.stop_requested()) {
            std::this_thread::sleep_for(1ms);
        }
        return base::Result<void>();
    }));
    plan.checks = documentFails ? std::span<const check::CheckEntry>(bad) : good;
    plan.profile = profileOf({{"mrz.consistency", Obligation::Mandatory}});
    plan.observer = observer;
    return InspectionRunner(std::move(plan));
}

bool waitUntil(const std::function<bool()>& holds)
{
    constexpr int patienceMs = 60'000;
    QElapsedTimer waited;
    waited.start();
    while (!holds() && waited.elapsed() < patienceMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        std::this_thread::sleep_for(1ms);
    }
    return holds();
}

base::Result<InspectionRunner> MadeUpEngine::runnerForTyped(const ui::desktop::LaidDocument& document,
                                                            const ui::desktop::TypedPage& typedPage,
                                                            InspectionObserver* observer)
{
    typed = typedPage.lines;
    held = typedPage.page;
    return runnerFor(document, observer);
}

JudgedCheck judged(CheckResult result, Obligation obligation)
{
    JudgedCheck check{std::move(result), obligation, check::Category::Optical, "CLAUSE", "title"};
    return check;
}

Field field(std::string name, std::string value, std::string source)
{
    Field made;
    made.name = std::move(name);
    made.value = std::move(value);
    made.source = std::move(source);
    return made;
}

}  // namespace rahdari::test
