#include "core/document/page_location.h"

#include "tests/unit/core/document/drawn_page.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <ostream>
#include <stop_token>
#include <vector>

namespace data = boost::unit_test::data;
using rahdari::document::locatePage;
using rahdari::document::PageAnchor;
using rahdari::document::PageLocation;
using rahdari::document::Side;
using rahdari::test::Ground;

namespace rahdari::test {

std::ostream& operator<<(std::ostream& out, Ground ground) { return out << static_cast<int>(ground); }

}  // namespace rahdari::test

namespace rahdari::document {

std::ostream& operator<<(std::ostream& out, PageLocation::Method method) { return out << toString(method); }

}  // namespace rahdari::document

namespace {

// What an MRZ reader gets wrong: a tenth of the pitch of 2.54 mm.
constexpr double noiseMm = 0.25;
constexpr double allowedMm = 1.0;

constexpr std::array grounds{Ground::DarkPlaten, Ground::LightPlaten, Ground::Texture, Ground::Planks};

cv::Size pictureFor(double turnDeg, double pxPerMm)
{
    const bool upright = std::abs(std::fmod(turnDeg, 180.0)) > 45.0;
    const cv::Size2d mm = upright ? cv::Size2d(125.0, 160.0) : cv::Size2d(160.0, 125.0);
    return {static_cast<int>(mm.width * pxPerMm), static_cast<int>(mm.height * pxPerMm)};
}

cv::Point2d middleOf(cv::Size size) { return {size.width * 0.5 + 3.3, size.height * 0.48}; }

double turnBetween(double one, double other) { return std::abs(std::remainder(one - other, 360.0)); }

rahdari::test::DrawnPicture flatPicture(rahdari::image::SizeMm page, double pxPerMm, double turnDeg, Ground ground)
{
    const cv::Size size = pictureFor(turnDeg, pxPerMm);
    return drawPicture(page, size, rahdari::test::flatCorners(page, pxPerMm, middleOf(size), turnDeg), ground);
}

// The corners without regard to which is the first.
double outlineErrorMm(const rahdari::test::DrawnPicture& picture, rahdari::image::QuadPx corners)
{
    double best = std::numeric_limits<double>::infinity();
    for (int turn = 0; turn < 4; ++turn) {
        best = std::min(best, picture.cornerErrorMm(corners));
        std::rotate(corners.begin(), corners.begin() + 1, corners.end());
    }
    return best;
}

// Two families of fine lines across the page, as under the print of a card.
void drawFineGround(rahdari::test::DrawnPicture& picture)
{
    const rahdari::image::SizeMm size = picture.sizeMm;
    constexpr int subPixelBits = 4;
    const auto px = [&](double x, double y) {
        const cv::Point2d at = picture.truth.toPx(rahdari::image::PointMm{x, y}) * (1 << subPixelBits);
        return cv::Point(static_cast<int>(at.x), static_cast<int>(at.y));
    };
    const cv::Scalar ink(90, 115, 100);
    for (double offset = -size.height; offset < size.width + size.height; offset += 0.6) {
        std::vector<cv::Point> one;
        std::vector<cv::Point> other;
        for (double y = 0.0; y <= size.height; y += 0.5) {
            const double x = offset + 2.0 * std::sin(y / 3.0);
            one.push_back(px(std::clamp(x + 0.6 * y, 0.0, size.width), y));
            other.push_back(px(std::clamp(x - 0.6 * y + 2.0, 0.0, size.width), y));
        }
        for (const auto& line : {one, other}) {
            cv::polylines(picture.pixels, line, false, ink, 1, cv::LINE_AA, subPixelBits);
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(page_location)

BOOST_DATA_TEST_CASE(FindsFlatPagesAnyWayRound,
                     data::make(grounds) * data::make({0.0, 7.0, -7.0, 90.0, 180.0, 270.0}) * data::make({8.0, 2.2}),
                     ground, turn, pxPerMm)
{
    const auto picture = flatPicture(rahdari::test::td3, pxPerMm, turn, ground);
    const PageLocation page = locatePage(picture.pixels, picture.anchor(noiseMm, 3));
    BOOST_TEST(page.method == PageLocation::Method::MrzAndEdges);
    BOOST_TEST(picture.cornerErrorMm(page.cornersPx) < allowedMm);
    BOOST_TEST(turnBetween(page.rotationDeg, turn) < 0.5);
    BOOST_TEST(std::abs(page.resolutionDpi / (pxPerMm * 25.4) - 1.0) < 0.02);
    BOOST_TEST(page.complete());
    BOOST_TEST(page.confidence > 0.7);
}

BOOST_DATA_TEST_CASE(FindsTiltedPages,
                     data::make(grounds) * data::make({0.0, -12.0, 95.0}) *
                         data::make({cv::Point2d(20.0, 0.0), cv::Point2d(-15.0, 15.0), cv::Point2d(0.0, -20.0)}),
                     ground, turn, tilt)
{
    constexpr double pxPerMm = 8.0;
    const cv::Size size = pictureFor(turn, pxPerMm);
    const auto picture = drawPicture(
        rahdari::test::td3, size,
        rahdari::test::tiltedCorners(rahdari::test::td3, 0.93 * pxPerMm, middleOf(size), turn, tilt), ground);
    const PageLocation page = locatePage(picture.pixels, picture.anchor(noiseMm, 5));
    BOOST_TEST(picture.cornerErrorMm(page.cornersPx) < allowedMm);
}

BOOST_DATA_TEST_CASE(FindsCards, data::make(grounds) * data::make({0.0, 185.0}), ground, turn)
{
    const auto picture = flatPicture(rahdari::test::td1, 10.0, turn, ground);
    const PageLocation page = locatePage(picture.pixels, picture.anchor(noiseMm, 4));
    BOOST_TEST(picture.cornerErrorMm(page.cornersPx) < allowedMm);
}

BOOST_DATA_TEST_CASE(MeasuresTheSameWithOtherNoise, data::make({1, 2, 3, 4, 5, 6, 7, 8}), seed)
{
    const auto picture = flatPicture(rahdari::test::td3, 5.0, 3.0, Ground::Texture);
    const PageLocation page = locatePage(picture.pixels, picture.anchor(noiseMm, static_cast<std::uint64_t>(seed)));
    BOOST_TEST(picture.cornerErrorMm(page.cornersPx) < allowedMm);
}

BOOST_AUTO_TEST_CASE(TakesThePictureBordersOfACroppedScan)
{
    const cv::Size size(1000, 704);
    const auto picture =
        drawPicture(rahdari::test::td3, size, rahdari::test::flatCorners(rahdari::test::td3, 8.0, {499.5, 351.5}, 0.0),
                    Ground::DarkPlaten);
    const PageLocation page = locatePage(picture.pixels, picture.anchor(noiseMm, 1));
    BOOST_TEST(page.complete());
    BOOST_TEST(picture.cornerErrorMm(page.cornersPx) < 1.5);
}

BOOST_AUTO_TEST_CASE(SaysWhatACropCutOff)
{
    // 8 mm of the page lie beyond the left border, and nothing else.
    const cv::Size size(1100, 800);
    const auto corners = rahdari::test::flatCorners(rahdari::test::td3, 8.0, {500.0 - 64.0, 400.0}, 0.0);
    const auto picture = drawPicture(rahdari::test::td3, size, corners, Ground::DarkPlaten);
    const PageLocation page = locatePage(picture.pixels, picture.anchor(noiseMm, 1));
    BOOST_TEST(!page.complete());
    BOOST_TEST((page.cornerInPicture == std::array{false, true, true, false}));
    BOOST_TEST(page.overhangMm[static_cast<std::size_t>(Side::Left)] > 3.0);
    BOOST_TEST(page.overhangMm[static_cast<std::size_t>(Side::Left)] < 9.0);
    BOOST_TEST(picture.cornerErrorMm(page.cornersPx) < 2.5);
}

BOOST_AUTO_TEST_CASE(ExtrapolatesFromAStrip)
{
    const cv::Size size(1100, 220);
    const auto corners = rahdari::test::flatCorners(rahdari::test::td3, 8.0, {550.0, 200.0 - 44.0 * 8.0}, 1.0);
    const auto picture = drawPicture(rahdari::test::td3, size, corners, Ground::DarkPlaten);
    const PageLocation page = locatePage(picture.pixels, picture.anchor(noiseMm, 1));
    BOOST_TEST((page.cornerInPicture == std::array{false, false, true, true}));
    BOOST_TEST(page.overhangMm[static_cast<std::size_t>(Side::Top)] > 45.0);
    BOOST_TEST(picture.cornerErrorMm(page.cornersPx) < 6.0);  // the far corners lie 65 mm from anything seen
}

BOOST_AUTO_TEST_CASE(EndsThePageOfAnOpenPassportAtTheFold)
{
    const cv::Size size(1200, 1600);
    const auto corners = rahdari::test::flatCorners(rahdari::test::td3, 8.0, {600.0, 1150.0}, 2.0);
    auto picture = drawPicture(rahdari::test::td3, size, corners, Ground::DarkPlaten);
    const auto upper = drawPicture(
        rahdari::test::td3, size,
        {2.0 * corners[0] - corners[3], 2.0 * corners[1] - corners[2], corners[1], corners[0]}, Ground::DarkPlaten);
    picture.pixels = cv::max(picture.pixels, upper.pixels);
    cv::line(picture.pixels, corners[0], corners[1], cv::Scalar(150, 155, 160), 3, cv::LINE_AA);
    const PageLocation page = locatePage(picture.pixels, picture.anchor(noiseMm, 1));
    BOOST_TEST(page.sideSeen[static_cast<std::size_t>(Side::Top)]);
    BOOST_TEST(picture.cornerErrorMm(page.cornersPx) < allowedMm);
}

BOOST_AUTO_TEST_CASE(TrustsTheMrzAloneWhereNoSideShows)
{
    const auto picture = flatPicture(rahdari::test::td3, 6.0, 4.0, Ground::PaperToned);
    cv::Mat pixels = picture.pixels;
    const PageLocation page = locatePage(pixels, picture.anchor(noiseMm, 2));
    BOOST_TEST(page.found());
    BOOST_TEST(page.complete());
    BOOST_TEST(picture.cornerErrorMm(page.cornersPx) < 8.0);  // 75 mm from the MRZ; its noise allows some 4 mm
}

BOOST_AUTO_TEST_CASE(WorksOnAThumbnail)
{
    const cv::Size size(280, 210);
    const auto picture =
        drawPicture(rahdari::test::td3, size, rahdari::test::flatCorners(rahdari::test::td3, 1.9, {140.0, 104.0}, 2.0),
                    Ground::LightPlaten);
    const PageLocation page = locatePage(picture.pixels, picture.anchor(noiseMm, 2));
    BOOST_TEST(picture.cornerErrorMm(page.cornersPx) < allowedMm);
}

BOOST_AUTO_TEST_CASE(WorksOnFiftyMegapixels)
{
    const cv::Size size(8160, 6120);
    const auto picture = drawPicture(
        rahdari::test::td3, size,
        rahdari::test::tiltedCorners(rahdari::test::td3, 48.0, {4000.0, 3000.0}, -9.0, {10.0, 12.0}), Ground::Texture);
    const PageLocation page = locatePage(picture.pixels, picture.anchor(noiseMm, 2));
    BOOST_TEST(picture.cornerErrorMm(page.cornersPx) < allowedMm);
    const PageLocation bare = locatePage(picture.pixels, std::nullopt);
    BOOST_TEST(bare.method == PageLocation::Method::Edges);
    BOOST_TEST(outlineErrorMm(picture, bare.cornersPx) < allowedMm);
}

BOOST_DATA_TEST_CASE(FindsAPageWithoutItsMrz,
                     data::make(grounds) * data::make({0.0, 7.0, 90.0, -14.0}) * data::make({8.0, 2.2}), ground, turn,
                     pxPerMm)
{
    const auto picture = flatPicture(rahdari::test::td3, pxPerMm, turn, ground);
    const PageLocation page = locatePage(picture.pixels, std::nullopt);
    BOOST_TEST(page.method == PageLocation::Method::Edges);
    BOOST_TEST(outlineErrorMm(picture, page.cornersPx) < std::max(allowedMm, 3.0 / pxPerMm));
    BOOST_TEST(!page.plane.has_value());
    BOOST_TEST(page.resolutionDpi == 0.0);
}

BOOST_AUTO_TEST_CASE(FindsAPageWhoseGroundRunsThroughItsPrint)
{
    constexpr double pxPerMm = 12.0;
    const cv::Size size(1344, 975);
    auto picture =
        drawPicture(rahdari::test::td1, size,
                    rahdari::test::flatCorners(rahdari::test::td1, pxPerMm, middleOf(size), 0.0), Ground::LightPlaten);
    drawFineGround(picture);
    const PageLocation page = locatePage(picture.pixels, std::nullopt);
    BOOST_TEST(page.method == PageLocation::Method::Edges);
    BOOST_TEST(outlineErrorMm(picture, page.cornersPx) < allowedMm);
}

// A board of a card's proportions, without a line of print that could be seen.
BOOST_AUTO_TEST_CASE(FindsACardWhoseGroundHidesItsPrint)
{
    const cv::Size size(1176, 802);
    const cv::RotatedRect card({570.0F, 430.0F}, {1012.0F, 638.0F}, -2.0F);
    cv::Mat picture(size, CV_8UC3, cv::Scalar(42, 42, 42));
    std::array<cv::Point2f, 4> corners;
    card.points(corners.data());
    std::vector<cv::Point> outline(corners.begin(), corners.end());
    cv::fillConvexPoly(picture, outline, cv::Scalar(225, 228, 230), cv::LINE_AA);
    const PageLocation page = locatePage(picture, std::nullopt);
    BOOST_TEST(page.method == PageLocation::Method::Edges);

    cv::Mat square(size, CV_8UC3, cv::Scalar(42, 42, 42));
    cv::rectangle(square, cv::Rect(200, 60, 680, 680), cv::Scalar(225, 228, 230), cv::FILLED);
    BOOST_TEST(!locatePage(square, std::nullopt).found());
}

BOOST_DATA_TEST_CASE(FindsATiltedPageWithoutItsMrz, data::make({Ground::DarkPlaten, Ground::Texture}), ground)
{
    const cv::Size size(1280, 1000);
    const auto picture =
        drawPicture(rahdari::test::td1, size,
                    rahdari::test::tiltedCorners(rahdari::test::td1, 10.0, {640.0, 500.0}, 11.0, {14.0, -9.0}), ground);
    const PageLocation page = locatePage(picture.pixels, std::nullopt);
    BOOST_TEST(page.method == PageLocation::Method::Edges);
    BOOST_TEST(outlineErrorMm(picture, page.cornersPx) < allowedMm);
}

BOOST_AUTO_TEST_CASE(TakesACroppedScanForThePage)
{
    const PageLocation page = locatePage(rahdari::test::drawPage(rahdari::test::td3, 6.0), std::nullopt);
    BOOST_TEST(page.method == PageLocation::Method::WholePicture);
    BOOST_TEST(page.complete());
}

BOOST_DATA_TEST_CASE(FindsNoPageWhereThereIsNone, data::make(grounds) * data::make({800, 2000}), ground, width)
{
    const PageLocation page = locatePage(rahdari::test::drawGround({width, width * 7 / 10}, ground), std::nullopt);
    BOOST_TEST(page.method == PageLocation::Method::None);
    BOOST_TEST(!page.complete());
}

BOOST_AUTO_TEST_CASE(FindsNoPageInNoise)
{
    cv::Mat noise(700, 1000, CV_8UC3);
    cv::RNG(5).fill(noise, cv::RNG::UNIFORM, 0, 255);
    BOOST_TEST(!locatePage(noise, std::nullopt).found());
}

BOOST_AUTO_TEST_CASE(TakesAnyPicture)
{
    const auto picture = flatPicture(rahdari::test::td3, 4.0, 0.0, Ground::DarkPlaten);
    const PageAnchor anchor = picture.anchor(noiseMm, 1);
    for (const cv::Mat& odd : {cv::Mat(), cv::Mat(1, 1, CV_8UC3, cv::Scalar(9, 9, 9)), cv::Mat(1, 5000, CV_8U),
                               cv::Mat(5000, 20, CV_8UC3, cv::Scalar(3, 3, 3)), cv::Mat(300, 400, CV_16U),
                               cv::Mat(300, 400, CV_8UC4), cv::Mat(300, 400, CV_8U, cv::Scalar(255))}) {
        BOOST_CHECK_NO_THROW(locatePage(odd, std::nullopt));
        BOOST_CHECK_NO_THROW(locatePage(odd, anchor));
        BOOST_TEST(!locatePage(odd, std::nullopt).found());
    }
    cv::Mat grey;
    cv::cvtColor(picture.pixels, grey, cv::COLOR_BGR2GRAY);
    BOOST_TEST(picture.cornerErrorMm(locatePage(grey, anchor).cornersPx) < allowedMm);
}

BOOST_AUTO_TEST_CASE(IgnoresAnUnusableAnchor)
{
    const auto picture = flatPicture(rahdari::test::td3, 6.0, 5.0, Ground::DarkPlaten);
    const auto spoiled = [&](auto change) {
        PageAnchor anchor = picture.anchor(noiseMm, 1);
        change(anchor);
        return locatePage(picture.pixels, anchor);
    };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto edges = PageLocation::Method::Edges;
    BOOST_TEST(spoiled([](PageAnchor& a) { a.points.clear(); }).method == edges);
    BOOST_TEST(spoiled([](PageAnchor& a) { a.points.resize(3); }).method == edges);
    BOOST_TEST(spoiled([](PageAnchor& a) { a.sizeMm = {}; }).method == edges);
    BOOST_TEST(spoiled([&](PageAnchor& a) {
                   for (auto& pair : a.points) {
                       pair.px.x = nan;
                   }
               }).method == edges);
    BOOST_TEST(spoiled([](PageAnchor& a) {
                   for (auto& pair : a.points) {
                       pair = a.points.front();
                   }
               }).method == edges);
    BOOST_TEST(spoiled([](PageAnchor& a) {
                   for (auto& pair : a.points) {
                       pair.px = {100.0, 100.0};
                   }
               }).method == edges);
    BOOST_TEST(spoiled([](PageAnchor& a) {
                   cv::RNG random(3);
                   for (auto& pair : a.points) {
                       pair.px = {random.uniform(0.0, 900.0), random.uniform(0.0, 700.0)};
                   }
               }).method == edges);
    BOOST_TEST(spoiled([](PageAnchor& a) {
                   for (auto& pair : a.points) {
                       pair.px.x *= -1.0;  // mirrored: no reader sees that
                   }
               }).method == edges);
}

BOOST_AUTO_TEST_CASE(BearsAFewWrongPointsAndASingleLine)
{
    const auto picture = flatPicture(rahdari::test::td3, 6.0, 5.0, Ground::DarkPlaten);
    PageAnchor anchor = picture.anchor(noiseMm, 1);
    for (std::size_t i = 0; i < anchor.points.size(); i += 11) {
        anchor.points[i].px += cv::Point2d(40.0, -60.0);
    }
    anchor.points[5].px.y = std::numeric_limits<double>::infinity();
    BOOST_TEST(picture.cornerErrorMm(locatePage(picture.pixels, anchor).cornersPx) < allowedMm);
    PageAnchor line = picture.anchor(noiseMm, 1);
    line.points.resize(44);
    BOOST_TEST(picture.cornerErrorMm(locatePage(picture.pixels, line).cornersPx) < allowedMm);
}

BOOST_AUTO_TEST_CASE(StopsWhenAsked)
{
    const auto picture = flatPicture(rahdari::test::td3, 6.0, 5.0, Ground::DarkPlaten);
    std::stop_source source;
    source.request_stop();
    BOOST_TEST(!locatePage(picture.pixels, picture.anchor(noiseMm, 1), source.get_token()).found());
    BOOST_TEST(!locatePage(picture.pixels, std::nullopt, source.get_token()).found());
}

BOOST_AUTO_TEST_SUITE_END()
