#pragma once

#include "core/specimen/portrait/person.h"
#include "core/specimen/portrait/sitting.h"
#include "core/specimen/portrait/vector3.h"

namespace rahdari::specimen {

inline constexpr int portraitWidth = 413;
inline constexpr int portraitHeight = 531;
/// Pictures are drawn at this many times their size and averaged.
inline constexpr int supersampling = 2;

/// The photographer's camera: turns the head's frame and projects it, a metre and a half away.
class Camera {
public:
    Camera(const Person& person, const Sitting& sitting, int width, int height);

    /// The place in front of the camera: x, y in pixels, z in mm (larger = nearer).
    Vec3 project(const Vec3& place) const { return framed(turned(place)); }
    /// The same of a part that does not turn with the head.
    Vec3 projectBody(const Vec3& place) const { return framed(place); }
    Vec3 turnedDirection(const Vec3& direction) const;
    /// Where the body's frontal plane at depth z is seen at a pixel, mm.
    Vec3 bodyPlace(float pixelX, float pixelY, float z) const;
    float pixelsPerMm() const { return scale_; }

private:
    Vec3 turned(const Vec3& place) const;
    Vec3 framed(const Vec3& place) const;

    Vec3 rows_[3];
    Vec3 pivot_{0, 70, -25};
    float scale_ = 1;
    float originX_ = 0;
    float originY_ = 0;
};

}  // namespace rahdari::specimen
