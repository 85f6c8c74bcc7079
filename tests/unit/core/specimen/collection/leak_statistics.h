#pragma once

#include <cstdint>
#include <vector>

namespace rahdari::tests {

/// One thing that was looked at: what a classifier may know of it, and what it has to tell.
struct Sighting {
    std::vector<double> features;
    int group = 0;  ///< features are compared within a group only
    bool forged = false;
};

/// How well the forged ones are told from the others.
struct Telling {
    double auc = .5;         ///< area under the ROC curve, cross-validated; .5 = by guessing
    double probability = 1;  ///< of an AUC at least as far above .5 if the labels meant nothing (permutation test)
};

/// Features minus their group's mean, by its deviation.
std::vector<Sighting> standardised(std::vector<Sighting> sightings);

/// Area under the ROC curve of scores (Mann-Whitney); ties count half.
double areaUnderCurve(const std::vector<double>& scores, const std::vector<Sighting>& truth);

/// Scores by logistic regression (weights kept small by a penalty), each sighting by a model that has not seen its
/// fold of five.
std::vector<double> crossValidatedScores(const std::vector<Sighting>& sightings);

/// @param permutations  of the labels, within their groups
Telling tellForged(const std::vector<Sighting>& sightings, int permutations, std::uint64_t seed);

}  // namespace rahdari::tests
