#pragma once

#include "core/document/model/document_model.h"
#include "core/document/registration/registered_page.h"
#include "core/optical/ultraviolet/ground_tiles.h"

#include <opencv2/core/mat.hpp>

#include <optional>

namespace rahdari::optical {

/// A page under ultraviolet light beside what the model expects, both as linear light in the model's raster. How bright
/// the lamp was, its bright middle and stray light are taken out by a smooth field over the ground, a channel each, so
/// that what is left speaks of the document.
struct UvComparison {
    cv::Mat page;               ///< CV_32FC3
    cv::Mat reference;          ///< CV_32FC3, as the mean specimen
    cv::Mat expected;           ///< CV_32FC3: the reference under this page's lamp
    cv::Mat seen;               ///< CV_8UC1
    cv::Mat lit;                ///< CV_8UC1, 255 where the reference glows
    cv::Mat spread;             ///< CV_32FC1: standard deviation of the specimens, linear, worst channel
    cv::Mat pageGlow;           ///< CV_32FC3: what is above the ground close by that does not glow, on the page ...
    cv::Mat expectedGlow;       ///< ... and of the reference, neither with the lamp taken out
    GroundTiles pageTiles;      ///< as seen
    GroundTiles expectedTiles;  ///< of `expected`
    cv::Mat personal;           ///< CV_8UC1 a tile: something personalised reaches into it
    cv::Mat inked;              ///< CV_8UC1: darker in white light than on the mean specimen: text, stamps, dirt
    cv::Mat pictured;           ///< CV_8UC1: portrait and ghost, whose skin and hair no reference knows
    cv::Mat usable;             ///< CV_8UC1 a tile: plain ground of the document itself
    double level = 0.0;         ///< the page's plain ground, linear, mean of the channels
    double patchiness = 0.0;    ///< how unevenly the plain ground glows: robust spread of ln(seen / expected), blue
};

/// @return none without the light, a model with a reference under it, or a page that lies in the model's grid
std::optional<UvComparison> compareUnderUv(const document::RegisteredPage& page, const document::DocumentModel& model);

}  // namespace rahdari::optical
