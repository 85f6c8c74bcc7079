// Fibres on a ground of fine lines, judged as an officer sees it: by limits that genuine pages of the kind gave.
#include "core/check/limit.h"
#include "core/document/registration/identification.h"
#include "core/optical/ultraviolet/measures_of_ultraviolet.h"
#include "core/optical/ultraviolet/uv_findings.h"
#include "core/optical/ultraviolet/uv_rules.h"
#include "tests/unit/core/optical/ultraviolet/drawn_uv_page.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace {

using namespace rahdari;
using namespace rahdari::test;

constexpr int specimens = 6;
constexpr double reach = 4.0;  // spreads from the centre to the limit

Making passport(unsigned seed)
{
    Making making;
    making.fineLines = true;
    making.fibreLight = 1.4;
    making.seed = seed;
    return making;
}

const optical::Measure& fibreMeasure()
{
    const auto all = optical::ultravioletMeasures().measures;
    return *std::find_if(all.begin(), all.end(),
                         [](const auto& measure) { return measure.rule.check == optical::uv::fibres; });
}

void putPage(check::Evidence& evidence, const document::RegisteredPage& page,
             std::shared_ptr<const document::DocumentModel> model)
{
    evidence.put(page);
    document::Identification identification;
    identification.model = std::move(model);
    evidence.put(identification);
}

check::Measured measured(const Making& making, const std::shared_ptr<const document::DocumentModel>& model)
{
    check::Evidence evidence;
    putPage(evidence, *pageOf(making), model);
    return fibreMeasure().measure(evidence);
}

/// -1 where it was not measured.
double valueOf(const check::Measured& all, std::string_view quantity)
{
    const auto found = std::find_if(all.values.begin(), all.values.end(),
                                    [&](const check::Measurement& one) { return one.quantity == quantity; });
    return found == all.values.end() ? -1.0 : found->value;
}

/// The mean of each quantity over specimens.
std::map<std::string, double> centresOf(const std::shared_ptr<const document::DocumentModel>& model)
{
    std::map<std::string, double> centres;
    for (unsigned seed = 31; seed < 31 + specimens; ++seed) {
        for (const check::Measurement& one : measured(passport(seed), model).values) {
            centres[one.quantity] += one.value / specimens;
        }
    }
    return centres;
}

check::Limit limitOf(const std::string& quantity, double centre)
{
    const auto& rules = fibreMeasure().quantities;
    const auto rule =
        *std::find_if(rules.begin(), rules.end(), [&](const auto& one) { return one.quantity == quantity; });
    const double spread = std::max(rule.smallestSpread, rule.relativeSpread * centre);
    const double none = std::numeric_limits<double>::infinity();
    return {std::string(optical::uv::fibres),
            "fibres",
            quantity,
            specimens,
            centre,
            spread,
            rule.sense == check::Sense::TooLow ? centre - reach * spread : -none,
            rule.sense == check::Sense::TooHigh ? centre + reach * spread : none};
}

std::shared_ptr<const document::DocumentModel> learned()
{
    static const auto made = [] {
        auto model = std::make_shared<document::DocumentModel>(draft(passport(1)));
        model->features.push_back(featureOf("emblem", FeatureKind::UvPrint, {50, 12, 24, 24}));
        model->features.push_back(featureOf("word", FeatureKind::UvPrint, {7, 3, 24, 7}));
        model->features.push_back(featureOf("lines", FeatureKind::UvPrint, {69, 4, 17, 8}));
        model->features.push_back(featureOf("fibres", FeatureKind::Fibres, {0, 0, 90, 60}));
        const auto centres = centresOf(model);
        model->limits = check::LimitTable({limitOf("root_count", centres.at("root_count")),
                                           limitOf("glow_beside_print", centres.at("glow_beside_print")),
                                           limitOf("white_trace", centres.at("white_trace"))});
        return model;
    }();
    return made;
}

check::CheckResult judged(const document::RegisteredPage& page)
{
    check::Evidence evidence;
    putPage(evidence, page, learned());
    return optical::judge(fibreMeasure(), evidence);
}

check::Outcome judged(const Making& making) { return judged(*pageOf(making)).outcome(); }

/// As a finger or the edge of the glass hides it.
void hide(document::RegisteredPage& page, const cv::Rect& where)
{
    page.lights.at(image::Light::Ultraviolet).seen(where).setTo(0);
}

double countOn(const document::RegisteredPage& page)
{
    check::Evidence evidence;
    putPage(evidence, page, learned());
    const double root = valueOf(fibreMeasure().measure(evidence), "root_count");
    return root * root;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(UvFibres)

BOOST_AUTO_TEST_CASE(GenuinePagesOnFineLinesPass)
{
    for (unsigned seed = 1; seed < 4; ++seed) {
        Making making = passport(seed);
        making.lamp = .7 + .1 * seed;
        BOOST_TEST((judged(making) == check::Outcome::Successful));
    }
    Making faded = passport(9);
    faded.fibreLight *= .5;
    BOOST_TEST((judged(faded) == check::Outcome::Successful));
    Making stray = passport(10);
    stray.strayWhite = .008;
    BOOST_TEST((judged(stray) == check::Outcome::Successful));
}

BOOST_AUTO_TEST_CASE(PagesWithoutFibresFail)
{
    for (unsigned seed = 1; seed < 4; ++seed) {
        Making making = passport(seed);
        making.fibres = 0;
        making.lamp = .7 + .1 * seed;
        BOOST_TEST((judged(making) == check::Outcome::Failed));
    }
}

BOOST_AUTO_TEST_CASE(PrintedFibresFail)
{
    Making dark = passport(3);
    dark.fibresInWhite = true;
    BOOST_TEST((judged(dark) == check::Outcome::Failed));

    Making bright = passport(4);  // invisible luminous ink, laid on thickly
    bright.fibreLight *= 4.0;
    BOOST_TEST((judged(bright) == check::Outcome::Failed));
}

BOOST_AUTO_TEST_CASE(FibresAreCountedForTheGroundThatIsFree)
{
    double whole = 0.0;
    double part = 0.0;
    for (unsigned seed = 1; seed < 4; ++seed) {
        const auto page = pageOf(passport(seed));
        whole += countOn(*page);
        hide(*page, {0, 0, sizePx.width, sizePx.height * 2 / 5});
        part += countOn(*page);
    }
    BOOST_TEST(std::abs(part / whole - 1.0) < .2);
}

BOOST_AUTO_TEST_CASE(PageThatIsMostlyHiddenIsLeftOpen)
{
    const auto page = pageOf(passport(5));
    hide(*page, {0, 0, sizePx.width, sizePx.height * 3 / 4});
    BOOST_TEST((judged(*page).outcome() == check::Outcome::Undetermined));
}

BOOST_AUTO_TEST_CASE(NoMeasureAltersWhatTheOthersSee)
{
    check::Evidence evidence;
    putPage(evidence, *pageOf(passport(61)), learned());
    optical::putUvFindings(evidence);
    const auto findings = optical::uvFindingsOf(evidence);
    const optical::UvComparison& both = findings->both;
    const std::array<cv::Mat, 8> seen{
        both.page, both.expected, both.expectedTiles.light, both.pageTiles.light, both.pageGlow, both.lit,
        both.seen, both.inked};
    std::array<cv::Mat, 8> before;
    std::transform(seen.begin(), seen.end(), before.begin(), [](const cv::Mat& picture) { return picture.clone(); });
    for (const optical::Measure& measure : optical::ultravioletMeasures().measures) {
        measure.measure(evidence);
        for (std::size_t i = 0; i < seen.size(); ++i) {
            BOOST_TEST(cv::norm(seen[i], before[i], cv::NORM_INF) == 0.0,
                       measure.rule.check << " alters picture " << i);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
