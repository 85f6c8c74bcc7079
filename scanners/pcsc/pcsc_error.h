#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string_view>

namespace rahdari::scanners {

/// The return values of PC/SC are 32 bits wide, whatever LONG is on a machine.
using PcscStatus = std::uint32_t;

/// The house's error for a failed call.
///
/// A chip that was taken away is reported as removed, as no longer in a transaction, as absent or as unpowered,
/// depending on the moment: all are 2100.
/// @param reader  for people; may be empty
base::Error pcscError(PcscStatus status, std::string_view reader);

base::Error chipRemoved();
base::Error stoppedOnRequest();

/// The driver does not come back from a call.
base::Error readerHangs(std::string_view reader);

/// Whether the call failed because the service went away; a new context may reach a new service.
bool isServiceGone(PcscStatus status);

}  // namespace rahdari::scanners
