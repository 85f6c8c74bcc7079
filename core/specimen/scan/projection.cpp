#include "core/specimen/scan/projection.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace rahdari::specimen {

namespace {

using Light16 = std::uint16_t;

constexpr int fineBits = 8;           ///< of a place between two pixels
constexpr double one = 4294967296.0;  ///< steps along a row are counted in 2^-32 px
constexpr std::int64_t pixelsToFine = 32 - fineBits;

std::int64_t fixed(double px) { return static_cast<std::int64_t>(std::floor(px * one + .5)); }

/// Where picture pixels lie on the softened page, in its pixels: x = xx * i + xy * j + x0, y alike.
struct Inverse {
    double xx, xy, x0, yx, yy, y0;
};

Inverse inverseOf(const Pose& pose)
{
    const cv::Matx33d& m = pose.pageToPicture;
    const double determinant = m(0, 0) * m(1, 1) - m(0, 1) * m(1, 0);
    const double px = masterPxPerMm / determinant;
    // A pixel's centre lies half a pixel from its border, and the page begins after the rim.
    const double offset = bedRimPx - .5;
    return {m(1, 1) * px,  -m(0, 1) * px, (m(0, 1) * m(1, 2) - m(1, 1) * m(0, 2)) * px + offset,
            -m(1, 0) * px, m(0, 0) * px,  (m(1, 0) * m(0, 2) - m(0, 0) * m(1, 2)) * px + offset};
}

/// The bend as a table over the rows of the flat page: where the light comes from and how much of it.
struct Bend {
    std::vector<std::int32_t> row;     ///< in 1/256 px of the softened page
    std::vector<std::uint32_t> light;  ///< 65536 = all
};

Bend bendOf(const Pose& pose, double shade)
{
    Bend bend;
    if (pose.bendMm <= 0) {
        return bend;
    }
    const auto rows = static_cast<std::size_t>(bedRimPx + std::ceil(toMasterPx(pose.bendReachMm)));
    for (std::size_t row = 0; row < rows; ++row) {
        const double flatMm = (static_cast<double>(row) - bedRimPx + .5) / masterPxPerMm;
        const double pageMm = unbent(flatMm, pose);
        const double rise = std::clamp(1 - pageMm / pose.bendReachMm, 0.0, 1.0);
        bend.row.push_back(
            static_cast<std::int32_t>(std::floor(((toMasterPx(pageMm) - .5) + bedRimPx) * (1 << fineBits) + .5)));
        bend.light.push_back(static_cast<std::uint32_t>(65536 * (1 - shade * rise * rise)));
    }
    return bend;
}

/// One place of the softened page between four of its pixels.
template <int channels>
void sample(const Light16* upper, std::ptrdiff_t stride, std::uint32_t right, std::uint32_t down, std::uint32_t* out)
{
    const Light16* lower = upper + stride;
    for (int c = 0; c < channels; ++c) {
        const std::uint32_t above = upper[c] * (256U - right) + upper[c + channels] * right;
        const std::uint32_t below = lower[c] * (256U - right) + lower[c + channels] * right;
        out[c] = (above * (256U - down) + below * down + 32768U) >> 16U;
    }
}

template <int channels>
class Projector {
public:
    Projector(const cv::Mat& page, const Pose& pose, const Bed& bed, double shade)
        : page_(page), inverse_(inverseOf(pose)), bend_(bendOf(pose, shade)), bed_(bed),
          stride_(static_cast<std::ptrdiff_t>(page.step1()))
    {
    }

    void fillRow(LinearPicture& picture, int j) const
    {
        std::int64_t x = fixed(inverse_.xy * j + inverse_.x0);
        std::int64_t y = fixed(inverse_.yy * j + inverse_.y0);
        const std::int64_t stepX = fixed(inverse_.xx);
        const std::int64_t stepY = fixed(inverse_.yx);
        std::array<Light16*, channels> out{};
        for (int c = 0; c < channels; ++c) {
            out[static_cast<std::size_t>(c)] = picture.row(j, c);
        }
        for (int i = 0; i < picture.size.width; ++i, x += stepX, y += stepY) {
            std::uint32_t light[channels];
            lightAt(static_cast<std::int32_t>(x >> pixelsToFine), static_cast<std::int32_t>(y >> pixelsToFine), light);
            for (std::size_t c = 0; c < channels; ++c) {
                out[c][i] = static_cast<Light16>(light[c]);
            }
        }
    }

private:
    /// @param x, y  in 1/256 px
    void lightAt(std::int32_t x, std::int32_t y, std::uint32_t* light) const
    {
        std::uint32_t share = 65536;
        const std::int32_t flatRow = y >> fineBits;
        if (flatRow >= 0 && static_cast<std::size_t>(flatRow) + 1 < bend_.row.size()) {
            const auto row = static_cast<std::size_t>(flatRow);
            share = bend_.light[row];
            y = bend_.row[row] + (((bend_.row[row + 1] - bend_.row[row]) * (y & 255)) >> fineBits);
        }
        const std::int32_t column = x >> fineBits;
        const std::int32_t row = y >> fineBits;
        // Negative ones become large.
        if (static_cast<std::uint32_t>(column) >= static_cast<std::uint32_t>(page_.cols - 1) ||
            static_cast<std::uint32_t>(row) >= static_cast<std::uint32_t>(page_.rows - 1)) {
            std::copy_n(bed_.level.begin(), channels, light);
            return;
        }
        sample<channels>(page_.ptr<Light16>(row) + static_cast<std::ptrdiff_t>(column) * channels, stride_,
                         static_cast<std::uint32_t>(x & 255), static_cast<std::uint32_t>(y & 255), light);
        if (share != 65536) {
            for (int c = 0; c < channels; ++c) {
                light[c] = (light[c] * share) >> 16U;
            }
        }
    }

    const cv::Mat& page_;
    Inverse inverse_;
    Bend bend_;
    const Bed& bed_;
    std::ptrdiff_t stride_;
};

template <int channels>
void projectRows(const cv::Mat& page, const Pose& pose, const Bed& bed, double shade, LinearPicture& picture)
{
    const Projector<channels> projector(page, pose, bed, shade);
    cv::parallel_for_({0, picture.size.height}, [&](const cv::Range& range) {
        for (int y = range.start; y < range.end; ++y) {
            projector.fillRow(picture, y);
        }
    });
}

}  // namespace

LinearPicture project(const cv::Mat& softPage, const Pose& pose, const Bed& bed, double shade)
{
    LinearPicture picture;
    picture.size = pose.picturePx;
    picture.channels = softPage.channels();
    picture.rows.create(picture.size.height, picture.size.width * picture.channels, CV_16UC1);
    if (picture.channels == 1) {
        projectRows<1>(softPage, pose, bed, shade, picture);
    } else {
        projectRows<3>(softPage, pose, bed, shade, picture);
    }
    return picture;
}

}  // namespace rahdari::specimen
