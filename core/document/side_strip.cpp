#include "core/document/side_strip.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::document {

namespace {

constexpr double largestPxPerMm = 6.0;
constexpr int samplesPerColumn = 3;
constexpr double roundedCornerMm = 4.0;  // ISO/IEC 7810 rounds by 3.18 mm; the corner itself shows no side
constexpr double blurMm = 0.2;

void findValidRows(SideStrip& strip, cv::Size pictureSize, const SideBand& band)
{
    for (int column = 0; column < strip.columns; ++column) {
        const double along = strip.alongMm(column);
        const double share = along / strip.lengthMm;
        const double half = band.halfWidthStartMm * (1.0 - share) + band.halfWidthEndMm * share;
        int first = strip.rows;
        int last = 0;
        for (int row = 0; row < strip.rows; ++row) {
            const double across = strip.acrossMm(row);
            if (std::abs(across) <= half && insidePicture(applyTo(strip.toPicture, along, across), pictureSize)) {
                first = std::min(first, row);
                last = row + 1;
            }
        }
        const bool corner = along < roundedCornerMm || along > strip.lengthMm - roundedCornerMm;
        strip.valid.emplace_back(corner ? strip.rows : first, corner ? 0 : last);
    }
}

void computeGradients(SideStrip& strip, const cv::Mat& sampled)
{
    cv::Mat columns;
    cv::resize(sampled, columns, {strip.columns, strip.rows}, 0.0, 0.0, cv::INTER_AREA);
    cv::GaussianBlur(columns, columns, {1, 0}, 0.01, std::max(0.5, blurMm * strip.pxPerMm), cv::BORDER_REPLICATE);
    cv::Mat gradient;
    const cv::Mat kernel = (cv::Mat_<float>(3, 1) << -0.5F, 0.0F, 0.5F);
    cv::filter2D(columns, gradient, CV_32F, kernel, {-1, -1}, 0.0, cv::BORDER_REPLICATE);
    cv::split(gradient, strip.gradients);
    for (cv::Mat& channel : strip.gradients) {
        channel = channel.t();
    }
}

}  // namespace

cv::Matx33d stripToPage(const SideEnds& ends)
{
    const double length = std::hypot(ends.end.x - ends.start.x, ends.end.y - ends.start.y);
    const double alongX = (ends.end.x - ends.start.x) / length;
    const double alongY = (ends.end.y - ends.start.y) / length;
    return {alongX, ends.outward.x, ends.start.x, alongY, ends.outward.y, ends.start.y, 0.0, 0.0, 1.0};
}

cv::Point2d applyTo(const cv::Matx33d& map, double x, double y)
{
    const cv::Vec3d out = map * cv::Vec3d(x, y, 1.0);
    return {out[0] / out[2], out[1] / out[2]};
}

bool insidePicture(const cv::Point2d& point, cv::Size size)
{
    return point.x >= 0.0 && point.y >= 0.0 && point.x <= size.width - 1.0 && point.y <= size.height - 1.0;
}

int SideStrip::presentColumns() const
{
    return static_cast<int>(
        std::count_if(valid.begin(), valid.end(), [](const auto& rowsOf) { return rowsOf.first < rowsOf.second; }));
}

std::optional<SideStrip> cutStrip(const ReducedPicture& reduced, const image::PagePlane& plane, image::SizeMm size,
                                  const SideBand& band)
{
    const SideEnds ends = sideEnds(band.side, size);
    SideStrip strip;
    strip.lengthMm = std::hypot(ends.end.x - ends.start.x, ends.end.y - ends.start.y);
    strip.halfWidthMm = std::max(band.halfWidthStartMm, band.halfWidthEndMm);
    const image::PointMm middle{(ends.start.x + ends.end.x) / 2.0, (ends.start.y + ends.end.y) / 2.0};
    const double available = plane.pxPerMmAt(middle) / reduced.factor;
    if (!std::isfinite(available) || available < 0.5) {
        return std::nullopt;
    }
    strip.pxPerMm = std::min(available, largestPxPerMm);
    strip.rows = static_cast<int>(std::ceil(2.0 * strip.halfWidthMm * strip.pxPerMm));
    strip.columns = static_cast<int>(strip.lengthMm * SideStrip::columnsPerMm);
    if (strip.rows < 5 || strip.columns < 10 || strip.rows > 1000 || strip.columns > 1000) {
        return std::nullopt;
    }
    strip.toPicture = plane.matrix() * stripToPage(ends);
    const double along = 1.0 / (SideStrip::columnsPerMm * samplesPerColumn);
    const double across = 1.0 / strip.pxPerMm;
    const cv::Matx33d pixels(along, 0.0, 0.5 * along, 0.0, across, 0.5 * across - strip.halfWidthMm, 0.0, 0.0, 1.0);
    cv::Mat sampled;
    cv::warpPerspective(reduced.pixels, sampled, reduced.fromPicture() * strip.toPicture * pixels,
                        {strip.columns * samplesPerColumn, strip.rows}, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                        cv::BORDER_REPLICATE);
    computeGradients(strip, sampled);
    findValidRows(strip, {reduced.pixels.cols * reduced.factor, reduced.pixels.rows * reduced.factor}, band);
    return strip;
}

}  // namespace rahdari::document
