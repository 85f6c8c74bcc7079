#pragma once

#include "core/check/evidence.h"

#include <opencv2/core/mat.hpp>

#include <optional>

namespace rahdari::ui::cli {

/// The first face of DG2 as a picture; none where there is no chip, no face, or its picture cannot be decoded.
std::optional<cv::Mat> portraitOf(const check::Evidence& evidence);

}  // namespace rahdari::ui::cli
