#include "core/specimen/portrait/body.h"

#include "core/specimen/portrait/noise.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>

namespace rahdari::specimen {

namespace {

float softMax(float a, float b, float softness) { return .5F * (a + b + std::sqrt(square(a - b) + square(softness))); }

/// ln(1 + e^x), without overflow.
float ramp(float x) { return x > 15.0F ? x : logOf(1.0F + expOf(x)); }

/// Distance into a half plane whose edge runs from one point to another, the inside to the right of it.
float beyond(float x, float y, float ax, float ay, float bx, float by)
{
    const float dx = bx - ax;
    const float dy = by - ay;
    return (dx * (y - ay) - dy * (x - ax)) / std::sqrt(dx * dx + dy * dy);
}

}  // namespace

BodyShape::BodyShape(const Person& person, const Sitting& sitting)
    : person_(person), sitting_(sitting), base_(person.skull.chinY + 12.0F)
{
}

float BodyShape::outlineAt(float y) const
{
    const float slope = 2.5F / person_.shoulderDrop;
    return person_.neckHalf - 5.0F * smoothStep(base_ - 20.0F, base_ - 62.0F, y) +
           slope * 6.5F * ramp((y - base_ - 12.0F) / 6.5F);
}

float BodyShape::inside(float x, float y) const
{
    const float outline = outlineAt(y);
    const float slope = (outlineAt(y + 1.0F) - outline);
    return (outline - std::fabs(x)) / std::sqrt(1.0F + slope * slope);
}

float BodyShape::bareZ(float x, float y) const
{
    const float a = std::fabs(x);
    const float half = person_.neckHalf;
    const float round = std::max(0.0F, 1.0F - square(x / half));
    float neck = a < half ? -24.0F + 54.0F * std::sqrt(round) : -24.0F - 2.0F * (a - half);
    // The two long muscles, and in men the larynx.
    const float muscle = mix(8.0F, half * .92F, unit((base_ + 36.0F - y) / 75.0F));
    neck += 2.6F * bell(a - muscle, 6.5F);
    neck += 3.6F * person_.masculine * bell2(x, 7, y - base_ - 6.0F, 9);
    const float edge = inside(x, y);
    const float torso = -38.0F + 52.0F * (1.0F - expOf(-std::max(0.0F, edge) / 20.0F)) + .30F * (y - base_);
    float z = softMax(neck, torso, 16.0F);
    // Collar bones and the pit between them.
    const float bone = base_ + 36.0F - .14F * (a - 12.0F);
    z += 3.2F * smoothStep(8.0F, 20.0F, a) * smoothStep(120.0F, 70.0F, a) * bell(y - bone, 4.5F);
    z -= 3.5F * bell2(x, 9, y - base_ - 36.0F, 7);
    return z;
}

float BodyShape::garmentDepth(float x, float y) const
{
    const float a = std::fabs(x);
    const float half = person_.neckHalf;
    switch (sitting_.collar) {
    case Collar::RollNeck: return y - (base_ - 6.0F + 5.0F * (1.0F - square(a / half)));
    case Collar::Vee: {
        const float centre = base_ + 4.0F;
        return std::max(a - half - 12.0F, (y - centre - 52.0F + 52.0F * a / (half + 12.0F)) * .72F);
    }
    case Collar::Crew: {
        const float rx = half + 8.0F;
        const float r = std::sqrt(square(a / rx) + square(std::max(0.0F, y - base_) / 27.0F));
        return (r - 1.0F) * 28.0F;
    }
    case Collar::Scoop: {
        const float rx = half + 25.0F;
        const float r = std::sqrt(square(a / rx) + square(std::max(0.0F, y - base_) / 46.0F));
        return (r - 1.0F) * 40.0F;
    }
    case Collar::Shirt:
    case Collar::Suit: break;
    }
    // The shirt, closed by its collar: everything under the band.
    const float gap = sitting_.collar == Collar::Suit ? 0.0F : 7.0F;
    const float band = base_ + 26.0F - 24.0F * square(a / half);
    return std::min(y - band,
                    gap > 0.0F ? std::max(a - gap * unit((base_ + 56.0F - y) / 40.0F), 0.0F) * 2.0F - .5F : 99.0F);
}

float BodyShape::leafDepth(float x, float y) const
{
    const float a = std::fabs(x);
    const float half = person_.neckHalf;
    const bool suit = sitting_.collar == Collar::Suit;
    const float throatX = suit ? 1.0F : 6.0F;
    const float throatY = base_ + (suit ? 24.0F : 27.0F);
    const float tipX = suit ? 30.0F : 33.0F;
    const float tipY = base_ + 58.0F;
    const float upper = beyond(a, y, throatX, throatY, half + 1.0F, base_ - 13.0F);
    const float inner = -beyond(a, y, throatX, throatY, tipX, tipY);
    const float outer = -beyond(a, y, tipX, tipY, half + 17.0F, base_ + 6.0F);
    return std::min(upper + .012F * square(a - half * .5F) - 3.0F, std::min(inner, outer));
}

float BodyShape::jacketDepth(float x, float y) const
{
    const float a = std::fabs(x);
    return beyond(a, y, 24.0F, base_ + 84.0F, person_.neckHalf + 9.0F, base_ + 8.0F);
}

float BodyShape::tieDepth(float x, float y) const
{
    const float a = std::fabs(x);
    const float down = y - (base_ + 24.0F);
    const float half = down < 15.0F ? 10.5F - .22F * down : 7.0F + .16F * (down - 15.0F);
    return std::min(half - a, down + 1.0F);
}

void BodyShape::pieces(float x, float y, Piece (&list)[4]) const
{
    const bool shirt = sitting_.collar == Collar::Shirt;
    const bool suit = sitting_.collar == Collar::Suit;
    const Rgb shirtColour = suit ? sitting_.secondCloth : sitting_.cloth;
    list[0] = {garmentDepth(x, y), shirtColour, 2.0F};
    if (suit && person_.masculine > .5F) {
        list[1] = {tieDepth(x, y), Rgb{.10F, .012F, .02F} + sitting_.cloth * .6F, 4.0F};
    }
    if (shirt || suit) {
        list[2] = {leafDepth(x, y), shirtColour, 5.0F};
    }
    if (suit) {
        list[3] = {jacketDepth(x, y), sitting_.cloth, 9.0F};
    }
}

bool BodyShape::isCloth(float x, float y) const
{
    Piece list[4];
    pieces(x, y, list);
    return std::any_of(std::begin(list), std::end(list), [](const Piece& piece) { return piece.depth > 0.0F; });
}

float BodyShape::liftAt(float x, float y) const
{
    Piece list[4];
    pieces(x, y, list);
    float lift = 0.0F;
    for (const Piece& piece : list) {
        lift = mix(lift, piece.lift, smoothStep(-.4F, 1.8F, piece.depth));
    }
    return lift;
}

float BodyShape::zAt(float x, float y) const { return bareZ(x, y) + liftAt(x, y) + foldsAt(x, y); }

/// Cloth falls in folds and bridges hollows.
float BodyShape::foldsAt(float x, float y) const
{
    float z = .8F * cloudNoise(x * .035F, y * .022F, 2, sitting_.grainSeed + 5U);
    if (sitting_.collar == Collar::RollNeck) {
        z += 2.4F * std::sqrt(std::fabs(sinOf((y - base_) * .16F + .002F * x * x))) * unit(garmentDepth(x, y));
    }
    return z;
}

Rgb BodyShape::clothColour(float x, float y) const
{
    Piece list[4];
    pieces(x, y, list);
    Rgb colour{};
    for (const Piece& piece : list) {
        if (piece.depth < -6.0F) {
            continue;
        }
        if (piece.depth <= 0.0F) {
            colour = colour * mix(1.0F, .55F, bell(piece.depth, 2.6F));  // its shadow on what lies below
            continue;
        }
        colour = piece.colour * mix(.72F, 1.0F, smoothStep(0.0F, .8F, piece.depth));
        const bool band = sitting_.collar == Collar::Crew || sitting_.collar == Collar::Vee;
        const float seam = band ? bell(piece.depth - 15.0F, .7F) : bell(piece.depth - 4.5F, .45F);
        colour = colour * (1.0F - .28F * seam);
        if (band && piece.depth < 15.0F) {
            colour = colour * (1.0F + .05F * sinOf(x * 4.0F));
        }
    }
    const float weave = 1.0F + .05F * smoothNoise(x * 3.1F, y * 3.1F, sitting_.grainSeed) +
                        .04F * cloudNoise(x * .1F, y * .1F, 2, sitting_.grainSeed + 3U);
    const float stripe = 1.0F - sitting_.stripes * smoothStep(.55F, .75F, sinOf(x * 1.1F));
    return colour * (weave * stripe);
}

namespace {

/// The body's depth on a grid; garments are put on it pixel by pixel.
class BodyRelief {
public:
    BodyRelief(const BodyShape& body, float fromX, float toX, float fromY, float toY)
        : fromX_(fromX), fromY_(fromY),
          grid_(static_cast<int>((toX - fromX) / step) + 4, static_cast<int>((toY - fromY) / step) + 4)
    {
        for (int row = 0; row < grid_.height(); ++row) {
            for (int column = 0; column < grid_.width(); ++column) {
                const float x = fromX + step * static_cast<float>(column - 1);
                const float y = fromY + step * static_cast<float>(row - 1);
                grid_.at(column, row) = body.zAt(x, y) - body.liftAt(x, y);
            }
        }
    }

    float at(float x, float y) const
    {
        const float px = clampTo((x - fromX_) / step + 1.0F, 0.0F, static_cast<float>(grid_.width()) - 1.001F);
        const float py = clampTo((y - fromY_) / step + 1.0F, 0.0F, static_cast<float>(grid_.height()) - 1.001F);
        const int column = static_cast<int>(px);
        const int row = static_cast<int>(py);
        const float tx = px - static_cast<float>(column);
        return mix(mix(grid_.at(column, row), grid_.at(column + 1, row), tx),
                   mix(grid_.at(column, row + 1), grid_.at(column + 1, row + 1), tx), py - static_cast<float>(row));
    }

    static constexpr float step = 1.5F;

private:
    float fromX_;
    float fromY_;
    Plane<float> grid_;
};

Vec3 bodyNormal(const BodyShape& body, const BodyRelief& relief, const Vec3& place, float lift)
{
    constexpr float near = .4F;
    constexpr float wide = BodyRelief::step;
    const float slopeX = (relief.at(place.x + wide, place.y) - relief.at(place.x - wide, place.y)) / (2.0F * wide) +
                         (body.liftAt(place.x + near, place.y) - lift) / near;
    const float slopeY = (relief.at(place.x, place.y + wide) - relief.at(place.x, place.y - wide)) / (2.0F * wide) +
                         (body.liftAt(place.x, place.y + near) - lift) / near;
    return normalised({-slopeX, -slopeY, 1.0F});
}

}  // namespace

void placeBody(const BodyShape& body, const Camera& camera, Plane<Fragment>& scene)
{
    constexpr float planeZ = 10.0F;
    const int first = std::max(0, static_cast<int>(camera.projectBody({0, 60, planeZ}).y));
    const Vec3 corner = camera.bodyPlace(0, static_cast<float>(first), planeZ);
    const Vec3 opposite =
        camera.bodyPlace(static_cast<float>(scene.width()), static_cast<float>(scene.height()), planeZ);
    const BodyRelief relief(body, corner.x, opposite.x, corner.y, opposite.y);
    cv::parallel_for_(cv::Range(first, scene.height()), [&](const cv::Range& range) {
        for (int row = range.start; row < range.end; ++row) {
            for (int column = 0; column < scene.width(); ++column) {
                const Vec3 place =
                    camera.bodyPlace(static_cast<float>(column) + .5F, static_cast<float>(row) + .5F, planeZ);
                Fragment& fragment = scene.at(column, row);
                if (fragment.matter == Matter::Face || body.inside(place.x, place.y) < 0.0F) {
                    continue;
                }
                const float lift = body.liftAt(place.x, place.y);
                const float z = relief.at(place.x, place.y) + lift;
                if (z > fragment.z) {
                    fragment = {z,       bodyNormal(body, relief, place, lift),
                                place.x, place.y,
                                1.0F,    body.isCloth(place.x, place.y) ? Matter::Cloth : Matter::Neck};
                }
            }
        }
    });
}

}  // namespace rahdari::specimen
