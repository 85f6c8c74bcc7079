#pragma once

#include "core/inspection/runner.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Steps, checks and observers made up for the tests of the runner.
namespace rahdari::test {

using namespace std::chrono_literals;

/// What a made-up step does.
using Gathering = std::function<base::Result<void>(check::Evidence&, std::stop_token)>;

std::unique_ptr<inspection::EvidenceStep> step(std::string id, std::vector<std::string_view> needs, Gathering gather);

/// A step that lets others go first, and ends at once.
std::unique_ptr<inspection::EvidenceStep> patientStep(std::string id, std::vector<std::string_view> after);

/// A step that ends at once and puts nothing.
std::unique_ptr<inspection::EvidenceStep> idleStep(std::string id, std::vector<std::string_view> needs = {});

/// Evidence of the made-up steps.
struct Weight {
    int grams = 0;
};
struct Colour {
    std::string name;
};

/// Keeps every event as a line: "start a", "end a", "end a 1011", "check a.b failed", "judged failed".
/// Also notices calls that overlap.
class Recorder : public inspection::InspectionObserver {
public:
    void stepStarted(std::string_view id) override;
    void stepFinished(const inspection::StepReport& report, const check::Evidence& evidence) override;
    void checkFinished(const inspection::JudgedCheck& check, double ms) override;
    void judged(const inspection::Judgement& judgement) override;

    std::vector<std::string> lines;
    bool overlapped = false;

    bool has(std::string_view line) const;
    /// Place of a line among the events; fails the test when it is not there.
    std::size_t placeOf(std::string_view line) const;

private:
    void add(std::string line);
    std::mutex mutex_;
};

/// A profile that demands the given checks.
inspection::Profile profileOf(std::map<std::string, inspection::Obligation, std::less<>> obligations);

/// The catalogue of the tests; needs and gates have static storage.
///   weight.heavy   needs scales: successful from 100 g on, failed below, aborted without a Weight
///   colour.red     needs lamp, gate "focus": successful when it is red, not supported without a Colour
///   always.fine    needs nothing
std::span<const check::CheckEntry> madeUpCatalogue();

/// Scales and lamp putting the given evidence, checks of the made-up catalogue, all mandatory.
inspection::InspectionPlan plainPlan(int grams, std::string colour);

/// Milliseconds a call takes.
double millisecondsOf(const std::function<void()>& call);

}  // namespace rahdari::test
