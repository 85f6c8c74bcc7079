#include "core/document/registration/page_signature.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace rahdari::document {

namespace {

constexpr double cellMm = 2.0;
constexpr int marginMm = 2;  // shifts tried, in steps of one
constexpr int valuesPerCell = 4;
constexpr int mostCells = 512;  // along a side
constexpr double lightnessShare = 0.7;
constexpr double leastSquares = 1e-3;

cv::Size cellsOf(image::SizeMm size)
{
    return {std::max(1, static_cast<int>(std::lround(size.width / cellMm))),
            std::max(1, static_cast<int>(std::lround(size.height / cellMm)))};
}

/// Lightness, and the two differences of colour, of a cell.
cv::Vec3f opponent(const cv::Vec3f& bgr)
{
    return {(bgr[0] + bgr[1] + bgr[2]) / 3.0F, bgr[2] - bgr[1], 0.5F * (bgr[2] + bgr[1]) - bgr[0]};
}

/// Sums for a weighted correlation.
struct Correlation {
    double n = 0.0;
    double a = 0.0;
    double b = 0.0;
    double aa = 0.0;
    double bb = 0.0;
    double ab = 0.0;

    void add(double weight, float one, float other)
    {
        const auto x = static_cast<double>(one);
        const auto y = static_cast<double>(other);
        n += weight;
        a += weight * x;
        b += weight * y;
        aa += weight * x * x;
        bb += weight * y * y;
        ab += weight * x * y;
    }
    double covariance() const { return ab - a * b / std::max(n, leastSquares); }
    double ownSquares() const { return aa - a * a / std::max(n, leastSquares); }
    double otherSquares() const { return bb - b * b / std::max(n, leastSquares); }
};

double ratio(double covariance, double own, double other)
{
    return own > leastSquares && other > leastSquares ? covariance / std::sqrt(own * other) : 0.0;
}

}  // namespace

std::optional<Signature> signatureOf(const DocumentModel& model)
{
    const Reference* reference = model.reference(image::Light::White);
    if (reference == nullptr || reference->mean.type() != CV_8UC3 || model.stable.size() != reference->mean.size()) {
        return std::nullopt;
    }
    const cv::Size cells = cellsOf(model.size);
    cv::Mat weight;
    cv::resize(model.stable, weight, cells, 0.0, 0.0, cv::INTER_AREA);
    Signature signature;
    weight.convertTo(signature.weight, CV_32F, 1.0 / 255.0);
    cv::resize(reference->mean, weight, cells, 0.0, 0.0, cv::INTER_AREA);
    weight.convertTo(signature.colours, CV_32F);
    // A cell that is partly personalised shows somebody's data in the mean.
    cv::multiply(signature.weight, signature.weight, signature.weight);
    return signature;
}

Table tableOf(const Signature& signature)
{
    Table table{signature.colours.rows, signature.colours.cols * valuesPerCell, {}};
    for (int row = 0; row < signature.colours.rows; ++row) {
        for (int column = 0; column < signature.colours.cols; ++column) {
            const auto& colour = signature.colours.at<cv::Vec3f>(row, column);
            table.values.insert(table.values.end(),
                                {colour[0], colour[1], colour[2], signature.weight.at<float>(row, column)});
        }
    }
    return table;
}

std::optional<Signature> signatureOf(const Table& table)
{
    const int columns = table.columns / valuesPerCell;
    if (table.rows < 1 || columns < 1 || table.rows > mostCells || columns > mostCells ||
        table.columns % valuesPerCell != 0 ||
        table.values.size() != static_cast<std::size_t>(table.rows) * static_cast<std::size_t>(table.columns)) {
        return std::nullopt;
    }
    Signature signature{cv::Mat(table.rows, columns, CV_32FC3), cv::Mat(table.rows, columns, CV_32FC1)};
    const float* value = table.values.data();
    for (int row = 0; row < table.rows; ++row) {
        for (int column = 0; column < columns; ++column, value += valuesPerCell) {
            if (!std::all_of(value, value + valuesPerCell, [](float one) { return std::isfinite(one); })) {
                return std::nullopt;
            }
            signature.colours.at<cv::Vec3f>(row, column) = {value[0], value[1], value[2]};
            signature.weight.at<float>(row, column) = std::clamp(value[3], 0.0F, 1.0F);
        }
    }
    return signature;
}

PageColours::PageColours(const cv::Mat& picture, const PagePose& pose, image::SizeMm size)
{
    const cv::Size cells = cellsOf(size);
    const double width = cells.width * cellMm;
    const double height = cells.height * cellMm;
    cv::Mat raster =
        rasterise(picture, pose, {-marginMm, -marginMm, width + 2.0 * marginMm, height + 2.0 * marginMm}, 1.0).pixels;
    if (raster.channels() == 1 && !raster.empty()) {
        cv::cvtColor(raster, raster, cv::COLOR_GRAY2BGR);
    }
    raster.convertTo(fine_, CV_32F);
}

double PageColours::likeness(const Signature& signature) const { return likenessAt(signature, {0, 0}); }

double PageColours::bestLikeness(const Signature& signature) const
{
    double best = -1.0;
    for (int dy = -marginMm; dy <= marginMm; ++dy) {
        for (int dx = -marginMm; dx <= marginMm; ++dx) {
            best = std::max(best, likenessAt(signature, {dx, dy}));
        }
    }
    return best;
}

double PageColours::likenessAt(const Signature& signature, cv::Point offset) const
{
    if (fine_.empty()) {
        return -1.0;
    }
    constexpr int cell = static_cast<int>(cellMm);
    const cv::Size cells((fine_.cols - 2 * marginMm) / cell, (fine_.rows - 2 * marginMm) / cell);
    if (cells != signature.colours.size()) {
        return -1.0;
    }
    cv::Mat& page = cells_[(offset.y + marginMm) * (2 * marginMm + 1) + offset.x + marginMm];
    if (page.empty()) {
        cv::resize(fine_(cv::Rect(offset.x + marginMm, offset.y + marginMm, cells.width * cell, cells.height * cell)),
                   page, cells, 0.0, 0.0, cv::INTER_AREA);
    }
    Correlation lightness;
    Correlation reds;
    Correlation blues;
    for (int row = 0; row < cells.height; ++row) {
        const auto* shown = page.ptr<cv::Vec3f>(row);
        const auto* wanted = signature.colours.ptr<cv::Vec3f>(row);
        const auto* weight = signature.weight.ptr<float>(row);
        for (int column = 0; column < cells.width; ++column) {
            const auto share = static_cast<double>(weight[column]);
            const cv::Vec3f one = opponent(shown[column]);
            const cv::Vec3f other = opponent(wanted[column]);
            lightness.add(share, one[0], other[0]);
            reds.add(share, one[1], other[1]);
            blues.add(share, one[2], other[2]);
        }
    }
    const double light = ratio(lightness.covariance(), lightness.ownSquares(), lightness.otherSquares());
    const double colour = ratio(reds.covariance() + blues.covariance(), reds.ownSquares() + blues.ownSquares(),
                                reds.otherSquares() + blues.otherSquares());
    return lightnessShare * light + (1.0 - lightnessShare) * colour;
}

}  // namespace rahdari::document
