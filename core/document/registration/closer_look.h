#pragma once

#include "core/document/registration/possible_views.h"
#include "core/document/registration/registration.h"

#include <opencv2/core/mat.hpp>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace rahdari::document {

/// A page laid over one model, and how well it fits.
struct CloserLook {
    std::shared_ptr<const DocumentModel> model;
    const PossibleView* view = nullptr;
    std::optional<LeadingLight> leading;
    PlaceFound place;  ///< rough
    std::vector<TileLikeness> tiles;
    cv::Mat colours;     ///< CV_32FC3, the page under white light in the model's grid, 2 px/mm; may be empty
    double score = 0.0;  ///< [0, 1], share of the print that is found; 0 when it could not be laid over
};

/// @param before  looks at other models, whose raster of the page may be shared
CloserLook lookCloser(std::shared_ptr<const DocumentModel> model, const PossibleView& view,
                      const std::vector<CloserLook>& before, const capture::Page& page, const std::stop_token& stop);

/// By how much the page is more like one model than like the other, judged where the two differ: 0 = cannot be told.
double leadOver(const CloserLook& one, const CloserLook& other);

}  // namespace rahdari::document
