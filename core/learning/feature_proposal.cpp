#include "core/document/registration/registered_page.h"
#include "core/learning/face_areas.h"
#include "core/learning/feature_appearance.h"
#include "core/learning/ground_blocks.h"
#include "core/learning/learner.h"
#include "core/learning/stability.h"
#include "core/learning/zone_area.h"
#include "core/optical/coaxial/coaxial_features.h"
#include "core/optical/infrared/infrared_features.h"
#include "core/optical/ultraviolet/uv_features.h"
#include "core/viz/field_proposal.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <string>

// In what order features are found: first what is personalised, each kind keeping clear of those before it (zone,
// faces, fields, and what is left over); then, on what is the same on every specimen, what a light alone shows; last,
// blocks of print and ground.

namespace rahdari::learning {

namespace {

using document::DocumentModel;
using document::Feature;
using document::FeatureKind;

using Proposals = std::vector<Feature>;

/// Adds features under names nobody has yet.
void add(const Proposals& proposals, DocumentModel& draft)
{
    for (Feature feature : proposals) {
        const std::string base = feature.name;
        for (int number = 2; draft.find(feature.name) != nullptr; ++number) {
            feature.name = base + '_' + std::to_string(number);
        }
        draft.features.push_back(std::move(feature));
    }
}

/// The same, and what is personalised is no longer stable.
void addPersonal(const Proposals& proposals, DocumentModel& draft)
{
    add(proposals, draft);
    draft.stable = stableMask(~draft.stable, draft.features);
}

/// What varies and is none of the features found: a signature, a number in the print, a barcode.
Proposals leftOver(const DocumentModel& draft)
{
    constexpr double leastAreaMm2 = 6.0;
    constexpr double leastSideMm = 1.2;
    constexpr double marginMm = 0.6;    // strokes reach beyond their boxes
    constexpr double borderMm = 1.5;    // cut differently, worn: it differs without being personalised
    constexpr double leastFill = 0.35;  // what is not compact is no place that has a name
    cv::Mat rest = cv::Mat::zeros(draft.stable.size(), CV_8UC1);
    const cv::Rect inner = document::rasterRect(
        {borderMm, borderMm, draft.size.width - 2.0 * borderMm, draft.size.height - 2.0 * borderMm}, rest.size());
    cv::Mat(~draft.stable(inner)).copyTo(rest(inner));
    for (const Feature& feature : draft.features) {
        if (document::isPersonal(feature.kind)) {
            const image::RectMm wide{feature.box.x - marginMm, feature.box.y - marginMm,
                                     feature.box.width + 2.0 * marginMm, feature.box.height + 2.0 * marginMm};
            rest(document::rasterRect(wide, rest.size())).setTo(0);
        }
    }
    cv::Mat labels;
    cv::Mat statistics;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(rest, labels, statistics, centres, 8);
    Proposals found;
    for (int label = 1; label < count; ++label) {
        const auto* row = statistics.ptr<int>(label);
        const double px = document::modelPxPerMm;
        const image::RectMm box{row[cv::CC_STAT_LEFT] / px, row[cv::CC_STAT_TOP] / px, row[cv::CC_STAT_WIDTH] / px,
                                row[cv::CC_STAT_HEIGHT] / px};
        const double areaMm2 = row[cv::CC_STAT_AREA] / px / px;
        if (areaMm2 >= leastAreaMm2 && areaMm2 >= leastFill * box.width * box.height &&
            std::min(box.width, box.height) >= leastSideMm) {
            Feature feature;
            feature.kind = FeatureKind::Personal;
            feature.name = "personal_" + std::to_string(found.size() + 1);
            feature.box = box;
            found.push_back(std::move(feature));
        }
    }
    return found;
}

optical::SpecimenPages pagesOf(const SpecimenEvidence& specimens)
{
    optical::SpecimenPages pages;
    for (const auto& specimen : specimens) {
        pages.push_back(specimen->find<document::RegisteredPage>());
    }
    return pages;
}

}  // namespace

Proposals proposeFeatures(const DocumentModel& outline, const SpecimenEvidence& specimens, const FaceFinder& faceFinder)
{
    DocumentModel draft = outline;
    draft.features.clear();
    if (draft.stable.empty()) {
        return {};
    }
    if (const auto zone = proposeZone(specimens)) {
        addPersonal({*zone}, draft);
    }
    const Proposals faces = detectedFaces(draft, specimens, faceFinder);
    addPersonal(faces.empty() ? proposeFaces(draft, specimens) : faces, draft);
    addPersonal(viz::proposeFields(draft, specimens), draft);
    addPersonal(leftOver(draft), draft);
    add(optical::proposeUvFeatures(draft, pagesOf(specimens)), draft);
    add(optical::proposeInfraredFeatures(draft, specimens), draft);
    add(optical::proposeCoaxialFeatures(draft, specimens), draft);
    add(optical::proposeTransmittedFeatures(draft, specimens), draft);
    add(proposeGround(draft), draft);
    describeAppearance(draft);
    return draft.features;
}

}  // namespace rahdari::learning
