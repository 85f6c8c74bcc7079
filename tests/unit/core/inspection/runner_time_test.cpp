// Deadlines and cancelling: a hung device never hangs the inspection.
#include "tests/unit/core/inspection/made_up_inspection.h"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <future>
#include <thread>

using namespace rahdari;
using namespace rahdari::inspection;
using namespace rahdari::test;
using check::CheckResult;
using check::Outcome;

namespace {

/// A door that stays shut until the test opens it, at the latest when the test ends. A step behind it ignores stop
/// requests, as a hung driver does.
class Door {
public:
    Door() : opened_(opening_.get_future().share()) {}
    ~Door()
    {
        open();
        // The steps left behind leave through the door before the test's memory goes.
        for (int i = 0; i < 500 && *inside_ > 0; ++i) {
            std::this_thread::sleep_for(10ms);
        }
    }
    Door(const Door&) = delete;
    Door& operator=(const Door&) = delete;

    void open()
    {
        if (!isOpen_) {
            opening_.set_value();
            isOpen_ = true;
        }
    }

    Gathering hang() const
    {
        return [opened = opened_, inside = inside_](check::Evidence& evidence, const std::stop_token&) {
            ++*inside;
            opened.wait();
            evidence.put(Weight{999});
            --*inside;
            return base::Result<void>{};
        };
    }

private:
    std::promise<void> opening_;
    std::shared_future<void> opened_;
    std::shared_ptr<std::atomic<int>> inside_ = std::make_shared<std::atomic<int>>(0);
    bool isOpen_ = false;
};

InspectionPlan hungPlan(const Door& door)
{
    InspectionPlan plan = plainPlan(150, "red");
    plan.steps[0] = step("scales", {}, door.hang());
    return plan;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Deadlines)

BOOST_AUTO_TEST_CASE(AHungStepIsLeftBehindAndItsChecksAreTimedOut)
{
    Door door;
    InspectionPlan plan = hungPlan(door);
    plan.options.stepDeadline = 1s;  // of the lamp as well, on a busy machine
    InspectionRunner runner(std::move(plan));
    Judgement judgement;
    const double ms = millisecondsOf([&] { judgement = runner.run().judgement; });
    BOOST_TEST(ms >= 990.0);
    BOOST_TEST(ms < 10'000.0);
    const CheckResult& heavy = judgement.find("weight.heavy")->result;
    BOOST_TEST((heavy.outcome() == Outcome::Aborted));
    BOOST_TEST(heavy.errorCode() == 1011);
    BOOST_TEST((judgement.find("colour.red")->result.outcome() == Outcome::Successful));
    BOOST_TEST((judgement.outcome == Outcome::Aborted));
}

BOOST_AUTO_TEST_CASE(AHungStepDoesNotTakeAPlaceForEver)
{
    Door door;
    InspectionPlan plan = hungPlan(door);
    plan.options.threads = 1;
    plan.options.stepDeadline = 1s;
    const Judgement judgement = InspectionRunner(std::move(plan)).run().judgement;
    BOOST_TEST((judgement.find("colour.red")->result.outcome() == Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(AStepStillHangingIsNotEnteredTwice)
{
    Door door;
    InspectionPlan plan = hungPlan(door);
    plan.options.stepDeadline = 3s;
    InspectionRunner runner(std::move(plan));
    const Judgement first = runner.run().judgement;
    Judgement second;
    const double ms = millisecondsOf([&] { second = runner.run().judgement; });
    BOOST_TEST(ms < 2900.0);  // does not wait for the deadline again
    BOOST_TEST(second.find("weight.heavy")->result.errorCode() == 1011);
    door.open();
    Judgement third;
    for (int i = 0; i < 3000 && third.outcome != Outcome::Successful; ++i) {
        std::this_thread::sleep_for(10ms);
        third = runner.run().judgement;
    }
    BOOST_TEST((third.outcome == Outcome::Successful));  // the device came back
}

BOOST_AUTO_TEST_CASE(AStepPastItsDeadlineIsAskedToStop)
{
    auto asked = std::make_shared<std::promise<void>>();
    InspectionPlan plan = plainPlan(150, "red");
    plan.steps[0] = step("scales", {}, [asked](check::Evidence&, const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(1ms);
        }
        asked->set_value();
        return base::Result<void>{};
    });
    plan.options.stepDeadline = 50ms;
    InspectionRunner runner(std::move(plan));
    runner.run();
    BOOST_TEST((asked->get_future().wait_for(60s) == std::future_status::ready));
}

BOOST_AUTO_TEST_CASE(AHungCheckIsTimedOut)
{
    static std::atomic<bool> letGo = false;
    static std::atomic<bool> gone = false;
    static constexpr auto hang = [](const check::Evidence&, const check::CheckSettings&) {
        while (!letGo) {
            std::this_thread::sleep_for(1ms);
        }
        gone = true;
        return CheckResult::successful("a.a", "");
    };
    static constexpr std::array entries{check::CheckEntry{.id = "a.a",
                                                          .category = check::Category::Optical,
                                                          .clause = "TEST",
                                                          .title = "A",
                                                          .possible = {Outcome::Successful},
                                                          .needs = {},
                                                          .gates = {},
                                                          .run = hang}};
    InspectionPlan plan;
    plan.checks = entries;
    plan.profile = profileOf({{"a.a", Obligation::Mandatory}});
    plan.options.checkDeadline = 50ms;
    const Judgement judgement = InspectionRunner(std::move(plan)).run().judgement;
    letGo = true;
    BOOST_TEST(judgement.find("a.a")->result.errorCode() == 1011);
    for (int i = 0; i < 500 && !gone; ++i) {
        std::this_thread::sleep_for(10ms);
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(Cancelling)

BOOST_AUTO_TEST_CASE(EndsWithinASecondThoughAStepIgnoresIt)
{
    struct Canceller : Recorder {
        void checkFinished(const JudgedCheck& check, double ms) override
        {
            Recorder::checkFinished(check, ms);
            if (check.result.id() == "colour.red") {
                asked = std::chrono::steady_clock::now();
                source.request_stop();
            }
        }
        std::stop_source source;
        std::chrono::steady_clock::time_point asked;
    } canceller;
    Door door;
    InspectionPlan plan = hungPlan(door);
    plan.observer = &canceller;
    BOOST_TEST((plan.options.stopGrace < 500ms));
    InspectionRunner runner(std::move(plan));
    const Inspection inspection = runner.run(canceller.source.get_token());
    // A second after the request, and as much again as a busy machine wants; the step's deadline is thirty.
    BOOST_TEST((std::chrono::steady_clock::now() - canceller.asked < 5s));
    const Judgement& judgement = inspection.judgement;
    BOOST_TEST((judgement.find("weight.heavy")->result.outcome() == Outcome::Aborted));
    BOOST_TEST(judgement.find("weight.heavy")->result.errorCode() == 1010);
    BOOST_TEST((judgement.find("colour.red")->result.outcome() == Outcome::Successful));  // was done before
    BOOST_REQUIRE(judgement.notices.size() == 1U);
    BOOST_TEST(judgement.notices[0].code == "inspection.cancelled");
    BOOST_TEST(inspection.steps[0].error->code == 1010);
}

BOOST_AUTO_TEST_CASE(AStepThatListensIsWaitedFor)
{
    auto left = std::make_shared<std::atomic<bool>>(false);
    std::promise<void> entered;
    InspectionPlan plan = plainPlan(150, "red");
    plan.steps[0] = step("scales", {}, [left, &entered](check::Evidence&, const std::stop_token& stop) {
        entered.set_value();
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(1ms);
        }
        *left = true;
        return base::Result<void>{};
    });
    plan.options.stopGrace = 30s;
    InspectionRunner runner(std::move(plan));
    std::stop_source source;
    const std::jthread canceller([&] {
        entered.get_future().wait_for(60s);
        source.request_stop();
    });
    const double ms = millisecondsOf([&] { runner.run(source.get_token()); });
    BOOST_TEST(left->load());
    BOOST_TEST(ms < 20'000.0);  // and no longer
}

BOOST_AUTO_TEST_CASE(BeforeTheStartNothingIsDone)
{
    std::stop_source source;
    source.request_stop();
    Recorder recorder;
    InspectionPlan plan = plainPlan(150, "red");
    plan.observer = &recorder;
    const Judgement judgement = InspectionRunner(std::move(plan)).run(source.get_token()).judgement;
    BOOST_TEST((judgement.outcome == Outcome::Aborted));
    BOOST_TEST(!recorder.has("start scales"));
    for (const JudgedCheck& check : judgement.checks) {
        BOOST_TEST(check.result.errorCode() == 1010);
    }
    BOOST_TEST(recorder.lines.back() == "judged aborted");
}

BOOST_AUTO_TEST_CASE(TheRunnerMayGoWhileAStepHangs)
{
    Door door;
    {
        InspectionPlan plan = hungPlan(door);
        plan.options.stepDeadline = 50ms;
        InspectionRunner(std::move(plan)).run();
    }
    door.open();  // the step goes on in memory that must still be there (seen by the sanitizers)
    std::this_thread::sleep_for(20ms);
}

BOOST_AUTO_TEST_SUITE_END()
