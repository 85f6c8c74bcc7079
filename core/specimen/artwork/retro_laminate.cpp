#include "core/base/error_code.h"
#include "core/specimen/artwork/drawing.h"
#include "core/specimen/artwork/emblem_paint.h"

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

int wholePx(double mm) { return std::max(static_cast<int>(std::floor(toMasterPx(mm) + 0.5)), 1); }

void stamp(cv::Mat& sheet, const cv::Mat& logo, cv::Point at)
{
    const cv::Rect wanted(at, logo.size());
    const cv::Rect inside = wanted & cv::Rect({}, sheet.size());
    if (!inside.empty()) {
        logo(inside - at).copyTo(sheet(inside));
    }
}

/// Fine slanting lines between the logos, at places of the page too.
void rule(cv::Mat& sheet, int stepPx, const cv::Point& origin)
{
    const int line = std::max(stepPx / 12, 2);
    const int start = ((origin.x + origin.y) % stepPx + stepPx) % stepPx;
    for (int y = 0; y < sheet.rows; ++y) {
        auto* row = sheet.ptr<std::uint8_t>(y);
        for (int x = 0; x < sheet.cols; ++x) {
            row[x] = (x + y + start) % stepPx < line ? 90 : 0;
        }
    }
}

}  // namespace

Result<Plate> drawRetroLaminate(const image::RectMm& box, const std::string& ink, const RetroLaminate& laminate)
{
    const EmblemArt* art = emblemArt(laminate.drawing);
    if (art == nullptr) {
        return Error{toInt(ErrorCode::SpecimenInvalid), "There is no drawing \"" + laminate.drawing + '"', ""};
    }
    const PlateFrame frame(box);
    const image::RectMm logoBox{0, 0, laminate.sizeMm, laminate.sizeMm};
    const PlateFrame logoFrame(logoBox);
    const cv::Mat logo = paintFilled(*art, placeIn(*art, logoBox), logoFrame);
    const int pitch = std::max(wholePx(laminate.pitchMm), logo.cols);
    cv::Mat sheet(frame.size(), CV_8U);
    rule(sheet, std::max(pitch / 4, 8), frame.origin());
    // Every other row half a pitch aside; all at places of the page, so that two pieces of laminate fit together.
    for (int row = frame.origin().y / pitch - 1; row * pitch < frame.origin().y + sheet.rows; ++row) {
        const int aside = row % 2 == 0 ? 0 : pitch / 2;
        for (int column = frame.origin().x / pitch - 2; column * pitch < frame.origin().x + sheet.cols; ++column) {
            stamp(sheet, logo, cv::Point(column * pitch + aside, row * pitch) - frame.origin());
        }
    }
    return frame.plate(ink, std::move(sheet));
}

}  // namespace rahdari::specimen
