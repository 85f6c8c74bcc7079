#pragma once

#include "core/base/result.h"
#include "core/casefile/inspection_record.h"
#include "core/inspection/runner.h"

#include <filesystem>

namespace rahdari::ui::cli {

/// The folder of `--record`: each inspection becomes a record there (core/casefile), as the officer's window keeps it,
/// undecided.
class KeptRecords {
public:
    /// @param trust  what the trust store holds
    KeptRecords(std::filesystem::path root, casefile::TrustState trust)
        : root_(std::move(root)), trust_(std::move(trust))
    {
    }

    /// @param captured  when the capture began
    /// @return the record's folder, or as casefile::writeRecord()
    base::Result<std::filesystem::path> write(const std::filesystem::path& source,
                                              const inspection::Inspection& inspection,
                                              const casefile::Moment& captured) const;

private:
    std::filesystem::path root_;
    casefile::TrustState trust_;
};

/// What a record says of the store `--trust` names. @return Error 1000, 1001, 3110, 3111
base::Result<casefile::TrustState> trustStateAt(const std::filesystem::path& trust);

}  // namespace rahdari::ui::cli
