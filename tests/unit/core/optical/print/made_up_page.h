#pragma once

#include "core/check/evidence.h"
#include "core/document/model/document_model.h"

#include <opencv2/core/mat.hpp>

#include <map>
#include <memory>

namespace rahdari::test {

/// A page of a document that does not exist: 64 x 48 mm, a pale ground with fine wavy lines, drawn at 16 px/mm.
cv::Mat madeUpGround();

/// The same with noise of its own.
cv::Mat noisy(const cv::Mat& picture, double levels, int seed);

/// A printer's amplitude screen over a picture: dots of `depth` (share of the light) at 5 lines/mm, turned by 15 deg.
void overprintScreen(cv::Mat& picture, double depth);

/// A model whose mean is that drawing and whose stable print is all of it, in the model's raster.
std::shared_ptr<document::DocumentModel> madeUpModel(const std::map<image::Light, cv::Mat>& drawn);

/// Evidence of a page that shows drawings of 16 px/mm under some lights, registered without error. Without a model
/// there is no Identification.
std::shared_ptr<check::Evidence> madeUpEvidence(const std::map<image::Light, cv::Mat>& drawn,
                                                std::shared_ptr<const document::DocumentModel> model);

}  // namespace rahdari::test
