#include "core/specimen/press/static_plates.h"

#include "core/specimen/press/plate_shift.h"
#include "core/specimen/press/text_setting.h"

#include <algorithm>
#include <cmath>

namespace rahdari::specimen {

using base::Result;

namespace {

constexpr int seenAt = 64;

using Plates = std::vector<Plate>;

Result<Plates> single(Result<Plate> plate)
{
    if (!plate) {
        return plate.error();
    }
    return Plates{std::move(*plate)};
}

/// The plates of each kind; personalised kinds have none.
struct StaticDrawer {
    const Element& element;
    const FontShelf& fonts;
    DrawnElement& drawn;

    Result<Plates> operator()(const Fountain& body) const { return drawFountain(element.box, element.ink, body); }
    Result<Plates> operator()(const LineBundle& body) const { return drawLineBundle(element.box, element.ink, body); }
    Result<Plates> operator()(const Rosette& body) const { return drawRosette(element.box, element.ink, body); }
    Result<Plates> operator()(const Emblem& body) const { return single(drawEmblem(element.box, element.ink, body)); }
    Result<Plates> operator()(const Microtext& body) const
    {
        drawn.text = body.text;
        return single(drawMicrotext(element.box, element.ink, body, fonts));
    }
    Result<Plates> operator()(const Label& body) const
    {
        const TextPlace place{element.box, {body.font, body.capHeightMm, body.trackingMm}, body.align};
        const auto glyphs = setText(fonts, body.text, place);
        if (!glyphs) {
            return glyphs.error();
        }
        drawn.text = body.text;
        for (const GlyphOutline& glyph : *glyphs) {
            drawn.glyphs.push_back({glyph.text, glyph.box});
        }
        return Plates{drawGlyphs(*glyphs, element.ink)};
    }
    Result<Plates> operator()(const DiffractiveDevice& body) const
    {
        return single(drawDiffractiveDevice(element.box, element.ink, body));
    }
    Result<Plates> operator()(const RetroLaminate& body) const
    {
        return single(drawRetroLaminate(element.box, element.ink, body));
    }
    Result<Plates> operator()(const Watermark& body) const { return single(drawWatermark(element.box, body)); }
    Result<Plates> operator()(const Thread& body) const
    {
        return single(drawThread(element.box, element.ink, body, fonts));
    }
    template <typename Personalised>
    Result<Plates> operator()(const Personalised& /*body*/) const
    {
        return Plates{};
    }
};

cv::Rect pxOf(const image::RectMm& box)
{
    const cv::Point from(cvRound(toMasterPx(box.x)), cvRound(toMasterPx(box.y)));
    const cv::Point to(cvRound(toMasterPx(box.x + box.width)), cvRound(toMasterPx(box.y + box.height)));
    return {from, to};
}

cv::Rect onPage(const Plate& plate) { return {plate.originPx, plate.coverage.size()}; }

/// The coverage times the mask; where there is no mask, nothing.
void clip(Plate& plate, const Plate& mask)
{
    cv::Mat clipped = cv::Mat::zeros(plate.coverage.size(), CV_8U);
    const cv::Rect both = onPage(plate) & onPage(mask);
    for (int y = both.y; y < both.y + both.height; ++y) {
        const std::uint8_t* cover = plate.coverage.ptr(y - plate.originPx.y) + (both.x - plate.originPx.x);
        const std::uint8_t* stencil = mask.coverage.ptr(y - mask.originPx.y) + (both.x - mask.originPx.x);
        std::uint8_t* to = clipped.ptr(y - plate.originPx.y) + (both.x - plate.originPx.x);
        for (int x = 0; x < both.width; ++x) {
            to[x] = static_cast<std::uint8_t>((cover[x] * stencil[x] + 127) / 255);
        }
    }
    plate.coverage = clipped;
}

/// Takes what lies in the twin's box out of a plate.
std::optional<Plate> takeTwin(Plate& plate, const Element& element)
{
    if (element.twinInk.empty() || !element.twinBox || plate.ink != element.ink) {
        return std::nullopt;
    }
    const cv::Rect part = pxOf(*element.twinBox) & onPage(plate);
    if (part.empty()) {
        return std::nullopt;
    }
    cv::Mat inPart = plate.coverage(part - plate.originPx);
    Plate twin{element.twinInk, inPart.clone(), part.tl(), {}, {}};
    inPart.setTo(0);
    return twin;
}

void keep(DrawnElement& drawn, Plate plate, const std::string& pressInk)
{
    if (auto ready = readyPlate(std::move(plate), pressInk)) {
        drawn.plates.push_back(std::move(*ready));
    }
}

std::size_t bytesOf(const cv::Mat& picture) { return picture.total() * picture.elemSize(); }

}  // namespace

std::size_t DrawnElement::bytes() const
{
    std::size_t sum = sizeof(DrawnElement);
    for (const ReadyPlate& ready : plates) {
        sum += bytesOf(ready.plate.coverage) + bytesOf(ready.plate.colour) + bytesOf(ready.plate.grating);
    }
    return sum;
}

std::optional<ReadyPlate> readyPlate(Plate plate, const std::string& pressInk)
{
    const cv::Rect part = coveredPart(plate.coverage, 1);
    if (part.empty()) {
        return std::nullopt;
    }
    const bool sparse = part.area() < static_cast<int>(plate.coverage.total());
    const auto cut = [&](cv::Mat& picture) { picture = sparse && !picture.empty() ? picture(part).clone() : picture; };
    cut(plate.coverage);
    cut(plate.colour);
    cut(plate.grating);
    plate.originPx += part.tl();
    const cv::Rect inked = coveredPart(plate.coverage, seenAt);
    return ReadyPlate{std::move(plate), pressInk, inked};
}

Result<DrawnElement> drawStatic(const Element& element, const FontShelf& fonts)
{
    DrawnElement drawn;
    auto plates = std::visit(StaticDrawer{element, fonts, drawn}, element.body);
    if (!plates) {
        return plates.error();
    }
    std::optional<Plate> mask;
    if (!element.clip.empty()) {
        auto stencil = emblemMask(element.box, element.clip);
        if (!stencil) {
            return stencil.error();
        }
        mask = std::move(*stencil);
    }
    for (Plate& plate : *plates) {
        if (mask) {
            clip(plate, *mask);
        }
        auto twin = takeTwin(plate, element);
        const std::string ink = plate.ink;
        keep(drawn, std::move(plate), ink);
        if (twin) {
            keep(drawn, std::move(*twin), ink);
        }
    }
    return drawn;
}

}  // namespace rahdari::specimen
