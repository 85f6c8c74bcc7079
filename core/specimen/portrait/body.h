#pragma once

#include "core/specimen/portrait/camera.h"
#include "core/specimen/portrait/scene.h"

namespace rahdari::specimen {

/// Where neck and clothes are, and their relief; mm of the body's frontal plane, which does not turn with the head.
class BodyShape {
public:
    BodyShape(const Person& person, const Sitting& sitting);

    /// How far inside the outline a place lies, mm; negative outside.
    float inside(float x, float y) const;
    float zAt(float x, float y) const;
    /// What of that the garments add.
    float liftAt(float x, float y) const;
    /// Cloth rather than skin.
    bool isCloth(float x, float y) const;
    /// Colour of the cloth with its seams and the shadows of its edges.
    Rgb clothColour(float x, float y) const;

private:
    struct Piece {
        float depth = -1e3F;  ///< how far inside the piece, mm
        Rgb colour;
        float lift = 0;  ///< of its surface over the body
    };
    float outlineAt(float y) const;
    float bareZ(float x, float y) const;
    /// The pieces that may lie at a place, the lowest first.
    void pieces(float x, float y, Piece (&list)[4]) const;
    float foldsAt(float x, float y) const;
    float garmentDepth(float x, float y) const;
    float leafDepth(float x, float y) const;
    float jacketDepth(float x, float y) const;
    float tieDepth(float x, float y) const;

    Person person_;
    Sitting sitting_;
    float base_;  ///< y of the foot of the neck
};

/// Draws neck, shoulders and clothes behind the head.
void placeBody(const BodyShape& body, const Camera& camera, Plane<Fragment>& scene);

}  // namespace rahdari::specimen
