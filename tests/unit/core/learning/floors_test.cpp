// What floors of spreads leave of forgeries: limits learned from what specimens of a document model were measured to
// show (simulated scans, two makes of readers), held against a forged and a genuine value from a third make.
#include "core/learning/learned_limits.h"
#include "core/optical/coaxial/measures_of_coaxial.h"
#include "core/optical/ultraviolet/measures_of_ultraviolet.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace rahdari;

namespace {

struct Quantity {
    std::string check;
    std::string feature;
    std::string name;
};

check::Measured measured(const Quantity& quantity, double value)
{
    return {{{quantity.check, quantity.feature, quantity.name, value, image::Light::White, {}}}, std::nullopt};
}

/// The verdict over a value of a check that was learned from some values.
check::Outcome verdict(const optical::Measures& module, const Quantity& quantity, const std::vector<double>& learned,
                       double value)
{
    const auto measure = std::find_if(module.measures.begin(), module.measures.end(),
                                      [&](const optical::Measure& one) { return one.rule.check == quantity.check; });
    BOOST_REQUIRE((measure != module.measures.end()));
    std::vector<learning::HeldOut> specimens;
    for (std::size_t i = 0; i < learned.size(); ++i) {
        specimens.push_back({i % 5, {measured(quantity, learned[i])}, {}});
    }
    const auto limits = learning::learnLimits({*measure}, specimens).limits;
    return check::judgeMeasured(measure->rule, measure->quantities, measured(quantity, value), &limits, {}).outcome();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(Floors)

BOOST_AUTO_TEST_CASE(ADeviceThatLostTwoThirdsOfItsLightIsRefused)
{
    const Quantity share{"optical.ovd", "ovd_1", "changed_share"};
    const std::vector<double> specimens{0.58,  0.568, 0.568, 0.552, 0.585, 0.577, 0.584, 0.539,
                                        0.542, 0.575, 0.58,  0.548, 0.579, 0.55,  0.545};
    const auto of = [&](double value) { return verdict(optical::coaxialMeasures(), share, specimens, value); };
    BOOST_TEST((of(0.323) == check::Outcome::Failed));
    BOOST_TEST((of(0.53) == check::Outcome::Successful));  // 0.937 of the centre: the least of 213 genuine ones
}

BOOST_AUTO_TEST_CASE(AScrapedPortraitIsRefused)
{
    const Quantity rim{"optical.uv_br_ph", "portrait", "rim_glow"};
    const std::vector<double> specimens{-0.083, -0.052, -0.038, -0.021, -0.008, -0.007, -0.004, -0.004, 0.002, 0.006,
                                        0.007,  0.008,  0.008,  0.012,  0.014,  0.015,  0.017,  0.017,  0.028, 0.032,
                                        0.033,  0.047,  0.051,  0.052,  0.055,  0.066,  0.073,  0.087,  0.094, 0.113};
    const auto of = [&](double value) { return verdict(optical::ultravioletMeasures(), rim, specimens, value); };
    BOOST_TEST((of(0.82) == check::Outcome::Failed));
    BOOST_TEST((of(0.2) == check::Outcome::Successful));
}

BOOST_AUTO_TEST_SUITE_END()
