#include "core/optical/appearance/cell_norm.h"

#include "core/base/median.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::optical {

namespace {

/// The least spread of each feature: what scanners that were not at hand may leave in a cell.
constexpr std::array<float, cellFeatureCount> leastSpread{0.012F, 0.005F, 0.005F, 0.08F};

constexpr int columnsOfTable = 1 + 2 * static_cast<int>(cellFeatureCount);

struct Spot {
    float centre = 0.0F;
    float spread = 0.0F;
};

// Median, and the larger of a sturdy and a plain spread: values that lean out are part of genuine documents.
Spot spotOf(std::vector<float> values)
{
    Spot spot;
    spot.centre = base::medianOf(values);
    float squares = 0.0F;
    for (float& value : values) {
        value = std::abs(value - spot.centre);
        squares += value * value;
    }
    const float plain = std::sqrt(squares / static_cast<float>(std::max<std::size_t>(1, values.size() - 1)));
    constexpr float madToDeviation = 1.4826F;
    constexpr float shareOfPlain = 0.8F;
    spot.spread = std::max(madToDeviation * base::medianOf(values), shareOfPlain * plain);
    return spot;
}

std::vector<float> valuesAt(const std::vector<CellFeatures>& specimens, std::size_t feature, cv::Point cell)
{
    std::vector<float> values;
    for (const CellFeatures& specimen : specimens) {
        if (specimen.covered.at<float>(cell) > leastCovered) {
            values.push_back(specimen.maps[feature].at<float>(cell));
        }
    }
    return values;
}

// The spread of all counted cells together, by which a cell's own is steadied.
float usualSpread(const cv::Mat& spread, const cv::Mat& counted)
{
    std::vector<float> values;
    for (int row = 0; row < spread.rows; ++row) {
        for (int column = 0; column < spread.cols; ++column) {
            if (counted.at<uchar>(row, column) != 0) {
                values.push_back(spread.at<float>(row, column));
            }
        }
    }
    return base::medianOf(values);
}

void steady(cv::Mat& spread, const cv::Mat& counted, std::size_t specimens, float least)
{
    // So many specimens' worth of trust in the usual spread, and in that of the cells around.
    constexpr double trust = 10.0;
    const double usual = usualSpread(spread, counted);
    const double count = static_cast<double>(specimens);
    cv::Mat around;
    cv::blur(spread, around, {3, 3});
    const cv::Mat own = 0.5 * (spread.mul(spread) + around.mul(around));
    cv::sqrt((own * count + usual * usual * trust) / (count + trust), spread);
    spread = cv::max(spread, least);
}

// A scanner that is noisier or softer than any before widens everything a little: the page's own scale, never below 1.
double scaleOf(const cv::Mat& departure, const cv::Mat& counted)
{
    std::vector<float> values;
    for (int row = 0; row < departure.rows; ++row) {
        for (int column = 0; column < departure.cols; ++column) {
            if (counted.at<uchar>(row, column) != 0) {
                values.push_back(std::abs(departure.at<float>(row, column)));
            }
        }
    }
    constexpr double medianToDeviation = 1.4826;
    constexpr double most = 3.0;  // a page that is off everywhere shall not excuse itself
    return std::clamp(medianToDeviation * static_cast<double>(base::medianOf(values)), 1.0, most);
}

cv::Mat scored(const CellFeatures& page, const CellNorm& norm, CellFeature feature, const cv::Mat& counted)
{
    const auto i = static_cast<std::size_t>(feature);
    const cv::Mat departure = (page.maps[i] - norm.centre[i]) / norm.spread[i];
    return departure / scaleOf(departure, counted);
}

cv::Mat positive(const cv::Mat& values, const cv::Mat& where)
{
    cv::Mat result = cv::Mat::zeros(values.size(), CV_32F);
    const cv::Mat above = cv::max(values, 0.0);
    above.copyTo(result, where);
    return result;
}

}  // namespace

CellNorm normOf(const std::vector<CellFeatures>& specimens)
{
    const cv::Size cells = specimens.front().covered.size();
    CellNorm norm;
    norm.counted = cv::Mat::zeros(cells, CV_8U);
    for (std::size_t feature = 0; feature < cellFeatureCount; ++feature) {
        norm.centre[feature] = cv::Mat::zeros(cells, CV_32F);
        norm.spread[feature] = cv::Mat::zeros(cells, CV_32F);
        for (int row = 0; row < cells.height; ++row) {
            for (int column = 0; column < cells.width; ++column) {
                const auto values = valuesAt(specimens, feature, {column, row});
                if (values.size() * 2 < specimens.size()) {
                    continue;
                }
                norm.counted.at<uchar>(row, column) = 255;
                const Spot spot = spotOf(values);
                norm.centre[feature].at<float>(row, column) = spot.centre;
                norm.spread[feature].at<float>(row, column) = spot.spread;
            }
        }
        steady(norm.spread[feature], norm.counted, specimens.size(), leastSpread[feature]);
    }
    return norm;
}

document::Table tableOf(const CellNorm& norm)
{
    document::Table table{norm.counted.rows * norm.counted.cols, columnsOfTable, {}};
    table.values.reserve(static_cast<std::size_t>(table.rows) * columnsOfTable);
    for (int row = 0; row < norm.counted.rows; ++row) {
        for (int column = 0; column < norm.counted.cols; ++column) {
            table.values.push_back(norm.counted.at<uchar>(row, column) != 0 ? 1.0F : 0.0F);
            for (std::size_t feature = 0; feature < cellFeatureCount; ++feature) {
                table.values.push_back(norm.centre[feature].at<float>(row, column));
                table.values.push_back(norm.spread[feature].at<float>(row, column));
            }
        }
    }
    return table;
}

std::optional<CellNorm> normOf(const document::Table& table, cv::Size cells)
{
    const auto expected = static_cast<std::size_t>(cells.area()) * columnsOfTable;
    if (cells.empty() || table.columns != columnsOfTable || table.values.size() != expected) {
        return std::nullopt;
    }
    CellNorm norm;
    norm.counted = cv::Mat::zeros(cells, CV_8U);
    for (std::size_t feature = 0; feature < cellFeatureCount; ++feature) {
        norm.centre[feature] = cv::Mat(cells, CV_32F);
        norm.spread[feature] = cv::Mat(cells, CV_32F);
    }
    auto value = table.values.begin();
    for (int row = 0; row < cells.height; ++row) {
        for (int column = 0; column < cells.width; ++column) {
            norm.counted.at<uchar>(row, column) = *value++ > 0.5F ? 255 : 0;
            for (std::size_t feature = 0; feature < cellFeatureCount; ++feature) {
                norm.centre[feature].at<float>(row, column) = *value++;
                // A file may say anything.
                norm.spread[feature].at<float>(row, column) = std::max(leastSpread[feature], *value++);
            }
        }
    }
    return norm;
}

cv::Mat Departure::strongest() const
{
    cv::Mat result = lost.clone();
    for (const cv::Mat* other : {&tint, &lighter}) {
        if (!other->empty()) {
            cv::max(result, *other, result);
        }
    }
    return result;
}

Departure departureOf(const CellFeatures& page, const CellNorm& norm, image::Light light)
{
    Departure departure;
    cv::bitwise_and(norm.counted, page.covered > leastCovered, departure.counted);
    const cv::Mat& counted = departure.counted;
    const cv::Mat textured = counted & (page.textured > leastTexture);
    departure.lost = positive(-scored(page, norm, CellFeature::Kept, textured), textured);
    if (light == image::Light::White) {
        cv::Mat tint;
        cv::magnitude(scored(page, norm, CellFeature::RedGreen, counted),
                      scored(page, norm, CellFeature::BlueYellow, counted), tint);
        constexpr double covered = -2.0;  // darker than that: something lies on it
        constexpr double glare = 3.0;
        const cv::Mat lightness = scored(page, norm, CellFeature::Lightness, counted);
        departure.tint = positive(tint, counted & (lightness > covered) & (lightness < glare));
    }
    if (light == image::Light::Infrared) {
        departure.lighter = positive(scored(page, norm, CellFeature::Lightness, counted), counted);
    }
    return departure;
}

}  // namespace rahdari::optical
