#pragma once

#include <QString>

#include <chrono>

namespace rahdari::ui::desktop {

/// A day of validity, as its issuer counts it (UTC), in the language of now: "28 Feb 2027".
QString dayOfValidity(std::chrono::sys_seconds moment);

/// When something happened here, by the calendar and clock of the post.
QString localMoment(std::chrono::sys_seconds moment);
QString localDayOf(std::chrono::sys_seconds moment);

}  // namespace rahdari::ui::desktop
