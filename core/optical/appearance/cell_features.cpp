#include "core/optical/appearance/cell_features.h"

#include "core/base/median.h"
#include "core/optical/appearance/fine_alignment.h"
#include "core/optical/light_pair/grey_levels.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace rahdari::optical {

namespace {

/// Brings the sharpness of unlike scanners together.
constexpr double commonBlurPx = 0.8;
/// Structure coarser than this is level, not fine structure.
constexpr double coarseBlurPx = 3.5;
/// Energy below this is noise of any sensor, grey levels squared.
constexpr double noiseEnergy = 0.5;

// Coarse structure bears half the raster.
cv::Mat coarseOf(const cv::Mat& grey)
{
    cv::Mat half;
    cv::resize(grey, half, {(grey.cols + 1) / 2, (grey.rows + 1) / 2}, 0, 0, cv::INTER_AREA);
    cv::GaussianBlur(half, half, {}, coarseBlurPx / 2.0);
    cv::Mat coarse;
    cv::resize(half, coarse, grey.size(), 0, 0, cv::INTER_LINEAR);
    return coarse;
}

cv::Mat fineStructure(const cv::Mat& grey)
{
    cv::Mat fine;
    cv::GaussianBlur(grey, fine, {}, commonBlurPx);
    fine -= coarseOf(grey);
    return fine;
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
    return base::medianOf(std::move(list));
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
    cv::Mat mask;    // CV_8U
    cv::Mat weight;  // the same, CV_32F, 0 or 1
    cv::Mat covered;
    cv::Mat chosen;  // CV_8U: cells that are covered well enough
};

// Means of a picture's channels over the comparable part of each cell, and of all of them.
struct CellColours {
    std::vector<cv::Mat> channels;
    cv::Mat grey;
};

CellColours coloursOf(const cv::Mat& picture, const Comparison& by)
{
    CellColours colours;
    cv::split(by.grid.meansWithin(picture, by.mask), colours.channels);
    const cv::Mat covered = cv::max(by.covered, 1e-3);
    for (cv::Mat& channel : colours.channels) {
        channel /= covered;
    }
    colours.grey = colours.channels.size() == 3
                       ? cv::Mat((colours.channels[0] + colours.channels[1] + colours.channels[2]) / 3.0)
                       : colours.channels[0];
    return colours;
}

void measureColour(CellFeatures& features, const cv::Mat& picture, const cv::Mat& reference, const Comparison& by)
{
    const auto keep = [&](CellFeature feature, const cv::Mat& values) {
        features.maps[static_cast<std::size_t>(feature)] = againstSurroundings(values, by.chosen);
    };
    const CellColours own = coloursOf(picture, by);
    const CellColours known = coloursOf(reference, by);
    keep(CellFeature::Lightness, logRatio(own.grey, known.grey));
    if (own.channels.size() != 3 || known.channels.size() != 3) {
        features.maps[static_cast<std::size_t>(CellFeature::RedGreen)] = cv::Mat::zeros(by.grid.cells(), CV_32F);
        features.maps[static_cast<std::size_t>(CellFeature::BlueYellow)] = cv::Mat::zeros(by.grid.cells(), CV_32F);
        return;
    }
    const cv::Mat blue = logRatio(own.channels[0], known.channels[0]);
    const cv::Mat green = logRatio(own.channels[1], known.channels[1]);
    const cv::Mat red = logRatio(own.channels[2], known.channels[2]);
    keep(CellFeature::RedGreen, red - green);
    keep(CellFeature::BlueYellow, blue - 0.5 * (red + green));
}

void measureStructure(CellFeatures& features, const cv::Mat& picture, const cv::Mat& reference, const Comparison& by)
{
    const cv::Mat covered = cv::max(by.covered, 1e-3);
    const auto mean = [&](const cv::Mat& one, const cv::Mat& other) {
        return cv::Mat(by.grid.meansOfProduct(one, other, by.weight) / covered);
    };
    const cv::Mat own = mean(picture, picture);
    const cv::Mat common = mean(picture, reference);
    features.textured = mean(reference, reference);
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
    Comparison by{CellGrid(expected->mean.size()), {}, {}, {}, {}};
    if (by.grid.cells().empty()) {
        return std::nullopt;
    }
    by.mask = comparable(model, light);
    if (seen->seen.size() == by.mask.size()) {
        cv::bitwise_and(by.mask, seen->seen, by.mask);
    }
    by.mask.convertTo(by.weight, CV_32F, 1.0 / 255.0);
    by.covered = by.grid.meansOf(by.weight);
    by.chosen = by.covered > leastCovered;
    CellFeatures features;
    features.covered = by.covered;
    if (light == image::Light::Ultraviolet) {
        measureColour(features, withoutThinLight(seen->levelled), withoutThinLight(expected->mean), by);
    } else {
        measureColour(features, seen->levelled, expected->mean, by);
    }
    const cv::Mat reference = greyOf(expected->mean);
    const cv::Mat picture = greyOf(seen->levelled);
    const cv::Mat moved = movedBack(picture, displacementOf(picture, reference, by.weight));
    measureStructure(features, fineStructure(moved), fineStructure(reference), by);
    return features;
}

}  // namespace rahdari::optical
