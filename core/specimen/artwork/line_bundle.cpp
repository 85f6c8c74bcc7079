#include "core/specimen/artwork/area_fill.h"
#include "core/specimen/artwork/drawing.h"
#include "core/specimen/artwork/pen.h"
#include "core/specimen/artwork/plate_frame.h"
#include "core/specimen/artwork/steady_wave.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace rahdari::specimen {

namespace {

constexpr double closestPitchMm = 0.05;
constexpr double coarsestStepMm = 0.16;

/// The lines in their own direction: x along them, y across, from the box's centre.
class Weave {
public:
    Weave(const image::RectMm& box, const LineBundle& bundle)
        : bundle_(bundle), centre_(centreOf(box)), cosine_(steadyCos(toRadians(bundle.angleDegrees))),
          sine_(steadySin(toRadians(bundle.angleDegrees))), pitch_(std::max(bundle.pitchMm, closestPitchMm)),
          waves_(std::min({bundle.swingsMm.size(), bundle.lengthsMm.size()}))
    {
        const double w = box.width / 2;
        const double h = box.height / 2;
        halfLength_ = std::abs(w * cosine_) + std::abs(h * sine_) + 0.5;
        double reach = std::abs(w * sine_) + std::abs(h * cosine_);
        double shortest = 16 * coarsestStepMm;
        for (std::size_t k = 0; k < waves_; ++k) {
            reach += std::abs(bundle.swingsMm[k]);
            shortest = std::min(shortest, std::abs(bundle.lengthsMm[k]));
        }
        step_ = std::max(shortest / 16, 0.02);
        lines_ = static_cast<int>(std::ceil(reach / pitch_));
    }

    int first() const { return -lines_; }
    int last() const { return lines_; }

    /// The middle of a line on the page.
    Path line(int number) const
    {
        const int count = static_cast<int>(std::ceil(2 * halfLength_ / step_)) + 1;
        Path path;
        path.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i) {
            const double along = -halfLength_ + i * step_;
            const double across = acrossAt(number, along);
            path.push_back(
                {centre_.x + along * cosine_ - across * sine_, centre_.y + along * sine_ + across * cosine_});
        }
        return path;
    }

private:
    double acrossAt(int number, double along) const
    {
        double across = number * pitch_;
        for (std::size_t k = 0; k < waves_; ++k) {
            const double phase = k < bundle_.phases.size() ? bundle_.phases[k] * number : 0;
            across += bundle_.swingsMm[k] * steadySin(2 * pi * along / bundle_.lengthsMm[k] + phase);
        }
        return across;
    }

    const LineBundle& bundle_;
    image::PointMm centre_;
    double cosine_;
    double sine_;
    double pitch_;
    std::size_t waves_;
    double halfLength_ = 0;
    double step_ = coarsestStepMm;
    int lines_ = 0;
};

/// The outlines of all lines, made on all cores.
std::vector<Outline> outlinesOf(const PlateFrame& frame, const Weave& weave, double lineMm)
{
    std::vector<Outline> outlines(static_cast<std::size_t>(weave.last() - weave.first() + 1));
    cv::parallel_for_(cv::Range(0, static_cast<int>(outlines.size())), [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i) {
            outlines[static_cast<std::size_t>(i)] =
                frame.toSubPixels(strokeOutline(weave.line(weave.first() + i), lineMm));
        }
    });
    return outlines;
}

}  // namespace

std::vector<Plate> drawLineBundle(const image::RectMm& box, const std::string& ink, const LineBundle& bundle)
{
    const PlateFrame frame(box);
    const bool twoColours = !bundle.secondInk.empty();
    std::array<AreaFill, 2> fills{AreaFill(frame.size()), AreaFill(frame.size())};
    const Weave weave(box, bundle);
    std::vector<Outline> outlines = outlinesOf(frame, weave, bundle.lineMm);
    for (std::size_t i = 0; i < outlines.size(); ++i) {
        // The line through the box's centre is of the first ink.
        const bool second = twoColours && (static_cast<int>(i) + weave.first()) % 2 != 0;
        fills[second ? 1 : 0].add(std::move(outlines[i]));
    }
    std::vector<Plate> plates{frame.plate(ink, fills[0].filled())};
    if (twoColours) {
        plates.push_back(frame.plate(bundle.secondInk, fills[1].filled()));
    }
    return plates;
}

}  // namespace rahdari::specimen
