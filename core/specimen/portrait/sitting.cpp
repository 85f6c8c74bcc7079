#include "core/specimen/portrait/sitting.h"

#include "core/specimen/portrait/exact_math.h"

#include <array>

namespace rahdari::specimen {

namespace {

float between(Chance& chance, float low, float high)
{
    return low + (high - low) * static_cast<float>(chance.uniform());
}

float around(Chance& chance, float mean, float deviation)
{
    return mean + deviation * clampTo(static_cast<float>(chance.normal()), -2.0F, 2.0F);
}

void hangLamps(Sitting& sitting, Chance chance)
{
    const float side = chance.happens(.5) ? 1.0F : -1.0F;
    sitting.key.towards = normalised({side * between(chance, .25F, .62F), between(chance, -.62F, -.38F), .85F});
    sitting.fill.towards = normalised({-side * between(chance, .45F, .8F), between(chance, -.35F, -.1F), .75F});
    sitting.key.strength = between(chance, .74F, .90F);
    sitting.fill.strength = sitting.key.strength * between(chance, .35F, .72F);
    sitting.ambient = between(chance, .25F, .33F);
    const float frontal = .84F * sitting.key.strength + .72F * sitting.fill.strength + .9F * sitting.ambient;
    sitting.exposure = around(chance, 1.0F, .045F) / frontal;
    const float warm = around(chance, 0.0F, .025F);
    const float green = around(chance, 0.0F, .008F);
    sitting.white = {1.0F + warm, 1.0F + green, 1.0F - warm};
}

void hangBackdrop(Sitting& sitting, Chance chance)
{
    const float level = between(chance, .55F, .86F);
    const float blue = chance.happens(.25) ? between(chance, .02F, .07F) : between(chance, -.01F, .02F);
    sitting.backdrop = {level * (1.0F - blue), level, level * (1.0F + blue)};
}

Rgb clothColour(Chance& chance)
{
    constexpr std::array<Rgb, 12> colours{{{.012F, .013F, .016F},
                                           {.018F, .025F, .055F},
                                           {.05F, .055F, .065F},
                                           {.16F, .17F, .18F},
                                           {.62F, .63F, .64F},
                                           {.25F, .02F, .03F},
                                           {.05F, .12F, .22F},
                                           {.04F, .10F, .07F},
                                           {.30F, .22F, .13F},
                                           {.22F, .08F, .12F},
                                           {.40F, .46F, .55F},
                                           {.48F, .38F, .30F}}};
    return colours.at(chance.index(colours.size()));
}

void dress(Sitting& sitting, const Person& person, Chance chance)
{
    constexpr std::array male{Collar::Crew, Collar::Shirt, Collar::Shirt, Collar::Suit, Collar::Suit, Collar::Vee};
    constexpr std::array female{Collar::Crew,  Collar::Scoop,    Collar::Vee,
                                Collar::Shirt, Collar::RollNeck, Collar::Scoop};
    sitting.collar =
        person.masculine > .5F ? male.at(chance.index(male.size())) : female.at(chance.index(female.size()));
    sitting.cloth = clothColour(chance);
    sitting.secondCloth = sitting.collar == Collar::Suit
                              ? (chance.happens(.7) ? Rgb{.78F, .79F, .80F} : Rgb{.42F, .52F, .66F})
                              : clothColour(chance);
    if (sitting.collar == Collar::Suit) {
        const float dark = between(chance, .010F, .05F);
        sitting.cloth = {dark, dark * 1.05F, dark * between(chance, 1.1F, 1.7F)};
    }
    sitting.stripes = chance.happens(.2) ? between(chance, .15F, .4F) : 0.0F;
}

}  // namespace

Sitting arrangeSitting(const Person& person, std::uint64_t faceSeed, int which)
{
    Chance chance = Chance(faceSeed).part("sitting", static_cast<std::uint64_t>(which));
    const float wider = which == 0 ? 1.0F : 1.7F;
    Sitting sitting;
    sitting.yaw = around(chance, 0.0F, .026F * wider);
    sitting.pitch = around(chance, .01F, .018F * wider);
    sitting.roll = around(chance, 0.0F, .012F * wider);
    sitting.headShare = between(chance, .70F, .735F);
    sitting.shiftX = around(chance, 0.0F, 1.2F);
    sitting.shiftY = around(chance, 0.0F, 1.5F);
    hangLamps(sitting, chance.part("lamps"));
    hangBackdrop(sitting, chance.part("backdrop"));
    dress(sitting, person, chance.part("clothes"));
    sitting.hairSeed = chance.part("hair").bits();
    sitting.grainSeed = static_cast<std::uint32_t>(chance.part("grain").bits());
    sitting.blur = between(chance, .5F, .75F);
    sitting.grain = between(chance, .003F, .008F);
    sitting.smile = unit(around(chance, .15F, .2F));
    return sitting;
}

}  // namespace rahdari::specimen
