#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/chip/chip_link.h"
#include "core/lds/lds_file.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>

namespace rahdari::chip {

/// Reads files, and remembers what a chip can take: how many octets it gives at once, whether it knows short file
/// identifiers, whether it refuses to read beyond a file's end (ICAO Doc 9303-10 3.6).
class FileReader {
public:
    /// Octets of the file read so far, and its length where it is known.
    using Progress = std::function<void(std::size_t readBytes, std::size_t length)>;
    /// Makes a new session after the chip ended the old one; the same directory is current afterwards.
    using Reopening = std::function<base::Result<void>()>;

    explicit FileReader(ChipLink& link) : link_(link) {}

    /// @param octets  largest block to ask for
    void setBlockSize(std::size_t octets) { block_ = octets; }
    std::size_t blockSize() const;

    void tellProgressTo(Progress progress) { progress_ = std::move(progress); }
    void reopenWith(Reopening reopening) { reopening_ = std::move(reopening); }

    /// Forgets which file is selected: another directory, a new session.
    void forgetSelection() { selected_.reset(); }

    /// Reads a whole file of the current directory. Its first octets say how long it is; one that says more than there
    /// is, is given as far as it goes.
    /// @return Error 2205 there is no such file, 2206 access denied, 2207, 2204, or as ChipLink::send()
    base::Result<base::Bytes> read(lds::LdsFile file);

    /// As read(), without the detour over the file identifier: one command where there is no such file.
    base::Result<base::Bytes> readByShortId(lds::LdsFile file);

    /// As read(), of a file that is selected by this identifier and, where there is a short one, read by that, so that
    /// both are proved to be those of the file.
    base::Result<base::Bytes> readById(lds::LdsFile file, std::uint16_t fileId,
                                       std::optional<std::uint8_t> shortFileId = {});

    /// Selects the master file, or the eMRTD application. The chip may lack the first command.
    base::Result<void> selectMasterFile();
    base::Result<void> selectApplication();

private:
    /// The file being read.
    struct Course {
        lds::LdsFile file = lds::LdsFile::Com;
        std::uint16_t fileId = 0;
        std::uint8_t shortFileId = 0;  ///< 0: not by its short identifier
        bool shortIdOnly = false;
        base::Bytes bytes{};
        std::optional<std::size_t> length{};
        std::size_t block = 0;              ///< to ask for in this file
        std::size_t refusedAtFirst = 0;     ///< the longest wish refused before anything was read
        std::size_t largestGiven = 0;       ///< by one command
        int miserlyAnswers = 0;             ///< that gave next to nothing
        int refusals = 0;                   ///< since the last octets
        bool ended = false;                 ///< nothing is left to read
        std::optional<std::size_t> hint{};  ///< 6Cxx: what the chip would give
    };

    base::Result<base::Bytes> run(Course course);
    base::Result<void> step(Course& course);
    base::Result<ResponseApdu> send(const CommandApdu& command);
    base::Result<ResponseApdu> sendRead(const Course& course, std::size_t wanted);
    base::Result<ResponseApdu> readFirst(const Course& course, std::size_t wanted);
    base::Result<ResponseApdu> readOdd(std::size_t offset, std::size_t wanted);
    base::Result<ResponseApdu> sendSelect(std::uint8_t p1, const base::Bytes& name);
    base::Result<void> select(std::uint16_t fileId);

    base::Result<void> take(Course& course, std::size_t wanted, const ResponseApdu& response);
    void learnLength(Course& course, bool shortened, std::uint16_t status) const;
    void learnBlock(Course& course, bool shortened, std::size_t given);
    base::Result<void> refused(Course& course, std::size_t wanted, std::uint16_t status);
    void shrink(Course& course, std::size_t wanted);
    base::Result<void> reopen();

    ChipLink& link_;
    Progress progress_;
    Reopening reopening_;
    std::size_t block_ = 0;
    bool shortIdsWork_ = true;  ///< until proved otherwise
    bool shortIdsProved_ = false;
    bool readsBeyondEnd_ = true;  ///< a wish for more than is left is fulfilled as far as it goes
    bool leInSelect_ = false;
    bool lostSession_ = false;  ///< by the last command
    std::optional<std::uint16_t> selected_;
    int reopenings_ = 0;
};

}  // namespace rahdari::chip
