#pragma once

#include "core/learning/cross_fitting.h"

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace rahdari::learning {

/// Limits from held-out measurements, and what they would have meant for the specimens themselves.
struct LearnedLimits {
    check::LimitTable limits;
    std::vector<LearnedCheck> checks;  ///< in the order of the measures; those with no measurement are left out
    double expectedFalseRejects = 0.0;
    int heldOutRejects = 0;
};

/// Sets a limit for each quantity at each place. A limit that a specimen would have passed beyond, had it been set
/// without that specimen's fold, is made wider until it would not, at most to the double: the tail is heavier there
/// than was assumed. Then all limits of a check are made wider together, so that of 2,000 genuine documents one is
/// expected to leave any of them. What is said of false rejects comes from the same course without the fold.
/// @param counts  which checks refuse whole specimens; empty: all
LearnedLimits learnLimits(const std::vector<optical::Measure>& measures, const std::vector<HeldOut>& heldOut,
                          const CountsOf& counts = {});

/// The upper 95 % bound of a share of which so many hits were seen in so many (Clopper-Pearson, one-sided; for no hits
/// the rule of three).
double upperBound(int hits, int of);

}  // namespace rahdari::learning
