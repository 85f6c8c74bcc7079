#include "core/specimen/portrait/shading.h"

#include "core/specimen/portrait/noise.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>

namespace rahdari::specimen {

namespace {

/// What lamps and sky give to a place.
struct Received {
    float key = 1;
    float fill = 1;
    float sky = 1;
};

/// Light goes round corners in skin, red the furthest.
Rgb wrapped(float cosine, const Rgb& softness)
{
    const auto one = [&](float w) {
        const float value = std::max(0.0F, (cosine + w) / (1.0F + w));
        return value * (w > 0.0F ? .5F + .5F * value : 1.0F) + (w > 0.0F ? .5F * value * (1.0F - value) : 0.0F);
    };
    return {one(softness.x), one(softness.y), one(softness.z)};
}

/// A shadow on skin has a red edge: its share for each colour.
Rgb shadowTint(float reach)
{
    const float edge = reach * (1.0F - reach);
    return {reach + .20F * edge, reach - .04F * edge, reach - .13F * edge};
}

Rgb diffuse(const Vec3& normal, const Received& received, const Sitting& sitting, const Rgb& softness, bool skin)
{
    const float sky = sitting.ambient * received.sky * (.80F - .30F * normal.y + .10F * normal.z);
    Rgb light = Rgb{sky, sky, sky * 1.02F};
    const Rgb keyShare = skin ? shadowTint(received.key) : Rgb{received.key, received.key, received.key};
    const Rgb fillShare = skin ? shadowTint(received.fill) : Rgb{received.fill, received.fill, received.fill};
    light = light + wrapped(dot(normal, sitting.key.towards), softness) * keyShare * sitting.key.strength;
    light = light + wrapped(dot(normal, sitting.fill.towards), softness) * fillShare * sitting.fill.strength;
    return light;
}

/// The mirror image of a lamp on skin: a broad part and a narrow one.
float highlight(const Vec3& normal, const Vec3& half)
{
    const float cosine = std::max(0.0F, dot(normal, half));
    const float c4 = square(square(cosine));
    const float c8 = c4 * c4;
    const float c32 = square(square(c8));
    return .034F * c8 * cosine + .060F * c32;
}

class Shader {
public:
    explicit Shader(const Studio& studio)
        : s_(studio), keyHalf_(normalised(studio.sitting.key.towards + Vec3{0, 0, 1})),
          fillHalf_(normalised(studio.sitting.fill.towards + Vec3{0, 0, 1}))
    {
    }

    Rgb at(const Fragment& fragment, float x, float y) const
    {
        Received received{s_.light.key(x, y), s_.light.fill(x, y), s_.light.sky(x, y)};
        const float hair = coarseSample(s_.hairShadow, x, y - 5.0F * s_.camera.pixelsPerMm(), LightReach::coarseness);
        received.key *= 1.0F - .45F * hair;
        received.sky *= 1.0F - .30F * hair;
        switch (fragment.matter) {
        case Matter::Face: return face(fragment, received);
        case Matter::Ear: return ear(fragment, received);
        case Matter::Neck: return neck(fragment, received);
        case Matter::Cloth: return cloth(fragment, received);
        case Matter::Scarf: return scarf(fragment, received);
        case Matter::Nothing: break;
        }
        return backdrop(x, y);
    }

private:
    float gloss(const Vec3& normal, const Received& received) const
    {
        return s_.sitting.key.strength * received.key * highlight(normal, keyHalf_) +
               s_.sitting.fill.strength * received.fill * highlight(normal, fillHalf_);
    }

    Rgb skin(const SkinLook& look, const Vec3& normal, const Received& received) const
    {
        const Rgb light = diffuse(normal, received, s_.sitting, {.34F, .20F, .15F}, true);
        const float shine = s_.person.skin.shine * look.gloss * (1.0F - .7F * look.fuzz);
        const float graze = square(square(1.0F - unit(normal.z))) * .05F;
        const float mirrored = shine * gloss(normal, received) + graze * received.sky;
        return look.albedo * light + Rgb{mirrored, mirrored, mirrored};
    }

    /// Between the hairs the scalp is in their shadow.
    void shadeScalp(SkinLook& look, const Fragment& fragment) const
    {
        if (fragment.placeY > 30.0F || s_.person.hair.style == HairStyle::Scarf) {
            return;
        }
        const float growth = s_.scalp.growth(fragment.placeX, fragment.placeY);
        const bool thin = s_.person.hair.style == HairStyle::Bald || s_.person.hair.style == HairStyle::Receding;
        const float grain = .85F + .25F * smoothNoise(fragment.placeX * 1.9F, fragment.placeY * 1.9F, 21U);
        const float share = unit(growth * growth * (thin ? .55F * grain : .95F));
        look.albedo = mixed(look.albedo, s_.person.hair.colour * .75F + look.albedo * .06F, share);
        look.fuzz = std::max(look.fuzz, growth);
    }

    /// Pores and fine lines turn the surface a little.
    Vec3 roughened(const Fragment& fragment) const
    {
        const float strength = .048F + .04F * s_.person.skin.wrinkles + .01F * s_.person.masculine;
        const float x = fragment.placeX;
        const float y = fragment.placeY;
        const float across = smoothNoise(x * 1.05F, y * 1.05F, 11U) + .8F * smoothNoise(x * 2.3F, y * 2.3F, 12U);
        const float down = smoothNoise(x * 1.05F, y * 1.05F, 13U) + .8F * smoothNoise(x * 2.3F, y * 2.3F, 14U);
        return normalised(fragment.normal + Vec3{strength * across, strength * down, 0});
    }

    Rgb face(const Fragment& fragment, Received received) const
    {
        const float open = fragment.openness;
        received.sky = std::min(received.sky, 1.0F) * open;
        received.key *= mix(1.0F, open, .45F);
        received.fill *= mix(1.0F, open, .45F);
        SkinLook look = s_.face.at(fragment.placeX, fragment.placeY);
        shadeScalp(look, fragment);
        Rgb colour = skin(look, roughened(fragment), received);
        if (s_.eyes.near(fragment.placeX, fragment.placeY)) {
            colour = withEye(colour, fragment, received);
        }
        return colour;
    }

    Rgb withEye(const Rgb& lid, const Fragment& fragment, const Received& received) const
    {
        const EyeLook eye = s_.eyes.at(fragment.placeX, fragment.placeY);
        Rgb colour = mixed(lid, lid * Rgb{1.12F, .98F, .96F} + Rgb{.03F, .024F, .022F}, .8F * eye.wet);
        colour = mixed(colour, s_.person.hair.colour * .25F + Rgb{.012F, .008F, .007F}, .88F * eye.rim);
        if (eye.inside > 0.0F) {
            const Vec3 normal = s_.camera.turnedDirection(eye.normal);
            const Received bright{mix(1.0F, received.key, .5F), mix(1.0F, received.fill, .5F),
                                  mix(1.0F, received.sky, .6F)};
            const Rgb ball = eye.albedo * diffuse(normal, bright, s_.sitting, {.3F, .3F, .3F}, false) * eye.shadow;
            colour = mixed(colour, ball + eye.glint * (.35F + .65F * eye.shadow), eye.inside);
            colour = mixed(colour, colour * .35F, .8F * eye.rim * eye.inside);
        }
        return colour;
    }

    Rgb ear(const Fragment& fragment, Received received) const
    {
        const float open = fragment.openness;
        received.sky *= open;
        received.key *= open;
        received.fill *= open;
        SkinLook look{s_.face.complexion(fragment.placeX * 20.0F + 90.0F, fragment.placeY * 30.0F,
                                         .55F * s_.person.skin.redness * (1.1F - .8F * s_.person.skin.tone)),
                      .5F, 0};
        return skin(look, fragment.normal, received);
    }

    Rgb neck(const Fragment& fragment, Received received) const
    {
        received.sky *= received.sky;
        received.key *= mix(.55F, 1.0F, received.sky);
        received.fill *= mix(.55F, 1.0F, received.sky);
        SkinLook look{s_.face.complexion(fragment.placeX, fragment.placeY, .06F) * .90F, .3F, 0};
        const float lines = .06F * bell(fragment.placeY - 148.0F - .004F * square(fragment.placeX), 1.3F) +
                            .05F * bell(fragment.placeY - 134.0F - .005F * square(fragment.placeX), 1.1F);
        look.albedo = look.albedo * (1.0F - lines * (1.0F + 2.0F * s_.person.skin.wrinkles));
        return skin(look, fragment.normal, received);
    }

    Rgb cloth(const Fragment& fragment, const Received& received) const
    {
        const Rgb light = diffuse(fragment.normal, received, s_.sitting, {.1F, .1F, .1F}, false);
        return s_.body.clothColour(fragment.placeX, fragment.placeY) * light;
    }

    Rgb scarf(const Fragment& fragment, Received received) const
    {
        received.sky *= fragment.openness;
        received.key *= fragment.openness;
        const Rgb light = diffuse(fragment.normal, received, s_.sitting, {.15F, .15F, .15F}, false);
        const float weave = 1.0F + .05F * smoothNoise(fragment.placeX * 2.7F, fragment.placeY * 2.7F, 41U);
        const float sheen = .5F * gloss(fragment.normal, received);
        return s_.sitting.secondCloth * light * weave + Rgb{sheen, sheen, sheen};
    }

    Rgb backdrop(float x, float y) const
    {
        const float width = static_cast<float>(portraitWidth * supersampling);
        const float height = static_cast<float>(portraitHeight * supersampling);
        const float dx = x / width - .5F - .06F * s_.sitting.key.towards.x;
        const float dy = y / height - .42F;
        const float fall = 1.06F - .34F * (dx * dx + dy * dy);
        return s_.sitting.backdrop * (fall / s_.sitting.exposure);
    }

    const Studio& s_;
    Vec3 keyHalf_;
    Vec3 fillHalf_;
};

}  // namespace

namespace {

/// The mean of the small pixels of one pixel, where all are of one matter.
bool mergeBlock(const Plane<Fragment>& scene, int x, int y, Fragment& merged)
{
    merged = scene.at(x, y);
    for (int i = 1; i < supersampling * supersampling; ++i) {
        const Fragment& other = scene.at(x + i % supersampling, y + i / supersampling);
        if (other.matter != merged.matter) {
            return false;
        }
        merged.normal = merged.normal + other.normal;
        merged.placeX += other.placeX;
        merged.placeY += other.placeY;
        merged.openness += other.openness;
    }
    constexpr float share = 1.0F / (supersampling * supersampling);
    merged.normal = normalised(merged.normal);
    merged.placeX *= share;
    merged.placeY *= share;
    merged.openness *= share;
    return true;
}

/// Eyes, lips and edges of clothes are worth every small pixel; elsewhere one colour will do for all of a pixel.
void shadeBlock(const Plane<Fragment>& scene, const Studio& studio, const Shader& shader, int x, int y,
                Plane<Rgb>& picture)
{
    Fragment merged;
    const bool plain = mergeBlock(scene, x, y, merged) && merged.matter != Matter::Cloth &&
                       !(merged.matter == Matter::Face && studio.eyes.near(merged.placeX, merged.placeY));
    const Rgb common = plain ? shader.at(merged, static_cast<float>(x) + 1.0F, static_cast<float>(y) + 1.0F) : Rgb{};
    for (int i = 0; i < supersampling * supersampling; ++i) {
        const int column = x + i % supersampling;
        const int row = y + i / supersampling;
        picture.at(column, row) =
            plain ? common
                  : shader.at(scene.at(column, row), static_cast<float>(column) + .5F, static_cast<float>(row) + .5F);
    }
}

}  // namespace

Plane<Rgb> shade(const Plane<Fragment>& scene, const Studio& studio)
{
    Plane<Rgb> picture(scene.width(), scene.height());
    const Shader shader(studio);
    cv::parallel_for_(cv::Range(0, scene.height() / supersampling), [&](const cv::Range& range) {
        for (int row = range.start; row < range.end; ++row) {
            for (int x = 0; x < scene.width(); x += supersampling) {
                shadeBlock(scene, studio, shader, x, row * supersampling, picture);
            }
        }
    });
    return picture;
}

}  // namespace rahdari::specimen
