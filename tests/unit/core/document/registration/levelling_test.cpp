#include "core/document/registration/levelling.h"
#include "tests/unit/core/document/registration/drawn_document.h"

#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <vector>

using namespace rahdari;
using image::Light;
using test::modelOf;

namespace {

const test::DrawnDesign design{11, {85.6, 54.0}, false};

double meanDifference(const cv::Mat& one, const cv::Mat& other)
{
    cv::Mat difference;
    cv::absdiff(one, other, difference);
    const cv::Scalar mean = cv::mean(difference);
    return (mean[0] + mean[1] + mean[2]) / one.channels();
}

cv::Mat allSeen(const cv::Mat& picture) { return {picture.size(), CV_8UC1, cv::Scalar(255)}; }

/// What another scanner makes of it: dimmer towards one side, another white, channels that leak into each other.
cv::Mat byAnotherScanner(const cv::Mat& mean)
{
    cv::Mat seen(mean.size(), mean.type());
    for (int y = 0; y < mean.rows; ++y) {
        for (int x = 0; x < mean.cols; ++x) {
            const cv::Vec3b& from = mean.at<cv::Vec3b>(y, x);
            const double fall = 0.95 - 0.1 * x / mean.cols + 0.04 * y / mean.rows;
            const double blue = 0.9 * from[0] + 0.05 * from[1];
            const double green = 0.95 * from[1] + 4.0;
            const double red = 0.85 * from[2] + 0.04 * from[1];
            seen.at<cv::Vec3b>(y, x) = {cv::saturate_cast<uchar>(fall * blue), cv::saturate_cast<uchar>(fall * green),
                                        cv::saturate_cast<uchar>(fall * red)};
        }
    }
    return seen;
}

/// A model with lit print on dark ground.
document::DocumentModel luminescent(cv::Mat& lit)
{
    document::DocumentModel model = modelOf(design, "one");
    lit = cv::Mat(model.stable.size(), CV_8UC3, cv::Scalar(14, 10, 8));
    for (int i = 0; i < 8; ++i) {
        cv::circle(lit, {50 + 80 * i, 60 + 40 * i}, 30, {40, 160, 60}, cv::FILLED);
    }
    model.references[Light::Ultraviolet] = {lit, cv::Mat(lit.size(), CV_8UC1, cv::Scalar(8))};
    model.stable.setTo(255);
    return model;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(levelling)

BOOST_AUTO_TEST_CASE(whatScannersDifferByIsTakenOut)
{
    const document::DocumentModel model = modelOf(design, "one");
    const cv::Mat& mean = model.reference(Light::White)->mean;
    const cv::Mat raw = byAnotherScanner(mean);
    BOOST_TEST(meanDifference(raw, mean) > 20.0);
    BOOST_TEST(meanDifference(document::levelled(Light::White, raw, allSeen(raw), model), mean) < 2.5);
}

BOOST_AUTO_TEST_CASE(localAlterationsStay)
{
    const document::DocumentModel model = modelOf(design, "one");
    const cv::Mat& mean = model.reference(Light::White)->mean;
    cv::Mat raw = byAnotherScanner(mean);
    const cv::Rect patch(400, 300, 120, 80);
    raw(patch) -= cv::Scalar(25, 25, 25);
    const cv::Mat result = document::levelled(Light::White, raw, allSeen(raw), model);
    BOOST_TEST(cv::mean(mean(patch))[1] - cv::mean(result(patch))[1] > 20.0);
    BOOST_TEST(meanDifference(result(cv::Rect(0, 0, 300, 400)), mean(cv::Rect(0, 0, 300, 400))) < 3.0);
}

BOOST_AUTO_TEST_CASE(aGreyCopyGainsNoColours)
{
    const document::DocumentModel model = modelOf(design, "one");
    cv::Mat grey;
    cv::cvtColor(model.reference(Light::White)->mean, grey, cv::COLOR_BGR2GRAY);
    cv::cvtColor(grey, grey, cv::COLOR_GRAY2BGR);
    const cv::Mat result = document::levelled(Light::White, grey, allSeen(grey), model);
    std::vector<cv::Mat> channels;
    cv::split(result, channels);
    cv::Mat chroma;
    cv::subtract(channels[2], channels[0], chroma, {}, CV_32F);
    cv::Scalar mean;
    cv::Scalar spread;
    cv::meanStdDev(chroma, mean, spread);
    BOOST_TEST(spread[0] < 4.0);
}

BOOST_AUTO_TEST_CASE(exposureUnderUltravioletIsTakenOut)
{
    cv::Mat lit;
    const document::DocumentModel model = luminescent(lit);
    cv::Mat raw;
    lit.convertTo(raw, -1, 0.75);
    BOOST_TEST(meanDifference(document::levelled(Light::Ultraviolet, raw, allSeen(raw), model), lit) < 1.0);
}

BOOST_AUTO_TEST_CASE(aGroundThatGlowsStillDoes)
{
    cv::Mat lit;
    const document::DocumentModel model = luminescent(lit);
    const cv::Mat glowing = cv::max(lit, cv::Scalar(210, 120, 90));
    const cv::Mat result = document::levelled(Light::Ultraviolet, glowing, allSeen(glowing), model);
    BOOST_TEST(static_cast<int>(result.at<cv::Vec3b>(400, 20)[0]) > 120);
}

BOOST_AUTO_TEST_CASE(withoutAReferenceNothingIsDone)
{
    const document::DocumentModel model = modelOf(design, "one");
    const cv::Mat raw = byAnotherScanner(model.reference(Light::White)->mean);
    BOOST_TEST(document::levelled(Light::Coaxial, raw, allSeen(raw), model).data == raw.data);
    const cv::Mat small = raw(cv::Rect(0, 0, 100, 100));
    BOOST_TEST(document::levelled(Light::White, small, allSeen(small), model).data == small.data);
}

BOOST_AUTO_TEST_SUITE_END()
