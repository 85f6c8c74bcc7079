#include "core/optical/portrait/frame_edges.h"
#include "core/optical/portrait/frame_ring.h"
#include "core/optical/portrait/patch_edges.h"
#include "core/optical/portrait/surface_ridge.h"

#include "tests/unit/core/optical/print/made_up_page.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

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

/// How much of a pixel a picture covers that fades out at its edges like a worn stamp.
double coverOf(double x, double y, const image::RectMm& box, double fadeMm)
{
    const double inside = std::min({x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y});
    const double share = std::clamp(inside / fadeMm + 0.5, 0.0, 1.0);
    return share * share * (3.0 - 2.0 * share);
}

/// A dark picture that fades into a ground of strong lines, which go on across it. In the model's raster.
cv::Mat fadingPage(const image::RectMm& box, double fadeMm)
{
    const cv::Mat ground = test::madeUpGround();
    const cv::Mat quiet(ground.size(), ground.type(), cv::mean(ground));
    cv::Mat strong;
    cv::addWeighted(ground, 1.4, quiet, -0.4, 0.0, strong);
    for (int y = 0; y < strong.rows; ++y) {
        for (int x = 0; x < strong.cols; ++x) {
            strong.at<cv::Vec3b>(y, x) *= 1.0 - 0.45 * coverOf((x + 0.5) / drawn, (y + 0.5) / drawn, box, fadeMm);
        }
    }
    return inRaster(strong);
}

/// The mean of specimens whose pictures lie a little elsewhere.
cv::Mat meanOfFading(double fadeMm)
{
    cv::Mat sum;
    const std::array moves{-0.3, -0.15, 0.0, 0.15, 0.3};
    for (const double by : moves) {
        cv::Mat page;
        fadingPage({frame.x + by, frame.y - by, frame.width, frame.height}, fadeMm).convertTo(page, CV_32F);
        sum = sum.empty() ? page : cv::Mat(sum + page);
    }
    cv::Mat mean;
    sum.convertTo(mean, CV_8U, 1.0 / static_cast<double>(moves.size()));
    return mean;
}

FoundFrame turnedBy(const std::vector<double>& slopes)
{
    FoundFrame found;
    for (std::size_t i = 0; i < slopes.size(); ++i) {
        found[i] = FoundSide{0.0, slopes[i], 5.0};
    }
    return found;
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

BOOST_AUTO_TEST_CASE(HowSoftlyAFrameFadesIsReadFromTheMean)
{
    constexpr double deviationOfFade = 0.224;  // of the slope of 3t^2 - 2t^3, as a share of its length
    BOOST_TEST(softnessOf(meanOfFading(0.1), frame, 1.6) < 1.6);
    for (const double fadeMm : {1.2, 1.6}) {
        const double pixels = deviationOfFade * fadeMm * document::modelPxPerMm;
        BOOST_TEST(std::abs(softnessOf(meanOfFading(fadeMm), frame, 1.6) - pixels) < 0.8);
    }
}

BOOST_DATA_TEST_CASE(ASoftFrameIsFoundBetweenTheGroundsLines, boost::unit_test::data::make({-0.25, 0.0, 0.31}), by)
{
    constexpr double fadeMm = 1.5;
    const cv::Mat page = fadingPage({frame.x + by, frame.y, frame.width, frame.height}, fadeMm);
    const FoundFrame found = findFrame(page, frame, 1.4, softnessOf(meanOfFading(fadeMm), frame, 1.6));
    BOOST_REQUIRE((found[1] && found[3]));
    BOOST_TEST(std::abs(found[1]->offsetMm - by) < 0.15);
    BOOST_TEST(std::abs(found[3]->offsetMm + by) < 0.15);
    BOOST_TEST(std::abs(found[1]->slope) < 0.003);
    BOOST_TEST(std::abs(found[3]->slope) < 0.003);
}

BOOST_AUTO_TEST_CASE(MoreThanHalfOfTheSidesVouchForATurn)
{
    const auto turn = [](const std::vector<double>& slopes) { return turnOf(turnedBy(slopes)).value_or(-1.0); };
    BOOST_TEST(turn({0.010, 0.002}) == 0.002);
    BOOST_TEST(turn({-0.009, -0.003}) == -0.003);
    BOOST_TEST(turn({0.009, -0.003}) == 0.0);
    BOOST_TEST(turn({0.010, 0.001, 0.008}) == 0.008);
    BOOST_TEST(turn({0.010, 0.012, 0.001, 0.011}) == 0.010);
    BOOST_TEST(turn({0.010, 0.012, -0.001, 0.000}) == 0.0);
    BOOST_TEST(!turnOf(turnedBy({0.03})).has_value());
    BOOST_TEST(!turnOf(turnedBy({0.03, 0.0})).has_value());
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
