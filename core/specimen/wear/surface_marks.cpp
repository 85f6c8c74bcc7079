#include "core/specimen/wear/marks_of_use.h"
#include "core/specimen/wear/page_places.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace rahdari::specimen {

namespace {

constexpr int subPixelBits = 4;

int toSubPixel(double mm) { return static_cast<int>(std::lround(toMasterPx(mm) * (1 << subPixelBits))); }

Layer layerOf(Ink ink, cv::Mat coverage, cv::Point origin)
{
    Layer layer;
    layer.element = ink.name;
    layer.ink = std::move(ink);
    layer.coverage = std::move(coverage);
    layer.originPx = origin;
    return layer;
}

Ink scratchInk()
{
    Ink ink;
    ink.name = "wear_scratch";
    ink.reflectance = {.80F, .80F, .80F};
    ink.infrared = .96F;
    ink.uvAbsorption = .3F;
    ink.gloss = .22F;
    ink.reliefUm = -6;
    return ink;
}

/// A slightly bent line; the middle is moved off the straight one.
std::vector<cv::Point> bentLine(image::PointMm from, image::PointMm to, double bendMm)
{
    constexpr int steps = 12;
    std::vector<cv::Point> line;
    const double length = std::sqrt((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y)) + 1e-9;
    for (int i = 0; i <= steps; ++i) {
        const double part = static_cast<double>(i) / steps;
        const double off = 4.0 * part * (1.0 - part) * bendMm;
        const double x = from.x + (to.x - from.x) * part - (to.y - from.y) / length * off;
        const double y = from.y + (to.y - from.y) * part + (to.x - from.x) / length * off;
        line.emplace_back(toSubPixel(x), toSubPixel(y));
    }
    return line;
}

/// Lowers what lies over an area to a share.
void soften(cv::Mat& coverage, const image::RectMm& area, double share)
{
    const cv::Rect part(static_cast<int>(toMasterPx(area.x)), static_cast<int>(toMasterPx(area.y)),
                        static_cast<int>(toMasterPx(area.width)), static_cast<int>(toMasterPx(area.height)));
    const int factor = static_cast<int>(share * 256.0);
    const cv::Rect inside = part & cv::Rect({}, coverage.size());
    for (int y = inside.y; y < inside.br().y; ++y) {
        std::uint8_t* row = coverage.ptr(y);
        for (int x = inside.x; x < inside.br().x; ++x) {
            row[x] = static_cast<std::uint8_t>(row[x] * factor / 256);
        }
    }
}

/// A dome: 255 in the middle, falling to a soft rim.
Layer bubble(image::PointMm middle, double radiusMm, double flatness)
{
    Ink ink;
    ink.name = "wear_bubble";
    ink.reflectance = {.975F, .975F, .975F};
    ink.gloss = .14F;
    ink.reliefUm = 22;
    const double radius = toMasterPx(radiusMm);
    const int side = static_cast<int>(2.0 * radius) + 3;
    cv::Mat coverage(side, side, CV_8U);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const double right = (x + .5 - side / 2.0) / radius;
            const double down = (y + .5 - side / 2.0) / (radius * flatness);
            const double height = std::max(0.0, 1.0 - right * right - down * down);
            coverage.at<std::uint8_t>(y, x) = static_cast<std::uint8_t>(255.0 * std::sqrt(height));
        }
    }
    const cv::Point origin(static_cast<int>(std::lround(toMasterPx(middle.x))) - side / 2,
                           static_cast<int>(std::lround(toMasterPx(middle.y))) - side / 2);
    return layerOf(std::move(ink), coverage, origin);
}

Ink creaseInk()
{
    Ink ink;
    ink.name = "wear_crease";
    ink.reflectance = {.58F, .61F, .63F};
    ink.infrared = .93F;
    ink.uvAbsorption = .35F;
    ink.reliefUm = 60;
    return ink;
}

/// Lowest edge of the area that a fold may cross.
double foldableHeightMm(const LayerStack& page, const std::vector<image::RectMm>& zones)
{
    double height = page.size.height;
    for (const image::RectMm& zone : zones) {
        height = std::min(height, zone.y);
    }
    return height - 3.0;
}

struct Fold {
    image::PointMm from;
    image::PointMm to;
};

Fold chooseFold(const LayerStack& page, double heightMm, Chance& chance)
{
    const double width = page.size.width;
    if (chance.happens(.6)) {
        const double ear = chance.uniform(8.0, std::max(9.0, std::min(20.0, heightMm)));
        const double down = std::min(heightMm, ear * chance.uniform(.7, 1.3));
        return chance.happens(.5) ? Fold{{ear, 0}, {0, down}} : Fold{{width - ear, 0}, {width, down}};
    }
    const double middle = heightMm * chance.uniform(.25, .75);
    return {{0, middle + chance.normal(0, 1.5)}, {width, std::min(heightMm, middle + chance.normal(0, 1.5))}};
}

}  // namespace

std::vector<Layer> scratchMarks(const LayerStack& page, const std::vector<image::RectMm>& zones, double amount,
                                Chance chance)
{
    const int count = static_cast<int>(amount * chance.uniform(12.0, 40.0));
    if (count == 0) {
        return {};
    }
    cv::Mat coverage(page.sizePx(), CV_8U, cv::Scalar(0));
    for (int i = 0; i < count; ++i) {
        const image::PointMm from{chance.uniform(0.0, page.size.width), chance.uniform(0.0, page.size.height)};
        const double length = 4.0 + 36.0 * chance.uniform() * chance.uniform();
        // Pages are pulled out along their long side more often than across.
        const double right = length * chance.uniform(-1.0, 1.0);
        const double down = length * chance.uniform(-.6, .6);
        const auto line = bentLine(from, {from.x + right, from.y + down}, chance.normal(0.0, length * .04));
        const int strength = static_cast<int>(chance.uniform(60.0, 120.0 + 135.0 * amount));
        cv::polylines(coverage, line, false, cv::Scalar(std::min(strength, 255)), chance.happens(.2) ? 2 : 1,
                      cv::LINE_AA, subPixelBits);
    }
    for (const image::RectMm& zone : zones) {
        soften(coverage, zone, .45);
    }
    return {layerOf(scratchInk(), coverage, {})};
}

std::vector<Layer> laminateBubbles(const LayerStack& page, Chance chance)
{
    std::vector<Layer> bubbles;
    // They come in a group where the laminate has come loose.
    const image::PointMm group{chance.uniform(.1, .9) * page.size.width, chance.uniform(.1, .65) * page.size.height};
    const std::size_t count = 3 + chance.index(7);
    for (std::size_t i = 0; i < count; ++i) {
        const image::PointMm middle{group.x + chance.normal(0.0, 6.0), group.y + chance.normal(0.0, 4.0)};
        bubbles.push_back(bubble(middle, chance.uniform(.4, 2.1), chance.uniform(.6, 1.0)));
    }
    return bubbles;
}

Layer crease(const LayerStack& page, const std::vector<image::RectMm>& zones, Chance chance)
{
    const Fold fold = chooseFold(page, foldableHeightMm(page, zones), chance);
    cv::Mat coverage(page.sizePx(), CV_8U, cv::Scalar(0));
    // A ridge: wide and low, then narrow and high.
    const auto line = bentLine(fold.from, fold.to, chance.normal(0.0, .4));
    for (const auto& [width, strength] : {std::pair{9, 45}, std::pair{5, 90}, std::pair{2, 170}}) {
        cv::polylines(coverage, line, false, cv::Scalar(strength), width, cv::LINE_AA, subPixelBits);
    }
    const cv::Rect used = cv::boundingRect(coverage);
    return layerOf(creaseInk(), coverage(used).clone(), used.tl());
}

}  // namespace rahdari::specimen
