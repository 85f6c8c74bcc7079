#pragma once

#include "core/capture/page.h"
#include "core/casefile/inspection_record.h"
#include "core/check/page_planes.h"
#include "ui/desktop/presenters/reasons.h"
#include "ui/desktop/widgets/picture_pair.h"
#include "ui/desktop/widgets/picture_preparation.h"
#include "ui/desktop/widgets/viewer_page.h"

#include <QTransform>

#include <optional>
#include <string>
#include <vector>

namespace rahdari::ui::desktop {

/// The lights of a page in the order of their keys.
std::vector<image::Light> lightsOf(const capture::Page& page);

/// What brings the pixels of a light's picture to those of the first light's: by the page's planes where both are
/// known, else by the pictures' sizes.
QTransform toFirstLight(const capture::Page& page, const check::PagePlanes* planes, image::Light light);

/// The pictures of a page for the viewer, before they are prepared.
std::vector<UnpreparedPicture> picturesOf(const capture::Page& page, const check::PagePlanes* planes);

/// Pixels of the first light's picture for a millimetre; 0 when that is not known.
double pxPerMmOf(const capture::Page& page, const check::PagePlanes* planes);

/// A reason's places for the viewer.
std::vector<ViewerOverlay> overlaysOf(const std::vector<Reason>& reasons);

/// The heat maps of a record as the viewer wants them: in colours, laid over the pictures.
std::vector<ViewerHeat> heatMapsOf(const casefile::InspectionRecord& record, const capture::Page& page);

/// A place under its own light; beside it what genuine documents show there, or the same place under another light.
struct PlacePair {
    CaptionedPicture live;
    CaptionedPicture other;
};

/// @param ratio  width to height of each picture's room on screen
PlacePair pairOf(const capture::Page& page, const check::PagePlanes* planes, const ReasonPlace& place, double ratio);

/// The pair of a check's first crop that has a reference under a light; both pictures null: there is none.
PlacePair genuinePairOf(const casefile::InspectionRecord& record, const std::string& checkId, image::Light light);

}  // namespace rahdari::ui::desktop
