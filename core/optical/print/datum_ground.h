#pragma once

#include "core/document/model/feature.h"
#include "core/document/registration/registered_page.h"
#include "core/image/geometry.h"
#include "core/mrz/mrz_reading.h"
#include "core/optical/print/ground_under_text.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rahdari::optical {

// Who alters a datum alters it twice, in print and in the zone, or the two contradict each other. Each place by itself
// may look no worse than the worst of a genuine page; that both places of one datum do is no chance.

/// A printed field and the ground around its characters.
struct FieldGround {
    const document::Feature* field = nullptr;
    std::vector<GroundWindow> windows;
};

/// By how much the ground of one datum stands out in both its places: the lesser of the two.
struct DatumGround {
    std::string field;    ///< the feature's name
    image::RectMm where;  ///< in print, where it stands out
    double lightening = 0.0;
    double tint = 0.0;
    std::optional<double> textureLoss;  ///< none where one of the places has no pattern
};

/// Of the data that a page says in print and in its zone.
/// @param zone  the windows around the zone's characters
/// @param page  to tell where in millimetres the zone's characters were read
std::vector<DatumGround> groundOfData(std::span<const FieldGround> fields, const std::vector<GroundWindow>& zone,
                                      const mrz::LightReading& reading, const document::RegisteredPage& page);

}  // namespace rahdari::optical
