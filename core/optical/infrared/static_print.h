#pragma once

#include "core/check/evidence.h"
#include "core/check/measurement.h"
#include "core/document/model/document_model.h"

namespace rahdari::optical {

// B2: print that is the same on every specimen. Four-colour copies turn all of it transparent, or all of it absorbent.
// "ir_share" is what print keeps of its white contrast, 0 to 1; "against_others" compares what must stay,
// each place as a share of what the model's mean pictures keep there, with the other such places of the page, so that a
// reader's stray light cancels.

/// Features of kind IrVanishing: check "optical.ir_tr_is".
check::Measured measureVanishingPrint(const check::Evidence& evidence);

/// Features of kind IrStaying: check "optical.ir_ab_is".
check::Measured measureStayingPrint(const check::Evidence& evidence);

/// Which print of a part of the model's page vanishes, and which stays, by its mean pictures. CV_8UC1 masks.
struct PrintByInfrared {
    cv::Mat vanishing;
    cv::Mat staying;
    cv::Mat ink;            ///< all print white light shows
    cv::Mat whiteContrast;  ///< CV_32FC1
    cv::Mat infraredContrast;
};

/// @param part  in pixels of the model's raster, within the reference pictures
PrintByInfrared printOfModel(const document::DocumentModel& model, cv::Rect part);

}  // namespace rahdari::optical
