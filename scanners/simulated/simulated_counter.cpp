#include "scanners/simulated/simulated_counter.h"

#include "core/base/error_code.h"

#include <algorithm>
#include <cstddef>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace rahdari::scanners {

using base::Error;
using base::ErrorCode;
using base::Result;
using capture::CaptureRequest;
using capture::Fit;
using capture::Page;

namespace {

Error scannerGone()
{
    return {toInt(ErrorCode::DeviceLost), "The simulated scanner does not answer any more",
            "Look at its cable and power, then capture the document again"};
}

Error cardGone()
{
    return {toInt(ErrorCode::NoDocument), "There is no chip on the simulated reader", "Lay the document on it"};
}

Error nothingUsable(ErrorCode code)
{
    return {toInt(code), "No usable picture came from the simulated scanner", "Capture the document again"};
}

/// What the script says of one document's chip.
FaultScript ofChip(const FaultScript& script, int document)
{
    FaultScript own = script;
    std::erase_if(own.faults, [&](const Fault& fault) {
        return isOfScanner(fault.event) || (fault.document && *fault.document != document);
    });
    return own;
}

}  // namespace

struct SimulatedCounter::State {
    FaultScript script;
    SteadyNow now;
    std::mutex mutex;
    std::string document;
    int count = 0;
    std::vector<int> happened;  ///< with the document that lies there; the script's order
    bool gone = false;          ///< the scanner
    std::optional<std::chrono::steady_clock::time_point> back;
    std::shared_ptr<capture::ChipTransceiver> chip;  ///< connected to last
    int chipOf = 0;                                  ///< which document's

    std::optional<Error> scannerTrouble();
    Result<void> spoil(Page& page);

private:
    std::vector<const Fault*> due(bool atCapture);
};

/// The faults that happen now, counted as happened.
std::vector<const Fault*> SimulatedCounter::State::due(bool atCapture)
{
    std::vector<const Fault*> found;
    for (std::size_t i = 0; i < script.faults.size(); ++i) {
        const Fault& fault = script.faults[i];
        const bool isMeant = isOfScanner(fault.event) && (fault.event == FaultEvent::ScannerGone) == atCapture &&
                             (!fault.document || *fault.document == count);
        const std::optional<int> times = fault.backAfter ? 1 : fault.times;
        if (isMeant && (!times || happened[i] < *times)) {
            ++happened[i];
            found.push_back(&fault);
        }
    }
    return found;
}

std::optional<Error> SimulatedCounter::State::scannerTrouble()
{
    if (gone && back && now() >= *back) {
        gone = false;
    }
    if (!gone) {
        if (const auto happening = due(true); !happening.empty()) {
            const Fault& first = *happening.front();
            gone = !first.times;
            back = first.backAfter ? std::optional(now() + *first.backAfter) : std::nullopt;
            return scannerGone();
        }
    }
    return gone ? std::optional(scannerGone()) : std::nullopt;
}

/// Takes from a page what the script says did not come.
Result<void> SimulatedCounter::State::spoil(Page& page)
{
    ErrorCode last = ErrorCode::ImageEmpty;
    for (const Fault* fault : due(false)) {
        const image::Light light = *fault->light;
        if (page.images.erase(light) == 0) {
            continue;
        }
        const bool damaged = fault->event == FaultEvent::PictureUnreadable;
        last = damaged ? ErrorCode::ImageCorrupt : ErrorCode::ImageEmpty;
        page.notices.push_back(std::string(image::shortName(light)) +
                               (damaged ? ": the picture is damaged" : ": the lamp gave no light"));
    }
    return page.images.empty() ? Result<void>(nothingUsable(last)) : Result<void>();
}

class SimulatedCounter::FaultyScanner final : public capture::ImageScanner {
public:
    FaultyScanner(std::shared_ptr<capture::ImageScanner> scanner, std::shared_ptr<State> state)
        : scanner_(std::move(scanner)), state_(std::move(state))
    {
    }

    Fit validate(CaptureRequest& request) const override { return scanner_->validate(request); }

    Result<Page> capture(const CaptureRequest& request, std::stop_token stop) override
    {
        {
            const std::scoped_lock lock(state_->mutex);
            if (const auto trouble = state_->scannerTrouble()) {
                return *trouble;
            }
        }
        Result<Page> page = scanner_->capture(request, std::move(stop));
        if (page) {
            const std::scoped_lock lock(state_->mutex);
            if (const auto whole = state_->spoil(*page); !whole) {
                return whole.error();
            }
        }
        return page;
    }

private:
    std::shared_ptr<capture::ImageScanner> scanner_;
    std::shared_ptr<State> state_;
};

SimulatedCounter::SimulatedCounter(FaultScript script, SteadyNow now) : state_(std::make_shared<State>())
{
    state_->happened.assign(script.faults.size(), 0);
    state_->script = std::move(script);
    state_->now = std::move(now);
}

void SimulatedCounter::lay(const std::string& document)
{
    const std::scoped_lock lock(state_->mutex);
    if (state_->count > 0 && state_->document == document) {
        return;
    }
    state_->document = document;
    ++state_->count;
    state_->happened.assign(state_->script.faults.size(), 0);
}

std::unique_ptr<capture::ImageScanner> SimulatedCounter::scannerOver(std::shared_ptr<capture::ImageScanner> scanner)
{
    return std::make_unique<FaultyScanner>(std::move(scanner), state_);
}

Result<std::shared_ptr<capture::ChipTransceiver>> SimulatedCounter::connect(const ChipMaker& maker)
{
    const std::scoped_lock lock(state_->mutex);
    const bool sameDocument = state_->chipOf == state_->count;
    if (const auto there = state_->chip ? state_->chip->reset() : Result<void>(); !there) {
        const bool removed = there.error().code == toInt(ErrorCode::ChipRemoved);
        if (!removed || sameDocument) {  // another document brings its own chip, but no other reader
            return removed ? cardGone() : there.error();
        }
    }
    if (!sameDocument || !state_->chip) {
        auto made = maker();
        if (!made) {
            return made.error();
        }
        state_->chip = withFaults(std::move(made).value(), ofChip(state_->script, state_->count), state_->now);
        state_->chipOf = state_->count;
    }
    return state_->chip;
}

}  // namespace rahdari::scanners
