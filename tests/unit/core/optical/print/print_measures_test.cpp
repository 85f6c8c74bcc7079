#include "core/optical/print/measures_of_print.h"
#include "core/optical/print/rainbow.h"
#include "core/optical/print/screen_map.h"

#include "tests/unit/core/optical/print/made_up_page.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace {

using namespace rahdari;
using namespace rahdari::optical;
using image::Light;

std::shared_ptr<check::Evidence> pageOf(const cv::Mat& drawn, std::shared_ptr<const document::DocumentModel> model)
{
    return test::madeUpEvidence({{Light::White, drawn}}, std::move(model));
}

/// A model that learned what repeats on its own ground.
std::shared_ptr<document::DocumentModel> learnedModel()
{
    auto model = test::madeUpModel({{Light::White, test::madeUpGround()}});
    Specimens specimens;
    for (int i = 0; i < 4; ++i) {
        const auto specimen = pageOf(test::noisy(test::madeUpGround(), 2.5, i), model);
        specimen->put(Observation{printMeasures().observe(*specimen)});
        specimens.push_back(specimen);
    }
    model->tables = printMeasures().learnTables(specimens, *model);
    return model;
}

const Measure& measureNamed(std::string_view id)
{
    const auto measures = printMeasures().measures;
    const auto found = std::find_if(measures.begin(), measures.end(),
                                    [&](const Measure& measure) { return measure.rule.check == id; });
    BOOST_REQUIRE(found != measures.end());
    return *found;
}

double valueOf(const check::Measured& measured, std::string_view quantity)
{
    const auto found = std::find_if(measured.values.begin(), measured.values.end(),
                                    [&](const check::Measurement& value) { return value.quantity == quantity; });
    BOOST_REQUIRE(found != measured.values.end());
    return found->value;
}

/// From one colour to the other along the page, smoothly or in so many steps.
cv::Mat runOfColour(int steps)
{
    cv::Mat picture = test::madeUpGround();
    for (int x = 0; x < picture.cols; ++x) {
        double share = static_cast<double>(x) / picture.cols;
        share = steps > 0 ? std::floor(share * steps + 0.5) / steps : share;
        for (int y = 0; y < picture.rows; ++y) {
            auto& pixel = picture.at<cv::Vec3b>(y, x);
            pixel[2] = cv::saturate_cast<uchar>(pixel[2] - 60 * share);
        }
    }
    return picture;
}

RainbowRun runOn(const cv::Mat& page)
{
    const auto model = test::madeUpModel({{Light::White, runOfColour(0)}});
    check::Obstacle obstacle;
    const auto compared = comparedPage(*pageOf(page, model), obstacle);
    BOOST_REQUIRE(compared.has_value());
    const auto run = rainbowRun(*comparedUnder(*compared, Light::White));
    BOOST_REQUIRE(run.has_value());
    return *run;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(print_measures)

BOOST_AUTO_TEST_CASE(AScreenThatGenuinePagesDoNotHaveStandsOut)
{
    const auto model = learnedModel();
    const Measure& signature = measureNamed("optical.vi_fr_fu");
    const check::Measured genuine = signature.measure(*pageOf(test::noisy(test::madeUpGround(), 2.5, 77), model));
    cv::Mat screened = test::madeUpGround();
    test::overprintScreen(screened, 0.04);
    const check::Measured reprint = signature.measure(*pageOf(test::noisy(screened, 2.5, 78), model));
    BOOST_TEST(valueOf(genuine, "screen_sigmas") < 5.0);
    BOOST_TEST(valueOf(reprint, "screen_sigmas") > 8.0);
}

BOOST_AUTO_TEST_CASE(LinesFinerThanTheSpecimensShowedAreNoScreen)
{
    const auto model = learnedModel();
    BOOST_TEST(finestKnownPerMm(*model) == 0.45 * 16.0, boost::test_tools::tolerance(0.05));
    model->tables.at(std::string(finestTable)).values = {4.5F};  // the screen has 5 lines to the millimetre
    cv::Mat screened = test::madeUpGround();
    test::overprintScreen(screened, 0.04);
    const check::Measured finer =
        measureNamed("optical.vi_fr_fu").measure(*pageOf(test::noisy(screened, 2.5, 78), model));
    BOOST_TEST(valueOf(finer, "screen_sigmas") < 5.0);
}

BOOST_AUTO_TEST_CASE(ColouredSpecksRaiseTheNoiseOfColour)
{
    const auto model = learnedModel();
    const Measure& signature = measureNamed("optical.vi_fr_fu");
    const double genuine =
        valueOf(signature.measure(*pageOf(test::noisy(test::madeUpGround(), 2.5, 77), model)), "colour_noise_db");
    const double specks =
        valueOf(signature.measure(*pageOf(test::noisy(test::madeUpGround(), 10.0, 77), model)), "colour_noise_db");
    BOOST_TEST(std::abs(specks - genuine - 20 * std::log10(10.0 / 2.5)) < 1.5);
}

BOOST_AUTO_TEST_CASE(ATableOfAnotherSizeIsNotUsed)
{
    auto model = learnedModel();
    model->tables.at(std::string(screenTable)).rows -= 1;
    const check::Measured measured = measureNamed("optical.vi_fr_fu").measure(*pageOf(test::madeUpGround(), model));
    BOOST_TEST(measured.values.size() == 2U);
}

BOOST_AUTO_TEST_CASE(ColoursRunSmoothlyOrInSteps)
{
    const RainbowRun smooth = runOn(test::noisy(runOfColour(0), 3.0, 3));
    const RainbowRun stepped = runOn(test::noisy(runOfColour(4), 3.0, 3));
    BOOST_TEST(smooth.departure < 0.03);
    BOOST_TEST(stepped.departure > 2 * smooth.departure);
}

BOOST_AUTO_TEST_CASE(AnotherReadersColoursAreNoSteps)
{
    cv::Mat other;
    cv::multiply(runOfColour(0), cv::Scalar(0.95, 1.0, 0.9), other);
    BOOST_TEST(runOn(test::noisy(other, 3.0, 3)).departure < 0.03);
}

BOOST_AUTO_TEST_CASE(NothingIsMeasuredWithoutAModel)
{
    for (const Measure& measure : printMeasures().measures) {
        const check::Measured measured = measure.measure(*pageOf(test::madeUpGround(), nullptr));
        BOOST_TEST(measured.values.empty());
        BOOST_REQUIRE(measured.obstacle.has_value());
        BOOST_TEST((measured.obstacle->outcome == check::Outcome::NotSupported));
    }
}

BOOST_AUTO_TEST_CASE(EmptyEvidenceIsAnObstacle)
{
    const check::Evidence nothing;
    for (const Measure& measure : printMeasures().measures) {
        BOOST_TEST(measure.measure(nothing).obstacle.has_value());
    }
}

BOOST_AUTO_TEST_SUITE_END()
