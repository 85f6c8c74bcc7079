#include "core/learning/overlay.h"

#include <cmath>
#include <opencv2/imgproc.hpp>

namespace rahdari::learning {

namespace {

using document::Feature;
using document::FeatureKind;

constexpr double pxPerMm = 12.0;

/// BGR, told apart also by those who see few colours: personalised warm, static cold, light-borne bright.
cv::Scalar colourOf(FeatureKind kind)
{
    switch (kind) {
    case FeatureKind::Print: return {160, 90, 0};
    case FeatureKind::Blank: return {150, 150, 150};
    case FeatureKind::Mrz: return {0, 0, 200};
    case FeatureKind::Portrait: return {0, 60, 255};
    case FeatureKind::Ghost: return {40, 120, 255};
    case FeatureKind::Field: return {0, 140, 255};
    case FeatureKind::Code: return {60, 60, 160};
    case FeatureKind::Personal: return {90, 90, 220};
    case FeatureKind::UvPrint: return {220, 40, 160};
    case FeatureKind::UvPersonal: return {200, 0, 240};
    case FeatureKind::IrVanishing: return {80, 160, 0};
    case FeatureKind::IrStaying: return {0, 110, 0};
    case FeatureKind::Fibres: return {230, 120, 200};
    case FeatureKind::Ovd: return {200, 180, 0};
    case FeatureKind::Retro: return {230, 210, 60};
    case FeatureKind::Watermark: return {120, 60, 60};
    case FeatureKind::Perforation: return {60, 0, 60};
    }
    return {0, 0, 0};
}

cv::Rect rectOf(const image::RectMm& box)
{
    return {static_cast<int>(std::lround(box.x * pxPerMm)), static_cast<int>(std::lround(box.y * pxPerMm)),
            static_cast<int>(std::lround(box.width * pxPerMm)), static_cast<int>(std::lround(box.height * pxPerMm))};
}

void name(cv::Mat& picture, const Feature& feature, const cv::Rect& rect)
{
    constexpr double size = 0.42;
    int baseline = 0;
    const cv::Size text = cv::getTextSize(feature.name, cv::FONT_HERSHEY_SIMPLEX, size, 1, &baseline);
    const cv::Point at(rect.x + 2, rect.y + text.height + 3);
    cv::rectangle(picture, {at.x - 1, at.y - text.height - 1, text.width + 2, text.height + baseline + 1},
                  {255, 255, 255}, cv::FILLED);
    cv::putText(picture, feature.name, at, cv::FONT_HERSHEY_SIMPLEX, size, colourOf(feature.kind), 1, cv::LINE_AA);
}

}  // namespace

cv::Mat drawOverlay(const document::DocumentModel& model)
{
    const document::Reference* reference = model.reference(image::Light::White);
    if (reference == nullptr && !model.references.empty()) {
        reference = &model.references.begin()->second;
    }
    if (reference == nullptr) {
        return {};
    }
    cv::Mat picture = reference->mean.clone();
    if (picture.channels() == 1) {
        cv::cvtColor(picture, picture, cv::COLOR_GRAY2BGR);
    }
    if (model.stable.size() == picture.size()) {
        cv::Mat tinted;
        cv::addWeighted(picture, 0.75, cv::Mat(picture.size(), picture.type(), cv::Scalar(90, 160, 255)), 0.25, 0.0,
                        tinted);
        tinted.copyTo(picture, ~model.stable);
    }
    const double scale = pxPerMm / document::modelPxPerMm;
    cv::resize(picture, picture, {}, scale, scale, cv::INTER_CUBIC);
    for (const Feature& feature : model.features) {
        cv::rectangle(picture, rectOf(feature.box), colourOf(feature.kind), 2);
    }
    for (const Feature& feature : model.features) {
        name(picture, feature, rectOf(feature.box));
    }
    return picture;
}

}  // namespace rahdari::learning
