#include "core/learning/learned_limits.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

namespace rahdari::learning {

namespace {

using check::Limit;
using check::Measurement;

constexpr double mostWidening = 2.0;
constexpr double beyondWorst = 1.1;

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

std::vector<double> valuesWithout(const std::vector<Value>& values, std::size_t fold)
{
    std::vector<double> chosen;
    for (const Value& value : values) {
        if (value.fold != fold) {
            chosen.push_back(value.value);
        }
    }
    return chosen;
}

std::vector<double> plain(const std::vector<Value>& values)
{
    std::vector<double> all;
    for (const Value& value : values) {
        all.push_back(value.value);
    }
    return all;
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
};

Widening wideningOf(const check::QuantityRule& rule, const std::string& feature, const std::vector<Value>& values,
                    std::map<std::size_t, Limit>& byFold)
{
    Widening widening;
    for (const Value& value : values) {
        auto found = byFold.find(value.fold);
        if (found == byFold.end()) {
            const std::vector<double> others = valuesWithout(values, value.fold);
            if (others.empty()) {
                continue;
            }
            found = byFold.emplace(value.fold, limitOf(rule, feature, others)).first;
        }
        const double share = shareOfLimit(found->second, value.value);
        if (share > 1.0 && found->second.samples >= check::fewestSamplesThatCount) {
            double& side = value.value < found->second.centre ? widening.lower : widening.upper;
            side = std::max(side, std::min(share * beyondWorst, mostWidening));
        }
    }
    return widening;
}

void widen(Limit& limit, const Widening& widening)
{
    limit.lower = limit.centre - (limit.centre - limit.lower) * widening.lower;
    limit.upper = limit.centre + (limit.upper - limit.centre) * widening.upper;
}

double spreadShare(const Limit& limit)
{
    double distance = std::numeric_limits<double>::infinity();
    for (const double bound : {limit.lower, limit.upper}) {
        distance = std::isfinite(bound) ? std::min(distance, std::abs(bound - limit.centre)) : distance;
    }
    return std::isfinite(distance) && distance > 0.0 ? limit.spread / distance : 0.0;
}

/// Learns check by check.
class Learning {
public:
    Learning(const std::vector<optical::Measure>& measures, const std::vector<HeldOut>& heldOut)
        : measures_(measures), heldOut_(heldOut), values_(valuesOf(heldOut))
    {
    }

    LearnedLimits run()
    {
        std::set<std::size_t> refused;
        LearnedLimits learned;
        for (std::size_t i = 0; i < measures_.size(); ++i) {
            LearnedCheck check = limitsOf(measures_[i]);
            if (check.quantities > 0) {
                countRejects(i, check, refused);
                learned.checks.push_back(std::move(check));
            }
        }
        const auto measured = static_cast<int>(std::count_if(
            heldOut_.begin(), heldOut_.end(), [](const HeldOut& specimen) { return !specimen.measured.empty(); }));
        learned.limits = check::LimitTable(std::move(limits_));
        learned.heldOutRejects = static_cast<int>(refused.size());
        learned.expectedFalseRejects = upperBound(learned.heldOutRejects, measured);
        return learned;
    }

private:
    LearnedCheck limitsOf(const optical::Measure& measure)
    {
        LearnedCheck check;
        check.check = std::string(measure.rule.check);
        foldLimits_.clear();
        for (const auto& [key, values] : values_) {
            const auto& [checkId, feature, quantity] = key;
            const auto rule =
                std::find_if(measure.quantities.begin(), measure.quantities.end(),
                             [&](const auto& known) { return known.check == checkId && known.quantity == quantity; });
            if (checkId != check.check || rule == measure.quantities.end()) {
                continue;
            }
            std::map<std::size_t, Limit> byFold;
            const Widening widening = wideningOf(*rule, feature, values, byFold);
            Limit limit = limitOf(*rule, feature, plain(values));
            widen(limit, widening);
            for (const auto& [fold, foldLimit] : byFold) {
                foldLimits_[fold].push_back(foldLimit);
            }
            ++check.quantities;
            check.widened += widening.any() ? 1 : 0;
            check.samples = std::max(check.samples, limit.samples);
            check.widestSpread = std::max(check.widestSpread, spreadShare(limit));
            limits_.push_back(std::move(limit));
        }
        check.evaluatory = check.samples < check::fewestSamplesThatCount;
        return check;
    }

    void countRejects(std::size_t index, LearnedCheck& check, std::set<std::size_t>& refused) const
    {
        std::map<std::size_t, check::LimitTable> tables;
        for (const auto& [fold, limits] : foldLimits_) {
            tables.emplace(fold, check::LimitTable(limits));
        }
        const optical::Measure& measure = measures_[index];
        int judged = 0;
        for (std::size_t i = 0; i < heldOut_.size(); ++i) {
            const auto table = tables.find(heldOut_[i].fold);
            if (table == tables.end() || heldOut_[i].measured.empty()) {
                continue;
            }
            const auto result =
                check::judgeMeasured(measure.rule, measure.quantities, heldOut_[i].measured[index], &table->second,
                                     [](const Measurement&) { return std::optional<check::Region>(); });
            judged += result.outcome() == check::Outcome::Successful || result.outcome() == check::Outcome::Failed;
            if (result.outcome() == check::Outcome::Failed) {
                ++check.heldOutRejects;
                refused.insert(i);
            }
        }
        check.expectedFalseRejects = upperBound(check.heldOutRejects, judged);
    }

    const std::vector<optical::Measure>& measures_;
    const std::vector<HeldOut>& heldOut_;
    ValuesByKey values_;
    std::vector<Limit> limits_;
    std::map<std::size_t, std::vector<Limit>> foldLimits_;  ///< of the check in hand
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

LearnedLimits learnLimits(const std::vector<optical::Measure>& measures, const std::vector<HeldOut>& heldOut)
{
    return Learning(measures, heldOut).run();
}

}  // namespace rahdari::learning
