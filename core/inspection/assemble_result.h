#pragma once

#include "core/check/check_result.h"

#include <optional>
#include <string>
#include <vector>

namespace rahdari::inspection {

/// The parts of a check result, free to change. For whoever reads a stored result or completes a given one; a check
/// itself uses the named functions of `CheckResult`.
struct ResultParts {
    std::string id;
    check::Outcome outcome = check::Outcome::Aborted;
    std::string reason;
    std::optional<double> margin;  ///< clamped to [-1, +1] when assembled
    int errorCode = 0;             ///< used when aborted, else dropped
    std::vector<check::Region> regions;
    std::vector<check::Finding> findings;
};

/// The parts of a result; assembling them again gives an equal result.
ResultParts takeApart(const check::CheckResult& result);

/// A result of its parts.
check::CheckResult assemble(ResultParts parts);

}  // namespace rahdari::inspection
