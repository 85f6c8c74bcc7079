#include "core/optical/portrait/frame_edges.h"
#include "core/optical/portrait/frame_ring.h"
#include "core/optical/portrait/patch_edges.h"
#include "core/optical/portrait/surface_ridge.h"

#include "tests/unit/core/optical/print/made_up_page.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>

namespace {

using namespace rahdari;
using namespace rahdari::optical;
using image::Light;

constexpr double drawn = 16.0;
constexpr image::RectMm frame{20.0, 12.0, 22.0, 26.0};

cv::Rect pixelsOf(const image::RectMm& box)
{
    return {cvRound(box.x * drawn), cvRound(box.y * drawn), cvRound(box.width * drawn), cvRound(box.height * drawn)};
}

/// A dark picture in a frame, turned about its middle.
cv::Mat withPortrait(cv::Mat ground, const image::RectMm& box, double turnDegrees = 0.0)
{
    // Outlines go from pixel centre to pixel centre, and soft ones are drawn that much too wide.
    constexpr double centrePx = 0.5;
    constexpr double softPx = 0.65;
    const cv::RotatedRect turned(cv::Point2f(static_cast<float>((box.x + box.width / 2) * drawn - centrePx),
                                             static_cast<float>((box.y + box.height / 2) * drawn - centrePx)),
                                 cv::Size2f(static_cast<float>(box.width * drawn - 2 * softPx),
                                            static_cast<float>(box.height * drawn - 2 * softPx)),
                                 static_cast<float>(turnDegrees));
    std::array<cv::Point2f, 4> corners;
    turned.points(corners.data());
    std::vector<cv::Point> outline;
    for (const cv::Point2f& corner : corners) {
        outline.emplace_back(cvRound(corner.x * 16), cvRound(corner.y * 16));
    }
    cv::fillConvexPoly(ground, outline, cv::Scalar(120, 115, 125), cv::LINE_AA, 4);
    return ground;
}

cv::Mat inRaster(const cv::Mat& picture)
{
    cv::Mat raster;
    cv::resize(picture, raster, {}, 0.5, 0.5, cv::INTER_AREA);
    return raster;
}

ComparedLight compared(const cv::Mat& page, const cv::Mat& model)
{
    const cv::Mat all(page.rows / 2, page.cols / 2, CV_8UC1, cv::Scalar(255));
    return {inRaster(page), inRaster(model), cv::Mat(all.size(), CV_8UC1, cv::Scalar(6)), all, all};
}

FrameRing ringOf(const cv::Mat& page)
{
    const auto ring = frameRing(compared(page, withPortrait(test::madeUpGround(), frame)), frame);
    BOOST_REQUIRE(ring.has_value());
    return *ring;
}

cv::Mat genuinePage(int seed) { return test::noisy(withPortrait(test::madeUpGround(), frame), 3.0, seed); }

/// The ground around the portrait displaced against the rest.
cv::Mat redrawn(double byMm)
{
    const cv::Mat ground = test::madeUpGround();
    cv::Mat moved;
    const cv::Mat matrix = (cv::Mat_<double>(2, 3) << 1, 0, byMm * drawn, 0, 1, byMm * drawn);
    cv::warpAffine(ground, moved, matrix, ground.size(), cv::INTER_LINEAR, cv::BORDER_REFLECT);
    cv::Mat page = ground.clone();
    const cv::Rect area = pixelsOf(widened(frame, 1.9));
    moved(area).copyTo(page(area));
    return test::noisy(withPortrait(page, frame), 3.0, 9);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(frame_of_a_portrait)

BOOST_DATA_TEST_CASE(SidesAreFoundToAFractionOfAPixel, boost::unit_test::data::make({-0.7, -0.13, 0.0, 0.21, 0.9}), by)
{
    image::RectMm moved = frame;
    moved.x += by;
    moved.height += by;
    const FoundFrame found = findFrame(inRaster(withPortrait(test::madeUpGround(), moved)), frame, 1.4);
    for (const auto& side : found) {
        BOOST_REQUIRE(side.has_value());
        BOOST_TEST(std::abs(side->slope) < 0.004);
    }
    BOOST_TEST(std::abs(found[0]->offsetMm) < 0.05);
    BOOST_TEST(std::abs(found[1]->offsetMm - by) < 0.05);
    BOOST_TEST(std::abs(found[2]->offsetMm - by) < 0.05);
    BOOST_TEST(std::abs(found[3]->offsetMm + by) < 0.05);
    const image::RectMm box = boxOf(found, frame);
    BOOST_TEST(std::abs(box.x - moved.x) < 0.05);
    BOOST_TEST(std::abs(box.height - moved.height) < 0.1);
}

BOOST_AUTO_TEST_CASE(ATurnIsMeasured)
{
    const FoundFrame found = findFrame(inRaster(withPortrait(test::madeUpGround(), frame, 1.0)), frame, 1.4);
    for (const auto& side : found) {
        BOOST_REQUIRE(side.has_value());
        BOOST_TEST(std::abs(std::abs(side->slope) - std::tan(CV_PI / 180)) < 0.004);
        BOOST_TEST((side->slope > 0) == (found[0]->slope > 0));
    }
}

BOOST_AUTO_TEST_CASE(WhereThereIsNoEdgeNoneIsFound)
{
    const cv::Mat plain(384, 512, CV_8UC3, cv::Scalar(200, 200, 200));
    for (const auto& side : findFrame(plain, frame, 1.4)) {
        BOOST_TEST(!side.has_value());
    }
}

BOOST_AUTO_TEST_CASE(AFrameBeyondThePictureIsNotLookedFor)
{
    for (const auto& side : findFrame(inRaster(genuinePage(1)), {-3.0, -3.0, 90.0, 90.0}, 1.4)) {
        BOOST_TEST(!side.has_value());
    }
}

BOOST_AUTO_TEST_CASE(GenuineGroundRunsUpToThePortrait)
{
    const FrameRing ring = ringOf(genuinePage(2));
    BOOST_TEST(ring.rimStep < 2.0);
    BOOST_TEST(ring.nearStep < 2.0);
    BOOST_REQUIRE(ring.patternLoss.has_value());
    BOOST_TEST(*ring.patternLoss < 0.2);
    BOOST_REQUIRE(ring.patternShiftMm.has_value());
    BOOST_TEST(*ring.patternShiftMm < 0.05);
}

BOOST_DATA_TEST_CASE(ARedrawnGroundIsDisplaced, boost::unit_test::data::make({0.1, 0.2}), byMm)
{
    const FrameRing ring = ringOf(redrawn(byMm));
    BOOST_REQUIRE(ring.patternShiftMm.has_value());
    BOOST_TEST(std::abs(*ring.patternShiftMm - byMm * std::sqrt(2.0)) < 0.06);
}

BOOST_AUTO_TEST_CASE(APastedPhotographCoversTheGroundAroundIt)
{
    const cv::Mat page = test::noisy(withPortrait(test::madeUpGround(), widened(frame, 0.5)), 3.0, 4);
    BOOST_TEST(ringOf(page).rimStep > 20.0);
}

BOOST_AUTO_TEST_CASE(AStraightPatchIsAnEdgeAndAStainIsNone)
{
    const cv::Mat model = test::madeUpGround();
    cv::Mat patched = test::noisy(model, 3.0, 5);
    patched(pixelsOf({30.0, 20.0, 8.0, 5.0})) += cv::Scalar(10, 10, 10);
    cv::Mat stained = test::noisy(model, 3.0, 5);
    cv::Mat disc = cv::Mat::zeros(stained.size(), CV_8UC1);
    cv::circle(disc, {500, 380}, 40, cv::Scalar(255), cv::FILLED, cv::LINE_AA);
    cv::add(stained, cv::Scalar(10, 10, 10), stained, disc);
    const auto edgeOn = [&](const cv::Mat& page) {
        const ComparedLight light = compared(page, model);
        return strongestPatchEdge(light, groundApartFromPersonal(light, {}));
    };
    const double plain = edgeOn(test::noisy(model, 3.0, 6)).stepLevels;
    const PatchEdge patch = edgeOn(patched);
    const double stain = edgeOn(stained).stepLevels;
    BOOST_TEST(plain < 2.0);
    BOOST_TEST(patch.stepLevels > 7.0);
    BOOST_TEST(patch.where.x > 27.0);
    BOOST_TEST(patch.where.x + patch.where.width < 41.0);
    BOOST_TEST(patch.where.y > 17.0);
    BOOST_TEST(patch.where.y + patch.where.height < 28.0);
    BOOST_TEST(stain < 0.75 * patch.stepLevels);
}

BOOST_AUTO_TEST_CASE(ARaisedPhotographShowsRidgesUnderObliqueLight)
{
    const auto ridgeOf = [](double height) {
        document::RegisteredPage page;
        for (const Light light : {Light::ObliqueLeft, Light::ObliqueRight}) {
            cv::Mat seen = inRaster(genuinePage(light == Light::ObliqueLeft ? 7 : 8));
            cv::Mat ridge = cv::Mat::zeros(seen.size(), CV_8UC1);
            const cv::Rect box = document::rasterRect(widened(frame, 0.4), seen.size());
            cv::rectangle(ridge, box, cv::Scalar(255), 2);
            const double gain = light == Light::ObliqueLeft ? 1 + height : 1 - height;
            cv::Mat changed;
            seen.convertTo(changed, -1, gain);
            changed.copyTo(seen, ridge);
            page.lights[light].light = light;
            page.lights[light].raw = seen;
        }
        const auto ridge = surfaceRidge(page, frame);
        BOOST_REQUIRE(ridge.has_value());
        return ridge->contrast;
    };
    BOOST_TEST(ridgeOf(0.0) < 0.01);
    BOOST_TEST(ridgeOf(0.1) > 0.05);
    BOOST_TEST(!surfaceRidge({}, frame).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
