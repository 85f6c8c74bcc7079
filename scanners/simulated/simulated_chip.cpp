#include "scanners/simulated/simulated_chip.h"

#include "core/base/error_code.h"
#include "scanners/simulated/card.h"

#include <utility>

namespace rahdari::scanners {

using base::Bytes;
using base::ErrorCode;
using base::Result;

SimulatedChip::SimulatedChip(specimen::PersonalisedChip chip, SimulatedChipSettings settings,
                             crypto::RandomSource random)
    : card_(std::make_unique<Card>(std::move(chip), std::move(settings), std::move(random)))
{
}

SimulatedChip::~SimulatedChip() = default;

Result<Bytes> SimulatedChip::transceive(base::ByteSpan command, std::stop_token stop)
{
    if (stop.stop_requested()) {
        return base::Error{toInt(ErrorCode::CaptureStopped), "Reading the chip was stopped", ""};
    }
    return card_->answer(command);
}

Result<void> SimulatedChip::reset()
{
    card_->reset();
    return {};
}

Bytes SimulatedChip::answerToReset() const { return card_->settings().answerToReset; }

std::string SimulatedChip::readerName() const { return "simulated chip"; }

void SimulatedChip::interfere(ChipInterference interference) { card_->interfere(std::move(interference)); }

const specimen::ChipSecrets& SimulatedChip::secrets() const { return card_->secrets(); }

}  // namespace rahdari::scanners
