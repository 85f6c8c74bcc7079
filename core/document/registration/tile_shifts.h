#pragma once

#include "core/image/geometry.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/matx.hpp>

#include <vector>

namespace rahdari::document {

/// Print to look for: a grey picture in a raster, and where it may be trusted.
struct PrintRaster {
    cv::Mat grey;    ///< CV_32FC1
    cv::Mat stable;  ///< CV_8UC1, 0 = personalised, or not seen
    double pxPerMm = 0.0;
};

/// How far one tile of a page lies from where the reference has it.
struct TileShift {
    image::PointMm at;      ///< middle of the tile, on the reference
    cv::Vec2d shiftMm;      ///< the page has it at `at` + `shiftMm`
    cv::Matx22d certainty;  ///< eigenvalues in [0, 1]: lines tell nothing along themselves
    double likeness = 0.0;  ///< normalised correlation there, [-1, 1]
};

/// How tiles are laid and looked for.
struct TileSearch {
    double tileMm = 6.0;
    double stepMm = 5.0;
    double reachMm = 0.5;      ///< shifts beyond are given up
    double leastStable = 0.4;  ///< share of a tile that must be stable
    int rounds = 3;            ///< of refinement
};

/// Tiles searched exhaustively, to the nearest tenth of a pixel or so: for the first look.
/// @param page  CV_32FC1 in the raster of the reference, with `marginPx` more on every side
std::vector<TileShift> searchTiles(const PrintRaster& reference, const cv::Mat& page, int marginPx,
                                   const TileSearch& search);

/// Tiles followed by their gradients (Lucas and Kanade) from nearly the right place: to some hundredths of a pixel.
/// Brightness and contrast of a tile do not matter.
/// @param page  as for searchTiles()
std::vector<TileShift> followTiles(const PrintRaster& reference, const cv::Mat& page, int marginPx,
                                   const TileSearch& search);

/// How alike the tiles are that show something in the reference, where they lie.
struct TileLikeness {
    image::PointMm at;
    double likeness = 0.0;  ///< normalised correlation, [-1, 1]; 0 where the page is flat
    double weight = 0.0;    ///< [0, 1], how bold the reference is there: what is faint, scanners and wear take away
};
std::vector<TileLikeness> compareTiles(const PrintRaster& reference, const cv::Mat& page, int marginPx,
                                       const TileSearch& search);

}  // namespace rahdari::document
