#include "core/specimen/portrait/exact_math.h"
#include "core/specimen/portrait/hair.h"
#include "core/specimen/portrait/head_net.h"
#include "core/specimen/portrait/noise.h"

#include <algorithm>

namespace rahdari::specimen {

namespace {

constexpr float middleY = 12;

/// The opening for the face.
Vec3 innerEdge(const HeadShape& shape, float sine, float cosine)
{
    const Person& person = shape.person();
    const float half = person.skull.cheekHalf - 5.5F;
    const float up = middleY + 55.0F;
    const float down = person.skull.chinY + 1.5F - middleY;
    // Below, the cloth follows the jaw.
    const float x = half * sine * (cosine > 0.0F ? 1.0F - .10F * cosine : 1.0F);
    const float y = middleY + (cosine < 0.0F ? up : down) * cosine;
    const float faceY = std::min(y, shape.bottom() - 3.0F);
    const float inside = std::max(1.0F, shape.halfWidth(faceY) - 2.5F);
    const float edgeX = clampTo(x, -inside, inside);
    return {edgeX, y, shape.zAt(edgeX, faceY) + 2.0F};
}

Vec3 outerEdge(const HeadShape& shape, float sine, float cosine)
{
    const Skull& skull = shape.person().skull;
    const float half = skull.cranialHalf + 8.0F;
    if (cosine < 0.0F) {
        return {half * sine, middleY + (middleY - skull.crownY + 9.0F) * cosine, -14.0F};
    }
    // Down over neck and breast.
    const float spread = half + 26.0F * smoothStep(.25F, .8F, cosine);
    return {spread * sine * (1.0F - .12F * cosine), middleY + 215.0F * cosine, mix(-14.0F, 34.0F, cosine)};
}

float fold(float angle, float outwards, float cosine, std::uint32_t seed)
{
    const float calm = cosine < 0.0F ? .35F : 1.0F;
    const float lines =
        smoothNoise(angle * 5.5F, outwards * 1.3F, seed) + .5F * smoothNoise(angle * 13.0F, outwards * 1.7F, seed + 1U);
    return calm * 3.2F * lines * outwards * (1.15F - outwards) +
           .5F * smoothNoise(angle * 20.0F, outwards * 3.0F, seed + 2U);
}

Vec3 scarfPoint(const HeadShape& shape, float angle, float outwards, std::uint32_t seed)
{
    const float sine = sinOf(angle);
    const float cosine = cosOf(angle);  // -1 at the top, 1 below
    const Vec3 in = innerEdge(shape, sine, cosine);
    const Vec3 out = outerEdge(shape, sine, cosine);
    const float round = 1.0F - std::sqrt(std::max(0.0F, 1.0F - outwards * outwards));
    const float hang = smoothStep(0.0F, .45F, outwards);
    const float below = smoothStep(-.1F, .6F, cosine);
    const float depth = mix(round, hang, below);
    const float tuck = 16.0F * below * sinOf(pi * std::min(1.0F, outwards * 1.6F)) * smoothStep(.7F, 1.0F, cosine);
    const float x = mix(in.x, out.x, outwards);
    const float y = mix(in.y, out.y, outwards);
    const float hem = 2.2F * smoothStep(.05F, .0F, outwards);
    return {x, y, mix(in.z, out.z, depth) - tuck + fold(angle, outwards, cosine, seed) - hem};
}

}  // namespace

Net scarfNet(const HeadShape& shape, const BodyShape& body, const Camera& camera, std::uint32_t seed)
{
    constexpr int around = 260;
    constexpr int outwards = 90;
    const Scalp scalp(shape);
    Plane<Vec3> points(around, outwards);
    Net net{Plane<Net::Knot>(around, outwards), Matter::Scarf};
    for (int row = 0; row < outwards; ++row) {
        for (int column = 0; column < around; ++column) {
            const float angle = 2.0F * pi * static_cast<float>(column) / (around - 1);
            const float way = static_cast<float>(row) / (outwards - 1);
            Vec3 point = scarfPoint(shape, angle, way, seed);
            // It lies on head and body, never in them.
            if (point.y < -20.0F) {
                point = scalp.clear(point, 1.5F + 5.0F * smoothStep(0.0F, .4F, way));
            } else if (body.inside(point.x, point.y) > 0.0F) {
                point.z = std::max(point.z, body.zAt(point.x, point.y) + 9.0F);
            }
            points.at(column, row) = point;
        }
    }
    for (int row = 0; row < outwards; ++row) {
        for (int column = 0; column < around; ++column) {
            const int left = column == 0 ? around - 2 : column - 1;
            const int right = column == around - 1 ? 1 : column + 1;
            const Vec3 across = points.at(right, row) - points.at(left, row);
            const Vec3 out =
                points.at(column, std::min(row + 1, outwards - 1)) - points.at(column, std::max(row - 1, 0));
            Vec3 normal = normalised(cross(out, across));
            normal = normal.z < 0.0F ? normal * -1.0F : normal;
            const float edge = static_cast<float>(row) / (outwards - 1);
            net.knots.at(column, row) = {camera.project(points.at(column, row)), camera.turnedDirection(normal),
                                         points.at(column, row).x, points.at(column, row).y,
                                         mix(.62F, 1.0F, smoothStep(0.0F, .03F, edge))};
        }
    }
    return net;
}

}  // namespace rahdari::specimen
