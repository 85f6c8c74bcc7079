#pragma once

#include "core/base/error.h"
#include "core/chip/chip_reading.h"

#include <string>

namespace rahdari::chip {

/// A protocol that ended well.
ProtocolRun succeeded(std::string detail);

/// A protocol that ended with an error: aborted by the machinery, in want of something that is not known (2201, 3105),
/// or failed.
ProtocolRun endedWith(const base::Error& error, std::string detail = {});

/// @param reason  one sentence without a full stop
ProtocolRun notOffered(std::string reason);
ProtocolRun notPerformed(std::string reason);

}  // namespace rahdari::chip
