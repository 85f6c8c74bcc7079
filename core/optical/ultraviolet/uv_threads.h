#pragma once

#include "core/image/geometry.h"
#include "core/optical/ultraviolet/uv_comparison.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <vector>

namespace rahdari::optical {

/// A thin thing that glows on dull ground: a luminescent fibre, or what imitates one.
struct Thread {
    std::vector<cv::Point> pixels;  ///< in the model's raster
    double lengthMm = 0.0;
    double widthMm = 0.0;
    double strength = 0.0;   ///< glow above the ground, as a multiple of it
    double blueShare = 0.0;  ///< of its glow
    double redShare = 0.0;

    image::PointMm centre() const;
};

/// A picture with its ground at 1 in each channel. CV_32FC3.
cv::Mat overGround(const cv::Mat& linear, const GroundTiles& tiles);

/// Where threads could be told from everything else on any page of the model: away from what glows on every specimen,
/// from pictures and from the page's border. CV_8UC1.
cv::Mat usualThreadGround(const UvComparison& both);

/// What this page leaves of it: seen, and away from dark print and dirt. CV_8UC1.
cv::Mat threadGround(const UvComparison& both, const cv::Mat& usualGround, const cv::Mat& pageOverGround);

/// The coloured threads of a page: 1.2 to 9 mm long, at most .5 mm wide at half their brightness, and plainer than
/// the noise and the lines of the ground around them.
std::vector<Thread> findThreads(const cv::Mat& pageOverGround, const cv::Mat& allowed);

}  // namespace rahdari::optical
