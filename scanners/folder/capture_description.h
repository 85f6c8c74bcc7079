#pragma once

#include "core/base/result.h"
#include "core/image/light.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::scanners {

/// What a capture.toml says of the pictures beside it. Every key may be absent:
///
///     dpi = 400                # resolution of all pictures; 10-10,000
///     device = "desk scanner"  # what took them
///     page = "data page"       # "front", "back" or "data page"
///     captured = 2026-03-01    # when; a date, a date with time, or text
///     pre_recorded = true      # false only where a device writes this folder while in operation
///     [lights]                 # for pictures not named by their light: light = "file name"
///     uv = "scan_0003.png"
struct CaptureDescription {
    std::optional<double> dpi;
    std::string device;
    std::string side;
    std::string captured;  ///< as TOML writes it; kept for the reader, not interpreted
    bool preRecorded = true;
    std::map<image::Light, std::string> files;  ///< plain names of files in the same folder
    std::vector<std::string> notices;           ///< one for each key that is not known

    bool operator==(const CaptureDescription&) const = default;
};

/// Reads the text of a capture.toml.
/// @return Error 1002 naming the line and what may stand there
base::Result<CaptureDescription> parseCaptureDescription(std::string_view text);

}  // namespace rahdari::scanners
