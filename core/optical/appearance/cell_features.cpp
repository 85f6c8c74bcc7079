#include "core/optical/appearance/cell_features.h"

#include "core/optical/appearance/fine_alignment.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace rahdari::optical {

namespace {

/// Brings the sharpness of unlike scanners together.
constexpr double commonBlurPx = 0.8;
/// Structure coarser than this is level, not fine structure.
constexpr double coarseBlurPx = 3.5;
/// Energy below this is noise of any sensor, grey levels squared.
constexpr double noiseEnergy = 0.5;

// A picture's grey part and its channels, comparable ones all.
struct Planes {
    cv::Mat grey;                    // CV_32F
    std::array<cv::Mat, 3> colours;  // CV_32F; empty under infrared light
};

Planes planesOf(const cv::Mat& picture)
{
    Planes planes;
    if (picture.channels() == 1) {
        picture.convertTo(planes.grey, CV_32F);
        return planes;
    }
    std::vector<cv::Mat> channels;
    cv::split(picture, channels);
    for (std::size_t i = 0; i < planes.colours.size(); ++i) {
        channels[i].convertTo(planes.colours[i], CV_32F);
    }
    planes.grey = (planes.colours[0] + planes.colours[1] + planes.colours[2]) / 3.0;
    return planes;
}

cv::Mat fineStructure(const cv::Mat& grey)
{
    cv::Mat fine;
    cv::Mat coarse;
    cv::GaussianBlur(grey, fine, {}, commonBlurPx);
    cv::GaussianBlur(grey, coarse, {}, coarseBlurPx);
    return fine - coarse;
}

// Mean over the comparable part of each cell.
cv::Mat weightedMeans(const CellGrid& grid, const cv::Mat& picture, const cv::Mat& weight, const cv::Mat& covered)
{
    cv::Mat sums = grid.meansOf(picture.mul(weight));
    return sums / cv::max(covered, 1e-3);
}

double medianWhere(const cv::Mat& values, const cv::Mat& chosen)
{
    std::vector<float> list;
    for (int row = 0; row < values.rows; ++row) {
        for (int column = 0; column < values.cols; ++column) {
            if (chosen.at<uchar>(row, column) != 0) {
                list.push_back(values.at<float>(row, column));
            }
        }
    }
    if (list.empty()) {
        return 0.0;
    }
    const auto middle = list.begin() + static_cast<std::ptrdiff_t>(list.size() / 2);
    std::nth_element(list.begin(), middle, list.end());
    return *middle;
}

// Takes off what the surroundings have in common: shading, a colour cast, yellowing, a greasy corner. The surroundings
// change slowly, so they are looked at from every third cell.
cv::Mat againstSurroundings(const cv::Mat& values, const cv::Mat& chosen)
{
    constexpr int reach = 5;  // cells: 1 cm each way
    constexpr int step = 3;
    cv::Mat coarse((values.rows + step - 1) / step, (values.cols + step - 1) / step, CV_32F);
    for (int row = 0; row < coarse.rows; ++row) {
        for (int column = 0; column < coarse.cols; ++column) {
            const cv::Point centre(column * step + step / 2, row * step + step / 2);
            const cv::Rect around = cv::Rect(centre.x - reach, centre.y - reach, 2 * reach + 1, 2 * reach + 1) &
                                    cv::Rect({0, 0}, values.size());
            coarse.at<float>(row, column) = static_cast<float>(medianWhere(values(around), chosen(around)));
        }
    }
    cv::Mat common;
    cv::resize(coarse, common, {coarse.cols * step, coarse.rows * step}, 0, 0, cv::INTER_LINEAR);
    return values - common(cv::Rect({0, 0}, values.size()));
}

cv::Mat logarithm(const cv::Mat& values)
{
    cv::Mat result;
    cv::log(values, result);
    return result;
}

cv::Mat logRatio(const cv::Mat& a, const cv::Mat& b)
{
    constexpr double lift = 8.0;  // grey levels: dark pictures are mostly noise and stray light
    return logarithm((cv::max(a, 0.0) + lift) / (cv::max(b, 0.0) + lift));
}

struct Comparison {
    CellGrid grid;
    cv::Mat weight;  // CV_32F
    cv::Mat covered;
    cv::Mat chosen;  // CV_8U: cells that are covered well enough
};

void measureColour(CellFeatures& features, const Planes& picture, const Planes& reference, const Comparison& by)
{
    const auto mean = [&](const cv::Mat& plane) { return weightedMeans(by.grid, plane, by.weight, by.covered); };
    const auto keep = [&](CellFeature feature, const cv::Mat& values) {
        features.maps[static_cast<std::size_t>(feature)] = againstSurroundings(values, by.chosen);
    };
    keep(CellFeature::Lightness, logRatio(mean(picture.grey), mean(reference.grey)));
    if (picture.colours[0].empty() || reference.colours[0].empty()) {
        features.maps[static_cast<std::size_t>(CellFeature::RedGreen)] = cv::Mat::zeros(by.grid.cells(), CV_32F);
        features.maps[static_cast<std::size_t>(CellFeature::BlueYellow)] = cv::Mat::zeros(by.grid.cells(), CV_32F);
        return;
    }
    const cv::Mat blue = logRatio(mean(picture.colours[0]), mean(reference.colours[0]));
    const cv::Mat green = logRatio(mean(picture.colours[1]), mean(reference.colours[1]));
    const cv::Mat red = logRatio(mean(picture.colours[2]), mean(reference.colours[2]));
    keep(CellFeature::RedGreen, red - green);
    keep(CellFeature::BlueYellow, blue - 0.5 * (red + green));
}

void measureStructure(CellFeatures& features, const cv::Mat& picture, const cv::Mat& reference, const Comparison& by)
{
    const auto mean = [&](const cv::Mat& plane) { return weightedMeans(by.grid, plane, by.weight, by.covered); };
    const cv::Mat own = mean(picture.mul(picture));
    const cv::Mat common = mean(picture.mul(reference));
    features.textured = mean(reference.mul(reference));
    const cv::Mat slope = common / (features.textured + noiseEnergy);
    cv::Mat norm;
    cv::sqrt((own + noiseEnergy).mul(features.textured + noiseEnergy), norm);
    const cv::Mat plain = (features.textured > plainTexture) & by.chosen;
    if (cv::countNonZero(plain) > 0) {
        features.kept = std::max(0.05, medianWhere(slope, plain));
        features.likeness = medianWhere(common / norm, plain);
    }
    features.maps[static_cast<std::size_t>(CellFeature::Kept)] = slope / features.kept;
}

// Fibres lie elsewhere on every page: what is thinner than half a millimetre and brighter is taken away.
cv::Mat withoutThinLight(const cv::Mat& picture)
{
    cv::Mat opened;
    cv::morphologyEx(picture, opened, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    return opened;
}

}  // namespace

cv::Mat comparable(const document::DocumentModel& model, image::Light light)
{
    const document::Reference* reference = model.reference(light);
    cv::Mat spread;
    cv::blur(reference->spread, spread, {7, 7});
    constexpr int quarters = 4;
    constexpr int most = 14;  // grey levels
    cv::Mat steady = spread < most * quarters;
    if (model.stable.size() == steady.size() && light != image::Light::Coaxial) {
        cv::bitwise_and(steady, model.stable, steady);
    }
    cv::Mat mask;
    cv::erode(steady, mask, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    return mask;
}

std::optional<CellFeatures> cellFeatures(const document::RegisteredPage& page, const document::DocumentModel& model,
                                         image::Light light)
{
    const document::RegisteredLight* seen = page.under(light);
    const document::Reference* expected = model.reference(light);
    if (seen == nullptr || expected == nullptr || seen->levelled.empty() ||
        seen->levelled.size() != expected->mean.size() || seen->levelled.channels() != expected->mean.channels()) {
        return std::nullopt;
    }
    Comparison by{CellGrid(expected->mean.size()), {}, {}, {}};
    if (by.grid.cells().empty()) {
        return std::nullopt;
    }
    cv::Mat mask = comparable(model, light);
    if (seen->seen.size() == mask.size()) {
        cv::bitwise_and(mask, seen->seen, mask);
    }
    mask.convertTo(by.weight, CV_32F, 1.0 / 255.0);
    by.covered = by.grid.meansOf(by.weight);
    by.chosen = by.covered > leastCovered;
    const Planes reference = planesOf(expected->mean);
    Planes picture = planesOf(seen->levelled);
    CellFeatures features;
    features.covered = by.covered;
    if (light == image::Light::Ultraviolet) {
        measureColour(features, planesOf(withoutThinLight(seen->levelled)), planesOf(withoutThinLight(expected->mean)),
                      by);
    } else {
        measureColour(features, picture, reference, by);
    }
    const Displacement displacement = displacementOf(picture.grey, reference.grey, by.weight);
    picture.grey = movedBack(picture.grey, displacement);
    measureStructure(features, fineStructure(picture.grey), fineStructure(reference.grey), by);
    return features;
}

}  // namespace rahdari::optical
