#include "core/specimen/artwork/area_fill.h"
#include "core/specimen/artwork/drawing.h"
#include "core/specimen/artwork/pen.h"
#include "core/specimen/artwork/plate_frame.h"
#include "core/specimen/artwork/steady_wave.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rahdari::specimen {

namespace {

using image::PointMm;

constexpr double mm2PerSquareDm = 10'000;

/// As many as fall on a page by chance: a binomial number so finely cut that it cannot be told from Poisson's.
int countOf(double expected, Chance& chance)
{
    const int trials = std::clamp(static_cast<int>(std::ceil(expected * 25)), 1, 100'000);
    int count = 0;
    for (int i = 0; i < trials; ++i) {
        count += chance.happens(expected / trials) ? 1 : 0;
    }
    return count;
}

/// A bent thread of a given length: a cubic Bezier curve whose handles stray from the straight way.
Path threadOf(const image::RectMm& box, double lengthMm, Chance& chance)
{
    constexpr int steps = 24;
    const PointMm start{box.x + chance.uniform() * box.width, box.y + chance.uniform() * box.height};
    const double angle = chance.uniform(0, 2 * pi);
    const PointMm along{steadyCos(angle), steadySin(angle)};
    const double bendOne = chance.uniform(-0.45, 0.45) * lengthMm;
    const double bendTwo = chance.uniform(-0.45, 0.45) * lengthMm;
    const auto at = [&](double forward, double aside) {
        return PointMm{start.x + along.x * forward - along.y * aside, start.y + along.y * forward + along.x * aside};
    };
    const std::array<PointMm, 4> p{at(0, 0), at(lengthMm * .3, bendOne), at(lengthMm * .65, bendTwo),
                                   at(lengthMm * .92, bendTwo * .4)};
    Path path;
    for (int i = 0; i <= steps; ++i) {
        const double t = static_cast<double>(i) / steps;
        const double s = 1 - t;
        const std::array<double, 4> w{s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
        path.push_back({w[0] * p[0].x + w[1] * p[1].x + w[2] * p[2].x + w[3] * p[3].x,
                        w[0] * p[0].y + w[1] * p[1].y + w[2] * p[2].y + w[3] * p[3].y});
    }
    return path;
}

}  // namespace

std::vector<Plate> drawFibres(const image::RectMm& box, const Fibres& fibres, Chance chance)
{
    const PlateFrame frame(box);
    std::vector<AreaFill> fills(fibres.inks.size(), AreaFill(frame.size()));
    if (fills.empty()) {
        return {};
    }
    const int count = countOf(fibres.perSquareDm * box.width * box.height / mm2PerSquareDm, chance);
    for (int i = 0; i < count; ++i) {
        AreaFill& fill = fills[chance.index(fills.size())];
        const double length = std::clamp(chance.normal(fibres.lengthMm, fibres.lengthMm / 5), 2.0, 5.0);
        const double width = fibres.widthMm * chance.uniform(0.8, 1.2);
        fill.add(frame.toSubPixels(strokeOutline(threadOf(box, length, chance), [width](double way) {
            return width * (0.55 + 1.8 * way * (1 - way));  // thinner at the ends
        })));
    }
    std::vector<Plate> plates;
    for (std::size_t i = 0; i < fills.size(); ++i) {
        plates.push_back(frame.plate(fibres.inks[i], fills[i].filled()));
    }
    return plates;
}

}  // namespace rahdari::specimen
