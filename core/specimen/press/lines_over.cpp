#include "core/specimen/press/page_part.h"

#include <algorithm>

namespace rahdari::specimen {

namespace {

constexpr float share = .35F;  // of what the lines have beside the picture
constexpr float palest = .9F;  // inks that white light does not show are left out

bool isGuilloche(const SideDesign& side, const std::string& name)
{
    const Element* element = findElement(side, name);
    return element != nullptr &&
           (std::holds_alternative<LineBundle>(element->body) || std::holds_alternative<Rosette>(element->body));
}

}  // namespace

std::vector<Layer> linesOver(const Element& picture, const SideDesign& side, const std::vector<Layer>& below)
{
    const cv::Rect area(cvRound(toMasterPx(picture.box.x)), cvRound(toMasterPx(picture.box.y)),
                        cvRound(toMasterPx(picture.box.width)), cvRound(toMasterPx(picture.box.height)));
    std::vector<Layer> lines;
    for (const Layer& layer : below) {
        const cv::Rect part = area & cv::Rect(layer.originPx, layer.coverage.size());
        if (part.empty() || std::ranges::min(layer.ink.reflectance) > palest || !isGuilloche(side, layer.element)) {
            continue;
        }
        Layer over = layer;
        over.element = picture.name + ".lines";
        over.coverage = layer.coverage(part - layer.originPx).clone();
        over.originPx = part.tl();
        over.strength = layer.strength * share;
        lines.push_back(std::move(over));
    }
    return lines;
}

}  // namespace rahdari::specimen
