#pragma once

namespace rahdari::casefile {

/// The error codes of this module, 5000-5099 of core/decisions/0003_error_codes.md.
enum class RecordCode : int {
    Missing = 5000,         ///< no record there
    Invalid = 5001,         ///< not a record, or a broken one
    VersionUnknown = 5002,  ///< written by a later program
    Altered = 5003,         ///< a file is not the one that was kept, or is gone
    Exists = 5004,          ///< there already is a record of this id
    InUse = 5005,           ///< another window or program is writing it
    NotWritten = 5006,      ///< the system refused, e.g. no permission
    DiskFull = 5007,
    TooLarge = 5008,  ///< beyond the limits of record_limits.h
};

constexpr int toInt(RecordCode code) { return static_cast<int>(code); }

}  // namespace rahdari::casefile
