#include "core/specimen/artwork/drawing.h"
#include "core/specimen/artwork/plate_frame.h"
#include "core/specimen/artwork/steady_wave.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace rahdari::specimen {

namespace {

constexpr int rampSteps = 1024;

/// Coverage of one of the two inks by the way along the run.
using Ramp = std::array<std::uint8_t, rampSteps>;

Ramp rampOf(double coverage, bool rising)
{
    Ramp ramp{};
    for (int i = 0; i < rampSteps; ++i) {
        const double way = smoothStep(0, rampSteps - 1, i);
        ramp[static_cast<std::size_t>(i)] =
            static_cast<std::uint8_t>(std::floor(255 * coverage * (rising ? way : 1 - way) + 0.5));
    }
    return ramp;
}

/// The ink duct's border is never straight: the run moves slowly to and fro across it. In millimetres.
double wander(double acrossMm) { return 1.8 * steadySin(acrossMm / 7.3) + 0.9 * steadySin(acrossMm / 3.1 + 1); }

/// Where along the ramp every pixel lies. In whole numbers: 2^-16 of a step of the ramp, 2^-16 of an entry of the
/// table.
class RunField {
public:
    RunField(const PlateFrame& frame, const image::RectMm& box, const Fountain& fountain)
        : frame_(frame), centre_(centreOf(box)), cosine_(steadyCos(toRadians(fountain.angleDegrees))),
          sine_(steadySin(toRadians(fountain.angleDegrees))),
          stepsPerMm_(rampSteps / std::max(fountain.transitionMm, 0.1))
    {
        const double reach = box.width + box.height + 2;
        first_ = -reach;
        for (double at = first_; at < reach; at += entryMm) {
            wander_.push_back(fixed(wander(at) * stepsPerMm_));
        }
    }

    void fill(int row, const Ramp& first, const Ramp& second, std::uint8_t* firstPixels,
              std::uint8_t* secondPixels) const
    {
        const image::PointMm start = frame_.centreOf(0, row);
        const double dx = start.x - centre_.x;
        const double dy = start.y - centre_.y;
        std::int64_t way = fixed((dx * cosine_ + dy * sine_) * stepsPerMm_ + rampSteps / 2.0);
        std::int64_t entry = fixed((-dx * sine_ + dy * cosine_ - first_) / entryMm);
        const std::int64_t wayStep = fixed(cosine_ / masterPxPerMm * stepsPerMm_);
        const std::int64_t entryStep = fixed(-sine_ / masterPxPerMm / entryMm);
        const auto lastEntry = static_cast<std::int64_t>(wander_.size()) - 1;
        for (int x = 0; x < frame_.size().width; ++x) {
            const auto at = static_cast<std::size_t>(std::clamp<std::int64_t>(entry >> 16U, 0, lastEntry));
            const auto step = std::clamp<std::int64_t>((way + wander_[at]) >> 16U, 0, rampSteps - 1);
            firstPixels[x] = first[static_cast<std::size_t>(step)];
            secondPixels[x] = second[static_cast<std::size_t>(step)];
            way += wayStep;
            entry += entryStep;
        }
    }

private:
    static constexpr double entryMm = 0.1;
    static std::int64_t fixed(double value) { return static_cast<std::int64_t>(std::floor(value * 65536 + 0.5)); }

    const PlateFrame& frame_;
    image::PointMm centre_;
    double cosine_;
    double sine_;
    double stepsPerMm_;
    double first_ = 0;
    std::vector<std::int64_t> wander_;  ///< the wandering across the run, an entry a tenth of a millimetre
};

}  // namespace

std::vector<Plate> drawFountain(const image::RectMm& box, const std::string& ink, const Fountain& fountain)
{
    const PlateFrame frame(box);
    if (fountain.secondInk.empty()) {
        const double tint = std::floor(255 * fountain.coverage + 0.5);
        return {frame.plate(ink, cv::Mat(frame.size(), CV_8U, cv::Scalar(tint)))};
    }
    const RunField field(frame, box, fountain);
    const Ramp falling = rampOf(fountain.coverage, false);
    const Ramp rising = rampOf(fountain.coverage, true);
    cv::Mat first(frame.size(), CV_8U);
    cv::Mat second(frame.size(), CV_8U);
    cv::parallel_for_(cv::Range(0, first.rows), [&](const cv::Range& rows) {
        for (int row = rows.start; row < rows.end; ++row) {
            field.fill(row, falling, rising, first.ptr<std::uint8_t>(row), second.ptr<std::uint8_t>(row));
        }
    });
    return {frame.plate(ink, first), frame.plate(fountain.secondInk, second)};
}

}  // namespace rahdari::specimen
