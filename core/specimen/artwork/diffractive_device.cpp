#include "core/base/error_code.h"
#include "core/specimen/artwork/area_fill.h"
#include "core/specimen/artwork/drawing.h"
#include "core/specimen/artwork/emblem_paint.h"
#include "core/specimen/artwork/pen.h"
#include "core/specimen/artwork/steady_wave.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

using base::Error;
using base::ErrorCode;
using base::Result;
using image::PointMm;

namespace {

constexpr double emblemShare = 0.62;  // of the box
constexpr double failing = 0.1;       // of the cells, that do not shine
constexpr int groundShine = 150;      // of 255, so that the emblem stands out from its ground

/// A grating: angle 0-255 for half a turn, period 0-255 from the finest to the coarsest.
using Grating = cv::Vec2b;

Grating grating(double halfTurns, double period)
{
    const double turn = halfTurns - std::floor(halfTurns);
    return {static_cast<std::uint8_t>(static_cast<int>(turn * 256) & 0xFF),
            static_cast<std::uint8_t>(std::clamp(period, 0.0, 1.0) * 255)};
}

struct Cell {
    PointMm seed;
    Grating grating;
    bool shines;
};

/// Cells of a honeycomb out of order: one seed somewhere in each square of a grid.
class Cells {
public:
    Cells(const image::RectMm& box, int count, Chance chance) : box_(box)
    {
        const double area = std::max(box.width * box.height, 1e-3);
        step_ = std::sqrt(area / std::max(count, 1));
        columns_ = std::max(static_cast<int>(std::ceil(box.width / step_)), 1);
        rows_ = std::max(static_cast<int>(std::ceil(box.height / step_)), 1);
        const PointMm centre = centreOf(box);
        for (int row = 0; row < rows_; ++row) {
            for (int column = 0; column < columns_; ++column) {
                const PointMm seed{box.x + (column + chance.uniform()) * step_,
                                   box.y + (row + chance.uniform()) * step_};
                // Neighbours are alike, so that colours roll over the drawing; with a little chance, so that it
                // glitters.
                const double across = (seed.x - centre.x) / box.width - (seed.y - centre.y) / box.height;
                const double turn = 0.75 * across + chance.uniform(-0.09, 0.09);
                const double period = 0.5 + 0.45 * steadySin(5 * across) + chance.uniform(-0.14, 0.14);
                cells_.push_back({seed, grating(turn + 1, period), !chance.happens(failing)});
            }
        }
    }

    const Cell& nearest(const PointMm& point) const
    {
        const int column = static_cast<int>(std::floor((point.x - box_.x) / step_));
        const int row = static_cast<int>(std::floor((point.y - box_.y) / step_));
        const Cell* best = nullptr;
        double bestSquare = 0;
        for (int r = std::clamp(row - 1, 0, rows_ - 1); r <= std::clamp(row + 1, 0, rows_ - 1); ++r) {
            for (int c = std::clamp(column - 1, 0, columns_ - 1); c <= std::clamp(column + 1, 0, columns_ - 1); ++c) {
                const int index = r * columns_ + c;
                const Cell& cell = cells_[static_cast<std::size_t>(index)];
                const double dx = cell.seed.x - point.x;
                const double dy = cell.seed.y - point.y;
                const double square = dx * dx + dy * dy;
                if (best == nullptr || square < bestSquare) {
                    best = &cell;
                    bestSquare = square;
                }
            }
        }
        return *best;
    }

private:
    image::RectMm box_;
    double step_ = 1;
    int columns_ = 1;
    int rows_ = 1;
    std::vector<Cell> cells_;
};

/// A device in the making: coverage and gratings of its box.
struct Device {
    cv::Mat coverage;
    cv::Mat gratings;

    explicit Device(cv::Size size) : coverage(cv::Mat::zeros(size, CV_8U)), gratings(cv::Mat::zeros(size, CV_8UC2)) {}

    /// Lays a drawing with one grating over what is there.
    void lay(const cv::Mat& mask, const Grating& wanted, int shine = 255)
    {
        for (int y = 0; y < mask.rows; ++y) {
            const auto* covered = mask.ptr<std::uint8_t>(y);
            auto* to = coverage.ptr<std::uint8_t>(y);
            auto* at = gratings.ptr<Grating>(y);
            for (int x = 0; x < mask.cols; ++x) {
                if (covered[x] != 0) {
                    to[x] = std::max(to[x], static_cast<std::uint8_t>(covered[x] * shine / 255));
                    at[x] = wanted;
                }
            }
        }
    }
};

Path ovalAt(const image::RectMm& box, double share, double fromTurns, double toTurns)
{
    const PointMm centre = centreOf(box);
    const int steps = std::max(static_cast<int>((toTurns - fromTurns) * 240), 2);
    Path path;
    for (int i = 0; i <= steps; ++i) {
        const double angle = 2 * pi * (fromTurns + (toTurns - fromTurns) * i / steps);
        path.push_back({centre.x + share * box.width / 2 * steadyCos(angle),
                        centre.y + share * box.height / 2 * steadySin(angle)});
    }
    return path;
}

cv::Mat filledBy(const PlateFrame& frame, const std::vector<Path>& outlines)
{
    AreaFill fill(frame.size());
    for (const Path& outline : outlines) {
        fill.add(frame.toSubPixels(outline));
    }
    return fill.filled();
}

/// The ground behind the emblem: lace of a rosette in four gratings that change with the petals.
void layGround(Device& device, const PlateFrame& frame, const image::RectMm& box)
{
    const double radius = std::min(box.width, box.height) / 2 * 0.78;
    const std::vector<Plate> lace = drawRosette(box, "", {radius, 12, 6, 0.10, "second"});
    device.lay(lace[0].coverage, grating(0.1, 0.7), groundShine);
    device.lay(lace[1].coverage, grating(0.6, 0.35), groundShine);
    for (int i = 0; i < 4; ++i) {
        const double share = 0.30 + 0.11 * i;
        device.lay(filledBy(frame, ringOutline(ovalAt(box, share, 0, 1), 0.1)), grating(0.25 * i, 0.2 + 0.2 * i));
    }
}

/// A belt of fields around the device whose grating turns from one to the next: a colour runs round as it is tilted.
void layBelt(Device& device, const PlateFrame& frame, const image::RectMm& box)
{
    constexpr int fields = 48;
    constexpr double gap = 0.12;  // of a field
    for (int i = 0; i < fields; ++i) {
        const double from = (i + gap / 2) / fields;
        const double to = (i + 1 - gap / 2) / fields;
        Path field = ovalAt(box, 0.94, from, to);
        const Path inner = ovalAt(box, 0.83, from, to);
        field.insert(field.end(), inner.rbegin(), inner.rend());
        device.lay(filledBy(frame, {field}), grating(3.0 * i / fields, 0.5 + 0.4 * steadySin(4 * pi * i / fields)));
    }
    for (const double share : {0.975, 0.80}) {
        device.lay(filledBy(frame, ringOutline(ovalAt(box, share, 0, 1), 0.14)), grating(share, 0.9));
    }
}

void layEmblem(Device& device, const PlateFrame& frame, const image::RectMm& inner, const EmblemArt& art,
               const Cells& cells)
{
    const EmblemPlace place = placeIn(art, inner);
    const cv::Mat mask = paintMask(art, place, frame);
    const cv::Mat tones = paintFilled(art, place, frame);
    cv::parallel_for_(cv::Range(0, mask.rows), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            for (int x = 0; x < mask.cols; ++x) {
                const int covered = mask.at<std::uint8_t>(y, x);
                if (covered == 0) {
                    continue;
                }
                const Cell& cell = cells.nearest(frame.centreOf(x, y));
                // The drawing's tones turn the grating, so that its lines stand out; light parts shine less.
                const int tone = tones.at<std::uint8_t>(y, x);
                const int shine = cell.shines ? 150 + tone * 105 / 255 : 40;
                auto& to = device.coverage.at<std::uint8_t>(y, x);
                to = static_cast<std::uint8_t>((to * (255 - covered) + shine * covered + 127) / 255);
                if (covered > 127) {
                    const int angle = cell.grating[0] + (tone > 127 ? 96 : 0);
                    device.gratings.at<Grating>(y, x) = {static_cast<std::uint8_t>(angle & 0xFF), cell.grating[1]};
                }
            }
        }
    });
}

}  // namespace

Result<Plate> drawDiffractiveDevice(const image::RectMm& box, const std::string& ink, const DiffractiveDevice& device)
{
    const EmblemArt* art = emblemArt(device.drawing);
    if (art == nullptr) {
        return Error{toInt(ErrorCode::SpecimenInvalid), "There is no drawing \"" + device.drawing + '"', ""};
    }
    const PlateFrame frame(box);
    const double width = box.width * emblemShare;
    const double height = box.height * emblemShare;
    const PointMm centre = centreOf(box);
    const image::RectMm inner{centre.x - width / 2, centre.y - height / 2, width, height};
    Device made(frame.size());
    layGround(made, frame, box);
    layBelt(made, frame, box);
    layEmblem(made, frame, inner, *art, Cells(inner, device.cells, Chance(0x0FD).part(device.drawing)));
    Plate plate = frame.plate(ink, made.coverage);
    plate.grating = made.gratings;
    return plate;
}

}  // namespace rahdari::specimen
