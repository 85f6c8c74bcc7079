#include "tests/blackbox/program_run.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace rahdari::blackbox {

namespace fs = std::filesystem;

namespace {

void redirect(const std::string& path, int flags, int descriptor)
{
    const int file = ::open(path.c_str(), flags, 0600);
    if (file < 0 || ::dup2(file, descriptor) < 0) {
        ::_exit(126);
    }
}

/// In the child: never returns.
[[noreturn]] void become(const Start& start, const std::string& out, const std::string& err, const std::string& data)
{
    redirect(start.inPath, O_RDONLY, STDIN_FILENO);
    redirect(out, O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
    redirect(err, O_WRONLY | O_CREAT | O_TRUNC, STDERR_FILENO);
    // What the developer taught the installed program must not reach the tests.
    ::setenv("XDG_DATA_HOME", data.c_str(), 1);
    for (const std::string& variable : start.environment) {
        ::putenv(const_cast<char*>(variable.c_str()));
    }
    std::vector<char*> arguments{const_cast<char*>(start.program.c_str())};
    for (const std::string& argument : start.arguments) {
        arguments.push_back(const_cast<char*>(argument.c_str()));
    }
    arguments.push_back(nullptr);
    ::execv(start.program.c_str(), arguments.data());
    ::_exit(127);
}

}  // namespace

ScratchFolder::ScratchFolder()
{
    std::string name = (fs::temp_directory_path() / "rahdari_test_XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("no scratch folder to be had");
    }
    path_ = name;
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

RunningProgram::RunningProgram(const Start& start)
    : out_(start.outPath.empty() ? scratch_ / "out" : fs::path(start.outPath))
{
    const std::string out = out_.string();
    const std::string err = (scratch_ / "err").string();
    const std::string data = (scratch_ / "data").string();
    pid_ = ::fork();
    if (pid_ == 0) {
        become(start, out, err, data);
    }
    if (pid_ < 0) {
        throw std::runtime_error("no process to be had");
    }
}

std::string RunningProgram::outSoFar() const { return readFile(out_); }

void RunningProgram::send(int signal) const { ::kill(pid_, signal); }

Ending RunningProgram::wait()
{
    int status = 0;
    ::waitpid(pid_, &status, 0);
    Ending ending;
    ending.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    ending.out = fs::is_regular_file(out_) ? readFile(out_) : std::string();
    ending.err = readFile(scratch_ / "err");
    return ending;
}

Ending run(const std::vector<std::string>& arguments)
{
    Start start;
    start.arguments = arguments;
    return RunningProgram(start).wait();
}

std::string readFile(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void writeFile(const fs::path& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

std::string sample(const std::string& name) { return std::string(RAHDARI_SOURCE_DIR) + "/samples/" + name; }

}  // namespace rahdari::blackbox
