#include "core/specimen/forgery/screen_picture.h"

#include "core/specimen/forgery/layer_surgery.h"
#include "core/specimen/forgery/reproduction.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace rahdari::specimen {

namespace {

constexpr int phaseBits = 16;
constexpr int brightness = 2;     ///< so that the lit third of every pixel makes up for the dark ones
constexpr float ownLight = .25F;  ///< a display's light against a scanner's UV reference, after the longer exposure

/// Glass over a panel that is black where nothing shines.
Material panel(const Material& page)
{
    Material glass = page;
    glass.name = "display";
    glass.reflectance = {.95F, .95F, .95F};
    glass.infrared = .22F;
    glass.emission = {.01F, .01F, .01F};
    glass.gloss = .4F;
    glass.density = 6;
    glass.grain = 0;
    glass.clouds = 0;
    return glass;
}

/// sRGB of linear light, both 0-255. libm's last bit is lost in the rounding.
std::array<std::uint8_t, 256> srgbTable()
{
    std::array<std::uint8_t, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double linear = static_cast<double>(i) / 255;
        const double value = linear <= .0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1 / 2.4) - .055;
        table[i] = static_cast<std::uint8_t>(std::lround(value * 255));
    }
    return table;
}

/// How much of each stripe a point of a display's pixel shows, of 256. Stripes overlap a little: glass and lens.
std::array<std::array<int, 3>, 64> stripes()
{
    std::array<std::array<int, 3>, 64> table{};
    for (int place = 0; place < 64; ++place) {
        for (int stripe = 0; stripe < 3; ++stripe) {
            const double middle = 64.0 * (stripe + .5) / 3;
            const double apart = std::min(std::abs(place - middle), 64 - std::abs(place - middle));
            const double lit = std::clamp(1.5 - apart / 10.0, .06, 1.0);
            table[static_cast<std::size_t>(place)][static_cast<std::size_t>(2 - stripe)] =
                static_cast<int>(std::lround(256 * lit));
        }
    }
    return table;
}

/// The display's pixels in whole numbers of 1/65536.
struct Grid {
    std::uint32_t perPixel = 0;

    std::uint32_t phase(int place) const { return static_cast<std::uint32_t>(place) * perPixel; }
    /// The pixel of the master in the middle of the display's pixel that holds this place.
    int sample(int place, int limit) const
    {
        const std::uint64_t middle = (std::uint64_t{phase(place) >> phaseBits} << phaseBits) + (1U << (phaseBits - 1U));
        return std::min(static_cast<int>(middle / std::max(perPixel, 1U)), limit - 1);
    }
};

/// Linear light of the lit panel, 0-255.
cv::Mat litPixels(const cv::Mat& seen, double pitchMm)
{
    const Grid grid{static_cast<std::uint32_t>(std::lround((1U << phaseBits) / toMasterPx(pitchMm)))};
    const auto stripe = stripes();
    cv::Mat lit(seen.size(), CV_8UC3);
    cv::parallel_for_(cv::Range(0, seen.rows), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const auto* const in = seen.ptr<cv::Vec3b>(grid.sample(y, seen.rows));
            auto* const out = lit.ptr<cv::Vec3b>(y);
            const std::uint32_t down = grid.phase(y) & 0xFFFFU;
            const int gap = down < 6000U ? 150 : 256;
            for (int x = 0; x < seen.cols; ++x) {
                const auto& share = stripe[(grid.phase(x) & 0xFFFFU) >> 10U];
                const cv::Vec3b colour = in[grid.sample(x, seen.cols)];
                for (int c = 0; c < 3; ++c) {
                    const int light = brightness * colour[c] * share[static_cast<std::size_t>(c)] * gap >> 16;
                    out[x][c] = static_cast<std::uint8_t>(std::min(light, 255));
                }
            }
        }
    });
    return lit;
}

cv::Mat encoded(const cv::Mat& linear)
{
    const auto table = srgbTable();
    cv::Mat result(linear.size(), CV_8UC3);
    for (int y = 0; y < linear.rows; ++y) {
        const auto* const in = linear.ptr<cv::Vec3b>(y);
        auto* const out = result.ptr<cv::Vec3b>(y);
        for (int x = 0; x < linear.cols; ++x) {
            for (int c = 0; c < 3; ++c) {
                out[x][c] = table[in[x][c]];
            }
        }
    }
    return result;
}

Layer display(const char* name)
{
    Layer layer;
    layer.element = "display";
    layer.ink.name = name;
    layer.ink.transmission = .1F;
    return layer;
}

Layer visiblePicture(const cv::Mat& lit)
{
    Layer layer = display("display");
    layer.coverage = cv::Mat(lit.size(), CV_8U, cv::Scalar(255));
    layer.colour = encoded(lit);
    return layer;
}

/// The light of one colour that the panel gives off whatever lamp is on.
Layer shining(const cv::Mat& lit, int channel)
{
    Layer layer = display("display light");
    cv::extractChannel(lit, layer.coverage, channel);
    layer.ink.emission[static_cast<std::size_t>(channel)] = ownLight;
    return layer;
}

Layer bezel(const LayerStack& page, double widthMm)
{
    const image::RectMm whole{-2, -2, page.size.width + 4, page.size.height + 4};
    const image::RectMm glass{widthMm, widthMm, page.size.width - 2 * widthMm, page.size.height - 2 * widthMm};
    Ink black;
    black.name = "bezel";
    black.reflectance = {.03F, .03F, .03F};
    black.infrared = .5F;
    black.uvAbsorption = 1;
    return laid("bezel", black, bandPatch(glass, whole, 2 * widthMm));
}

}  // namespace

LayerStack shownOnDisplay(const LayerStack& old, const cv::Mat& seen, const Display& shown)
{
    const cv::Mat lit = litPixels(seen, shown.pitchMm);
    std::vector<Layer> layers{visiblePicture(lit)};
    for (int channel = 0; channel < 3; ++channel) {
        layers.push_back(shining(lit, channel));
    }
    if (shown.bezelMm > 0) {
        layers.push_back(bezel(old, shown.bezelMm));
    }
    return madeAnew(old, panel(old.substrate), std::move(layers));
}

}  // namespace rahdari::specimen
