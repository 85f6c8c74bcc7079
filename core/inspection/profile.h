#pragma once

#include "core/base/result.h"
#include "core/check/check_entry.h"
#include "core/inspection/obligation.h"

#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

namespace rahdari::inspection {

/// Which checks an inspection performs and which of them count. A plain value, read from models/profiles/*.toml.
struct Profile {
    std::string name;                   ///< lower snake case, the file's name without ".toml"
    std::string version;                ///< e.g. "1.0"; any change of the file gives a new one
    std::string title;                  ///< for people
    std::string scenario;               ///< the scenario of TR-03135-2 it follows, in words
    bool refusePreRecorded = false;     ///< ICAO Doc 9303-2 C.1: pictures from files are locked out in operation
    bool refuseUnsignedModels = false;  ///< document models count only when a trusted agency signed them
    std::map<std::string, Obligation, std::less<>> obligations;  ///< by check id, as the file lists them

    bool operator==(const Profile&) const = default;

    bool lists(std::string_view checkId) const { return obligations.contains(checkId); }

    /// A check the profile does not list is evaluatory: a check that came with a newer version is performed, shown
    /// and logged, but does not change what an issued profile counts until somebody decides that it does.
    Obligation obligationOf(std::string_view checkId) const;
};

/// Reads a profile.
/// @param toml       the file's text: ASCII, at most 64 KiB; any bytes are safe to give
/// @param catalogue  the checks that exist
/// @return the profile, or Error 1500 with line and cause, or Error 1501 naming an unknown check and ids near it
base::Result<Profile> readProfile(std::string_view toml, std::span<const check::CheckEntry> catalogue);

/// Reads a profile's file. The name in it must be the file's.
/// @return the profile, or Error 1000 no such file, 1001 unreadable, 1500, 1501
base::Result<Profile> loadProfile(const std::filesystem::path& file, std::span<const check::CheckEntry> catalogue);

}  // namespace rahdari::inspection
