#pragma once

#include "core/base/result.h"
#include "core/inspection/runner.h"

#include <filesystem>
#include <set>
#include <string>

namespace rahdari::ui::cli {

/// The folder of `--out`: a sub-folder for each capture, named after its source, with judgement.json (what
/// report::writeJudgement gives), annotated_<light>.png for each picture, the pieces the checks looked at,
/// crop_<check>_<light>_<number>.png, and portrait.png, the face of the chip, where there is one. Where the page's
/// model is known, genuine_<check>_<light>_<number>.png shows the same piece of genuine documents, and heat_<light>.png
/// where the page departs from them.
///
/// A sub-folder is made under a hidden name and then put in place as a whole, so that nobody ever sees half of it or
/// a mixture of two runs, not even when two processes write the same one. One that already holds results is
/// replaced; one that holds anything else is left alone. Captures of one run never share a sub-folder.
class OutputFolder {
public:
    explicit OutputFolder(std::filesystem::path root) : root_(std::move(root)) {}

    /// @return where the results are, or Error 1003
    base::Result<std::filesystem::path> write(const std::filesystem::path& source,
                                              const inspection::Inspection& inspection);

private:
    std::string nameFor(const std::filesystem::path& source);

    std::filesystem::path root_;
    std::set<std::string> taken_;  ///< names this run has given
};

}  // namespace rahdari::ui::cli
