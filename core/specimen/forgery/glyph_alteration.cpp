#include "core/specimen/forgery/glyph_alteration.h"

#include "core/specimen/forgery/forgers_stock.h"
#include "core/specimen/forgery/layer_surgery.h"
#include "core/specimen/forgery/page_parts.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rahdari::specimen {

namespace {

constexpr double cutMarginMm = .12;  ///< less than half the gap between two characters of a zone
constexpr double scrapeMarginMm = .3;

/// Takes one character out of a layer and gives it back as a layer of its own.
Layer lift(Layer& layer, const cv::Rect& box)
{
    constexpr int roomPx = 4;
    Layer piece = pieceOf(layer, box);
    if (piece.coverage.empty()) {
        return piece;
    }
    thin(layer, {cv::Mat(box.size(), CV_8U, cv::Scalar(255)), box.tl()}, 1);
    if (piece.colour.empty() && piece.grating.empty()) {
        cv::Mat roomy(piece.coverage.rows + 2 * roomPx, piece.coverage.cols + 2 * roomPx, CV_8U, cv::Scalar(0));
        piece.coverage.copyTo(roomy(cv::Rect({roomPx, roomPx}, piece.coverage.size())));
        piece.coverage = roomy;
        piece.originPx -= cv::Point(roomPx, roomPx);
    }
    return piece;
}

void spoil(Layer& glyph, const GlyphFaults& faults)
{
    glyph.element += ".altered";
    glyph.ink = withOtherInfrared(glyph.ink, faults.infrared);
    glyph.strength *= static_cast<float>(1 - faults.fading);
    if (glyph.colour.empty() && glyph.grating.empty() && faults.strokeGainPx != 0) {
        glyph.coverage = reshaped(glyph.coverage, 0, 0, faults.strokeGainPx);
    }
    move(glyph, faults.rightMm, faults.downMm);
}

/// The ground scraped open: the page's own material, rougher and paler, torn into blotches.
Layer scrapedGround(const LayerStack& stack, const image::RectMm& box, double share, const Chance& chance)
{
    Material ground = stack.substrate;
    ground.name = "scraped ground";
    ground.grain *= 2.5F;
    ground.gloss *= .3F;
    ground.density *= .8F;
    for (float& glow : ground.emission) {
        glow *= 1.6F;
    }
    Ink trace;
    trace.name = "scraping";
    trace.reliefUm = -6;
    const Patch rubbed = frayed(softPatch(grown(box, scrapeMarginMm), .7), .5, chance.part("rim"));
    Layer layer = laid("scraping", trace, blotched(rubbed, .25, chance));
    layer.strength = static_cast<float>(share);
    layer.sheet = std::make_shared<const Material>(ground);
    return layer;
}

}  // namespace

Ink withOtherInfrared(Ink ink, double by)
{
    if (by == 0) {
        return ink;
    }
    ink.name += " (other)";
    const double other = ink.infrared < .5F ? ink.infrared + by : ink.infrared - by;
    ink.infrared = static_cast<float>(std::clamp(other, .08, .92));
    return ink;
}

void reprintGlyphs(LayerStack& stack, std::string_view element, const std::vector<image::RectMm>& boxes,
                   const GlyphFaults& faults, const Chance& chance)
{
    const std::vector<std::size_t> own = layersOf(stack, element);
    if (own.empty()) {
        return;
    }
    std::vector<Layer> reprinted;
    for (const image::RectMm& box : boxes) {
        const cv::Rect cell = pixelsOf(grown(box, cutMarginMm), stack);
        for (const std::size_t i : own) {
            Layer glyph = lift(stack.layers[i], cell);
            if (!glyph.coverage.empty()) {
                spoil(glyph, faults);
                reprinted.push_back(std::move(glyph));
            }
        }
    }
    insertLayers(stack, own.back() + 1, std::move(reprinted));
    if (faults.scraping > 0) {
        std::vector<Layer> grounds;
        for (const image::RectMm& run : runsOf(boxes)) {
            grounds.push_back(scrapedGround(stack, run, faults.scraping, chance.part("scraping", grounds.size())));
        }
        insertLayers(stack, own.front(), std::move(grounds));
    }
}

std::vector<image::RectMm> changedGlyphs(const PrintedFeature& feature, const std::string& before)
{
    std::vector<image::RectMm> boxes;
    std::size_t glyph = 0;
    for (std::size_t i = 0; i < feature.text.size() && glyph < feature.glyphs.size(); ++i) {
        if (feature.text[i] == ' ') {
            continue;
        }
        while (glyph < feature.glyphs.size() && feature.glyphs[glyph].box.width <= 0) {
            ++glyph;
        }
        if (glyph < feature.glyphs.size() && (i >= before.size() || feature.text[i] != before[i])) {
            boxes.push_back(feature.glyphs[glyph].box);
        }
        ++glyph;
    }
    return boxes;
}

}  // namespace rahdari::specimen
