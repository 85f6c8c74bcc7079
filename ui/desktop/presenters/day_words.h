#pragma once

#include <QString>

#include <chrono>
#include <string>

namespace rahdari::ui::desktop {

/// A day of validity, as its issuer counts it (UTC), in the language of now: "28 Feb 2027".
QString dayOfValidity(std::chrono::sys_seconds moment);

/// When something happened here, by the calendar and clock of the post.
QString localMoment(std::chrono::sys_seconds moment);
QString localDayOf(std::chrono::sys_seconds moment);

/// The same of a moment as transcripts and records write it, "2026-01-31T08:00:00Z"; any other text stays as it is.
QString dayOfValidity(const std::string& moment);
QString localDayOf(const std::string& moment);

}  // namespace rahdari::ui::desktop
