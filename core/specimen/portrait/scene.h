#pragma once

#include "core/specimen/portrait/vector3.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace rahdari::specimen {

enum class Matter : std::uint8_t { Nothing, Face, Ear, Neck, Cloth, Scarf };

/// What is seen at one (small) pixel.
struct Fragment {
    float z = -1e6F;       ///< mm, nearer is larger
    Vec3 normal{0, 0, 1};  ///< in the camera's frame
    float placeX = 0;      ///< on the face: mm of its frontal plane; else a place on the part itself
    float placeY = 0;
    float openness = 1;  ///< share of the sky it sees
    Matter matter = Matter::Nothing;
};

/// A plane of numbers, row by row.
template <typename T>
class Plane {
public:
    Plane(int width, int height, T value = T{})
        : width_(width), height_(height),
          values_(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), value)
    {
    }

    int width() const { return width_; }
    int height() const { return height_; }
    T& at(int x, int y) { return values_[index(x, y)]; }
    const T& at(int x, int y) const { return values_[index(x, y)]; }
    T* row(int y) { return values_.data() + index(0, y); }
    const T* row(int y) const { return values_.data() + index(0, y); }

private:
    std::size_t index(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) + static_cast<std::size_t>(x);
    }

    int width_;
    int height_;
    std::vector<T> values_;
};

/// A net of points; four neighbours make two triangles.
struct Net {
    struct Knot {
        Vec3 screen;  ///< pixels, and depth in mm
        Vec3 normal;
        float placeX = 0;
        float placeY = 0;
        float openness = 1;
    };
    Plane<Knot> knots;
    Matter matter = Matter::Face;
};

/// Draws a net in front of what is there. Uses all cores; the result does not depend on how many.
void rasterise(const Net& net, Plane<Fragment>& scene);

}  // namespace rahdari::specimen
