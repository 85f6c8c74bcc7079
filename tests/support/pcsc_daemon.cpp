#include "tests/support/pcsc_daemon.h"

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <thread>

#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace rahdari::tests {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr const char* daemonProgram = "/usr/sbin/pcscd";
constexpr const char* driver = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";
constexpr const char* runFolder = "/run/pcscd";
constexpr const char* machineSocket = "/run/pcscd/pcscd.comm";
constexpr const char* socketVariable = "PCSCLITE_CSOCK_NAME";

/// The library looks the variable up once in a process, so the name it holds must never change: it is a link.
fs::path scratchFolder() { return fs::temp_directory_path() / ("rahdari_pcscd_" + std::to_string(getpid())); }

bool answers(const fs::path& socketPath)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string text = socketPath.string();
    if (text.size() >= sizeof address.sun_path) {
        return false;
    }
    text.copy(address.sun_path, text.size());
    const int probe = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool connected = connect(probe, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    close(probe);
    return connected;
}

bool answersWithin(const fs::path& socketPath, std::chrono::seconds limit, pid_t pid)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    while (std::chrono::steady_clock::now() < end) {
        if (answers(socketPath)) {
            return true;
        }
        if (waitpid(pid, nullptr, WNOHANG) != 0) {
            return false;
        }
        std::this_thread::sleep_for(20ms);
    }
    return false;
}

bool isFree(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_ANY);
    const int probe = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(probe, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const bool bound = bind(probe, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    close(probe);
    return bound;
}

/// Two neighbouring ports below those the kernel gives to clients.
std::uint16_t freePorts()
{
    constexpr int first = 20'000;
    constexpr int count = 5'000;
    for (int attempt = 0; attempt < count; ++attempt) {
        const int port = first + 2 * ((getpid() + attempt) % count);
        if (isFree(port) && isFree(port + 1)) {
            return static_cast<std::uint16_t>(port);
        }
    }
    throw std::runtime_error("no two free ports");
}

/// In the child: never returns. @param apart  with a /run/pcscd of its own
[[noreturn]] void becomeDaemon(const std::string& configuration, const std::string& log, bool apart)
{
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    const bool ready =
        !apart || (unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                   mount("tmpfs", runFolder, "tmpfs", 0, nullptr) == 0);
    const int file = open(log.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (ready && file >= 0) {
        dup2(file, STDOUT_FILENO);
        dup2(file, STDERR_FILENO);
        execl(daemonProgram, daemonProgram, "--foreground", "--config", configuration.c_str(), nullptr);
    }
    _exit(127);
}

void link(const fs::path& target, const fs::path& name)
{
    fs::remove(name);
    fs::create_symlink(target, name);
}

}  // namespace

std::string PcscDaemon::whyImpossible()
{
    for (const char* needed : {daemonProgram, driver}) {
        if (!fs::exists(needed)) {
            return std::string(needed) + " is not installed (packages pcscd, vsmartcard-vpcd)";
        }
    }
    if (geteuid() != 0 && !answers(machineSocket)) {
        return "no pcscd runs, and only root can start one";
    }
    return {};
}

void PcscDaemon::skipWhereImpossible()
{
    if (const std::string why = whyImpossible(); !why.empty()) {
        std::cout << "skipped: " << why << std::endl;
        std::_Exit(77);
    }
}

PcscDaemon::PcscDaemon() : folder_(scratchFolder())
{
    std::error_code ignored;
    fs::create_directories(folder_ / "readers");
    fs::create_directory(runFolder, ignored);
    setenv(socketVariable, (folder_ / "pcscd.comm").c_str(), 1);
    start();
}

PcscDaemon::~PcscDaemon()
{
    stop();
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

std::string PcscDaemon::readerName(int slot) { return "Virtual PCD 00 0" + std::to_string(slot); }

void PcscDaemon::writeReaderConfiguration() const
{
    std::ofstream file(folder_ / "readers" / "vpcd");
    file << std::hex << "FRIENDLYNAME \"Virtual PCD\"\nDEVICENAME /dev/null:0x" << port_ << "\nLIBPATH " << driver
         << "\nCHANNELID 0x" << port_ << "\n";
}

void PcscDaemon::start()
{
    if (startApart() || startOnTheMachine()) {
        return;
    }
    if (!answers(machineSocket)) {
        throw std::runtime_error("pcscd does not start, see " + (folder_ / "pcscd.log").string());
    }
    port_ = 35963;
    link(machineSocket, folder_ / "pcscd.comm");
}

bool PcscDaemon::startApart()
{
    port_ = freePorts();
    writeReaderConfiguration();
    const std::string configuration = folder_ / "readers";
    const std::string log = folder_ / "pcscd.log";
    pid_ = fork();
    if (pid_ == 0) {
        becomeDaemon(configuration, log, true);
    }
    const fs::path root = "/proc/" + std::to_string(pid_) + "/root";
    link(root.string() + machineSocket, folder_ / "pcscd.comm");
    if (answersWithin(folder_ / "pcscd.comm", 20s, pid_)) {
        return true;
    }
    stop();
    return false;
}

bool PcscDaemon::startOnTheMachine()
{
    if (answers(machineSocket)) {
        return false;
    }
    const std::string configuration = folder_ / "readers";
    const std::string log = folder_ / "pcscd.log";
    pid_ = fork();
    if (pid_ == 0) {
        becomeDaemon(configuration, log, false);
    }
    link(machineSocket, folder_ / "pcscd.comm");
    if (answersWithin(machineSocket, 20s, pid_)) {
        return true;
    }
    stop();
    return false;
}

void PcscDaemon::stop()
{
    if (pid_ <= 0) {
        return;
    }
    kill(pid_, SIGTERM);
    for (int waited = 0; waited < 500 && waitpid(pid_, nullptr, WNOHANG) == 0; ++waited) {
        std::this_thread::sleep_for(10ms);
    }
    kill(pid_, SIGKILL);
    waitpid(pid_, nullptr, 0);
    pid_ = -1;
    fs::remove(folder_ / "pcscd.comm");
}

}  // namespace rahdari::tests
