#include "core/evaluation/evaluation.h"

#include "core/base/median.h"

#include <boost/math/distributions/beta.hpp>

#include <set>
#include <tuple>
#include <utility>

namespace rahdari::evaluation {

using check::Outcome;

namespace {

/// Counts that become a share.
struct Count {
    int hits = 0;
    int of = 0;

    void add(bool hit)
    {
        ++of;
        hits += hit ? 1 : 0;
    }
    Share share() const { return shareOf(hits, of); }
};

bool isDecoy(const Trial& trial) { return !trial.forged && !trial.family.empty(); }

void countGenuine(const std::vector<Trial>& trials, Evaluation& evaluation)
{
    Count rejected;
    Count undetermined;
    std::map<std::string, Count> byDesign;
    std::map<std::string, Count> byDecoy;
    for (const Trial& trial : trials) {
        if (trial.forged) {
            continue;
        }
        const bool failed = trial.outcome == Outcome::Failed;
        rejected.add(failed);
        undetermined.add(trial.outcome == Outcome::Undetermined);
        byDesign[trial.design].add(failed);
        if (isDecoy(trial)) {
            byDecoy[trial.family].add(failed);
        }
    }
    evaluation.bpcer = rejected.share();
    evaluation.genuineUndetermined = undetermined.share();
    for (const auto& [design, count] : byDesign) {
        evaluation.bpcerByDesign[design] = count.share();
    }
    for (const auto& [decoy, count] : byDecoy) {
        evaluation.bpcerByDecoy[decoy] = count.share();
    }
}

void countForged(const std::vector<Trial>& trials, Evaluation& evaluation)
{
    std::map<std::pair<std::string, int>, std::pair<Count, Count>> byFamily;
    Count named;
    for (const Trial& trial : trials) {
        if (!trial.forged) {
            continue;
        }
        auto& [accepted, undetermined] = byFamily[{trial.family, trial.difficulty}];
        accepted.add(trial.outcome != Outcome::Failed);
        undetermined.add(trial.outcome == Outcome::Undetermined);
        if (trial.placeNamed) {
            named.add(*trial.placeNamed);
        }
    }
    for (const auto& [key, counts] : byFamily) {
        evaluation.families.push_back({key.first, key.second, counts.first.share(), counts.second.share()});
    }
    evaluation.placesNamed = named.share();
}

/// The family with the highest share accepted at difficulties 1 to 3 together.
std::string worstFamilyOf(const std::vector<FamilyError>& families)
{
    std::map<std::string, Count> easy;
    for (const FamilyError& error : families) {
        if (error.difficulty <= 3) {
            easy[error.family].hits += error.accepted.hits;
            easy[error.family].of += error.accepted.of;
        }
    }
    std::string worst;
    double highest = -1.0;
    for (const auto& [family, count] : easy) {
        if (const double share = count.share().value; share > highest) {
            highest = share;
            worst = family;
        }
    }
    return worst;
}

std::vector<DetPoint> detOf(const std::vector<Trial>& trials)
{
    std::set<double> thresholds{0.0};
    for (const Trial& trial : trials) {
        thresholds.insert(trial.worstMargin);
    }
    std::vector<DetPoint> points;
    for (const double threshold : thresholds) {
        Count accepted;
        Count rejected;
        for (const Trial& trial : trials) {
            if (trial.forged) {
                accepted.add(trial.worstMargin >= threshold);
            } else {
                rejected.add(trial.worstMargin < threshold);
            }
        }
        points.push_back({threshold, accepted.share().value, rejected.share().value});
    }
    return points;
}

}  // namespace

Share shareOf(int hits, int of)
{
    Share share{hits, of, 0.0, 0.0, 1.0};
    if (of == 0) {
        return share;
    }
    constexpr double tail = 0.025;
    const double misses = of - hits;
    share.value = static_cast<double>(hits) / of;
    if (hits > 0) {
        share.lower = boost::math::quantile(boost::math::beta_distribution<>(hits, misses + 1.0), tail);
    }
    if (hits < of) {
        share.upper = boost::math::quantile(boost::math::beta_distribution<>(hits + 1.0, misses), 1.0 - tail);
    }
    return share;
}

Evaluation evaluate(const std::vector<Trial>& trials)
{
    Evaluation evaluation;
    countGenuine(trials, evaluation);
    countForged(trials, evaluation);
    evaluation.worstFamily = worstFamilyOf(evaluation.families);
    evaluation.det = detOf(trials);
    std::vector<double> ms;
    std::vector<double> msToMrz;
    for (const Trial& trial : trials) {
        for (const std::string& check : trial.failed) {
            ++evaluation.caughtBy[check][trial.forged ? trial.family : std::string()];
        }
        ms.push_back(trial.ms);
        msToMrz.push_back(trial.msToMrz);
    }
    evaluation.medianMs = base::medianOf(std::move(ms));
    evaluation.medianMsToMrz = base::medianOf(std::move(msToMrz));
    return evaluation;
}

}  // namespace rahdari::evaluation
