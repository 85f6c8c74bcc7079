#pragma once

#include "core/specimen/portrait/camera.h"
#include "core/specimen/portrait/light.h"
#include "core/specimen/portrait/scene.h"

#include <vector>

namespace rahdari::specimen {

/// One hair, or a few lying together.
struct Strand {
    std::size_t first = 0;  ///< of its points
    std::size_t count = 0;
    float width = .3F;  ///< mm at the root
    float taper = .4F;  ///< width at the tip over that at the root
    float opacity = 1;
    float layer = 1;  ///< 0 = innermost, in the shadow of the others, to 1
    Rgb colour;
    float shine = 1;
};

/// Hair in the head's frame.
struct Strands {
    std::vector<Vec3> points;
    std::vector<Strand> list;

    void begin(const Strand& strand);
    void add(const Vec3& point);
};

/// Draws strands over the picture in their order, where they are not behind the scene. Bands of rows are drawn on all
/// cores, each by the same sums.
/// @param underMm  how far a strand may lie under the surface and yet be seen
/// @param centre   of the volume the hair lies on; hair turned away from a lamp is darker
void drawStrands(const Strands& strands, const Camera& camera, const Sitting& sitting, const Plane<Fragment>& scene,
                 float underMm, const Vec3& centre, Plane<Rgb>& picture);

/// Marks what strands cover, 0-1, on a plane `coarseness` times smaller than the scene.
void markStrands(const Strands& strands, const Camera& camera, int coarseness, Plane<float>& cover);

}  // namespace rahdari::specimen
