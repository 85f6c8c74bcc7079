#pragma once

#include "core/specimen/portrait/camera.h"
#include "core/specimen/portrait/scene.h"
#include "core/specimen/portrait/sitting.h"

namespace rahdari::specimen {

/// How much of each lamp and of the sky reaches every place: found on a coarser grid and smoothed, for soft lamps.
class LightReach {
public:
    LightReach(const Plane<Fragment>& scene, const Camera& camera, const Sitting& sitting);

    /// 0-1. @param x, y  pixels of the scene
    float key(float x, float y) const { return sample(key_, x, y); }
    float fill(float x, float y) const { return sample(fill_, x, y); }
    float sky(float x, float y) const { return sample(sky_, x, y); }

    static constexpr int coarseness = 4;

private:
    static float sample(const Plane<float>& plane, float x, float y);

    Plane<float> key_;
    Plane<float> fill_;
    Plane<float> sky_;
};

/// A plane blurred by three passes of a moving mean; radius in its own pixels.
Plane<float> softened(const Plane<float>& plane, int radius);

/// Between the values of a plane `coarseness` times smaller than the scene.
float coarseSample(const Plane<float>& plane, float x, float y, int coarseness);

}  // namespace rahdari::specimen
