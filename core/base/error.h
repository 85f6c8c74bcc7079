#pragma once

#include <string>
#include <utility>

namespace rahdari::base {

/// An expected failure, told to a person. Codes are stable once published; their ranges are listed in
/// core/decisions/0003_error_codes.md (BSI TR-03135-1 5.3 reserves 1,000-999,999 for vendors).
struct Error {
    int code = 0;         ///< from an `ErrorCode` enum of the module that failed
    std::string message;  ///< what happened, one sentence without a full stop, no personal data
    std::string advice;   ///< what the user can do about it; may be empty

    bool operator==(const Error&) const = default;
};

}  // namespace rahdari::base
