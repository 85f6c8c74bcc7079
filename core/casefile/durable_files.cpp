#include "core/casefile/durable_files.h"

#include "core/base/error_code.h"

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rahdari::casefile {

namespace fs = std::filesystem;
using base::Error;
using base::Result;

namespace {

/// A file descriptor with an owner.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (number_ >= 0) {
            ::close(number_);
        }
    }

    explicit operator bool() const { return number_ >= 0; }
    int number() const { return number_; }

    /// Closes it and says whether all went well: some file systems tell only here that there was no room.
    bool close() { return ::close(std::exchange(number_, -1)) == 0; }

private:
    int number_;
};

Error refused(const fs::path& path, int cause)
{
    if (cause == ENOSPC || cause == EDQUOT || cause == EFBIG) {
        return {base::toInt(base::ErrorCode::RecordDiskFull), "There is no room for " + path.filename().string(),
                "Make room on the disk, or have it made, and save again; nothing is lost yet"};
    }
    return {base::toInt(base::ErrorCode::RecordNotWritten),
            path.string() + " could not be written: " + std::generic_category().message(cause),
            "Check that the folder of the records is there and may be written to"};
}

bool writeAll(int descriptor, Octets octets)
{
    while (!octets.empty()) {
        const ssize_t written = ::write(descriptor, octets.data(), octets.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        octets = octets.subspan(written < 0 ? 0U : static_cast<std::size_t>(written));
    }
    return true;
}

bool readAll(int descriptor, std::span<std::byte> octets)
{
    while (!octets.empty()) {
        const ssize_t count = ::read(descriptor, octets.data(), octets.size());
        if (count == 0 || (count < 0 && errno != EINTR)) {
            return false;
        }
        octets = octets.subspan(count < 0 ? 0U : static_cast<std::size_t>(count));
    }
    return true;
}

}  // namespace

Result<void> writeNewFile(const fs::path& path, Octets octets)
{
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file) {
        return refused(path, errno);
    }
    if (writeAll(file.number(), octets) && ::fsync(file.number()) == 0 && file.close()) {
        return {};
    }
    const int cause = errno;
    ::unlink(path.c_str());
    return refused(path, cause);
}

Result<void> replaceFile(const fs::path& path, Octets octets)
{
    const fs::path next = path.parent_path() / ('.' + path.filename().string() + ".next");
    ::unlink(next.c_str());  // what a crash may have left
    if (auto written = writeNewFile(next, octets); !written) {
        return written;
    }
    if (::rename(next.c_str(), path.c_str()) != 0) {
        const int cause = errno;
        ::unlink(next.c_str());
        return refused(path, cause);
    }
    return syncFolder(path.parent_path());
}

Result<void> syncFolder(const fs::path& folder)
{
    const Descriptor handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!handle || ::fsync(handle.number()) != 0) {
        return refused(folder, errno);
    }
    return {};
}

Result<void> makeFolders(const fs::path& folder)
{
    std::error_code failure;
    if (fs::is_directory(folder, failure)) {
        return {};
    }
    if (const fs::path parent = folder.parent_path(); !parent.empty() && parent != folder) {
        if (auto made = makeFolders(parent); !made) {
            return made;
        }
    }
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
        return refused(folder, errno);
    }
    return {};
}

Result<void> moveIntoPlace(const fs::path& from, const fs::path& to)
{
    int cause = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0 ? 0 : errno;
    if (cause == EINVAL || cause == ENOSYS) {  // a file system without it: a folder with files is not replaced either
        cause = ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
    }
    if (cause == EEXIST || cause == ENOTEMPTY) {
        return Error{base::toInt(base::ErrorCode::RecordExists), "There already is a record " + to.filename().string(),
                     "Inspect the document again"};
    }
    return cause == 0 ? syncFolder(to.parent_path()) : Result<void>(refused(to, cause));
}

Result<std::vector<std::byte>> readWholeFile(const fs::path& path, std::size_t most)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat status = {};
    if (!file || ::fstat(file.number(), &status) != 0) {
        const bool missing = errno == ENOENT || errno == ENOTDIR;
        return Error{base::toInt(missing ? base::ErrorCode::RecordMissing : base::ErrorCode::RecordNotWritten),
                     path.filename().string() + (missing ? " is missing" : " cannot be read"),
                     "Check that the folder is whole and may be read"};
    }
    if (!S_ISREG(status.st_mode)) {
        return Error{base::toInt(base::ErrorCode::RecordAltered), path.filename().string() + " is no file", {}};
    }
    if (static_cast<std::size_t>(status.st_size) > most) {
        return Error{base::toInt(base::ErrorCode::RecordTooLarge),
                     path.filename().string() + " is larger than a record's file may be",
                     {}};
    }
    std::vector<std::byte> octets(static_cast<std::size_t>(status.st_size));
    if (!readAll(file.number(), octets)) {
        return Error{base::toInt(base::ErrorCode::RecordNotWritten),
                     path.filename().string() + " cannot be read to its end",
                     {}};
    }
    return octets;
}

Result<FileLock> FileLock::take(const fs::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        return refused(path, errno);
    }
    FileLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        return lock;
    }
    if (errno == EWOULDBLOCK) {
        return Error{base::toInt(base::ErrorCode::RecordInUse), "The record is being written by another window",
                     "Close it there, or wait until it is done"};
    }
    return refused(path, errno);
}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

FileLock::~FileLock()
{
    if (descriptor_ >= 0) {
        ::close(descriptor_);
    }
}

}  // namespace rahdari::casefile
