// A visa glued on the page of a booklet: the booklet's edges are strong, the visa's faint.

#include "core/document/page_location.h"

#include "tests/unit/core/document/drawn_page.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <opencv2/imgproc.hpp>

#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace data = boost::unit_test::data;
using rahdari::document::locatePage;
using rahdari::document::PageAnchor;
using rahdari::document::PageLocation;
using rahdari::document::Side;
using rahdari::image::PointMm;
using rahdari::test::Ground;

namespace {

constexpr double printNoiseMm = 0.1;
constexpr double allowedErrorMm = 1.0;
constexpr double pxPerMm = 10.0;

/// How far the booklet's page reaches beyond the sticker.
struct BookletMargins {
    double left = 0.0;
    double above = 0.0;
    double right = 0.0;
    double below = 0.0;
};

// The sticker ends in a line of shadow, or not at all; beyond lie the booklet's page of the same paper and a dark lid.
rahdari::test::DrawnPicture drawSticker(const BookletMargins& margins, bool shadow)
{
    const cv::Size size(1500, 1100);
    const auto corners = rahdari::test::flatCorners(rahdari::test::mrvB, pxPerMm, {740.0, 540.0}, 1.5);
    auto picture = drawPicture(rahdari::test::mrvB, size, corners, Ground::PaperToned);
    const auto px = [&](double x, double y) {
        const cv::Point2d at = picture.truth.toPx(PointMm{x, y});
        return cv::Point(cvRound(at.x), cvRound(at.y));
    };
    const auto [width, height] = picture.sizeMm;
    const std::array outline{px(0.0, 0.0), px(width, 0.0), px(width, height), px(0.0, height)};
    if (shadow) {
        cv::polylines(picture.pixels, outline, true, cv::Scalar(195, 205, 210), 2, cv::LINE_AA);
    }
    for (double y = -margins.above; y < height + margins.below; y += 1.7) {
        for (const auto& [from, to] : {std::pair{-margins.left, -0.5}, std::pair{width + 0.5, width + margins.right}}) {
            cv::line(picture.pixels, px(from, y), px(to, y + 0.6), cv::Scalar(190, 170, 175), 1, cv::LINE_AA);
        }
    }
    cv::Mat lid(size, CV_8U, cv::Scalar(255));
    const std::vector<cv::Point> booklet{px(-margins.left, -margins.above), px(width + margins.right, -margins.above),
                                         px(width + margins.right, height + margins.below),
                                         px(-margins.left, height + margins.below)};
    cv::fillConvexPoly(lid, booklet, cv::Scalar(0));
    picture.pixels.setTo(cv::Scalar::all(22.0), lid);
    return picture;
}

// The zone as its reader expects it, while it was printed elsewhere on the sticker.
PageAnchor printedOff(PageAnchor anchor, PointMm shift)
{
    for (auto& pair : anchor.points) {
        pair.mm = {pair.mm.x - shift.x, pair.mm.y - shift.y};
    }
    return anchor;
}

constexpr std::array<BookletMargins, 3> booklets{
    {{10.0, 7.0, 10.0, 7.0}, {4.0, 6.0, 16.0, 3.5}, {8.0, 10.0, 9.0, 4.5}}};

}  // namespace

BOOST_AUTO_TEST_SUITE(sticker_location)

BOOST_DATA_TEST_CASE(EndsTheStickerAtItsOwnSides,
                     data::xrange(booklets.size()) * data::make({0.0, 2.5, -1.0}) * data::make({false, true}), booklet,
                     shiftMm, declared)
{
    const auto picture = drawSticker(booklets.at(booklet), true);
    PageAnchor anchor = printedOff(picture.anchor(printNoiseMm, 3), {shiftMm, 0.3 * shiftMm});
    anchor.declaredDpi = declared ? std::optional(25.4 * pxPerMm) : std::nullopt;
    const PageLocation page = locatePage(picture.pixels, anchor);
    BOOST_TEST((page.sideSeen == std::array{true, true, true, true}));
    BOOST_TEST(picture.cornerErrorMm(page.cornersPx) < allowedErrorMm);
}

BOOST_DATA_TEST_CASE(TakesNoEdgeOfTheBookletForOneOfTheSticker, data::xrange(booklets.size()), booklet)
{
    const auto picture = drawSticker(booklets.at(booklet), false);
    PageAnchor anchor = picture.anchor(printNoiseMm, 4);
    anchor.declaredDpi = 25.4 * pxPerMm;
    const PageLocation page = locatePage(picture.pixels, anchor);
    BOOST_TEST(picture.cornerErrorMm(page.cornersPx) < 2.0);
}

BOOST_AUTO_TEST_CASE(FindsAStickerPhotographedAskew)
{
    const cv::Size size(1500, 1100);
    const auto corners =
        rahdari::test::tiltedCorners(rahdari::test::mrvB, 9.0, {740.0, 540.0}, -4.0, cv::Point2d(14.0, -12.0));
    const auto picture = drawPicture(rahdari::test::mrvB, size, corners, Ground::DarkPlaten);
    const PageLocation page = locatePage(picture.pixels, picture.anchor(printNoiseMm, 5));
    BOOST_TEST(picture.cornerErrorMm(page.cornersPx) < allowedErrorMm);
}

BOOST_AUTO_TEST_SUITE_END()
