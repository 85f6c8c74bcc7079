#include "ui/desktop/widgets/heat_colours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rahdari::ui::desktop {

namespace {

/// Below this share nothing is coloured: two spreads are what genuine documents differ by.
constexpr double silence = 0.3;

/// Where the colour is thickest the print beneath is still seen.
constexpr double leastAlpha = 0.25;
constexpr double mostAlpha = 0.82;

struct Stop {
    double red;
    double green;
    double blue;
};

// No lighter than amber, which is still told from paper.
constexpr std::array stops{Stop{58, 15, 112}, Stop{136, 34, 106}, Stop{203, 65, 73}, Stop{236, 116, 40},
                           Stop{248, 178, 32}};

}  // namespace

QColor heatColour(double share)
{
    if (!(share > silence)) {
        return Qt::transparent;
    }
    const double along = (std::min(share, 1.0) - silence) / (1.0 - silence);
    const double place = along * (stops.size() - 1);
    const auto lower = std::min(static_cast<std::size_t>(place), stops.size() - 2);
    const double part = place - static_cast<double>(lower);
    const auto between = [part](double from, double to) {
        return static_cast<int>(std::lround(from + part * (to - from)));
    };
    const Stop& from = stops.at(lower);
    const Stop& to = stops.at(lower + 1);
    return {between(from.red, to.red), between(from.green, to.green), between(from.blue, to.blue),
            static_cast<int>(std::lround(255.0 * (leastAlpha + along * (mostAlpha - leastAlpha))))};
}

QImage colouredHeat(const QImage& departure)
{
    if (departure.isNull()) {
        return {};
    }
    std::array<QRgb, 256> colours{};
    for (std::size_t i = 0; i < colours.size(); ++i) {
        colours.at(i) = qPremultiply(heatColour(static_cast<double>(i) / 255.0).rgba());
    }
    const QImage grey = departure.convertToFormat(QImage::Format_Grayscale8);
    QImage coloured(grey.size(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* from = grey.constScanLine(y);
        auto* to = reinterpret_cast<QRgb*>(coloured.scanLine(y));
        std::transform(from, from + grey.width(), to, [&](uchar value) { return colours[value]; });
    }
    return coloured;
}

}  // namespace rahdari::ui::desktop
