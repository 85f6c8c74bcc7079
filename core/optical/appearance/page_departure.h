#pragma once

#include "core/check/evidence.h"
#include "core/image/geometry.h"
#include "core/image/light.h"
#include "core/optical/appearance/cell_norm.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace rahdari::optical {

/// The name of a light's table in a model: "appearance.vi".
std::string appearanceTableName(image::Light light);

/// A page held against its model's norm under one light.
struct PageDeparture {
    CellFeatures features;
    Departure departure;
};

/// Evidence, if put: the page's departure under each light that has one, worked out once for its check, the heat map
/// and the record. Where it is not found each works it out anew, which costs a twentieth of a second a light.
using PageDepartures = std::map<image::Light, std::shared_ptr<const PageDeparture>>;

/// @return null without registered page, model, table or light
std::shared_ptr<const PageDeparture> pageDeparture(const check::Evidence& evidence, image::Light light);

/// Puts PageDepartures where page and model call for them: for the step "light_findings".
void putPageDepartures(check::Evidence& evidence);

/// One kind of departure summed up to the few numbers a document is judged by.
struct DepartureSummary {
    double strength = 0.0;  ///< highest mean of four neighbouring cells, as log2(1 + spreads)
    double areaMm2 = 0.0;   ///< of the largest connected area that is off by five spreads or more
    std::optional<image::RectMm> strengthAt;
    std::optional<image::RectMm> areaAt;
};
DepartureSummary summaryOf(const cv::Mat& departure);

}  // namespace rahdari::optical
