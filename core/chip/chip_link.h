#pragma once

#include "core/base/result.h"
#include "core/capture/chip_transceiver.h"
#include "core/chip/apdu.h"
#include "core/chip/secure_messaging.h"

#include <optional>
#include <stop_token>
#include <utility>

namespace rahdari::chip {

/// The line to a chip: sends commands, under secure messaging once there is a session, and counts them.
/// Used by one thread; lives as long as one reading.
class ChipLink {
public:
    ChipLink(capture::ChipTransceiver& transceiver, std::stop_token stop)
        : transceiver_(transceiver), stop_(std::move(stop))
    {
    }

    /// Sends a command and gives the answer, whatever its status.
    /// An answer without protection inside a session ends the session: `hasSession()` is false then. Such an answer
    /// must be a bare refusal; anything else is no answer of this chip.
    /// @return Error 2003 stopped, 2100, 2101, 2102, 2204
    base::Result<ResponseApdu> send(const CommandApdu& command);

    /// Every command from now on is protected with these keys.
    void startSession(SessionKeys keys) { session_.emplace(std::move(keys)); }
    void endSession() { session_.reset(); }
    bool hasSession() const { return session_.has_value(); }

    /// Takes the chip's power away and gives it back; ends the session.
    base::Result<void> reset();

    /// Whether commands and answers longer than short APDUs may be used.
    void allowExtendedLength(bool allowed) { extendedLength_ = allowed; }
    bool extendedLength() const { return extendedLength_; }

    int apdus() const { return apdus_; }

private:
    base::Result<base::Bytes> transceive(const CommandApdu& command);
    base::Result<base::Bytes> exchange(const CommandApdu& command);

    capture::ChipTransceiver& transceiver_;
    std::stop_token stop_;
    std::optional<SecureMessaging> session_;
    bool extendedLength_ = false;
    int apdus_ = 0;
};

}  // namespace rahdari::chip
