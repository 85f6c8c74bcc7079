#include "tests/unit/core/specimen/collection/leak_statistics.h"

#include "core/specimen/chance/chance.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <numeric>
#include <utility>

namespace rahdari::tests {

namespace {

constexpr std::size_t folds = 5;
constexpr int steps = 200;
constexpr double stepLength = .5;
constexpr double penalty = .01;

double scoreOf(const std::vector<double>& weights, const std::vector<double>& features)
{
    return std::inner_product(features.begin(), features.end(), weights.begin(), weights.back());
}

/// Weights and, last, the intercept; by gradient descent.
std::vector<double> learn(const std::vector<Sighting>& sightings, std::size_t leftOut)
{
    const std::size_t count = sightings.front().features.size();
    std::vector<double> weights(count + 1, 0);
    for (int step = 0; step < steps; ++step) {
        std::vector<double> slope(count + 1, 0);
        double seen = 0;
        for (std::size_t i = 0; i < sightings.size(); ++i) {
            if (i % folds == leftOut) {
                continue;
            }
            const auto& features = sightings[i].features;
            const double error = 1 / (1 + std::exp(-scoreOf(weights, features))) - (sightings[i].forged ? 1.0 : 0.0);
            for (std::size_t feature = 0; feature < count; ++feature) {
                slope[feature] += error * features[feature];
            }
            slope[count] += error;
            ++seen;
        }
        for (std::size_t i = 0; i <= count; ++i) {
            weights[i] -= stepLength * (slope[i] / seen + (i < count ? penalty * weights[i] : 0));
        }
    }
    return weights;
}

/// The labels dealt anew within each group.
void permute(std::vector<Sighting>& sightings, specimen::Chance& chance)
{
    std::map<int, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < sightings.size(); ++i) {
        groups[sightings[i].group].push_back(i);
    }
    for (const auto& [group, members] : groups) {
        for (std::size_t left = members.size(); left > 1; --left) {
            std::swap(sightings[members[left - 1]].forged, sightings[members[chance.index(left)]].forged);
        }
    }
}

}  // namespace

std::vector<Sighting> standardised(std::vector<Sighting> sightings)
{
    std::map<int, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < sightings.size(); ++i) {
        groups[sightings[i].group].push_back(i);
    }
    for (const auto& [group, members] : groups) {
        for (std::size_t feature = 0; feature < sightings.front().features.size(); ++feature) {
            double sum = 0;
            double squares = 0;
            for (const std::size_t i : members) {
                sum += sightings[i].features[feature];
                squares += sightings[i].features[feature] * sightings[i].features[feature];
            }
            const double mean = sum / static_cast<double>(members.size());
            const double variance = squares / static_cast<double>(members.size()) - mean * mean;
            const double scale = variance > 1e-9 * (1 + mean * mean) ? 1 / std::sqrt(variance) : 0;
            for (const std::size_t i : members) {
                sightings[i].features[feature] = (sightings[i].features[feature] - mean) * scale;
            }
        }
    }
    return sightings;
}

double areaUnderCurve(const std::vector<double>& scores, const std::vector<Sighting>& truth)
{
    double won = 0;
    double pairs = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        for (std::size_t j = 0; truth[i].forged && j < scores.size(); ++j) {
            if (!truth[j].forged) {
                won += scores[i] > scores[j] ? 1 : scores[i] < scores[j] ? 0 : .5;
                ++pairs;
            }
        }
    }
    return pairs > 0 ? won / pairs : .5;
}

std::vector<double> crossValidatedScores(const std::vector<Sighting>& sightings)
{
    std::vector<double> scores(sightings.size());
    for (std::size_t fold = 0; fold < folds; ++fold) {
        const std::vector<double> weights = learn(sightings, fold);
        for (std::size_t i = fold; i < sightings.size(); i += folds) {
            scores[i] = scoreOf(weights, sightings[i].features);
        }
    }
    return scores;
}

Telling tellForged(const std::vector<Sighting>& sightings, int permutations, std::uint64_t seed)
{
    std::vector<Sighting> shuffled = standardised(sightings);
    Telling telling;
    telling.auc = areaUnderCurve(crossValidatedScores(shuffled), shuffled);
    specimen::Chance chance(seed);
    int asGood = 0;
    for (int i = 0; i < permutations; ++i) {
        permute(shuffled, chance);
        asGood += areaUnderCurve(crossValidatedScores(shuffled), shuffled) >= telling.auc ? 1 : 0;
    }
    telling.probability = (asGood + 1.0) / (permutations + 1.0);
    return telling;
}

}  // namespace rahdari::tests
