#include "core/specimen/forgery/reproduction.h"

#include "core/specimen/forgery/page_parts.h"
#include "core/specimen/ink/optical_model.h"

#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace rahdari::specimen {

namespace {

enum InkPlace : std::size_t { Cyan, Magenta, Yellow, Black };

using Table = std::array<std::uint8_t, 256>;

Ink processInk(const char* name, const Bgr& reflectance, float infrared, float gloss, float reliefUm)
{
    Ink ink;
    ink.name = name;
    ink.reflectance = reflectance;
    ink.infrared = infrared;
    ink.uvAbsorption = .6F;
    ink.gloss = gloss;
    ink.reliefUm = reliefUm;
    ink.transmission = .75F;
    return ink;
}

LayerStack withoutSafeguard(const LayerStack& page)
{
    LayerStack bare = page;
    std::erase_if(bare.layers, isSafeguard);
    return bare;
}

std::array<Table, 3> relativeTo(const Material& substrate)
{
    std::array<Table, 3> tables{};
    for (std::size_t c = 0; c < 3; ++c) {
        for (int level = 0; level < 256; ++level) {
            const float share = (static_cast<float>(level) + .5F) / 256.0F / std::max(substrate.reflectance[c], .05F);
            tables[c][static_cast<std::size_t>(level)] =
                static_cast<std::uint8_t>(std::min(255.0F, share * 255.0F + .5F));
        }
    }
    return tables;
}

/// 255 * 256 / value: what is left of a reflectance when an ink has taken its part.
std::array<std::uint32_t, 256> reciprocals()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 1; i < 256; ++i) {
        table[i] = 255U * 256U / i;
    }
    table[0] = 255U * 256U;
    return table;
}

/// Coverage of an ink that leaves this much of a colour's light; 255 = as much as it can take.
Table coverageFor(float reflectance)
{
    Table table{};
    for (int left = 0; left < 256; ++left) {
        const float coverage = (255.0F - static_cast<float>(left)) / (1.0F - reflectance);
        table[static_cast<std::size_t>(left)] = static_cast<std::uint8_t>(std::min(255.0F, coverage + .5F));
    }
    return table;
}

/// What a coverage of an ink leaves of a colour's light.
Table leftBy(float reflectance)
{
    Table table{};
    for (int coverage = 0; coverage < 256; ++coverage) {
        const float left = 255.0F - static_cast<float>(coverage) * (1.0F - reflectance);
        table[static_cast<std::size_t>(coverage)] = static_cast<std::uint8_t>(std::max(1.0F, left));
    }
    return table;
}

/// Black for the grey that is common to the three colours. Light greys are left to the colours.
Table blackFor(const DeskPrinter& printer)
{
    const Table full = coverageFor(printer.inks[Black].reflectance[1]);
    Table table{};
    for (int grey = 0; grey < 256; ++grey) {
        const double start = printer.greyOnly ? 255 : 60 + 180 * printer.blackShare;
        const double ramp = std::clamp((start - grey) / (.3 * start), 0.0, 1.0);
        const double share = printer.greyOnly ? 1 : printer.blackShare * ramp;
        table[static_cast<std::size_t>(grey)] =
            static_cast<std::uint8_t>(std::lround(full[static_cast<std::size_t>(grey)] * share));
    }
    return table;
}

/// Splits colours into the four inks one after the other, each time taking out what the ink before has taken. Right
/// where magenta leaves red alone and yellow green and red, as the inks below do.
class Separation {
public:
    explicit Separation(const DeskPrinter& printer)
        : black_(blackFor(printer)), leftByBlack_(leftBy(printer.inks[Black].reflectance[1])),
          cyan_(coverageFor(printer.inks[Cyan].reflectance[2])),
          greenByCyan_(leftBy(printer.inks[Cyan].reflectance[1])),
          blueByCyan_(leftBy(printer.inks[Cyan].reflectance[0])),
          magenta_(coverageFor(printer.inks[Magenta].reflectance[1])),
          blueByMagenta_(leftBy(printer.inks[Magenta].reflectance[0])),
          yellow_(coverageFor(printer.inks[Yellow].reflectance[0])), reciprocal_(reciprocals()),
          greyOnly_(printer.greyOnly)
    {
    }

    /// Cyan, magenta, yellow, black.
    cv::Vec4b operator()(const cv::Vec3b& colour) const
    {
        if (greyOnly_) {
            const int luminance = (29 * colour[0] + 150 * colour[1] + 77 * colour[2]) >> 8;
            return {0, 0, 0, black_[static_cast<std::size_t>(luminance)]};
        }
        const std::uint8_t k = black_[std::max({colour[0], colour[1], colour[2]})];
        const std::uint8_t afterBlack = leftByBlack_[k];
        const std::uint8_t c = cyan_[without(colour[2], afterBlack)];
        const std::uint8_t m = magenta_[without(without(colour[1], afterBlack), greenByCyan_[c])];
        const std::uint8_t blue = without(without(colour[0], afterBlack), blueByCyan_[c]);
        return {c, m, yellow_[without(blue, blueByMagenta_[m])], k};
    }

private:
    std::uint8_t without(std::uint8_t light, std::uint8_t left) const
    {
        return static_cast<std::uint8_t>(std::min((light * reciprocal_[left] + 128U) >> 8U, 255U));
    }

    Table black_;
    Table leftByBlack_;
    Table cyan_;
    Table greenByCyan_;
    Table blueByCyan_;
    Table magenta_;
    Table blueByMagenta_;
    Table yellow_;
    std::array<std::uint32_t, 256> reciprocal_;
    bool greyOnly_;
};

std::array<cv::Mat, 4> separated(const cv::Mat& seen, const DeskPrinter& printer)
{
    std::array<cv::Mat, 4> plates;
    for (cv::Mat& plate : plates) {
        plate.create(seen.size(), CV_8U);
    }
    const Separation separation(printer);
    cv::parallel_for_(cv::Range(0, seen.rows), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const auto* const colours = seen.ptr<cv::Vec3b>(y);
            std::array<std::uint8_t*, 4> out{};
            for (std::size_t ink = 0; ink < 4; ++ink) {
                out[ink] = plates[ink].ptr<std::uint8_t>(y);
            }
            for (int x = 0; x < seen.cols; ++x) {
                const cv::Vec4b amounts = separation(colours[x]);
                for (std::size_t ink = 0; ink < 4; ++ink) {
                    out[ink][x] = amounts[static_cast<int>(ink)];
                }
            }
        }
    });
    return plates;
}

Layer printed(const cv::Mat& plate, const Ink& ink, const DeskPrinter& printer, Chance& chance)
{
    const auto offset = [&] { return static_cast<int>(std::lround(toMasterPx(chance.normal(0, printer.registerMm)))); };
    Layer layer;
    layer.element = "reprint";
    layer.ink = ink;
    layer.coverage = plate;
    layer.originPx = {offset(), offset()};
    return layer;
}

}  // namespace

cv::Mat seenByCopier(const LayerStack& page, double blurMm)
{
    const cv::Mat light = render(withoutSafeguard(page), image::Light::White, Illumination{});
    const std::array<Table, 3> relative = relativeTo(page.substrate);
    cv::Mat seen(light.size(), CV_8UC3);
    cv::parallel_for_(cv::Range(0, light.rows), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const auto* const in = light.ptr<cv::Vec3w>(y);
            auto* const out = seen.ptr<cv::Vec3b>(y);
            for (int x = 0; x < light.cols; ++x) {
                for (int c = 0; c < 3; ++c) {
                    out[x][c] = relative[static_cast<std::size_t>(c)][in[x][c] >> 8U];
                }
            }
        }
    });
    const double sigmaPx = toMasterPx(blurMm);
    if (sigmaPx > .3) {
        cv::GaussianBlur(seen, seen, {}, sigmaPx);
    }
    return seen;
}

DeskPrinter inkjetPrinter()
{
    DeskPrinter printer;
    printer.inks = {processInk("inkjet_c", {.88F, .68F, .06F}, .95F, 0, 0),
                    processInk("inkjet_m", {.58F, .08F, 1.0F}, .95F, 0, 0),
                    processInk("inkjet_y", {.07F, 1.0F, 1.0F}, .96F, 0, 0),
                    processInk("inkjet_pigment", {.10F, .10F, .10F}, .12F, 0, 0)};
    printer.blackShare = .6;
    return printer;
}

DeskPrinter tonerPrinter()
{
    DeskPrinter printer;
    printer.inks = {processInk("toner_c", {.84F, .62F, .05F}, .90F, .06F, 4),
                    processInk("toner_m", {.52F, .07F, 1.0F}, .92F, .06F, 4),
                    processInk("toner_y", {.06F, 1.0F, 1.0F}, .93F, .06F, 4),
                    processInk("toner_k", {.08F, .08F, .08F}, .08F, .06F, 4)};
    printer.inks[Black].transmission = .1F;
    printer.amplitude = true;
    return printer;
}

std::vector<Layer> printedByDesk(const cv::Mat& seen, const DeskPrinter& printer, Chance chance)
{
    constexpr std::array angles{15.0, 75.0, 0.0, 45.0};
    const std::array<cv::Mat, 4> plates = separated(seen, printer);
    std::vector<Layer> layers;
    Chance registering = chance.part("register");
    for (std::size_t ink = 0; ink < 4; ++ink) {
        if (printer.greyOnly && ink != Black) {
            continue;
        }
        const PrinterScreen screen{printer.amplitude, printer.linesPerInch, angles[ink], static_cast<int>(ink),
                                   printer.depth};
        layers.push_back(printed(screened(plates[ink], screen, chance.part("screen", ink)), printer.inks[ink], printer,
                                 registering));
    }
    return layers;
}

LayerStack madeAnew(const LayerStack& old, const Material& paper, std::vector<Layer> layers)
{
    LayerStack page;
    page.side = old.side;
    page.size = old.size;
    page.cornerRadiusMm = old.cornerRadiusMm;
    page.substrate = paper;
    page.grainSeed = old.grainSeed ^ 0x5EED'0F0F'A4E7'77B1U;
    page.layers = std::move(layers);
    std::copy_if(old.layers.begin(), old.layers.end(), std::back_inserter(page.layers), isSafeguard);
    return page;
}

}  // namespace rahdari::specimen
