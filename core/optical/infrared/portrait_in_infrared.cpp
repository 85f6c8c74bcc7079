#include "core/optical/infrared/portrait_in_infrared.h"

#include "core/optical/infrared/measured_page.h"
#include "core/optical/infrared/structure.h"

#include <opencv2/core.hpp>

namespace rahdari::optical {

namespace {

using check::Measured;
using document::FeatureKind;
using image::Light;

constexpr const char* checkId = "optical.ir_ab_ph";
constexpr double rimMm = 0.8;    ///< of a picture, left out: its place varies
constexpr double evenMm = 0.35;  ///< finer than this is screen and noise
constexpr double leastStructure = 0.05;
constexpr double leastSeen = 0.9;

void addPicture(const document::RegisteredPage& page, const document::Feature& feature,
                std::vector<check::Measurement>& values)
{
    const image::RectMm inner{feature.box.x + rimMm, feature.box.y + rimMm, feature.box.width - 2 * rimMm,
                              feature.box.height - 2 * rimMm};
    const cv::Rect part = document::rasterRect(inner, page.under(Light::White)->raw.size());
    const auto compared = compareStructure(page, part, {evenMm, 0, {}});
    if (!compared || compared->whiteDeviation < leastStructure) {
        return;
    }
    values.push_back({checkId, feature.name, "ir_share", compared->slope, Light::Infrared, feature.box});
    values.push_back({checkId, feature.name, "likeness", compared->likeness, Light::Infrared, feature.box});
}

}  // namespace

Measured measurePortraitInInfrared(const check::Evidence& evidence)
{
    const auto of = measuredPage(evidence);
    if (of.obstacle) {
        return {{}, of.obstacle};
    }
    Measured measured;
    bool hidden = false;
    for (const FeatureKind kind : {FeatureKind::Portrait, FeatureKind::Ghost}) {
        for (const document::Feature* const feature : of.model->ofKind(kind)) {
            if (of.page->shareSeenUnderBoth(feature->box) >= leastSeen) {
                addPicture(*of.page, *feature, measured.values);
            } else {
                hidden = true;
            }
        }
    }
    if (!measured.values.empty()) {
        return measured;
    }
    return hidden ? Measured::undetermined("A reflection or too much light hides the portrait")
                  : Measured::notSupported("The model names no portrait, or white light shows none");
}

}  // namespace rahdari::optical
