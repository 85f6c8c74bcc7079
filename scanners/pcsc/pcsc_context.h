#pragma once

#include "core/base/result.h"
#include "scanners/pcsc/pcsc_error.h"

#include <cstdint>

namespace rahdari::scanners {

/// A connection to the smart-card service. Calls through one context wait for each other, so every chip that is
/// connected to has a context of its own.
class PcscContext {
public:
    PcscContext() = default;
    ~PcscContext();
    PcscContext(PcscContext&& other) noexcept;
    PcscContext& operator=(PcscContext&& other) noexcept;

    /// @return Error 2103
    static base::Result<PcscContext> establish();

    /// The SCARDCONTEXT.
    long handle() const { return handle_; }

private:
    explicit PcscContext(long handle) : handle_(handle) {}

    long handle_ = 0;  ///< 0 = none
};

}  // namespace rahdari::scanners
