// What an inspection gives when all goes well: order, side by side, the judgement, the same bytes each time.
#include "core/inspection/runner.h"

#include "tests/unit/core/inspection/made_up_inspection.h"

#include "core/base/error_code.h"
#include "core/capture/page.h"
#include "core/check/capture_gates.h"
#include "core/check/page_planes.h"
#include "core/report/judgement_json.h"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <latch>
#include <random>
#include <set>
#include <thread>

using namespace rahdari;
using namespace rahdari::inspection;
using namespace rahdari::test;
using check::Outcome;

namespace {

Outcome outcomeOf(const Judgement& judgement, std::string_view id)
{
    const JudgedCheck* check = judgement.find(id);
    BOOST_REQUIRE(check != nullptr);
    return check->result.outcome();
}

Gathering put(auto value)
{
    return [value](check::Evidence& evidence, const std::stop_token&) {
        evidence.put(value);
        return base::Result<void>{};
    };
}

}  // namespace

BOOST_AUTO_TEST_SUITE(RunnerJudges)

BOOST_AUTO_TEST_CASE(ResultsStandInTheOrderOfTheCatalogue)
{
    const Inspection inspection = InspectionRunner(plainPlan(150, "red")).run();
    const Judgement& judgement = inspection.judgement;
    BOOST_REQUIRE(judgement.checks.size() == 3U);
    BOOST_TEST(judgement.checks[0].result.id() == "weight.heavy");
    BOOST_TEST(judgement.checks[0].title == "Heavy enough");
    BOOST_TEST(judgement.checks[0].clause == "TEST 1");
    BOOST_TEST(judgement.checks[1].result.id() == "colour.red");
    BOOST_TEST(judgement.checks[2].result.id() == "always.fine");
    BOOST_TEST((judgement.outcome == Outcome::Successful));
    BOOST_TEST(judgement.profileName == "made_up");
    BOOST_TEST(judgement.profileVersion == "1.0");
    BOOST_TEST(judgement.notices.empty());
    BOOST_TEST(inspection.steps.size() == 2U);
    BOOST_TEST(inspection.timings.size() == 3U);
    BOOST_TEST(inspection.evidence->find<Weight>()->grams == 150);
}

BOOST_AUTO_TEST_CASE(CategoriesAndOverallFollowTheChecks)
{
    const Judgement judgement = InspectionRunner(plainPlan(50, "red")).run().judgement;
    BOOST_TEST((judgement.categories.at(check::Category::Optical) == Outcome::Failed));
    BOOST_TEST((judgement.categories.at(check::Category::Combined) == Outcome::Successful));
    BOOST_TEST((judgement.outcome == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(EvaluatoryIsListedButNotCounted)
{
    InspectionPlan plan = plainPlan(50, "red");
    plan.profile.obligations["weight.heavy"] = Obligation::Evaluatory;
    const Judgement judgement = InspectionRunner(std::move(plan)).run().judgement;
    BOOST_TEST((outcomeOf(judgement, "weight.heavy") == Outcome::Failed));
    BOOST_TEST((judgement.outcome == Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(OffIsNeitherRunNorListed)
{
    InspectionPlan plan = plainPlan(50, "red");
    plan.profile.obligations["weight.heavy"] = Obligation::Off;
    Recorder recorder;
    plan.observer = &recorder;
    const Judgement judgement = InspectionRunner(std::move(plan)).run().judgement;
    BOOST_TEST(judgement.find("weight.heavy") == nullptr);
    BOOST_TEST(!recorder.has("check weight.heavy failed"));
    BOOST_TEST((judgement.outcome == Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(UnlistedIsEvaluatoryAndSaidToBe)
{
    InspectionPlan plan = plainPlan(50, "red");
    plan.profile.obligations.erase("weight.heavy");
    const Judgement judgement = InspectionRunner(std::move(plan)).run().judgement;
    BOOST_TEST((judgement.find("weight.heavy")->obligation == Obligation::Evaluatory));
    BOOST_TEST((judgement.outcome == Outcome::Successful));
    BOOST_REQUIRE(judgement.notices.size() == 1U);
    BOOST_TEST(judgement.notices[0].code == "profile.unlisted_checks");
    BOOST_TEST(judgement.notices[0].text.find("weight.heavy") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(MandatoryCheckThatIsNotThereCountsAsAborted)
{
    InspectionPlan plan = plainPlan(150, "red");
    plan.profile.obligations["chip.pa.trust"] = Obligation::Mandatory;
    plan.profile.obligations["chip.auth.aa"] = Obligation::Optional;
    const Inspection inspection = InspectionRunner(std::move(plan)).run();
    const JudgedCheck* missing = inspection.judgement.find("chip.pa.trust");
    BOOST_REQUIRE(missing != nullptr);
    BOOST_TEST((missing->result.outcome() == Outcome::Aborted));
    BOOST_TEST(missing->result.errorCode() == 1510);
    BOOST_TEST((missing->category == check::Category::Electronic));
    BOOST_TEST(inspection.judgement.find("chip.auth.aa") == nullptr);
    BOOST_TEST((inspection.judgement.outcome == Outcome::Aborted));
    BOOST_TEST(inspection.timings.size() == inspection.judgement.checks.size());
}

BOOST_AUTO_TEST_CASE(SummariseFillsTheDocumentButNotTheOutcome)
{
    InspectionPlan plan = plainPlan(50, "red");
    plan.summarise = [](const check::Evidence& evidence, Judgement& judgement) {
        judgement.fields.push_back(
            {.name = "grams", .value = std::to_string(evidence.find<Weight>()->grams), .outlinePx = {}});
        judgement.outcome = Outcome::Successful;
    };
    const Judgement judgement = InspectionRunner(std::move(plan)).run().judgement;
    BOOST_REQUIRE(judgement.fields.size() == 1U);
    BOOST_TEST(judgement.fields[0].value == "50");
    BOOST_TEST((judgement.outcome == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(ASummaryThatThrowsLeavesTheResults)
{
    InspectionPlan plan = plainPlan(150, "red");
    plan.summarise = [](const check::Evidence&, Judgement&) { throw std::runtime_error("broken"); };
    const Judgement judgement = InspectionRunner(std::move(plan)).run().judgement;
    BOOST_TEST((judgement.outcome == Outcome::Successful));
    BOOST_REQUIRE(judgement.notices.size() == 1U);
    BOOST_TEST(judgement.notices[0].code == "summary.broken");
}

BOOST_AUTO_TEST_CASE(RegionsGetMillimetresFromThePagesPlane)
{
    const image::QuadPx corners{cv::Point2d{0, 0}, {1250, 0}, {1250, 880}, {0, 880}};
    check::PagePlanes planes;
    planes.planes.emplace(image::Light::White, *image::PagePlane::fromCorners(corners, {125.0, 88.0}));
    InspectionPlan plan = plainPlan(150, "red");
    // Ends long after the check that has the region.
    plan.steps.push_back(step("page_location", {"scales"}, [planes](check::Evidence& evidence, const std::stop_token&) {
        std::this_thread::sleep_for(50ms);
        evidence.put(planes);
        return base::Result<void>{};
    }));
    const Judgement judgement = InspectionRunner(std::move(plan)).run().judgement;
    const auto& bounds = judgement.find("weight.heavy")->result.regions().at(0).boundsMm;
    BOOST_REQUIRE(bounds.has_value());
    BOOST_TEST(bounds->x == 10.0, boost::test_tools::tolerance(1e-6));
    BOOST_TEST(bounds->height == 5.0, boost::test_tools::tolerance(1e-6));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(RunnerOrders)

BOOST_AUTO_TEST_CASE(AStepStartsAfterWhatItNeeds)
{
    InspectionPlan plan;
    plan.steps.push_back(idleStep("last", {"middle_a", "middle_b"}));
    plan.steps.push_back(idleStep("middle_b", {"first"}));
    plan.steps.push_back(idleStep("middle_a", {"first"}));
    plan.steps.push_back(idleStep("first"));
    Recorder recorder;
    plan.observer = &recorder;
    InspectionRunner(std::move(plan)).run();
    BOOST_TEST(recorder.placeOf("end first") < recorder.placeOf("start middle_a"));
    BOOST_TEST(recorder.placeOf("end first") < recorder.placeOf("start middle_b"));
    BOOST_TEST(recorder.placeOf("end middle_a") < recorder.placeOf("start last"));
    BOOST_TEST(recorder.placeOf("end middle_b") < recorder.placeOf("start last"));
}

BOOST_AUTO_TEST_CASE(APatientStepStartsAfterOthersHoweverTheyEnd)
{
    InspectionPlan plan;
    plan.steps.push_back(patientStep("patient", {"broken", "whole", "not_part_of_it"}));
    plan.steps.push_back(idleStep("whole", {"broken_not"}));
    plan.steps.push_back(idleStep("broken_not"));
    plan.steps.push_back(step("broken", {}, [](check::Evidence&, const std::stop_token&) -> base::Result<void> {
        return base::Error{base::toInt(base::ErrorCode::EvidenceMissing), "broken", ""};
    }));
    Recorder recorder;
    plan.observer = &recorder;
    const Inspection inspection = InspectionRunner(std::move(plan)).run();
    BOOST_TEST(recorder.placeOf("end whole") < recorder.placeOf("start patient"));
    BOOST_TEST(recorder.placeOf("end broken 1510") < recorder.placeOf("start patient"));
    BOOST_TEST(!inspection.steps[0].error.has_value());
}

BOOST_AUTO_TEST_CASE(StepsThatLetEachOtherGoFirstEnd)
{
    InspectionPlan plan;
    plan.steps.push_back(patientStep("one", {"other"}));
    plan.steps.push_back(patientStep("other", {"one"}));
    const Inspection inspection = InspectionRunner(std::move(plan)).run();
    BOOST_TEST(inspection.steps[0].error.has_value());
    BOOST_TEST(inspection.steps[1].error.has_value());
}

BOOST_AUTO_TEST_CASE(IndependentStepsRunSideBySide)
{
    // Each waits for the other: in a row they would never end.
    auto both = std::make_shared<std::latch>(2);
    const Gathering meet = [both](check::Evidence&, const std::stop_token&) {
        both->arrive_and_wait();
        return base::Result<void>{};
    };
    InspectionPlan plan;
    plan.steps.push_back(step("left", {}, meet));
    plan.steps.push_back(step("right", {}, meet));
    plan.options.threads = 2;
    const Inspection inspection = InspectionRunner(std::move(plan)).run();
    BOOST_TEST(!inspection.steps[0].error.has_value());
    BOOST_TEST(!inspection.steps[1].error.has_value());
}

BOOST_AUTO_TEST_CASE(ACheckDoesNotWaitForStepsItDoesNotNeed)
{
    struct Signal : Recorder {
        void checkFinished(const JudgedCheck& check, double ms) override
        {
            Recorder::checkFinished(check, ms);
            heavyIsDone = heavyIsDone || check.result.id() == "weight.heavy";
        }
        std::atomic<bool> heavyIsDone = false;
    } signal;
    InspectionPlan plan = plainPlan(150, "red");
    plan.observer = &signal;
    plan.steps.push_back(step("slow", {}, [&signal](check::Evidence&, const std::stop_token& stop) {
        while (!signal.heavyIsDone && !stop.stop_requested()) {
            std::this_thread::sleep_for(1ms);
        }
        return base::Result<void>{};
    }));
    const Inspection inspection = InspectionRunner(std::move(plan)).run();
    BOOST_TEST(!inspection.steps.at(2).error.has_value());  // else it waited in vain
    BOOST_TEST(signal.placeOf("end scales") < signal.placeOf("check weight.heavy successful"));
    BOOST_TEST(signal.placeOf("check weight.heavy successful") < signal.placeOf("end slow"));
}

BOOST_AUTO_TEST_CASE(NoMoreTasksAtOnceThanThreads)
{
    auto now = std::make_shared<std::atomic<int>>(0);
    auto most = std::make_shared<std::atomic<int>>(0);
    InspectionPlan plan;
    for (int i = 0; i < 8; ++i) {
        plan.steps.push_back(
            step("step_" + std::to_string(i), {}, [now, most](check::Evidence&, const std::stop_token&) {
                const int running = ++*now;
                int seen = most->load();
                while (seen < running && !most->compare_exchange_weak(seen, running)) {}
                for (int waited = 0; waited < 2000 && *most < 3; ++waited) {  // until as many run as may
                    std::this_thread::sleep_for(1ms);
                }
                std::this_thread::sleep_for(10ms);
                --*now;
                return base::Result<void>{};
            }));
    }
    plan.options.threads = 3;
    InspectionRunner(std::move(plan)).run();
    BOOST_TEST(most->load() == 3);
}

BOOST_AUTO_TEST_CASE(EventsComeOneByOneAndTheJudgementLast)
{
    InspectionPlan plan = plainPlan(50, "blue");
    Recorder recorder;
    plan.observer = &recorder;
    InspectionRunner(std::move(plan)).run();
    BOOST_TEST(!recorder.overlapped);
    BOOST_REQUIRE(recorder.lines.size() == 8U);  // two steps start and end, three checks, the judgement
    BOOST_TEST(recorder.lines.back() == "judged failed");
    BOOST_TEST(recorder.placeOf("start lamp") < recorder.placeOf("end lamp"));
    BOOST_TEST(recorder.placeOf("end lamp") < recorder.placeOf("check colour.red failed"));
}

BOOST_AUTO_TEST_CASE(AnObserverThatThrowsBreaksNothing)
{
    struct Thrower : InspectionObserver {
        void stepStarted(std::string_view) override { throw std::runtime_error("screen gone"); }
        void checkFinished(const JudgedCheck&, double) override { throw 1; }
        void judged(const Judgement&) override { throw std::runtime_error("screen gone"); }
    } thrower;
    InspectionPlan plan = plainPlan(150, "red");
    plan.observer = &thrower;
    BOOST_TEST((InspectionRunner(std::move(plan)).run().judgement.outcome == Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(ARunnerServesOneDocumentAfterTheOther)
{
    InspectionRunner runner(plainPlan(150, "red"));
    const Inspection first = runner.run();
    const Inspection second = runner.run();
    BOOST_TEST((first.judgement == second.judgement));
    BOOST_TEST(first.evidence != second.evidence);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(RunnerRepeats)

BOOST_AUTO_TEST_CASE(SameEvidenceSameBytesWhateverTheDelays)
{
    std::mt19937 random(20260101);  // NOLINT: the same delays each time the test runs
    std::set<std::string> texts;
    const image::QuadPx corners{cv::Point2d{0, 0}, {1250, 0}, {1250, 880}, {0, 880}};
    check::PagePlanes planes;
    planes.planes.emplace(image::Light::White, *image::PagePlane::fromCorners(corners, {125.0, 88.0}));
    const check::CaptureGates gates{{{"focus", true, 1.0, 0.5, ""}}};
    for (int run = 0; run < 20; ++run) {
        const auto delayed = [&random](Gathering gather) -> Gathering {
            return [gather, delay = std::chrono::milliseconds(random() % 8)](check::Evidence& evidence,
                                                                             const std::stop_token& stop) {
                std::this_thread::sleep_for(delay);
                return gather(evidence, stop);
            };
        };
        InspectionPlan plan = plainPlan(0, "");
        plan.steps.clear();
        plan.steps.push_back(step("scales", {}, delayed(put(Weight{80}))));
        plan.steps.push_back(step("quality", {}, delayed(put(gates))));
        plan.steps.push_back(step("lamp", {"quality"}, delayed(put(Colour{"red"}))));
        plan.steps.push_back(step("page_location", {}, delayed(put(planes))));
        texts.insert(report::writeJudgement(InspectionRunner(std::move(plan)).run().judgement));
    }
    BOOST_TEST(texts.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(PreRecordedInput)

namespace {

InspectionPlan planWithPage(bool preRecorded, bool refuse)
{
    InspectionPlan plan = plainPlan(50, "red");
    capture::Page page;
    page.preRecorded = preRecorded;
    plan.steps.push_back(step("capture", {}, put(page)));
    plan.profile.refusePreRecorded = refuse;
    plan.summarise = [](const check::Evidence&, Judgement& judgement) {
        judgement.fields.push_back({.name = "surname", .value = "ERIKSSON", .outlinePx = {}});
    };
    return plan;
}

}  // namespace

BOOST_AUTO_TEST_CASE(IsMarkedOnEveryJudgement)
{
    const Judgement judgement = InspectionRunner(planWithPage(true, false)).run().judgement;
    BOOST_TEST((judgement.outcome == Outcome::Failed));
    BOOST_REQUIRE(judgement.notices.size() == 1U);
    BOOST_TEST(judgement.notices[0].code == "capture.pre_recorded");
}

BOOST_AUTO_TEST_CASE(LiveInputIsNotMarked)
{
    BOOST_TEST(InspectionRunner(planWithPage(false, true)).run().judgement.notices.empty());
}

BOOST_AUTO_TEST_CASE(IsRefusedWholeByAProfileForOperation)
{
    const Judgement judgement = InspectionRunner(planWithPage(true, true)).run().judgement;
    BOOST_TEST((judgement.outcome == Outcome::Aborted));
    for (const JudgedCheck& check : judgement.checks) {
        BOOST_TEST((check.result.outcome() == Outcome::Aborted));
        BOOST_TEST(check.result.reason().find("pre-recorded") != std::string::npos);
    }
    BOOST_TEST(judgement.fields.empty());
    BOOST_REQUIRE(judgement.notices.size() == 1U);
    BOOST_TEST(judgement.notices[0].code == "capture.pre_recorded_refused");
}

BOOST_AUTO_TEST_SUITE_END()
