#pragma once

#include "core/base/bytes.h"
#include "scanners/simulated/card_command.h"
#include "scanners/simulated/session_cipher.h"

#include <cstdint>
#include <utility>
#include <variant>

namespace rahdari::scanners {

/// What both sides agreed on.
struct SessionKeys {
    SessionCipher cipher = SessionCipher::TripleDes;
    base::Bytes encryption;
    base::Bytes mac;
    base::Bytes counter;  ///< send sequence counter, one block
};

/// Keys from a shared secret, the counter at zero (PACE, Chip Authentication).
SessionKeys keysFromSecret(SessionCipher cipher, base::ByteSpan secret);

/// The chip's side of secure messaging (ICAO Doc 9303-11 9.8).
class ProtectedChannel {
public:
    explicit ProtectedChannel(SessionKeys keys) : keys_(std::move(keys)) {}

    /// The command inside, or the status word to refuse it with; the session is over then.
    std::variant<PlainCommand, std::uint16_t> unwrap(const PlainCommand& command);

    PlainResponse wrap(const PlainCommand& command, const PlainResponse& response);

private:
    void count();
    base::Bytes start() const;
    base::Bytes codeOf(base::ByteSpan octets) const;
    std::optional<base::Bytes> decrypt(base::ByteSpan secret) const;

    SessionKeys keys_;
};

}  // namespace rahdari::scanners
