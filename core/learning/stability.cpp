#include "core/learning/stability.h"

#include "core/document/registration/registered_page.h"
#include "core/learning/parallel_work.h"
#include "core/learning/specimen_reader.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace rahdari::learning {

namespace {

using document::modelPxPerMm;

constexpr double smoothingPx = 0.8;       // below the width of a stroke, above noise and sub-pixel shifts
constexpr double leastGreyLevels = 12.0;  // what levelling, grain and yellowing may leave over
constexpr double noiseSigmas = 5.0;
constexpr int shiftPx = 1;       // 0.12 mm: printing plates are not quite in register, nor is the page
constexpr double reachMm = 0.5;  // half the distance within which strokes are one text

int kernelPx(double mm) { return 2 * static_cast<int>(std::lround(mm * modelPxPerMm / 2.0)) + 1; }

cv::Mat ellipse(double diameterMm)
{
    const int size = kernelPx(diameterMm);
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {size, size});
}

cv::Mat box(double widthMm, double heightMm)
{
    return cv::getStructuringElement(cv::MORPH_RECT, {kernelPx(widthMm), kernelPx(heightMm)});
}

/// What levelling leaves over, and noise, in grey levels. More noise than some is none, but a personalised place.
cv::Mat noiseOf(const document::Reference& reference)
{
    constexpr double mostNoise = 2.5;
    cv::Mat noise;
    reference.spread.convertTo(noise, CV_32F, 0.25);
    return leastGreyLevels + noiseSigmas * cv::min(noise, mostNoise);
}

/// How steep print is, in grey levels a pixel: what a small shift may change.
cv::Mat slopeOf(const cv::Mat& picture)
{
    cv::Mat grey = picture;
    if (grey.channels() == 3) {
        cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    }
    cv::Mat slopeX;
    cv::Mat slopeY;
    cv::Sobel(grey, slopeX, CV_32F, 1, 0, 3, 1.0 / 8.0);
    cv::Sobel(grey, slopeY, CV_32F, 0, 1, 3, 1.0 / 8.0);
    cv::Mat slope;
    cv::magnitude(slopeX, slopeY, slope);
    cv::dilate(slope, slope, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    return slope;
}

cv::Mat worstChannel(const cv::Mat& difference)
{
    if (difference.channels() == 1) {
        return difference;
    }
    std::vector<cv::Mat> channels;
    cv::split(difference, channels);
    return cv::max(channels[0], cv::max(channels[1], channels[2]));
}

/// How far a page lies outside what another shows within `shiftPx`: strokes that are only shifted a little do not
/// differ.
cv::Mat beyond(const cv::Mat& page, const cv::Mat& other)
{
    const int window = 2 * shiftPx + 1;
    const cv::Mat around = cv::getStructuringElement(cv::MORPH_RECT, {window, window});
    cv::Mat highest;
    cv::Mat lowest;
    cv::dilate(other, highest, around);
    cv::erode(other, lowest, around);
    cv::Mat above;
    cv::Mat below;
    cv::subtract(page, highest, above);  // saturates at 0
    cv::subtract(lowest, page, below);
    cv::Mat grey;
    worstChannel(cv::max(above, below)).convertTo(grey, CV_32F);
    return grey;
}

/// A page made ready to be compared.
struct Smooth {
    cv::Mat pixels;
    cv::Mat seen;
};

/// What pages are compared with, all smoothed.
struct Comparison {
    cv::Mat mean;
    cv::Mat toMean;   ///< how far a page may be off the mean, CV_32FC1
    cv::Mat toOther;  ///< how far it may lie outside another page's shifted strokes
};

/// Where one page differs: CV_8UC1, 255. It must differ from the mean, which no stamp on another page moves, and from
/// one of two other pages beyond what a shift of the print explains, which the mean's soft strokes do not tell.
cv::Mat differing(const std::vector<Smooth>& pages, std::size_t at, const Comparison& comparison)
{
    const std::size_t count = pages.size();
    cv::Mat others = cv::Mat::zeros(comparison.mean.size(), CV_8UC1);
    for (const std::size_t step : {std::size_t{1}, std::max<std::size_t>(count / 2, 1)}) {
        const Smooth& other = pages[(at + step) % count];
        cv::Mat beyondOther = beyond(pages[at].pixels, other.pixels) > comparison.toOther;
        if (!other.seen.empty()) {
            cv::bitwise_and(beyondOther, other.seen, beyondOther);
        }
        cv::bitwise_or(others, beyondOther, others);
    }
    cv::Mat difference;
    cv::absdiff(pages[at].pixels, comparison.mean, difference);
    cv::Mat grey;
    worstChannel(difference).convertTo(grey, CV_32F);
    cv::Mat differs;
    cv::bitwise_and(others, grey > comparison.toMean, differs);
    if (!pages[at].seen.empty()) {
        cv::bitwise_and(differs, pages[at].seen, differs);
    }
    cv::morphologyEx(differs, differs, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {2, 2}));
    cv::dilate(differs, differs, ellipse(2.0 * reachMm));
    return differs;
}

/// The parts of `candidates` that touch `seeds`.
cv::Mat connectedTo(const cv::Mat& seeds, const cv::Mat& candidates)
{
    cv::Mat labels;
    const int count = cv::connectedComponents(candidates, labels, 8, CV_32S);
    std::vector<std::uint8_t> touched(static_cast<std::size_t>(count), 0);
    for (int row = 0; row < labels.rows; ++row) {
        for (int column = 0; column < labels.cols; ++column) {
            const int label = labels.at<int>(row, column);
            if (label != 0 && seeds.at<std::uint8_t>(row, column) != 0) {
                touched[static_cast<std::size_t>(label)] = 255;
            }
        }
    }
    cv::Mat result(labels.size(), CV_8UC1);
    for (int row = 0; row < labels.rows; ++row) {
        for (int column = 0; column < labels.cols; ++column) {
            result.at<std::uint8_t>(row, column) = touched[static_cast<std::size_t>(labels.at<int>(row, column))];
        }
    }
    return result;
}

/// Seeds where many specimens differ; from there along lines to where some still do.
cv::Mat personalOf(const cv::Mat& share, std::size_t pages)
{
    const auto count = static_cast<double>(pages);
    const double many = std::max(0.16, 1.5 / count);
    const double some = std::max(0.05, 1.1 / count);
    cv::Mat seeds = share >= many;
    cv::morphologyEx(seeds, seeds, cv::MORPH_OPEN, ellipse(1.0));  // a lone line of print that moves is no field
    cv::Mat candidates = share >= some;
    cv::morphologyEx(candidates, candidates, cv::MORPH_OPEN, ellipse(1.0));
    // What grows goes no further than a long name beside a short one, and not up and down.
    constexpr double furthestMm = 30.0;
    cv::Mat along;
    cv::dilate(seeds, along, box(2.0 * furthestMm, 0.5));
    cv::bitwise_and(candidates, along, candidates);
    cv::bitwise_or(candidates, seeds, candidates);
    cv::Mat personal = connectedTo(seeds, candidates);
    cv::morphologyEx(personal, personal, cv::MORPH_CLOSE, ellipse(1.5));
    return personal;
}

/// A grey picture brought to the levels of another by one gain and offset.
cv::Mat levelledTo(const cv::Mat& picture, const cv::Mat& target)
{
    cv::Mat resized;
    cv::resize(picture, resized, target.size(), 0.0, 0.0, cv::INTER_LINEAR);
    resized.convertTo(resized, CV_32F);
    cv::Scalar mean;
    cv::Scalar spread;
    cv::meanStdDev(resized, mean, spread);
    cv::Scalar targetMean;
    cv::Scalar targetSpread;
    cv::meanStdDev(target, targetMean, targetSpread);
    const double gain = targetSpread[0] / std::max(spread[0], 1.0);
    return (resized - mean[0]) * gain + targetMean[0];
}

}  // namespace

Variation variationOf(const std::vector<SeenPicture>& pages, const document::Reference& reference, unsigned threads)
{
    std::vector<Smooth> smooth(pages.size());
    forEach(pages.size(), threads, {}, [&](std::size_t i) {
        cv::GaussianBlur(pages[i].pixels, smooth[i].pixels, {}, smoothingPx);
        smooth[i].seen = pages[i].seen;
    });
    constexpr double shiftAllowedPx = 0.7;
    Comparison comparison;
    cv::GaussianBlur(reference.mean, comparison.mean, {}, smoothingPx);
    comparison.toOther = noiseOf(reference);
    comparison.toMean = comparison.toOther + shiftAllowedPx * slopeOf(reference.mean);
    std::vector<cv::Mat> differences(pages.size());
    forEach(pages.size(), threads, {}, [&](std::size_t i) { differences[i] = differing(smooth, i, comparison); });
    Variation result;
    result.share = cv::Mat::zeros(reference.mean.size(), CV_32FC1);
    for (const cv::Mat& difference : differences) {
        cv::Mat one;
        difference.convertTo(one, CV_32F, 1.0 / 255.0 / static_cast<double>(pages.size()));
        result.share += one;
    }
    result.personal = personalOf(result.share, pages.size());
    return result;
}

namespace {

/// A photograph does not lie on the same spot of every document.
constexpr double photographPlayMm = 1.2;

bool isPhotograph(document::FeatureKind kind)
{
    return kind == document::FeatureKind::Portrait || kind == document::FeatureKind::Ghost;
}

}  // namespace

cv::Mat stableMask(const cv::Mat& personal, const std::vector<document::Feature>& features)
{
    cv::Mat stable = ~personal;
    for (const document::Feature& feature : features) {
        const bool underWhite = feature.kind != document::FeatureKind::UvPersonal;
        if (document::isPersonal(feature.kind) && underWhite) {
            const double around = isPhotograph(feature.kind) ? photographPlayMm : 0.0;
            const image::RectMm& box = feature.box;
            const image::RectMm wide{box.x - around, box.y - around, box.width + 2 * around, box.height + 2 * around};
            stable(document::rasterRect(wide, stable.size())).setTo(0);
        }
    }
    return stable;
}

cv::Mat draftStable(const std::vector<cv::Mat>& overviews, image::SizeMm size)
{
    const cv::Size raster(static_cast<int>(std::lround(size.width * modelPxPerMm)),
                          static_cast<int>(std::lround(size.height * modelPxPerMm)));
    cv::Mat stable(raster, CV_8UC1, cv::Scalar(255));
    constexpr std::size_t fewest = 3;
    if (overviews.size() < fewest || overviews.front().empty()) {
        return stable;
    }
    constexpr double muchGreyLevels = 22.0;
    constexpr double leastLeft = 0.4;
    cv::Mat sum = cv::Mat::zeros(overviews.front().size(), CV_32F);
    cv::Mat squares = sum.clone();
    for (const cv::Mat& overview : overviews) {
        const cv::Mat levelled = levelledTo(overview, overviews.front());
        sum += levelled;
        squares += levelled.mul(levelled);
    }
    const auto count = static_cast<double>(overviews.size());
    const cv::Mat variance = squares / count - (sum / count).mul(sum / count);
    cv::Mat personal = variance > muchGreyLevels * muchGreyLevels;
    cv::dilate(personal, personal, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    cv::resize(personal, personal, raster, 0.0, 0.0, cv::INTER_NEAREST);
    if (cv::countNonZero(personal) > (1.0 - leastLeft) * static_cast<double>(personal.total())) {
        return stable;
    }
    return ~personal;
}

}  // namespace rahdari::learning
