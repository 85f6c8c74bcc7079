#include "core/specimen/ink/optical_model.h"

#include "core/specimen/ink/row_light.h"

#include <opencv2/core/hal/hal.hpp>
#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <array>
#include <cstring>

namespace rahdari::specimen {

namespace {

constexpr int bandRows = 64;

void writeRow(const ColourRows& rows, cv::Mat& picture, int y)
{
    if (picture.channels() == 1) {
        std::memcpy(picture.ptr(y), rows[0].data(), rows[0].size() * sizeof(Share));
        return;
    }
    std::array<const ushort*, 3> planes{rows[0].data(), rows[1].data(), rows[2].data()};
    cv::hal::merge16u(planes.data(), picture.ptr<ushort>(y), picture.cols, 3);
}

}  // namespace

cv::Mat render(const LayerStack& page, image::Light light, const Illumination& illumination)
{
    const Exposure exposure(page, light, illumination);
    cv::Mat picture(exposure.size, exposure.wanted.infrared ? CV_16UC1 : CV_16UC3);
    const int bands = (picture.rows + bandRows - 1) / bandRows;
    cv::parallel_for_({0, bands}, [&](const cv::Range& range) {
        RowLight rowLight(exposure);
        for (int y = range.start * bandRows; y < std::min(range.end * bandRows, picture.rows); ++y) {
            writeRow(rowLight.row(y), picture, y);
        }
    });
    return picture;
}

}  // namespace rahdari::specimen
