#include "core/optical/print/ground_under_text.h"

#include "tests/unit/core/optical/print/made_up_page.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace {

using namespace rahdari;
using namespace rahdari::optical;

constexpr image::RectMm box{6.0, 20.0, 50.0, 4.0};
constexpr double drawn = 16.0;

/// The page with a line of text; what is done to the ground is done before it is printed.
cv::Mat withText(cv::Mat ground)
{
    cv::putText(ground, "KARIM<<ANNA<<<<19", {static_cast<int>(6.5 * drawn), static_cast<int>(23.4 * drawn)},
                cv::FONT_HERSHEY_SIMPLEX, 1.5, {40, 40, 40}, 5, cv::LINE_AA);
    return ground;
}

std::optional<GroundBreaks> breaksOf(const cv::Mat& page)
{
    const auto model = test::madeUpModel({{image::Light::White, test::madeUpGround()}});
    const auto evidence = test::madeUpEvidence({{image::Light::White, page}}, model);
    check::Obstacle obstacle;
    const auto compared = comparedPage(*evidence, obstacle);
    BOOST_REQUIRE(compared.has_value());
    const auto white = comparedUnder(*compared, image::Light::White);
    BOOST_REQUIRE(white.has_value());
    return groundBreaks(groundWindows(*white, box));
}

const cv::Rect scraped(static_cast<int>(30 * drawn), static_cast<int>(19.5 * drawn), static_cast<int>(5 * drawn),
                       static_cast<int>(5 * drawn));

}  // namespace

BOOST_AUTO_TEST_SUITE(ground_under_text)

BOOST_AUTO_TEST_CASE(WholeGroundIsEven)
{
    const auto breaks = breaksOf(withText(test::noisy(test::madeUpGround(), 3.0, 5)));
    BOOST_REQUIRE(breaks.has_value());
    BOOST_TEST(breaks->lightening.value < 1.5);
    BOOST_TEST(breaks->tint.value < 1.5);
    BOOST_REQUIRE(breaks->textureLoss.has_value());
    BOOST_TEST(breaks->textureLoss->value < 0.15);
}

BOOST_AUTO_TEST_CASE(PaintedGroundIsLighterAndWithoutPattern)
{
    cv::Mat ground = test::noisy(test::madeUpGround(), 3.0, 5);
    ground(scraped).setTo(cv::Scalar(232, 234, 232));
    const auto breaks = breaksOf(withText(ground));
    BOOST_REQUIRE(breaks.has_value());
    BOOST_TEST(breaks->lightening.value > 15.0);
    BOOST_TEST(breaks->lightening.where.x + breaks->lightening.where.width > 30.0);
    BOOST_TEST(breaks->lightening.where.x < 35.0);
    BOOST_REQUIRE(breaks->textureLoss.has_value());
    BOOST_TEST(breaks->textureLoss->value > 0.7);
}

BOOST_AUTO_TEST_CASE(APartOfThePageThatLiesALittleOffIsWhole)
{
    const cv::Mat whole = test::noisy(test::madeUpGround(), 3.0, 5);
    cv::Mat ground = whole.clone();
    const int fromPx = static_cast<int>(38 * drawn);
    const int downPx = static_cast<int>(0.3 * drawn);
    whole(cv::Rect(fromPx, 0, whole.cols - fromPx, whole.rows - downPx))
        .copyTo(ground(cv::Rect(fromPx, downPx, whole.cols - fromPx, whole.rows - downPx)));
    const auto breaks = breaksOf(withText(ground));
    BOOST_REQUIRE(breaks.has_value());
    BOOST_REQUIRE(breaks->textureLoss.has_value());
    BOOST_TEST(breaks->textureLoss->value < 0.4);
}

BOOST_AUTO_TEST_CASE(ACornerThatBendsUpALittleIsWhole)
{
    cv::Mat ground = test::madeUpGround();
    cv::Mat places(ground.size(), CV_32FC2);
    for (int y = 0; y < places.rows; ++y) {
        for (int x = 0; x < places.cols; ++x) {
            constexpr double bentMm = 0.18;
            const double share = std::clamp((x / drawn - 24.0) / 16.0, 0.0, 1.0);
            places.at<cv::Vec2f>(y, x) = {static_cast<float>(x), static_cast<float>(y + share * bentMm * drawn)};
        }
    }
    cv::remap(ground, ground, places, cv::noArray(), cv::INTER_LINEAR, cv::BORDER_REFLECT);
    const auto breaks = breaksOf(withText(test::noisy(ground, 3.0, 5)));
    BOOST_REQUIRE(breaks.has_value());
    BOOST_REQUIRE(breaks->textureLoss.has_value());
    BOOST_TEST(breaks->textureLoss->value < 0.23);
}

BOOST_AUTO_TEST_CASE(AStampDarkensAndLeavesThePattern)
{
    cv::Mat ground = test::noisy(test::madeUpGround(), 3.0, 5);
    cv::Mat stamped = ground(scraped);
    cv::multiply(stamped, cv::Scalar(0.95, 0.9, 0.9), stamped);
    const auto breaks = breaksOf(withText(ground));
    BOOST_REQUIRE(breaks.has_value());
    BOOST_TEST(breaks->lightening.value < 2.0);
    BOOST_REQUIRE(breaks->textureLoss.has_value());
    BOOST_TEST(breaks->textureLoss->value < 0.2);
}

BOOST_AUTO_TEST_CASE(AnotherColourCountsUnlessItIsAStain)
{
    const auto tintOf = [](const cv::Scalar& colour) {
        cv::Mat ground = test::noisy(test::madeUpGround(), 3.0, 5);
        cv::Mat changed = ground(scraped);
        cv::multiply(changed, colour, changed);
        const auto breaks = breaksOf(withText(ground));
        BOOST_REQUIRE(breaks.has_value());
        return breaks->tint.value;
    };
    BOOST_TEST(tintOf({0.93, 1.0, 1.04}) > 8.0);
    BOOST_TEST(tintOf({0.72, 0.84, 0.9}) < 5.0);  // brown
}

BOOST_AUTO_TEST_CASE(NothingIsSaidOfTooLittleGround) { BOOST_TEST(!groundBreaks({}).has_value()); }

BOOST_AUTO_TEST_SUITE_END()
