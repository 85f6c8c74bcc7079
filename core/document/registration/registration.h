#pragma once

#include "core/document/registration/identification.h"
#include "core/document/registration/page_search.h"
#include "core/document/registration/stable_print.h"

#include <optional>
#include <stop_token>

namespace rahdari::document {

/// The light a page is registered by, and what belongs to it.
struct LeadingLight {
    image::Light light = image::Light::White;
    PrintRaster print;  ///< of the model
    image::PagePlane plane;
    FirstLook look;
};

/// @param before  of another model by the same planes, whose look at the page may be shared; may be null
/// @return none when no light shows print in both page and model
std::optional<LeadingLight> leadingLight(const capture::Page& page, const check::PagePlanes& planes,
                                         const DocumentModel& model, const LeadingLight* before = nullptr);

/// The second half of registerPage(): every light by a place that was found, or, without one, as located.
RegisteredPage registerAt(const PlaceFound& found, const LeadingLight& leading, const capture::Page& page,
                          const check::PagePlanes& planes, const DocumentModel& model);

}  // namespace rahdari::document
