#include "core/learning/learned_limits.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace rahdari::learning {

namespace {

using check::Limit;
using check::Measurement;

constexpr double mostWidening = 2.0;
constexpr double reserve = 1.1;  ///< devices will differ by more than those at hand
constexpr double mostJointWidening = 1.6;
constexpr double mostWideningByOne = 1.4;
constexpr double beyondWorst = 1.1;
constexpr double leastSpreadsAboveStop = 4.0;
constexpr double falseRejectAimOfCheck = 0.0005;

/// One value of a quantity, with its specimen.
struct Value {
    std::size_t specimen = 0;
    std::size_t fold = 0;
    double value = 0.0;
};

/// By check, feature and quantity.
using Key = std::tuple<std::string, std::string, std::string>;
using ValuesByKey = std::map<Key, std::vector<Value>>;

ValuesByKey valuesOf(const std::vector<HeldOut>& heldOut)
{
    ValuesByKey values;
    for (std::size_t i = 0; i < heldOut.size(); ++i) {
        std::set<Key> seen;  // a quantity counts once a specimen
        for (const check::Measured& measured : heldOut[i].measured) {
            for (const Measurement& one : measured.values) {
                const Key key{one.check, one.feature, one.quantity};
                if (std::isfinite(one.value) && seen.insert(key).second) {
                    values[key].push_back({i, heldOut[i].fold, one.value});
                }
            }
        }
    }
    return values;
}

std::vector<double> numbersOf(const std::vector<Value>& values, std::optional<std::size_t> without = std::nullopt)
{
    std::vector<double> chosen;
    for (const Value& value : values) {
        if (value.fold != without) {
            chosen.push_back(value.value);
        }
    }
    return chosen;
}

/// How far a value is from the centre as a share of the distance to the limit on its side; 0 where there is none.
double shareOfLimit(const Limit& limit, double value)
{
    const double bound = value < limit.centre ? limit.lower : limit.upper;
    const double distance = std::abs(bound - limit.centre);
    return std::isfinite(bound) && distance > 0.0 ? std::abs(value - limit.centre) / distance : 0.0;
}

/// By how much the lower and the upper limit must be wider for held-out specimens to be accepted; 1 = not at all.
struct Widening {
    double lower = 1.0;
    double upper = 1.0;

    bool any() const { return lower > 1.0 || upper > 1.0; }
    Widening by(double factor) const { return {lower * factor, upper * factor}; }
};

void widen(Limit& limit, const Widening& widening, const check::QuantityRule& rule)
{
    limit.lower = limit.centre - (limit.centre - limit.lower) * widening.lower;
    limit.upper = limit.centre + (limit.upper - limit.centre) * widening.upper;
    if (rule.lowestLimit && limit.lower < *rule.lowestLimit) {
        // Where genuine specimens come near the stop themselves, the quantity says nothing.
        const bool useful = limit.centre - leastSpreadsAboveStop * limit.spread > *rule.lowestLimit;
        limit.lower = useful ? *rule.lowestLimit : -std::numeric_limits<double>::infinity();
    }
}

/// One specimen beyond the limit may have been bad, and is followed less far than two.
double wideningFor(std::vector<double> shares)
{
    if (shares.empty()) {
        return 1.0;
    }
    std::sort(shares.rbegin(), shares.rend());
    const double alone = std::min(shares.front() * beyondWorst, mostWideningByOne);
    const double together = shares.size() > 1 ? std::min(shares[1] * beyondWorst, mostWidening) : 1.0;
    return std::max(alone, together);
}

/// A quantity: its limit, and where each specimen lies by the limit of those of the other folds.
struct Learnt {
    const check::QuantityRule* rule = nullptr;
    Limit limit;
    Widening widening;
    std::map<std::size_t, double> shares;  ///< by specimen, of the widened limit
};

Learnt learnQuantity(const check::QuantityRule& rule, const std::string& feature, const std::vector<Value>& values)
{
    Learnt learnt{&rule, limitOf(rule, feature, numbersOf(values)), {}, {}};
    std::map<std::size_t, Limit> byFold;
    for (const Value& value : values) {
        if (!byFold.contains(value.fold)) {
            const std::vector<double> others = numbersOf(values, value.fold);
            byFold.emplace(value.fold, others.empty() ? Limit() : limitOf(rule, feature, others));
        }
    }
    const auto counts = [&](const Value& value) {
        return byFold.at(value.fold).samples >= check::fewestSamplesThatCount;
    };
    std::vector<double> below;
    std::vector<double> above;
    for (const Value& value : values) {
        const Limit& limit = byFold.at(value.fold);
        const double share = counts(value) ? shareOfLimit(limit, value.value) : 0.0;
        if (share > 1.0) {
            (value.value < limit.centre ? below : above).push_back(share);
        }
    }
    learnt.widening = {wideningFor(std::move(below)), wideningFor(std::move(above))};
    for (const Value& value : values) {
        if (counts(value)) {
            Limit limit = byFold.at(value.fold);
            widen(limit, learnt.widening, rule);
            learnt.shares[value.specimen] = shareOfLimit(limit, value.value);
        }
    }
    return learnt;
}

/// By how much all limits of a check must be wider so that hardly a genuine document leaves any of them: each limit is
/// set for its own quantity, and a check has many. The largest shares of the specimens follow an extreme-value
/// distribution (Gumbel), whatever the quantities have in common.
double jointWidening(const std::vector<Learnt>& quantities)
{
    std::map<std::size_t, double> largest;
    for (const Learnt& quantity : quantities) {
        for (const auto& [specimen, share] : quantity.shares) {
            largest[specimen] = std::max(largest[specimen], share);
        }
    }
    if (largest.size() < static_cast<std::size_t>(check::fewestSamplesThatCount)) {
        return reserve;
    }
    std::vector<double> sorted;
    for (const auto& [specimen, share] : largest) {
        sorted.push_back(share);
    }
    std::sort(sorted.begin(), sorted.end());
    const auto quantile = [&](double of) {
        return sorted[static_cast<std::size_t>(std::lround(of * static_cast<double>(sorted.size() - 1)))];
    };
    // By quartiles, so that a single bad specimen does not widen all limits.
    constexpr double quartilesApart = 1.5725;  // of a Gumbel distribution of scale 1
    constexpr double medianOver = 0.3665;      // its median over its location
    const double scale = (quantile(0.75) - quantile(0.25)) / quartilesApart;
    const double location = quantile(0.5) - medianOver * scale;
    const double aim = location - scale * std::log(-std::log1p(-falseRejectAimOfCheck));
    return reserve * std::clamp(aim, 1.0, mostJointWidening);
}

double spreadShare(const Limit& limit)
{
    double distance = std::numeric_limits<double>::infinity();
    for (const double bound : {limit.lower, limit.upper}) {
        distance = std::isfinite(bound) ? std::min(distance, std::abs(bound - limit.centre)) : distance;
    }
    return std::isfinite(distance) && distance > 0.0 ? limit.spread / distance : 0.0;
}

/// What was learned of a check, from all specimens or from those of all folds but one.
struct CheckLimits {
    std::vector<Limit> limits;
    int widened = 0;
};

CheckLimits limitsOf(const optical::Measure& measure, const ValuesByKey& values,
                     std::optional<std::size_t> without = std::nullopt)
{
    std::vector<Learnt> quantities;
    for (const auto& [key, all] : values) {
        const auto& [check, feature, quantity] = key;
        const auto rule = std::find_if(measure.quantities.begin(), measure.quantities.end(), [&](const auto& known) {
            return known.check == check && known.quantity == quantity;
        });
        if (check != measure.rule.check || rule == measure.quantities.end()) {
            continue;
        }
        std::vector<Value> chosen;
        std::copy_if(all.begin(), all.end(), std::back_inserter(chosen),
                     [&](const Value& value) { return value.fold != without; });
        if (!chosen.empty()) {
            quantities.push_back(learnQuantity(*rule, feature, chosen));
        }
    }
    CheckLimits learned;
    const double joint = jointWidening(quantities);
    for (Learnt& quantity : quantities) {
        widen(quantity.limit, quantity.widening.by(joint), *quantity.rule);
        learned.widened += quantity.widening.any() ? 1 : 0;
        learned.limits.push_back(std::move(quantity.limit));
    }
    return learned;
}

/// Learns check by check.
class Learning {
public:
    Learning(const std::vector<optical::Measure>& measures, const std::vector<HeldOut>& heldOut, const CountsOf& counts)
        : measures_(measures), heldOut_(heldOut), counts_(counts), values_(valuesOf(heldOut))
    {
        for (const HeldOut& specimen : heldOut) {
            folds_.insert(specimen.fold);
        }
    }

    LearnedLimits run()
    {
        std::set<std::size_t> refused;
        LearnedLimits learned;
        std::vector<Limit> all;
        for (std::size_t i = 0; i < measures_.size(); ++i) {
            CheckLimits limits = limitsOf(measures_[i], values_);
            if (!limits.limits.empty()) {
                LearnedCheck check = summaryOf(measures_[i], limits);
                countRejects(i, check, refused);
                learned.checks.push_back(std::move(check));
                std::move(limits.limits.begin(), limits.limits.end(), std::back_inserter(all));
            }
        }
        const auto measured = static_cast<int>(std::count_if(
            heldOut_.begin(), heldOut_.end(), [](const HeldOut& specimen) { return !specimen.measured.empty(); }));
        learned.limits = check::LimitTable(std::move(all));
        learned.heldOutRejects = static_cast<int>(refused.size());
        learned.expectedFalseRejects = upperBound(learned.heldOutRejects, measured);
        return learned;
    }

private:
    static LearnedCheck summaryOf(const optical::Measure& measure, const CheckLimits& limits)
    {
        LearnedCheck check;
        check.check = std::string(measure.rule.check);
        check.quantities = static_cast<int>(limits.limits.size());
        check.widened = limits.widened;
        for (const Limit& limit : limits.limits) {
            check.samples = std::max(check.samples, limit.samples);
            check.widestSpread = std::max(check.widestSpread, spreadShare(limit));
        }
        check.evaluatory = check.samples < check::fewestSamplesThatCount;
        return check;
    }

    /// Judges the specimens of each fold by what the same course learns from the others.
    void countRejects(std::size_t index, LearnedCheck& check, std::set<std::size_t>& refused) const
    {
        const optical::Measure& measure = measures_[index];
        std::map<std::size_t, check::LimitTable> tables;
        for (const std::size_t fold : folds_) {
            tables.emplace(fold, check::LimitTable(limitsOf(measure, values_, fold).limits));
        }
        const bool refuses = !counts_ || counts_(measure.rule.check);
        int judged = 0;
        for (std::size_t i = 0; i < heldOut_.size(); ++i) {
            if (heldOut_[i].measured.empty()) {
                continue;
            }
            const auto result = check::judgeMeasured(measure.rule, measure.quantities, heldOut_[i].measured[index],
                                                     &tables.at(heldOut_[i].fold),
                                                     [](const Measurement&) { return std::optional<check::Region>(); });
            judged += result.outcome() == check::Outcome::Successful || result.outcome() == check::Outcome::Failed;
            if (result.outcome() == check::Outcome::Failed) {
                ++check.heldOutRejects;
                if (refuses) {
                    refused.insert(i);
                }
            }
        }
        check.expectedFalseRejects = upperBound(check.heldOutRejects, judged);
    }

    const std::vector<optical::Measure>& measures_;
    const std::vector<HeldOut>& heldOut_;
    const CountsOf& counts_;
    ValuesByKey values_;
    std::set<std::size_t> folds_;
};

}  // namespace

double upperBound(int hits, int of)
{
    if (of <= 0 || hits >= of) {
        return 1.0;
    }
    constexpr double doubt = 0.05;
    // P(at most `hits` of `of`) falls with the share: halve until it is `doubt`.
    const auto atMost = [&](double share) {
        double term = std::pow(1.0 - share, of);
        double sum = term;
        for (int i = 1; i <= hits; ++i) {
            term *= share / (1.0 - share) * (of - i + 1) / i;
            sum += term;
        }
        return sum;
    };
    double low = 0.0;
    double high = 1.0;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2.0;
        (atMost(middle) > doubt ? low : high) = middle;
    }
    return high;
}

LearnedLimits learnLimits(const std::vector<optical::Measure>& measures, const std::vector<HeldOut>& heldOut,
                          const CountsOf& counts)
{
    return Learning(measures, heldOut, counts).run();
}

}  // namespace rahdari::learning
