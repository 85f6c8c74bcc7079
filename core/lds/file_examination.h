#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/lds/deviation.h"
#include "core/lds/lds_file.h"

#include <optional>
#include <vector>

namespace rahdari::lds {

/// What is to be said of one file's encoding.
struct FileExamination {
    std::optional<base::Error> nonConformance;  ///< it cannot be taken for this file: wrong tag, length, missing part
    std::vector<Deviation> deviations;          ///< it can, with these peculiarities

    bool operator==(const FileExamination&) const = default;
};

/// Decodes a file as far as the standards describe it and says what is wrong. Pure; any octets; any thread.
FileExamination examineFile(LdsFile file, base::ByteSpan bytes);

}  // namespace rahdari::lds
