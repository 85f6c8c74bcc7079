#include "core/base/error_code.h"
#include "core/specimen/artwork/area_fill.h"
#include "core/specimen/artwork/drawing.h"
#include "core/specimen/artwork/pen.h"
#include "core/specimen/artwork/plate_frame.h"
#include "core/specimen/artwork/steady_wave.h"

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

using base::Error;
using base::ErrorCode;
using base::Result;
using image::PointMm;

namespace {

/// Sets a text over and over along paths.
class TextAlong {
public:
    TextAlong(const PlateFrame& frame, const std::vector<GlyphOutline>& text)
        : frame_(frame), text_(text), fill_(frame.size())
    {
        double start = 0;
        for (const GlyphOutline& glyph : text) {
            starts_.push_back(start);
            start += glyph.advanceMm;
        }
    }

    /// @param firstGlyph  where in the text the path begins
    void add(const Path& path, std::size_t firstGlyph)
    {
        std::size_t glyph = firstGlyph % text_.size();
        double next = 0;    // where on the path the next glyph stands
        double passed = 0;  // of the path
        for (std::size_t i = 0; i + 1 < path.size(); ++i) {
            const double dx = path[i + 1].x - path[i].x;
            const double dy = path[i + 1].y - path[i].y;
            const double length = std::sqrt(dx * dx + dy * dy);
            while (length > 0 && next < passed + length) {
                const double way = (next - passed) / length;
                put(glyph, {path[i].x + dx * way, path[i].y + dy * way}, {dx / length, dy / length});
                next += text_[glyph].advanceMm;
                glyph = (glyph + 1) % text_.size();
            }
            passed += length;
        }
    }

    cv::Mat filled() const { return fill_.filled(); }

private:
    void put(std::size_t glyph, const PointMm& at, const PointMm& direction)
    {
        for (const std::vector<PointMm>& contour : text_[glyph].contours) {
            Path points;
            points.reserve(contour.size());
            for (const PointMm& point : contour) {
                const double x = point.x - starts_[glyph];
                points.push_back(
                    {at.x + x * direction.x - point.y * direction.y, at.y + x * direction.y + point.y * direction.x});
            }
            fill_.add(frame_.toSubPixels(points));
        }
    }

    const PlateFrame& frame_;
    const std::vector<GlyphOutline>& text_;
    std::vector<double> starts_;  ///< where the pen stood before each glyph of the text
    AreaFill fill_;
};

double lineStep(const Microtext& text) { return std::max(text.lineStepMm, text.capHeightMm * 1.2); }

/// A straight or waved line from the left border to the right one.
Path rowAt(const image::RectMm& box, double baseline, bool waved)
{
    constexpr double stepMm = 0.25;
    constexpr double swingMm = 0.7;
    constexpr double lengthMm = 14;
    if (!waved) {
        return {{box.x, baseline}, {box.x + box.width, baseline}};
    }
    Path path;
    for (double x = 0; x <= box.width; x += stepMm) {
        path.push_back({box.x + x, baseline + swingMm * steadySin(2 * pi * x / lengthMm)});
    }
    return path;
}

void addRows(TextAlong& along, const image::RectMm& box, const Microtext& text, bool waved)
{
    const double step = lineStep(text);
    std::size_t row = 0;
    for (double baseline = box.y + text.capHeightMm; baseline <= box.y + box.height + 1e-9; baseline += step) {
        // Each row begins elsewhere, so that no columns of letters are seen.
        along.add(rowAt(box, baseline, waved), row * 5);
        ++row;
    }
}

/// Around the box, the letters' feet towards its middle.
Path frameAround(const image::RectMm& box, double capHeightMm)
{
    const double left = box.x + capHeightMm;
    const double top = box.y + capHeightMm;
    const double right = box.x + box.width - capHeightMm;
    const double bottom = box.y + box.height - capHeightMm;
    return {{left, top}, {right, top}, {right, bottom}, {left, bottom}, {left, top}};
}

Path ellipseIn(const image::RectMm& box, double capHeightMm)
{
    constexpr int steps = 720;
    const PointMm centre = centreOf(box);
    Path path;
    for (int i = 0; i <= steps; ++i) {
        const double angle = 2 * pi * i / steps - pi / 2;
        path.push_back({centre.x + (box.width / 2 - capHeightMm) * steadyCos(angle),
                        centre.y + (box.height / 2 - capHeightMm) * steadySin(angle)});
    }
    return path;
}

}  // namespace

Result<Plate> drawMicrotext(const image::RectMm& box, const std::string& ink, const Microtext& text,
                            const FontShelf& fonts)
{
    const Result<std::vector<GlyphOutline>> glyphs =
        fonts.set(text.text + " ", {"sans_bold", text.capHeightMm, text.capHeightMm * 0.08});
    if (!glyphs) {
        return glyphs.error();
    }
    if (widthMm(*glyphs) < text.capHeightMm / 4) {
        return Error{toInt(ErrorCode::SpecimenInvalid), "A microtext has no text", ""};
    }
    const PlateFrame frame(box);
    TextAlong along(frame, *glyphs);
    if (text.path == "lines" || text.path == "wave") {
        addRows(along, box, text, text.path == "wave");
    } else if (text.path == "frame") {
        along.add(frameAround(box, text.capHeightMm), 0);
    } else if (text.path == "circle") {
        along.add(ellipseIn(box, text.capHeightMm), 0);
    } else {
        return Error{toInt(ErrorCode::SpecimenInvalid), "Microtext has no path \"" + text.path + '"',
                     "Write lines, frame, circle or wave"};
    }
    return frame.plate(ink, along.filled());
}

}  // namespace rahdari::specimen
