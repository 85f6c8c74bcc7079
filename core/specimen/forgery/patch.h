#pragma once

#include "core/image/geometry.h"
#include "core/specimen/chance/chance.h"

#include <opencv2/core/mat.hpp>

namespace rahdari::specimen {

// The areas a forger works on, as masks.

/// A mask on a page: CV_8U, 255 = wholly.
struct Patch {
    cv::Mat coverage;
    cv::Point originPx;
};

/// A rectangle with round corners, turned about its middle, with an edge one pixel soft.
Patch roundedPatch(const image::RectMm& box, double cornerMm, double turnDegrees);

/// A rectangle whose edge fades over `featherMm`.
Patch softPatch(const image::RectMm& box, double featherMm);

/// The band between two rectangles with round corners: a cut, a rim, a halo.
Patch bandPatch(const image::RectMm& inner, const image::RectMm& outer, double cornerMm);

/// The same patch torn into blotches of about `blotchMm`: rubbing and solvents leave no even traces.
Patch blotched(const Patch& patch, double blotchMm, Chance chance);

/// A soft patch with a rim as irregular as a liquid's.
Patch frayed(const Patch& patch, double blotchMm, Chance chance);

/// Where a patch is neither full nor empty: what a drying liquid leaves at its rim.
Patch tideLine(const Patch& patch);

/// A photograph (CV_8UC3) laid into a box and turned: a picture of the patch's size.
cv::Mat photographOn(const Patch& patch, const image::RectMm& box, double turnDegrees, const cv::Mat& photograph);

}  // namespace rahdari::specimen
