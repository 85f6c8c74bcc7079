#include "core/document/straight_lines.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace rahdari::document {

namespace {

constexpr std::size_t mostLines = 36;
constexpr int angleBins = 120;
constexpr double degreesPerBin = 180.0 / angleBins;
constexpr double distancePerBin = 2.0;   // px
constexpr double leastStretchPx = 10.0;  // shorter ones are texture
constexpr double aligned = 0.95;         // cosine between an edge pixel's normal and its line's

// A pixel where the picture changes most along its gradient.
struct EdgePixel {
    cv::Point2d at;
    cv::Point2d normal;  // unit vector
    float weight = 0.0F;
};

struct EdgeMap {
    std::vector<EdgePixel> pixels;
    cv::Mat index;  // CV_32S: position in `pixels`, or -1
};

struct Gradients {
    cv::Mat x;
    cv::Mat y;

    int squared(int row, int column) const
    {
        const int alongX = x.at<std::int16_t>(row, column);
        const int alongY = y.at<std::int16_t>(row, column);
        return alongX * alongX + alongY * alongY;
    }

    bool isPeak(int row, int column, int here) const
    {
        const bool acrossX = std::abs(x.at<std::int16_t>(row, column)) > std::abs(y.at<std::int16_t>(row, column));
        const int stepX = acrossX ? 1 : 0;
        const int stepY = acrossX ? 0 : 1;
        return here > squared(row - stepY, column - stepX) && here >= squared(row + stepY, column + stepX);
    }
};

EdgeMap findEdges(const cv::Mat& grey)
{
    constexpr int least = 20;      // Sobel sums eight grey levels a level of slope: 2.5 levels a pixel
    constexpr double full = 80.0;  // stronger edges do not count more
    cv::Mat smooth;
    cv::GaussianBlur(grey, smooth, {5, 5}, 1.2);
    Gradients gradients;
    cv::Sobel(smooth, gradients.x, CV_16S, 1, 0);
    cv::Sobel(smooth, gradients.y, CV_16S, 0, 1);
    EdgeMap edges;
    edges.index = cv::Mat(grey.size(), CV_32S, cv::Scalar(-1));
    for (int row = 1; row + 1 < grey.rows; ++row) {
        const auto* x = gradients.x.ptr<std::int16_t>(row);
        const auto* y = gradients.y.ptr<std::int16_t>(row);
        for (int column = 1; column + 1 < grey.cols; ++column) {
            const int here = x[column] * x[column] + y[column] * y[column];
            if (here < least * least || !gradients.isPeak(row, column, here)) {
                continue;
            }
            const double size = std::sqrt(here);
            edges.index.at<int>(row, column) = static_cast<int>(edges.pixels.size());
            edges.pixels.push_back({cv::Point2d(column, row), cv::Point2d(x[column] / size, y[column] / size),
                                    static_cast<float>(std::min(1.0, size / full))});
        }
    }
    return edges;
}

// Each edge pixel votes for the lines through it whose normal is near its own.
class LineVotes {
public:
    explicit LineVotes(cv::Size size)
        : reach_(std::hypot(size.width, size.height)),
          votes_(cv::Mat::zeros(angleBins, static_cast<int>(2.0 * reach_ / distancePerBin) + 3, CV_32F))
    {
        for (int bin = 0; bin < angleBins; ++bin) {
            const double angle = bin * degreesPerBin * std::numbers::pi / 180.0;
            normals_.emplace_back(std::cos(angle), std::sin(angle));
        }
    }

    void add(const EdgePixel& pixel, float weight)
    {
        constexpr int spread = 3;  // bins; a pixel's own normal is good to some 5 degrees
        const double angle = std::atan2(pixel.normal.y, pixel.normal.x) * 180.0 / std::numbers::pi;
        const int middle = static_cast<int>(std::lround(angle / degreesPerBin));
        for (int bin = middle - spread; bin <= middle + spread; ++bin) {
            const int wrapped = ((bin % angleBins) + angleBins) % angleBins;
            const double distance = normals_[static_cast<std::size_t>(wrapped)].dot(pixel.at);
            // Two bins, so that a line between two of them does not lose half its votes.
            const double place = (distance + reach_) / distancePerBin;
            float* bins = votes_.ptr<float>(wrapped) + static_cast<int>(place);
            bins[0] += weight;
            bins[1] += weight;
        }
    }

    // The line with the most votes: a point on it and its normal.
    std::pair<cv::Point2d, cv::Point2d> strongest() const
    {
        cv::Point best;
        cv::minMaxLoc(votes_, nullptr, nullptr, nullptr, &best);
        const cv::Point2d normal = normals_[static_cast<std::size_t>(best.y)];
        return {normal * (best.x * distancePerBin - reach_), normal};
    }

private:
    double reach_;
    cv::Mat votes_;
    std::vector<cv::Point2d> normals_;
};

// Where along the line the picture begins and ends.
std::pair<double, double> rangeInside(const StraightLine& line, cv::Size size)
{
    double low = -1e9;
    double high = 1e9;
    const auto clip = [&](double start, double step, double extent) {
        if (std::abs(step) > 1e-9) {
            const auto [first, last] = std::minmax({-start / step, (extent - start) / step});
            low = std::max(low, first);
            high = std::min(high, last);
        }
    };
    clip(line.origin.x, line.direction.x, size.width - 1.0);
    clip(line.origin.y, line.direction.y, size.height - 1.0);
    return {std::ceil(low), high};
}

// The edge pixels on a line, walking along it through the picture.
std::vector<int> pixelsOn(const EdgeMap& edges, const StraightLine& line, int tolerancePx)
{
    const cv::Point2d normal(-line.direction.y, line.direction.x);
    const cv::Rect picture({0, 0}, edges.index.size());
    const auto [low, high] = rangeInside(line, picture.size());
    const bool steep =
        std::abs(normal.x) > std::abs(normal.y);  // steps to the neighbours: along one axis, no pixel twice
    std::vector<int> found;
    for (double along = low; along < high; along += 1.0) {
        const cv::Point2d middle = line.origin + line.direction * along;
        const cv::Point centre(static_cast<int>(middle.x + 0.5), static_cast<int>(middle.y + 0.5));
        for (int step = -tolerancePx; step <= tolerancePx; ++step) {
            const cv::Point at(centre.x + (steep ? step : 0), centre.y + (steep ? 0 : step));
            if (!picture.contains(at)) {
                continue;
            }
            const int index = edges.index.at<int>(at);
            if (index >= 0 && std::abs(edges.pixels[static_cast<std::size_t>(index)].normal.dot(normal)) > aligned) {
                found.push_back(index);
            }
        }
    }
    return found;
}

// Total least squares through the pixels.
bool straighten(StraightLine& line, const EdgeMap& edges, const std::vector<int>& on)
{
    constexpr std::size_t fewest = 8;
    if (on.size() < fewest) {
        return false;
    }
    cv::Point2d mean;
    for (const int index : on) {
        mean += edges.pixels[static_cast<std::size_t>(index)].at;
    }
    mean /= static_cast<double>(on.size());
    double xx = 0.0;
    double xy = 0.0;
    double yy = 0.0;
    for (const int index : on) {
        const cv::Point2d away = edges.pixels[static_cast<std::size_t>(index)].at - mean;
        xx += away.x * away.x;
        xy += away.x * away.y;
        yy += away.y * away.y;
    }
    const double angle = 0.5 * std::atan2(2.0 * xy, xx - yy);
    line.origin = mean;
    line.direction = {std::cos(angle), std::sin(angle)};
    return true;
}

void findStretches(StraightLine& line, const EdgeMap& edges, const std::vector<int>& on)
{
    constexpr double bridgedPx = 6.0;
    std::vector<double> places;
    for (const int index : on) {
        places.push_back(line.along(edges.pixels[static_cast<std::size_t>(index)].at));
    }
    std::sort(places.begin(), places.end());
    for (const double place : places) {
        if (!line.stretches.empty() && place <= line.stretches.back().second + bridgedPx) {
            line.stretches.back().second = place;
        } else {
            line.stretches.emplace_back(place, place);
        }
    }
    std::erase_if(line.stretches, [](const auto& stretch) { return stretch.second - stretch.first < leastStretchPx; });
}

}  // namespace

cv::Point2d StraightLine::middle() const
{
    return origin + direction * ((stretches.front().first + stretches.back().second) / 2.0);
}

double StraightLine::length() const
{
    double sum = 0.0;
    for (const auto& [low, high] : stretches) {
        sum += high - low;
    }
    return sum;
}

double StraightLine::support(const cv::Point2d& from, const cv::Point2d& to) const
{
    const auto [low, high] = std::minmax({along(from), along(to)});  // the list form: no dangling references
    double covered = 0.0;
    for (const auto& stretch : stretches) {
        covered += std::max(0.0, std::min(high, stretch.second) - std::max(low, stretch.first));
    }
    return high > low ? covered / (high - low) : 0.0;
}

std::vector<StraightLine> findStraightLines(const cv::Mat& grey)
{
    constexpr double leastLength = 0.1;  // of the longer side
    const EdgeMap edges = findEdges(grey);
    LineVotes votes(grey.size());
    std::vector<float> weights;
    for (const EdgePixel& pixel : edges.pixels) {
        votes.add(pixel, pixel.weight);
        weights.push_back(pixel.weight);
    }
    std::vector<StraightLine> lines;
    for (std::size_t round = 0; round < mostLines; ++round) {
        const auto [point, normal] = votes.strongest();
        StraightLine line{point, {-normal.y, normal.x}, {}};
        std::vector<int> on = pixelsOn(edges, line, 5);
        for (const double tolerance : {3.0, 1.5}) {
            if (straighten(line, edges, on)) {
                std::erase_if(on, [&](int index) {
                    return std::abs(line.distanceTo(edges.pixels[static_cast<std::size_t>(index)].at)) > tolerance;
                });
            }
        }
        on = pixelsOn(edges, line, 2);
        findStretches(line, edges, on);
        // What one line explains must not vote for its neighbours.
        bool changed = false;
        for (const int index : on) {
            float& weight = weights[static_cast<std::size_t>(index)];
            changed = changed || weight > 0.0F;
            votes.add(edges.pixels[static_cast<std::size_t>(index)], -weight);
            weight = 0.0F;
        }
        if (!changed) {
            break;
        }
        if (line.length() >= leastLength * std::max(grey.cols, grey.rows)) {
            lines.push_back(std::move(line));
        }
    }
    std::sort(lines.begin(), lines.end(),
              [](const StraightLine& a, const StraightLine& b) { return a.length() > b.length(); });
    return lines;
}

std::optional<cv::Point2d> crossing(const StraightLine& one, const StraightLine& other)
{
    const double turn = one.direction.cross(other.direction);
    if (std::abs(turn) < 1e-6) {
        return std::nullopt;
    }
    return one.origin + one.direction * ((other.origin - one.origin).cross(other.direction) / turn);
}

}  // namespace rahdari::document
