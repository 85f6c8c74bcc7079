#pragma once

#include "core/specimen/portrait/body.h"
#include "core/specimen/portrait/eye_paint.h"
#include "core/specimen/portrait/face_paint.h"
#include "core/specimen/portrait/head_shape.h"
#include "core/specimen/portrait/strands.h"

namespace rahdari::specimen {

/// Where hair grows on a head.
class Scalp {
public:
    explicit Scalp(const HeadShape& shape);

    /// How densely, 0-1, at a place of the frontal plane; above the hairline and before the ears.
    float growth(float x, float y) const;
    /// A place on the scalp. @param angle  round the head from the front, radians; @param y  height
    Vec3 place(float angle, float y) const;
    Vec3 normal(const Vec3& place) const;
    /// The place moved outwards so far that it clears the head by some mm.
    Vec3 clear(const Vec3& place, float byMm) const;

private:
    const HeadShape& shape_;
};

/// The hair of the head as it fell that day.
Strands growHair(const Person& person, const Sitting& sitting, const HeadShape& shape, const BodyShape& body);

/// Brows and lashes.
Strands growBrows(const Person& person, const HeadShape& shape, std::uint64_t seed);
Strands growLashes(const Person& person, const HeadShape& shape, const EyePaint& eyes, std::uint64_t seed);

/// Beard and moustache; nothing for the shaven.
Strands growBeard(const Person& person, const HeadShape& shape, const FacePaint& paint, std::uint64_t seed);

/// Hair of a person with the share of grey.
Rgb strandColour(const Person& person, Chance& chance);

}  // namespace rahdari::specimen
