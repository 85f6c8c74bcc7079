#pragma once

#include <opencv2/core/mat.hpp>

#include <array>
#include <cstdint>

namespace rahdari::specimen {

/// Cut to the shape of its place (the middle is kept, more of the top than of the bottom) and brought to its size.
/// CV_8UC3.
cv::Mat fitted(const cv::Mat& photograph, cv::Size size);

/// The background, taken from the upper corners, made white; what is darker stays as dark against it.
cv::Mat withoutBackground(const cv::Mat& photograph);

/// Whether nothing of it is coloured.
bool isGrey(const cv::Mat& photograph);

/// Share of light, 0-65535, of an sRGB value.
const std::array<std::uint16_t, 256>& linearLight();

/// What ink has to cover to print a photograph: 0-255 each.
struct Separations {
    cv::Mat cyan;
    cv::Mat magenta;
    cv::Mat yellow;
    cv::Mat black;
};

/// Into four inks; black takes over most of what the three have in common.
Separations separated(const cv::Mat& photograph);

/// Into one ink: the share of light that must be kept back. CV_8U.
cv::Mat darknessOf(const cv::Mat& photograph);

/// 0-255: how much of a picture is there, falling off smoothly towards the edge.
class Feather {
public:
    Feather(cv::Size size, double featherPx);

    int at(int x, int y) const
    {
        return (columns_[static_cast<std::size_t>(x)] * rows_[static_cast<std::size_t>(y)] + 127) / 255;
    }
    /// A plane of coverage times the feather times a factor.
    void applyTo(cv::Mat& coverage, double factor) const;

private:
    std::vector<int> columns_;
    std::vector<int> rows_;
};

}  // namespace rahdari::specimen
