#include "core/optical/infrared/static_print.h"

#include "core/base/median.h"
#include "core/optical/infrared/measured_page.h"
#include "core/optical/light_pair/ink_contrast.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace rahdari::optical {

namespace {

using check::Measured;
using check::Measurement;
using document::Feature;
using document::FeatureKind;
using image::Light;

constexpr double solid = 0.18;  ///< contrast of print in white light that is worth a look
constexpr double gone = 0.25;   ///< share of it below which print counts as vanished
constexpr double kept = 0.55;   ///< and above which it stays
constexpr double leastPrintMm2 = 0.6;
constexpr double leastSeen = 0.9;
constexpr double groundMm = 2.0;    ///< around a box, to see its ground
constexpr double disturbed = 0.25;  ///< white contrast this far from the model's: a stamp, dirt, wear
constexpr double leastShare = 0.3;  ///< of white contrast, and of the middle place: less is none to compare with
constexpr std::size_t fewestToCompare = 3;

image::RectMm around(const image::RectMm& box, double mm)
{
    return {box.x - mm, box.y - mm, box.width + 2 * mm, box.height + 2 * mm};
}

cv::Mat boxWithin(const image::RectMm& box, const cv::Rect& part, cv::Size page)
{
    cv::Mat inside = cv::Mat::zeros(part.size(), CV_8UC1);
    const cv::Rect px = document::rasterRect(box, page) - part.tl();
    inside(px & cv::Rect({0, 0}, part.size())).setTo(255);
    return inside;
}

/// Where the page shows in white light what the model does.
cv::Mat undisturbed(const cv::Mat& pageContrast, const cv::Mat& modelContrast)
{
    cv::Mat apart;
    cv::absdiff(pageContrast, modelContrast, apart);
    cv::blur(apart, apart, {3, 3});
    return apart < disturbed;
}

/// A stamp, a stain or a reflection's veil lies on the ground as much as on print, and takes from what white light
/// shows of print.
bool isCovered(const MeasuredPage& of, const cv::Rect& part, const cv::Mat& ink)
{
    const document::RegisteredLight& light = *of.page->under(Light::White);
    if (light.levelled.size() != light.raw.size()) {
        return false;
    }
    cv::Mat bare;
    cv::dilate(ink, bare, cv::getStructuringElement(cv::MORPH_RECT, {5, 5}));
    bare = ~bare & light.seen(part);
    if (of.model->stable.size() == light.raw.size()) {
        bare &= of.model->stable(part);
    }
    const auto level = [&](const cv::Mat& picture) {
        const cv::Scalar mean = cv::mean(picture(part), bare);
        return mean[0] + mean[1] + mean[2];
    };
    constexpr double leastOfModel = 0.965;
    constexpr double mostOfModel = 1.05;
    const double expected = level(of.model->reference(Light::White)->mean);
    const double found = level(light.levelled);
    return found < leastOfModel * expected || found > mostOfModel * expected;
}

/// What print at a place keeps of its white contrast.
struct Kept {
    Measurement share;
    double ofModel = 0.0;  ///< the same of the model's mean pictures
};

std::optional<Kept> keptAt(const MeasuredPage& of, const Feature& feature, const char* check)
{
    const cv::Size size = of.model->reference(Light::White)->mean.size();
    const cv::Rect part = document::rasterRect(around(feature.box, groundMm), size);
    if (part.empty()) {
        return std::nullopt;
    }
    const PrintByInfrared known = printOfModel(*of.model, part);
    auto pair = contrastsIn(*of.page, Light::Infrared, part, Ink::Any, known.ink);
    if (!pair || of.page->shareSeenUnderBoth(feature.box) < leastSeen || isCovered(of, part, known.ink)) {
        return std::nullopt;
    }
    const cv::Mat print = (feature.kind == FeatureKind::IrVanishing ? known.vanishing : known.staying) &
                          boxWithin(feature.box, part, size);
    pair->counts &= undisturbed(pair->white, known.whiteContrast);
    const auto share = shareOver(*pair, print, leastPrintMm2);
    const auto ofModel = shareOver({known.whiteContrast, known.infraredContrast, pair->counts}, print, leastPrintMm2);
    if (!share || !ofModel) {
        return std::nullopt;
    }
    return Kept{{check, feature.name, "ir_share", share->share, Light::Infrared, feature.box}, ofModel->share};
}

/// Each place's difference from the middle of all places. Some may be covered: the model says what each would keep.
std::vector<Measurement> compared(const std::vector<Kept>& places)
{
    if (places.size() < fewestToCompare) {
        return {};
    }
    std::vector<double> shares;
    for (const Kept& place : places) {
        shares.push_back(place.share.value / std::max(place.ofModel, leastShare));
    }
    const double usual = std::max(base::medianOf(shares), leastShare);
    std::vector<Measurement> values;
    for (std::size_t i = 0; i < places.size(); ++i) {
        Measurement value = places[i].share;
        value.quantity = "against_others";
        value.value = shares[i] / usual - 1;
        values.push_back(std::move(value));
    }
    return values;
}

Measured measureKind(const check::Evidence& evidence, FeatureKind kind, const char* check)
{
    const auto of = measuredPage(evidence);
    if (of.obstacle) {
        return {{}, of.obstacle};
    }
    Measured measured;
    const auto features = of.model->ofKind(kind);
    if (features.empty()) {
        return Measured::notSupported("The model names no such print");
    }
    std::vector<Kept> places;
    for (const Feature* const feature : features) {
        if (auto place = keptAt(of, *feature, check)) {
            measured.values.push_back(place->share);
            places.push_back(std::move(*place));
        }
    }
    if (measured.values.empty()) {
        return Measured::undetermined("The print the model names is covered or not seen under both lights");
    }
    if (kind == FeatureKind::IrStaying) {
        std::vector<Measurement> values = compared(places);
        std::move(values.begin(), values.end(), std::back_inserter(measured.values));
    }
    return measured;
}

}  // namespace

PrintByInfrared printOfModel(const document::DocumentModel& model, cv::Rect part)
{
    const cv::Mat white = evenLight(model.reference(Light::White)->mean(part), Ink::Any);
    const cv::Mat infrared = evenLight(model.reference(Light::Infrared)->mean(part), Ink::Any);
    PrintByInfrared print;
    print.ink = inkIn(white, solid);
    const WindowCover ground = groundBeside(print.ink);
    print.whiteContrast = contrastOf(white, ground);
    cv::Mat own;
    cv::Mat other;
    cv::blur(print.whiteContrast, own, {5, 5});
    print.infraredContrast = contrastOf(infrared, ground);
    cv::blur(print.infraredContrast, other, {5, 5});
    print.vanishing = print.ink & (other < gone * own);
    print.staying = print.ink & (other > kept * own);
    return print;
}

Measured measureVanishingPrint(const check::Evidence& evidence)
{
    return measureKind(evidence, FeatureKind::IrVanishing, "optical.ir_tr_is");
}

Measured measureStayingPrint(const check::Evidence& evidence)
{
    return measureKind(evidence, FeatureKind::IrStaying, "optical.ir_ab_is");
}

}  // namespace rahdari::optical
