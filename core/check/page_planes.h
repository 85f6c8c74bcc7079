#pragma once

#include "core/image/geometry.h"
#include "core/image/light.h"

#include <map>

namespace rahdari::check {

/// Where the page lies in each picture: one plane a light. Evidence; put once by the step that locates the page.
/// A light is missing where the page was not found under it.
struct PagePlanes {
    std::map<image::Light, image::PagePlane> planes;

    /// The plane of the picture under a light, or null.
    const image::PagePlane* find(image::Light light) const
    {
        const auto found = planes.find(light);
        return found == planes.end() ? nullptr : &found->second;
    }
};

}  // namespace rahdari::check
