#include "core/specimen/wear/stamp.h"

#include "core/specimen/ink/page_texture.h"
#include "core/specimen/wear/stamp_letters.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string_view>

namespace rahdari::specimen {

namespace {

constexpr int subPixelBits = 4;

/// Strokes to be turned and drawn around a middle.
class Rubber {
public:
    explicit Rubber(double reachMm, double turnDegrees)
        : coverage_(side(reachMm), side(reachMm), CV_8U, cv::Scalar(0)), turn_(turnDegrees * std::numbers::pi / 180.0)
    {
    }

    void draw(const Stroke& stroke, double widthMm)
    {
        std::vector<cv::Point> line;
        for (const image::PointMm& point : stroke) {
            const double x = point.x * std::cos(turn_) - point.y * std::sin(turn_);
            const double y = point.x * std::sin(turn_) + point.y * std::cos(turn_);
            line.emplace_back(place(x), place(y));
        }
        const int width = std::max(1, static_cast<int>(std::lround(toMasterPx(widthMm))));
        cv::polylines(coverage_, line, false, cv::Scalar(255), width, cv::LINE_AA, subPixelBits);
    }

    void write(const StampText& text, double rightMm, double downMm, double widthMm)
    {
        for (Stroke stroke : text.strokes) {
            for (image::PointMm& point : stroke) {
                point = {point.x + rightMm, point.y + downMm};
            }
            draw(stroke, widthMm);
        }
    }

    void writeCentred(std::string_view line, double capHeightMm, double baselineMm, double widthMm)
    {
        const StampText text = stampText(line, capHeightMm);
        write(text, -text.widthMm / 2.0, baselineMm, widthMm);
    }

    cv::Mat take() { return std::move(coverage_); }

private:
    static int side(double reachMm) { return static_cast<int>(std::ceil(toMasterPx(reachMm))); }

    int place(double mm) const
    {
        return static_cast<int>(std::lround((toMasterPx(mm) + coverage_.cols / 2.0) * (1 << subPixelBits)));
    }

    cv::Mat coverage_;
    double turn_;
};

Stroke ring(double across, double down)
{
    constexpr int steps = 180;
    Stroke stroke;
    for (int i = 0; i <= steps; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / steps;
        stroke.push_back({across * std::cos(angle), down * std::sin(angle)});
    }
    return stroke;
}

Stroke frame(double halfWidth, double halfHeight)
{
    const double cut = 2.0;
    return {{-halfWidth + cut, -halfHeight}, {halfWidth - cut, -halfHeight},  {halfWidth, -halfHeight + cut},
            {halfWidth, halfHeight - cut},   {halfWidth - cut, halfHeight},   {-halfWidth + cut, halfHeight},
            {-halfWidth, halfHeight - cut},  {-halfWidth, -halfHeight + cut}, {-halfWidth + cut, -halfHeight}};
}

/// Into the country, or out of it.
void drawArrow(Rubber& rubber, bool entry, image::PointMm at)
{
    const double way = entry ? 1.0 : -1.0;
    rubber.draw({{at.x - 2.2, at.y}, {at.x + 2.2, at.y}}, .35);
    rubber.draw({{at.x + way * .9, at.y - 1.1}, {at.x + way * 2.2, at.y}, {at.x + way * .9, at.y + 1.1}}, .35);
}

const char* word(const Stamp& stamp) { return stamp.entry ? "ENTRY" : "EXIT"; }

void drawRound(Rubber& rubber, const Stamp& stamp)
{
    rubber.draw(ring(16.5, 16.5), .55);
    rubber.draw(ring(15.6, 15.6), .25);
    rubber.draw(ring(10.6, 10.6), .25);
    rubber.write(bentText(stampText("UTOPIA BORDER SERVICE", 2.6), 11.8, false), 0, 0, .35);
    rubber.write(bentText(stampText(stamp.place, 2.4), 14.4, true), 0, 0, .35);
    rubber.writeCentred(word(stamp), 2.2, -4.4, .32);
    rubber.writeCentred(stamp.day, 3.3, 1.8, .45);
    drawArrow(rubber, stamp.entry, {0, 4.2});
    rubber.writeCentred(stamp.number, 1.9, 8.2, .3);
}

void drawOblong(Rubber& rubber, const Stamp& stamp)
{
    rubber.draw(frame(19.5, 12.0), .55);
    rubber.draw({{-19.5, -5.6}, {19.5, -5.6}}, .3);
    rubber.draw({{-19.5, 6.2}, {19.5, 6.2}}, .3);
    rubber.writeCentred("UTOPIA", 3.4, -7.2, .45);
    rubber.writeCentred(stamp.day, 4.4, 2.6, .55);
    rubber.writeCentred(stamp.place, 2.3, 10.4, .32);
    const StampText direction = stampText(word(stamp), 2.0);
    rubber.write(direction, -17.6, 5.2, .3);
    const StampText number = stampText(stamp.number, 2.0);
    rubber.write(number, 17.6 - number.widthMm, 5.2, .3);
    drawArrow(rubber, stamp.entry, {15.4, -2.8});
}

void drawTriangle(Rubber& rubber, const Stamp& stamp)
{
    for (const double size : {1.0, .93}) {
        rubber.draw({{0, -20.0 * size}, {19.0 * size, 12.0 * size}, {-19.0 * size, 12.0 * size}, {0, -20.0 * size}},
                    size < 1.0 ? .25 : .5);
    }
    rubber.writeCentred("UTOPIA", 2.0, -6.6, .3);
    rubber.writeCentred(word(stamp), 2.0, -2.4, .3);
    rubber.writeCentred(stamp.day, 3.0, 3.2, .42);
    rubber.writeCentred(stamp.place, 1.9, 7.0, .28);
    rubber.writeCentred(stamp.number, 1.7, 10.0, .28);
}

/// Takes ink away: in patches where the stamp did not touch the paper well, in grains where the paper is rough.
void pressUnevenly(cv::Mat& coverage, Chance chance)
{
    const CloudField patches(chance.part("patches").seed(), coverage.size(), {190.0, 170.0});
    const CloudField grains(chance.part("grains").seed(), coverage.size(), {33.0, 33.0});
    const int press = static_cast<int>(chance.uniform(150.0, 225.0));
    std::vector<std::int16_t> patch(static_cast<std::size_t>(coverage.cols));
    std::vector<std::int16_t> grain(patch.size());
    for (int y = 0; y < coverage.rows; ++y) {
        patches.row(y, patch.data(), coverage.cols);
        grains.row(y, grain.data(), coverage.cols);
        std::uint8_t* row = coverage.ptr(y);
        for (std::size_t x = 0; x < patch.size(); ++x) {
            const int share = std::clamp(press + patch[x] / 80 + grain[x] / 110, 20, 255);
            row[x] = static_cast<std::uint8_t>(row[x] * share / 255);
        }
    }
}

/// Ink pads: blue, violet, green, red, black. Dyes, so gone in infrared, but for the black.
Ink padInk(Chance& chance)
{
    static constexpr std::array<Bgr, 5> colours{
        Bgr{.72F, .36F, .20F}, {.60F, .24F, .42F}, {.34F, .55F, .20F}, {.24F, .20F, .74F}, {.17F, .16F, .17F}};
    const std::size_t which = chance.index(colours.size());
    Ink ink;
    ink.name = "wear_stamp";
    ink.reflectance = colours[which];
    ink.infrared = which == 4 ? .25F : .93F;
    ink.uvAbsorption = .6F;
    ink.transmission = .8F;
    if (chance.happens(.35)) {
        ink.emission = chance.happens(.5) ? Bgr{.06F, .12F, .60F} : Bgr{.10F, .52F, .18F};
        ink.uvAbsorption = .3F;
    }
    return ink;
}

}  // namespace

Stamp inventStamp(Chance chance)
{
    static constexpr std::array<std::string_view, 7> places{"NORTHGATE", "PORT ALMA", "LUMEN AIRPORT", "EAST BRIDGE",
                                                            "HERON BAY", "SALT PASS", "GREYHARBOUR"};
    static constexpr std::array<std::string_view, 12> months{"JAN", "FEB", "MAR", "APR", "MAY", "JUN",
                                                             "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"};
    Stamp stamp;
    stamp.shape = static_cast<StampShape>(chance.index(3));
    stamp.entry = chance.happens(.5);
    stamp.place = places[chance.index(places.size())];
    const std::size_t day = 1 + chance.index(28);
    stamp.day = {static_cast<char>('0' + day / 10), static_cast<char>('0' + day % 10), ' '};
    stamp.day += months[chance.index(months.size())];
    stamp.number = std::to_string(1000 + chance.index(9000));
    stamp.turnDegrees = chance.normal(0.0, 11.0) + (chance.happens(.1) ? 90.0 : 0.0);
    stamp.ink = padInk(chance);
    return stamp;
}

double stampReachMm(const Stamp& stamp)
{
    switch (stamp.shape) {
    case StampShape::Round: return 34.5;
    case StampShape::Oblong: return 47.0;
    case StampShape::Triangle: return 46.0;
    }
    return 47.0;
}

Layer pressedStamp(const Stamp& stamp, image::PointMm middle, Chance chance)
{
    Rubber rubber(stampReachMm(stamp), stamp.turnDegrees);
    switch (stamp.shape) {
    case StampShape::Round: drawRound(rubber, stamp); break;
    case StampShape::Oblong: drawOblong(rubber, stamp); break;
    case StampShape::Triangle: drawTriangle(rubber, stamp); break;
    }
    Layer layer;
    layer.element = "wear_stamp";
    layer.ink = stamp.ink;
    layer.coverage = rubber.take();
    pressUnevenly(layer.coverage, chance);
    layer.originPx = {static_cast<int>(std::lround(toMasterPx(middle.x))) - layer.coverage.cols / 2,
                      static_cast<int>(std::lround(toMasterPx(middle.y))) - layer.coverage.rows / 2};
    return layer;
}

}  // namespace rahdari::specimen
