#pragma once

#include "core/base/result.h"
#include "core/capture/chip_transceiver.h"
#include "core/capture/image_scanner.h"
#include "scanners/simulated/fault_script.h"
#include "scanners/simulated/simulated_chip.h"

#include <functional>
#include <memory>
#include <string>

namespace rahdari::scanners {

/// Scanner and chip reader of a counter that misbehave by one script, document after document. It remembers what has
/// happened from one try to the next, so that a document that is tried again may succeed. Any thread.
class SimulatedCounter {
public:
    /// Gives the chip of the document that lies there, whole and well-behaved.
    using ChipMaker = std::function<base::Result<std::unique_ptr<SimulatedChip>>()>;

    explicit SimulatedCounter(FaultScript script, SteadyNow now = std::chrono::steady_clock::now);

    /// A document is laid down: the next one of the script's count, unless it is the one that lies there already.
    /// @param document  names it
    void lay(const std::string& document);

    /// A scanner that takes what another one does, as far as the script lets it.
    std::unique_ptr<capture::ImageScanner> scannerOver(std::shared_ptr<capture::ImageScanner> scanner);

    /// The chip of the document that lies there; the same one as long as it lies there.
    /// @return Error 2001 it was taken off the reader, 2102 the reader is gone, or the maker's
    base::Result<std::shared_ptr<capture::ChipTransceiver>> connect(const ChipMaker& maker);

private:
    struct State;
    class FaultyScanner;
    std::shared_ptr<State> state_;
};

}  // namespace rahdari::scanners
