#pragma once

#include "core/specimen/portrait/head_shape.h"
#include "core/specimen/portrait/sitting.h"

namespace rahdari::specimen {

/// How a place of skin throws light back.
struct SkinLook {
    Rgb albedo;       ///< linear light
    float gloss = 1;  ///< strength of the highlights
    float fuzz = 0;   ///< 0-1: stubble or hair: takes highlights away
};

/// The colours of a face without its eyes: complexion, lips, nostrils, beard shadow, freckles, moles, folds.
class FacePaint {
public:
    FacePaint(const Person& person, const HeadShape& shape);

    SkinLook at(float x, float y) const;
    /// The complexion alone, as on neck and ears.
    Rgb complexion(float x, float y, float redder) const;
    /// How densely hair of the beard grows, 0-1; whatever the person lets stand.
    float beardGrowth(float x, float y) const;
    float moustacheGrowth(float x, float y) const;

private:
    void addBlushes(Rgb& albedo, float x, float y) const;
    void addEyeSurround(Rgb& albedo, float x, float y) const;
    void addSpots(Rgb& albedo, float x, float y) const;
    void addLips(SkinLook& look, float x, float y) const;
    void addBrows(Rgb& albedo, float x, float y) const;
    void addNostrils(Rgb& albedo, float x, float y) const;
    void addBeardShadow(SkinLook& look, float x, float y) const;

    Person person_;
    const HeadShape& shape_;
    Rgb base_;
    std::uint32_t noise_;
};

/// The middle line of a brow and half its thickness. @param along  0 at the nose to 1 at the temple
float browSpine(const Person& person, float side, float along);
float browHalf(const Person& person, float along);

/// The colour of skin of a tone, 0 very fair to 1 very dark; linear light.
Rgb skinColour(float tone, float yellow, float redness);

}  // namespace rahdari::specimen
