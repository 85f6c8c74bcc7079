#pragma once

#include "core/document/model/document_model.h"
#include "core/optical/appearance/cell_features.h"

#include <opencv2/core/mat.hpp>

#include <array>
#include <optional>
#include <vector>

namespace rahdari::optical {

/// What genuine specimens show in every cell under one light: centre and spread of each feature.
struct CellNorm {
    cv::Mat counted;  ///< CV_8U: the cell is comparable on genuine specimens
    std::array<cv::Mat, cellFeatureCount> centre;
    std::array<cv::Mat, cellFeatureCount> spread;
};

/// Learns the norm: median and a spread that is drawn towards that of all cells, for thirty specimens do not tell a
/// cell's own well, and never below what unlike scanners leave.
/// @param specimens  of one light and one size; at least one
CellNorm normOf(const std::vector<CellFeatures>& specimens);

/// A row a cell: counted, then centre and spread of each feature.
document::Table tableOf(const CellNorm& norm);

/// None when the table is not one of that many cells.
std::optional<CellNorm> normOf(const document::Table& table, cv::Size cells);

/// How far every cell is off, in spreads; 0 where nothing is said.
///
/// What wear, dirt, stamps and washing do to genuine documents is left out: ink or dirt on top leaves the print below
/// where it is, so only print that is *gone* counts under every light, besides a tint that is other although nothing
/// lies on it (white), and ground that is *lighter* (infrared). Under ultraviolet light washed pages and stamps glow.
struct Departure {
    cv::Mat lost;     ///< CV_32F: fine structure gone
    cv::Mat tint;     ///< CV_32F: colour, under white light; else empty
    cv::Mat lighter;  ///< CV_32F: under infrared light; else empty
    cv::Mat counted;  ///< CV_8U: cells that say something

    cv::Mat strongest() const;  ///< of the three, cell by cell
};
Departure departureOf(const CellFeatures& page, const CellNorm& norm, image::Light light);

}  // namespace rahdari::optical
