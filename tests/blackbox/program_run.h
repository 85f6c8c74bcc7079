#pragma once

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace rahdari::blackbox {

/// A folder of its own, removed at the end.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

/// How a program ended and what it wrote.
struct Ending {
    int exitCode = -1;  ///< negative: the signal it was ended by
    std::string out;
    std::string err;
};

/// How a program is started.
struct Start {
    std::string program = RAHDARI_CLI;
    std::vector<std::string> arguments;
    std::vector<std::string> environment;  ///< "NAME=value", beside that of the test
    std::string inPath = "/dev/null";
    std::string outPath;  ///< where standard output goes; empty = a scratch file
};

/// A program under way.
class RunningProgram {
public:
    explicit RunningProgram(const Start& start);

    /// What it wrote to standard output until now.
    std::string outSoFar() const;
    void send(int signal) const;
    Ending wait();

private:
    ScratchFolder scratch_;
    std::filesystem::path out_;
    pid_t pid_ = -1;
};

/// Runs rahdari and waits for it.
Ending run(const std::vector<std::string>& arguments);

std::string readFile(const std::filesystem::path& path);
void writeFile(const std::filesystem::path& path, const std::string& bytes);

/// The path of a sample, e.g. "pictures/td3_expired.jpg".
std::string sample(const std::string& name);

/// The day samples/expected.toml is written for.
inline const std::string sampleDay = "2026-11-21";

}  // namespace rahdari::blackbox
