#pragma once

#include "core/specimen/portrait/body.h"
#include "core/specimen/portrait/camera.h"
#include "core/specimen/portrait/head_shape.h"
#include "core/specimen/portrait/scene.h"

namespace rahdari::specimen {

/// The skin of a head as the camera sees it, with its normals and the share of light that reaches every place.
Net headNet(const HeadShape& shape, const Camera& camera);

/// An ear. @param side  1 on the right of the picture, -1 on the left
/// Its places: x from 0 at the head to 1 at the rim, y from -1 at the top to 1 at the lobe.
Net earNet(const Person& person, const HeadShape& shape, const Camera& camera, float side);

/// A head scarf that leaves the face free and falls over neck and breast.
Net scarfNet(const HeadShape& shape, const BodyShape& body, const Camera& camera, std::uint32_t seed);

}  // namespace rahdari::specimen
