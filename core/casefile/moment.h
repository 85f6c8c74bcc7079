#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace rahdari::casefile {

/// A moment as the clock of the post showed it: the time itself, and how far local time was ahead of UTC. Both come
/// from the caller; nothing here asks a clock.
struct Moment {
    std::chrono::sys_time<std::chrono::milliseconds> utc{};
    std::chrono::minutes offset{0};  ///< local time minus UTC; within 16 hours either way

    bool operator==(const Moment&) const = default;
};

/// RFC 3339 with milliseconds: "2026-03-01T13:05:09.250+05:00".
std::string toText(const Moment& moment);

/// The moment of such a text; none for any other text, day or time. Years 1970-9999.
std::optional<Moment> momentFromText(std::string_view text);

}  // namespace rahdari::casefile
