#include "core/optical/coaxial/transmitted.h"

#include "core/base/median.h"
#include "core/document/model/document_model.h"
#include "core/document/registration/identification.h"
#include "core/optical/light_pair/linear_light.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <numbers>
#include <optional>
#include <utility>

namespace rahdari::optical {

namespace {

using check::Measured;
using check::Obstacle;
using check::Outcome;
using document::Feature;
using document::FeatureKind;
using image::Light;

constexpr double pxPerMm = document::modelPxPerMm;
constexpr double softMm = 0.5;
constexpr int slowPx = 161;  ///< 20 mm: wider than a watermark's parts
constexpr double darkest = 0.003;
constexpr double holeContrast = 1.6;  ///< a hole is so much lighter than its surroundings
constexpr int aroundHolePx = 17;
constexpr double smallestHoleMm2 = 0.02;
constexpr double largestHoleMm2 = 1.0;
constexpr double roundest = 2.2;      ///< longer than this many times its width: no hole
constexpr double leastSpread = 0.01;  ///< density below which there is no shape to speak of

struct LitPage {
    std::shared_ptr<const document::RegisteredPage> page;
    std::shared_ptr<const document::DocumentModel> model;
    std::optional<Obstacle> obstacle;
};

LitPage litPage(const check::Evidence& evidence, FeatureKind kind)
{
    const auto refused = [](Outcome outcome, std::string reason) {
        return LitPage{nullptr, nullptr, Obstacle{outcome, std::move(reason)}};
    };
    auto page = evidence.find<document::RegisteredPage>();
    const auto identified = evidence.find<document::Identification>();
    if (!page || page->under(Light::Transmitted) == nullptr || page->under(Light::Transmitted)->raw.empty()) {
        return refused(Outcome::NotSupported, "A picture under light from behind is needed");
    }
    if (!identified || !identified->model || identified->model->ofKind(kind).empty()) {
        return refused(Outcome::NotSupported, "No model is known that names such a feature");
    }
    if (page->obstacle) {
        return refused(Outcome::Undetermined, *page->obstacle);
    }
    return {std::move(page), identified->model, std::nullopt};
}

struct Likeness {
    double correlation = 0.0;
    double strength = 0.0;
};

/// @param known  the model's shape, as large
Likeness compare(const cv::Mat& shape, const cv::Mat& known, const cv::Mat& over)
{
    cv::Scalar mean, deviation, knownMean, knownDeviation;
    cv::meanStdDev(shape, mean, deviation, over);
    cv::meanStdDev(known, knownMean, knownDeviation, over);
    const double common = cv::mean((shape - mean[0]).mul(known - knownMean[0]), over)[0];
    return {common / (std::hypot(deviation[0], leastSpread) * std::hypot(knownDeviation[0], leastSpread)),
            common / std::max(knownDeviation[0] * knownDeviation[0], leastSpread * leastSpread)};
}

cv::Mat withoutPersonal(const document::DocumentModel& model, cv::Size size)
{
    cv::Mat clear(size, CV_8UC1, cv::Scalar(255));
    for (const Feature& feature : model.features) {
        if (document::isPersonal(feature.kind)) {
            clear(document::rasterRect(feature.box, size)).setTo(0);
        }
    }
    return clear;
}

double nearest(const std::vector<Hole>& holes, std::size_t of)
{
    double least = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < holes.size(); ++i) {
        if (i != of) {
            least = std::min(
                least, std::hypot(holes[i].centre.x - holes[of].centre.x, holes[i].centre.y - holes[of].centre.y));
        }
    }
    return least;
}

void addHoles(const std::vector<Hole>& holes, const Feature& feature, std::vector<check::Measurement>& values)
{
    const auto add = [&](const char* quantity, double value) {
        values.push_back({"optical.perforation", feature.name, quantity, value, Light::Transmitted, feature.box});
    };
    add("holes", static_cast<double>(holes.size()));
    if (holes.size() < 2) {
        return;
    }
    std::vector<double> pitches;
    std::vector<double> diameters;
    for (std::size_t i = 0; i < holes.size(); ++i) {
        pitches.push_back(nearest(holes, i));
        diameters.push_back(holes[i].diameterMm);
    }
    add("pitch_mm", base::medianOf(std::move(pitches)));
    add("diameter_mm", base::medianOf(std::move(diameters)));
}

}  // namespace

cv::Mat softShapes(const cv::Mat& raw)
{
    cv::Mat light = cv::max(linearLightness(raw), darkest);
    cv::log(light, light);
    cv::GaussianBlur(light, light, {}, softMm * pxPerMm);
    cv::Mat slow;
    cv::blur(light, slow, {slowPx, slowPx}, {-1, -1}, cv::BORDER_REFLECT);
    return light - slow;
}

std::vector<Hole> holesIn(const cv::Mat& raw, cv::Rect part)
{
    part &= cv::Rect({0, 0}, raw.size());
    if (part.width < aroundHolePx || part.height < aroundHolePx) {
        return {};
    }
    const cv::Mat light = linearLightness(raw(part));
    cv::Mat around;
    cv::blur(light, around, {aroundHolePx, aroundHolePx}, {-1, -1}, cv::BORDER_REFLECT);
    const cv::Mat lit = light > holeContrast * cv::max(around, darkest);
    cv::Mat labels;
    cv::Mat statistics;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(lit, labels, statistics, centres);
    std::vector<Hole> holes;
    for (int i = 1; i < count; ++i) {
        const int* const row = statistics.ptr<int>(i);
        const double areaMm2 = row[cv::CC_STAT_AREA] / (pxPerMm * pxPerMm);
        const double longer = std::max(row[cv::CC_STAT_WIDTH], row[cv::CC_STAT_HEIGHT]);
        const double shorter = std::min(row[cv::CC_STAT_WIDTH], row[cv::CC_STAT_HEIGHT]);
        if (areaMm2 >= smallestHoleMm2 && areaMm2 <= largestHoleMm2 && longer <= roundest * shorter) {
            const auto* const centre = centres.ptr<double>(i);
            holes.push_back({{(part.x + centre[0] + 0.5) / pxPerMm, (part.y + centre[1] + 0.5) / pxPerMm},
                             2 * std::sqrt(areaMm2 / std::numbers::pi)});
        }
    }
    return holes;
}

Measured measureWatermark(const check::Evidence& evidence)
{
    const LitPage of = litPage(evidence, FeatureKind::Watermark);
    if (of.obstacle) {
        return {{}, of.obstacle};
    }
    const document::Reference* const known = of.model->reference(Light::Transmitted);
    const document::RegisteredLight& lit = *of.page->under(Light::Transmitted);
    if (known == nullptr || known->mean.size() != lit.raw.size()) {
        return Measured::notSupported("The model was learned without light from behind");
    }
    const cv::Mat shape = softShapes(lit.raw);
    const cv::Mat knownShape = softShapes(known->mean);
    const cv::Mat clear = withoutPersonal(*of.model, lit.raw.size()) & lit.seen;
    const document::RegisteredLight* const white = of.page->under(Light::White);
    Measured measured;
    for (const Feature* const feature : of.model->ofKind(FeatureKind::Watermark)) {
        const cv::Rect part = document::rasterRect(feature->box, lit.raw.size());
        if (cv::countNonZero(clear(part)) < part.area() / 4) {
            continue;
        }
        const auto add = [&](const char* quantity, double value) {
            measured.values.push_back(
                {"optical.watermark", feature->name, quantity, value, Light::Transmitted, feature->box});
        };
        const Likeness likeness = compare(shape(part), knownShape(part), clear(part));
        add("shape", likeness.correlation);
        add("strength", likeness.strength);
        if (white != nullptr && white->raw.size() == lit.raw.size()) {
            add("in_white", compare(softShapes(white->raw)(part), knownShape(part), clear(part)).strength);
        }
    }
    return measured;
}

Measured measurePerforation(const check::Evidence& evidence)
{
    const LitPage of = litPage(evidence, FeatureKind::Perforation);
    if (of.obstacle) {
        return {{}, of.obstacle};
    }
    const cv::Mat& raw = of.page->under(Light::Transmitted)->raw;
    Measured measured;
    for (const Feature* const feature : of.model->ofKind(FeatureKind::Perforation)) {
        addHoles(holesIn(raw, document::rasterRect(feature->box, raw.size())), *feature, measured.values);
    }
    return measured;
}

}  // namespace rahdari::optical
