#include "core/report/annotated_picture.h"

#include "tests/unit/core/report/made_up_judgement.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <limits>

using namespace rahdari;
using namespace rahdari::report;
using check::CheckResult;
using image::Light;
using inspection::Judgement;

namespace {

/// A page drawn like a data page: background, portrait, print, MRZ.
cv::Mat drawnPage()
{
    cv::Mat page(884, 1254, CV_8UC3, cv::Scalar(90, 90, 90));
    cv::rectangle(page, {11, 11, 1231, 862}, {225, 235, 230}, cv::FILLED);
    cv::rectangle(page, {60, 150, 330, 420}, {190, 190, 190}, cv::FILLED);
    for (int i = 0; i < 6; ++i) {
        cv::putText(page, "UTOPIA ERIKSSON ANNA", {430, 200 + 70 * i}, cv::FONT_HERSHEY_SIMPLEX, 1.0, {60, 60, 60}, 2);
    }
    cv::putText(page, "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", {62, 740}, cv::FONT_HERSHEY_PLAIN, 2.3, {0, 0, 0},
                3);
    cv::putText(page, "L898902C36UTO7408122F1204159ZE184226B<<<<<10", {62, 805}, cv::FONT_HERSHEY_PLAIN, 2.3, {0, 0, 0},
                3);
    return page;
}

/// One check of every outcome over the same part of the page, and one elsewhere.
Judgement crowdedJudgement()
{
    const image::PolygonPx mrz{{50, 690}, {1205, 690}, {1205, 830}, {50, 830}};
    const image::PolygonPx portrait{{60, 150}, {390, 150}, {390, 570}, {60, 570}};
    const auto region = [](const image::PolygonPx& outline) { return check::Region{Light::White, outline, {}, "r"}; };
    Judgement judgement;
    judgement.checks.push_back(test::judged(CheckResult::successful("a.a", "").withRegion(region(mrz)), ""));
    judgement.checks.push_back(test::judged(CheckResult::undetermined("a.b", "").withRegion(region(mrz)), ""));
    judgement.checks.push_back(test::judged(
        CheckResult::failed("a.c", "").withRegion(region({{300, 760}, {330, 760}, {330, 815}, {300, 815}})), ""));
    judgement.checks.push_back(test::judged(CheckResult::notSupported("a.d", "").withRegion(region(portrait)), ""));
    judgement.checks.push_back(test::judged(CheckResult::aborted("a.e", {}).withRegion(region(portrait)), ""));
    for (int i = 0; i < 6; ++i) {
        judgement.checks.push_back(test::judged(CheckResult::successful("b.a", "").withRegion(region(mrz)), ""));
    }
    judgement.checks.push_back(test::judged(
        CheckResult::successful("c.a", "").withRegion(region({{11, 11}, {1242, 11}, {1242, 873}, {11, 873}})), ""));
    return judgement;
}

/// Pixels in which two pictures of one size differ.
int changedPixels(const cv::Mat& one, const cv::Mat& other)
{
    cv::Mat difference;
    cv::absdiff(one, other, difference);
    return cv::countNonZero(difference.reshape(1));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(AnnotatedPicture)

BOOST_AUTO_TEST_CASE(DrawsOnACopyOfTheSameSize)
{
    const cv::Mat page = drawnPage();
    const cv::Mat before = page.clone();
    const cv::Mat annotated = annotatedPicture(page, Light::White, crowdedJudgement());
    BOOST_TEST(changedPixels(page, before) == 0);
    BOOST_TEST((annotated.size() == page.size()));
    BOOST_TEST(annotated.type() == CV_8UC3);
    BOOST_TEST(changedPixels(page, annotated) > 1000);
    if (const char* folder = std::getenv("RAHDARI_SHOW")) {  // to look at: RAHDARI_SHOW=<folder>
        cv::imwrite(std::string(folder) + "/annotated.png", annotated);
    }
}

BOOST_AUTO_TEST_CASE(ShowsTheColourOfTheOutcome)
{
    // TR-03135-1 Table 5.1
    const image::PolygonPx box{{100, 100}, {300, 100}, {300, 200}, {100, 200}};
    const cv::Mat page(400, 400, CV_8UC1, cv::Scalar(255));
    const auto at = [&](CheckResult result) {
        Judgement judgement;
        judgement.checks.push_back(test::judged(std::move(result).withRegion({Light::White, box, {}, ""}), ""));
        return annotatedPicture(page, Light::White, judgement).at<cv::Vec3b>(150, 100);
    };
    const cv::Vec3b green = at(CheckResult::successful("a.a", ""));
    BOOST_TEST((green[1] > green[0] && green[1] > green[2]));
    const cv::Vec3b red = at(CheckResult::failed("a.a", ""));
    BOOST_TEST((red[2] > 2 * red[1] && red[2] > 2 * red[0]));
    const cv::Vec3b yellow = at(CheckResult::undetermined("a.a", ""));
    BOOST_TEST((yellow[2] > 200 && yellow[1] > 150 && yellow[0] < 60));
    for (const cv::Vec3b& grey : {at(CheckResult::notSupported("a.a", "")), at(CheckResult::aborted("a.a", {}))}) {
        BOOST_TEST((grey[0] == grey[1] && grey[1] == grey[2]));
    }
}

BOOST_AUTO_TEST_CASE(FailedLiesOnTop)
{
    const image::PolygonPx box{{100, 100}, {300, 100}, {300, 200}, {100, 200}};
    Judgement judgement;
    judgement.checks.push_back(
        test::judged(CheckResult::failed("a.a", "").withRegion({Light::White, box, {}, ""}), ""));
    judgement.checks.push_back(
        test::judged(CheckResult::successful("a.b", "").withRegion({Light::White, box, {}, ""}), ""));
    const cv::Vec3b pixel =
        annotatedPicture(cv::Mat(400, 400, CV_8UC1, cv::Scalar(255)), Light::White, judgement).at<cv::Vec3b>(150, 100);
    BOOST_TEST((pixel[2] > 2 * pixel[1]));
}

BOOST_AUTO_TEST_CASE(OnlyTheLightOfThePictureIsDrawn)
{
    const cv::Mat page = drawnPage();
    BOOST_TEST(changedPixels(page, annotatedPicture(page, Light::Ultraviolet, crowdedJudgement())) == 0);
}

BOOST_AUTO_TEST_CASE(OutlinesThatAreNoPlaceBreakNothing)
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    Judgement judgement;
    for (const image::PolygonPx& outline :
         {image::PolygonPx{{none, 1}, {2, 3}}, image::PolygonPx{{infinite, 1}, {2, 3}}, image::PolygonPx{{5, 5}},
          image::PolygonPx{{-1e300, -1e300}, {1e300, 1e300}}, image::PolygonPx{{-500, -500}, {-400, -400}}}) {
        judgement.checks.push_back(
            test::judged(CheckResult::failed("a.a", "").withRegion({Light::White, outline, {}, ""}), ""));
    }
    const cv::Mat page = drawnPage();
    BOOST_TEST(!annotatedPicture(page, Light::White, judgement).empty());
    BOOST_TEST(!annotatedPicture(cv::Mat(3, 3, CV_8UC1, cv::Scalar(9)), Light::White, judgement).empty());
    BOOST_TEST(regionCrops(page, Light::White, judgement).size() == 2U);  // the point and the one that holds all
}

BOOST_AUTO_TEST_CASE(OtherKindsOfPicturesGiveNone)
{
    BOOST_TEST(annotatedPicture({}, Light::White, crowdedJudgement()).empty());
    BOOST_TEST(annotatedPicture(cv::Mat(9, 9, CV_16UC1), Light::White, crowdedJudgement()).empty());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(Heat)

BOOST_AUTO_TEST_CASE(WhereNothingDepartsThePageStaysGrey)
{
    const cv::Mat page(10, 10, CV_8UC3, cv::Scalar(100, 100, 100));
    cv::Mat heat(10, 10, CV_8UC1, cv::Scalar(0));
    heat.at<uchar>(5, 5) = 255;
    const cv::Mat shown = heatedPicture(page, heat);
    BOOST_TEST((shown.at<cv::Vec3b>(0, 0) == cv::Vec3b(100, 100, 100)));
    const cv::Vec3b hot = shown.at<cv::Vec3b>(5, 5);
    BOOST_TEST(static_cast<int>(hot[2]) > 200);
    BOOST_TEST(static_cast<int>(hot[1]) < 60);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(Crops)

BOOST_AUTO_TEST_CASE(HoldTheRegionWithAMargin)
{
    Judgement judgement;
    judgement.checks.push_back(test::judged(
        CheckResult::failed("mrz.consistency", "")
            .withRegion({Light::White, {{100, 100}, {300, 100}, {300, 150}, {100, 150}}, {}, "document number"}),
        ""));
    const auto crops = regionCrops(drawnPage(), Light::White, judgement);
    BOOST_REQUIRE(crops.size() == 1U);
    BOOST_TEST(crops[0].checkId == "mrz.consistency");
    BOOST_TEST(crops[0].label == "document number");
    BOOST_TEST(crops[0].picture.cols == 201 + 20);
    BOOST_TEST(crops[0].picture.rows == 51 + 20);
}

BOOST_AUTO_TEST_CASE(HaveTheSamePlaceOfAGenuineDocumentBeside)
{
    Judgement judgement;
    check::Region region{Light::White, {{100, 100}, {300, 100}, {300, 150}, {100, 150}}, {}, "photo"};
    region.boundsMm = image::RectMm{10, 10, 20, 5};
    judgement.checks.push_back(test::judged(CheckResult::failed("a.a", "").withRegion(region), ""));
    cv::Mat genuine(400, 800, CV_8UC3, cv::Scalar::all(0));
    genuine(cv::Rect(79, 79, 162, 42)).setTo(cv::Scalar::all(200));  // 8 px to the millimetre
    const auto crops = regionCrops(drawnPage(), Light::White, judgement, {genuine, 8.0});
    BOOST_REQUIRE(crops.size() == 1U);
    BOOST_REQUIRE(!crops[0].reference.empty());
    BOOST_TEST(std::abs(crops[0].reference.cols - crops[0].picture.cols) <= 12);
    const cv::Vec3b middle = crops[0].reference.at<cv::Vec3b>(crops[0].reference.rows / 2, crops[0].reference.cols / 2);
    BOOST_TEST(static_cast<int>(middle[0]) > 190);
    BOOST_TEST(static_cast<int>(crops[0].reference.at<cv::Vec3b>(0, 0)[0]) < 60);
}

BOOST_AUTO_TEST_CASE(AreClippedToThePicture)
{
    Judgement judgement;
    judgement.checks.push_back(
        test::judged(CheckResult::failed("a.a", "").withRegion({Light::White, {{-50, -50}, {10, 10}}, {}, ""}), ""));
    const auto crops = regionCrops(drawnPage(), Light::White, judgement);
    BOOST_REQUIRE(crops.size() == 1U);
    BOOST_TEST((crops[0].picture.size() == cv::Size(15, 15)));
}

BOOST_AUTO_TEST_SUITE_END()
