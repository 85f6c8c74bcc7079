#include "core/check/limit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <limits>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace rahdari::check {

namespace {

using Key = std::tuple<std::string_view, std::string_view, std::string_view>;

Key keyOf(const Limit& limit) { return {limit.check, limit.feature, limit.quantity}; }

// Share of the way from centre to limit that is left; a limit on the centre itself has only two sides.
double shareLeft(double distance, double width)
{
    if (width > 0.0) {
        return std::clamp(distance / width, -1.0, 1.0);
    }
    return distance >= 0.0 ? 1.0 : -1.0;
}

double marginBetween(double value, double lower, double upper, double centre)
{
    if (std::isnan(value)) {
        return value;
    }
    double margin = 1.0;
    if (std::isfinite(lower)) {
        margin = std::min(margin, shareLeft(value - lower, centre - lower));
    }
    if (std::isfinite(upper)) {
        margin = std::min(margin, shareLeft(upper - value, upper - centre));
    }
    return margin;
}

constexpr double unlimited = std::numeric_limits<double>::infinity();

// What a measurement is held against: a learned limit or the rule's own.
struct Bounds {
    double lower = -unlimited;
    double upper = unlimited;
    double centre = 0.0;
    bool counts = true;  // the rule's own, or learned from enough specimens
    bool learned = false;
};

std::optional<Bounds> boundsOf(const QuantityRule& rule)
{
    if (!rule.lowest && !rule.highest) {
        return std::nullopt;
    }
    return Bounds{rule.lowest.value_or(-unlimited), rule.highest.value_or(unlimited), rule.typical, true};
}

// A measurement with everything the verdict needs of it.
struct Judged {
    const Measurement* measurement = nullptr;
    const QuantityRule* rule = nullptr;  // may be null
    Bounds bounds;
    double margin = 1.0;
};

const QuantityRule* ruleOf(std::span<const QuantityRule> rules, const Measurement& measurement)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const QuantityRule& rule) {
        return rule.check == measurement.check && rule.quantity == measurement.quantity;
    });
    return found == rules.end() ? nullptr : &*found;
}

std::optional<Bounds> boundsOf(const Measurement& measurement, const QuantityRule* rule, const LimitTable* limits)
{
    const Limit* learned =
        limits == nullptr ? nullptr : limits->find(measurement.check, measurement.feature, measurement.quantity);
    if (learned != nullptr) {
        Bounds bounds{learned->lower, learned->upper, learned->centre, learned->samples >= fewestSamplesThatCount,
                      true};
        if (rule != nullptr && rule->notBelow) {
            bounds.lower = std::max(bounds.lower, std::min(*rule->notBelow, learned->centre - 4.0 * learned->spread));
        }
        return bounds;
    }
    return rule == nullptr ? std::nullopt : boundsOf(*rule);
}

std::string number(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.3g", value);
    return text.data();
}

std::string readable(std::string_view name)
{
    std::string text(name);
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

std::string rangeOf(const Bounds& bounds)
{
    if (std::isfinite(bounds.lower) && std::isfinite(bounds.upper)) {
        return number(bounds.lower) + " to " + number(bounds.upper);
    }
    if (std::isfinite(bounds.lower)) {
        return "at least " + number(bounds.lower);
    }
    return std::isfinite(bounds.upper) ? "at most " + number(bounds.upper) : std::string();
}

void fillIn(std::string& text, std::string_view mark, const std::string& content)
{
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + content.size())) {
        text.replace(at, mark.size(), content);
    }
}

std::string sentenceOf(const Judged& judged)
{
    const Measurement& measurement = *judged.measurement;
    const bool low = measurement.value < judged.bounds.lower;
    const std::string_view sentence =
        judged.rule == nullptr ? std::string_view() : (low ? judged.rule->tooLow : judged.rule->tooHigh);
    std::string text(sentence.empty() ? "{place} is not as on genuine documents: " + readable(measurement.quantity) +
                                            " is {value}, the limit is {limit}"
                                      : std::string(sentence));
    fillIn(text, "{place}", readable(measurement.feature));
    fillIn(text, "{value}", number(measurement.value));
    fillIn(text, "{limit}", number(low ? judged.bounds.lower : judged.bounds.upper));
    return text;
}

Finding findingOf(const Measurement& measurement, const std::optional<Bounds>& bounds)
{
    const bool agrees = !bounds || (measurement.value >= bounds->lower && measurement.value <= bounds->upper) ||
                        std::isnan(measurement.value);
    return {readable(measurement.feature) + ": " + readable(measurement.quantity),
            bounds ? rangeOf(*bounds) : std::string(), number(measurement.value), agrees};
}

// The measurements that count, worst first, and the findings of all.
struct Sorted {
    std::vector<Judged> counted;
    std::vector<Finding> findings;
    bool tooFewSamples = false;  // something had a limit that does not count
};

Sorted sortByMargin(std::span<const QuantityRule> rules, const Measured& measured, const LimitTable* limits)
{
    Sorted sorted;
    for (const Measurement& measurement : measured.values) {
        const QuantityRule* rule = ruleOf(rules, measurement);
        const auto bounds = boundsOf(measurement, rule, limits);
        sorted.findings.push_back(findingOf(measurement, bounds));
        if (!bounds || std::isnan(measurement.value)) {
            continue;
        }
        if (!bounds->counts) {
            sorted.tooFewSamples = true;
            continue;
        }
        const double margin = marginBetween(measurement.value, bounds->lower, bounds->upper, bounds->centre);
        sorted.counted.push_back({&measurement, rule, *bounds, margin});
    }
    std::stable_sort(sorted.counted.begin(), sorted.counted.end(),
                     [](const Judged& a, const Judged& b) { return a.margin < b.margin; });
    return sorted;
}

std::string passedSentence(const MeasureRule& rule)
{
    return rule.passed.empty() ? std::string("nothing differs from genuine documents") : std::string(rule.passed);
}

void addRegions(CheckResult& result, const std::vector<Judged>& counted,
                const std::function<std::optional<Region>(const Measurement&)>& regionOf)
{
    if (!regionOf) {
        return;
    }
    for (const Judged& judged : counted) {
        if (!result.regions().empty() && judged.margin >= 0.0) {
            return;
        }
        const auto region = regionOf(*judged.measurement);
        const auto& known = result.regions();
        const auto same = [&](const Region& other) {
            return other.light == region->light && other.outlinePx == region->outlinePx;
        };
        if (region && std::none_of(known.begin(), known.end(), same)) {
            result.withRegion(*region);
        }
    }
}

// What decides, worst first: all that count, less the worst ones that redundant places outvote (9303-2 C.21-C.22).
std::span<const Judged> deciding(const MeasureRule& rule, const std::vector<Judged>& counted)
{
    const std::size_t tolerated = counted.size() * static_cast<std::size_t>(std::max(0, rule.toleratedTenths)) / 10;
    return std::span(counted).subspan(std::min(tolerated, counted.size() - 1));
}

bool isPlainlyMissing(const Judged& judged)
{
    if (judged.rule == nullptr) {
        return false;
    }
    const auto stop = judged.rule->noDoubtBelow ? judged.rule->noDoubtBelow : judged.rule->lowestLimit;
    return stop && judged.measurement->value < *stop;
}

bool isInDoubt(std::span<const Judged> deciding, double doubt)
{
    return deciding.front().margin < 0.0 && std::all_of(deciding.begin(), deciding.end(), [&](const Judged& judged) {
               return judged.margin >= 0.0 ||
                      (judged.bounds.learned && judged.margin > -doubt && !isPlainlyMissing(judged));
           });
}

CheckResult verdictOf(const MeasureRule& rule, const Sorted& sorted, const LimitTable* limits)
{
    const std::string id(rule.check);
    if (!sorted.counted.empty()) {
        const std::span<const Judged> judged = deciding(rule, sorted.counted);
        const double margin = judged.front().margin;
        if (isInDoubt(judged, rule.doubt)) {
            auto result = CheckResult::undetermined(
                id, sentenceOf(sorted.counted.front()) +
                        "; so little beyond what the genuine specimens showed may be chance: look at it");
            result.withMargin(margin);
            return result;
        }
        return CheckResult::fromMargin(id, margin,
                                       margin >= 0.0 ? passedSentence(rule) : sentenceOf(sorted.counted.front()));
    }
    if (sorted.tooFewSamples) {
        return CheckResult::notSupported(id, "the document model was learned from fewer than " +
                                                 std::to_string(fewestSamplesThatCount) +
                                                 " specimens; what it says here is shown and not counted");
    }
    return CheckResult::notSupported(id, limits == nullptr ? "needs a document model"
                                                           : "the document model sets no limit for this");
}

CheckResult stopped(const MeasureRule& rule, const Obstacle& obstacle)
{
    const std::string id(rule.check);
    return obstacle.outcome == Outcome::Undetermined ? CheckResult::undetermined(id, obstacle.reason)
                                                     : CheckResult::notSupported(id, obstacle.reason);
}

}  // namespace

LimitTable::LimitTable(std::vector<Limit> limits) : limits_(std::move(limits))
{
    std::stable_sort(limits_.begin(), limits_.end(),
                     [](const Limit& a, const Limit& b) { return keyOf(a) < keyOf(b); });
    limits_.erase(std::unique(limits_.begin(), limits_.end(),
                              [](const Limit& a, const Limit& b) { return keyOf(a) == keyOf(b); }),
                  limits_.end());
}

const Limit* LimitTable::find(std::string_view check, std::string_view feature, std::string_view quantity) const
{
    const Key key{check, feature, quantity};
    const auto found = std::lower_bound(limits_.begin(), limits_.end(), key,
                                        [](const Limit& limit, const Key& wanted) { return keyOf(limit) < wanted; });
    return found == limits_.end() || keyOf(*found) != key ? nullptr : &*found;
}

double marginOf(const Limit& limit, double value)
{
    return marginBetween(value, limit.lower, limit.upper, limit.centre);
}

std::optional<double> marginOf(const QuantityRule& rule, double value)
{
    const auto bounds = boundsOf(rule);
    return bounds ? std::optional(marginBetween(value, bounds->lower, bounds->upper, bounds->centre)) : std::nullopt;
}

CheckResult judgeMeasured(const MeasureRule& rule, std::span<const QuantityRule> quantities, const Measured& measured,
                          const LimitTable* limits,
                          const std::function<std::optional<Region>(const Measurement&)>& regionOf)
{
    const Sorted sorted = sortByMargin(quantities, measured, limits);
    CheckResult result = measured.obstacle ? stopped(rule, *measured.obstacle) : verdictOf(rule, sorted, limits);
    for (const Finding& finding : sorted.findings) {
        result.withFinding(finding);
    }
    if (!measured.obstacle) {
        addRegions(result, sorted.counted, regionOf);
    }
    return result;
}

}  // namespace rahdari::check
