#pragma once

#include <cstddef>
#include <functional>
#include <string>

namespace rahdari::inspection {

/// How far a step is, for a progress bar.
struct StepProgress {
    std::size_t done = 0;   ///< in the step's own unit, e.g. octets read
    std::size_t total = 0;  ///< as far as it is known yet; 0 = not known
    std::string what;       ///< what it is busy with, for people: "DG2"; may be empty

    bool operator==(const StepProgress&) const = default;
};

/// Takes the progress of one step. May be called by any thread and as often as wanted: only the latest is passed on.
using ProgressSink = std::function<void(const StepProgress&)>;

}  // namespace rahdari::inspection
