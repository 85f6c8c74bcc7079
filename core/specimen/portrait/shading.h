#pragma once

#include "core/specimen/portrait/body.h"
#include "core/specimen/portrait/eye_paint.h"
#include "core/specimen/portrait/face_paint.h"
#include "core/specimen/portrait/hair.h"
#include "core/specimen/portrait/light.h"

namespace rahdari::specimen {

/// Everything a place is coloured by.
struct Studio {
    const Person& person;
    const Sitting& sitting;
    const Camera& camera;
    const FacePaint& face;
    const EyePaint& eyes;
    const BodyShape& body;
    const LightReach& light;
    /// Where hair throws its shadow, 0-1; LightReach::coarseness times smaller than the scene.
    const Plane<float>& hairShadow;
    const Scalp& scalp;
};

/// The scene in linear light: skin, eyes, clothes, backdrop. Uses all cores.
Plane<Rgb> shade(const Plane<Fragment>& scene, const Studio& studio);

}  // namespace rahdari::specimen
