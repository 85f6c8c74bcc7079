#pragma once

#include "core/capture/page.h"
#include "core/check/evidence.h"
#include "core/check/measurement.h"
#include "core/document/model/document_model.h"
#include "core/document/registration/registered_page.h"
#include "core/image/geometry.h"
#include "core/image/light.h"

#include <opencv2/core/mat.hpp>

#include <memory>
#include <optional>

namespace rahdari::optical {

/// A page beside its model.
struct ComparedPage {
    std::shared_ptr<const document::RegisteredPage> page;
    std::shared_ptr<const document::DocumentModel> model;
    std::shared_ptr<const capture::Page> capture;
};

/// @param obstacle  says why there is nothing to compare when none is returned
std::optional<ComparedPage> comparedPage(const check::Evidence& evidence, check::Obstacle& obstacle);

/// A page under one light beside what its model shows there, in the model's raster.
struct ComparedLight {
    cv::Mat levelled;   ///< as document::RegisteredLight has it
    cv::Mat reference;  ///< same size and type
    cv::Mat spread;     ///< CV_8UC1, quarters of a grey level
    cv::Mat usable;     ///< CV_8UC1, 255 where the picture surely shows the page
    cv::Mat stable;     ///< CV_8UC1, 255 where it also shows the same on every specimen
};

/// None without a picture or a reference under that light.
std::optional<ComparedLight> comparedUnder(const ComparedPage& compared, image::Light light);

/// What is finer than about four times a standard deviation.
cv::Mat fineStructure(const cv::Mat& grey, double sigmaPx);

/// Millimetres of the raster's pixels.
image::RectMm rasterMm(const cv::Rect& rect);

/// A rectangle larger by so much on every side.
image::RectMm widened(const image::RectMm& box, double byMm);

}  // namespace rahdari::optical
