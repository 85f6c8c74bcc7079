#include "core/optical/ultraviolet/uv_threads.h"

#include "core/document/model/document_model.h"
#include "core/optical/ultraviolet/uv_comparison.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace rahdari::optical {

namespace {

using document::modelPxPerMm;

constexpr double shortestMm = 1.2;
constexpr double longestMm = 9.0;
constexpr double widestMm = .5;
// Above the ground, as a multiple of it.
constexpr double leastOnPage = .25;
constexpr double leastOnReference = .3;  // what is fainter is shimmer between lines, and hides no thread
constexpr double noiseSteps = 4.5;
constexpr std::size_t mostThreads = 800;

/// What is thinner than a millimetre, brighter than its surroundings and of another colour. The gaps of dark print, the
/// rim of a letter and a streak of the sensor are as grey as the ground; a luminescent thread is not.
cv::Mat colouredThread(const cv::Mat& overGround)
{
    const cv::Mat kernel = cv::getStructuringElement(cv::MORPH_RECT, {9, 9});
    cv::Mat smooth;
    cv::GaussianBlur(overGround, smooth, {0, 0}, .7);
    cv::Mat opened;
    cv::morphologyEx(smooth, opened, cv::MORPH_OPEN, kernel);
    cv::blur(opened, opened, {5, 5});
    std::array<cv::Mat, 3> channels;
    cv::split(smooth - opened, channels.data());
    cv::Mat most;
    cv::max(channels[0], channels[1], most);
    cv::max(most, channels[2], most);
    return 1.5 * most - .5 * (channels[0] + channels[1] + channels[2]);
}

/// The mean along the straight stroke of a millimetre that fits best: noise, and the coloured gaps between crossing
/// lines of a ground, are shorter than a thread.
cv::Mat alongStrokes(const cv::Mat& thin)
{
    constexpr int half = 4;
    constexpr int directions = 8;
    cv::Mat best;
    for (int i = 0; i < directions; ++i) {
        const double turn = i * CV_PI / directions;
        cv::Mat stroke(2 * half + 1, 2 * half + 1, CV_32F, cv::Scalar(0));
        for (int step = -half; step <= half; ++step) {
            stroke.at<float>(half + cvRound(step * std::sin(turn)), half + cvRound(step * std::cos(turn))) +=
                1.0F / (2 * half + 1);
        }
        cv::Mat mean;
        cv::filter2D(thin, mean, CV_32F, stroke, {-1, -1}, 0.0, cv::BORDER_REPLICATE);
        best = best.empty() ? mean : cv::Mat(cv::max(best, mean));
    }
    return best;
}

struct Noise {
    double centre = 0.0;
    double spread = 0.0;  ///< below the centre, where no thread is
    double tail = 0.0;    ///< from the centre to what all but a thirtieth stays below
};

Noise noiseOf(const cv::Mat& values, const cv::Mat& mask)
{
    std::vector<float> found;
    for (int y = 0; y < values.rows; y += 3) {
        for (int x = 0; x < values.cols; x += 3) {
            if (mask.at<std::uint8_t>(y, x) != 0) {
                found.push_back(values.at<float>(y, x));
            }
        }
    }
    Noise noise;
    noise.centre = quantileOf(found, .5);
    noise.spread = noise.centre - quantileOf(found, .16);
    noise.tail = quantileOf(found, .97) - noise.centre;
    return noise;
}

/// What no chance of the ground reaches. Fibres cover less than a thirtieth of the paper: what lies above most of that
/// is the ground's own, whose lines make a longer tail than noise does. Stamps that glow make a longer one yet.
double limitAbove(const Noise& noise)
{
    constexpr double tailSteps = 2.4;  // as many of normal noise as noiseSteps
    constexpr double mostTimes = 2.0;
    const double ofNoise = std::max(noiseSteps * noise.spread, leastOnPage);
    return noise.centre + std::clamp(tailSteps * noise.tail, ofNoise, mostTimes * ofNoise);
}

/// The middle of every stroke that is strong enough, down to half its height: a bright thread is as thin as a faint
/// one.
cv::Mat strokesAbove(const cv::Mat& along, double limit)
{
    cv::Mat strongest;
    cv::dilate(along, strongest, cv::getStructuringElement(cv::MORPH_ELLIPSE, {9, 9}));
    return (along > limit) & (along > .5 * strongest);
}

/// Length and width of a curved stroke of that many pixels: its outline is twice as long as itself.
std::optional<Thread> threadOf(std::vector<cv::Point> pixels)
{
    const cv::RotatedRect box = cv::minAreaRect(pixels);
    const double chordPx = std::max(box.size.width, box.size.height) + 1.0;
    const double areaPx = static_cast<double>(pixels.size());
    Thread thread;
    thread.lengthMm = chordPx / modelPxPerMm;
    thread.widthMm = areaPx / chordPx / modelPxPerMm;
    thread.pixels = std::move(pixels);
    const bool curled = std::min(box.size.width, box.size.height) > .6 * chordPx && areaPx < .35 * chordPx * chordPx;
    if (thread.lengthMm < shortestMm || thread.lengthMm > longestMm || (thread.widthMm > widestMm && !curled) ||
        chordPx < 3.0 * areaPx / chordPx) {
        return std::nullopt;
    }
    return thread;
}

std::vector<std::vector<cv::Point>> partsOf(const cv::Mat& mask)
{
    cv::Mat labels;
    cv::Mat boxes;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(mask, labels, boxes, centres, 8);
    std::vector<std::vector<cv::Point>> parts(static_cast<std::size_t>(std::max(0, count - 1)));
    for (int y = 0; y < labels.rows; ++y) {
        const int* row = labels.ptr<int>(y);
        for (int x = 0; x < labels.cols; ++x) {
            if (row[x] > 0) {
                parts[static_cast<std::size_t>(row[x] - 1)].emplace_back(x, y);
            }
        }
    }
    return parts;
}

/// Strength and colour of a thread above what lies around it.
void colour(Thread& thread, const cv::Mat& overGround)
{
    constexpr int around = 4;
    const cv::Rect own = cv::boundingRect(thread.pixels);
    const cv::Rect box = cv::Rect(own.x - around, own.y - around, own.width + 2 * around, own.height + 2 * around) &
                         cv::Rect({}, overGround.size());
    cv::Mat mask(box.size(), CV_8UC1, cv::Scalar(0));
    for (const cv::Point& pixel : thread.pixels) {
        mask.at<std::uint8_t>(pixel - box.tl()) = 255;
    }
    cv::Mat wide;
    cv::dilate(mask, wide, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    const cv::Scalar glow = cv::mean(overGround(box), mask) - cv::mean(overGround(box), ~wide);
    const double sum = std::max(0.0, glow[0]) + std::max(0.0, glow[1]) + std::max(0.0, glow[2]);
    thread.strength = sum / 3.0;
    thread.blueShare = std::max(0.0, glow[0]) / std::max(1e-9, sum);
    thread.redShare = std::max(0.0, glow[2]) / std::max(1e-9, sum);
}

/// What lies no closer to a mask than a thread's blur reaches.
cv::Mat awayFrom(const cv::Mat& barred)
{
    cv::Mat wide;
    cv::dilate(barred, wide, cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7}));
    return ~wide;
}

/// Thin coloured glow that the reference has too: no thread of this page.
cv::Mat lasting(const UvComparison& both)
{
    const cv::Mat reference = overGround(both.expected, both.expectedTiles);
    return colouredThread(reference) > leastOnReference;
}

/// Where the reference glows like luminous print. A faint shimmer between the lines of the ground hides no thread.
cv::Mat brightlyLit(const UvComparison& both)
{
    constexpr double usualShare = .9;
    constexpr double faint = .15;  // of the light of bright print
    const cv::Mat glow = sumOfChannels(both.expectedGlow);
    return both.lit & (glow > faint * quantileUnder(glow, both.lit, usualShare));
}

}  // namespace

image::PointMm Thread::centre() const
{
    cv::Point2d sum;
    for (const cv::Point& pixel : pixels) {
        sum += cv::Point2d(pixel);
    }
    const double count = std::max<double>(1.0, static_cast<double>(pixels.size()));
    return {(sum.x / count + .5) / modelPxPerMm, (sum.y / count + .5) / modelPxPerMm};
}

cv::Mat overGround(const cv::Mat& linear, const GroundTiles& tiles)
{
    constexpr double least = .001;
    // A picture of its own: an expression assigned to a copy of the tiles would be written into the tiles themselves.
    const GroundTiles lifted{tiles.light + cv::Scalar::all(least), tiles.known};
    // Amid what is not seen there is no ground at all; infinity there would spread over the rest of the picture.
    return linear / cv::max(groundBetweenGlow(lifted, linear.size()), cv::Scalar::all(least));
}

cv::Mat usualThreadGround(const UvComparison& both)
{
    cv::Mat ground = awayFrom(brightlyLit(both) | both.pictured | lasting(both));
    constexpr int border = static_cast<int>(1.5 * modelPxPerMm);
    cv::rectangle(ground, cv::Rect({}, ground.size()), cv::Scalar(0), border);
    return ground;
}

cv::Mat threadGround(const UvComparison& both, const cv::Mat& usualGround, const cv::Mat& pageOverGround)
{
    cv::Mat total = sumOfChannels(pageOverGround);
    cv::blur(total, total, {3, 3});
    cv::Mat dark = total < 3.0 * .72;
    cv::morphologyEx(dark, dark, cv::MORPH_OPEN, cv::Mat());
    return usualGround & awayFrom(~both.seen | dark);
}

std::vector<Thread> findThreads(const cv::Mat& pageOverGround, const cv::Mat& allowed)
{
    cv::Mat thin;
    colouredThread(pageOverGround).copyTo(thin, allowed);
    const cv::Mat along = alongStrokes(thin);
    const cv::Mat strokes = strokesAbove(along, limitAbove(noiseOf(along, allowed)));
    std::vector<Thread> threads;
    for (std::vector<cv::Point>& part : partsOf(strokes & allowed)) {
        if (part.size() < 6) {
            continue;
        }
        if (std::optional<Thread> thread = threadOf(std::move(part)); thread && threads.size() < mostThreads) {
            colour(*thread, pageOverGround);
            threads.push_back(std::move(*thread));
        }
    }
    return threads;
}

}  // namespace rahdari::optical
