#include "core/specimen/wear/page_places.h"

#include <variant>

namespace rahdari::specimen {

namespace {

template <typename Kind>
std::vector<image::RectMm> boxesOf(const Design& design, std::string_view side)
{
    std::vector<image::RectMm> boxes;
    for (const SideDesign& drawn : design.sides) {
        for (const Element& element : drawn.elements) {
            if (drawn.side == side && std::holds_alternative<Kind>(element.body)) {
                boxes.push_back(element.box);
            }
        }
    }
    return boxes;
}

}  // namespace

std::vector<image::RectMm> zonesOf(const Design& design, std::string_view side) { return boxesOf<Zone>(design, side); }

std::vector<image::RectMm> picturesOf(const Design& design, std::string_view side)
{
    return boxesOf<Picture>(design, side);
}

bool touches(const image::RectMm& area, const image::RectMm& other, double marginMm)
{
    return area.x < other.x + other.width + marginMm && other.x - marginMm < area.x + area.width &&
           area.y < other.y + other.height + marginMm && other.y - marginMm < area.y + area.height;
}

}  // namespace rahdari::specimen
