#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <vector>

namespace rahdari::seal {

/// A place that is printed like a barcode: dense edges in two directions at right angles, or in one.
struct CodeCandidate {
    cv::Point2d centre;     ///< in the picture
    cv::Size2d size;        ///< along and across its axis, quiet zone included, in the picture's pixels
    double angleDeg = 0.0;  ///< of its axis, clockwise as seen, [-45, 45]
    bool striped = false;   ///< edges in one direction mostly: a linear code or a PDF417
    double strength = 0.0;  ///< to rank candidates by
};

/// Finds places that may be barcodes of any turn, strongest first. Costs some 3 ms on a page of 2000 x 1400.
/// @param grey  8-bit, one channel
/// @param most  how many to give at most
std::vector<CodeCandidate> findCodeCandidates(const cv::Mat& grey, std::size_t most);

}  // namespace rahdari::seal
