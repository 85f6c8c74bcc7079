#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/capture/chip_transceiver.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace rahdari::scanners {

/// Where vpcd, the virtual reader of vsmartcard, waits for its card.
struct VpcdAddress {
    std::string host = "127.0.0.1";
    std::uint16_t port = 35963;

    bool operator==(const VpcdAddress&) const = default;
};

/// Is told what happens, on the serving thread.
class VpcdObserver {
public:
    virtual ~VpcdObserver() = default;
    virtual void connected() {}  ///< the card is in the reader
    virtual void disconnected() {}
    virtual void poweredOn() {}
    virtual void poweredOff() {}
    virtual void exchanged(base::ByteSpan /*command*/, base::ByteSpan /*response*/) {}
};

/// Puts a chip into a real PC/SC reader: connects to vpcd as its card and answers until stopped. Connects again, four
/// times a second, whenever vpcd is not there or goes away. A chip that was removed (Error 2100) leaves the reader
/// until it is reset: the connection is closed, and this function returns that error.
/// @param observer  borrowed; may be null
/// @return success when stopped; Error 2100 or 2102 as the chip gave it
base::Result<void> serveChip(capture::ChipTransceiver& chip, const VpcdAddress& address, const std::stop_token& stop,
                             VpcdObserver* observer);

}  // namespace rahdari::scanners
