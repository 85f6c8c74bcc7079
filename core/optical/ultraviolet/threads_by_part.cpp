#include "core/optical/ultraviolet/threads_by_part.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <utility>

namespace rahdari::optical {

namespace {

constexpr double partMm = 20.0;

/// What each thread counts: one divided among the threads of its part.
std::vector<double> weightsOf(const std::vector<Thread>& threads)
{
    std::vector<std::pair<int, int>> parts;
    std::map<std::pair<int, int>, int> inPart;
    for (const Thread& thread : threads) {
        const image::PointMm centre = thread.centre();
        parts.emplace_back(static_cast<int>(std::floor(centre.x / partMm)),
                           static_cast<int>(std::floor(centre.y / partMm)));
        ++inPart[parts.back()];
    }
    std::vector<double> weights;
    for (const auto& part : parts) {
        weights.push_back(1.0 / inPart[part]);
    }
    return weights;
}

double sumOf(const std::vector<double>& weights)
{
    double sum = 0.0;
    for (const double weight : weights) {
        sum += weight;
    }
    return sum;
}

}  // namespace

double quantileByPart(const std::vector<Thread>& threads, const std::vector<double>& values, double share)
{
    const std::vector<double> weights = weightsOf(threads);
    std::vector<std::pair<double, double>> weighed;
    for (std::size_t i = 0; i < threads.size(); ++i) {
        weighed.emplace_back(values.at(i), weights[i]);
    }
    std::sort(weighed.begin(), weighed.end());
    const double wanted = share * sumOf(weights);
    double below = 0.0;
    for (const auto& [value, weight] : weighed) {
        below += weight;
        if (below > wanted) {
            return value;
        }
    }
    return weighed.empty() ? 0.0 : weighed.back().first;
}

double meanByPart(const std::vector<Thread>& threads, double Thread::*quantity)
{
    const std::vector<double> weights = weightsOf(threads);
    double sum = 0.0;
    for (std::size_t i = 0; i < threads.size(); ++i) {
        sum += weights[i] * threads[i].*quantity;
    }
    return threads.empty() ? 0.0 : sum / sumOf(weights);
}

}  // namespace rahdari::optical
