#include "core/specimen/portrait/eye_paint.h"

#include "core/specimen/portrait/noise.h"

#include <algorithm>

namespace rahdari::specimen {

EyePaint::EyePaint(const Person& person, const HeadShape& shape, const Sitting& sitting)
    : person_(person), shape_(shape), sitting_(sitting),
      gazeX_(-sitting.yaw * 11.0F)  // the head turns a little, the eyes stay on the lens
{
}

float EyePaint::edgeX(float side, float along) const
{
    return shape_.eyeX(side) + side * along * person_.eyes.halfLength;
}

float EyePaint::upperEdge(float side, float along) const
{
    const EyeForm& e = person_.eyes;
    const float t = clampTo(along, -1.0F, 1.0F);
    const float shifted = t + .16F * (1.0F - t * t);
    const float open = powOf(std::max(0.0F, 1.0F - powOf(std::fabs(shifted), 2.15F)), .82F);
    return shape_.eyeY(side) - e.tilt * t * e.halfLength - e.upper * open;
}

float EyePaint::lowerEdge(float side, float along) const
{
    const EyeForm& e = person_.eyes;
    const float t = clampTo(along, -1.0F, 1.0F);
    const float shifted = t - .14F * (1.0F - t * t);
    const float open = powOf(std::max(0.0F, 1.0F - powOf(std::fabs(shifted), 2.1F)), .92F);
    return shape_.eyeY(side) - e.tilt * t * e.halfLength + e.lower * open;
}

bool EyePaint::near(float x, float y) const
{
    return std::fabs(y) < 13.0F && std::fabs(std::fabs(x) - person_.eyes.halfDistance) < person_.eyes.halfLength + 4.0F;
}

Rgb EyePaint::irisColour(float dx, float dy, float radius) const
{
    // Angle without trigonometry: fibres are noise over the direction.
    const float inverse = 1.0F / std::max(.05F, radius);
    const float ux = dx / person_.eyes.irisRadius * inverse;
    const float uy = dy / person_.eyes.irisRadius * inverse;
    const float fibres = smoothNoise(ux * 7.0F + 40.0F, uy * 7.0F + radius * 1.2F, 501U) +
                         .6F * smoothNoise(ux * 15.0F, uy * 15.0F + radius * 2.0F, 502U);
    Rgb colour = person_.eyes.iris * (.82F + .32F * fibres);
    colour = mixed(colour, Rgb{.14F, .085F, .03F}, .35F * bell(radius - .42F, .16F) * unit(person_.eyes.iris.z * 6.0F));
    colour = colour * (1.0F + .38F * unit(.5F + .5F * uy) * bell(radius - .62F, .3F));
    colour = colour * mix(1.0F, .28F, smoothStep(.74F, 1.0F, radius));
    return mixed(Rgb{.004F, .004F, .004F}, colour, smoothStep(.33F, .39F, radius));
}

Rgb EyePaint::ballColour(float dx, float dy) const
{
    const EyeForm& e = person_.eyes;
    const float t = dx / e.halfLength;
    const float old = smoothStep(35.0F, 80.0F, person_.age);
    Rgb white{.40F - .03F * old, .365F - .04F * old, .35F - .06F * old};
    white = mixed(white, Rgb{.50F, .25F, .21F}, .45F * smoothStep(.45F, 1.0F, std::fabs(t)) + .1F * old);
    white = mixed(white, Rgb{.47F, .20F, .17F}, .75F * bell2(dx + e.halfLength * .90F, 2.0F, dy - 1.0F, 2.2F));
    const float gx = dx - gazeX_;
    const float radius = std::sqrt(gx * gx + dy * dy) / e.irisRadius;
    return mixed(irisColour(gx, dy, radius), white, smoothStep(.95F, 1.05F, radius));
}

Rgb EyePaint::glintAt(float dx, float dy, float side) const
{
    Rgb glint{0, 0, 0};
    const auto mirror = [&](const Lamp& lamp, float size, float strength) {
        const float gx = side * (dx - gazeX_) - 2.9F * lamp.towards.x;
        const float gy = dy - 3.1F * lamp.towards.y;
        const float spot = smoothStep(size + .28F, size - .22F, std::max(std::fabs(gx), std::fabs(gy) * .85F));
        glint = glint + Rgb{1, 1, 1} * (strength * lamp.strength * spot);
    };
    mirror(sitting_.key, .70F, 1.0F);
    mirror(sitting_.fill, .45F, .25F);
    return glint;
}

EyeLook EyePaint::at(float x, float y) const
{
    const EyeForm& e = person_.eyes;
    const float side = x < 0 ? -1.0F : 1.0F;
    const float dx = side * (x - shape_.eyeX(side));
    const float along = dx / e.halfLength;
    const float dy = y - shape_.eyeY(side);
    const float below = y - upperEdge(side, along);
    const float above = lowerEdge(side, along) - y;
    const float ends = smoothStep(1.03F, .97F, std::fabs(along));

    EyeLook look;
    look.inside = ends * smoothStep(-.22F, .22F, below) * smoothStep(-.22F, .22F, above);
    if (look.inside > 0.0F) {
        look.albedo = ballColour(dx, dy);
        look.glint = glintAt(dx, dy, side);
        look.shadow = mix(.22F, 1.0F, smoothStep(-.4F, 3.9F, below)) * mix(.75F, 1.0F, smoothStep(0, 1.2F, above)) *
                      mix(1.0F, .70F, smoothStep(.55F, 1.0F, std::fabs(along)));
        look.normal = normalised({side * dx * .055F, dy * .06F, 1.0F});
    }
    const float tails = smoothStep(1.12F, .94F, std::fabs(along - .03F));
    look.rim = tails * smoothStep(-1.5F - .5F * e.lashes, -.35F, below) * smoothStep(.95F, .15F, below) *
               (.62F + .35F * e.lashes) * mix(.55F, 1.0F, smoothStep(-1.0F, -.1F, along));
    look.rim =
        std::max(look.rim, .30F * (.4F + e.lashes) * ends * bell(above + .75F, .5F) * smoothStep(-.5F, .5F, along));
    look.wet = ends * bell(above + .28F, .38F);
    return look;
}

}  // namespace rahdari::specimen
