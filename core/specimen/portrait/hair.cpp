#include "core/specimen/portrait/hair.h"

#include "core/specimen/portrait/haircut.h"
#include "core/specimen/portrait/noise.h"

#include <algorithm>

namespace rahdari::specimen {

namespace {

float between(Chance& chance, float low, float high)
{
    return low + (high - low) * static_cast<float>(chance.uniform());
}

class Barber {
public:
    Barber(const Person& person, const Sitting& sitting, const HeadShape& shape, const BodyShape& body)
        : person_(person), shape_(shape), body_(body), scalp_(shape), cut_(cutOf(person)), chance_(sitting.hairSeed),
          day_(static_cast<std::uint32_t>(sitting.hairSeed)), crown_{0, -88, -70}
    {
    }

    Strands grow()
    {
        Strands strands;
        strands.points.reserve(static_cast<std::size_t>(cut_.strands) * 24U);
        for (int i = 0; i < cut_.strands; ++i) {
            const float layer = static_cast<float>(i) / static_cast<float>(cut_.strands);
            growOne(strands, layer);
        }
        if (person_.hair.style == HairStyle::PulledBack && person_.hair.length > 1.0F) {
            growBun(strands);
        }
        return strands;
    }

private:
    bool isLong() const
    {
        return person_.hair.style == HairStyle::LongStraight || person_.hair.style == HairStyle::LongWavy ||
               person_.hair.style == HairStyle::Bob;
    }

    /// Hair wound into a knot on the crown.
    void growBun(Strands& strands)
    {
        const float radius = 13.0F + 12.0F * (person_.hair.length - 1.0F) * 2.0F;
        const Vec3 centre{2.0F * between(chance_, -1, 1), shape_.top() - .55F * radius, -22.0F};
        constexpr int count = 1600;
        for (int i = 0; i < count; ++i) {
            Strand strand;
            strand.layer = static_cast<float>(i) / count;
            strand.width = cut_.width * mix(2.0F, 1.0F, smoothStep(0, .3F, strand.layer));
            strand.colour = strandColour(person_, chance_);
            strand.shine = between(chance_, .6F, 1.2F);
            strands.begin(strand);
            wind(strands, centre, radius * (.8F + .22F * strand.layer));
        }
    }

    void wind(Strands& strands, const Vec3& centre, float radius)
    {
        const Vec3 axis = normalised({.35F * between(chance_, -1, 1), .5F + .5F * between(chance_, -1, 1), .8F});
        const Vec3 first = normalised(cross(axis, Vec3{1, .2F, 0}));
        const Vec3 second = cross(axis, first);
        const float lift = between(chance_, -.75F, .75F);
        const float ring = std::sqrt(1.0F - lift * lift);
        const float start = between(chance_, 0, 6.28F);
        for (int i = 0; i <= 9; ++i) {
            const float angle = start + .24F * static_cast<float>(i);
            const Vec3 around = first * (ring * cosOf(angle)) + second * (ring * sinOf(angle)) + axis * lift;
            strands.add(centre + around * Vec3{1.25F * radius, .85F * radius, radius});
        }
    }

    void growOne(Strands& strands, float layer)
    {
        // From below the crown to the nape; long hair needs its back, short hair only what is seen.
        const bool forFringe = person_.hair.fringe > 0.0F && isLong() && chance_.happens(.3);
        const float angle = forFringe ? between(chance_, -.75F, .75F)
                                      : between(chance_, isLong() ? -2.7F : -1.95F, isLong() ? 2.7F : 1.95F);
        const float t = static_cast<float>(chance_.uniform());
        const float lowest = std::fabs(angle) > 1.5F ? 48.0F : 32.0F;
        const float y = forFringe ? between(chance_, -96.0F, person_.hair.hairlineY + 3.0F)
                                  : shape_.top() + .3F + (lowest - shape_.top()) * t * (.45F + .55F * t);
        const Vec3 root = scalp_.place(angle, y);
        const bool behind = std::fabs(angle) > 1.57F;
        const float growth = behind ? (y < 38.0F ? 1.0F : 0.0F) : scalp_.growth(root.x, root.y);
        if (growth <= 0.0F || !chance_.happens(static_cast<double>(growth))) {
            return;
        }
        Strand strand;
        strand.layer = layer;
        strand.width = cut_.width * between(chance_, .75F, 1.35F) *
                       mix(1.0F, mix(2.2F, 1.0F, smoothStep(0, .3F, layer)), growth * growth);
        strand.taper = .35F;
        strand.opacity = mix(1.0F, .85F, layer) * mix(.30F, 1.0F, growth);
        strand.width *= mix(.55F, 1.0F, growth);
        const Rgb colour = strandColour(person_, chance_);
        strand.colour = colour * (1.0F + .22F * clumpNoise(root, 5) + .12F * between(chance_, -1, 1));
        strand.shine = between(chance_, .6F, 1.3F);
        strands.begin(strand);
        if (person_.hair.style == HairStyle::Curls) {
            coil(strands, root, layer);
        } else {
            follow(strands, root, layer, growth);
        }
    }

    float clumpNoise(const Vec3& root, std::uint32_t which) const
    {
        const float around = root.x + .6F * root.z;
        return smoothNoise(around * .16F, (root.y - .5F * root.z) * .16F, day_ + which);
    }

    float lengthOf(const Vec3& root, float growth)
    {
        float side =
            smoothStep(-62.0F, -34.0F, root.y) * smoothStep(.55F, .85F, std::fabs(root.x) / person_.skull.cranialHalf);
        if (!isLong()) {
            side = std::max(side, smoothStep(.48F, .82F, std::fabs(root.x) / person_.skull.cranialHalf));
        }
        float length = mix(cut_.topMm, cut_.sideMm, side) * between(chance_, .72F, 1.1F) * mix(.5F, 1.0F, growth);
        if (isFringe(root)) {
            length = (-root.y - person_.brows.height + 2.0F) * between(chance_, 1.05F, 1.3F) + 12.0F;
        }
        return length;
    }

    bool isFringe(const Vec3& root) const
    {
        const float fringe = person_.hair.fringe;
        return isLong() && fringe > 0.0F && root.z > 35.0F && std::fabs(root.x - .4F * person_.hair.part) < 46.0F &&
               clumpNoise(root, 71) < fringe * 1.6F - .3F;
    }

    void follow(Strands& strands, const Vec3& root, float layer, float growth)
    {
        const Vec3 normal = scalp_.normal(root);
        const float length = lengthOf(root, growth);
        const int steps = std::max(2, static_cast<int>(length / cut_.stepMm));
        const Vec3 scatter{between(chance_, -1, 1), between(chance_, -1, 1), between(chance_, -1, 1)};
        const Vec3 clump{clumpNoise(root, 11), clumpNoise(root, 12), clumpNoise(root, 13)};
        const Vec3 stray = scatter * (.5F * cut_.jitter) + clump * (1.4F * cut_.jitter);
        const float phase = 3.0F * clumpNoise(root, 21) + between(chance_, -.5F, .5F) * (1.0F + 3.0F * cut_.jitter);

        const bool fringe = isFringe(root);
        Vec3 place = root;
        Vec3 direction = normalised(normal * cut_.lift + combed(root, normal, fringe) + stray);
        strands.add(place);
        for (int i = 1; i <= steps; ++i) {
            const Vec3 wish = combed(place, scalp_.normal(place), fringe) + stray * .6F;
            direction =
                normalised(direction * cut_.stiffness + wish * (1.0F - cut_.stiffness) + Vec3{0, cut_.gravity, 0});
            const float grown = smoothStep(0.0F, 3.0F, static_cast<float>(i));
            place = place + direction * cut_.stepMm;
            place = scalp_.clear(place, (.6F + layer * thicknessAt(place.y)) * grown);
            place = overBody(place, root, layer);
            if (place.y > (fringe ? -person_.brows.height - 2.0F : cut_.lowest) + 4.0F * clump.x + 3.0F * scatter.x) {
                break;
            }
            strands.add(place + wave(static_cast<float>(i) * cut_.stepMm, phase, normal) * grown);
        }
    }

    /// One visible curl of a cloud of curls.
    void coil(Strands& strands, const Vec3& root, float layer)
    {
        const float bulge = 1.0F + .16F * clumpNoise(root, 31) + .10F * between(chance_, -1, 1);
        const float thick = cut_.thickMm * mix(.5F, 1.0F, smoothStep(25.0F, -55.0F, root.y)) * bulge;
        const Vec3 normal = scalp_.normal(root);
        const Vec3 base = scalp_.clear(root + normal * (thick * std::sqrt(layer)), thick * std::sqrt(layer));
        const Vec3 along =
            normalised(Vec3{between(chance_, -1, 1), between(chance_, -1, 1), between(chance_, -1, 1)} + normal * .4F);
        const Vec3 across = normalised(cross(along, Vec3{between(chance_, -1, 1), between(chance_, -1, 1), .3F}));
        const Vec3 upright = cross(along, across);
        const float radius = cut_.curlMm * between(chance_, .5F, 1.0F);
        const float start = between(chance_, 0, 6.28F);
        constexpr int steps = 14;
        for (int i = 0; i <= steps; ++i) {
            const float way = static_cast<float>(i) / steps;
            const float angle = start + way * 10.0F;
            strands.add(base + along * ((way - .5F) * cut_.waveMm) + across * (radius * cosOf(angle)) +
                        upright * (radius * sinOf(angle)));
        }
    }

    Vec3 wave(float along, float phase, const Vec3& normal) const
    {
        if (cut_.curlMm <= 0.0F) {
            return {};
        }
        const float angle = 6.2831853F * along / cut_.waveMm + phase * 2.0F;
        const Vec3 sideways = normalised(cross(normal, Vec3{.2F, 1, .1F}));
        const float sway =
            isLong() ? 3.2F * sinOf(6.2831853F * along / 190.0F + phase) * smoothStep(60.0F, 160.0F, along) : 0.0F;
        return sideways * (cut_.curlMm * sinOf(angle)) + normal * (.6F * cut_.curlMm * cosOf(angle)) +
               Vec3{sway, 0, .5F * sway};
    }

    float thicknessAt(float y) const { return cut_.thickMm * mix(cut_.sideShare, 1.0F, smoothStep(-30.0F, -88.0F, y)); }

    Vec3 overBody(Vec3 place, const Vec3& root, float layer) const
    {
        if (place.y > shape_.bottom() - 10.0F && root.z > -30.0F && body_.inside(place.x, place.y) > 0.0F) {
            place.z = std::max(place.z, body_.zAt(place.x, place.y) + 1.0F + 7.0F * layer);
        }
        return place;
    }

    /// The direction the comb gives at a place, along the head.
    Vec3 combed(const Vec3& place, const Vec3& normal, bool fringe) const
    {
        Vec3 wish = fringe ? Vec3{.04F * place.x / 30.0F, .9F, .45F} : styled(place);
        wish = wish - normal * (.9F * dot(wish, normal));
        return normalised(wish);
    }

    Vec3 styled(const Vec3& place) const
    {
        const float a = std::fabs(place.x) / person_.skull.cranialHalf;
        const float side = smoothStep(.62F, .9F, a) * smoothStep(-80.0F, -40.0F, place.y);
        const float part = person_.hair.part;
        const float away = place.x >= part ? 1.0F : -1.0F;
        switch (person_.hair.style) {
        case HairStyle::PulledBack: return normalised(crown_ - place);
        case HairStyle::ShortUp: {
            const Vec3 up{.25F * away, -.75F, place.z > 55.0F ? .15F : -.5F};
            return mixed(up, Vec3{0, .75F, -.65F}, side);
        }
        case HairStyle::ShortCombed:
        case HairStyle::Receding: {
            const Vec3 over{away, .05F, person_.hair.style == HairStyle::Receding ? -.7F : -.45F};
            return mixed(over, Vec3{0, .85F, -.5F}, side);
        }
        case HairStyle::LongStraight:
        case HairStyle::LongWavy:
        case HairStyle::Bob:
            return mixed(Vec3{away, .25F, -.35F}, Vec3{.05F * away, 1, -.08F}, smoothStep(.45F, .95F, a));
        case HairStyle::Curls: return place - Vec3{0, -30, -10};
        case HairStyle::Cropped:
        case HairStyle::Bald:
        case HairStyle::Scarf: break;
        }
        return mixed(Vec3{0, -.2F, .8F}, Vec3{0, 1, -.2F}, side);
    }

    const Person& person_;
    const HeadShape& shape_;
    const BodyShape& body_;
    Scalp scalp_;
    Cut cut_;
    Chance chance_;
    std::uint32_t day_;
    Vec3 crown_;
};

}  // namespace

Rgb strandColour(const Person& person, Chance& chance)
{
    const Hair& hair = person.hair;
    const float light = between(chance, .75F, 1.3F);
    const Rgb own{hair.colour.x * light, hair.colour.y * light * between(chance, .94F, 1.03F), hair.colour.z * light};
    const Rgb grey = Rgb{.36F, .355F, .35F} * between(chance, .75F, 1.1F);
    // Single hairs are grey or not; what is drawn stands for several.
    const float share =
        unit(hair.grey * 1.15F + between(chance, -.33F, .33F) * (hair.grey > 0.0F ? 1.0F : 0.0F) - .06F);
    return mixed(own, grey, share);
}

Strands growHair(const Person& person, const Sitting& sitting, const HeadShape& shape, const BodyShape& body)
{
    return Barber(person, sitting, shape, body).grow();
}

}  // namespace rahdari::specimen
