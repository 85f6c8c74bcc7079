#pragma once

#include "core/check/evidence.h"
#include "core/check/measurement.h"
#include "core/document/model/document_model.h"
#include "core/document/registration/registered_page.h"

#include <opencv2/core/mat.hpp>

#include <memory>
#include <optional>

namespace rahdari::optical {

/// What coaxial light shows beyond diffuse white light, pixel by pixel. Evidence too: several checks look at it.
struct CoaxialSurplus {
    /// The coaxial picture less the white one brought to its gain and offset by what most of the page shows, as a share
    /// of the page's usual light. CV_32FC3, BGR; empty where a light is missing or the pictures do not agree over most
    /// of the page.
    cv::Mat surplus;
    cv::Mat seen;  ///< CV_8UC1: 0 where a reflection or burnt-out paper hides what the surplus is
};

CoaxialSurplus coaxialSurplus(const document::RegisteredPage& page);

/// The part of a surplus that has a colour: each channel less the mean of all. CV_32FC3.
cv::Mat colourOf(const cv::Mat& surplus);

/// Its length. CV_32FC1.
cv::Mat strengthOf(const cv::Mat& colour);

/// Puts the surplus where the page and its model call for it.
void putCoaxialSurplus(check::Evidence& evidence);

/// A page, its surplus and the model.
struct TurnedPage {
    std::shared_ptr<const document::RegisteredPage> page;
    std::shared_ptr<const document::DocumentModel> model;
    CoaxialSurplus light;
    std::optional<check::Obstacle> obstacle;
};

/// Needs a model, a good registration and both lights. The surplus is worked out unless the evidence has it.
TurnedPage turnedPage(const check::Evidence& evidence, document::FeatureKind kind);

}  // namespace rahdari::optical
