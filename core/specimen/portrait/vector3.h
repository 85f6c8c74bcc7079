#pragma once

#include <cmath>

namespace rahdari::specimen {

/// A place or direction in the head's own frame, mm: x to the right of the picture, y down, z towards the camera; the
/// origin lies in the middle between the pupils, in depth at the ears. Also a colour: red, green, blue in linear light.
struct Vec3 {
    float x = 0;
    float y = 0;
    float z = 0;
};

using Rgb = Vec3;

inline Vec3 operator+(const Vec3& a, const Vec3& b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
inline Vec3 operator-(const Vec3& a, const Vec3& b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
inline Vec3 operator*(const Vec3& a, float factor) { return {a.x * factor, a.y * factor, a.z * factor}; }
inline Vec3 operator*(const Vec3& a, const Vec3& b) { return {a.x * b.x, a.y * b.y, a.z * b.z}; }
inline float dot(const Vec3& a, const Vec3& b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
inline Vec3 cross(const Vec3& a, const Vec3& b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline float length(const Vec3& a) { return std::sqrt(dot(a, a)); }
inline Vec3 normalised(const Vec3& a)
{
    const float size = length(a);
    return size > 1e-9F ? a * (1.0F / size) : Vec3{0, 0, 1};
}
inline Vec3 mixed(const Vec3& from, const Vec3& to, float share) { return from + (to - from) * share; }

}  // namespace rahdari::specimen
