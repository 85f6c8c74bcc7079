#include "core/optical/faces/ghost_likeness.h"

#include "core/document/model/document_model.h"
#include "core/optical/light_pair/grey_levels.h"
#include "core/optical/print/compared_page.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>

namespace rahdari::optical {

namespace {

using document::FeatureKind;
using image::Light;

constexpr double halfRaster = 0.5;
// Deviations in px of half the model's raster: finer is print and noise, coarser is light and the density of the ink.
constexpr double finest = 0.75;
constexpr double coarsest = 8.0;
// The ghost's scale against what the boxes tell, which are good to a few millimetres.
constexpr double leastScale = 0.78;
constexpr double largestScale = 1.28;
constexpr double coarseStep = 1.05;
constexpr double fineStep = 1.012;

cv::Mat logOf(const cv::Mat& grey)
{
    constexpr double darkest = 4.0;
    cv::Mat result;
    cv::log(grey + darkest, result);
    return result;
}

/// A place's departure from what all specimens show there, at half the model's raster; none where it is not seen.
cv::Mat ownPart(const ComparedLight& light, const image::RectMm& box)
{
    const cv::Rect rect = document::rasterRect(box, light.levelled.size());
    if (rect.empty()) {
        return {};
    }
    cv::Mat part = logOf(greyOf(light.levelled(rect))) - logOf(greyOf(light.reference(rect)));
    part.setTo(0.0, ~light.usable(rect));
    cv::resize(part, part, {}, halfRaster, halfRaster, cv::INTER_AREA);
    return part;
}

cv::Mat banded(const cv::Mat& part)
{
    cv::Mat fine;
    cv::Mat coarse;
    cv::GaussianBlur(part, fine, {}, finest);
    cv::GaussianBlur(part, coarse, {}, coarsest);
    return fine - coarse;
}

/// Where the face lies in a portrait's box, in hundredths: hair and shoulders too, the box's loose rim not.
const cv::Rect faceHundredths{20, 17, 60, 66};

cv::Rect faceIn(cv::Size size)
{
    return {size.width * faceHundredths.x / 100, size.height * faceHundredths.y / 100,
            size.width * faceHundredths.width / 100, size.height * faceHundredths.height / 100};
}

image::RectMm faceIn(const image::RectMm& box)
{
    return {box.x + box.width * faceHundredths.x / 100, box.y + box.height * faceHundredths.y / 100,
            box.width * faceHundredths.width / 100, box.height * faceHundredths.height / 100};
}

/// Scale factor and correlation.
struct Fit {
    double factor = 1.0;
    double correlation = -1.0;
};

/// @param there  the ghost, banded
Fit bestOf(const cv::Mat& portrait, const cv::Mat& there, double scale, double from, double to, double step)
{
    Fit best;
    for (double factor = from; factor <= to; factor *= step) {
        cv::Mat scaled;
        cv::resize(portrait, scaled, {}, scale * factor, scale * factor, cv::INTER_AREA);
        const cv::Rect face = faceIn(scaled.size());
        if (face.width < 12 || face.width >= there.cols || face.height >= there.rows) {
            continue;
        }
        cv::Mat scores;
        cv::matchTemplate(there, banded(scaled)(face), scores, cv::TM_CCOEFF_NORMED);
        double most = 0.0;
        cv::minMaxLoc(scores, nullptr, &most);
        if (most > best.correlation) {
            best = {factor, most};
        }
    }
    return best;
}

double bestCorrelation(const cv::Mat& portrait, const cv::Mat& ghost, double scale)
{
    const cv::Mat there = banded(ghost);
    const Fit coarse = bestOf(portrait, there, scale, leastScale, largestScale, coarseStep);
    const Fit fine = bestOf(portrait, there, scale, coarse.factor / coarseStep, coarse.factor * coarseStep, fineStep);
    return std::max(coarse.correlation, fine.correlation);
}

}  // namespace

std::optional<GhostLikeness> ghostLikeness(const check::Evidence& evidence)
{
    check::Obstacle obstacle;
    const auto page = comparedPage(evidence, obstacle);
    if (!page) {
        return std::nullopt;
    }
    const auto portraits = page->model->ofKind(FeatureKind::Portrait);
    const auto ghosts = page->model->ofKind(FeatureKind::Ghost);
    const auto white = comparedUnder(*page, Light::White);
    if (portraits.empty() || ghosts.empty() || !white) {
        return std::nullopt;
    }
    const image::RectMm& box = portraits.front()->box;
    const cv::Mat portrait = ownPart(*white, box);
    if (portrait.empty()) {
        return std::nullopt;
    }
    constexpr double roomMm = 1.0;
    const double scale = ghosts.front()->box.height / box.height;
    GhostLikeness likeness{-1.0, Light::White, {}};
    for (const Light light : {Light::White, Light::Ultraviolet, Light::Infrared}) {
        const auto seen = comparedUnder(*page, light);
        const cv::Mat ghost = seen ? ownPart(*seen, widened(ghosts.front()->box, roomMm)) : cv::Mat();
        const double found = ghost.empty() ? -1.0 : bestCorrelation(portrait, ghost, scale);
        if (found > likeness.correlation) {
            likeness.correlation = found;
            likeness.ghostLight = light;
        }
    }
    likeness.portrait = faceIn(box);
    return likeness.correlation > -1.0 ? std::optional(likeness) : std::nullopt;
}

}  // namespace rahdari::optical
