#include "core/specimen/artwork/area_fill.h"
#include "core/specimen/artwork/drawing.h"
#include "core/specimen/artwork/pen.h"
#include "core/specimen/artwork/plate_frame.h"
#include "core/specimen/artwork/steady_wave.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <array>

namespace rahdari::specimen {

namespace {

constexpr double longestStepMm = 0.12;

/// One of the bands of lace a rosette is made of: curves that swing between two borders, each a little ahead of the one
/// before.
struct Band {
    double middle;  ///< of the swing; parts of the rosette's radius
    double swing;
    double breath;  ///< the borders' own swing, once a petal
    double loop;    ///< to and fro along the band, in parts of a wave: above .16 the curves make loops
    int waves;      ///< in a petal
    bool otherInk;  ///< the inks change places
};

constexpr std::array<Band, 5> bands{{{.835, .105, .055, .10, 1, false},
                                     {.655, .045, .055, .00, 3, true},
                                     {.500, .150, .050, .16, 1, false},
                                     {.295, .030, .020, .00, 2, true},
                                     {.165, .110, .000, .00, 1, false}}};

/// Curves that fit into a band before it closes up to a solid ring.
int mostCurves(const Rosette& rosette, const Band& band)
{
    constexpr double closestMm = 0.3;
    const double round = 2 * pi * rosette.radiusMm * band.middle;
    return std::max(static_cast<int>(round / (std::max(rosette.petals, 3) * band.waves * closestMm)), 2);
}

Path curveOf(const image::PointMm& centre, const Rosette& rosette, const Band& band, double ring)
{
    const int petals = std::max(rosette.petals, 3);
    const int waves = petals * band.waves;
    const double lengthMm = 2 * pi * rosette.radiusMm * (band.middle + band.swing * waves);
    const int steps = std::clamp(static_cast<int>(lengthMm / longestStepMm), 24 * waves, 20'000);
    Path path;
    path.reserve(static_cast<std::size_t>(steps));
    for (int i = 0; i < steps; ++i) {
        const double t = 2 * pi * i / steps;
        const double wave = waves * t + 2 * pi * ring;
        const double angle = t + 2 * pi * band.loop / waves * steadySin(2 * wave) - pi / 2;
        const double r =
            rosette.radiusMm * (band.middle + band.swing * steadyCos(wave) + band.breath * steadyCos(petals * t));
        path.push_back({centre.x + r * steadyCos(angle), centre.y + r * steadySin(angle)});
    }
    return path;
}

}  // namespace

std::vector<Plate> drawRosette(const image::RectMm& box, const std::string& ink, const Rosette& rosette)
{
    const PlateFrame frame(box);
    const int rings = std::clamp(rosette.rings, 1, 60);
    const bool twoColours = !rosette.secondInk.empty();
    struct Curve {
        std::vector<Path> outlines;
        bool second = false;
    };
    std::vector<Curve> curves(bands.size() * static_cast<std::size_t>(rings));
    cv::parallel_for_(cv::Range(0, static_cast<int>(curves.size())), [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i) {
            const Band& band = bands[static_cast<std::size_t>(i / rings)];
            const int ring = i % rings;
            const int inBand = std::min(rings, mostCurves(rosette, band));
            if (ring < inBand) {
                const double ahead = static_cast<double>(ring) / inBand;
                curves[static_cast<std::size_t>(i)] = {
                    ringOutline(curveOf(centreOf(box), rosette, band, ahead), rosette.lineMm),
                    twoColours && (ring % 2 != 0) != band.otherInk};
            }
        }
    });
    std::array<AreaFill, 2> fills{AreaFill(frame.size()), AreaFill(frame.size())};
    for (const Curve& curve : curves) {
        for (const Path& outline : curve.outlines) {
            fills[curve.second ? 1 : 0].add(frame.toSubPixels(outline));
        }
    }
    std::vector<Plate> plates{frame.plate(ink, fills[0].filled())};
    if (twoColours) {
        plates.push_back(frame.plate(rosette.secondInk, fills[1].filled()));
    }
    return plates;
}

}  // namespace rahdari::specimen
