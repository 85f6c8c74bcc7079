#pragma once

#include "core/base/bytes.h"
#include "scanners/simulated/vpcd_card.h"

#include <optional>
#include <stop_token>

namespace rahdari::scanners {

/// A TCP connection to vpcd, cut into its messages: two octets of length, big-endian, then as many octets.
class VpcdConnection {
public:
    /// Connects. None while nobody listens there.
    static std::optional<VpcdConnection> open(const VpcdAddress& address, const std::stop_token& stop);

    VpcdConnection(VpcdConnection&& other) noexcept;
    VpcdConnection& operator=(VpcdConnection&&) = delete;
    VpcdConnection(const VpcdConnection&) = delete;
    VpcdConnection& operator=(const VpcdConnection&) = delete;
    ~VpcdConnection();

    /// The next message; none when the other side is gone or a stop is asked for.
    std::optional<base::Bytes> receive(const std::stop_token& stop);

    /// @return whether it went out
    bool send(base::ByteSpan message, const std::stop_token& stop);

private:
    explicit VpcdConnection(int socket) : socket_(socket) {}

    bool receiveExactly(base::Bytes& octets, const std::stop_token& stop);
    bool sendAll(base::ByteSpan octets, const std::stop_token& stop);
    void acknowledgeAtOnce() const;

    int socket_;
};

}  // namespace rahdari::scanners
