#pragma once

#include "core/check/check_result.h"
#include "core/check/evidence.h"
#include "core/check/outcome.h"

#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>

namespace rahdari::check {

/// The group a check belongs to in the check tree of TR-03135-1.
enum class Category : std::uint8_t { Optical, Electronic, Combined, Seal };

/// The group's name as in JSON and profiles: "optical", "electronic", "combined", "seal".
std::string_view toString(Category category);

/// What a check may know beside the evidence. No clock: the day is given.
struct CheckSettings {
    std::chrono::year_month_day today;  ///< day of inspection, local calendar of the post
};

/// A check: a pure function of evidence and settings. It touches no device, no clock and no store.
using CheckFunction = CheckResult (*)(const Evidence& evidence, const CheckSettings& settings);

/// One line of the catalogue: what profile editor, log and manual need to know of a check.
struct CheckEntry {
    std::string_view id;  ///< `group.thing` in lower snake case
    Category category = Category::Optical;
    std::string_view clause;                  ///< e.g. "TR-03135-1 5.5.4.1.1"
    std::string_view title;                   ///< for people
    OutcomeSet possible;                      ///< the outcomes its table allows
    std::span<const std::string_view> needs;  ///< ids of the gathering steps it waits for
    /// Further ones it waits for where they are part of the inspection, however they end.
    std::span<const std::string_view> after = {};
    std::span<const std::string_view> gates;  ///< names of the gates (capture_gates.h) that must have passed
    CheckFunction run = nullptr;
};

}  // namespace rahdari::check
