#include "core/specimen/portrait/face_paint.h"

#include "core/specimen/portrait/noise.h"

#include <algorithm>
#include <array>

namespace rahdari::specimen {

namespace {

/// Linear light of an sRGB value of 0-255.
float linear(float value) { return powOf((value / 255.0F + .055F) / 1.055F, 2.4F); }

Rgb fromSrgb(float r, float g, float b) { return {linear(r), linear(g), linear(b)}; }

Rgb tinted(const Rgb& colour, const Rgb& factor, float strength) { return colour * mixed({1, 1, 1}, factor, strength); }

}  // namespace

float browSpine(const Person& person, float side, float along)
{
    const BrowForm& brow = person.brows;
    return -brow.height + brow.slope * (1.0F - along) - brow.arch * (1.0F - square((along - .62F) / .62F)) +
           4.2F * smoothStep(.7F, 1.1F, along) + .5F * side * person.browSkew + .5F * brow.arch;
}

float browHalf(const Person& person, float along)
{
    return .5F * person.brows.thickness * smoothStep(-.12F, .18F, along) *
           (1.0F - .72F * smoothStep(.5F, 1.05F, along));
}

Rgb skinColour(float tone, float yellow, float redness)
{
    const std::array<Rgb, 7> tones{fromSrgb(231, 205, 194), fromSrgb(221, 187, 171), fromSrgb(203, 164, 144),
                                   fromSrgb(180, 139, 116), fromSrgb(146, 107, 85),  fromSrgb(108, 77, 61),
                                   fromSrgb(78, 56, 47)};
    const float place = clampTo(tone * 6.0F, 0.0F, 5.999F);
    const auto index = static_cast<std::size_t>(place);
    Rgb colour = mixed(tones.at(index), tones.at(index + 1), place - static_cast<float>(index));
    colour = tinted(colour, {1.0F, 1.0F, .86F}, yellow - .5F);
    return tinted(colour, {1.02F, .86F, .87F}, redness - .5F);
}

FacePaint::FacePaint(const Person& person, const HeadShape& shape)
    : person_(person), shape_(shape), base_(skinColour(person.skin.tone, person.skin.yellow, person.skin.redness)),
      noise_(stirred(static_cast<std::uint32_t>(person.eyes.halfDistance * 1e4F),
                     static_cast<std::uint32_t>(person.skull.chinY * 1e4F), 77))
{
}

Rgb FacePaint::complexion(float x, float y, float redder) const
{
    const float cloud = cloudNoise(x * .055F, y * .055F, 3, noise_);
    const float fine = cloudNoise(x * .55F, y * .55F, 2, noise_ + 31U);
    Rgb albedo = tinted(base_, {1.03F, .80F, .78F}, redder + .34F * person_.skin.mottling * cloud);
    const float pigment =
        1.0F + person_.skin.mottling * (.075F * fine - .03F * cloudNoise(x * .13F, y * .13F, 2, noise_ + 63U));
    return albedo * pigment;
}

SkinLook FacePaint::at(float x, float y) const
{
    SkinLook look{complexion(x, y, 0), 1, 0};
    addBlushes(look.albedo, x, y);
    addEyeSurround(look.albedo, x, y);
    addSpots(look.albedo, x, y);
    addBrows(look.albedo, x, y);
    addBeardShadow(look, x, y);
    addNostrils(look.albedo, x, y);
    addLips(look, x, y);
    const float a = std::fabs(x);
    const float zone = .55F * bell2(x, 30, y + 45, 20) + .8F * bell2(x, 8, y - person_.nose.baseY + 12, 16) +
                       .35F * bell2(a - 38, 14, y - 22, 10) + .3F * bell2(x, 12, y - person_.skull.chinY + 14, 8);
    look.gloss *= .55F + zone;
    return look;
}

void FacePaint::addBlushes(Rgb& albedo, float x, float y) const
{
    const float a = std::fabs(x);
    const float nose = person_.nose.baseY;
    const float fair = 1.15F - .8F * person_.skin.tone;
    const float red = person_.skin.redness * fair *
                      (.55F * bell2(a - 40, 21, y - 34, 17) + .75F * bell2(x, 13, y - nose + 9, 11) +
                       .3F * bell2(x, 16, y - person_.skull.chinY + 12, 10) + .25F * bell2(a - 60, 10, y - 20, 30));
    albedo = tinted(albedo, {1.0F, .74F, .72F}, std::min(1.0F, red));
    albedo = tinted(albedo, {1.0F, 1.0F, .92F}, .5F * bell2(x, 45, y + 50, 22));
}

void FacePaint::addEyeSurround(Rgb& albedo, float x, float y) const
{
    if (y < -32.0F || y > 30.0F) {
        return;
    }
    const EyeForm& e = person_.eyes;
    const float dx = std::fabs(x) - e.halfDistance;
    const float circle =
        person_.skin.darkCircles *
        (.8F * bell2(dx + 6, 12, y - 10, 6) + .45F * bell2(dx, 18, y + 2, 11) + .6F * bell2(dx + 15, 7, y + 1, 10));
    albedo = tinted(albedo, {.72F, .62F, .66F}, std::min(1.0F, circle));
    // Lids are thin: redder.
    albedo = tinted(albedo, {.98F, .80F, .78F}, .55F * bell2(dx, 16, y + .5F, 7.5F));
    if (e.crease > 0.0F) {
        const float lid = -e.upper - e.tilt * dx + .017F * dx * dx - e.crease;
        albedo = tinted(albedo, {.50F, .36F, .33F}, .75F * bell(dx, 15.0F) * bell(y - lid, .85F));
    }
}

void FacePaint::addSpots(Rgb& albedo, float x, float y) const
{
    if (person_.skin.freckles > 0.0F) {
        const float where = unit(bell2(std::fabs(x) - 24, 28, y - 24, 22) + .5F * bell2(x, 40, y + 45, 25));
        const float spots =
            smoothNoise(x * .62F, y * .62F, noise_ + 7U) + .5F * smoothNoise(x * 1.3F, y * 1.3F, noise_ + 8U);
        albedo =
            tinted(albedo, {.70F, .52F, .42F}, person_.skin.freckles * where * smoothStep(.35F, .8F, spots) * .75F);
    }
    for (const Vec3& mole : person_.skin.moles) {
        if (mole.z > 0.0F) {
            albedo = tinted(
                albedo, {.35F, .24F, .20F},
                .85F * smoothStep(mole.z + .4F, mole.z - .3F, std::sqrt(square(x - mole.x) + square(y - mole.y))));
        }
    }
}

void FacePaint::addLips(SkinLook& look, float x, float y) const
{
    const MouthForm& m = person_.mouth;
    const float across = x / m.half;
    if (std::fabs(y - m.y) > 20.0F || std::fabs(across) > 1.12F) {
        return;
    }
    const LipLines line = shape_.lips(clampTo(across, -1.0F, 1.0F));
    const float ends = smoothStep(1.04F, .93F, std::fabs(across));
    const float soft = 1.3F + 1.1F * (1.0F - m.paint);
    const float inside = ends * smoothStep(-.55F * soft, .55F * soft, y - line.upper) *
                         smoothStep(-.7F * soft, .7F * soft, line.lower - y);
    const float dark = person_.skin.tone;
    Rgb lip =
        tinted(base_, {mix(.80F, .74F, dark), mix(.50F, .66F, dark), mix(.58F, .72F, dark)}, .45F + .55F * m.colour);
    const float wrinkle = smoothNoise(x * 1.15F + .2F * y, y * .16F, noise_ + 91U);
    lip = lip * (1.0F + .07F * wrinkle);
    lip =
        y < line.middle ? lip * .84F : lip * (1.02F + .1F * bell2(x, 11, y - mix(line.middle, line.lower, .45F), 2.5F));
    lip = mixed(lip, Rgb{.34F, .045F, .055F}, .62F * m.paint);
    look.albedo = mixed(look.albedo, lip, inside);
    look.gloss = mix(look.gloss, 1.15F + m.paint, inside);
    const float slit = ends * bell(y - line.middle, .60F) * (.50F + .35F * std::fabs(across)) *
                       smoothStep(1.0F, .85F, std::fabs(across));
    look.albedo = tinted(look.albedo, {.20F, .11F, .11F}, .85F * slit);
    look.albedo = tinted(look.albedo, {.62F, .50F, .48F}, .5F * ends * bell(y - line.middle, 1.7F));
    const float corner = bell2(std::fabs(x) - m.half, 2.2F, y - line.middle, 1.5F);
    look.albedo = tinted(look.albedo, {.50F, .36F, .34F}, .6F * corner);
}

/// The shade of the small hairs of a brow between the drawn ones.
void FacePaint::addBrows(Rgb& albedo, float x, float y) const
{
    const BrowForm& brow = person_.brows;
    const float side = x < 0 ? -1.0F : 1.0F;
    const float t = (std::fabs(x) - brow.gap) / brow.length;
    if (t < -.15F || t > 1.1F || std::fabs(y + brow.height) > 16.0F) {
        return;
    }
    const float across = (y - browSpine(person_, side, t)) / browHalf(person_, t);
    const float strength = brow.density * (1.0F - .35F * person_.hair.grey) * bell(across, .85F) *
                           smoothStep(-.1F, .2F, t) * smoothStep(1.06F, .85F, t);
    albedo = mixed(albedo, albedo * (person_.hair.colour * 1.6F + Rgb{.10F, .09F, .08F}), unit(.60F * strength));
}

void FacePaint::addNostrils(Rgb& albedo, float x, float y) const
{
    const NoseForm& n = person_.nose;
    if (std::fabs(y - n.baseY) > 12.0F || std::fabs(x) > 26.0F) {
        return;
    }
    const float dx = std::fabs(x - n.lean * .9F) - (n.wingHalf * .45F);
    const float dy = y - (n.baseY - 1.7F - .8F * n.lift) + .26F * dx;
    const float hole = square(dx / (n.wingHalf * .20F)) + square(dy / (1.45F + .35F * n.lift));
    albedo = tinted(albedo, {.14F, .075F, .065F}, .88F * smoothStep(1.9F, .3F, hole));
    albedo = tinted(albedo, {.66F, .52F, .48F}, .35F * bell2(dx, 4.0F, dy - .2F, 2.6F));
    // The crease round the wing.
    const float wing = std::fabs(x) - (n.wingHalf + .9F);
    albedo = tinted(albedo, {.70F, .55F, .52F}, .30F * bell2(wing, 1.6F, y - n.baseY + 5.5F, 4.2F));
}

float FacePaint::moustacheGrowth(float x, float y) const
{
    const MouthForm& m = person_.mouth;
    const float a = std::fabs(x);
    const float lip = shape_.lips(clampTo(x / m.half, -1.0F, 1.0F)).upper;
    const float top = person_.nose.baseY + 1.5F + .10F * a;
    const float bottom = a < m.half ? lip - .6F : m.y + (a - m.half) * 1.2F;
    return smoothStep(top - 1.0F, top + 3.0F, y) * smoothStep(bottom + .6F, bottom - .8F, y) *
           smoothStep(m.half + 9.0F, m.half - 2.0F, a) * (1.0F - .45F * bell(x, 2.2F));
}

float FacePaint::beardGrowth(float x, float y) const
{
    const MouthForm& m = person_.mouth;
    const float a = std::fabs(x);
    const float corner = m.half + 5.0F;
    // From the sideburn down the cheek to the corner of the mouth.
    const float cheek = a > 58.0F    ? 6.0F
                        : a > corner ? mix(m.y + 2.0F, 12.0F, square((a - corner) / (58.0F - corner)))
                                     : m.y + 2.0F;
    float growth = smoothStep(cheek - 4.0F, cheek + 7.0F, y) * smoothStep(m.half - 6.0F, m.half + 3.0F, a);
    const LipLines line = shape_.lips(clampTo(x / m.half, -1.0F, 1.0F));
    const float chin = smoothStep(line.lower + 3.0F, line.lower + 11.0F, y) +
                       .7F * bell(x, 4.5F) * smoothStep(line.lower + .8F, line.lower + 3.0F, y);
    growth = std::max(growth, unit(chin) * smoothStep(m.half + 16.0F, m.half - 2.0F, a));
    return std::max(unit(growth), moustacheGrowth(x, y));
}

void FacePaint::addBeardShadow(SkinLook& look, float x, float y) const
{
    if (person_.masculine < .5F || person_.age < 17.0F || person_.sex == Sex::Female || y < 5.0F) {
        return;
    }
    const float growth = beardGrowth(x, y);
    const float dark = 1.0F - .75F * unit(person_.hair.colour.x * 4.0F);
    const float grain = .8F + .35F * smoothNoise(x * 2.6F, y * 2.6F, noise_ + 15U);
    const float strength = (person_.hair.beard == BeardStyle::Shaven ? .30F : .5F) * dark * growth * grain;
    look.albedo = tinted(look.albedo, {.60F, .64F, .70F}, unit(strength));
    look.fuzz = std::max(look.fuzz, .6F * growth);
}

}  // namespace rahdari::specimen
