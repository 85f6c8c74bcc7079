#include "core/specimen/artwork/emblem_paint.h"

#include "core/specimen/artwork/area_fill.h"
#include "core/specimen/artwork/steady_wave.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rahdari::specimen {

using image::PointMm;

namespace {

image::RectMm boundsOf(const std::vector<Path>& outlines, double margin)
{
    constexpr double far = std::numeric_limits<double>::max();
    PointMm low{far, far};
    PointMm high{-far, -far};
    for (const Path& outline : outlines) {
        for (const PointMm& point : outline) {
            low = {std::min(low.x, point.x), std::min(low.y, point.y)};
            high = {std::max(high.x, point.x), std::max(high.y, point.y)};
        }
    }
    return {low.x - margin, low.y - margin, high.x - low.x + 2 * margin, high.y - low.y + 2 * margin};
}

cv::Mat filledBy(const PlateFrame& frame, const std::vector<Path>& outlines)
{
    AreaFill fill(frame.size());
    for (const Path& outline : outlines) {
        fill.add(frame.toSubPixels(outline));
    }
    return fill.filled();
}

/// How far along a direction a point lies between the first and the last of some outlines.
class Way {
public:
    Way(const std::vector<Path>& outlines, double degrees)
        : cosine_(steadyCos(toRadians(degrees))), sine_(steadySin(toRadians(degrees)))
    {
        low_ = std::numeric_limits<double>::max();
        double high = std::numeric_limits<double>::lowest();
        for (const Path& outline : outlines) {
            for (const PointMm& point : outline) {
                low_ = std::min(low_, along(point));
                high = std::max(high, along(point));
            }
        }
        length_ = std::max(high - low_, 1e-6);
    }

    double along(const PointMm& point) const { return point.x * cosine_ + point.y * sine_; }
    double share(const PointMm& point) const { return std::clamp((along(point) - low_) / length_, 0.0, 1.0); }

private:
    double cosine_;
    double sine_;
    double low_;
    double length_;
};

/// Parallel lines, broader where it is darker; crossed by others where it is very dark.
class Hatching {
public:
    Hatching(double degrees, double lineMm)
        : pitch_(std::max(0.22, 2.2 * lineMm)), along_({}, degrees + 90), across_({}, degrees - 32)
    {
    }

    /// 0-1 of the pixel around a point.
    double at(const PointMm& point, double tone) const
    {
        if (tone < 0.03) {
            return 0;
        }
        const double first = lineAt(along_.along(point), std::min(0.12 + 0.58 * tone, 0.72));
        const double second = tone > 0.6 ? lineAt(across_.along(point), 0.9 * (tone - 0.6)) : 0;
        return std::max(first, second);
    }

private:
    /// @param duty  the line's share of the pitch
    double lineAt(double position, double duty) const
    {
        const double phase = position / pitch_;
        const double off = std::abs(phase - std::floor(phase) - 0.5) * pitch_;
        return std::clamp((duty * pitch_ / 2 - off) * masterPxPerMm + 0.5, 0.0, 1.0);
    }

    double pitch_;
    Way along_;
    Way across_;
};

/// What a part prints on each pixel, 0-1, by the place.
using Tone = std::function<double(const PointMm&)>;

/// Lays a part over a picture: what is covered takes the part's tone.
void layOver(cv::Mat& picture, const PlateFrame& frame, const std::vector<Path>& outlines, const Tone& tone)
{
    const PlateFrame own(boundsOf(outlines, 0));
    const cv::Mat mask = filledBy(own, outlines);
    const cv::Point shift = own.origin() - frame.origin();
    for (int y = std::max(0, -shift.y); y < std::min(mask.rows, picture.rows - shift.y); ++y) {
        const auto* covered = mask.ptr<std::uint8_t>(y);
        auto* pixels = picture.ptr<std::uint8_t>(y + shift.y);
        for (int x = std::max(0, -shift.x); x < std::min(mask.cols, picture.cols - shift.x); ++x) {
            if (covered[x] != 0) {
                const int wanted = static_cast<int>(std::floor(255 * tone(own.centreOf(x, y)) + 0.5));
                std::uint8_t& pixel = pixels[x + shift.x];
                pixel = static_cast<std::uint8_t>((pixel * (255 - covered[x]) + wanted * covered[x] + 127) / 255);
            }
        }
    }
}

Tone evenTone(double tone)
{
    return [tone](const PointMm&) { return tone; };
}

Tone shadedTone(const EmblemPart& part, const std::vector<Path>& outlines)
{
    if (part.tone == part.toneEnd) {
        return evenTone(part.tone);
    }
    return [way = Way(outlines, part.shadeDegrees), from = part.tone, to = part.toneEnd](const PointMm& point) {
        return from + (to - from) * way.share(point);
    };
}

std::vector<Path> bordersOf(const std::vector<Path>& outlines, double lineMm)
{
    std::vector<Path> borders;
    for (const Path& outline : outlines) {
        for (Path& ring : ringOutline(outline, lineMm)) {
            borders.push_back(std::move(ring));
        }
    }
    return borders;
}

}  // namespace

EmblemPlace placeIn(const EmblemArt& art, const image::RectMm& box)
{
    const double scale = std::min(box.width / art.width, box.height / art.height);
    const PointMm centre = centreOf(box);
    return {{centre.x - art.width * scale / 2, centre.y - art.height * scale / 2}, scale};
}

std::vector<Path> outlinesOf(const EmblemPart& part, const EmblemPlace& place)
{
    std::vector<Path> outlines = part.outlines;
    for (Path& outline : outlines) {
        for (PointMm& point : outline) {
            point = {place.at.x + point.x * place.mmPerUnit, place.at.y + point.y * place.mmPerUnit};
        }
    }
    return outlines;
}

cv::Mat paintFilled(const EmblemArt& art, const EmblemPlace& place, const PlateFrame& frame, int ground)
{
    cv::Mat picture(frame.size(), CV_8U, cv::Scalar(ground));
    for (const EmblemPart& part : art.parts) {
        const std::vector<Path> outlines = outlinesOf(part, place);
        layOver(picture, frame, outlines, shadedTone(part, outlines));
    }
    return picture;
}

cv::Mat paintEngraved(const EmblemArt& art, const EmblemPlace& place, const PlateFrame& frame, double lineMm)
{
    cv::Mat picture = cv::Mat::zeros(frame.size(), CV_8U);
    for (const EmblemPart& part : art.parts) {
        const std::vector<Path> outlines = outlinesOf(part, place);
        if (part.line) {
            layOver(picture, frame, outlines, evenTone(part.tone));
            continue;
        }
        const Hatching hatching(part.hatchDegrees, lineMm);
        const Tone tone = shadedTone(part, outlines);
        layOver(picture, frame, outlines, [&](const PointMm& point) { return hatching.at(point, tone(point)); });
        layOver(picture, frame, bordersOf(outlines, lineMm), evenTone(1));
    }
    return picture;
}

cv::Mat paintMask(const EmblemArt& art, const EmblemPlace& place, const PlateFrame& frame)
{
    AreaFill fill(frame.size());
    for (const EmblemPart& part : art.parts) {
        for (const Path& outline : outlinesOf(part, place)) {
            fill.add(frame.toSubPixels(outline));
        }
    }
    return fill.filled();
}

}  // namespace rahdari::specimen
