#pragma once

#include "core/check/outcome.h"
#include "core/image/geometry.h"
#include "core/image/light.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rahdari::check {

/// One number a check measured at one place of a page. Three names make the key by which a model keeps what genuine
/// specimens show (`Limit`): check, feature, quantity.
struct Measurement {
    std::string check;     ///< id of the check, e.g. "optical.uv_br_fu"
    std::string feature;   ///< the model's name of the place, or "page", "mrz", "portrait"
    std::string quantity;  ///< what it is, lower snake case with its unit, e.g. "blue_share", "shift_mm"
    double value = 0.0;
    image::Light light = image::Light::White;  ///< the picture to show it on
    std::optional<image::RectMm> where;        ///< on the page; none: the whole page

    bool operator==(const Measurement&) const = default;
};

/// Why something could not be measured: never evidence against the document.
struct Obstacle {
    Outcome outcome =
        Outcome::NotSupported;  ///< NotSupported (no such light, no such feature) or Undetermined (a gate)
    std::string reason;         ///< one sentence
};

/// What a check's measuring gives: numbers, or the reason why there are none.
struct Measured {
    std::vector<Measurement> values;
    std::optional<Obstacle> obstacle;

    static Measured notSupported(std::string reason)
    {
        return {{}, Obstacle{Outcome::NotSupported, std::move(reason)}};
    }
    static Measured undetermined(std::string reason)
    {
        return {{}, Obstacle{Outcome::Undetermined, std::move(reason)}};
    }
};

}  // namespace rahdari::check
