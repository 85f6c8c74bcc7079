#include "core/optical/infrared/structure.h"

#include "core/optical/light_pair/linear_light.h"

#include "core/document/model/document_model.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::optical {

namespace {

using image::Light;

constexpr int fewestPx = 400;         ///< 6 mm2
constexpr double unseenShare = 0.02;  ///< relative deviation that noise and paper alone have
constexpr double darkest = 0.01;

/// The band of a linear picture, relative to its mean.
cv::Mat bandOf(const cv::Mat& raw, const StructureBand& band)
{
    cv::Mat light = linearLightness(raw);
    const double mean = std::max(cv::mean(light)[0], darkest);
    cv::Mat coarse;
    if (band.coarsestMm > 0) {
        const int window = 2 * static_cast<int>(std::lround(band.coarsestMm * document::modelPxPerMm / 2)) + 1;
        cv::blur(light, coarse, {window, window}, {-1, -1}, cv::BORDER_REFLECT);
        cv::divide(light - coarse, cv::max(coarse, darkest), light);
    } else {
        light = (light - mean) / mean;
    }
    if (band.finestMm > 0) {
        cv::GaussianBlur(light, light, {}, band.finestMm * document::modelPxPerMm);
    }
    return light;
}

}  // namespace

std::optional<StructureComparison> compareStructure(const document::RegisteredPage& page, cv::Rect part,
                                                    const StructureBand& band)
{
    const auto* const white = page.under(Light::White);
    const auto* const infrared = page.under(Light::Infrared);
    if (white == nullptr || infrared == nullptr || white->raw.size() != infrared->raw.size()) {
        return std::nullopt;
    }
    part &= cv::Rect({0, 0}, white->raw.size());
    if (part.area() < fewestPx) {
        return std::nullopt;
    }
    cv::Mat over = white->seen(part) & infrared->seen(part);
    if (!band.over.empty()) {
        over &= band.over;
    }
    const int pixels = cv::countNonZero(over);
    if (pixels < fewestPx) {
        return std::nullopt;
    }
    const cv::Mat first = bandOf(white->raw(part), band);
    const cv::Mat second = bandOf(infrared->raw(part), band);
    const double meanFirst = cv::mean(first, over)[0];
    const double meanSecond = cv::mean(second, over)[0];
    const double variance = cv::mean(first.mul(first), over)[0] - meanFirst * meanFirst;
    const double otherVariance = cv::mean(second.mul(second), over)[0] - meanSecond * meanSecond;
    const double common = cv::mean(first.mul(second), over)[0] - meanFirst * meanSecond;
    if (variance <= 0) {
        return std::nullopt;
    }
    const double unseen = unseenShare * unseenShare;
    return StructureComparison{
        common / variance, common / std::sqrt(variance * (std::max(otherVariance, 0.0) + unseen)), std::sqrt(variance)};
}

}  // namespace rahdari::optical
