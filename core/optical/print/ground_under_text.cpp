#include "core/optical/print/ground_under_text.h"

#include "core/base/median.h"
#include "core/optical/light_pair/grey_levels.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>

namespace rahdari::optical {

namespace {

constexpr double windowWidthMm = 2.5;
constexpr double tallestWindowMm = 3.2;
constexpr double stepMm = 0.625;
constexpr double leastGroundMm2 = 1.2;
constexpr int inkMarginPx = 2;
/// Quarters of a grey level: specimens differ more than that where ink may be.
constexpr double mostSpread = 4 * 9.0;
/// Grey levels of the ground's pattern, standard deviation: below it there is none to lose.
constexpr double leastTexture = 2.0;
constexpr double textureSigmaPx = 4.0;

/// With a smaller share of what the zone's ground usually shows it is looked for a little beside its place.
constexpr double doubtfulShare = 0.85;

/// How far registration may leave the ground off, and how much of it tells.
constexpr int shiftReachPx = 4;
constexpr double shiftBlockMm = 4.0;
constexpr double aroundBlockMm = 4.0;

/// What is clearly darker than most of its surroundings.
cv::Mat inkOf(const cv::Mat& grey)
{
    cv::Mat ground;
    const cv::Mat square = cv::Mat::ones(25, 25, CV_8UC1);
    cv::Mat smooth;
    cv::blur(grey, smooth, {5, 5});
    cv::dilate(smooth, ground, square);
    cv::Mat ink = grey < ground * 0.72;
    cv::dilate(ink, ink, cv::Mat::ones(2 * inkMarginPx + 1, 2 * inkMarginPx + 1, CV_8UC1));
    return ink;
}

/// What is finer than the pattern's scale, of the ground alone: ink beside it does not count.
cv::Mat patternOf(const cv::Mat& grey, const cv::Mat& ground)
{
    cv::Mat weight;
    ground.convertTo(weight, CV_32F, 1.0 / 255);
    cv::Mat sum;
    cv::GaussianBlur(grey.mul(weight), sum, {}, textureSigmaPx);
    cv::Mat share;
    cv::GaussianBlur(weight, share, {}, textureSigmaPx);
    return grey - sum / cv::max(share, 0.02);
}

cv::Mat onlyOn(const cv::Mat& mask, const cv::Mat& values)
{
    cv::Mat kept = cv::Mat::zeros(values.size(), CV_32F);
    values.copyTo(kept, mask);
    return kept;
}

/// Sums over windows, laid down once.
class Sums {
public:
    Sums(const cv::Mat& values, const cv::Mat& mask) { cv::integral(onlyOn(mask, values), integral_, CV_64F); }
    double over(const cv::Rect& r) const
    {
        return integral_.at<double>(r.y, r.x) + integral_.at<double>(r.y + r.height, r.x + r.width) -
               integral_.at<double>(r.y, r.x + r.width) - integral_.at<double>(r.y + r.height, r.x);
    }

private:
    cv::Mat integral_;
};

/// The maps windows are summed over.
struct GroundMaps {
    Sums pixels;
    Sums grey;
    std::array<Sums, 2> colour;
    Sums texture;
    Sums both;
    cv::Mat pattern;  ///< the model's; CV_32F, 0 where there is no ground
    cv::Mat shown;    ///< the page's
    cv::Mat weight;   ///< CV_32F: 1 where there is ground
};

std::array<cv::Mat, 2> opponentsOf(const cv::Mat& residual)
{
    std::array<cv::Mat, 2> colour{cv::Mat::zeros(residual.size(), CV_32F), cv::Mat::zeros(residual.size(), CV_32F)};
    if (residual.channels() == 3) {
        cv::transform(residual, colour[0], cv::Matx13f(0, -1, 1));
        cv::transform(residual, colour[1], cv::Matx13f(1, -0.5F, -0.5F));
    }
    return colour;
}

GroundMaps mapsOf(const ComparedLight& light, const cv::Rect& area)
{
    const cv::Mat levelled = light.levelled(area);
    const cv::Mat reference = light.reference(area);
    const cv::Mat grey = greyOf(levelled);
    const cv::Mat expected = greyOf(reference);
    cv::Mat ground = (light.spread(area) < mostSpread) & light.usable(area);
    ground &= ~(inkOf(grey) | inkOf(expected));
    cv::Mat residual;
    cv::subtract(levelled, reference, residual, cv::noArray(), CV_MAKETYPE(CV_32F, levelled.channels()));
    const auto colour = opponentsOf(residual);
    const cv::Mat pattern = patternOf(expected, ground);
    const cv::Mat shown = patternOf(grey, ground);
    const cv::Mat ones = cv::Mat::ones(grey.size(), CV_32F);
    return {Sums(ones, ground),
            Sums(grey - expected, ground),
            {Sums(colour[0], ground), Sums(colour[1], ground)},
            Sums(pattern.mul(pattern), ground),
            Sums(pattern.mul(shown), ground),
            onlyOn(ground, pattern),
            onlyOn(ground, shown),
            onlyOn(ground, ones)};
}

/// A part of a map, taken a fraction of a pixel beside its place.
cv::Mat besideIn(const cv::Mat& map, const cv::Rect& rect, cv::Point2d by)
{
    const cv::Matx23d places(1, 0, rect.x + by.x, 0, 1, rect.y + by.y);
    cv::Mat part;
    cv::warpAffine(map, part, places, rect.size(), cv::INTER_CUBIC | cv::WARP_INVERSE_MAP);
    return part;
}

/// Where the page's pattern lies, block by block, when registration has left the page off there.
class LocalShifts {
public:
    explicit LocalShifts(const GroundMaps& maps) : maps_(maps) {}

    /// By the ground for some millimetres around: what was done to a few characters does not count much in it.
    cv::Point2d at(const cv::Rect& window)
    {
        const int block = cvRound(shiftBlockMm * document::modelPxPerMm);
        const cv::Point key((window.x + window.width / 2) / block, (window.y + window.height / 2) / block);
        const auto known = shifts_.find({key.x, key.y});
        if (known != shifts_.end()) {
            return known->second;
        }
        const int around = cvRound(aroundBlockMm * document::modelPxPerMm);
        const cv::Rect wide =
            cv::Rect(key.x * block - around, key.y * block - around, block + 2 * around, block + 2 * around) &
            cv::Rect({}, maps_.pattern.size());
        return shifts_.emplace(std::pair{key.x, key.y}, finerThan(wholePixelsIn(wide), wide)).first->second;
    }

private:
    double likenessAt(const cv::Rect& rect, cv::Point by) const
    {
        const cv::Rect inside = rect & (cv::Rect({}, maps_.shown.size()) - by);
        return maps_.pattern(inside).dot(maps_.shown(inside + by));
    }

    /// Every second pixel first, then the neighbours of the best.
    cv::Point wholePixelsIn(const cv::Rect& rect) const
    {
        cv::Point best;
        double most = likenessAt(rect, best);
        const auto tryAt = [&](cv::Point by) {
            if (const double here = likenessAt(rect, by); here > most) {
                most = here;
                best = by;
            }
        };
        for (int y = -shiftReachPx + 1; y < shiftReachPx; y += 2) {
            for (int x = -shiftReachPx + 1; x < shiftReachPx; x += 2) {
                tryAt({x, y});
            }
        }
        for (const cv::Point step : {cv::Point(-1, 0), cv::Point(1, 0), cv::Point(0, -1), cv::Point(0, 1)}) {
            tryAt(best + step);
        }
        return best;
    }

    /// Fine lines are four pixels apart: half a pixel off is a third of them lost.
    cv::Point2d finerThan(cv::Point2d best, const cv::Rect& rect) const
    {
        const cv::Mat pattern = maps_.pattern(rect);
        double most = pattern.dot(besideIn(maps_.shown, rect, best));
        for (const double step : {0.5, 0.25}) {
            const cv::Point2d centre = best;
            for (int i = 0; i < 9; ++i) {
                const cv::Point2d by = centre + step * cv::Point2d(i % 3 - 1, i / 3 - 1);
                if (const double here = pattern.dot(besideIn(maps_.shown, rect, by)); here > most) {
                    most = here;
                    best = by;
                }
            }
        }
        return best;
    }

    const GroundMaps& maps_;
    std::map<std::pair<int, int>, cv::Point2d> shifts_;
};

/// The share of the pattern in a window, looked for where the ground around it lies; of as much as is seen there.
double textureAt(const GroundMaps& maps, const cv::Rect& rect, cv::Point2d by)
{
    const cv::Mat pattern = maps.pattern(rect);
    const double all = pattern.dot(pattern);
    const double seen = pattern.mul(pattern).dot(besideIn(maps.weight, rect, by));
    return pattern.dot(besideIn(maps.shown, rect, by)) / std::max(seen, 0.5 * all);
}

std::optional<GroundWindow> windowAt(const GroundMaps& maps, const cv::Rect& rect, const cv::Point& origin)
{
    const double pixels = maps.pixels.over(rect);
    if (pixels < leastGroundMm2 * document::modelPxPerMm * document::modelPxPerMm) {
        return std::nullopt;
    }
    GroundWindow window;
    window.box = rasterMm(rect + origin);
    window.lightening = maps.grey.over(rect) / pixels;
    window.tint = std::hypot(maps.colour[0].over(rect), maps.colour[1].over(rect)) / pixels;
    const double texture = maps.texture.over(rect);
    window.hasTexture = texture > pixels * leastTexture * leastTexture;
    window.texture = window.hasTexture ? maps.both.over(rect) / texture : 1.0;
    return window;
}

std::vector<GroundWindow> withoutStained(const std::vector<GroundWindow>& windows)
{
    std::vector<double> levels;
    for (const GroundWindow& window : windows) {
        levels.push_back(window.lightening);
    }
    const double darkest = base::medianOf(std::move(levels)) - stainedLevels;
    std::vector<GroundWindow> clean;
    std::copy_if(windows.begin(), windows.end(), std::back_inserter(clean),
                 [&](const GroundWindow& window) { return window.lightening > darkest; });
    return clean;
}

/// What is left of the pattern where the page is not quite flat: looked for where the ground around it lies.
void lookBeside(std::vector<GroundWindow>& windows, const GroundMaps& maps, const std::vector<cv::Rect>& rects)
{
    std::vector<double> shares;
    for (const GroundWindow& window : windows) {
        if (window.hasTexture) {
            shares.push_back(window.texture);
        }
    }
    if (shares.empty()) {
        return;
    }
    const double doubtful = doubtfulShare * base::medianOf(std::move(shares));
    LocalShifts shifts(maps);
    for (std::size_t i = 0; i < windows.size(); ++i) {
        GroundWindow& window = windows[i];
        if (window.hasTexture && window.texture < doubtful) {
            window.texture = std::max(window.texture, textureAt(maps, rects[i], shifts.at(rects[i])));
        }
    }
}

GroundBreak furthest(const std::vector<GroundWindow>& windows, double GroundWindow::*quantity, bool textured,
                     double sign)
{
    std::vector<double> values;
    const GroundWindow* worst = nullptr;
    for (const GroundWindow& window : windows) {
        if (textured && !window.hasTexture) {
            continue;
        }
        values.push_back(window.*quantity);
        worst = worst == nullptr || sign * (window.*quantity) > sign * (worst->*quantity) ? &window : worst;
    }
    if (worst == nullptr) {
        return {};
    }
    return {sign * (worst->*quantity - base::medianOf(std::move(values))), worst->box};
}

}  // namespace

std::vector<GroundWindow> groundWindows(const ComparedLight& light, const image::RectMm& box)
{
    constexpr double px = document::modelPxPerMm;
    constexpr double aroundMm = 0.5;
    const cv::Rect area = document::rasterRect(widened(box, aroundMm), light.levelled.size());
    const cv::Size window(std::min(cvRound(windowWidthMm * px), area.width),
                          std::min(cvRound(tallestWindowMm * px), area.height));
    if (area.width < 8 || area.height < 8) {
        return {};
    }
    const GroundMaps maps = mapsOf(light, area);
    std::vector<GroundWindow> windows;
    std::vector<cv::Rect> rects;
    const int step = cvRound(stepMm * px);
    for (int y = 0; y + window.height <= area.height; y += step) {
        for (int x = 0; x + window.width <= area.width; x += step) {
            const cv::Rect rect({x, y}, window);
            if (const auto measured = windowAt(maps, rect, area.tl())) {
                windows.push_back(*measured);
                rects.push_back(rect);
            }
        }
    }
    lookBeside(windows, maps, rects);
    return windows;
}

std::optional<GroundBreaks> groundBreaks(const std::vector<GroundWindow>& windows)
{
    if (windows.size() < 3) {
        return std::nullopt;
    }
    GroundBreaks breaks{furthest(windows, &GroundWindow::lightening, false, 1.0),
                        furthest(withoutStained(windows), &GroundWindow::tint, false, 1.0), std::nullopt};
    const auto textured =
        std::count_if(windows.begin(), windows.end(), [](const GroundWindow& window) { return window.hasTexture; });
    if (textured >= 3) {
        breaks.textureLoss = furthest(windows, &GroundWindow::texture, true, -1.0);
    }
    return breaks;
}

}  // namespace rahdari::optical
