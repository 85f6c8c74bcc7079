#include "tests/unit/core/document/drawn_page.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

namespace rahdari::test {

namespace {

constexpr double pitchMm = 2.54;
constexpr double lineSpacingMm = 6.35;
constexpr double firstCharacterMm = 7.0;
constexpr double lastLineMm = 9.4;  // above the lower edge

struct MrzGrid {
    int lines = 2;
    int columns = 44;
};

MrzGrid gridOf(image::SizeMm size)
{
    if (size.width < 100.0) {
        return {3, 30};
    }
    return size.width < 110.0 ? MrzGrid{2, 36} : MrzGrid{2, 44};
}

image::PointMm characterCentre(image::SizeMm size, int line, int column)
{
    const int fromLast = gridOf(size).lines - 1 - line;
    return {firstCharacterMm + pitchMm * column * (size.width < 100.0 ? 0.95 : 1.0),
            size.height - (size.width < 100.0 ? 6.0 : lastLineMm) - lineSpacingMm * 0.95 * fromLast};
}

void drawText(cv::Mat& page, const std::string& text, image::PointMm centre, double heightMm, double pxPerMm)
{
    const double scale = heightMm * pxPerMm / 21.0;  // the simplex font's capitals are 21 px high at scale 1
    const int thickness = std::max(1, static_cast<int>(std::lround(0.33 * pxPerMm)));
    const cv::Size size = cv::getTextSize(text, cv::FONT_HERSHEY_SIMPLEX, scale, thickness, nullptr);
    const cv::Point origin(static_cast<int>(std::lround(centre.x * pxPerMm)) - size.width / 2,
                           static_cast<int>(std::lround(centre.y * pxPerMm)) + size.height / 2);
    cv::putText(page, text, origin, cv::FONT_HERSHEY_SIMPLEX, scale, cv::Scalar(35, 30, 30), thickness, cv::LINE_AA);
}

void drawFineLines(cv::Mat& page, double pxPerMm)
{
    for (int line = 0; line < 40; ++line) {
        std::vector<cv::Point> curve;
        for (int x = 0; x <= page.cols; x += 4) {
            const double mm = x / pxPerMm;
            const double y = line * 2.2 + 3.0 * std::sin(mm * 0.16 + line * 0.35);
            curve.emplace_back(x, static_cast<int>(y * pxPerMm));
        }
        cv::polylines(page, curve, false, cv::Scalar(205, 190, 170), 1, cv::LINE_AA);
    }
}

void drawPortrait(cv::Mat& page, image::SizeMm size, double pxPerMm)
{
    const double height = 0.45 * size.height;
    const auto px = [&](double mm) { return static_cast<int>(std::lround(mm * pxPerMm)); };
    const cv::Rect box(px(6.0), px(0.18 * size.height), px(0.78 * height), px(height));
    cv::rectangle(page, box, cv::Scalar(200, 195, 190), cv::FILLED);
    const cv::Point middle(box.x + box.width / 2, box.y + box.height / 2);
    cv::ellipse(page, {middle.x, box.y + box.height}, {box.width * 2 / 5, box.height / 3}, 0.0, 180.0, 360.0,
                cv::Scalar(80, 60, 50), cv::FILLED, cv::LINE_AA);
    cv::ellipse(page, middle, {box.width / 4, box.height * 3 / 10}, 0.0, 0.0, 360.0, cv::Scalar(130, 160, 205),
                cv::FILLED, cv::LINE_AA);
}

}  // namespace

cv::Mat drawGround(cv::Size size, Ground ground)
{
    cv::RNG random(7);
    if (ground == Ground::PaperToned) {
        return {size, CV_8UC3, cv::Scalar(222, 232, 236)};
    }
    if (ground == Ground::DarkPlaten || ground == Ground::LightPlaten) {
        cv::Mat picture(size, CV_8UC3, cv::Scalar::all(ground == Ground::DarkPlaten ? 22.0 : 250.0));
        return picture;
    }
    cv::Mat coarse(std::max(4, size.height / 12), std::max(4, size.width / (ground == Ground::Planks ? 90 : 12)),
                   CV_8UC3);
    random.fill(coarse, cv::RNG::NORMAL, cv::Scalar(90, 115, 140), cv::Scalar(30, 30, 30));
    cv::Mat picture;
    cv::resize(coarse, picture, size, 0.0, 0.0, cv::INTER_CUBIC);
    if (ground == Ground::Planks) {
        for (int y = size.height / 9; y < size.height; y += size.height / 6) {
            cv::line(picture, {0, y}, {size.width, y + size.height / 40}, cv::Scalar(35, 40, 45),
                     std::max(1, size.height / 250), cv::LINE_AA);
        }
    }
    return picture;
}

cv::Mat drawPage(image::SizeMm size, double pxPerMm)
{
    cv::Mat page(static_cast<int>(std::lround(size.height * pxPerMm)),
                 static_cast<int>(std::lround(size.width * pxPerMm)), CV_8UC3, cv::Scalar(222, 232, 236));
    drawFineLines(page, pxPerMm);
    drawPortrait(page, size, pxPerMm);
    drawText(page, "UTOPIA PASSPORT", {0.5 * size.width, 0.09 * size.height}, 3.5, pxPerMm);
    const int rows = size.width < 100.0 ? 4 : 8;
    for (int row = 0; row < rows; ++row) {
        drawText(page, "ERIKSSON ANNA " + std::to_string(row * 7919),
                 {0.62 * size.width, (0.2 + 0.46 * row / rows) * size.height}, 2.2, pxPerMm);
    }
    const MrzGrid grid = gridOf(size);
    const std::string letters = "P<UTOERIKSSON<<ANNA<MARIA<<<<L898902C36UTO7408122F1204159ZE184226B";
    for (int line = 0; line < grid.lines; ++line) {
        for (int column = 0; column < grid.columns; ++column) {
            const auto at = static_cast<std::size_t>(line * 29 + column) % letters.size();
            drawText(page, letters.substr(at, 1), characterCentre(size, line, column), 2.4, pxPerMm);
        }
    }
    return page;
}

DrawnPicture drawPicture(image::SizeMm page, cv::Size picture, const image::QuadPx& corners, Ground ground)
{
    const auto truth = image::PagePlane::fromCorners(corners, page).value();
    // Drawn a little finer than seen, so that warping does not lose strokes.
    const double pxPerMm = std::clamp(1.3 * truth.pxPerMmAt({page.width / 2.0, page.height / 2.0}), 3.0, 24.0);
    const cv::Mat drawn = drawPage(page, pxPerMm);
    cv::Mat outline = cv::Mat::zeros(drawn.size(), CV_8U);
    outline.setTo(255);
    const double mm = 1.0 / pxPerMm;
    const cv::Matx33d toPicture = truth.matrix() * cv::Matx33d(mm, 0.0, 0.5 * mm, 0.0, mm, 0.5 * mm, 0.0, 0.0, 1.0);
    cv::Mat warped;
    cv::Mat mask;
    cv::warpPerspective(drawn, warped, toPicture, picture, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::warpPerspective(outline, mask, toPicture, picture, cv::INTER_LINEAR, cv::BORDER_CONSTANT);
    cv::Mat pixels = drawGround(picture, ground);
    warped.copyTo(pixels, mask > 127);
    cv::GaussianBlur(pixels, pixels, {3, 3}, 0.6);
    return {pixels, truth, page};
}

image::QuadPx flatCorners(image::SizeMm page, double pxPerMm, cv::Point2d middlePx, double turnDeg)
{
    const double turn = turnDeg * std::numbers::pi / 180.0;
    const auto corner = [&](double x, double y) {
        const double dx = (x - page.width / 2.0) * pxPerMm;
        const double dy = (y - page.height / 2.0) * pxPerMm;
        return middlePx +
               cv::Point2d(dx * std::cos(turn) - dy * std::sin(turn), dx * std::sin(turn) + dy * std::cos(turn));
    };
    return {corner(0.0, 0.0), corner(page.width, 0.0), corner(page.width, page.height), corner(0.0, page.height)};
}

image::QuadPx tiltedCorners(image::SizeMm page, double pxPerMm, cv::Point2d middlePx, double turnDeg,
                            cv::Point2d tiltDeg)
{
    constexpr double distanceMm = 300.0;
    const double radians = std::numbers::pi / 180.0;
    const auto corner = [&](double x, double y) {
        const double fromMiddleX = x - page.width / 2.0;
        const double fromMiddleY = y - page.height / 2.0;
        const double depth =
            distanceMm + fromMiddleX * std::sin(tiltDeg.x * radians) + fromMiddleY * std::sin(tiltDeg.y * radians);
        const cv::Point2d seen(fromMiddleX * std::cos(tiltDeg.x * radians),
                               fromMiddleY * std::cos(tiltDeg.y * radians));
        const cv::Point2d projected = seen * (pxPerMm * distanceMm / depth);
        const double turn = turnDeg * radians;
        return middlePx + cv::Point2d(projected.x * std::cos(turn) - projected.y * std::sin(turn),
                                      projected.x * std::sin(turn) + projected.y * std::cos(turn));
    };
    return {corner(0.0, 0.0), corner(page.width, 0.0), corner(page.width, page.height), corner(0.0, page.height)};
}

document::PageAnchor DrawnPicture::anchor(double noiseMm, std::uint64_t seed) const
{
    cv::RNG random(seed);
    document::PageAnchor known;
    known.format = sizeMm.width < 100.0 ? "TD1" : sizeMm.width < 110.0 ? "MRV-B" : "TD3";
    known.sticker = sizeMm.width > 100.0 && sizeMm.width < 110.0;
    known.sizeMm = sizeMm;
    const MrzGrid grid = gridOf(sizeMm);
    for (int line = 0; line < grid.lines; ++line) {
        for (int column = 0; column < grid.columns; ++column) {
            const image::PointMm centre = characterCentre(sizeMm, line, column);
            const image::PointMm seen{centre.x + random.gaussian(noiseMm), centre.y + random.gaussian(noiseMm)};
            known.points.push_back({centre, truth.toPx(seen)});
        }
    }
    const image::PointMm first = characterCentre(sizeMm, 0, 0);
    const image::PointMm last = characterCentre(sizeMm, grid.lines - 1, grid.columns - 1);
    known.textOutlinePx =
        truth.toPx(image::RectMm{first.x - 1.3, first.y - 1.6, last.x - first.x + 2.6, last.y - first.y + 3.2});
    return known;
}

double DrawnPicture::cornerErrorMm(const image::QuadPx& corners) const
{
    const std::array<image::PointMm, 4> expected{
        {{0.0, 0.0}, {sizeMm.width, 0.0}, {sizeMm.width, sizeMm.height}, {0.0, sizeMm.height}}};
    double largest = 0.0;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const image::PointMm found = truth.toMm(corners[i]);
        largest = std::max(largest, std::hypot(found.x - expected[i].x, found.y - expected[i].y));
    }
    return largest;
}

}  // namespace rahdari::test
