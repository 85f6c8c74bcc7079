#include "core/optical/print/screen_map.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace rahdari::optical {

namespace {

/// dB. Chance alone leaves about that much in a mean over a dozen patches.
constexpr double leastSpreadDb = 1.3;

cv::Mat asMat(const document::Table& table, int part, cv::Size size)
{
    const float* const from = table.values.data() + static_cast<std::ptrdiff_t>(part) * size.area();
    return cv::Mat(size, CV_32FC1, const_cast<float*>(from)).clone();
}

double strongest(const cv::Mat& seen, const cv::Mat& mean, const cv::Mat& spread, const cv::Mat& bins)
{
    // One line of a screen falls between bins and is spread by the window: two by two belong together.
    cv::Mat excess = (seen - mean) / cv::max(spread, leastSpreadDb);
    cv::blur(excess, excess, {2, 2});
    double most = 0.0;
    cv::minMaxLoc(excess, nullptr, &most, nullptr, nullptr, bins);
    return most;
}

}  // namespace

std::map<std::string, document::Table> learnScreenMap(const Specimens& specimens, const document::DocumentModel& draft)
{
    const std::vector<image::RectMm> patches = stablePatches(draft.stable, signaturePatchMm);
    std::array<cv::Mat, 2> sum;
    std::array<cv::Mat, 2> squares;
    int count = 0;
    for (const auto& specimen : specimens) {
        ComparedPage page;
        page.page = specimen->find<document::RegisteredPage>();
        page.capture = specimen->find<capture::Page>();
        const auto signature = page.page ? printSignature(page, patches) : std::nullopt;
        if (!signature) {
            continue;
        }
        ++count;
        for (std::size_t i = 0; i < 2; ++i) {
            const cv::Mat& seen = signature->prominence[i];
            sum[i] = sum[i].empty() ? seen.clone() : cv::Mat(sum[i] + seen);
            squares[i] = squares[i].empty() ? cv::Mat(seen.mul(seen)) : cv::Mat(squares[i] + seen.mul(seen));
        }
    }
    if (count == 0) {
        return {};
    }
    document::Table table;
    table.columns = sum[0].cols;
    for (std::size_t i = 0; i < 2; ++i) {
        const cv::Mat mean = sum[i] / count;
        cv::Mat spread;
        cv::sqrt(cv::max(squares[i] / count - mean.mul(mean), 0.0), spread);
        for (const cv::Mat& part : {mean, spread}) {
            table.values.insert(table.values.end(), part.begin<float>(), part.end<float>());
            table.rows += part.rows;
        }
    }
    return {{std::string(screenTable), std::move(table)}};
}

std::optional<ScreenExcess> screenExcess(const PrintSignature& signature, const document::Table& table)
{
    const cv::Size size = signature.prominence[0].size();
    if (table.columns != size.width || table.rows != 4 * size.height ||
        table.values.size() != static_cast<std::size_t>(4 * size.area())) {
        return std::nullopt;
    }
    return ScreenExcess{
        strongest(signature.prominence[0], asMat(table, 0, size), asMat(table, 1, size), signature.screenBins),
        strongest(signature.prominence[1], asMat(table, 2, size), asMat(table, 3, size), signature.screenBins)};
}

}  // namespace rahdari::optical
