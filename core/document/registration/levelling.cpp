#include "core/document/registration/levelling.h"

#include "core/base/median.h"
#include "core/document/registration/level_fit.h"
#include "core/document/registration/stable_print.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace rahdari::document {

namespace {

// Ultraviolet: what the print adds to its surroundings.
constexpr double leastLit = 18.0;  // grey levels in the reference
constexpr std::size_t fewestLit = 40;
constexpr int surroundingsCells = 9;
constexpr double leastGain = 0.6;
constexpr double mostGain = 1.7;

/// A page and its reference averaged over stable square millimetres.
struct Averages {
    cv::Mat page;       // CV_32F, channels of the page
    cv::Mat reference;  // same
    cv::Mat stable;     // CV_32FC1, share of the square that counts
};

cv::Mat averageOf(const cv::Mat& picture, const cv::Mat& weight, const cv::Mat& share)
{
    cv::Mat weighted;
    cv::Mat small;
    picture.copyTo(weighted, weight);  // black elsewhere
    cv::resize(weighted, small, share.size(), 0.0, 0.0, cv::INTER_AREA);
    small.convertTo(small, CV_32F);
    cv::Mat floor = cv::max(share, 1e-3F);
    if (small.channels() == 3) {
        cv::merge(std::vector<cv::Mat>{floor, floor, floor}, floor);
    }
    cv::Mat average;
    cv::divide(small, floor, average);
    return average;
}

cv::Mat blown(const cv::Mat& raw)
{
    constexpr int full = 252;
    cv::Mat over;
    cv::inRange(raw, cv::Scalar::all(0), cv::Scalar::all(full), over);
    return ~over;
}

Averages averagesOf(const cv::Mat& raw, const cv::Mat& seen, const PrintRaster& print, const cv::Mat& reference)
{
    constexpr int factor = static_cast<int>(modelPxPerMm);
    const cv::Size size(std::max(1, raw.cols / factor), std::max(1, raw.rows / factor));
    cv::Mat counts = print.stable & seen;
    counts.setTo(0, blown(raw));
    cv::Mat share;
    cv::resize(counts, share, size, 0.0, 0.0, cv::INTER_AREA);
    Averages averages;
    share.convertTo(averages.stable, CV_32F, 1.0 / 255.0);
    averages.page = averageOf(raw, counts, averages.stable);
    averages.reference = averageOf(reference, counts, averages.stable);
    return averages;
}

cv::Mat brightest(const cv::Mat& colours)
{
    cv::Mat bright;
    greyOf(image::Light::Ultraviolet, colours).copyTo(bright);
    return bright;
}

/// What a picture shows beyond the dark of its surroundings.
cv::Mat above(const cv::Mat& picture)
{
    const cv::Mat element = cv::getStructuringElement(cv::MORPH_RECT, {surroundingsCells, surroundingsCells});
    cv::Mat surroundings;
    cv::morphologyEx(picture, surroundings, cv::MORPH_OPEN, element);
    return picture - surroundings;
}

/// Reference over page where the reference is lit: the gain the page needs.
double gainOf(const Averages& averages)
{
    const cv::Mat lit = above(brightest(averages.reference));
    const cv::Mat page = above(brightest(averages.page));
    std::vector<double> ratios;
    for (int y = 0; y < lit.rows; ++y) {
        for (int x = 0; x < lit.cols; ++x) {
            const auto wanted = static_cast<double>(lit.at<float>(y, x));
            if (wanted >= leastLit && averages.stable.at<float>(y, x) > 0.5F) {
                ratios.push_back(static_cast<double>(page.at<float>(y, x)) / wanted);
            }
        }
    }
    if (ratios.size() < fewestLit) {
        return 1.0;
    }
    return std::clamp(1.0 / std::max(1e-3, base::medianOf(ratios)), leastGain, mostGain);
}

LevelSamples samplesOf(const Averages& averages)
{
    constexpr float leastShare = 0.4F;
    LevelSamples samples;
    const int channels = averages.page.channels();
    for (int y = 0; y < averages.page.rows; ++y) {
        for (int x = 0; x < averages.page.cols; ++x) {
            if (averages.stable.at<float>(y, x) < leastShare) {
                continue;
            }
            LevelSample sample;
            sample.x = 2.0 * (x + 0.5) / averages.page.cols - 1.0;
            sample.y = 2.0 * (y + 0.5) / averages.page.rows - 1.0;
            for (int c = 0; c < channels; ++c) {
                sample.page[c] = static_cast<double>(averages.page.ptr<float>(y)[x * channels + c]);
                sample.reference[c] = static_cast<double>(averages.reference.ptr<float>(y)[x * channels + c]);
            }
            samples.push_back(sample);
        }
    }
    return samples;
}

}  // namespace

cv::Mat levelled(image::Light light, const cv::Mat& raw, const cv::Mat& seen, const DocumentModel& model)
{
    const Reference* reference = model.reference(light);
    const auto print = stablePrintOf(model, light);
    if (!print || reference->mean.size() != raw.size() || reference->mean.type() != raw.type() ||
        print->stable.size() != raw.size()) {
        return raw;
    }
    const Averages averages = averagesOf(raw, seen, *print, reference->mean);
    cv::Mat result;
    if (light == image::Light::Ultraviolet) {
        raw.convertTo(result, -1, gainOf(averages));
        return result;
    }
    const auto levels = fitLevels(samplesOf(averages), raw.channels());
    if (!levels) {
        return raw;
    }
    result = apply(*levels, raw);
    result.setTo(cv::Scalar::all(0), ~seen);
    return result;
}

}  // namespace rahdari::document
