#include "core/specimen/portrait/hair.h"

#include "core/specimen/portrait/noise.h"

#include <algorithm>

namespace rahdari::specimen {

namespace {

float between(Chance& chance, float low, float high)
{
    return low + (high - low) * static_cast<float>(chance.uniform());
}

/// A short hair lying on the face, bent a little.
void layHair(Strands& strands, const Strand& strand, const HeadShape& shape, const Vec3& root, const Vec3& along,
             float lengthMm, float bend, float liftMm)
{
    constexpr int steps = 4;
    strands.begin(strand);
    for (int i = 0; i <= steps; ++i) {
        const float way = static_cast<float>(i) / steps;
        const float x = root.x + along.x * lengthMm * way + bend * way * way * along.y;
        const float y = root.y + along.y * lengthMm * way - bend * way * way * along.x;
        strands.add({x, y, shape.zAt(x, y) + liftMm * (.4F + way)});
    }
}

Rgb darker(const Rgb& colour, float factor) { return colour * factor; }

}  // namespace

Strands growBrows(const Person& person, const HeadShape& shape, std::uint64_t seed)
{
    Strands strands;
    Chance chance(seed);
    const BrowForm& brow = person.brows;
    const int count = static_cast<int>(430.0F * brow.density);
    for (const float side : {-1.0F, 1.0F}) {
        for (int i = 0; i < count; ++i) {
            const float t = static_cast<float>(chance.uniform());
            const float x = brow.gap + t * brow.length;
            const float spine = browSpine(person, side, t);
            const float half = browHalf(person, t);
            const float across = between(chance, -1, 1);
            const float y = spine + half * across;
            // At the nose hairs point up, further out they lie along the brow, those below upwards and those above
            // down.
            const float rise =
                mix(-1.1F, .18F, smoothStep(0.0F, .55F, t)) - .45F * across * -1.0F * smoothStep(.1F, .5F, t) * -1.0F;
            const Vec3 along = normalised({side * 1.0F, rise + .2F * between(chance, -1, 1), 0});
            Strand hair;
            hair.width = between(chance, .18F, .34F);
            hair.taper = .3F;
            hair.opacity = .62F * mix(1.0F, .5F, square(across)) * mix(.6F, 1.0F, smoothStep(0.0F, .2F, t));
            hair.layer = .8F;
            hair.shine = .25F;
            hair.colour = darker(strandColour(person, chance), .6F);
            const float length = between(chance, 4.0F, 8.5F) * (1.0F - .3F * t);
            const float bend = between(chance, -.6F, .9F) * side;
            layHair(strands, hair, shape, {side * x, y, 0}, along, length, bend, .35F);
        }
    }
    return strands;
}

Strands growLashes(const Person& person, const HeadShape& shape, const EyePaint& eyes, std::uint64_t seed)
{
    Strands strands;
    Chance chance(seed);
    const float lush = person.eyes.lashes;
    Strand lash;
    lash.taper = .2F;
    lash.layer = .5F;
    lash.shine = 0;
    lash.colour = person.hair.colour * .18F + Rgb{.004F, .003F, .003F};
    for (const float side : {-1.0F, 1.0F}) {
        for (int i = 0; i < 46; ++i) {
            const float t = between(chance, -.72F, 1.04F);
            const Vec3 root{eyes.edgeX(side, t), eyes.upperEdge(side, t) + .1F, 0};
            const float outwards = .25F + .75F * t;
            const Vec3 along = normalised({side * outwards, -.75F + .35F * std::fabs(t), 0});
            lash.width = between(chance, .14F, .24F);
            lash.opacity = .35F + .5F * lush;
            layHair(strands, lash, shape, root, along,
                    between(chance, 1.4F, 2.6F) * (.6F + 1.1F * lush) * (.75F + .35F * t), -side * .5F, 2.0F);
        }
        for (int i = 0; i < 22; ++i) {
            const float t = between(chance, -.3F, .98F);
            const Vec3 root{eyes.edgeX(side, t), eyes.lowerEdge(side, t) + .5F, 0};
            lash.width = .13F;
            lash.opacity = .16F + .25F * lush;
            layHair(strands, lash, shape, root, normalised({side * t * .8F, 1, 0}), between(chance, .9F, 1.8F), 0,
                    1.0F);
        }
    }
    return strands;
}

Strands growBeard(const Person& person, const HeadShape& shape, const FacePaint& paint, std::uint64_t seed)
{
    Strands strands;
    const BeardStyle style = person.hair.beard;
    if (style == BeardStyle::Shaven) {
        return strands;
    }
    Chance chance(seed);
    const bool stubble = style == BeardStyle::Stubble;
    const bool full = style == BeardStyle::Full;
    const int count = full ? 9000 : style == BeardStyle::Short ? 8000 : stubble ? 6500 : 13000;
    const float longest = full ? 17.0F : style == BeardStyle::Short ? 7.0F : stubble ? 1.5F : 7.0F;
    const float bottom = shape.bottom() - 1.0F;
    for (int i = 0; i < count; ++i) {
        const float y = between(chance, 8.0F, bottom);
        const float x = between(chance, -1, 1) * std::min(shape.halfWidth(y), 70.0F);
        const float moustache = paint.moustacheGrowth(x, y);
        float growth = paint.beardGrowth(x, y);
        if (style == BeardStyle::Moustache) {
            growth = moustache;
        } else if (style == BeardStyle::Goatee) {
            growth *= std::max(moustache, smoothStep(31.0F, 25.0F, std::fabs(x)) *
                                              smoothStep(person.mouth.y - 8.0F, person.mouth.y, y));
        }
        if (!chance.happens(static_cast<double>(growth * growth * .95F))) {
            continue;
        }
        const bool lip = moustache > .2F;
        Strand hair;
        hair.layer = between(chance, .3F, 1.0F);
        hair.width = stubble ? between(chance, .16F, .26F) : between(chance, .22F, .34F);
        hair.taper = .5F;
        hair.opacity = stubble ? .5F : .85F;
        hair.shine = .5F;
        hair.colour = strandColour(person, chance) * (stubble ? .6F : .85F);
        const float outwards = lip ? (x < 0 ? -1.2F : 1.2F) * smoothStep(0.0F, 7.0F, std::fabs(x)) : x * .006F;
        const Vec3 along =
            normalised({outwards + .35F * between(chance, -1, 1), 1.0F + .3F * between(chance, -1, 1), 0});
        const float length = longest * between(chance, .6F, 1.1F) * (lip && !stubble ? .8F : 1.0F);
        layHair(strands, hair, shape, {x, y, 0}, along, length, between(chance, -1, 1) * .15F * length,
                stubble ? .2F : .9F);
    }
    return strands;
}

}  // namespace rahdari::specimen
