#pragma once

#include "ui/cli/chip_options.h"
#include "ui/cli/exit_code.h"

#include <stop_token>

namespace rahdari::ui::cli {

/// Reads the chip on a reader, writes its files where asked to, and judges it. A chip that gave nothing is a source
/// that could not be read.
ExitCode runChipRead(const ChipReadOptions& options, const std::stop_token& stop);

/// Judges the files of a chip, as far as they go.
ExitCode runChipCheck(const ChipCheckOptions& options, const std::stop_token& stop);

/// Puts a simulated chip into the virtual reader of vpcd until stopped.
ExitCode runChipServe(const ChipServeOptions& options, const std::stop_token& stop);

/// Writes a specimen of the fictitious state of Utopia: a simulated chip, and what a post needs to judge and open it.
ExitCode runChipSpecimen(const ChipSpecimenOptions& options);

/// Lists the readers of the machine.
ExitCode runChipReaders(const ChipReadersOptions& options);

}  // namespace rahdari::ui::cli
