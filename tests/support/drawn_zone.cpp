#include "tests/support/drawn_zone.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <stdexcept>
#include <string_view>

namespace rahdari::tests {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
constexpr double pitchMm = 2.54;

// Of models/ocr/glyphs.png, see glyphs.toml beside it.
constexpr int cellWidthPx = 64;
constexpr int cellHeightPx = 96;
constexpr double cellPxPerMm = cellWidthPx / pitchMm;
constexpr double capMiddlePx = 47.94;

cv::Mat glyphOf(char character)
{
    static const cv::Mat atlas =
        cv::imread(std::string(RAHDARI_SOURCE_DIR) + "/models/ocr/glyphs.png", cv::IMREAD_GRAYSCALE);
    const std::size_t index = alphabet.find(character);
    if (atlas.empty() || index == std::string_view::npos) {
        throw std::runtime_error("no glyph to draw");
    }
    const int left = static_cast<int>(index) * cellWidthPx;
    return atlas.colRange(left, left + cellWidthPx);
}

cv::Mat ring()
{
    cv::Mat cell(cellHeightPx, cellWidthPx, CV_8U, cv::Scalar(255));
    cv::circle(cell, {cellWidthPx / 2, static_cast<int>(capMiddlePx)}, 26, cv::Scalar(0), 14);
    return cell;
}

/// Darkens the page by the glyph's coverage.
void print(cv::Mat& page, const cv::Mat& glyph, cv::Point2d centrePx, double scale, double ink, double paper)
{
    const cv::Matx23d map(scale, 0.0, centrePx.x - scale * (cellWidthPx / 2.0 - 0.5), 0.0, scale,
                          centrePx.y - scale * (capMiddlePx - 0.5));
    cv::Mat soft;
    cv::GaussianBlur(glyph, soft, {}, std::max(0.3, 0.4 / scale));
    cv::Mat coverage;
    cv::warpAffine(soft, coverage, map, page.size(), cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar(255));
    const int reach = static_cast<int>(std::ceil(cellHeightPx * scale));
    const cv::Rect around =
        cv::Rect(static_cast<int>(centrePx.x) - reach, static_cast<int>(centrePx.y) - reach, 2 * reach, 2 * reach) &
        cv::Rect({}, page.size());
    for (int y = around.y; y < around.y + around.height; ++y) {
        for (int x = around.x; x < around.x + around.width; ++x) {
            const double white = coverage.at<uchar>(y, x) / 255.0;
            page.at<uchar>(y, x) =
                cv::saturate_cast<uchar>(page.at<uchar>(y, x) * (white + (1.0 - white) * ink / paper));
        }
    }
}

const DrawnZone::Oddity* oddityAt(const DrawnZone& zone, int line, int column)
{
    for (const DrawnZone::Oddity& oddity : zone.oddities) {
        if (oddity.line == line && oddity.column == column) {
            return &oddity;
        }
    }
    return nullptr;
}

}  // namespace

cv::Point2d centreOf(const DrawnZone& zone, int line, int column)
{
    const double linesBelow = static_cast<double>(zone.lines.size()) - 1.0 - line;
    return {(zone.leftMm + 0.75 + column * pitchMm) * zone.pxPerMm,
            (zone.heightMm - zone.belowMm - linesBelow * zone.lineStepMm) * zone.pxPerMm};
}

cv::Mat draw(const DrawnZone& zone)
{
    cv::Mat page(cvRound(zone.heightMm * zone.pxPerMm), cvRound(zone.widthMm * zone.pxPerMm), CV_8U,
                 cv::Scalar(zone.paper));
    const double scale = zone.pxPerMm / cellPxPerMm;
    for (std::size_t l = 0; l < zone.lines.size(); ++l) {
        for (std::size_t i = 0; i < zone.lines[l].size(); ++i) {
            const auto line = static_cast<int>(l);
            const auto column = static_cast<int>(i);
            cv::Point2d centre = centreOf(zone, line, column);
            double ink = zone.ink;
            cv::Mat glyph = glyphOf(zone.lines[l][i]);
            if (const DrawnZone::Oddity* oddity = oddityAt(zone, line, column)) {
                centre += cv::Point2d(oddity->alongMm, oddity->downMm) * zone.pxPerMm;
                ink = oddity->ink >= 0.0 ? oddity->ink : ink;
                glyph = oddity->alien ? ring() : glyph;
            }
            print(page, glyph, centre, scale, ink, zone.paper);
        }
    }
    cv::GaussianBlur(page, page, {}, std::max(0.3, zone.blurMm * zone.pxPerMm));
    return page;
}

cv::Mat turned(const cv::Mat& page, double degrees)
{
    const double radians = degrees * CV_PI / 180.0;
    const double cosine = std::abs(std::cos(radians));
    const double sine = std::abs(std::sin(radians));
    const cv::Size size(cvCeil(page.cols * cosine + page.rows * sine) + 40,
                        cvCeil(page.cols * sine + page.rows * cosine) + 40);
    cv::Matx23d map(cv::getRotationMatrix2D(cv::Point2f(page.size() / 2), -degrees, 1.0));
    map(0, 2) += (size.width - page.cols) / 2.0;
    map(1, 2) += (size.height - page.rows) / 2.0;
    cv::Mat out;
    cv::warpAffine(page, out, map, size, cv::INTER_CUBIC, cv::BORDER_CONSTANT, cv::Scalar(50));
    return out;
}

}  // namespace rahdari::tests
