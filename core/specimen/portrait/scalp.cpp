#include "core/specimen/portrait/hair.h"

#include "core/specimen/portrait/noise.h"

#include <algorithm>

namespace rahdari::specimen {

namespace {

constexpr float backDepth = 82;

/// The hairline from the middle of the forehead to the sideburn: y over |x| in shares of the braincase's half width.
float hairline(const Person& person, float share)
{
    const Hair& hair = person.hair;
    const bool beard = hair.beard == BeardStyle::Short || hair.beard == BeardStyle::Full;
    const float sideburn = beard ? 26.0F : mix(2.0F, 15.0F, person.masculine);
    const float r = hair.recession;
    const float h = hair.hairlineY;
    const ProfileCurve::Knot knots[]{{0.0F, h - 2.0F * r},
                                     {.22F, h - 10.0F * r},
                                     {.45F, h - 26.0F * r},
                                     {.62F, h + 9.0F - 24 * r},
                                     {.74F, h + 26.0F - 10 * r},
                                     {.82F, -26.0F},
                                     {.875F, -8.0F},
                                     {.91F, sideburn},
                                     {1.2F, sideburn}};
    for (std::size_t i = 0; i + 1 < std::size(knots); ++i) {
        if (share < knots[i + 1].y) {
            return mix(knots[i].value, knots[i + 1].value, smoothStep(knots[i].y, knots[i + 1].y, share));
        }
    }
    return sideburn;
}

}  // namespace

Scalp::Scalp(const HeadShape& shape) : shape_(shape) {}

float Scalp::growth(float x, float y) const
{
    const Person& person = shape_.person();
    const float share = std::fabs(x) / person.skull.cranialHalf;
    const float ragged = 3.0F * smoothNoise(x * .16F, 3.0F, 907U) + 1.6F * smoothNoise(x * .5F, y * .2F, 908U);
    const float over = hairline(person, share) - y + ragged;
    float growth = smoothStep(-3.0F, 10.0F, over);
    if (person.hair.style == HairStyle::Bald) {
        growth *= smoothStep(.82F, .95F, share) * smoothStep(-62.0F, -36.0F, y);
    } else if (person.hair.style == HairStyle::Receding) {
        growth *= mix(.38F, 1.0F, smoothStep(.55F, .9F, share)) *
                  smoothStep(-2.0F, 26.0F, over + 60.0F * smoothStep(.6F, .8F, share));
    }
    return growth;
}

Vec3 Scalp::place(float angle, float y) const
{
    const float half = shape_.halfWidth(y);
    const float share = sinOf(angle);
    const float front = cosOf(angle);
    if (front >= 0.0F) {
        return {half * share, y, shape_.smoothZ(share, y)};
    }
    const float shrink = half / std::max(1.0F, shape_.person().skull.cranialHalf);
    return {half * share, y, shape_.rimZ(y) + backDepth * shrink * front};
}

Vec3 Scalp::normal(const Vec3& place) const
{
    const Skull& skull = shape_.person().skull;
    const float depth = place.z > HeadShape::vaultZ ? HeadShape::vaultDepth : backDepth;
    const float y = std::min(0.0F, place.y - HeadShape::vaultY);
    return normalised({place.x / square(skull.cranialHalf), y / square(HeadShape::vaultY - skull.crownY),
                       (place.z - HeadShape::vaultZ) / square(depth)});
}

Vec3 Scalp::clear(const Vec3& place, float byMm) const
{
    const Skull& skull = shape_.person().skull;
    if (place.y > HeadShape::vaultY) {
        // Beside the face hair is kept out of it sideways; before it, it may hang.
        const float depth =
            (place.z > shape_.rimZ(place.y) ? shape_.frontZ(place.y) - shape_.rimZ(place.y) : backDepth) + byMm;
        const float half = std::max(shape_.halfWidth(place.y), .72F * skull.cranialHalf) + byMm;
        const float dz = place.z - shape_.rimZ(place.y);
        const float inside = std::sqrt(square(place.x / half) + square(dz / depth));
        if (inside >= 1.0F || inside < .05F) {
            return place;
        }
        return {place.x / inside, place.y, shape_.rimZ(place.y) + dz / inside};
    }
    const float a = skull.cranialHalf + byMm;
    const float b = HeadShape::vaultY - skull.crownY + byMm;
    const float c = (place.z > HeadShape::vaultZ ? HeadShape::vaultDepth : backDepth) + byMm;
    constexpr float n = HeadShape::vaultRoundness;
    const Vec3 from{0, HeadShape::vaultY, HeadShape::vaultZ};
    const Vec3 d = place - from;
    const float sum = powOf(std::fabs(d.x) / a, n) + powOf(std::fabs(d.y) / b, n) + powOf(std::fabs(d.z) / c, n);
    if (sum >= 1.0F || sum < .01F) {
        return place;
    }
    return from + d * (1.0F / powOf(sum, 1.0F / n));
}

}  // namespace rahdari::specimen
