#include "core/specimen/press/page_part.h"
#include "core/specimen/press/plate_shift.h"
#include "core/specimen/press/text_setting.h"
#include "core/specimen/press/zone_setting.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace rahdari::specimen {

using base::Result;
using image::PointMm;
using image::RectMm;

namespace {

constexpr double fieldJitterSigmaMm = .008;
constexpr double weakestGlyph = .94;
constexpr double usualGlyph = .98;
constexpr double glyphSigma = .01;

RectMm movedBy(const RectMm& box, const PointMm& shift)
{
    return {box.x + shift.x, box.y + shift.y, box.width, box.height};
}

/// The glyph's coverage in 256ths of what it was.
void weaken(cv::Mat& coverage, const cv::Rect& part, int share)
{
    for (int y = part.y; y < part.y + part.height; ++y) {
        std::uint8_t* row = coverage.ptr(y) + part.x;
        std::transform(row, row + part.width, row,
                       [share](std::uint8_t pixel) { return static_cast<std::uint8_t>((pixel * share + 128) / 256); });
    }
}

/// A printer strikes, heats or burns no two characters alike.
void varyGlyphs(Plate& plate, const std::vector<GlyphOutline>& glyphs, const Chance& chances)
{
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        const RectMm& box = glyphs[i].box;
        const cv::Point from(cvFloor(toMasterPx(box.x)), cvFloor(toMasterPx(box.y)));
        const cv::Point to(cvCeil(toMasterPx(box.x + box.width)), cvCeil(toMasterPx(box.y + box.height)));
        const cv::Rect part = (cv::Rect(from, to) - plate.originPx) & cv::Rect(cv::Point(), plate.coverage.size());
        Chance chance = chances.part("glyph", i);
        const double strength = std::clamp(chance.normal(usualGlyph, glyphSigma), weakestGlyph, 1.0);
        weaken(plate.coverage, part, static_cast<int>(std::lround(strength * 256)));
    }
}

class PersonalPrinter {
public:
    PersonalPrinter(const Element& element, const PageOrder& order)
        : element_(element), order_(order), chance_(order.chance.part("element").part(element.name)),
          pass_(order.variation.ofPass(Pass::Data))
    {
    }

    Result<PagePart> operator()(const Field& field) const
    {
        const auto text = textOf(field.content);
        if (!text) {
            return text.error();
        }
        const RectMm box = movedBy(element_.box, pass_.shift);
        auto glyphs =
            setText(order_.fonts, *text, {box, {field.font, field.capHeightMm, field.trackingMm}, field.align});
        if (!glyphs) {
            return cannotPrint(element_, glyphs.error().message, glyphs.error().advice);
        }
        jitter(*glyphs);
        PagePart part;
        if (inkBox(*glyphs).width > 0) {
            part.features.push_back(feature(*text, *glyphs));
        }
        return withPlates(std::move(part), {drawGlyphs(*glyphs, element_.ink)}, pass_);
    }

    Result<PagePart> operator()(const Zone& zone) const
    {
        const PassState pass = order_.variation.ofPass(Pass::Zone);
        ZonePlace place{order_.job.design.format, order_.job.design.size.height, pass.shift, std::nullopt};
        if (order_.variation.active()) {
            place.jitter = chance_.part("jitter");
        }
        const auto lines = setZone(order_.fonts, zone, order_.job.texts, place);
        if (!lines) {
            return cannotPrint(element_, lines.error().message, lines.error().advice);
        }
        PagePart part;
        std::vector<GlyphOutline> all;
        for (const ZoneLine& line : *lines) {
            part.features.push_back(feature(line.text, line.glyphs));
            std::ranges::copy(line.glyphs, std::back_inserter(all));
        }
        Plate plate = drawGlyphs(all, element_.ink);
        if (order_.variation.active()) {
            varyGlyphs(plate, all, chance_.part("strength"));
        }
        return withPlates(std::move(part), {std::move(plate)}, pass);
    }

    Result<PagePart> operator()(const Picture& picture) const
    {
        const bool ownGhost = picture.ghost && !order_.job.ghost.empty();
        const cv::Mat& photograph = ownGhost ? order_.job.ghost : order_.job.portrait;
        if (photograph.empty() || photograph.type() != CV_8UC3) {
            return cannotPrint(element_, "there is no portrait", "Give the job a picture of three channels");
        }
        const RectMm box = movedBy(element_.box, pass_.shift);
        PagePart part;
        part.features.push_back({element_.name, std::string(kindOf(element_.body)), box, "", {}});
        return withPlates(std::move(part), drawPicture(box, element_.ink, picture, photograph, chance_.part("picture")),
                          pass_);
    }

    Result<PagePart> operator()(const Fibres& fibres) const
    {
        PagePart part;
        part.features.push_back({element_.name, std::string(kindOf(element_.body)), element_.box, "", {}});
        return withPlates(std::move(part), drawFibres(element_.box, fibres, chance_.part("fibres")), {});
    }

    Result<PagePart> operator()(const Perforation& perforation) const
    {
        const auto text = textOf(perforation.content);
        if (!text) {
            return text.error();
        }
        const RectMm box = movedBy(element_.box, order_.variation.ofPass(Pass::Holes).shift);
        PagePart part;
        Plate holes = drawPerforation(box, perforation, *text);
        part.features.push_back({element_.name, std::string(kindOf(element_.body)), inkedMm(holes, box), *text, {}});
        part.holes.push_back(std::move(holes));
        return part;
    }

    Result<PagePart> operator()(const Barcode& barcode) const
    {
        const auto octets = octetsOf(barcode);
        if (!octets) {
            return octets.error();
        }
        const RectMm box = movedBy(element_.box, pass_.shift);
        auto plate = drawBarcode(box, element_.ink, barcode, *octets);
        if (!plate) {
            return cannotPrint(element_, plate.error().message, plate.error().advice);
        }
        const bool isText = barcode.content != "seal";
        PagePart part;
        part.features.push_back({element_.name,
                                 std::string(kindOf(element_.body)),
                                 inkedMm(*plate, box),
                                 isText ? std::string(octets->begin(), octets->end()) : std::string(),
                                 {}});
        return withPlates(std::move(part), {std::move(*plate)}, pass_);
    }

    template <typename Static>
    Result<PagePart> operator()(const Static& /*body*/) const
    {
        return PagePart{};
    }

private:
    Result<std::string> textOf(const std::string& key) const
    {
        const auto text = order_.job.texts.find(key);
        if (text == order_.job.texts.end()) {
            return cannotPrint(element_, "the document has no text \"" + key + '"', "Compose its texts first");
        }
        return text->second;
    }

    Result<base::Bytes> octetsOf(const Barcode& barcode) const
    {
        if (barcode.content != "seal") {
            const auto text = textOf(barcode.content);
            return text ? Result<base::Bytes>(base::Bytes(text->begin(), text->end())) : text.error();
        }
        if (order_.job.seal.empty()) {
            return cannotPrint(element_, "there is no digital seal", "Have it signed before the document is printed");
        }
        return order_.job.seal;
    }

    void jitter(std::vector<GlyphOutline>& glyphs) const
    {
        if (!order_.variation.active()) {
            return;
        }
        for (std::size_t i = 0; i < glyphs.size(); ++i) {
            Chance chance = chance_.part("jitter", i);
            const double right = chance.normal(0, fieldJitterSigmaMm);
            const double down = chance.normal(0, fieldJitterSigmaMm);
            auto one = moved({std::move(glyphs[i])}, right, down);
            glyphs[i] = std::move(one.front());
        }
    }

    PrintedFeature feature(const std::string& text, const std::vector<GlyphOutline>& glyphs) const
    {
        PrintedFeature made{element_.name, std::string(kindOf(element_.body)), inkBox(glyphs), text, {}};
        for (const GlyphOutline& glyph : glyphs) {
            made.glyphs.push_back({glyph.text, glyph.box});
        }
        return made;
    }

    static RectMm inkedMm(const Plate& plate, const RectMm& otherwise)
    {
        const cv::Rect px = coveredPart(plate.coverage, 64) + plate.originPx;
        return px.empty() ? otherwise
                          : RectMm{px.x / masterPxPerMm, px.y / masterPxPerMm, px.width / masterPxPerMm,
                                   px.height / masterPxPerMm};
    }

    Result<PagePart> withPlates(PagePart part, std::vector<Plate> plates, const PassState& pass) const
    {
        for (Plate& plate : plates) {
            const auto ink = inkNamed(order_.job.design, plate.ink, element_);
            if (!ink) {
                return ink.error();
            }
            if (plate.coverage.empty()) {
                continue;
            }
            Layer layer;
            layer.element = element_.name;
            layer.ink = ofBatch(*ink, order_.variation.ofInk(plate.ink));
            layer.coverage = std::move(plate.coverage);
            layer.originPx = plate.originPx;
            layer.colour = std::move(plate.colour);
            layer.grating = std::move(plate.grating);
            layer.strength = static_cast<float>(element_.strength * pass.density);
            part.layers.push_back(std::move(layer));
        }
        return part;
    }

    const Element& element_;
    const PageOrder& order_;
    Chance chance_;
    PassState pass_;
};

}  // namespace

Result<PagePart> printPersonal(const Element& element, const PageOrder& order)
{
    return std::visit(PersonalPrinter(element, order), element.body);
}

}  // namespace rahdari::specimen
