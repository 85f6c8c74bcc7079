#include "core/image/light.h"

namespace rahdari::image {

std::string_view shortName(Light light)
{
    switch (light) {
    case Light::White: return "vi";
    case Light::Infrared: return "ir";
    case Light::Ultraviolet: return "uv";
    case Light::Coaxial: return "coax";
    case Light::ObliqueLeft: return "left";
    case Light::ObliqueRight: return "right";
    case Light::Transmitted: return "trans";
    }
    return "vi";
}

std::optional<Light> lightFromShortName(std::string_view name)
{
    for (const Light light : allLights) {
        if (shortName(light) == name) {
            return light;
        }
    }
    return std::nullopt;
}

}  // namespace rahdari::image
