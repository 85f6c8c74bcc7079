#pragma once

#include "core/specimen/design/design.h"

#include <array>
#include <chrono>
#include <string>

namespace rahdari::specimen::holder_test {

inline constexpr std::chrono::year_month_day today{std::chrono::year{2026}, std::chrono::June, std::chrono::day{15}};

/// As much of a design as the holder's part looks at.
inline Design designOf(DocumentFormat format)
{
    Design design;
    design.format = format;
    const bool visa = format == DocumentFormat::MrvA || format == DocumentFormat::MrvB;
    design.documentCode = visa ? "V<" : format == DocumentFormat::Td3 ? "P<" : "I<";
    design.numbers.pattern = "U99999999";
    design.chip = !visa;
    return design;
}

inline constexpr std::array allFormats{DocumentFormat::Td1, DocumentFormat::Td2, DocumentFormat::Td3,
                                       DocumentFormat::MrvA, DocumentFormat::MrvB};

}  // namespace rahdari::specimen::holder_test
