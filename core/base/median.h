#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace rahdari::base {

/// The middle one of some numbers, the upper of the two in the middle of an even count; `ofNone` where there are none.
/// No mean of two: what is told is a value that was measured.
template <typename Number>
Number medianOf(std::vector<Number> values, Number ofNone = Number{})
{
    if (values.empty()) {
        return ofNone;
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

}  // namespace rahdari::base
