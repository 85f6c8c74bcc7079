#pragma once

#include "core/specimen/portrait/person.h"

#include <array>
#include <vector>

namespace rahdari::specimen {

/// A smooth curve through knots, tabulated every half millimetre of y.
class ProfileCurve {
public:
    struct Knot {
        float y;
        float value;
    };

    /// @param knots  by rising y
    explicit ProfileCurve(const std::vector<Knot>& knots);

    float at(float y) const;

private:
    float firstY_ = 0;
    std::vector<float> table_;
};

/// The lines of a mouth over x from -1 to 1 of its half width: y in mm.
struct LipLines {
    float upper;
    float middle;
    float lower;
};

/// The surface of a head as a height over its own frontal plane: a braincase with jaw, on it sockets, nose, lips and
/// folds.
class HeadShape {
public:
    /// Over this height the braincase is a superquadric: widest here, its middle at this depth, so deep to the front
    /// and with this exponent.
    static constexpr float vaultY = -40;
    static constexpr float vaultZ = -12;
    static constexpr float vaultDepth = 102;
    static constexpr float vaultRoundness = 2.12F;

    /// @param smile  0-1: a faint one
    explicit HeadShape(const Person& person, float smile = 0);

    const Person& person() const { return person_; }

    float top() const { return person_.skull.crownY; }
    float bottom() const { return person_.skull.chinY; }
    /// Half the width of the outline at a height.
    float halfWidth(float y) const;
    /// Depth of the outline, and of the middle line without features.
    float rimZ(float y) const { return rim_.at(y); }
    float frontZ(float y) const { return front_.at(y); }
    float roundness(float y) const { return roundness_.at(y); }

    /// Depth of the braincase and face without nose, eyes and mouth. @param share  x over halfWidth(y), [-1, 1]
    float smoothZ(float share, float y) const;
    /// What the features add to the depth at a place.
    float features(float x, float y) const;
    /// Depth of the skin at a place of the face.
    float zAt(float x, float y) const;

    /// @param across  x over the half width of the mouth, [-1, 1]
    LipLines lips(float across) const;

    /// Middle of the eye on the right of the picture (side 1) or the left (-1).
    float eyeX(float side) const { return side * person_.eyes.halfDistance; }
    float eyeY(float side) const { return .5F * side * person_.eyeSkew; }

private:
    float eyeRelief(float x, float y) const;
    float noseRelief(float x, float y) const;
    float mouthRelief(float x, float y) const;
    float boneRelief(float x, float y) const;
    float foldRelief(float x, float y) const;

    Person person_;
    ProfileCurve squaredWidth_;
    ProfileCurve front_;
    ProfileCurve rim_;
    ProfileCurve roundness_;
};

}  // namespace rahdari::specimen
