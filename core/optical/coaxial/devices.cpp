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
constexpr double leastSeen = 0.7;  ///< of a device, to judge it
constexpr std::size_t fewestSpecimens = 5;

/// What coaxial light adds within a box, less what it adds around it.
struct BoxColour {
    cv::Mat colour;  ///< CV_32FC3; empty where the box is too small
    cv::Mat seen;    ///< CV_8UC1
};

BoxColour colourIn(const CoaxialSurplus& light, const image::RectMm& box)
{
    const cv::Size size = light.surplus.size();
    const cv::Rect px = document::rasterRect(box, size);
    if (px.width < 4 || px.height < 4) {
        return {};
    }
    const image::RectMm wide{box.x - ringMm, box.y - ringMm, box.width + 2 * ringMm, box.height + 2 * ringMm};
    const cv::Rect around = document::rasterRect(wide, size);
    const cv::Mat colour = colourOf(light.surplus(around));
    cv::Mat ring = light.seen(around).clone();
    ring(px - around.tl()).setTo(0);
    const cv::Scalar ground = cv::countNonZero(ring) > 0 ? cv::mean(colour, ring) : cv::Scalar();
    return {colour(px - around.tl()) - ground, light.seen(px)};
}

struct Hues {
    double variety = 0.0;
    double share = 0.0;
};

Hues huesOf(const BoxColour& of, const cv::Mat& strength)
{
    const cv::Mat& colour = of.colour;
    double weight = 0, along = 0, across = 0;
    int beyond = 0;
    for (int y = 0; y < colour.rows; ++y) {
        for (int x = 0; x < colour.cols; ++x) {
            if (of.seen.ptr<uchar>(y)[x] == 0) {
                continue;
            }
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
    const double all = std::max(1.0, static_cast<double>(cv::countNonZero(of.seen)));
    return {weight > changed * noise * all ? 1 - std::hypot(along, across) / weight : 0.0, beyond / all};
}

cv::Size cellsIn(const image::RectMm& box)
{
    return {std::max(2, static_cast<int>(box.width / cellMm)), std::max(2, static_cast<int>(box.height / cellMm))};
}

/// Means of what is seen of every cell; `seenCells` says which cells are seen at all.
cv::Mat cellsOf(const cv::Mat& strength, const cv::Mat& seen, const image::RectMm& box, cv::Mat& seenCells)
{
    constexpr double least = 0.3;  ///< of a cell
    cv::Mat cells;
    cv::Mat shown;
    cv::Mat share;
    seen.convertTo(shown, CV_32F, 1 / 255.0);
    cv::resize(strength.mul(shown), cells, cellsIn(box), 0, 0, cv::INTER_AREA);
    cv::resize(shown, share, cellsIn(box), 0, 0, cv::INTER_AREA);
    seenCells = share > least;
    cv::divide(cells, cv::max(share, least), cells);
    return cells;
}

/// Correlation over the cells of a mask, which spreads too small to mean anything draw to 0.
double likeness(const cv::Mat& cells, const cv::Mat& mask, const document::Table& table)
{
    const cv::Mat known(table.rows, table.columns, CV_32FC1, const_cast<float*>(table.values.data()));
    if (known.size() != cells.size()) {
        return 0;
    }
    cv::Scalar meanA, deviationA, meanB, deviationB;
    cv::meanStdDev(cells, meanA, deviationA, mask);
    cv::meanStdDev(known, meanB, deviationB, mask);
    const double common = cv::mean((cells - meanA[0]).mul(known - meanB[0]), mask)[0];
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
    const BoxColour box = colourIn(of.light, feature.box);
    if (box.colour.empty()) {
        return;
    }
    const cv::Mat strength = strengthOf(box.colour);
    const Hues hues = huesOf(box, strength);
    const auto add = [&](const char* quantity, double value) {
        values.push_back({"optical.ovd", feature.name, quantity, value, Light::Coaxial, feature.box});
    };
    add("colour", cv::mean(strength, box.seen)[0]);
    add("changed_share", hues.share);
    add("hue_variety", hues.variety);
    const document::Table* const table = of.model->table(tableName(feature));
    if (isTableOf(table)) {
        cv::Mat seenCells;
        const cv::Mat cells = cellsOf(strength, box.seen, feature.box, seenCells);
        add("shape", likeness(cells, seenCells, *table));
    }
}

/// The features that can be seen; where none can, why.
std::vector<const Feature*> seenOf(const TurnedPage& of, std::optional<check::Obstacle>& obstacle)
{
    std::vector<const Feature*> seen;
    for (const Feature* const feature : of.model->ofKind(FeatureKind::Ovd)) {
        if (document::shownShare(of.light.seen, feature->box) >= leastSeen) {
            seen.push_back(feature);
        }
    }
    if (seen.empty()) {
        obstacle = {check::Outcome::Undetermined, "A reflection or burnt-out paper hides the device: turn the document "
                                                  "or wipe the glass, and capture again"};
    }
    return seen;
}

std::optional<document::Table> meanCells(const std::vector<CoaxialSurplus>& lights, const Feature& feature)
{
    cv::Mat sum = cv::Mat::zeros(cellsIn(feature.box), CV_32FC1);
    int count = 0;
    for (const CoaxialSurplus& light : lights) {
        if (document::shownShare(light.seen, feature.box) < 1.0) {
            continue;
        }
        const BoxColour box = colourIn(light, feature.box);
        if (box.colour.empty()) {
            continue;
        }
        cv::Mat seenCells;
        sum += cellsOf(strengthOf(box.colour), box.seen, feature.box, seenCells);
        ++count;
    }
    if (count < static_cast<int>(fewestSpecimens)) {
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
    for (const Feature* const feature : seenOf(of, measured.obstacle)) {
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
    for (const Feature* const feature : seenOf(of, measured.obstacle)) {
        const BoxColour box = colourIn(of.light, feature->box);
        if (box.colour.empty()) {
            continue;
        }
        const cv::Scalar mean = cv::mean(box.colour, box.seen);
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
    std::vector<CoaxialSurplus> lights;
    for (const auto& specimen : specimens) {
        const auto page = specimen && !features.empty() ? specimen->find<document::RegisteredPage>() : nullptr;
        CoaxialSurplus light = page ? coaxialSurplus(*page) : CoaxialSurplus{};
        if (!light.surplus.empty()) {
            lights.push_back(std::move(light));
        }
    }
    std::map<std::string, document::Table> tables;
    for (const Feature* const feature : features) {
        if (auto cells = meanCells(lights, *feature)) {
            tables[tableName(*feature)] = std::move(*cells);
        }
    }
    return tables;
}

}  // namespace rahdari::optical
