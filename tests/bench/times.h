#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <ctime>
#include <functional>
#include <vector>

namespace rahdari::bench {

/// How long a piece of work took, in milliseconds.
struct Times {
    double wallMs = 0.0;
    double processorMs = 0.0;  ///< of all threads together; a busy machine distorts it less
};

inline double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

inline Times timeOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t processorStart = std::clock();
    work();
    const double processorMs = 1e3 * static_cast<double>(std::clock() - processorStart) / CLOCKS_PER_SEC;
    return {std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(), processorMs};
}

/// The medians over `rounds` repetitions; wall and processor time each for itself.
inline Times medianOf(int rounds, const std::function<void()>& work)
{
    std::vector<double> wall;
    std::vector<double> processor;
    for (int round = 0; round < rounds; ++round) {
        const Times times = timeOf(work);
        wall.push_back(times.wallMs);
        processor.push_back(times.processorMs);
    }
    return {median(std::move(wall)), median(std::move(processor))};
}

}  // namespace rahdari::bench
