#pragma once

#include "core/specimen/portrait/head_shape.h"
#include "core/specimen/portrait/sitting.h"

namespace rahdari::specimen {

/// What is seen at a place in or near an eye.
struct EyeLook {
    float inside = 0;      ///< 0-1: the ball rather than skin
    Rgb albedo;            ///< of the ball
    Rgb glint;             ///< light of lamps mirrored in the cornea
    float shadow = 1;      ///< of lid and lashes on the ball
    Vec3 normal{0, 0, 1};  ///< of the ball, in the head's frame
    float rim = 0;         ///< 0-1: dark line of the lashes' roots
    float wet = 0;         ///< 0-1: the lower lid's pale edge
};

/// The eyes: ball, iris, pupil, edges of the lids.
class EyePaint {
public:
    EyePaint(const Person& person, const HeadShape& shape, const Sitting& sitting);

    /// Whether at() has anything to say about a place.
    bool near(float x, float y) const;
    EyeLook at(float x, float y) const;

    /// Edges of the lids, mm of the head's frame. @param along  -1 at the nose to 1 at the temple
    float upperEdge(float side, float along) const;
    float lowerEdge(float side, float along) const;
    float edgeX(float side, float along) const;

private:
    Rgb ballColour(float dx, float dy) const;
    Rgb irisColour(float dx, float dy, float radius) const;
    Rgb glintAt(float dx, float dy, float side) const;

    Person person_;
    const HeadShape& shape_;
    Sitting sitting_;
    float gazeX_ = 0;
};

}  // namespace rahdari::specimen
