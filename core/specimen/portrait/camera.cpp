#include "core/specimen/portrait/camera.h"

#include "core/specimen/portrait/exact_math.h"

namespace rahdari::specimen {

namespace {

constexpr float distanceMm = 1500;
/// Depth at which the scale holds.
constexpr float facePlaneMm = 80;
/// Free space over the crown, as a share of the picture's height.
constexpr float headroom = .118F;

}  // namespace

Camera::Camera(const Person& person, const Sitting& sitting, int width, int height)
{
    const float cy = cosOf(sitting.yaw);
    const float sy = sinOf(sitting.yaw);
    const float cp = cosOf(sitting.pitch);
    const float sp = sinOf(sitting.pitch);
    const float cr = cosOf(sitting.roll);
    const float sr = sinOf(sitting.roll);
    const Vec3 right{cy, 0, sy};
    const Vec3 down{sp * sy, cp, -sp * cy};
    rows_[0] = right * cr - down * sr;
    rows_[1] = right * sr + down * cr;
    rows_[2] = {-cp * sy, sp, cp * cy};
    const float headMm = person.skull.chinY - person.skull.crownY;
    scale_ = sitting.headShare * static_cast<float>(height) / headMm;
    originX_ = .5F * static_cast<float>(width) + sitting.shiftX * scale_;
    originY_ = headroom * static_cast<float>(height) - (person.skull.crownY - sitting.shiftY) * scale_;
}

Vec3 Camera::turnedDirection(const Vec3& d) const { return {dot(rows_[0], d), dot(rows_[1], d), dot(rows_[2], d)}; }

Vec3 Camera::turned(const Vec3& place) const { return turnedDirection(place - pivot_) + pivot_; }

Vec3 Camera::framed(const Vec3& place) const
{
    const float scale = scale_ * (distanceMm - facePlaneMm) / (distanceMm - place.z);
    return {originX_ + place.x * scale, originY_ + place.y * scale, place.z};
}

Vec3 Camera::bodyPlace(float pixelX, float pixelY, float z) const
{
    const float scale = scale_ * (distanceMm - facePlaneMm) / (distanceMm - z);
    return {(pixelX - originX_) / scale, (pixelY - originY_) / scale, z};
}

}  // namespace rahdari::specimen
