#pragma once

#include "core/check/check_result.h"
#include "core/check/measurement.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rahdari::check {

/// Which departures from what genuine specimens show speak against a document.
enum class Sense : std::uint8_t { Both, TooLow, TooHigh };

/// What is known of a quantity before any specimen was seen.
struct QuantityRule {
    std::string_view check;
    std::string_view quantity;
    Sense sense = Sense::Both;
    /// The smallest spread (one standard deviation) to assume, in the quantity's unit: what scanners that were not at
    /// hand when the model was learned may differ by (checks.md 3: floors).
    double smallestSpread = 0.0;
    double relativeSpread = 0.0;  ///< the same as a share of the learned centre; the larger of the two holds
    /// Ageing: a genuine document may show as little as this share of the learned centre; 0 = does not age.
    double fadesTo = 0.0;
    /// A learned lower limit is never set below this: there nothing is left of what is looked for. Where genuine
    /// specimens come near it themselves there is no lower limit. None: no such stop.
    std::optional<double> lowestLimit = {};
    /// Where specimens usually show more than this by far (four spreads), less is not accepted, though single specimens
    /// that a reflection or dirt disturbed made the learned limit wider. None: the learned limit holds.
    std::optional<double> notBelow = {};
    /// Where limits are wide, even what is not there at all misses them by little: below this a missed limit is no
    /// doubt (MeasureRule::doubt). None: below `lowestLimit`.
    std::optional<double> noDoubtBelow = {};
    // Limits that hold without a model; none: the quantity says nothing without one. `typical` scales the margin.
    std::optional<double> lowest = {};
    std::optional<double> highest = {};
    double typical = 0.0;
    // Sentences for the officer, no full stop. "{place}" becomes the feature's name, "{value}" and "{limit}" numbers.
    std::string_view tooLow = {};
    std::string_view tooHigh = {};
};

/// A check as a whole, beside its quantities.
struct MeasureRule {
    std::string_view check;
    std::string_view passed;  ///< sentence when nothing speaks against the document
    /// Redundant places: so many measurements out of ten may be out of their limits (9303-2 C.21-C.22). 0 = none.
    int toleratedTenths = 0;
    /// Thirty specimens do not say to the last tenth where genuine documents end: a margin to a learned limit that is
    /// less than this below 0 is left to the officer, unless the value is below its rule's noDoubtBelow.
    double doubt = 0.5;
};

/// For rules over whatever a page may show: their tails are heavier than those of one ink or one place.
inline constexpr double doubtOfWholePages = 0.75;

/// What genuine specimens of a model showed of a quantity at a place.
struct Limit {
    std::string check;
    std::string feature;
    std::string quantity;
    int samples = 0;
    double centre = 0.0;  ///< robust mean
    double spread = 0.0;  ///< robust standard deviation, floors included
    double lower = 0.0;   ///< below it a document is not accepted; -infinity: no such limit
    double upper = 0.0;   ///< above it likewise; +infinity: no such limit

    bool operator==(const Limit&) const = default;
};

/// Fewer samples than this: what was learned is shown and logged, never counted (checks.md 3).
inline constexpr int fewestSamplesThatCount = 5;

/// The learned limits of a model, by key. Values; lookup is by binary search.
class LimitTable {
public:
    LimitTable() = default;
    explicit LimitTable(std::vector<Limit> limits);  ///< sorts; of two with one key the first stays

    const Limit* find(std::string_view check, std::string_view feature, std::string_view quantity) const;
    const std::vector<Limit>& all() const { return limits_; }

    bool operator==(const LimitTable&) const = default;

private:
    std::vector<Limit> limits_;
};

/// Distance to the nearer limit as a share of the distance between centre and limit: 1 in the centre, 0 at the limit,
/// clamped to [-1, 1] (TR-03135-1 5.5.4.2).
double marginOf(const Limit& limit, double value);

/// The same without a model, from the rule's absolute limits; none when it has none.
std::optional<double> marginOf(const QuantityRule& rule, double value);

/// Turns what a check measured into its result: each measurement against the model's limit, or, where the model has
/// none (or there is no model: `limits` null), against the rule's absolute limits. The worst margin decides, unless
/// redundant places outvote it; its place is the first region, every other place out of limits follows. Measurements
/// without any limit are findings only. A learned limit missed by little (MeasureRule::doubt) is undetermined.
///
/// @param regionOf  the region of a measurement in the picture's pixels; may give none
/// @return undetermined or not supported with the obstacle's reason; not supported when nothing had a limit, or every
///         limit rests on too few samples
CheckResult judgeMeasured(const MeasureRule& rule, std::span<const QuantityRule> quantities, const Measured& measured,
                          const LimitTable* limits,
                          const std::function<std::optional<Region>(const Measurement&)>& regionOf);

}  // namespace rahdari::check
