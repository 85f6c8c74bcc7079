#include "core/optical/coaxial/coaxial_features.h"

#include "core/optical/coaxial/retro_laminate.h"
#include "core/optical/coaxial/transmitted.h"
#include "core/optical/coaxial/turning_light.h"

#include "core/document/registration/registered_page.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstddef>
#include <string>

namespace rahdari::optical {

namespace {

using document::DocumentModel;
using document::Feature;
using document::FeatureKind;
using image::Light;

constexpr std::size_t fewestSpecimens = 5;
constexpr double colourful = 0.12;  ///< mean strength of colour that coaxial light must add
constexpr double leastDeviceMm2 = 6.0;
constexpr std::size_t mostBoxes = 6;
constexpr double edgeMm = 1.5;  ///< of the page, left out
constexpr int retroWindowPx = 25;
constexpr double retroPatterned = 0.03;  ///< strength of pattern in a window that counts as one
constexpr double retroCover = 0.7;       ///< of the page, on the mean of all specimens
constexpr double leastWatermarkMm2 = 60.0;
constexpr double watermarkDensity = 0.06;
constexpr double fewestHoles = 5;
constexpr int holeReachPx = 21;  ///< holes so near belong to one row
constexpr double pxPerMm = document::modelPxPerMm;

image::RectMm inMm(const cv::Rect& px)
{
    return {px.x / pxPerMm, px.y / pxPerMm, px.width / pxPerMm, px.height / pxPerMm};
}

cv::Mat withoutEdge(const cv::Mat& mask)
{
    const int edge = static_cast<int>(edgeMm * pxPerMm);
    const cv::Rect inner(edge, edge, mask.cols - 2 * edge, mask.rows - 2 * edge);
    cv::Mat kept = cv::Mat::zeros(mask.size(), CV_8UC1);
    if (inner.width > 0 && inner.height > 0) {
        mask(inner).copyTo(kept(inner));
    }
    return kept;
}

/// Boxes of the blobs of a mask, joined over a distance; the largest first.
std::vector<cv::Rect> blobsOf(const cv::Mat& mask, int joinPx, double leastMm2)
{
    cv::Mat joined;
    cv::morphologyEx(mask, joined, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, {3, 3}));
    cv::morphologyEx(joined, joined, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {joinPx, joinPx}));
    cv::Mat labels;
    cv::Mat statistics;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(joined, labels, statistics, centres);
    std::vector<std::pair<int, cv::Rect>> found;
    for (int i = 1; i < count; ++i) {
        const int* const row = statistics.ptr<int>(i);
        if (row[cv::CC_STAT_AREA] >= leastMm2 * pxPerMm * pxPerMm) {
            found.emplace_back(row[cv::CC_STAT_AREA], cv::Rect(row[cv::CC_STAT_LEFT], row[cv::CC_STAT_TOP],
                                                               row[cv::CC_STAT_WIDTH], row[cv::CC_STAT_HEIGHT]));
        }
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<cv::Rect> boxes;
    for (const auto& [area, box] : found) {
        if (boxes.size() < mostBoxes) {
            boxes.push_back(box);
        }
    }
    return boxes;
}

void add(const std::vector<cv::Rect>& boxes, FeatureKind kind, std::vector<Feature>& features)
{
    int number = 0;
    for (const cv::Rect& box : boxes) {
        Feature feature;
        feature.name = std::string(document::toString(kind)) + "_" + std::to_string(++number);
        feature.kind = kind;
        feature.box = inMm(box);
        features.push_back(std::move(feature));
    }
}

/// Sums over the specimens that have both lights.
struct CoaxialMeans {
    cv::Mat colour;   ///< mean strength
    cv::Mat pattern;  ///< mean strength of the retro pattern
    std::size_t count = 0;
};

CoaxialMeans coaxialMeans(const Specimens& specimens)
{
    CoaxialMeans means;
    cv::Mat seen;  // by how many specimens
    for (const auto& specimen : specimens) {
        const auto page = specimen ? specimen->find<document::RegisteredPage>() : nullptr;
        const CoaxialSurplus light = page ? coaxialSurplus(*page) : CoaxialSurplus{};
        const cv::Mat& surplus = light.surplus;
        if (surplus.empty() || (means.count > 0 && surplus.size() != means.colour.size())) {
            continue;
        }
        const cv::Mat colour = strengthOf(colourOf(surplus));
        const cv::Mat pattern = retroStrength(retroPattern(surplus), {retroWindowPx, retroWindowPx});
        if (means.count == 0) {
            means.colour = cv::Mat::zeros(surplus.size(), CV_32FC1);
            means.pattern = cv::Mat::zeros(surplus.size(), CV_32FC1);
            seen = cv::Mat::zeros(surplus.size(), CV_32FC1);
        }
        cv::accumulate(colour, means.colour, light.seen);
        cv::accumulate(pattern, means.pattern, light.seen);
        cv::add(seen, 1.0, seen, light.seen);
        ++means.count;
    }
    if (means.count > 0) {
        cv::max(seen, 1.0, seen);
        means.colour /= seen;
        means.pattern /= seen;
    }
    return means;
}

/// The laminate covers the page if its pattern does, but for devices that shine brighter.
bool isLaminated(const CoaxialMeans& means)
{
    const cv::Mat inner = withoutEdge(cv::Mat(means.pattern.size(), CV_8UC1, cv::Scalar(255)));
    const cv::Mat patterned = (means.pattern > retroPatterned) & inner;
    return cv::countNonZero(patterned) >= retroCover * cv::countNonZero(inner);
}

/// What light from behind shows and print does not explain.
cv::Mat beyondPrint(const cv::Mat& transmitted, const cv::Mat& white)
{
    const cv::Mat shape = softShapes(transmitted);
    const cv::Mat print = softShapes(white);
    const double share = cv::mean(shape.mul(print))[0] / std::max(cv::mean(print.mul(print))[0], 1e-6);
    return cv::abs(shape - share * print);
}

/// How many specimens have holes near a pixel, and how many specimens there are.
std::pair<cv::Mat, int> holesNearby(const Specimens& specimens)
{
    cv::Mat sum;
    int count = 0;
    for (const auto& specimen : specimens) {
        const auto page = specimen ? specimen->find<document::RegisteredPage>() : nullptr;
        const auto* const lit = page ? page->under(Light::Transmitted) : nullptr;
        if (lit == nullptr || lit->raw.empty() || (count > 0 && lit->raw.size() != sum.size())) {
            continue;
        }
        cv::Mat near = cv::Mat::zeros(lit->raw.size(), CV_8UC1);
        for (const Hole& hole : holesIn(lit->raw, cv::Rect({0, 0}, lit->raw.size()))) {
            near.at<uchar>(static_cast<int>(hole.centre.y * pxPerMm), static_cast<int>(hole.centre.x * pxPerMm)) = 1;
        }
        cv::boxFilter(near, near, CV_8U, {5 * holeReachPx, holeReachPx}, {-1, -1}, false, cv::BORDER_CONSTANT);
        cv::Mat several = near >= fewestHoles;
        if (count == 0) {
            sum = cv::Mat::zeros(several.size(), CV_32SC1);
        }
        cv::add(sum, cv::Scalar(1), sum, several);
        ++count;
    }
    return {sum, count};
}

}  // namespace

std::vector<Feature> proposeCoaxialFeatures(const DocumentModel& draft, const Specimens& specimens)
{
    const CoaxialMeans means = coaxialMeans(specimens);
    std::vector<Feature> features;
    if (means.count < fewestSpecimens) {
        return features;
    }
    cv::Mat smooth;
    cv::blur(means.colour, smooth, {5, 5});
    add(blobsOf(withoutEdge(smooth > colourful), 13, leastDeviceMm2), FeatureKind::Ovd, features);
    if (isLaminated(means)) {
        Feature laminate;
        laminate.name = "retro_1";
        laminate.kind = FeatureKind::Retro;
        laminate.box = {edgeMm, edgeMm, draft.size.width - 2 * edgeMm, draft.size.height - 2 * edgeMm};
        features.push_back(std::move(laminate));
    }
    return features;
}

std::vector<Feature> proposeTransmittedFeatures(const DocumentModel& draft, const Specimens& specimens)
{
    std::vector<Feature> features;
    const auto [near, count] = holesNearby(specimens);
    if (count < static_cast<int>(fewestSpecimens)) {
        return features;
    }
    const document::Reference* const lit = draft.reference(Light::Transmitted);
    const document::Reference* const white = draft.reference(Light::White);
    const cv::Mat rows = near * 10 >= count * 6;
    if (lit != nullptr && white != nullptr && lit->mean.size() == white->mean.size()) {
        cv::Mat shapes = withoutEdge(beyondPrint(lit->mean, white->mean) > watermarkDensity);
        if (rows.size() == shapes.size()) {
            shapes.setTo(0, rows);
        }
        add(blobsOf(shapes, 25, leastWatermarkMm2), FeatureKind::Watermark, features);
    }
    add(blobsOf(withoutEdge(rows), 25, 2.0), FeatureKind::Perforation, features);
    return features;
}

}  // namespace rahdari::optical
