#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rahdari::check {

/// One condition a picture must meet before checks may judge it, e.g. "focus".
struct Gate {
    std::string name;  ///< "focus", "glare", "exposure", "resolution", "completeness"
    bool passed = true;
    double value = 0.0;  ///< what was measured
    double limit = 0.0;  ///< what was asked
    std::string reason;  ///< one sentence: what was measured and what to do about it

    bool operator==(const Gate&) const = default;
};

/// The gates of a page. A failed gate makes the checks that name it *undetermined*, never *failed*.
struct CaptureGates {
    std::vector<Gate> gates;

    /// The gate of a name, or null.
    const Gate* find(std::string_view name) const
    {
        for (const Gate& gate : gates) {
            if (gate.name == name) {
                return &gate;
            }
        }
        return nullptr;
    }
};

}  // namespace rahdari::check
