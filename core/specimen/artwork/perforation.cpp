#include "core/specimen/artwork/area_fill.h"
#include "core/specimen/artwork/dot_matrix.h"
#include "core/specimen/artwork/drawing.h"
#include "core/specimen/artwork/pen.h"
#include "core/specimen/artwork/plate_frame.h"

#include <algorithm>

namespace rahdari::specimen {

namespace {

constexpr int columns = 5;
constexpr int rows = 7;
// The drill is a cone, pressed into a whole booklet: holes are widest where it went in. Along a number the last holes
// are this share of the first.
constexpr double lastHole = 0.72;

}  // namespace

Plate drawPerforation(const image::RectMm& box, const Perforation& perforation, const std::string& text)
{
    const PlateFrame frame(box);
    AreaFill fill(frame.size());
    // Digits keep their height, but a number that is too long for its box is set closer.
    const double heightPitch = (perforation.heightMm - perforation.holeMm) / (rows - 1);
    const auto count = static_cast<double>(std::max<std::size_t>(text.size(), 1));
    const double widthPitch = std::min(heightPitch, (box.width - perforation.holeMm) / (count * (columns + 1) - 2));
    double left = box.x + perforation.holeMm / 2;
    const double top = box.y + (box.height - perforation.heightMm + perforation.holeMm) / 2;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const DotLetter* letter = dotLetter(text[i]);
        const double way = text.size() > 1 ? static_cast<double>(i) / static_cast<double>(text.size() - 1) : 0;
        const double radius = perforation.holeMm / 2 * (1 - (1 - lastHole) * way);
        for (int row = 0; letter != nullptr && row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                if ((*letter)[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] == '#') {
                    fill.add(
                        frame.toSubPixels(discOutline({left + column * widthPitch, top + row * heightPitch}, radius)));
                }
            }
        }
        left += (columns + 1) * widthPitch;
    }
    return frame.plate("", fill.filled());
}

}  // namespace rahdari::specimen
