#include "core/specimen/portrait/scene.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

namespace {

/// Rows of the picture one worker draws.
struct Band {
    int first;
    int last;
};

float edge(const Vec3& a, const Vec3& b, float x, float y) { return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x); }

void fill(Fragment& fragment, const Net::Knot* const (&corners)[3], const float (&weight)[3], float z, Matter matter)
{
    fragment.z = z;
    fragment.normal = corners[0]->normal * weight[0] + corners[1]->normal * weight[1] + corners[2]->normal * weight[2];
    fragment.placeX = corners[0]->placeX * weight[0] + corners[1]->placeX * weight[1] + corners[2]->placeX * weight[2];
    fragment.placeY = corners[0]->placeY * weight[0] + corners[1]->placeY * weight[1] + corners[2]->placeY * weight[2];
    fragment.openness =
        corners[0]->openness * weight[0] + corners[1]->openness * weight[1] + corners[2]->openness * weight[2];
    fragment.matter = matter;
}

void drawTriangle(const Net::Knot* const (&corners)[3], Matter matter, Plane<Fragment>& scene, Band band)
{
    const Vec3& a = corners[0]->screen;
    const Vec3& b = corners[1]->screen;
    const Vec3& c = corners[2]->screen;
    const float area = edge(a, b, c.x, c.y);
    if (area > -1e-6F && area < 1e-6F) {
        return;
    }
    const int top = std::max(band.first, static_cast<int>(std::ceil(std::min({a.y, b.y, c.y}) - .5F)));
    const int bottom = std::min(band.last, static_cast<int>(std::floor(std::max({a.y, b.y, c.y}) - .5F)));
    const int left = std::max(0, static_cast<int>(std::ceil(std::min({a.x, b.x, c.x}) - .5F)));
    const int right = std::min(scene.width() - 1, static_cast<int>(std::floor(std::max({a.x, b.x, c.x}) - .5F)));
    for (int y = top; y <= bottom; ++y) {
        for (int x = left; x <= right; ++x) {
            const float px = static_cast<float>(x) + .5F;
            const float py = static_cast<float>(y) + .5F;
            const float weight[3]{edge(b, c, px, py) / area, edge(c, a, px, py) / area, edge(a, b, px, py) / area};
            if (weight[0] < -1e-4F || weight[1] < -1e-4F || weight[2] < -1e-4F) {
                continue;
            }
            const float z = a.z * weight[0] + b.z * weight[1] + c.z * weight[2];
            Fragment& fragment = scene.at(x, y);
            if (z > fragment.z) {
                fill(fragment, corners, weight, z, matter);
            }
        }
    }
}

void drawBand(const Net& net, Plane<Fragment>& scene, Band band)
{
    const auto top = static_cast<float>(band.first) - 1.0F;
    const auto bottom = static_cast<float>(band.last) + 2.0F;
    for (int row = 0; row + 1 < net.knots.height(); ++row) {
        for (int column = 0; column + 1 < net.knots.width(); ++column) {
            const Net::Knot* const a = &net.knots.at(column, row);
            const Net::Knot* const b = &net.knots.at(column + 1, row);
            const Net::Knot* const c = &net.knots.at(column, row + 1);
            const Net::Knot* const d = &net.knots.at(column + 1, row + 1);
            const float low = std::min(std::min(a->screen.y, b->screen.y), std::min(c->screen.y, d->screen.y));
            const float high = std::max(std::max(a->screen.y, b->screen.y), std::max(c->screen.y, d->screen.y));
            if (high < top || low > bottom) {
                continue;
            }
            drawTriangle({a, b, c}, net.matter, scene, band);
            drawTriangle({b, d, c}, net.matter, scene, band);
        }
    }
}

}  // namespace

void rasterise(const Net& net, Plane<Fragment>& scene)
{
    constexpr int bandRows = 96;
    const int bands = (scene.height() + bandRows - 1) / bandRows;
    cv::parallel_for_(cv::Range(0, bands), [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i) {
            drawBand(net, scene, {i * bandRows, std::min(scene.height(), (i + 1) * bandRows) - 1});
        }
    });
}

}  // namespace rahdari::specimen
