#include "core/document/side_search.h"

#include "core/document/side_strip.h"

#include <algorithm>
#include <cmath>

namespace rahdari::document {

namespace {

constexpr double leastLength = 0.35;   // of the side must lie in the picture
constexpr double leastSupport = 0.55;  // of that must show the edge
constexpr float leastStep = 2.0F;      // grey levels a row; less is no edge
constexpr double leastGradient = 2.5;  // grey levels a sample
constexpr double leastContrast = 1.8;  // times the mean of all lines tried
constexpr double fullGradient = 30.0;  // grey levels a row; stronger columns do not count more
constexpr double alikeMm = 0.45;       // a column's edge belongs to the line when that close

struct Line {
    double offset = 0.0;    // row at the middle column
    double slope = 0.0;     // rows a column
    double worth = 0.0;     // how much it looks like a side of the page
    double strength = 0.0;  // mean gradient along it
    std::size_t channel = 0;
    double sign = 0.0;  // of the gradient along the line; 0 = it changes

    double rowAt(int column, int columns) const { return offset + slope * (column - 0.5 * (columns - 1)); }
};

// Sums over all columns of lines of one slope; element n is the line through row n of the middle column.
struct LineSums {
    explicit LineSums(std::size_t rows) : signedSum(rows), sizeSum(rows), brighter(rows), darker(rows), count(rows) {}

    std::vector<float> signedSum;
    std::vector<float> sizeSum;
    std::vector<float> brighter;  // columns where it gets brighter outward
    std::vector<float> darker;
    std::vector<float> count;
};

// The gradients with what must not count taken out, column by column, and a mask of what may.
std::vector<cv::Mat> clipped(const SideStrip& strip)
{
    std::vector<cv::Mat> channels;
    cv::Mat mask = cv::Mat::zeros(strip.columns, strip.rows, CV_32F);
    for (int column = 0; column < strip.columns; ++column) {
        const auto [first, last] = strip.valid[static_cast<std::size_t>(column)];
        if (first < last) {
            mask.row(column).colRange(first, last).setTo(1.0);
        }
    }
    for (const cv::Mat& gradient : strip.gradients) {
        channels.push_back(cv::min(cv::max(gradient, -fullGradient), fullGradient).mul(mask));
    }
    channels.push_back(mask);
    return channels;
}

LineSums sumAlong(const cv::Mat& channel, const cv::Mat& mask, double slope)
{
    const int rows = channel.cols;
    LineSums sums(static_cast<std::size_t>(rows));
    for (int column = 0; column < channel.rows; ++column) {
        const int shift = static_cast<int>(std::lround(slope * (column - 0.5 * (channel.rows - 1))));
        const float* values = channel.ptr<float>(column);
        const float* present = mask.ptr<float>(column);
        const int first = std::max(0, -shift);
        const int last = std::min(rows, rows - shift);
        for (int row = first; row < last; ++row) {
            const auto index = static_cast<std::size_t>(row);
            const float value = values[row + shift];
            sums.signedSum[index] += value;
            sums.sizeSum[index] += std::abs(value);
            sums.brighter[index] += value > leastStep ? 1.0F : 0.0F;
            sums.darker[index] += value < -leastStep ? 1.0F : 0.0F;
            sums.count[index] += present[row + shift];
        }
    }
    return sums;
}

// How much a line looks like a side: strong on average, and over all its length, which a headline is not. Where one
// side is darker all along the signed mean says so and texture cancels out; where the ground changes along the side the
// sizes are taken, for less.
Line scored(const LineSums& sums, int row, double slope, std::size_t channel)
{
    constexpr double unsignedWorth = 0.6;
    const auto index = static_cast<std::size_t>(row);
    const double count = static_cast<double>(sums.count[index]);
    const double brighter = static_cast<double>(sums.brighter[index]) / count;
    const double darker = static_cast<double>(sums.darker[index]) / count;
    const double mean = static_cast<double>(sums.signedSum[index]) / count;
    const double size = static_cast<double>(sums.sizeSum[index]) / count;
    const double oneWay = std::abs(mean) * std::pow(mean > 0.0 ? brighter : darker, 2.0);
    const double eitherWay = unsignedWorth * size * std::pow(brighter + darker, 2.0);
    Line line{static_cast<double>(row), slope, 0.0, 0.0, channel, 0.0};
    line.worth = std::max(oneWay, eitherWay);
    line.strength = oneWay > eitherWay ? std::abs(mean) : size;
    line.sign = oneWay > eitherWay ? std::copysign(1.0, mean) : 0.0;
    return line;
}

// In rows a column.
double largestSlopeIn(const SideStrip& strip, const SideBand& band)
{
    const double tilt = std::min(band.mostTilt, (band.halfWidthStartMm + band.halfWidthEndMm) / strip.lengthMm);
    return tilt * strip.pxPerMm / SideStrip::columnsPerMm;
}

std::optional<Line> strongestLine(const SideStrip& strip, const SideBand& band)
{
    const double largestSlope = largestSlopeIn(strip, band);
    const int steps = std::max(1, static_cast<int>(std::ceil(largestSlope * strip.columns / 2.0)));
    const std::vector<cv::Mat> channels = clipped(strip);
    Line best;
    double bestWorth = 0.0;
    double sum = 0.0;
    int tried = 0;
    for (std::size_t channel = 0; channel + 1 < channels.size(); ++channel) {
        for (int step = -steps; step <= steps; ++step) {
            const double slope = largestSlope * step / steps;
            const LineSums sums = sumAlong(channels[channel], channels.back(), slope);
            for (int row = 1; row + 1 < strip.rows; ++row) {
                if (static_cast<double>(sums.count[static_cast<std::size_t>(row)]) < leastLength * strip.columns) {
                    continue;
                }
                const Line line = scored(sums, row, slope, channel);
                sum += line.worth;
                ++tried;
                const double away = strip.acrossMm(row) / strip.halfWidthMm;
                const double worth = line.worth * (1.0 - 0.4 * away * away);
                if (worth > bestWorth) {
                    bestWorth = worth;
                    best = line;
                }
            }
        }
    }
    if (tried == 0 || best.strength < leastGradient || best.worth < leastContrast * sum / tried) {
        return std::nullopt;
    }
    return best;
}

// The best line through each row of the middle column.
std::vector<Line> bestOfRows(const SideStrip& strip, const SideBand& band)
{
    const double largestSlope = largestSlopeIn(strip, band);
    const int steps = std::max(1, static_cast<int>(std::ceil(largestSlope * strip.columns / 2.0)));
    const std::vector<cv::Mat> channels = clipped(strip);
    std::vector<Line> best(static_cast<std::size_t>(strip.rows));
    for (std::size_t channel = 0; channel + 1 < channels.size(); ++channel) {
        for (int step = -steps; step <= steps; ++step) {
            const double slope = largestSlope * step / steps;
            const LineSums sums = sumAlong(channels[channel], channels.back(), slope);
            for (int row = 1; row + 1 < strip.rows; ++row) {
                const auto index = static_cast<std::size_t>(row);
                if (static_cast<double>(sums.count[index]) < leastLength * strip.columns) {
                    continue;
                }
                const Line line = scored(sums, row, slope, channel);
                if (line.worth > best[index].worth) {
                    best[index] = line;
                }
            }
        }
    }
    return best;
}

// Those that stand out, the best first, none beside a better one. The middle row is the measure and not the mean: an
// edge of the page below a sticker would hide the sticker's own.
std::vector<Line> standingOut(std::vector<Line> lines, double apartRows)
{
    constexpr std::size_t most = 10;
    std::erase_if(lines, [](const Line& line) { return line.worth <= 0.0; });
    if (lines.empty()) {
        return {};
    }
    std::sort(lines.begin(), lines.end(), [](const Line& one, const Line& other) { return one.worth > other.worth; });
    const double least = leastContrast * lines[lines.size() / 2].worth;
    std::vector<Line> kept;
    for (const Line& line : lines) {
        if (line.worth < least || kept.size() == most) {
            break;
        }
        const bool beside = std::any_of(kept.begin(), kept.end(), [&](const Line& better) {
            return std::abs(better.offset - line.offset) < apartRows;
        });
        if (!beside && line.strength >= leastGradient) {
            kept.push_back(line);
        }
    }
    return kept;
}

struct EdgePoint {
    int column = 0;
    double row = 0.0;
};

// The edge's exact place in one column: the largest gradient near the line, by a parabola.
std::optional<EdgePoint> edgeInColumn(const SideStrip& strip, const Line& line, int column)
{
    const cv::Mat& gradient = strip.gradients[line.channel];
    const auto strength = [&](int row) {
        const double value = gradient.at<float>(column, row);
        return line.sign == 0.0 ? std::abs(value) : line.sign * value;
    };
    const auto [first, last] = strip.valid[static_cast<std::size_t>(column)];
    const double expected = line.rowAt(column, strip.columns);
    const double reach = std::max(1.5, alikeMm * strip.pxPerMm);
    const int low = std::max({1, first, static_cast<int>(std::ceil(expected - reach))});
    const int high = std::min({strip.rows - 2, last - 1, static_cast<int>(std::floor(expected + reach))});
    int peak = -1;
    for (int row = low; row <= high; ++row) {
        if (peak < 0 || strength(row) > strength(peak)) {
            peak = row;
        }
    }
    if (peak < 0 || strength(peak) < 0.3 * line.strength) {
        return std::nullopt;
    }
    const double before = strength(peak - 1);
    const double after = strength(peak + 1);
    const double bend = before - 2.0 * strength(peak) + after;
    const double shift = bend < 0.0 ? std::clamp(0.5 * (before - after) / bend, -0.5, 0.5) : 0.0;
    return EdgePoint{column, peak + shift};
}

// Refines the line by least squares, then once more without what lies off.
double fitLine(const SideStrip& strip, Line& line)
{
    const int present = strip.presentColumns();
    double support = 0.0;
    for (int round = 0; round < 3; ++round) {
        const double tolerance = std::max(0.75, (round == 0 ? alikeMm : 0.5 * alikeMm) * strip.pxPerMm);
        double n = 0.0;
        double sumX = 0.0;
        double sumY = 0.0;
        double sumXx = 0.0;
        double sumXy = 0.0;
        for (int column = 0; column < strip.columns; ++column) {
            const auto point = edgeInColumn(strip, line, column);
            if (!point || std::abs(point->row - line.rowAt(column, strip.columns)) > tolerance) {
                continue;
            }
            const double x = column - 0.5 * (strip.columns - 1);
            n += 1.0;
            sumX += x;
            sumY += point->row;
            sumXx += x * x;
            sumXy += x * point->row;
        }
        const double determinant = n * sumXx - sumX * sumX;
        if (n < 6.0 || determinant <= 0.0) {
            return 0.0;
        }
        line.slope = (n * sumXy - sumX * sumY) / determinant;
        line.offset = (sumY - line.slope * sumX) / n;
        support = n / std::max(present, 1);
    }
    return present < leastLength * strip.columns ? 0.0 : support;
}

std::vector<cv::Point2d> pointsOn(const SideStrip& strip, const Line& line)
{
    constexpr int wanted = 12;
    std::vector<cv::Point2d> points;
    for (int i = 0; i < wanted; ++i) {
        const int column = (2 * i + 1) * strip.columns / (2 * wanted);
        const auto [first, last] = strip.valid[static_cast<std::size_t>(column)];
        if (first < last) {
            points.push_back(
                applyTo(strip.toPicture, strip.alongMm(column), strip.acrossMm(line.rowAt(column, strip.columns))));
        }
    }
    return points;
}

}  // namespace

SideEnds sideEnds(Side side, image::SizeMm size)
{
    const double width = size.width;
    const double height = size.height;
    switch (side) {
    case Side::Top: return {{0.0, 0.0}, {width, 0.0}, {0.0, -1.0}};
    case Side::Right: return {{width, 0.0}, {width, height}, {1.0, 0.0}};
    case Side::Bottom: return {{width, height}, {0.0, height}, {0.0, 1.0}};
    case Side::Left: break;
    }
    return {{0.0, height}, {0.0, 0.0}, {-1.0, 0.0}};
}

std::optional<FoundSide> findSide(const ReducedPicture& reduced, const image::PagePlane& plane, image::SizeMm size,
                                  const SideBand& band)
{
    const auto strip = cutStrip(reduced, plane, size, band);
    if (!strip) {
        return std::nullopt;
    }
    auto line = strongestLine(*strip, band);
    if (!line) {
        return std::nullopt;
    }
    const double support = fitLine(*strip, *line);
    if (support < leastSupport) {
        return std::nullopt;
    }
    return FoundSide{band.side, pointsOn(*strip, *line), std::min(support, 1.0), false, line->worth};
}

std::vector<FoundSide> findSides(const ReducedPicture& reduced, const image::PagePlane& plane, image::SizeMm size,
                                 const SideBand& band)
{
    constexpr double apartMm = 0.6;
    const auto strip = cutStrip(reduced, plane, size, band);
    if (!strip) {
        return {};
    }
    std::vector<FoundSide> found;
    for (Line& line : standingOut(bestOfRows(*strip, band), apartMm * strip->pxPerMm)) {
        const double support = fitLine(*strip, line);
        if (support >= leastSupport) {
            found.push_back({band.side, pointsOn(*strip, line), std::min(support, 1.0), false, line.worth});
        }
    }
    return found;
}

std::optional<FoundSide> borderAsSide(cv::Size pictureSize, const image::PagePlane& plane, image::SizeMm size,
                                      const SideBand& band)
{
    constexpr int samples = 24;
    constexpr double stepMm = 0.1;
    const SideEnds ends = sideEnds(band.side, size);
    const double length = std::hypot(ends.end.x - ends.start.x, ends.end.y - ends.start.y);
    const cv::Matx33d toPicture = plane.matrix() * stripToPage(ends);
    FoundSide found{band.side, {}, 0.0, true, 0.0};
    for (int i = 0; i < samples; ++i) {
        const double share = (i + 0.5) / samples;
        const double half = band.halfWidthStartMm * (1.0 - share) + band.halfWidthEndMm * share;
        if (!insidePicture(applyTo(toPicture, share * length, -half), pictureSize)) {
            continue;
        }
        for (double across = -half; across < half; across += stepMm) {
            if (!insidePicture(applyTo(toPicture, share * length, across + stepMm), pictureSize)) {
                found.px.push_back(applyTo(toPicture, share * length, across));
                break;
            }
        }
    }
    found.support = static_cast<double>(found.px.size()) / samples;
    if (found.support < 0.8) {
        return std::nullopt;
    }
    return found;
}

}  // namespace rahdari::document
