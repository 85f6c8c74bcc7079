#include "tests/unit/core/inspection/made_up_inspection.h"

#include "core/base/error_code.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>

namespace rahdari::test {

using check::CheckResult;
using check::Outcome;

namespace {

class MadeUpStep : public inspection::EvidenceStep {
public:
    MadeUpStep(std::string id, std::vector<std::string_view> needs, Gathering gather,
               std::vector<std::string_view> after = {})
        : id_(std::move(id)), needs_(std::move(needs)), after_(std::move(after)), gather_(std::move(gather))
    {
    }

    std::string_view id() const override { return id_; }
    std::span<const std::string_view> needs() const override { return needs_; }
    std::span<const std::string_view> after() const override { return after_; }
    base::Result<void> gather(check::Evidence& evidence, std::stop_token stop) override
    {
        return gather_(evidence, std::move(stop));
    }

private:
    std::string id_;
    std::vector<std::string_view> needs_;
    std::vector<std::string_view> after_;
    Gathering gather_;
};

CheckResult checkHeavy(const check::Evidence& evidence, const check::CheckSettings&)
{
    const auto weight = evidence.find<Weight>();
    if (!weight) {
        return CheckResult::aborted("weight.heavy", {toInt(base::ErrorCode::EvidenceMissing), "No weight", {}});
    }
    return CheckResult::fromMargin("weight.heavy", (weight->grams - 100) / 1000.0, std::to_string(weight->grams) + " g")
        .withRegion({image::Light::White, {{100, 50}, {200, 50}, {200, 100}, {100, 100}}, std::nullopt, "the scales"});
}

CheckResult checkRed(const check::Evidence& evidence, const check::CheckSettings&)
{
    const auto colour = evidence.find<Colour>();
    if (!colour) {
        return CheckResult::notSupported("colour.red", "No colour was seen");
    }
    return colour->name == "red" ? CheckResult::successful("colour.red", "It is red")
                                 : CheckResult::failed("colour.red", "It is " + colour->name);
}

CheckResult checkFine(const check::Evidence&, const check::CheckSettings&)
{
    return CheckResult::successful("always.fine", "Fine");
}

constexpr std::array<std::string_view, 1> onScales{"scales"};
constexpr std::array<std::string_view, 1> onLamp{"lamp"};
constexpr std::array<std::string_view, 1> focus{"focus"};
constexpr check::OutcomeSet allOfThem{Outcome::Successful, Outcome::Failed, Outcome::Undetermined,
                                      Outcome::NotSupported, Outcome::Aborted};

constexpr std::array entries{
    check::CheckEntry{.id = "weight.heavy",
                      .category = check::Category::Optical,
                      .clause = "TEST 1",
                      .title = "Heavy enough",
                      .possible = {Outcome::Successful, Outcome::Failed, Outcome::Aborted},
                      .needs = onScales,
                      .gates = {},
                      .run = checkHeavy},
    check::CheckEntry{.id = "colour.red",
                      .category = check::Category::Optical,
                      .clause = "TEST 2",
                      .title = "Red",
                      .possible = allOfThem,
                      .needs = onLamp,
                      .gates = focus,
                      .run = checkRed},
    check::CheckEntry{.id = "always.fine",
                      .category = check::Category::Combined,
                      .clause = "TEST 3",
                      .title = "Always fine",
                      .possible = allOfThem,
                      .needs = {},
                      .gates = {},
                      .run = checkFine},
};

}  // namespace

std::unique_ptr<inspection::EvidenceStep> step(std::string id, std::vector<std::string_view> needs, Gathering gather)
{
    return std::make_unique<MadeUpStep>(std::move(id), std::move(needs), std::move(gather));
}

std::unique_ptr<inspection::EvidenceStep> patientStep(std::string id, std::vector<std::string_view> after)
{
    const Gathering nothing = [](check::Evidence&, const std::stop_token&) { return base::Result<void>{}; };
    return std::make_unique<MadeUpStep>(std::move(id), std::vector<std::string_view>{}, nothing, std::move(after));
}

std::unique_ptr<inspection::EvidenceStep> idleStep(std::string id, std::vector<std::string_view> needs)
{
    return step(std::move(id), std::move(needs),
                [](check::Evidence&, const std::stop_token&) { return base::Result<void>{}; });
}

void Recorder::add(std::string line)
{
    const std::unique_lock lock(mutex_, std::try_to_lock);
    overlapped = overlapped || !lock.owns_lock();
    lines.push_back(std::move(line));
}

void Recorder::stepStarted(std::string_view id) { add("start " + std::string(id)); }

void Recorder::stepFinished(const inspection::StepReport& report, const check::Evidence&)
{
    add("end " + report.id + (report.error ? ' ' + std::to_string(report.error->code) : ""));
}

void Recorder::checkFinished(const inspection::JudgedCheck& check, double)
{
    add("check " + check.result.id() + ' ' + std::string(toString(check.result.outcome())));
}

void Recorder::judged(const inspection::Judgement& judgement)
{
    add("judged " + std::string(toString(judgement.outcome)));
}

bool Recorder::has(std::string_view line) const { return std::find(lines.begin(), lines.end(), line) != lines.end(); }

std::size_t Recorder::placeOf(std::string_view line) const
{
    BOOST_REQUIRE_MESSAGE(has(line), "no event \"" << line << '"');
    return static_cast<std::size_t>(std::find(lines.begin(), lines.end(), line) - lines.begin());
}

inspection::Profile profileOf(std::map<std::string, inspection::Obligation, std::less<>> obligations)
{
    inspection::Profile profile;
    profile.name = "made_up";
    profile.version = "1.0";
    profile.obligations = std::move(obligations);
    return profile;
}

std::span<const check::CheckEntry> madeUpCatalogue() { return entries; }

inspection::InspectionPlan plainPlan(int grams, std::string colour)
{
    using inspection::Obligation;
    inspection::InspectionPlan plan;
    plan.steps.push_back(step("scales", {}, [grams](check::Evidence& evidence, const std::stop_token&) {
        evidence.put(Weight{grams});
        return base::Result<void>{};
    }));
    plan.steps.push_back(step("lamp", {}, [colour](check::Evidence& evidence, const std::stop_token&) {
        evidence.put(Colour{colour});
        return base::Result<void>{};
    }));
    plan.checks = madeUpCatalogue();
    plan.profile = profileOf({{"weight.heavy", Obligation::Mandatory},
                              {"colour.red", Obligation::Mandatory},
                              {"always.fine", Obligation::Mandatory}});
    plan.options.threads = 4;
    return plan;
}

double millisecondsOf(const std::function<void()>& call)
{
    const auto start = std::chrono::steady_clock::now();
    call();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace rahdari::test
