#pragma once

#include "core/base/result.h"
#include "core/capture/chip_transceiver.h"

#include <memory>

namespace rahdari::scanners {

/// Opens the readers of the machine's smart-card service (PC/SC). A URI is "pcsc:" followed by the reader's name.
///
/// A chip is connected to for this program alone; where another program already shares it, it is shared too, but for
/// the whole life of the connection inside one PC/SC transaction, so that nobody speaks in between.
/// @return Error 2103 the service cannot be reached
base::Result<std::unique_ptr<capture::ChipReaders>> openPcscReaders();

}  // namespace rahdari::scanners
