// What an inspection gives when steps and checks break.
#include "tests/unit/core/inspection/made_up_inspection.h"

#include "core/base/error_code.h"
#include "core/check/capture_gates.h"

#include <boost/test/unit_test.hpp>

#include <array>
#include <stdexcept>

using namespace rahdari;
using namespace rahdari::inspection;
using namespace rahdari::test;
using check::CheckResult;
using check::Outcome;

namespace {

CheckResult throwing(const check::Evidence&, const check::CheckSettings&) { throw std::runtime_error("no such row"); }
CheckResult throwingNumber(const check::Evidence&, const check::CheckSettings&) { throw 7; }
CheckResult underOtherName(const check::Evidence&, const check::CheckSettings&)
{
    return CheckResult::successful("b.b", "");
}
CheckResult notAllowed(const check::Evidence&, const check::CheckSettings&)
{
    return CheckResult::undetermined("a.a", "");
}
CheckResult byItselfAborted(const check::Evidence&, const check::CheckSettings&)
{
    return CheckResult::aborted("a.a", {1200, "The picture is empty", ""});
}

/// The result of a catalogue that has one check, "a.a", which may be successful or failed.
CheckResult resultOf(check::CheckFunction function)
{
    const std::array entries{check::CheckEntry{.id = "a.a",
                                               .category = check::Category::Optical,
                                               .clause = "TEST",
                                               .title = "A",
                                               .possible = {Outcome::Successful, Outcome::Failed},
                                               .needs = {},
                                               .gates = {},
                                               .run = function}};
    InspectionPlan plan;
    plan.checks = entries;
    plan.profile = profileOf({{"a.a", Obligation::Mandatory}});
    return InspectionRunner(std::move(plan)).run().judgement.checks.at(0).result;
}

Gathering failing(base::Error error)
{
    return [error](check::Evidence&, const std::stop_token&) { return base::Result<void>(error); };
}

}  // namespace

BOOST_AUTO_TEST_SUITE(BrokenChecks)

BOOST_AUTO_TEST_CASE(AThrowingCheckIsAborted)
{
    const CheckResult result = resultOf(throwing);
    BOOST_TEST((result.outcome() == Outcome::Aborted));
    BOOST_TEST(result.errorCode() == 1511);
    BOOST_TEST(result.reason().find("no such row") != std::string::npos);
    BOOST_TEST(resultOf(throwingNumber).errorCode() == 1511);
}

BOOST_AUTO_TEST_CASE(ACheckThatAnswersAsAnotherIsAborted)
{
    const CheckResult result = resultOf(underOtherName);
    BOOST_TEST(result.id() == "a.a");
    BOOST_TEST((result.outcome() == Outcome::Aborted));
    BOOST_TEST(result.errorCode() == 1511);
}

BOOST_AUTO_TEST_CASE(AnOutcomeItsTableDoesNotAllowIsADefect)
{
    const CheckResult result = resultOf(notAllowed);
    BOOST_TEST((result.outcome() == Outcome::Aborted));
    BOOST_TEST(result.errorCode() == 1511);
}

BOOST_AUTO_TEST_CASE(AbortedIsAlwaysAllowed) { BOOST_TEST(resultOf(byItselfAborted).errorCode() == 1200); }

BOOST_AUTO_TEST_CASE(AnEntryWithoutFunctionIsADefect) { BOOST_TEST(resultOf(nullptr).errorCode() == 1511); }

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(Gates)

namespace {

Judgement judgementWithGate(std::string name, bool passed)
{
    InspectionPlan plan = plainPlan(150, "blue");
    const check::CaptureGates gates{{{std::move(name), passed, 0.1, 0.5, "The picture is not sharp"}}};
    plan.steps.erase(plan.steps.begin() + 1);
    plan.steps.push_back(step("lamp", {}, [gates](check::Evidence& evidence, const std::stop_token&) {
        evidence.put(gates);
        evidence.put(Colour{"blue"});
        return base::Result<void>{};
    }));
    return InspectionRunner(std::move(plan)).run().judgement;
}

}  // namespace

BOOST_AUTO_TEST_CASE(AFailedGateMakesItUndeterminedNeverFailed)
{
    const Judgement judgement = judgementWithGate("focus", false);
    BOOST_TEST((judgement.find("colour.red")->result.outcome() == Outcome::Undetermined));
    BOOST_TEST(judgement.find("colour.red")->result.reason() == "The picture is not sharp");
    BOOST_TEST((judgement.find("weight.heavy")->result.outcome() == Outcome::Successful));
    BOOST_TEST((judgement.outcome == Outcome::Undetermined));
}

BOOST_AUTO_TEST_CASE(APassedGateLetsTheCheckSpeak)
{
    BOOST_TEST((judgementWithGate("focus", true).find("colour.red")->result.outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(AGateTheCheckDoesNotNameIsNotItsBusiness)
{
    BOOST_TEST((judgementWithGate("glare", false).find("colour.red")->result.outcome() == Outcome::Failed));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(BrokenSteps)

BOOST_AUTO_TEST_CASE(AFailedStepAbortsTheChecksThatNeedItWithItsError)
{
    InspectionPlan plan = plainPlan(150, "red");
    plan.steps[0] = step("scales", {}, failing({2002, "The device is gone", "Plug it in"}));
    const Inspection inspection = InspectionRunner(std::move(plan)).run();
    const CheckResult& heavy = inspection.judgement.find("weight.heavy")->result;
    BOOST_TEST((heavy.outcome() == Outcome::Aborted));
    BOOST_TEST(heavy.errorCode() == 2002);
    BOOST_TEST(heavy.reason() == "The device is gone: Plug it in");
    BOOST_TEST((inspection.judgement.find("colour.red")->result.outcome() == Outcome::Successful));
    BOOST_TEST((inspection.judgement.outcome == Outcome::Aborted));
    BOOST_TEST(inspection.steps[0].error->code == 2002);
}

BOOST_AUTO_TEST_CASE(WhatNeedsAFailedStepIsNotStarted)
{
    InspectionPlan plan = plainPlan(150, "red");
    plan.steps[0] = idleStep("scales", {"capture"});
    plan.steps.push_back(step("capture", {}, failing({2001, "No document", ""})));
    Recorder recorder;
    plan.observer = &recorder;
    const Judgement judgement = InspectionRunner(std::move(plan)).run().judgement;
    BOOST_TEST(!recorder.has("start scales"));
    BOOST_TEST(recorder.has("end scales 2001"));
    BOOST_TEST(judgement.find("weight.heavy")->result.errorCode() == 2001);
}

BOOST_AUTO_TEST_CASE(AThrowingStepIsAFailedStep)
{
    InspectionPlan plan = plainPlan(150, "red");
    plan.steps[0] = step("scales", {}, [](check::Evidence&, const std::stop_token&) -> base::Result<void> {
        throw std::runtime_error("assertion failed");
    });
    const CheckResult heavy = InspectionRunner(std::move(plan)).run().judgement.find("weight.heavy")->result;
    BOOST_TEST((heavy.outcome() == Outcome::Aborted));
    BOOST_TEST(heavy.errorCode() == 1012);
}

BOOST_AUTO_TEST_CASE(AStepThatIsNotThereAbortsWhatNeedsIt)
{
    InspectionPlan plan = plainPlan(150, "red");
    plan.steps.erase(plan.steps.begin());
    const CheckResult heavy = InspectionRunner(std::move(plan)).run().judgement.find("weight.heavy")->result;
    BOOST_TEST((heavy.outcome() == Outcome::Aborted));
    BOOST_TEST(heavy.errorCode() == 1510);
    BOOST_TEST(heavy.reason().find("\"scales\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(StepsThatWaitForEachOtherEnd)
{
    InspectionPlan plan = plainPlan(150, "red");
    plan.steps[0] = idleStep("scales", {"table"});
    plan.steps.push_back(idleStep("table", {"scales"}));
    const Inspection inspection = InspectionRunner(std::move(plan)).run();
    BOOST_TEST(inspection.judgement.find("weight.heavy")->result.errorCode() == 1510);
    BOOST_TEST((inspection.judgement.find("colour.red")->result.outcome() == Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(ARepeatedStepIsRefusedAndTheFirstServes)
{
    InspectionPlan plan = plainPlan(150, "red");
    plan.steps.push_back(idleStep("scales"));
    const Inspection inspection = InspectionRunner(std::move(plan)).run();
    BOOST_TEST((inspection.judgement.outcome == Outcome::Successful));
    BOOST_REQUIRE(inspection.steps.at(2).error.has_value());
    BOOST_TEST(inspection.steps[2].error->code == 1012);
}

BOOST_AUTO_TEST_CASE(NothingToDoEndsAtOnce)
{
    const Inspection inspection = InspectionRunner(InspectionPlan{}).run();
    BOOST_TEST((inspection.judgement.outcome == Outcome::NotSupported));
    BOOST_TEST(inspection.evidence != nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
