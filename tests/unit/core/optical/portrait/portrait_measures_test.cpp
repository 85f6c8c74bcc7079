#include "core/optical/portrait/measures_of_portrait.h"

#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"

#include "tests/unit/core/optical/print/made_up_page.h"

#include <boost/test/unit_test.hpp>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace {

using namespace rahdari;
using namespace rahdari::optical;
using image::Light;

const cv::Rect portraitPx(320, 192, 352, 416);  // 20, 12, 22 x 26 mm

/// A soft picture, grey or with some colour.
cv::Mat pageWithPortrait(int colour)
{
    cv::Mat page = test::madeUpGround();
    cv::Mat portrait = page(portraitPx);
    for (int y = 0; y < portrait.rows; ++y) {
        for (int x = 0; x < portrait.cols; ++x) {
            const int level = 110 + (x + y) % 97 / 4;
            portrait.at<cv::Vec3b>(y, x) =
                cv::Vec3b(cv::saturate_cast<uchar>(level - colour), cv::saturate_cast<uchar>(level),
                          cv::saturate_cast<uchar>(level + colour));
        }
    }
    return page;
}

std::shared_ptr<document::DocumentModel> modelWithPortrait()
{
    auto model = test::madeUpModel({{Light::White, pageWithPortrait(0)}});
    document::Feature portrait;
    portrait.name = "portrait";
    portrait.kind = document::FeatureKind::Portrait;
    portrait.box = {20.4, 11.7, 22.3, 26.2};  // as good as features are
    model->features.push_back(portrait);
    return model;
}

check::Measured measured(std::string_view id, const cv::Mat& page,
                         const std::shared_ptr<const document::DocumentModel>& model)
{
    const auto evidence = test::madeUpEvidence({{Light::White, test::noisy(page, 2.5, 3)}}, model);
    for (const Measure& measure : portraitMeasures().measures) {
        if (measure.rule.check == id) {
            return measure.measure(*evidence);
        }
    }
    BOOST_FAIL("there is no such check");
    return {};
}

double valueOf(const check::Measured& numbers, std::string_view quantity)
{
    const auto found = std::find_if(numbers.values.begin(), numbers.values.end(),
                                    [&](const check::Measurement& value) { return value.quantity == quantity; });
    BOOST_REQUIRE(found != numbers.values.end());
    return found->value;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(portrait_measures)

BOOST_AUTO_TEST_CASE(TheFrameIsTakenFromTheMeanNotFromTheFeature)
{
    const check::Measured area = measured("optical.photo_area", pageWithPortrait(0), modelWithPortrait());
    for (const check::Measurement& value : area.values) {
        BOOST_TEST(std::abs(value.value) < 0.08, value.quantity << " is " << value.value);
    }
    BOOST_TEST(area.values.size() == 4U);
}

BOOST_AUTO_TEST_CASE(ASideThatTheModelDoesNotShowIsNotMeasured)
{
    // The picture fades into the ground below, on every specimen; on this page a straight edge runs there by chance.
    cv::Mat fading = pageWithPortrait(0);
    const cv::Mat ground = test::madeUpGround();
    const cv::Rect end(portraitPx.x, portraitPx.br().y - 100, portraitPx.width, 100);
    for (int row = 0; row < end.height; ++row) {
        const cv::Rect line(end.x, end.y + row, end.width, 1);
        const double share = static_cast<double>(row) / end.height;
        cv::addWeighted(ground(line), share, fading(line), 1.0 - share, 0.0, fading(line));
    }
    auto model = test::madeUpModel({{Light::White, fading}});
    model->features = modelWithPortrait()->features;
    const check::Measured area = measured("optical.photo_area", pageWithPortrait(0), model);
    const auto has = [&](std::string_view quantity) {
        return std::any_of(area.values.begin(), area.values.end(),
                           [&](const check::Measurement& value) { return value.quantity == quantity; });
    };
    BOOST_TEST(has("shift_x_mm"));
    BOOST_TEST(!has("shift_y_mm"));
}

BOOST_AUTO_TEST_CASE(ColourWhereThereShouldBeNoneIsMeasured)
{
    const auto model = modelWithPortrait();
    const double grey = valueOf(measured("optical.vi_fr_ph", pageWithPortrait(0), model), "colour_share");
    const double coloured = valueOf(measured("optical.vi_fr_ph", pageWithPortrait(20), model), "colour_share");
    BOOST_TEST(coloured - grey > 0.1);
}

BOOST_AUTO_TEST_CASE(FrizzyHairIsNoPrintersDots)
{
    const auto model = modelWithPortrait();
    const auto roughnessWith = [&](double shareOfHeight) {
        cv::Mat page = pageWithPortrait(0);
        cv::Mat frizzy =
            page({portraitPx.x, portraitPx.y, portraitPx.width, static_cast<int>(shareOfHeight * portraitPx.height)});
        cv::Mat grain(frizzy.size(), CV_32F);
        cv::RNG(7).fill(grain, cv::RNG::NORMAL, 0.0, 120.0);
        cv::GaussianBlur(grain, grain, {}, 1.5);
        cv::cvtColor(grain, grain, cv::COLOR_GRAY2BGR);
        cv::add(frizzy, grain, frizzy, cv::noArray(), CV_8U);
        return valueOf(measured("optical.vi_fr_ph", page, model), "roughness_db");
    };
    const double plain = roughnessWith(0.01);
    BOOST_TEST(roughnessWith(0.45) < plain + 2);
    BOOST_TEST(roughnessWith(1.0) > plain + 8);
}

BOOST_AUTO_TEST_CASE(AScreenedPortraitIsMeasured)
{
    const auto model = modelWithPortrait();
    cv::Mat screened = pageWithPortrait(0);
    test::overprintScreen(screened, 0.1);
    const double plain = valueOf(measured("optical.vi_fr_ph", pageWithPortrait(0), model), "screen_db");
    BOOST_TEST(valueOf(measured("optical.vi_fr_ph", screened, model), "screen_db") > plain + 5);
}

BOOST_AUTO_TEST_CASE(NothingIsMeasuredWithoutAModelOrAPortrait)
{
    const check::Evidence nothing;
    const auto bare = test::madeUpModel({{Light::White, test::madeUpGround()}});
    for (const Measure& measure : portraitMeasures().measures) {
        BOOST_TEST(measure.measure(nothing).obstacle.has_value());
        if (measure.rule.check != "optical.patch_edges") {
            const check::Measured without =
                measure.measure(*test::madeUpEvidence({{Light::White, test::madeUpGround()}}, bare));
            BOOST_TEST((without.obstacle && without.obstacle->outcome == check::Outcome::NotSupported));
        }
    }
}

BOOST_AUTO_TEST_CASE(AFailedGateIsUndetermined)
{
    const auto evidence = test::madeUpEvidence({{Light::White, test::madeUpGround()}}, nullptr);
    document::RegisteredPage page = *evidence->find<document::RegisteredPage>();
    page.onModel = true;
    page.obstacle = "too few places agree";
    check::Evidence gated;
    gated.put(page);
    gated.put(document::Identification{modelWithPortrait(), 1.0, 1.0, {}, {}, "made up", 0.0});
    for (const Measure& measure : portraitMeasures().measures) {
        const auto obstacle = measure.measure(gated).obstacle;
        BOOST_TEST((obstacle && obstacle->outcome == check::Outcome::Undetermined));
    }
}

BOOST_AUTO_TEST_SUITE_END()
