#pragma once

#include "core/check/page_planes.h"
#include "core/document/page_location.h"
#include "core/learning/specimen_reader.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace rahdari::learning {

/// A page's place after turning the page by quarters: corner 0 becomes corner `quarters`.
document::PageLocation turned(const document::PageLocation& location, int quarters);
check::PagePlanes turned(const check::PagePlanes& planes, const document::PageLocation& before, int quarters);

/// How alike two overviews are: correlation in [-1, 1]; -1 for other sizes.
double likeness(const cv::Mat& one, const cv::Mat& other);

/// The most typical specimen: the one most like the others among those seen under as many lights, and located as well,
/// as any. None when all were left out, or have no overview.
/// @param without  specimens to leave out, one a specimen
std::optional<std::size_t> mostTypical(const std::vector<Specimen>& specimens, const std::vector<bool>& without);

/// Turns pages without a zone, whose turn is not known, the way most of them lie.
void alignTurns(std::vector<Specimen>& specimens);

}  // namespace rahdari::learning
