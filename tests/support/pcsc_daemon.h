#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <sys/types.h>

namespace rahdari::tests {

/// A real pcscd with two virtual readers (vsmartcard's vpcd) for a test: with a socket and ports of its own where this
/// user may have a mount namespace, so that it meets no other; else the machine's running pcscd, if it has one; else
/// one on the machine's own socket. Ends what it started, and nothing else. One at a time in a process.
class PcscDaemon {
public:
    /// Why there can be none here, or empty.
    static std::string whyImpossible();

    /// Ends the test program as "skipped" where there can be none.
    static void skipWhereImpossible();

    PcscDaemon();
    ~PcscDaemon();
    PcscDaemon(const PcscDaemon&) = delete;
    PcscDaemon& operator=(const PcscDaemon&) = delete;

    /// Ends the daemon as an administrator would; only when it is our own.
    void stop();
    void start();
    bool isOurs() const { return pid_ > 0; }

    /// Where the virtual card of a slot connects to, 0 or 1.
    std::uint16_t port(int slot) const { return static_cast<std::uint16_t>(port_ + slot); }
    static std::string readerName(int slot);

private:
    void writeReaderConfiguration() const;
    bool startApart();
    bool startOnTheMachine();

    std::filesystem::path folder_;
    std::uint16_t port_ = 35963;
    pid_t pid_ = -1;
};

}  // namespace rahdari::tests
