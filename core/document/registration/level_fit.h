#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/matx.hpp>

#include <array>
#include <optional>
#include <vector>

namespace rahdari::document {

/// The same place on a page and on its reference.
struct LevelSample {
    double x = 0.0;  ///< [-1, 1] over the page
    double y = 0.0;
    cv::Vec3d page;  ///< by channel; of one channel the first counts
    cv::Vec3d reference;
};
using LevelSamples = std::vector<LevelSample>;

/// How a page's levels become a reference's: mix x page + offset + page x field(x, y).
struct Levels {
    static constexpr int fieldTerms = 5;   ///< x, y, x^2, x y, y^2
    cv::Matx33d mix = cv::Matx33d::eye();  ///< of one channel the first counts
    cv::Vec3d offset;
    std::array<double, fieldTerms> field{};  ///< the same for all channels
};

/// Robust least squares with priors; samples that stand apart do not count.
/// @param channels  1 or 3
/// @return none for fewer than 100 samples
std::optional<Levels> fitLevels(const LevelSamples& samples, int channels);

/// @param raw  8-bit, 1 or 3 channels
cv::Mat apply(const Levels& levels, const cv::Mat& raw);

}  // namespace rahdari::document
