#pragma once

#include "core/document/model/document_model.h"
#include "core/document/registration/registered_page.h"

#include <opencv2/core/matx.hpp>

#include <optional>

namespace rahdari::document {

/// How far the print in a box lies from where registration has it, in mm: what a curl near the spine or a wavy sticker
/// leaves over. Told by the stable print under white light; lights share it, for the page lies still.
/// @return none where too little stable print is in the box, or it does not agree with the model's
std::optional<cv::Vec2d> localShiftMm(const RegisteredPage& page, const DocumentModel& model, const image::RectMm& box);

}  // namespace rahdari::document
