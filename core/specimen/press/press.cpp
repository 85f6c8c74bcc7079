#include "core/specimen/press/press.h"

#include "core/base/error_code.h"
#include "core/specimen/press/overprint.h"
#include "core/specimen/press/page_part.h"
#include "core/specimen/press/plate_store.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>

namespace rahdari::specimen {

using base::Error;
using base::Result;

namespace {

/// Inks of the personaliser: a label in one of them is its work.
std::set<std::string> inksOfFields(const SideDesign& side)
{
    std::set<std::string> inks;
    for (const Element& element : side.elements) {
        if (std::holds_alternative<Field>(element.body)) {
            inks.insert(element.ink);
        }
    }
    return inks;
}

/// Prints the elements of a side, each on its own, on all cores.
class PagePrinter {
public:
    PagePrinter(const PageOrder& order, PlateStore& plates)
        : order_(order), plates_(plates), fieldInks_(inksOfFields(order.side)),
          dataPass_(order.variation.ofPass(Pass::Data)), overprint_(overprintElement(order.job.design, order.side))
    {
    }

    Result<std::vector<PagePart>> print()
    {
        const auto count = static_cast<int>(order_.side.elements.size()) + 1;
        std::vector<std::optional<Result<PagePart>>> slots(static_cast<std::size_t>(count));
        cv::parallel_for_(
            cv::Range(0, count),
            [&](const cv::Range& range) {
                for (int i = range.start; i < range.end; ++i) {
                    const auto number = static_cast<std::size_t>(i);
                    slots[number] = guarded(number);
                }
            },
            count);
        std::vector<PagePart> parts;
        for (auto& slot : slots) {
            if (!*slot) {
                return slot->error();
            }
            parts.push_back(std::move(**slot));
        }
        return parts;
    }

private:
    const Element& element(std::size_t number) const
    {
        return number < order_.side.elements.size() ? order_.side.elements[number] : overprint_;
    }

    /// An exception must not leave the thread it arose in.
    Result<PagePart> guarded(std::size_t number)
    {
        try {
            return printed(element(number));
        } catch (const std::exception& failure) {
            return cannotPrint(element(number), failure.what(), "Correct the design");
        }
    }

    Result<PagePart> printed(const Element& element)
    {
        if (isPersonalised(element.body)) {
            return printPersonal(element, order_);
        }
        const bool isOverprint = &element == &overprint_;
        const auto drawn = plates_.get(element, [&] {
            return isOverprint ? drawOverprint(element, order_.fonts) : drawStatic(element, order_.fonts);
        });
        if (!drawn) {
            return cannotPrint(element, drawn.error().message, drawn.error().advice);
        }
        const bool byPersonaliser = std::holds_alternative<Label>(element.body) && fieldInks_.contains(element.ink);
        return printStatic(element, **drawn, order_, byPersonaliser ? &dataPass_ : nullptr);
    }

    const PageOrder& order_;
    PlateStore& plates_;
    std::set<std::string> fieldInks_;
    PassState dataPass_;
    Element overprint_;
};

/// Puts a plate into a picture of the whole page.
template <typename Mix>
void lay(const Plate& plate, cv::Mat& page, Mix mix)
{
    const cv::Rect part = cv::Rect(plate.originPx, plate.coverage.size()) & cv::Rect(cv::Point(), page.size());
    for (int y = part.y; y < part.y + part.height; ++y) {
        const std::uint8_t* from = plate.coverage.ptr(y - plate.originPx.y) + (part.x - plate.originPx.x);
        std::uint8_t* to = page.ptr(y) + part.x;
        std::transform(from, from + part.width, to, to, mix);
    }
}

void layThickness(const Plate& plate, LayerStack& stack)
{
    constexpr int usual = 128;
    if (stack.thickness.empty()) {
        stack.thickness = cv::Mat(stack.sizePx(), CV_8U, cv::Scalar(usual));
    }
    lay(plate, stack.thickness,
        [](int added, int there) { return static_cast<std::uint8_t>(std::clamp(there + added - usual, 0, 255)); });
}

void layHoles(const Plate& plate, LayerStack& stack)
{
    if (stack.holes.empty()) {
        stack.holes = cv::Mat::zeros(stack.sizePx(), CV_8U);
    }
    lay(plate, stack.holes, [](std::uint8_t added, std::uint8_t there) { return std::max(added, there); });
}

bool wantsLines(const Element& element)
{
    const auto* picture = std::get_if<Picture>(&element.body);
    return picture != nullptr && picture->linesOver;
}

void add(PrintedPage& page, PagePart part)
{
    std::ranges::move(part.layers, std::back_inserter(page.stack.layers));
    std::ranges::move(part.features, std::back_inserter(page.features));
    for (const Plate& plate : part.thickness) {
        layThickness(plate, page.stack);
    }
    for (const Plate& plate : part.holes) {
        layHoles(plate, page.stack);
    }
}

Result<LayerStack> blank(const PrintJob& job, const SideDesign& side)
{
    const auto material = job.design.materials.find(side.substrate);
    if (material == job.design.materials.end()) {
        return Error{toInt(base::ErrorCode::SpecimenInvalid), "There is no material \"" + side.substrate + '"',
                     "Add it to inks.toml or to the design"};
    }
    LayerStack stack;
    stack.side = side.side;
    stack.size = job.design.size;
    stack.cornerRadiusMm = job.design.cornerRadiusMm;
    stack.substrate = material->second;
    stack.grainSeed = job.chance.part("grain").part(side.side).bits();
    return stack;
}

}  // namespace

Press::Press(std::shared_ptr<const FontShelf> fonts, std::size_t mostPlateBytes)
    : fonts_(std::move(fonts)), plates_(std::make_unique<PlateStore>(mostPlateBytes))
{
}

Press::~Press() = default;

Result<PrintedPage> Press::print(const PrintJob& job, std::size_t side) const
{
    if (side >= job.design.sides.size()) {
        return Error{toInt(base::ErrorCode::SpecimenInvalid), "The design has no such side", ""};
    }
    const SideDesign& sideDesign = job.design.sides[side];
    auto stack = blank(job, sideDesign);
    if (!stack) {
        return stack.error();
    }
    const Chance chance = job.chance.part("side").part(sideDesign.side);
    const PressVariation variation(job.chance, chance, job.pressVariation);
    const PageOrder order{job, sideDesign, *fonts_, variation, chance};
    auto parts = PagePrinter(order, *plates_).print();
    if (!parts) {
        return parts.error();
    }
    PrintedPage page{std::move(*stack), {}};
    for (std::size_t i = 0; i < parts->size(); ++i) {
        add(page, std::move((*parts)[i]));
        if (i < sideDesign.elements.size() && wantsLines(sideDesign.elements[i])) {
            auto lines = linesOver(sideDesign.elements[i], sideDesign, page.stack.layers);
            std::ranges::move(lines, std::back_inserter(page.stack.layers));
        }
    }
    return page;
}

}  // namespace rahdari::specimen
