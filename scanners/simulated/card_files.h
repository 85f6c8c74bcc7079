#pragma once

#include "core/lds/lds_file.h"
#include "scanners/simulated/card_command.h"
#include "scanners/simulated/simulated_chip.h"

#include <functional>
#include <map>
#include <optional>

namespace rahdari::scanners {

/// The chip's files: master file and eMRTD application, which of them is selected, and reading from them.
class CardFiles {
public:
    /// Whether the file may be read now.
    using Permission = std::function<bool(lds::LdsFile)>;

    CardFiles(std::map<lds::LdsFile, base::Bytes> files, const SimulatedChipSettings& settings)
        : files_(std::move(files)), settings_(settings)
    {
    }

    PlainResponse select(const PlainCommand& command, const Permission& permitted);
    PlainResponse read(const PlainCommand& command, const Permission& permitted);

    /// As after power-on: master file, no elementary file.
    void reset();

    bool applicationSelected() const { return inApplication_; }
    const base::Bytes* find(lds::LdsFile file) const;
    void replace(lds::LdsFile file, base::Bytes bytes) { files_[file] = std::move(bytes); }

private:
    PlainResponse selectByName(const PlainCommand& command);
    PlainResponse selectById(const PlainCommand& command, const Permission& permitted);
    PlainResponse readOdd(const PlainCommand& command, const Permission& permitted);
    PlainResponse readAt(const PlainCommand& command, std::size_t offset, const Permission& permitted);
    std::optional<lds::LdsFile> fileWithId(std::uint16_t id) const;
    bool selectShort(std::uint8_t shortFileId);

    std::map<lds::LdsFile, base::Bytes> files_;
    SimulatedChipSettings settings_;
    bool inApplication_ = false;
    std::optional<lds::LdsFile> current_;
};

}  // namespace rahdari::scanners
