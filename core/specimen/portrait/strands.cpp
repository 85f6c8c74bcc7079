#include "core/specimen/portrait/strands.h"

#include "core/specimen/portrait/exact_math.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>

namespace rahdari::specimen {

namespace {

/// A piece of a strand on the picture.
struct Piece {
    Vec3 from;  ///< pixels and depth
    Vec3 to;
    float width = 1;  ///< pixels
    float opacity = 1;
    Rgb colour;
};

class HairLight {
public:
    HairLight(const Sitting& sitting, const Camera& camera, const Vec3& centre)
        : sitting_(sitting), camera_(camera), centre_(centre)
    {
    }

    Rgb at(const Vec3& place, const Vec3& along, const Strand& strand) const
    {
        const Vec3 tangent = camera_.turnedDirection(along);
        const Vec3 outwards = camera_.turnedDirection(normalised((place - centre_) * Vec3{1.15F, 1.0F, .8F}));
        const float depth = mix(.30F, 1.0F, strand.layer);
        const float sky = sitting_.ambient * (.75F - .35F * outwards.y);
        Rgb light = Rgb{sky, sky, sky} * depth;
        float mirrored = 0.0F;
        for (const Lamp* lamp : {&sitting_.key, &sitting_.fill}) {
            const float facing = unit((dot(outwards, lamp->towards) + .35F) / 1.35F);
            const float side = std::sqrt(std::max(0.0F, 1.0F - square(dot(tangent, lamp->towards))));
            const float diffuse = lamp->strength * facing * side * depth;
            light = light + Rgb{diffuse, diffuse, diffuse};
            const Vec3 half = normalised(lamp->towards + Vec3{0, 0, 1});
            const float sine = std::sqrt(std::max(0.0F, 1.0F - square(dot(tangent, half))));
            const float s4 = square(square(sine));
            const float s12 = s4 * s4 * s4;
            mirrored += lamp->strength * facing * .5F * (s12 + square(square(s12)) * s12);
        }
        const float shine = strand.shine * mirrored * depth * depth;
        return strand.colour * light + (Rgb{.025F, .024F, .023F} + strand.colour * .55F) * shine;
    }

private:
    const Sitting& sitting_;
    const Camera& camera_;
    Vec3 centre_;
};

std::vector<Piece> piecesOf(const Strands& strands, const Camera& camera, const HairLight& light)
{
    std::vector<Piece> pieces;
    pieces.reserve(strands.points.size());
    for (const Strand& strand : strands.list) {
        if (strand.count < 2) {
            continue;
        }
        Vec3 from = camera.project(strands.points[strand.first]);
        for (std::size_t i = 1; i < strand.count; ++i) {
            const Vec3& place = strands.points[strand.first + i];
            const Vec3 along = normalised(place - strands.points[strand.first + i - 1]);
            const Vec3 to = camera.project(place);
            const float way = static_cast<float>(i) / static_cast<float>(strand.count - 1);
            float width = strand.width * camera.pixelsPerMm() * mix(1.0F, strand.taper, way);
            float opacity = strand.opacity;
            if (width < 1.0F) {
                opacity *= width;
                width = 1.0F;
            }
            pieces.push_back({from, to, width, opacity, light.at(place, along, strand)});
            from = to;
        }
    }
    return pieces;
}

struct Rows {
    int first;
    int last;
};

void blend(Rgb& pixel, const Rgb& colour, float share) { pixel = mixed(pixel, colour, share); }

/// Steps along the longer side; covers what the strand covers of every pixel across.
void drawPiece(const Piece& piece, const Plane<Fragment>& scene, float under, Rows rows, Plane<Rgb>& picture)
{
    const float dx = piece.to.x - piece.from.x;
    const float dy = piece.to.y - piece.from.y;
    const bool flat = std::fabs(dx) > std::fabs(dy);
    const float span = flat ? dx : dy;
    if (std::fabs(span) < 1e-3F) {
        return;
    }
    const float start = flat ? piece.from.x : piece.from.y;
    const float end = start + span;
    const float slope = (flat ? dy : dx) / span;
    const float half = .5F * piece.width * std::sqrt(1.0F + slope * slope);
    const int limit = flat ? picture.width() : picture.height();
    const int first = std::max(0, static_cast<int>(std::ceil(std::min(start, end) - .5F)));
    const int last = std::min(limit - 1, static_cast<int>(std::ceil(std::max(start, end) - .5F)) - 1);
    for (int i = first; i <= last; ++i) {
        const float way = static_cast<float>(i) + .5F - start;
        const float middle = (flat ? piece.from.y : piece.from.x) + slope * way;
        const float z = piece.from.z + (piece.to.z - piece.from.z) * way / span + under;
        const int low = static_cast<int>(std::floor(middle - half));
        const int high = static_cast<int>(std::floor(middle + half));
        for (int j = low; j <= high; ++j) {
            const int x = flat ? i : j;
            const int y = flat ? j : i;
            if (x < 0 || x >= picture.width() || y < rows.first || y > rows.last || scene.at(x, y).z > z) {
                continue;
            }
            const auto edge = static_cast<float>(j);
            const float covered = std::min(middle + half, edge + 1.0F) - std::max(middle - half, edge);
            blend(picture.at(x, y), piece.colour, piece.opacity * covered);
        }
    }
}

}  // namespace

void Strands::begin(const Strand& strand)
{
    list.push_back(strand);
    list.back().first = points.size();
    list.back().count = 0;
}

void Strands::add(const Vec3& point)
{
    points.push_back(point);
    ++list.back().count;
}

void drawStrands(const Strands& strands, const Camera& camera, const Sitting& sitting, const Plane<Fragment>& scene,
                 float underMm, const Vec3& centre, Plane<Rgb>& picture)
{
    const std::vector<Piece> pieces = piecesOf(strands, camera, HairLight(sitting, camera, centre));
    constexpr int bandRows = 266;
    const int bands = (picture.height() + bandRows - 1) / bandRows;
    cv::parallel_for_(cv::Range(0, bands), [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i) {
            const Rows rows{i * bandRows, std::min(picture.height(), (i + 1) * bandRows) - 1};
            const auto top = static_cast<float>(rows.first) - 8.0F;
            const auto bottom = static_cast<float>(rows.last) + 8.0F;
            for (const Piece& piece : pieces) {
                if (std::max(piece.from.y, piece.to.y) > top && std::min(piece.from.y, piece.to.y) < bottom) {
                    drawPiece(piece, scene, underMm, rows, picture);
                }
            }
        }
    });
}

void markStrands(const Strands& strands, const Camera& camera, int coarseness, Plane<float>& cover)
{
    for (const Strand& strand : strands.list) {
        for (std::size_t i = 0; i < strand.count; ++i) {
            const Vec3 place = camera.project(strands.points[strand.first + i]);
            const int x = static_cast<int>(std::floor(place.x / static_cast<float>(coarseness)));
            const int y = static_cast<int>(std::floor(place.y / static_cast<float>(coarseness)));
            if (x >= 0 && y >= 0 && x < cover.width() && y < cover.height()) {
                cover.at(x, y) = std::min(1.0F, cover.at(x, y) + .34F * strand.opacity);
            }
        }
    }
}

}  // namespace rahdari::specimen
