#include "core/document/registration/tile_shifts.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <optional>

namespace rahdari::document {

namespace {

/// Half of the certainty: mean squared gradient of a tile, in (grey levels a pixel)^2.
constexpr double halfCertainGradient = 3.0;
constexpr double leastVariance = 1.0;  // grey levels squared: flatter tiles show noise only
/// Half of the weight, grey levels squared.
constexpr double halfBoldVariance = 16.0;

/// Corners of the tiles that are stable enough.
std::vector<cv::Rect> layTiles(const PrintRaster& reference, const TileSearch& search)
{
    const int side = std::max(8, static_cast<int>(std::lround(search.tileMm * reference.pxPerMm)));
    const auto places = [&](int length) {
        const double step = search.stepMm * reference.pxPerMm;
        const int count = std::max(1, static_cast<int>(std::floor((length - side) / step)) + 1);
        std::vector<int> starts;
        for (int i = 0; i < count && length >= side; ++i) {
            const double spread = count > 1 ? static_cast<double>(length - side) / (count - 1) : 0.0;
            starts.push_back(static_cast<int>(std::lround(i * spread)));
        }
        return starts;
    };
    std::vector<cv::Rect> tiles;
    for (const int y : places(reference.grey.rows)) {
        for (const int x : places(reference.grey.cols)) {
            const cv::Rect tile(x, y, side, side);
            if (cv::countNonZero(reference.stable(tile)) >= search.leastStable * tile.area()) {
                tiles.push_back(tile);
            }
        }
    }
    return tiles;
}

image::PointMm middleOf(const cv::Rect& tile, double pxPerMm)
{
    return {(tile.x + tile.width / 2.0) / pxPerMm, (tile.y + tile.height / 2.0) / pxPerMm};
}

/// The stable pixels of a tile of the reference, ready to be compared again and again.
struct TilePixels {
    cv::Rect tile;
    cv::Mat weight;   // CV_32FC1, 1 or 0
    cv::Mat centred;  // reference less its mean, 0 where not stable
    cv::Mat across;   // gradients, 0 where not stable
    cv::Mat down;
    cv::Matx22d structure;  // mean products of the gradients
    cv::Vec2d slopes;       // sums of the gradients
    cv::Vec2d slopesPrint;  // of gradient times print
    double count = 0.0;
    double variance = 0.0;
};

/// The reference's gradients.
struct Gradients {
    cv::Mat across;
    cv::Mat down;
};

Gradients gradientsOf(const cv::Mat& grey)
{
    Gradients gradients;
    cv::Scharr(grey, gradients.across, CV_32F, 1, 0, 1.0 / 32.0);
    cv::Scharr(grey, gradients.down, CV_32F, 0, 1, 1.0 / 32.0);
    return gradients;
}

TilePixels pixelsOf(const PrintRaster& reference, const Gradients& gradients, const cv::Rect& tile)
{
    TilePixels pixels;
    pixels.tile = tile;
    const cv::Mat mask = reference.stable(tile);
    cv::Mat(mask != 0).convertTo(pixels.weight, CV_32F, 1.0 / 255.0);
    pixels.count = cv::sum(pixels.weight)[0];
    cv::subtract(reference.grey(tile), cv::mean(reference.grey(tile), mask), pixels.centred);
    pixels.centred = pixels.centred.mul(pixels.weight);
    pixels.across = gradients.across(tile).mul(pixels.weight);
    pixels.down = gradients.down(tile).mul(pixels.weight);
    const double mixed = pixels.across.dot(pixels.down);
    pixels.structure = cv::Matx22d(pixels.across.dot(pixels.across), mixed, mixed, pixels.down.dot(pixels.down));
    pixels.slopes = {cv::sum(pixels.across)[0], cv::sum(pixels.down)[0]};
    pixels.slopesPrint = {pixels.across.dot(pixels.centred), pixels.down.dot(pixels.centred)};
    pixels.structure = pixels.structure * (1.0 / std::max(1.0, pixels.count));
    pixels.variance = pixels.centred.dot(pixels.centred) / std::max(1.0, pixels.count);
    return pixels;
}

/// What one comparison of a tile gives.
struct Comparison {
    cv::Vec2d slope;  // mean of gradient times difference
    double likeness = 0.0;
};

/// Sums over the pixels of a tile, of the page's values `a` and what they are multiplied with.
struct Sums {
    double a = 0.0;
    double aa = 0.0;
    double ta = 0.0;
    double xa = 0.0;
    double ya = 0.0;
};

/// Sums side by side, so that the compiler may use the processor's wide registers.
struct Lanes {
    static constexpr int count = 8;
    std::array<float, count> sums{};

    double total() const { return std::accumulate(sums.begin(), sums.end(), 0.0); }
};

/// One row of a tile: where the page and the tile's numbers begin.
struct Row {
    const float* upper;
    const float* lower;
    const float* weight;
    const float* print;
    const float* across;
    const float* down;
};

/// Adds up rows of the page between pixels.
class BetweenPixels {
public:
    BetweenPixels(float rightShare, float lowerShare) : rightShare_(rightShare), lowerShare_(lowerShare) {}

    void add(const Row& row, int width)
    {
        int x = 0;
        for (; x + Lanes::count <= width; x += Lanes::count) {
            for (int lane = 0; lane < Lanes::count; ++lane) {
                addPixel(row, x + lane, static_cast<std::size_t>(lane));
            }
        }
        for (; x < width; ++x) {
            addPixel(row, x, 0);
        }
    }

    Sums sums() const { return {a_.total(), aa_.total(), ta_.total(), xa_.total(), ya_.total()}; }

private:
    void addPixel(const Row& row, int x, std::size_t lane)
    {
        const float above = row.upper[x] + rightShare_ * (row.upper[x + 1] - row.upper[x]);
        const float below = row.lower[x] + rightShare_ * (row.lower[x + 1] - row.lower[x]);
        const float value = above + lowerShare_ * (below - above);
        const float weighted = row.weight[x] * value;
        a_.sums[lane] += weighted;
        aa_.sums[lane] += weighted * value;
        ta_.sums[lane] += row.print[x] * value;
        xa_.sums[lane] += row.across[x] * value;
        ya_.sums[lane] += row.down[x] * value;
    }

    float rightShare_;
    float lowerShare_;
    Lanes a_;
    Lanes aa_;
    Lanes ta_;
    Lanes xa_;
    Lanes ya_;
};

/// Adds up rows of the page on its pixels, without slopes: for the search.
class OnPixels {
public:
    void add(const Row& row, int width)
    {
        int x = 0;
        for (; x + Lanes::count <= width; x += Lanes::count) {
            for (int lane = 0; lane < Lanes::count; ++lane) {
                addPixel(row, x + lane, static_cast<std::size_t>(lane));
            }
        }
        for (; x < width; ++x) {
            addPixel(row, x, 0);
        }
    }

    Sums sums() const { return {a_.total(), aa_.total(), ta_.total(), 0.0, 0.0}; }

private:
    void addPixel(const Row& row, int x, std::size_t lane)
    {
        const float weighted = row.weight[x] * row.upper[x];
        a_.sums[lane] += weighted;
        aa_.sums[lane] += weighted * row.upper[x];
        ta_.sums[lane] += row.print[x] * row.upper[x];
    }

    Lanes a_;
    Lanes aa_;
    Lanes ta_;
};

template <typename Adder>
Sums sumsBy(Adder adder, const TilePixels& pixels, const cv::Mat& page, int left, int up)
{
    for (int y = 0; y < pixels.tile.height; ++y) {
        const int row = pixels.tile.y + up + y;
        adder.add({page.ptr<float>(row) + pixels.tile.x + left,
                   page.ptr<float>(std::min(row + 1, page.rows - 1)) + pixels.tile.x + left,
                   pixels.weight.ptr<float>(y), pixels.centred.ptr<float>(y), pixels.across.ptr<float>(y),
                   pixels.down.ptr<float>(y)},
                  pixels.tile.width);
    }
    return adder.sums();
}

Sums sumsOf(const TilePixels& pixels, const cv::Mat& page, const cv::Vec2d& shift)
{
    const int left = static_cast<int>(std::floor(shift[0]));
    const int up = static_cast<int>(std::floor(shift[1]));
    return sumsBy(BetweenPixels(static_cast<float>(shift[0] - left), static_cast<float>(shift[1] - up)), pixels, page,
                  left, up);
}

/// The correlation with the tile moved by whole pixels; -1 outside the page or where it is flat.
float likenessOnPixels(const TilePixels& pixels, const cv::Mat& page, cv::Point shift)
{
    const cv::Rect moved = pixels.tile + shift;
    if ((moved & cv::Rect({}, page.size())) != moved) {
        return -1.0F;
    }
    const Sums sums = sumsBy(OnPixels(), pixels, page, shift.x, shift.y);
    const double mean = sums.a / pixels.count;
    const double variance = sums.aa / pixels.count - mean * mean;
    return variance < leastVariance
               ? -1.0F
               : static_cast<float>(sums.ta / pixels.count / std::sqrt(pixels.variance * variance));
}

/// None when the tile has left the picture or the page is flat there.
std::optional<Comparison> compare(const TilePixels& pixels, const cv::Mat& page, const cv::Vec2d& shift)
{
    const int left = pixels.tile.x + static_cast<int>(std::floor(shift[0]));
    const int up = pixels.tile.y + static_cast<int>(std::floor(shift[1]));
    if (left < 0 || up < 0 || left + pixels.tile.width + 1 > page.cols || up + pixels.tile.height + 1 > page.rows) {
        return std::nullopt;
    }
    const Sums sums = sumsOf(pixels, page, shift);
    const double mean = sums.a / pixels.count;
    const double variance = sums.aa / pixels.count - mean * mean;
    if (variance < leastVariance) {
        return std::nullopt;
    }
    // The page's tile brought to the reference's contrast: value' = gain (value - mean).
    const double gain = std::sqrt(pixels.variance / variance);
    Comparison comparison;
    const cv::Vec2d slopesPage = cv::Vec2d(sums.xa, sums.ya) - mean * pixels.slopes;
    comparison.slope = (pixels.slopesPrint - gain * slopesPage) * (1.0 / pixels.count);
    comparison.likeness = sums.ta / pixels.count / std::sqrt(pixels.variance * variance);
    return comparison;
}

/// structure (structure + half I)^-1: how much of a shift the tile can tell, direction by direction.
cv::Matx22d certaintyOf(const cv::Matx22d& structure)
{
    return structure * (structure + halfCertainGradient * cv::Matx22d::eye()).inv();
}

std::optional<TileShift> follow(const TilePixels& pixels, const cv::Mat& page, int marginPx, double pxPerMm,
                                const TileSearch& search)
{
    const cv::Matx22d inverse = (pixels.structure + 0.02 * halfCertainGradient * cv::Matx22d::eye()).inv();
    const cv::Vec2d start(marginPx, marginPx);
    cv::Vec2d shift = start;
    for (int round = 0; round < search.rounds; ++round) {
        const auto comparison = compare(pixels, page, shift);
        if (!comparison) {
            return std::nullopt;
        }
        shift += inverse * comparison->slope;
        if (cv::norm(shift - start) > search.reachMm * pxPerMm) {
            return std::nullopt;
        }
    }
    const auto last = compare(pixels, page, shift);
    if (!last) {
        return std::nullopt;
    }
    return TileShift{middleOf(pixels.tile, pxPerMm), (shift - start) * (1.0 / pxPerMm), certaintyOf(pixels.structure),
                     last->likeness};
}

/// The top of a parabola through three values, between -0.5 and 0.5 of the middle one.
double topOf(float before, float middle, float after)
{
    const double bend = static_cast<double>(before) - 2.0 * static_cast<double>(middle) + static_cast<double>(after);
    return bend < -1e-6 ? std::clamp(0.5 * (static_cast<double>(before) - static_cast<double>(after)) / bend, -0.5, 0.5)
                        : 0.0;
}

cv::Vec2d summit(const cv::Mat& likeness, cv::Point best)
{
    cv::Vec2d top(best.x, best.y);
    const float middle = likeness.at<float>(best);
    if (best.x > 0 && best.x + 1 < likeness.cols) {
        top[0] += topOf(likeness.at<float>(best.y, best.x - 1), middle, likeness.at<float>(best.y, best.x + 1));
    }
    if (best.y > 0 && best.y + 1 < likeness.rows) {
        top[1] += topOf(likeness.at<float>(best.y - 1, best.x), middle, likeness.at<float>(best.y + 1, best.x));
    }
    return top;
}

TileShift bestPlace(const TilePixels& pixels, const cv::Mat& page, int marginPx, int reachPx, double pxPerMm)
{
    const int span = 2 * reachPx + 1;
    cv::Mat likeness(span, span, CV_32FC1, cv::Scalar(-1.0));
    for (int dy = -reachPx; dy <= reachPx; ++dy) {
        for (int dx = -reachPx; dx <= reachPx; ++dx) {
            likeness.at<float>(dy + reachPx, dx + reachPx) =
                likenessOnPixels(pixels, page, {marginPx + dx, marginPx + dy});
        }
    }
    cv::Point best;
    double value = 0.0;
    cv::minMaxLoc(likeness, nullptr, &value, nullptr, &best);
    const cv::Vec2d top = summit(likeness, best) - cv::Vec2d(reachPx, reachPx);
    return {middleOf(pixels.tile, pxPerMm), top * (1.0 / pxPerMm), certaintyOf(pixels.structure), value};
}

}  // namespace

std::vector<TileShift> searchTiles(const PrintRaster& reference, const cv::Mat& page, int marginPx,
                                   const TileSearch& search)
{
    const Gradients gradients = gradientsOf(reference.grey);
    const int reachPx = std::min(marginPx - 1, static_cast<int>(std::lround(search.reachMm * reference.pxPerMm)));
    std::vector<TileShift> shifts;
    for (const cv::Rect& tile : layTiles(reference, search)) {
        const TilePixels pixels = pixelsOf(reference, gradients, tile);
        if (pixels.variance >= leastVariance) {
            shifts.push_back(bestPlace(pixels, page, marginPx, reachPx, reference.pxPerMm));
        }
    }
    return shifts;
}

std::vector<TileShift> followTiles(const PrintRaster& reference, const cv::Mat& page, int marginPx,
                                   const TileSearch& search)
{
    const Gradients gradients = gradientsOf(reference.grey);
    std::vector<TileShift> shifts;
    for (const cv::Rect& tile : layTiles(reference, search)) {
        const TilePixels pixels = pixelsOf(reference, gradients, tile);
        if (pixels.variance < leastVariance) {
            continue;
        }
        if (const auto shift = follow(pixels, page, marginPx, reference.pxPerMm, search)) {
            shifts.push_back(*shift);
        }
    }
    return shifts;
}

std::vector<TileLikeness> compareTiles(const PrintRaster& reference, const cv::Mat& page, int marginPx,
                                       const TileSearch& search)
{
    const Gradients gradients = gradientsOf(reference.grey);
    std::vector<TileLikeness> tiles;
    for (const cv::Rect& tile : layTiles(reference, search)) {
        const TilePixels pixels = pixelsOf(reference, gradients, tile);
        if (pixels.variance >= leastVariance) {
            const auto found = compare(pixels, page, cv::Vec2d(marginPx, marginPx));
            tiles.push_back({middleOf(tile, reference.pxPerMm), found ? found->likeness : 0.0,
                             pixels.variance / (pixels.variance + halfBoldVariance)});
        }
    }
    return tiles;
}

}  // namespace rahdari::document
