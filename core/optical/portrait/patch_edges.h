#pragma once

#include "core/image/geometry.h"
#include "core/optical/print/compared_page.h"

namespace rahdari::optical {

/// The strongest straight edge along the page's axes that the model does not show.
struct PatchEdge {
    double stepLevels = 0.0;  ///< grey levels, the weakest of its four pieces: no stain is that straight
    image::RectMm where;
};

/// Looks along every row and column of the raster for edges of at least 4 mm.
/// @param ground  CV_8UC1, 255 where the page should be as the model has it
PatchEdge strongestPatchEdge(const ComparedLight& light, const cv::Mat& ground);

/// What is the same on every specimen, at a little distance from whatever is not: a portrait's own edge is no patch's.
cv::Mat groundApartFromPersonal(const ComparedLight& light, const document::DocumentModel& model);

}  // namespace rahdari::optical
