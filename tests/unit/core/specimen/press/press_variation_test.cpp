#include "core/specimen/press/press_variation.h"
#include "tests/unit/core/specimen/press/made_up_job.h"

#include <boost/test/unit_test.hpp>

#include <cmath>

using namespace rahdari::specimen;
using namespace rahdari::specimen::test;

namespace {

constexpr int seeds = 200;

PressVariation variationOf(std::uint64_t seed)
{
    const Chance chance(seed);
    return {chance, chance.part("side"), true};
}

double deviation(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values) {
        sum += value * value;
    }
    return std::sqrt(sum / static_cast<double>(values.size()));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(PressVariations)

BOOST_AUTO_TEST_CASE(TheSpreadIsThatOfTheRecipe)
{
    std::vector<double> shifts;
    std::vector<double> colours;
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const InkState state = variationOf(seed).ofInk("teal");
        shifts.insert(shifts.end(), {state.shift.x, state.shift.y});
        for (const float channel : state.colour) {
            colours.push_back(channel - 1);
        }
        BOOST_CHECK(state.density > .92 && state.density <= 1);
        BOOST_CHECK(std::abs(state.gain) <= .06);
    }
    BOOST_CHECK_CLOSE(deviation(shifts), .06, 15);
    BOOST_CHECK_CLOSE(deviation(colours), .012, 15);
}

BOOST_AUTO_TEST_CASE(ThePersonaliserStaysInItsBounds)
{
    for (std::uint64_t seed = 0; seed < seeds; ++seed) {
        const PressVariation variation = variationOf(seed);
        const PassState data = variation.ofPass(Pass::Data);
        const PassState zone = variation.ofPass(Pass::Zone);
        BOOST_CHECK(std::abs(data.shift.x) <= .4 && std::abs(data.shift.y) <= .4);
        BOOST_CHECK(std::abs(zone.shift.x - data.shift.x) <= .1 && std::abs(zone.shift.y - data.shift.y) <= .1);
        BOOST_CHECK(zone.shift.x != data.shift.x);
        BOOST_CHECK(data.density >= .94 && data.density <= 1);
    }
}

BOOST_AUTO_TEST_CASE(InksDifferAndAnswersDoNotDependOnTheOrder)
{
    const PressVariation one = variationOf(7);
    const PressVariation other = variationOf(7);
    const double rose = other.ofInk("rose").shift.x;
    BOOST_CHECK_EQUAL(one.ofInk("teal").shift.x, other.ofInk("teal").shift.x);
    BOOST_CHECK_EQUAL(one.ofInk("rose").shift.x, rose);
    BOOST_CHECK(one.ofInk("teal").shift.x != rose);
}

BOOST_AUTO_TEST_CASE(BothSidesHaveInkOfOneBatch)
{
    const Chance document(3);
    const PressVariation front(document, document.part("front"), true);
    const PressVariation back(document, document.part("back"), true);
    BOOST_CHECK(front.ofInk("teal").colour == back.ofInk("teal").colour);
    BOOST_CHECK(!(front.ofInk("teal").shift == back.ofInk("teal").shift));
}

BOOST_AUTO_TEST_CASE(RegisterIsSeenInWhatIsPrinted)
{
    const Press press(fonts());
    PrintJob drawn = onlyWith(madeUpJob(0), {"heading", "typed"});
    drawn.pressVariation = false;
    const auto still = press.print(drawn, 0).value();
    const auto heading = inkedMm(*layersOf(still, "heading").front());
    const auto typed = inkedMm(*layersOf(still, "typed").front());
    int apart = 0;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto page = press.print(onlyWith(madeUpJob(seed), {"heading", "typed", "name"}), 0).value();
        const auto shifted = inkedMm(*layersOf(page, "heading").front());
        const auto personal = inkedMm(*layersOf(page, "typed").front());
        BOOST_CHECK_SMALL(shifted.x - heading.x, 6 * .06 + .03);
        BOOST_CHECK_SMALL(shifted.y - heading.y, 6 * .06 + .03);
        BOOST_CHECK_SMALL(personal.x - typed.x, .44);
        BOOST_CHECK_SMALL(personal.y - typed.y, .44);
        const auto& name = featureOf(page, "name");
        apart += std::abs((personal.x - typed.x) - (shifted.x - heading.x)) > .06 ? 1 : 0;
        BOOST_CHECK(name.box.width > 0);
    }
    BOOST_CHECK_GT(apart, 25);  // the personaliser does not know where the press printed
}

BOOST_AUTO_TEST_SUITE_END()
