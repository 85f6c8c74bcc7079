#include "core/specimen/portrait/light.h"

#include "core/specimen/portrait/exact_math.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <array>

namespace rahdari::specimen {

namespace {

constexpr float nowhere = -1e5F;

Plane<float> coarseDepth(const Plane<Fragment>& scene)
{
    constexpr int step = LightReach::coarseness;
    Plane<float> depth((scene.width() + step - 1) / step, (scene.height() + step - 1) / step);
    for (int y = 0; y < depth.height(); ++y) {
        for (int x = 0; x < depth.width(); ++x) {
            const int fullX = std::min(scene.width() - 1, x * step + step / 2);
            const int fullY = std::min(scene.height() - 1, y * step + step / 2);
            depth.at(x, y) = scene.at(fullX, fullY).z;
        }
    }
    return depth;
}

float depthAt(const Plane<float>& depth, float x, float y)
{
    const int column = static_cast<int>(x);
    const int row = static_cast<int>(y);
    const bool inside = x >= 0.0F && y >= 0.0F && column < depth.width() && row < depth.height();
    return inside ? depth.at(column, row) : nowhere;
}

/// Walks from a place to a lamp; what stands in between takes light, the more the further it overtops the way.
float reachOfLamp(const Plane<float>& depth, int x, int y, const Vec3& towards, float pixelsPerMm)
{
    const float z = depth.at(x, y);
    float blocked = 0.0F;
    float way = 2.5F;
    for (int i = 0; i < 14; ++i) {
        const float px = static_cast<float>(x) + .5F + towards.x * way * pixelsPerMm;
        const float py = static_cast<float>(y) + .5F + towards.y * way * pixelsPerMm;
        const float over = depthAt(depth, px, py) - (z + towards.z * way);
        // A lamp as large as a window: its shadows grow soft with the way.
        blocked = std::max(blocked, unit((over - .4F) / (1.5F + .22F * way)));
        way *= 1.27F;
    }
    return 1.0F - blocked;
}

float reachOfSky(const Plane<float>& depth, int x, int y, float pixelsPerMm)
{
    constexpr std::array<std::array<float, 2>, 8> directions{
        {{1, 0}, {.7F, .7F}, {0, 1}, {-.7F, .7F}, {-1, 0}, {-.7F, -.7F}, {0, -1}, {.7F, -.7F}}};
    constexpr std::array<float, 4> radiiMm{4, 9, 20, 42};
    const float z = depth.at(x, y);
    float hidden = 0.0F;
    for (const auto& direction : directions) {
        float highest = 0.0F;
        for (const float radius : radiiMm) {
            const float px = static_cast<float>(x) + .5F + direction[0] * radius * pixelsPerMm;
            const float py = static_cast<float>(y) + .5F + direction[1] * radius * pixelsPerMm;
            const float rise = (depthAt(depth, px, py) - z) / radius;
            highest = std::max(highest, unit((rise - .12F) * .62F));
        }
        hidden += highest;
    }
    return 1.0F - .82F * hidden / 8.0F;
}

}  // namespace

Plane<float> softened(const Plane<float>& plane, int radius)
{
    Plane<float> from = plane;
    Plane<float> to(plane.width(), plane.height());
    const auto mean = [&](bool alongRows) {
        const int lines = alongRows ? from.height() : from.width();
        const int size = alongRows ? from.width() : from.height();
        const auto value = [&](int line, int i) -> float& { return alongRows ? from.at(i, line) : from.at(line, i); };
        for (int line = 0; line < lines; ++line) {
            for (int i = 0; i < size; ++i) {
                const int first = std::max(0, i - radius);
                const int last = std::min(size - 1, i + radius);
                float sum = 0.0F;
                for (int j = first; j <= last; ++j) {
                    sum += value(line, j);
                }
                (alongRows ? to.at(i, line) : to.at(line, i)) = sum / static_cast<float>(last - first + 1);
            }
        }
        std::swap(from, to);
    };
    for (int pass = 0; pass < 2; ++pass) {
        mean(true);
        mean(false);
    }
    return from;
}

float coarseSample(const Plane<float>& plane, float x, float y, int coarseness)
{
    const float scale = 1.0F / static_cast<float>(coarseness);
    const float px = clampTo(x * scale - .5F, 0.0F, static_cast<float>(plane.width()) - 1.001F);
    const float py = clampTo(y * scale - .5F, 0.0F, static_cast<float>(plane.height()) - 1.001F);
    const int column = static_cast<int>(px);
    const int row = static_cast<int>(py);
    const float tx = px - static_cast<float>(column);
    const float ty = py - static_cast<float>(row);
    return mix(mix(plane.at(column, row), plane.at(column + 1, row), tx),
               mix(plane.at(column, row + 1), plane.at(column + 1, row + 1), tx), ty);
}

LightReach::LightReach(const Plane<Fragment>& scene, const Camera& camera, const Sitting& sitting)
    : key_(1, 1), fill_(1, 1), sky_(1, 1)
{
    const Plane<float> depth = coarseDepth(scene);
    const float pixelsPerMm = camera.pixelsPerMm() / static_cast<float>(coarseness);
    Plane<float> key(depth.width(), depth.height(), 1.0F);
    Plane<float> fill(depth.width(), depth.height(), 1.0F);
    Plane<float> sky(depth.width(), depth.height(), 1.0F);
    cv::parallel_for_(cv::Range(0, depth.height()), [&](const cv::Range& range) {
        for (int y = range.start; y < range.end; ++y) {
            for (int x = 0; x < depth.width(); ++x) {
                if (depth.at(x, y) > nowhere) {
                    key.at(x, y) = reachOfLamp(depth, x, y, sitting.key.towards, pixelsPerMm);
                    fill.at(x, y) = reachOfLamp(depth, x, y, sitting.fill.towards, pixelsPerMm);
                    sky.at(x, y) = reachOfSky(depth, x, y, pixelsPerMm);
                }
            }
        }
    });
    key_ = softened(key, 1);
    fill_ = softened(fill, 1);
    sky_ = softened(sky, 1);
}

float LightReach::sample(const Plane<float>& plane, float x, float y) { return coarseSample(plane, x, y, coarseness); }

}  // namespace rahdari::specimen
