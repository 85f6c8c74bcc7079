#include "scanners/simulated/vpcd_connection.h"

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <memory>
#include <utility>

namespace rahdari::scanners {

namespace {

// A stop request is seen within this time.
constexpr int pollMs = 50;

struct AddressesDeleter {
    void operator()(addrinfo* list) const { freeaddrinfo(list); }
};
using Addresses = std::unique_ptr<addrinfo, AddressesDeleter>;

Addresses lookUp(const VpcdAddress& address)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* list = nullptr;
    if (getaddrinfo(address.host.c_str(), std::to_string(address.port).c_str(), &hints, &list) != 0) {
        return nullptr;
    }
    return Addresses(list);
}

/// Whether the socket became ready before the stop request, or before `polls` waits passed (negative: no limit).
bool waitFor(int socket, short events, const std::stop_token& stop, int polls)
{
    for (int count = 0; !stop.stop_requested() && (polls < 0 || count < polls); ++count) {
        pollfd watched{socket, events, 0};
        const int ready = poll(&watched, 1, pollMs);
        if (ready > 0) {
            return true;
        }
        if (ready < 0 && errno != EINTR) {
            return false;
        }
    }
    return false;
}

bool connectTo(int socket, const addrinfo& address, const std::stop_token& stop)
{
    if (connect(socket, address.ai_addr, address.ai_addrlen) == 0) {
        return true;
    }
    constexpr int polls = 20;
    if (errno != EINPROGRESS || !waitFor(socket, POLLOUT, stop, polls)) {
        return false;
    }
    int error = 0;
    socklen_t length = sizeof error;
    return getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &length) == 0 && error == 0;
}

}  // namespace

std::optional<VpcdConnection> VpcdConnection::open(const VpcdAddress& address, const std::stop_token& stop)
{
    const Addresses addresses = lookUp(address);
    for (const addrinfo* one = addresses.get(); one != nullptr; one = one->ai_next) {
        VpcdConnection connection(socket(one->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        if (connection.socket_ >= 0 && connectTo(connection.socket_, *one, stop)) {
            const int on = 1;
            setsockopt(connection.socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            return connection;
        }
    }
    return std::nullopt;
}

VpcdConnection::VpcdConnection(VpcdConnection&& other) noexcept : socket_(std::exchange(other.socket_, -1)) {}

VpcdConnection::~VpcdConnection()
{
    if (socket_ >= 0) {
        close(socket_);
    }
}

std::optional<base::Bytes> VpcdConnection::receive(const std::stop_token& stop)
{
    base::Bytes length(2);
    if (!receiveExactly(length, stop)) {
        return std::nullopt;
    }
    base::Bytes message(static_cast<std::size_t>(length[0]) << 8U | length[1]);
    if (!receiveExactly(message, stop)) {
        return std::nullopt;
    }
    return message;
}

bool VpcdConnection::send(base::ByteSpan message, const std::stop_token& stop)
{
    base::Bytes framed{static_cast<std::uint8_t>(message.size() >> 8U), static_cast<std::uint8_t>(message.size())};
    framed.insert(framed.end(), message.begin(), message.end());
    return message.size() <= 0xFFFF && sendAll(framed, stop);
}

bool VpcdConnection::receiveExactly(base::Bytes& octets, const std::stop_token& stop)
{
    std::size_t filled = 0;
    while (filled < octets.size()) {
        // vpcd writes length and content apart: with delayed acknowledgements the second write waits 40 ms for the
        // first one's. The kernel forgets this setting by itself, so it is renewed each time.
        acknowledgeAtOnce();
        if (!waitFor(socket_, POLLIN, stop, -1)) {
            return false;
        }
        const ssize_t got = recv(socket_, octets.data() + filled, octets.size() - filled, 0);
        if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)) {
            return false;
        }
        filled += got > 0 ? static_cast<std::size_t>(got) : 0;
        acknowledgeAtOnce();
    }
    return true;
}

bool VpcdConnection::sendAll(base::ByteSpan octets, const std::stop_token& stop)
{
    while (!octets.empty()) {
        const ssize_t sent = ::send(socket_, octets.data(), octets.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno != EAGAIN && errno != EINTR) {
            return false;
        }
        octets = octets.subspan(sent > 0 ? static_cast<std::size_t>(sent) : 0);
        if (!octets.empty() && !waitFor(socket_, POLLOUT, stop, -1)) {
            return false;
        }
    }
    return true;
}

void VpcdConnection::acknowledgeAtOnce() const
{
    const int on = 1;
    setsockopt(socket_, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
}

}  // namespace rahdari::scanners
