#include "core/optical/coaxial/devices.h"

#include "core/optical/coaxial/turning_light.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <vector>

namespace rahdari::optical {

namespace {

using check::Measured;
using document::Feature;
using document::FeatureKind;
using image::Light;

constexpr double changed = 0.10;  ///< strength of colour that counts as a change
constexpr double noise = 0.04;    ///< strength that print, noise and small shifts leave
constexpr double ringMm = 2.0;    ///< around a feature: what its surroundings show is taken off
constexpr double cellMm = 1.0;
constexpr double leastSpread = 0.01;
constexpr std::size_t fewestSpecimens = 5;

/// The colour that coaxial light adds within a box, less that of its surroundings. CV_32FC3.
cv::Mat colourIn(const cv::Mat& surplus, const image::RectMm& box)
{
    const cv::Rect px = document::rasterRect(box, surplus.size());
    if (px.width < 4 || px.height < 4) {
        return {};
    }
    const image::RectMm wide{box.x - ringMm, box.y - ringMm, box.width + 2 * ringMm, box.height + 2 * ringMm};
    const cv::Rect around = document::rasterRect(wide, surplus.size());
    const cv::Mat colour = colourOf(surplus(around));
    cv::Mat ring(around.size(), CV_8UC1, cv::Scalar(255));
    ring(px - around.tl()).setTo(0);
    const cv::Scalar ground = cv::countNonZero(ring) > 0 ? cv::mean(colour, ring) : cv::Scalar();
    return colour(px - around.tl()) - ground;
}

struct Hues {
    double variety = 0.0;
    double share = 0.0;
};

Hues huesOf(const cv::Mat& colour, const cv::Mat& strength)
{
    double weight = 0, along = 0, across = 0;
    int beyond = 0;
    for (int y = 0; y < colour.rows; ++y) {
        for (int x = 0; x < colour.cols; ++x) {
            const auto length = static_cast<double>(strength.ptr<float>(y)[x]);
            beyond += length > changed ? 1 : 0;
            if (length <= noise) {
                continue;
            }
            const cv::Vec3f& c = colour.ptr<cv::Vec3f>(y)[x];
            const double redGreen = static_cast<double>(c[2] - c[1]) / std::sqrt(2.0);
            const double blueYellow = static_cast<double>(2 * c[0] - c[1] - c[2]) / std::sqrt(6.0);
            const double own = length - noise;
            weight += own;
            along += own * redGreen / length;
            across += own * blueYellow / length;
        }
    }
    const double all = static_cast<double>(colour.total());
    return {weight > changed * noise * all ? 1 - std::hypot(along, across) / weight : 0.0, beyond / all};
}

cv::Mat cellsOf(const cv::Mat& strength, const image::RectMm& box)
{
    cv::Mat cells;
    const cv::Size size(std::max(2, static_cast<int>(box.width / cellMm)),
                        std::max(2, static_cast<int>(box.height / cellMm)));
    cv::resize(strength, cells, size, 0, 0, cv::INTER_AREA);
    return cells;
}

/// Correlation that spreads too small to mean anything draw to 0.
double likeness(const cv::Mat& cells, const document::Table& table)
{
    const cv::Mat known(table.rows, table.columns, CV_32FC1, const_cast<float*>(table.values.data()));
    if (known.size() != cells.size()) {
        return 0;
    }
    cv::Scalar meanA, deviationA, meanB, deviationB;
    cv::meanStdDev(cells, meanA, deviationA);
    cv::meanStdDev(known, meanB, deviationB);
    const double common = cv::mean((cells - meanA[0]).mul(known - meanB[0]))[0];
    return common / (std::hypot(deviationA[0], leastSpread) * std::hypot(deviationB[0], leastSpread));
}

std::string tableName(const Feature& feature) { return "coaxial." + feature.name; }

bool isTableOf(const document::Table* table)
{
    return table != nullptr && table->rows > 0 && table->columns > 0 &&
           table->values.size() == static_cast<std::size_t>(table->rows) * static_cast<std::size_t>(table->columns);
}

void addDevice(const TurnedPage& of, const Feature& feature, std::vector<check::Measurement>& values)
{
    const cv::Mat colour = colourIn(of.surplus, feature.box);
    if (colour.empty()) {
        return;
    }
    const cv::Mat strength = strengthOf(colour);
    const Hues hues = huesOf(colour, strength);
    const auto add = [&](const char* quantity, double value) {
        values.push_back({"optical.ovd", feature.name, quantity, value, Light::Coaxial, feature.box});
    };
    add("colour", cv::mean(strength)[0]);
    add("changed_share", hues.share);
    add("hue_variety", hues.variety);
    const document::Table* const table = of.model->table(tableName(feature));
    if (isTableOf(table)) {
        add("shape", likeness(cellsOf(strength, feature.box), *table));
    }
}

std::optional<document::Table> meanCells(const std::vector<cv::Mat>& surpluses, const Feature& feature)
{
    cv::Mat sum;
    int count = 0;
    for (const cv::Mat& surplus : surpluses) {
        const cv::Mat colour = colourIn(surplus, feature.box);
        if (colour.empty()) {
            continue;
        }
        const cv::Mat cells = cellsOf(strengthOf(colour), feature.box);
        if (sum.empty()) {
            sum = cells;
        } else if (sum.size() == cells.size()) {
            sum += cells;
        } else {
            continue;
        }
        ++count;
    }
    if (count == 0) {
        return std::nullopt;
    }
    sum /= count;
    return document::Table{sum.rows, sum.cols, std::vector<float>(sum.begin<float>(), sum.end<float>())};
}

}  // namespace

Measured measureDevices(const check::Evidence& evidence)
{
    const TurnedPage of = turnedPage(evidence, FeatureKind::Ovd);
    if (of.obstacle) {
        return {{}, of.obstacle};
    }
    Measured measured;
    for (const Feature* const feature : of.model->ofKind(FeatureKind::Ovd)) {
        addDevice(of, *feature, measured.values);
    }
    return measured;
}

Measured measureTurningInks(const check::Evidence& evidence)
{
    const TurnedPage of = turnedPage(evidence, FeatureKind::Ovd);
    if (of.obstacle) {
        return {{}, of.obstacle};
    }
    Measured measured;
    for (const Feature* const feature : of.model->ofKind(FeatureKind::Ovd)) {
        const cv::Mat colour = colourIn(of.surplus, feature->box);
        if (colour.empty()) {
            continue;
        }
        const cv::Scalar mean = cv::mean(colour);
        const auto add = [&](const char* quantity, double value) {
            measured.values.push_back({"optical.ovi", feature->name, quantity, value, Light::Coaxial, feature->box});
        };
        add("red_green", mean[2] - mean[1]);
        add("blue_yellow", mean[0] - (mean[1] + mean[2]) / 2);
    }
    return measured;
}

std::map<std::string, document::Table> learnDevices(const Specimens& specimens, const document::DocumentModel& draft)
{
    const auto features = draft.ofKind(FeatureKind::Ovd);
    std::vector<cv::Mat> surpluses;
    for (const auto& specimen : specimens) {
        const auto page = specimen && !features.empty() ? specimen->find<document::RegisteredPage>() : nullptr;
        cv::Mat surplus = page ? coaxialSurplus(*page) : cv::Mat();
        if (!surplus.empty()) {
            surpluses.push_back(std::move(surplus));
        }
    }
    std::map<std::string, document::Table> tables;
    if (surpluses.size() < fewestSpecimens) {
        return tables;
    }
    for (const Feature* const feature : features) {
        if (auto cells = meanCells(surpluses, *feature)) {
            tables[tableName(*feature)] = std::move(*cells);
        }
    }
    return tables;
}

}  // namespace rahdari::optical
