#include "core/optical/print/capture_sharpness.h"

#include "core/base/median.h"
#include "core/optical/light_pair/grey_levels.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace rahdari::optical {

namespace {

constexpr double coarserPx = 0.8;  // deviation: what is coarser than 2 cycles/mm goes
constexpr int tilePx = 64;

/// Square of the fine structure's contrast, mean over a millimetre.
cv::Mat energyOf(const cv::Mat& picture)
{
    constexpr double darkest = 8.0;
    cv::Mat light = cv::max(greyOf(picture), darkest);
    cv::log(light, light);
    cv::Mat fine = fineStructure(light, coarserPx);
    fine = fine.mul(fine);
    const int window = cvRound(document::modelPxPerMm);
    cv::blur(fine, fine, {window, window});
    return fine;
}

/// The tenth of the stable page where the mean's fine print stands out most.
cv::Mat finePrint(const cv::Mat& energy, const cv::Mat& stable)
{
    constexpr double share = 0.9;
    constexpr float least = 0.02F * 0.02F;
    std::vector<float> values;
    for (int y = 0; y < energy.rows; y += 3) {
        for (int x = 0; x < energy.cols; x += 3) {
            if (stable.at<uchar>(y, x) != 0) {
                values.push_back(energy.at<float>(y, x));
            }
        }
    }
    if (values.empty()) {
        return cv::Mat::zeros(energy.size(), CV_8UC1);
    }
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size()));
    std::nth_element(values.begin(), at, values.end());
    return stable & (energy >= std::max(*at, least));
}

}  // namespace

double captureSharpnessDb(const ComparedPage& compared)
{
    const auto white = comparedUnder(compared, image::Light::White);
    const document::RegisteredLight* const seen = compared.page->under(image::Light::White);
    if (!white || seen == nullptr || seen->raw.size() != white->reference.size()) {
        return 0.0;
    }
    const cv::Mat ofMean = energyOf(white->reference);
    const cv::Mat ofPage = energyOf(seen->raw);
    const cv::Mat print = finePrint(ofMean, white->stable);
    constexpr int fewestPx = tilePx * tilePx / 40;
    std::vector<double> ratios;
    for (int y = 0; y < print.rows; y += tilePx) {
        for (int x = 0; x < print.cols; x += tilePx) {
            const cv::Rect tile = cv::Rect(x, y, tilePx, tilePx) & cv::Rect({}, print.size());
            if (cv::countNonZero(print(tile)) >= fewestPx) {
                ratios.push_back(cv::mean(ofPage(tile), print(tile))[0] / cv::mean(ofMean(tile), print(tile))[0]);
            }
        }
    }
    constexpr std::size_t fewestTiles = 4;
    if (ratios.size() < fewestTiles) {
        return 0.0;
    }
    constexpr double mostDb = 8.0;  // no scanner differs more; a screen's pixels do
    return std::clamp(10.0 * std::log10(std::max(base::medianOf(std::move(ratios)), 1e-3)), -mostDb, mostDb);
}

}  // namespace rahdari::optical
