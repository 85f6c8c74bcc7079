#include "core/base/error_code.h"
#include "core/specimen/artwork/drawing.h"
#include "core/specimen/artwork/emblem_paint.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr int ordinary = 128;
// Paper pulp has no sharp borders: the drawing is seen through a near and a wide blur.
constexpr double nearBlurMm = 0.22;
constexpr double wideBlurMm = 0.6;

cv::Mat blurred(const cv::Mat& picture, double sigmaMm)
{
    cv::Mat result;
    const double sigma = toMasterPx(sigmaMm);
    cv::GaussianBlur(picture, result, {}, sigma, sigma, cv::BORDER_REPLICATE);
    return result;
}

}  // namespace

Result<Plate> drawWatermark(const image::RectMm& box, const Watermark& watermark)
{
    const EmblemArt* art = emblemArt(watermark.drawing);
    if (art == nullptr) {
        return Error{toInt(ErrorCode::SpecimenInvalid), "There is no drawing \"" + watermark.drawing + '"', ""};
    }
    const PlateFrame frame(box);
    // A margin, so that the blur fades out within the box.
    const double margin = std::min(wideBlurMm * 2.5, std::min(box.width, box.height) / 8);
    const image::RectMm inner{box.x + margin, box.y + margin, box.width - 2 * margin, box.height - 2 * margin};
    const cv::Mat tones = paintFilled(*art, placeIn(*art, inner), frame, ordinary);
    const cv::Mat nearly = blurred(tones, nearBlurMm);
    const cv::Mat widely = blurred(tones, wideBlurMm);
    const int parts = static_cast<int>(std::floor(std::clamp(watermark.depth, 0.0, 1.0) * 256 + 0.5));
    cv::Mat thickness(frame.size(), CV_8U);
    for (int y = 0; y < thickness.rows; ++y) {
        const auto* a = nearly.ptr<std::uint8_t>(y);
        const auto* b = widely.ptr<std::uint8_t>(y);
        auto* to = thickness.ptr<std::uint8_t>(y);
        for (int x = 0; x < thickness.cols; ++x) {
            const int relief = (5 * a[x] + 3 * b[x]) / 8 - ordinary;
            to[x] = static_cast<std::uint8_t>(std::clamp(ordinary + relief * parts / 256, 0, 255));
        }
    }
    return frame.plate("", std::move(thickness));
}

}  // namespace rahdari::specimen
