#pragma once

#include "core/document/model/document_model.h"
#include "core/learning/robust_pictures.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace rahdari::learning {

/// Where specimens differ from each other, and how often.
struct Variation {
    /// CV_32FC1, [0, 1]: share of the specimens that differ within about half a millimetre of a pixel.
    cv::Mat share;
    /// CV_8UC1, 255 = personalised: differs on enough specimens that wear, dirt or stamps are no explanation.
    cv::Mat personal;
};

/// Finds what is personalised. The share counts, not the size of the difference: a stamp is large on one specimen, a
/// name is something else on every one. Where a field is, its rarely reached end belongs to it.
/// @param pages      levelled, on the reference's raster
/// @param reference  their mean under that light, for the noise
Variation variationOf(const std::vector<SeenPicture>& pages, const document::Reference& reference, unsigned threads);

/// The mask of a model: all that is not personalised.
/// @param features  those that are personal are left out besides, photographs with the play they have
cv::Mat stableMask(const cv::Mat& personal, const std::vector<document::Feature>& features);

/// A first guess from overviews, before anything is registered: what differs much is personalised; in the model's
/// raster. All 255 where there are too few overviews or too little would be left.
/// @param overviews  alike turned, CV_8UC1, `overviewPxPerMm`; the first is the one to compare with
cv::Mat draftStable(const std::vector<cv::Mat>& overviews, image::SizeMm size);

}  // namespace rahdari::learning
