#include "core/learning/robust_pictures.h"

#include "core/learning/parallel_work.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <stop_token>

namespace rahdari::learning {

namespace {

constexpr int bandRows = 32;
constexpr std::size_t fewPages = 4;

/// Values of one pixel and channel over the pages, sorted.
struct Values {
    std::vector<std::uint8_t> sorted;

    void insert(std::uint8_t value) { sorted.push_back(value); }
    void sort() { std::sort(sorted.begin(), sorted.end()); }
};

struct MeanAndSpread {
    double mean = 0.0;
    double spread = 0.0;
};

/// The median of the distances to a value, of sorted values: grows a window around the value from both its sides.
int medianDistance(const std::vector<std::uint8_t>& sorted, int centre)
{
    std::size_t right = static_cast<std::size_t>(
        std::lower_bound(sorted.begin(), sorted.end(), static_cast<std::uint8_t>(centre)) - sorted.begin());
    std::size_t left = right;
    int distance = 0;
    for (std::size_t taken = 0; taken < sorted.size() / 2 + 1; ++taken) {
        const int below = left > 0 ? centre - sorted[left - 1] : 256;
        const int above = right < sorted.size() ? sorted[right] - centre : 256;
        distance = std::min(below, above);
        below < above ? static_cast<void>(--left) : static_cast<void>(++right);
    }
    return distance;
}

MeanAndSpread trimmed(const std::vector<std::uint8_t>& sorted)
{
    constexpr double sigmasPerMad = 1.4826;
    constexpr double farSigmas = 3.0;
    constexpr double nearest = 4.0;       // grey levels that are never far
    constexpr double trimmedAway = 0.96;  // the spread within three sigmas as a share of all of it, and rounding
    const int median = sorted[sorted.size() / 2];
    const double far = std::max(nearest, farSigmas * sigmasPerMad * medianDistance(sorted, median));
    double sum = 0.0;
    double squares = 0.0;
    int count = 0;
    for (const std::uint8_t value : sorted) {
        const double offset = value - median;
        if (std::abs(offset) <= far) {
            sum += offset;
            squares += offset * offset;
            ++count;
        }
    }
    const double mean = sum / count;
    const double variance = count > 1 ? (squares - sum * mean) / (count - 1) : 0.0;
    return {median + mean, std::sqrt(std::max(variance, 0.0)) / trimmedAway};
}

class Averaging {
public:
    Averaging(const std::vector<SeenPicture>& pictures, document::Reference& result)
        : pictures_(pictures), result_(result), channels_(result.mean.channels())
    {
        values_.sorted.reserve(pictures.size());
    }

    void band(int firstRow, int endRow)
    {
        for (int row = firstRow; row < endRow; ++row) {
            for (int column = 0; column < result_.mean.cols; ++column) {
                pixel(row, column);
            }
        }
    }

private:
    void pixel(int row, int column)
    {
        double worst = 0.0;
        for (int channel = 0; channel < channels_; ++channel) {
            gather(row, column, channel);
            const MeanAndSpread found = values_.sorted.empty() ? MeanAndSpread{} : trimmed(values_.sorted);
            result_.mean.ptr<std::uint8_t>(row)[column * channels_ + channel] =
                static_cast<std::uint8_t>(std::clamp(std::lround(found.mean), 0L, 255L));
            worst = std::max(worst, found.spread);
        }
        result_.spread.at<std::uint8_t>(row, column) =
            static_cast<std::uint8_t>(std::clamp(std::lround(4.0 * worst), 0L, 255L));
    }

    void gather(int row, int column, int channel)
    {
        values_.sorted.clear();
        for (const SeenPicture& picture : pictures_) {
            if (picture.seen.empty() || picture.seen.at<std::uint8_t>(row, column) != 0) {
                values_.insert(picture.pixels.ptr<std::uint8_t>(row)[column * channels_ + channel]);
            }
        }
        values_.sort();
    }

    const std::vector<SeenPicture>& pictures_;
    document::Reference& result_;
    int channels_;
    Values values_;
};

}  // namespace

document::Reference robustMean(const std::vector<SeenPicture>& pictures, unsigned threads)
{
    document::Reference result;
    const cv::Mat& first = pictures.front().pixels;
    result.mean = cv::Mat::zeros(first.size(), first.type());
    result.spread = cv::Mat::zeros(first.size(), CV_8UC1);
    const int bands = (first.rows + bandRows - 1) / bandRows;
    forEach(static_cast<std::size_t>(bands), threads, {}, [&](std::size_t band) {
        const int begin = static_cast<int>(band) * bandRows;
        Averaging(pictures, result).band(begin, std::min(begin + bandRows, first.rows));
    });
    return result;
}

std::vector<image::Light> commonLights(const Pages& pages)
{
    std::vector<image::Light> lights;
    for (const image::Light light : image::allLights) {
        const auto seen = static_cast<std::size_t>(
            std::count_if(pages.begin(), pages.end(), [&](const auto& page) { return page->under(light) != nullptr; }));
        const std::size_t needed = pages.size() < fewPages ? 1 : (pages.size() + 1) / 2;
        if (seen >= needed && seen > 0) {
            lights.push_back(light);
        }
    }
    return lights;
}

std::map<image::Light, document::Reference> referencesOf(const Pages& pages, PictureKind kind, unsigned threads)
{
    std::map<image::Light, document::Reference> references;
    for (const image::Light light : commonLights(pages)) {
        std::vector<SeenPicture> pictures;
        for (const auto& page : pages) {
            const document::RegisteredLight* seen = page->under(light);
            if (seen == nullptr) {
                continue;
            }
            const cv::Mat& pixels = kind == PictureKind::Raw ? seen->raw : seen->levelled;
            if (!pixels.empty() && (pictures.empty() || (pixels.size() == pictures.front().pixels.size() &&
                                                         pixels.type() == pictures.front().pixels.type()))) {
                pictures.push_back({pixels, seen->seen});
            }
        }
        if (!pictures.empty()) {
            references.emplace(light, robustMean(pictures, threads));
        }
    }
    return references;
}

}  // namespace rahdari::learning
