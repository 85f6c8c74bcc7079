#pragma once

#include "core/base/result.h"
#include "core/mrz/mrz_reading.h"

#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace rahdari::ui::cli {

/// The zone of one capture as `rahdari mrz` tells it.
struct ZoneReading {
    std::filesystem::path file;
    std::optional<mrz::LightReading> zone;  ///< none when no zone was found or the file could not be read
    std::optional<base::Error> error;       ///< why the file could not be read
    double cpuMs = 0.0;                     ///< processor time from the file to the text

    /// Whether the text may be given out as the zone's: it is complete and, where characters are in doubt, wrong check
    /// digits warn whoever uses it. A doubtful text whose check digits all agree would pass for sure, so it is not.
    bool isRead() const;
};

/// The names of the check digits that disagree, e.g. "birth date".
std::vector<std::string> wrongDigits(const mrz::LightReading& zone);

/// One JSON object on one line.
void writeJsonLine(std::ostream& out, const ZoneReading& reading);

/// The same for people.
void writeText(std::ostream& out, const ZoneReading& reading);

}  // namespace rahdari::ui::cli
