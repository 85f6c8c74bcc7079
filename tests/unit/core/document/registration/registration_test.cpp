#include "core/document/registration/identification.h"
#include "core/document/registration/local_shift.h"
#include "core/document/registration/stable_print.h"
#include "tests/unit/core/document/registration/drawn_document.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <ostream>

using namespace rahdari;
using image::Light;
using test::captureOf;
using test::drawDocument;
using test::DrawnCapture;
using test::DrawnDesign;
using test::modelOf;
using test::Placement;

namespace {

const DrawnDesign design{11, {85.6, 54.0}, false};

/// The largest distance between where registration has the points of the page and where they are, in mm.
double largestError(const document::RegisteredLight& light, const DrawnCapture& capture, image::SizeMm size)
{
    double largest = 0.0;
    for (double x = 1.0; x < size.width; x += 6.0) {
        for (double y = 1.0; y < size.height; y += 6.0) {
            const cv::Point2d off = document::toPx(light, {x, y}) - capture.truth({x, y});
            largest = std::max(largest, cv::norm(off) / capture.placement.pxPerMm);
        }
    }
    return largest;
}

struct Case {
    const char* name;
    Placement placement;
    double startOffMm;
    double toleranceMm;
};

std::ostream& operator<<(std::ostream& out, const Case& one) { return out << one.name; }

const Case cases[] = {
    {"straight", {}, 0.0, 0.03},
    {"far off", {.turnDeg = -3.0, .seed = 4}, 1.5, 0.03},
    {"fine scan", {.pxPerMm = 23.6, .turnDeg = 2.0, .seed = 5}, 0.8, 0.03},
    {"coarse scan", {.pxPerMm = 11.8, .turnDeg = 0.4, .seed = 6}, 0.8, 0.03},
    {"dark and noisy", {.turnDeg = 1.0, .gain = 0.6, .noise = 8.0, .seed = 7}, 1.0, 0.04},
    {"bent", {.turnDeg = 0.7, .bendMm = 1.5, .seed = 8}, 0.4, 0.2},
    {"bent and far off", {.turnDeg = 2.0, .bendMm = 1.0, .seed = 23}, 3.0, 0.1},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(registration)

BOOST_DATA_TEST_CASE(findsThePage, boost::unit_test::data::make(cases), one)
{
    const DrawnCapture capture = captureOf(drawDocument(design, 3), design.size, one.placement);
    const auto page =
        document::registerPage(capture.page, capture.planesOffBy(one.startOffMm, design.size), modelOf(design, "one"));
    BOOST_REQUIRE_MESSAGE(!page.obstacle, page.obstacle.value_or(""));
    BOOST_TEST(page.onModel);
    BOOST_TEST(largestError(*page.under(Light::White), capture, design.size) < one.toleranceMm);
    BOOST_TEST(page.under(Light::White)->raw.size() == cv::Size(685, 432));
    BOOST_TEST(page.under(Light::Infrared)->raw.channels() == 1);
}

BOOST_AUTO_TEST_CASE(aPartOfStablePrintIsThatPartOfTheWhole)
{
    const document::DocumentModel model = modelOf(design, "one");
    const cv::Rect part(40, 31, 120, 90);
    for (const Light light : {Light::White, Light::Infrared}) {
        const auto whole = document::stablePrintOf(model, light);
        const auto cut = document::stablePrintIn(model, light, part);
        BOOST_REQUIRE((whole && cut));
        BOOST_TEST(cv::norm(whole->grey(part), cut->grey, cv::NORM_INF) == 0.0);
        BOOST_TEST(cv::norm(whole->stable(part), cut->stable, cv::NORM_INF) == 0.0);
    }
}

BOOST_AUTO_TEST_CASE(aPageWithoutLevelsIsOverexposedAndItsPaperNotSeen)
{
    const auto under = [](double gain) {
        const DrawnCapture capture = captureOf(drawDocument(design, 3), design.size, {.gain = gain});
        return *document::registerPage(capture.page, capture.planesOffBy(0.5, design.size), modelOf(design, "one"))
                    .under(Light::White);
    };
    const document::RegisteredLight usual = under(1.0);
    const document::RegisteredLight over = under(1.8);
    BOOST_TEST(!usual.isOverexposed());
    BOOST_TEST(over.isOverexposed());
    BOOST_TEST(cv::countNonZero(over.seen) < 0.8 * cv::countNonZero(usual.seen));
}

BOOST_AUTO_TEST_CASE(whatRegistrationLeavesOverInAPlaceIsMeasured)
{
    const auto model = modelOf(design, "one");
    const DrawnCapture capture = captureOf(drawDocument(design, 3), design.size, {});
    auto page = document::registerPage(capture.page, capture.planesOffBy(0.5, design.size), model);
    const image::RectMm place{10.0, 6.0, 40.0, 14.0};
    const auto none = document::localShiftMm(page, model, place);
    BOOST_REQUIRE(none);
    BOOST_TEST(cv::norm(*none) < 0.05);

    cv::Mat& raw = page.lights.at(Light::White).raw;
    const cv::Matx23d moved(1, 0, 0.25 * 8, 0, 1, -0.5 * 8);  // 8 px a mm
    cv::warpAffine(raw.clone(), raw, moved, raw.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    const auto left = document::localShiftMm(page, model, place);
    BOOST_REQUIRE(left);
    BOOST_TEST(std::abs((*left)[0] - 0.25) < 0.1);
    BOOST_TEST(std::abs((*left)[1] + 0.5) < 0.1);
    BOOST_TEST(!document::localShiftMm(page, model, {10.0, 6.0, 2.0, 2.0}));
}

/// A model is every document's: what one page does not show must not be lost to the next.
BOOST_AUTO_TEST_CASE(measuringAPageLeavesItsModelAsItWas)
{
    const auto model = modelOf(design, "one");
    const cv::Mat stable = model.stable.clone();
    const DrawnCapture capture = captureOf(drawDocument(design, 3), design.size, {});
    auto page = document::registerPage(capture.page, capture.planesOffBy(0.5, design.size), model);
    page.lights.at(Light::White).seen.colRange(0, 250).setTo(0);
    BOOST_TEST_REQUIRE(document::localShiftMm(page, model, {10.0, 6.0, 40.0, 14.0}).has_value());
    BOOST_TEST(cv::norm(model.stable, stable, cv::NORM_INF) == 0.0);
}

BOOST_AUTO_TEST_CASE(stampsDoNotMoveThePage)
{
    cv::Mat ink = drawDocument(design, 4);
    cv::circle(ink, {300, 600}, 220, {60, 40, 160}, 30);
    cv::rectangle(ink, cv::Rect(900, 60, 350, 250), cv::Scalar::all(245), cv::FILLED);
    const DrawnCapture capture = captureOf(ink, design.size, {});
    const auto page =
        document::registerPage(capture.page, capture.planesOffBy(1.0, design.size), modelOf(design, "one"));
    BOOST_REQUIRE(!page.obstacle);
    BOOST_TEST(largestError(*page.under(Light::White), capture, design.size) < 0.05);
}

BOOST_AUTO_TEST_CASE(lightsAreLaidOverEachOther)
{
    Placement placement;
    placement.infraredPx = {1.2, -0.9};
    const DrawnCapture capture = captureOf(drawDocument(design, 5), design.size, placement);
    const auto page = document::registerPage(capture.page, capture.planes(), modelOf(design, "one"));
    BOOST_REQUIRE(!page.obstacle);
    BOOST_TEST(page.under(Light::Infrared)->shiftMm == 0.1, boost::test_tools::tolerance(0.1));
    const cv::Point2d off = document::toPx(*page.under(Light::Infrared), {40.0, 20.0}) - capture.truth({40.0, 20.0});
    BOOST_TEST(off.x == 1.2, boost::test_tools::tolerance(0.15));
    BOOST_TEST(off.y == -0.9, boost::test_tools::tolerance(0.15));
}

BOOST_AUTO_TEST_CASE(anotherDocumentIsAnObstacle)
{
    const DrawnDesign other{23, {85.6, 54.0}, false};
    const DrawnCapture capture = captureOf(drawDocument(other, 3), other.size, {});
    const auto page = document::registerPage(capture.page, capture.planes(), modelOf(design, "one"));
    BOOST_TEST(page.obstacle.has_value());
    BOOST_TEST(!page.onModel);
    BOOST_TEST(!page.under(Light::White)->raw.empty());
}

BOOST_AUTO_TEST_CASE(nothingToRegisterIsAnObstacle)
{
    const document::DocumentModel model = modelOf(design, "one");
    DrawnCapture capture = captureOf(drawDocument(design, 3), design.size, {});
    BOOST_TEST(document::registerPage(capture.page, {}, model).obstacle.has_value());
    BOOST_TEST(document::registerPage({}, capture.planes(), model).obstacle.has_value());
    BOOST_TEST(document::registerPage(capture.page, capture.planes(), {}).obstacle.has_value());
    capture.page.images[Light::White].setTo(cv::Scalar::all(255));
    BOOST_TEST(document::registerPage(capture.page, capture.planes(), model).obstacle.has_value());
}

BOOST_AUTO_TEST_CASE(unregisteredPageIsAsLocated)
{
    const DrawnCapture capture = captureOf(drawDocument(design, 3), design.size, {});
    const auto page = document::unregisteredPage(capture.page, capture.planes(), design.size);
    BOOST_TEST(!page.onModel);
    BOOST_TEST(!page.obstacle);
    BOOST_TEST(page.under(Light::White)->levelled.data == page.under(Light::White)->raw.data);
    BOOST_TEST(document::unregisteredPage(capture.page, {}, design.size).obstacle.has_value());
}

BOOST_AUTO_TEST_SUITE_END()
