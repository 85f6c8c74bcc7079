#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace rahdari::document {

/// Which comes first where day and month are both printed as numbers: an issuer's custom.
enum class DateOrder : std::uint8_t { Unknown, DayFirst, MonthFirst };

/// As a model's file says it: "day_first", "month_first"; empty for unknown.
constexpr std::string_view toString(DateOrder order)
{
    switch (order) {
    case DateOrder::Unknown: return "";
    case DateOrder::DayFirst: return "day_first";
    case DateOrder::MonthFirst: return "month_first";
    }
    return "";
}

/// @return none for a word that is no order
constexpr std::optional<DateOrder> dateOrderFromString(std::string_view word)
{
    for (const DateOrder order : {DateOrder::Unknown, DateOrder::DayFirst, DateOrder::MonthFirst}) {
        if (toString(order) == word) {
            return order;
        }
    }
    return std::nullopt;
}

}  // namespace rahdari::document
