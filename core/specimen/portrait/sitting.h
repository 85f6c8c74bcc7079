#pragma once

#include "core/specimen/chance/chance.h"
#include "core/specimen/portrait/person.h"

namespace rahdari::specimen {

struct Lamp {
    Vec3 towards{0, 0, 1};  ///< from the face to the lamp, length 1, in the camera's frame
    float strength = 1;
};

enum class Collar : std::uint8_t { Crew, Vee, Scoop, RollNeck, Shirt, Suit };

/// What belongs to the day a photograph is taken, not to the person.
struct Sitting {
    float yaw = 0;  ///< turn of the head, radians; few degrees
    float pitch = 0;
    float roll = 0;
    float headShare = .715F;  ///< chin to crown over the picture's height
    float shiftX = 0;         ///< of the head in the frame, mm
    float shiftY = 0;
    Lamp key;
    Lamp fill;
    float ambient = .42F;
    float exposure = 1;
    Rgb white{1, 1, 1};  ///< colour cast of light and camera
    Rgb backdrop{.72F, .73F, .74F};
    Collar collar = Collar::Crew;
    Rgb cloth{.1F, .1F, .12F};
    Rgb secondCloth{.8F, .8F, .8F};
    float stripes = 0;
    std::uint64_t hairSeed = 0;  ///< how the strands fell that day
    std::uint32_t grainSeed = 0;
    float blur = .62F;  ///< of the lens, pixels of the finished picture
    float grain = .006F;
    float smile = 0;
};

/// @param which  0 the first photograph, 1 the second ...
Sitting arrangeSitting(const Person& person, std::uint64_t faceSeed, int which);

}  // namespace rahdari::specimen
