#pragma once

#include "core/image/light.h"

#include <QString>

namespace rahdari::ui::desktop::texts {

/// The name of a light on a button: "White", "Infrared", "UV", "Coaxial", "From the left", ...
QString wordOf(image::Light light);

/// The same inside a sentence or as a caption: "under infrared light".
QString underLight(image::Light light);

}  // namespace rahdari::ui::desktop::texts
