#pragma once

#include "tests/blackbox/chip_sample.h"
#include "tests/blackbox/program_run.h"
#include "tests/support/pcsc_daemon.h"

#include <string>
#include <vector>

namespace rahdari::blackbox {

/// Waits until the daemon has noticed that a chip came or went.
bool waitUntilChipThere(bool there);

/// A simulated chip in slot 0, until the end of the scope.
class ServedChip {
public:
    /// @param more  further arguments of `rahdari chip serve`
    ServedChip(const tests::PcscDaemon& daemon, const ChipSample& sample, std::vector<std::string> more = {});
    ~ServedChip();
    ServedChip(const ServedChip&) = delete;
    ServedChip& operator=(const ServedChip&) = delete;

private:
    RunningProgram program_;
};

}  // namespace rahdari::blackbox
