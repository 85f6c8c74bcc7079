#include "core/specimen/portrait/haircut.h"

#include "core/specimen/portrait/exact_math.h"

namespace rahdari::specimen {

Cut cutOf(const Person& person)
{
    const Hair& hair = person.hair;
    Cut cut;
    switch (hair.style) {
    case HairStyle::Cropped:
        cut = {.strands = 15000,
               .topMm = 6,
               .sideMm = 3.5F,
               .stepMm = 1.8F,
               .lift = .75F,
               .thickMm = 2,
               .jitter = .35F,
               .width = .26F};
        break;
    case HairStyle::Bald:
        cut = {.strands = 9000,
               .topMm = 4,
               .sideMm = 4,
               .stepMm = 1.8F,
               .lift = .5F,
               .thickMm = 1.5F,
               .jitter = .3F,
               .width = .24F};
        break;
    case HairStyle::Receding:
        cut = {.strands = 9000,
               .topMm = 22,
               .sideMm = 7,
               .stepMm = 3,
               .stiffness = .6F,
               .lift = .2F,
               .thickMm = 4,
               .sideShare = .3F,
               .jitter = .18F,
               .width = .26F};
        break;
    case HairStyle::ShortCombed:
        cut = {.strands = 11000,
               .topMm = 36,
               .sideMm = 6,
               .stepMm = 3,
               .stiffness = .6F,
               .gravity = .05F,
               .lift = .35F,
               .thickMm = 9,
               .sideShare = .2F,
               .jitter = .16F,
               .width = .34F};
        break;
    case HairStyle::ShortUp:
        cut = {.strands = 12000,
               .topMm = 24,
               .sideMm = 5,
               .stepMm = 2.8F,
               .stiffness = .8F,
               .gravity = .03F,
               .lift = .6F,
               .thickMm = 6,
               .sideShare = .25F,
               .jitter = .34F,
               .width = .32F};
        break;
    case HairStyle::PulledBack:
        cut = {.strands = 7500,
               .topMm = 110,
               .sideMm = 90,
               .stepMm = 6,
               .stiffness = .25F,
               .gravity = 0,
               .lift = .04F,
               .thickMm = 4,
               .jitter = .05F,
               .width = .42F};
        break;
    case HairStyle::LongStraight:
        cut = {.strands = 8000,
               .topMm = 330,
               .sideMm = 260,
               .stepMm = 7,
               .stiffness = .5F,
               .gravity = .4F,
               .lift = .1F,
               .thickMm = 9,
               .jitter = .06F,
               .width = .42F};
        break;
    case HairStyle::LongWavy:
        cut = {.strands = 8000,
               .topMm = 310,
               .sideMm = 250,
               .stepMm = 6,
               .stiffness = .5F,
               .gravity = .4F,
               .lift = .15F,
               .thickMm = 13,
               .curlMm = 4.5F,
               .waveMm = 52,
               .jitter = .08F,
               .width = .42F};
        break;
    case HairStyle::Bob:
        cut = {.strands = 8000,
               .topMm = 230,
               .sideMm = 150,
               .stepMm = 6,
               .stiffness = .5F,
               .gravity = .38F,
               .lift = .12F,
               .thickMm = 11,
               .curlMm = 1.2F,
               .waveMm = 80,
               .jitter = .07F,
               .width = .42F,
               .lowest = 78};
        break;
    case HairStyle::Curls:
        cut = {.strands = 13000, .stepMm = 2.2F, .thickMm = 17, .curlMm = 2.1F, .waveMm = 8, .width = .34F};
        break;
    case HairStyle::Scarf: cut.strands = 0; break;
    }
    cut.thickMm *= hair.volume;
    cut.topMm *= mix(1.0F, hair.length, .5F);
    cut.curlMm += 2.5F * hair.curl * (hair.style == HairStyle::LongStraight ? .5F : 1.0F);
    return cut;
}

}  // namespace rahdari::specimen
