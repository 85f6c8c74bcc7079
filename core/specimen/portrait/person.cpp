#include "core/specimen/portrait/person.h"

#include "core/specimen/portrait/exact_math.h"

#include <algorithm>

namespace rahdari::specimen {

namespace {

/// Normal numbers as floats, cut at two and a half deviations so that nobody looks deformed.
class Draw {
public:
    explicit Draw(Chance chance) : chance_(chance) {}

    float normal() { return clampTo(static_cast<float>(chance_.normal()), -2.5F, 2.5F); }
    float around(float mean, float deviation) { return mean + deviation * normal(); }
    float uniform(float low, float high) { return low + (high - low) * static_cast<float>(chance_.uniform()); }
    bool happens(float probability) { return chance_.happens(static_cast<double>(probability)); }
    std::size_t index(std::size_t count) { return chance_.index(count); }

private:
    Chance chance_;
};

/// What several features have in common; all about -2.5 to 2.5.
struct Factors {
    float size = 0;      ///< of the whole head
    float breadth = 0;   ///< broad and short against long and narrow
    float weight = 0;    ///< body weight
    float ancestry = 0;  ///< broad nose and full lips go together, 0-1
    float lids = 0;      ///< smooth lids, 0-1
};

Factors drawFactors(Draw draw, float tone)
{
    Factors factors;
    factors.size = draw.normal();
    factors.breadth = draw.normal();
    factors.weight = draw.normal();
    factors.ancestry = unit(.15F + .75F * smoothStep(.5F, .95F, tone) + .12F * draw.normal());
    factors.lids = tone > .2F && tone < .6F && draw.happens(.28F) ? draw.uniform(.55F, 1.0F) : 0.0F;
    return factors;
}

Skull drawSkull(Draw draw, const Person& person, const Factors& f)
{
    const float m = person.masculine;
    const float young = smoothStep(19.0F, 13.0F, person.age);
    Skull skull;
    skull.crownY = -112.0F - 2.5F * f.size + draw.around(0, 2.0F);
    skull.chinY = mix(107.5F, 118.0F, m) + 3.0F * f.size - 2.4F * f.breadth + draw.around(0, 2.0F) - 5.0F * young;
    skull.cranialHalf = mix(73.5F, 76.5F, m) + 1.6F * f.size + 1.3F * f.breadth + draw.around(0, .9F);
    skull.cheekHalf = mix(64.0F, 69.0F, m) + 1.6F * f.size + 1.7F * f.breadth + 1.1F * f.weight + draw.around(0, .8F);
    skull.jawHalf = mix(47.5F, 55.0F, m) + 1.2F * f.size + 1.6F * f.breadth + 2.1F * f.weight + draw.around(0, 1.6F);
    skull.cheekHalf = clampTo(skull.cheekHalf, 59.0F, 76.5F);
    skull.jawHalf = clampTo(skull.jawHalf, 42.0F, skull.cheekHalf - 7.5F);
    skull.chinHalf = mix(22.5F, 30.0F, m) + .8F * f.breadth + .8F * f.weight + draw.around(0, 1.6F);
    skull.chinForward = draw.around(.5F * m, 1.6F);
    skull.browRidge = mix(.6F, 3.6F, m) + draw.around(0, .6F);
    skull.cheekbone = draw.around(4.2F, 1.0F);
    skull.cheekFull = 1.3F * f.weight + 1.6F * young + draw.around(.4F * (1.0F - m), .5F) -
                      .8F * smoothStep(50.0F, 80.0F, person.age);
    skull.foreheadBack = draw.around(2.0F * m, 1.5F);
    skull.jowl = smoothStep(45.0F, 80.0F, person.age) * draw.uniform(.4F, 1.2F) * (1.0F + .3F * f.weight);
    return skull;
}

Rgb irisColour(Draw& draw, float tone)
{
    const float light = unit(draw.uniform(0, 1) * 1.5F * (1.0F - smoothStep(.12F, .45F, tone)));
    if (light > .62F) {
        return draw.happens(.75F) ? Rgb{.085F, .125F, .165F} : Rgb{.125F, .145F, .15F};
    }
    if (light > .42F) {
        return {.105F, .115F, .062F};
    }
    return light > .25F ? Rgb{.13F, .08F, .032F} : mixed({.055F, .027F, .012F}, {.018F, .009F, .005F}, unit(tone));
}

EyeForm drawEyes(Draw draw, const Person& person, const Factors& f)
{
    const float m = person.masculine;
    const float old = smoothStep(40.0F, 78.0F, person.age);
    EyeForm eyes;
    eyes.halfDistance = mix(30.4F, 31.8F, m) + .7F * f.size + .6F * f.breadth + draw.around(0, .7F);
    eyes.halfLength = draw.around(15.2F, .55F) + .2F * f.size;
    eyes.upper = mix(4.7F, 3.7F, m) + draw.around(0, .4F) - .8F * f.lids - .5F * old;
    eyes.lower = draw.around(4.9F, .35F) - .3F * f.lids;
    eyes.tilt = draw.around(mix(.075F, .045F, m), .035F) + .05F * f.lids - .05F * old;
    eyes.crease = f.lids > .75F ? 0.0F : std::max(1.8F, draw.around(mix(4.0F, 3.1F, m), .8F) - 1.2F * f.lids);
    eyes.hood = unit(draw.around(.2F + .15F * m, .15F) + .7F * old + .4F * f.lids);
    eyes.depth = mix(6.3F, 7.8F, m) + draw.around(0, .8F) - 2.0F * f.lids;
    eyes.irisRadius = draw.around(5.95F, .15F);
    eyes.iris = irisColour(draw, person.skin.tone);
    eyes.bags = unit(draw.around(.15F, .12F) + .7F * old);
    eyes.lashes = unit(mix(.95F, .4F, m) + draw.around(0, .12F));
    return eyes;
}

BrowForm drawBrows(Draw draw, const Person& person, const EyeForm& eyes)
{
    const float m = person.masculine;
    BrowForm brows;
    brows.height = mix(19.0F, 16.0F, m) + draw.around(0, 1.2F);
    brows.length = draw.around(mix(40.0F, 43.0F, m), 1.8F);
    brows.thickness = mix(5.2F, 8.6F, m) + draw.around(0, .9F);
    brows.arch = mix(5.4F, 2.6F, m) + draw.around(0, 1.0F);
    brows.slope = draw.around(1.0F, 1.2F);
    brows.density =
        clampTo(draw.around(mix(.8F, 1.05F, m), .2F) - .3F * smoothStep(55.0F, 80.0F, person.age), .35F, 1.5F);
    brows.gap = eyes.halfDistance - 19.5F + draw.around(0, 1.2F) - 1.2F * m;
    return brows;
}

NoseForm drawNose(Draw draw, const Person& person, const Factors& f)
{
    const float m = person.masculine;
    const float old = smoothStep(35.0F, 80.0F, person.age);
    NoseForm nose;
    nose.baseY = mix(43.0F, 47.0F, m) + .9F * f.size - .8F * f.breadth + draw.around(0, 1.3F) + 2.0F * old;
    nose.bridge = mix(5.2F, 7.8F, m) + draw.around(0, 1.0F) - 2.6F * f.ancestry - 2.2F * f.lids;
    nose.bridgeHalf = draw.around(mix(6.6F, 7.6F, m), .6F) + 1.4F * f.ancestry + .8F * f.lids;
    nose.tip = mix(16.8F, 20.5F, m) + draw.around(0, 1.3F) - 2.2F * f.ancestry + 1.0F * old;
    nose.tipHalf = draw.around(mix(7.9F, 9.6F, m), .7F) + 1.5F * f.ancestry + .7F * old;
    nose.wingHalf = mix(14.6F, 17.2F, m) + draw.around(0, 1.0F) + 3.4F * f.ancestry + .9F * f.lids + .6F * old;
    nose.hump = std::max(0.0F, draw.around(mix(-.3F, .6F, m), 1.0F)) * (1.0F - .6F * f.ancestry);
    nose.lift = draw.around(mix(.8F, -.2F, m), .9F) - 1.2F * old;
    nose.lean = draw.around(0, .55F);
    return nose;
}

MouthForm drawMouth(Draw draw, const Person& person, const Factors& f, float noseBaseY)
{
    const float m = person.masculine;
    const float old = smoothStep(45.0F, 82.0F, person.age);
    MouthForm mouth;
    mouth.y = noseBaseY + mix(21.5F, 24.0F, m) + draw.around(0, 1.4F) + 1.5F * old;
    mouth.half = mix(23.6F, 25.9F, m) + .7F * f.breadth + draw.around(0, 1.2F) + .8F * f.ancestry;
    mouth.upper = std::max(3.2F, mix(7.4F, 6.0F, m) + draw.around(0, 1.0F) + 3.0F * f.ancestry - 2.2F * old);
    mouth.lower = std::max(4.6F, mix(9.9F, 8.5F, m) + draw.around(0, 1.1F) + 2.6F * f.ancestry - 2.2F * old);
    mouth.bow = clampTo(draw.around(.13F, .06F), .02F, .3F);
    mouth.corner = draw.around(-.35F, .6F) + 1.1F * old;
    mouth.forward = draw.around(2.4F, .7F) + 2.2F * f.ancestry;
    mouth.colour = clampTo(draw.around(mix(.62F, .42F, m), .14F) - .2F * old, .12F, 1.0F);
    mouth.paint = person.sex == Sex::Female && person.age > 18.0F && draw.happens(.3F) ? draw.uniform(.15F, .6F) : 0.0F;
    return mouth;
}

Skin drawSkin(Draw draw, float tone, const Person& person)
{
    const float old = smoothStep(30.0F, 80.0F, person.age);
    Skin skin;
    skin.tone = tone;
    skin.redness = clampTo(draw.around(.5F + .1F * person.masculine, .2F), .05F, 1.1F);
    skin.yellow = unit(draw.around(.5F, .22F));
    skin.mottling = clampTo(draw.around(.45F, .15F) + .35F * old, .1F, 1.1F);
    skin.freckles = tone < .3F && draw.happens(.25F) ? draw.uniform(.3F, 1.0F) : 0.0F;
    skin.shine = clampTo(draw.around(.5F, .18F), .1F, 1.0F);
    skin.darkCircles = unit(draw.around(.3F, .15F) + .25F * old + .1F * tone);
    skin.wrinkles = smoothStep(26.0F, 84.0F, person.age) * draw.uniform(.75F, 1.2F);
    const std::size_t moles = draw.index(4);
    for (std::size_t i = 0; i < skin.moles.size(); ++i) {
        const float x = draw.uniform(-52, 52);
        const float y = draw.uniform(-45, 100);
        skin.moles[i] = {x, y, i < moles ? draw.uniform(.5F, 1.3F) : 0.0F};
    }
    return skin;
}

Rgb hairColour(Draw& draw, float tone)
{
    const float light = draw.uniform(0, 1) * (1.0F - smoothStep(.16F, .60F, tone));
    if (light > .70F) {
        return draw.happens(.2F) ? Rgb{.23F, .085F, .032F} : Rgb{.36F, .24F, .125F};
    }
    if (light > .46F) {
        return {.17F, .105F, .055F};
    }
    return light > .16F ? Rgb{.075F, .042F, .022F}
                        : mixed({.026F, .017F, .011F}, {.010F, .009F, .008F}, unit(tone * 1.4F));
}

HairStyle drawStyle(Draw& draw, const Person& person, float tone)
{
    const float draw1 = draw.uniform(0, 1);
    if (person.masculine > .5F) {
        const float bald = smoothStep(28.0F, 70.0F, person.age);
        if (draw1 < .42F * bald) {
            return draw.happens(.45F) ? HairStyle::Bald : HairStyle::Receding;
        }
        if (tone > .62F) {
            return draw.happens(.75F) ? HairStyle::Cropped : HairStyle::Curls;
        }
        const float kind = draw.uniform(0, 1);
        return kind < .2F    ? HairStyle::Cropped
               : kind < .55F ? HairStyle::ShortCombed
               : kind < .9F  ? HairStyle::ShortUp
                             : HairStyle::Curls;
    }
    if (draw1 < .14F) {
        return HairStyle::Scarf;
    }
    if (tone > .66F) {
        return draw1 < .5F ? HairStyle::PulledBack : draw1 < .72F ? HairStyle::Curls : HairStyle::LongWavy;
    }
    const float old = smoothStep(45.0F, 72.0F, person.age);
    if (draw1 < .14F + .38F * old) {
        return draw.happens(.5F) ? HairStyle::Bob : HairStyle::ShortUp;
    }
    const float kind = draw.uniform(0, 1);
    return kind < .3F    ? HairStyle::PulledBack
           : kind < .62F ? HairStyle::LongStraight
           : kind < .86F ? HairStyle::LongWavy
                         : HairStyle::Bob;
}

BeardStyle drawBeard(Draw& draw, const Person& person)
{
    if (person.masculine < .5F || person.sex == Sex::Female || person.age < 20.0F) {
        return BeardStyle::Shaven;
    }
    const float kind = draw.uniform(0, 1);
    return kind < .42F   ? BeardStyle::Shaven
           : kind < .64F ? BeardStyle::Stubble
           : kind < .72F ? BeardStyle::Moustache
           : kind < .78F ? BeardStyle::Goatee
           : kind < .92F ? BeardStyle::Short
                         : BeardStyle::Full;
}

Hair drawHair(Draw draw, const Person& person, float tone)
{
    Hair hair;
    hair.style = drawStyle(draw, person, tone);
    hair.beard = drawBeard(draw, person);
    hair.colour = hairColour(draw, tone);
    hair.grey = unit(smoothStep(36.0F, 74.0F, person.age) * draw.uniform(.5F, 1.5F));
    if (person.masculine < .5F && draw.happens(.5F)) {
        hair.grey *= .25F;  // dyed
    }
    hair.volume = clampTo(draw.around(1.0F, .2F), .6F, 1.5F);
    hair.hairlineY = draw.around(-70.0F, 3.5F) - 3.0F * person.masculine * smoothStep(25.0F, 60.0F, person.age);
    hair.recession = unit(draw.around(.18F, .12F) + .55F * person.masculine * smoothStep(28.0F, 70.0F, person.age));
    const bool middle = person.masculine < .5F && draw.happens(.4F);
    hair.part = (draw.happens(.5F) ? 1.0F : -1.0F) * (middle ? draw.uniform(0.0F, 5.0F) : draw.uniform(18.0F, 34.0F));
    hair.curl = hair.style == HairStyle::Curls ? 1.0F : draw.uniform(0, .35F) + (tone > .66F ? .3F : 0.0F);
    hair.length = clampTo(draw.around(1.0F, .2F), .6F, 1.5F);
    hair.fringe = person.masculine < .5F && draw.happens(.3F) ? draw.uniform(.5F, 1.0F) : 0.0F;
    return hair;
}

float drawTone(Draw draw)
{
    // Fair and brown in the middle of the range are most frequent; all are met.
    const float first = draw.uniform(0, 1);
    const float second = draw.uniform(0, 1);
    return unit(.06F + .94F * first * (.45F + .55F * second));
}

}  // namespace

Person inventPerson(std::uint64_t faceSeed, Sex sex)
{
    const Chance chance(faceSeed);
    Person person;
    person.sex = sex;
    person.age = static_cast<float>(faceAgeOf(faceSeed));
    Draw general(chance.part("general"));
    const float young = smoothStep(20.0F, 13.0F, person.age);
    const bool male = sex == Sex::Male || (sex == Sex::Unspecified && general.happens(.5F));
    person.masculine = unit(male ? general.around(.86F, .12F) - .22F * young : general.around(.12F, .10F));
    const float tone = drawTone(Draw(chance.part("tone")));
    person.skin = drawSkin(Draw(chance.part("skin")), tone, person);
    const Factors factors = drawFactors(Draw(chance.part("factors")), tone);
    person.skull = drawSkull(Draw(chance.part("skull")), person, factors);
    person.eyes = drawEyes(Draw(chance.part("eyes")), person, factors);
    person.brows = drawBrows(Draw(chance.part("brows")), person, person.eyes);
    person.nose = drawNose(Draw(chance.part("nose")), person, factors);
    person.mouth = drawMouth(Draw(chance.part("mouth")), person, factors, person.nose.baseY);
    person.mouth.y = std::min(person.mouth.y, person.skull.chinY - 38.0F);
    person.hair = drawHair(Draw(chance.part("hair")), person, tone);
    person.ears.height =
        general.around(60.0F + 3.0F * person.masculine, 3.0F) + 4.0F * smoothStep(40.0F, 80.0F, person.age);
    person.ears.width = clampTo(general.around(16.0F, 2.6F), 10.0F, 23.0F);
    person.ears.lobe = general.uniform(0, 1);
    person.neckHalf = std::min(mix(45.5F, 55.5F, person.masculine) + 2.0F * factors.weight + general.around(0, 1.2F),
                               person.skull.jawHalf + 1.0F);
    person.shoulderDrop = general.around(1.0F, .12F);
    person.eyeSkew = general.around(0, .55F);
    person.browSkew = general.around(0, .8F);
    person.mouthSkew = general.around(0, .7F);
    person.jawSkew = general.around(0, .8F);
    return person;
}

}  // namespace rahdari::specimen
