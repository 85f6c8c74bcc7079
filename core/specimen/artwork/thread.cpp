#include "core/specimen/artwork/area_fill.h"
#include "core/specimen/artwork/drawing.h"
#include "core/specimen/artwork/pen.h"
#include "core/specimen/artwork/plate_frame.h"

#include <algorithm>

namespace rahdari::specimen {

using base::Result;
using image::PointMm;

namespace {

/// The thread lies in the middle of the box, along its longer side. Places on it: along, across from its middle.
class Lie {
public:
    explicit Lie(const image::RectMm& box) : box_(box), upright_(box.height > box.width) {}

    double length() const { return upright_ ? box_.height : box_.width; }

    PointMm at(double along, double across) const
    {
        // Text on an upright thread reads from below.
        return upright_ ? PointMm{box_.x + box_.width / 2 + across, box_.y + box_.height - along}
                        : PointMm{box_.x + along, box_.y + box_.height / 2 + across};
    }

    Path strip(double from, double to, double width) const { return strokeOutline({at(from, 0), at(to, 0)}, width); }

private:
    const image::RectMm& box_;
    bool upright_;
};

/// The metal is taken off where the letters are, so that they let light through.
Result<cv::Mat> lettersOn(const PlateFrame& frame, const Lie& lie, const Thread& thread, const FontShelf& fonts)
{
    const double height = thread.widthMm * 0.55;
    const Result<std::vector<GlyphOutline>> glyphs = fonts.set(thread.text + "   ", {"sans_bold", height, height * .1});
    if (!glyphs) {
        return glyphs.error();
    }
    AreaFill fill(frame.size());
    const double length = std::max(widthMm(*glyphs), height);
    for (double start = height / 2; start < lie.length(); start += length) {
        for (const GlyphOutline& glyph : *glyphs) {
            for (const std::vector<PointMm>& contour : glyph.contours) {
                Path points;
                std::ranges::transform(contour, std::back_inserter(points), [&](const PointMm& point) {
                    return lie.at(start + point.x, point.y + height / 2);
                });
                fill.add(frame.toSubPixels(points));
            }
        }
    }
    return fill.filled();
}

}  // namespace

Result<Plate> drawThread(const image::RectMm& box, const std::string& ink, const Thread& thread, const FontShelf& fonts)
{
    constexpr double dashMm = 4;
    constexpr double gapMm = 3;
    const PlateFrame frame(box);
    const Lie lie(box);
    AreaFill strip(frame.size());
    if (!thread.text.empty()) {
        strip.add(frame.toSubPixels(lie.strip(0, lie.length(), thread.widthMm)));
        Result<cv::Mat> letters = lettersOn(frame, lie, thread, fonts);
        if (!letters) {
            return letters.error();
        }
        cv::Mat metal = strip.filled() - *letters;
        return frame.plate(ink, std::move(metal));
    }
    for (double at = 0; at < lie.length(); at += dashMm + gapMm) {
        strip.add(frame.toSubPixels(lie.strip(at, std::min(at + dashMm, lie.length()), thread.widthMm)));
    }
    return frame.plate(ink, strip.filled());
}

}  // namespace rahdari::specimen
