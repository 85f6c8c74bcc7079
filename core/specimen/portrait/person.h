#pragma once

#include "core/specimen/holder/holder.h"
#include "core/specimen/portrait/vector3.h"

#include <array>
#include <cstdint>

namespace rahdari::specimen {

/// Lengths of a head, mm, in its own frame (vector3.h). The defaults are a middling adult's.
struct Skull {
    float crownY = -114;  ///< top of the scalp
    float chinY = 115;
    float cranialHalf = 76;  ///< half widths: of the braincase,
    float cheekHalf = 69;    ///< over the cheekbones,
    float jawHalf = 55;      ///< over the corners of the jaw,
    float chinHalf = 28;     ///< and of the chin, 10 mm above its lower edge
    float chinForward = 0;
    float browRidge = 2.5F;
    float cheekbone = 4.5F;
    float cheekFull = 0;     ///< hollow below 0, round above
    float foreheadBack = 0;  ///< slope of the forehead
    float jowl = 0;          ///< sagging along the jaw, by age
};

struct EyeForm {
    float halfDistance = 31.5F;  ///< from the middle to a pupil
    float halfLength = 14.8F;    ///< of the opening
    float upper = 4.7F;          ///< the lid's edge above the pupil
    float lower = 5.2F;
    float tilt = .05F;    ///< slope; positive: outer corner higher
    float crease = 3.6F;  ///< fold above the lid's edge; 0 = none
    float hood = 0;       ///< 0-1: the fold covers the lid
    float depth = 7.5F;   ///< of the socket
    float irisRadius = 5.9F;
    Rgb iris{.08F, .045F, .02F};
    float bags = .3F;
    float lashes = .5F;
};

struct BrowForm {
    float height = 19;  ///< above the pupil
    float length = 42;
    float thickness = 7;
    float arch = 4;
    float slope = 1.5F;  ///< inner end lower by so much
    float density = 1;
    float gap = 12;  ///< inner end's distance from the middle
};

struct NoseForm {
    float baseY = 46;  ///< where it meets the lip
    float bridge = 7;  ///< height of the bridge over the face at the eyes
    float bridgeHalf = 7.5F;
    float tip = 20;  ///< how far the tip stands out
    float tipHalf = 9.5F;
    float wingHalf = 17.5F;  ///< half width over the wings
    float hump = 0;
    float lift = 0;  ///< tip turned up, mm
    float lean = 0;  ///< of the tip, sideways
};

struct MouthForm {
    float y = 70;
    float half = 25.5F;
    float upper = 7;  ///< heights of the lips
    float lower = 9;
    float bow = .14F;  ///< depth of cupid's bow
    float corner = 0;  ///< positive: corners turned down
    float forward = 3;
    float colour = .5F;  ///< 0 = as the skin, 1 = strong
    float paint = 0;     ///< lipstick
};

struct EarForm {
    float height = 62;
    float width = 17;  ///< as seen from the front
    float y = 12;      ///< middle
    float lobe = .5F;
};

struct Skin {
    float tone = .35F;  ///< 0 very fair to 1 very dark
    float redness = .5F;
    float yellow = .5F;
    float mottling = .5F;
    float freckles = 0;
    float shine = .5F;
    float darkCircles = .3F;
    float wrinkles = 0;
    std::array<Vec3, 5> moles{};  ///< x, y and radius; radius 0 = none
};

enum class HairStyle : std::uint8_t {
    Cropped,
    ShortCombed,
    ShortUp,
    Receding,
    Bald,
    PulledBack,
    LongStraight,
    LongWavy,
    Bob,
    Curls,
    Scarf
};

enum class BeardStyle : std::uint8_t { Shaven, Stubble, Moustache, Goatee, Short, Full };

struct Hair {
    HairStyle style = HairStyle::ShortCombed;
    BeardStyle beard = BeardStyle::Shaven;
    Rgb colour{.05F, .03F, .02F};
    float grey = 0;
    float volume = 1;
    float hairlineY = -70;
    float recession = .2F;
    float part = 0;  ///< place of the parting on the top, mm from the middle
    float curl = 0;
    float length = 1;
    float fringe = 0;  ///< 0-1: hair over the forehead
};

/// Everything by which a drawn person is known again. Some forty numbers, drawn within the ranges and with the
/// correlations of anthropometric surveys, never measured on a person.
struct Person {
    Sex sex = Sex::Female;
    float age = 35;
    float masculine = .5F;  ///< of the features, 0-1
    Skull skull;
    EyeForm eyes;
    BrowForm brows;
    NoseForm nose;
    MouthForm mouth;
    EarForm ears;
    Skin skin;
    Hair hair;
    float neckHalf = 54;
    float shoulderDrop = 1;
    /// Left and right differ a little: shifts of eyes, brows, mouth and jaw, mm.
    float eyeSkew = 0;
    float browSkew = 0;
    float mouthSkew = 0;
    float jawSkew = 0;
};

/// @param sex  unspecified: features of either
Person inventPerson(std::uint64_t faceSeed, Sex sex);

}  // namespace rahdari::specimen
