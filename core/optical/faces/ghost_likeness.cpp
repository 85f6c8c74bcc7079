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

/// What counts of a picture: deviations in px.
struct Band {
    double finest;    ///< finer is print and noise
    double coarsest;  ///< coarser is light and the density of the ink
};

/// At half the model's raster: head, hair and shoulders, by which the ghost is laid on the portrait.
constexpr Band wholeHead{0.75, 8.0};
/// At the model's raster: the lines of a face. Two persons whose heads have one outline still differ in them.
constexpr Band featureLines{1.5, 5.0};
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

/// A place's departure from what all specimens show there, at the model's raster; none where it is not seen.
cv::Mat ownPart(const ComparedLight& light, const image::RectMm& box)
{
    const cv::Rect rect = document::rasterRect(box, light.levelled.size());
    if (rect.empty()) {
        return {};
    }
    cv::Mat part = logOf(greyOf(light.levelled(rect))) - logOf(greyOf(light.reference(rect)));
    part.setTo(0.0, ~light.usable(rect));
    return part;
}

cv::Mat resized(const cv::Mat& part, double factor)
{
    cv::Mat result;
    cv::resize(part, result, {}, factor, factor, cv::INTER_AREA);
    return result;
}

cv::Mat banded(const cv::Mat& part, const Band& band)
{
    cv::Mat fine;
    cv::Mat coarse;
    cv::GaussianBlur(part, fine, {}, band.finest);
    cv::GaussianBlur(part, coarse, {}, band.coarsest);
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

/// How the portrait is laid on the ghost, at half the model's raster, and how well they agree there.
struct Fit {
    double factor = 1.0;  ///< on top of the boxes' scale
    cv::Point place;      ///< of the face's corner in the ghost
    double correlation = -1.0;
};

/// The face of a scaled portrait looked for in a ghost of the same band.
Fit bestPlace(const cv::Mat& scaled, const cv::Mat& there, const Band& band)
{
    const cv::Rect face = faceIn(scaled.size());
    if (face.width < 12 || face.width > there.cols || face.height > there.rows) {
        return {};
    }
    cv::Mat scores;
    cv::matchTemplate(there, banded(scaled, band)(face), scores, cv::TM_CCOEFF_NORMED);
    Fit fit;
    cv::minMaxLoc(scores, nullptr, &fit.correlation, nullptr, &fit.place);
    return fit;
}

/// @param there  the ghost, banded
Fit bestOf(const cv::Mat& portrait, const cv::Mat& there, double scale, double from, double to, double step)
{
    Fit best;
    for (double factor = from; factor <= to; factor *= step) {
        Fit found = bestPlace(resized(portrait, scale * factor), there, wholeHead);
        if (found.correlation > best.correlation) {
            found.factor = factor;
            best = found;
        }
    }
    return best;
}

/// @param portrait  both at half the model's raster
Fit bestFit(const cv::Mat& portrait, const cv::Mat& ghost, double scale)
{
    const cv::Mat there = banded(ghost, wholeHead);
    const Fit coarse = bestOf(portrait, there, scale, leastScale, largestScale, coarseStep);
    const Fit fine = bestOf(portrait, there, scale, coarse.factor / coarseStep, coarse.factor * coarseStep, fineStep);
    return fine.correlation > coarse.correlation ? fine : coarse;
}

/// How well the lines of the face agree around a fit, which is good to a pixel or two.
/// @param portrait  both at the model's raster
double fineCorrelation(const cv::Mat& portrait, const cv::Mat& ghost, double scale, const Fit& fit)
{
    constexpr int reachPx = 6;
    constexpr std::array factors{1 / (fineStep * fineStep), 1 / fineStep, 1.0, fineStep, fineStep * fineStep};
    const cv::Mat there = banded(ghost, featureLines);
    double most = -1.0;
    for (const double factor : factors) {
        const cv::Mat scaled = resized(portrait, scale * fit.factor * factor);
        const cv::Size face = faceIn(scaled.size()).size();
        const cv::Point corner = fit.place * 2 - cv::Point(reachPx, reachPx);
        const cv::Rect window =
            cv::Rect(corner, face + cv::Size(2 * reachPx, 2 * reachPx)) & cv::Rect({}, there.size());
        most = std::max(most, bestPlace(scaled, there(window), featureLines).correlation);
    }
    return most;
}

/// The ghost under one light against the portrait.
GhostLikeness likenessOf(const cv::Mat& portrait, const cv::Mat& ghost, double scale)
{
    const Fit fit = bestFit(resized(portrait, halfRaster), resized(ghost, halfRaster), scale);
    GhostLikeness likeness;
    likeness.correlation = fit.correlation;
    likeness.fineCorrelation = fit.correlation > -1.0 ? fineCorrelation(portrait, ghost, scale, fit) : -1.0;
    return likeness;
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
    GhostLikeness likeness;
    for (const Light light : {Light::White, Light::Ultraviolet, Light::Infrared}) {
        const auto seen = comparedUnder(*page, light);
        const cv::Mat ghost = seen ? ownPart(*seen, widened(ghosts.front()->box, roomMm)) : cv::Mat();
        if (ghost.empty()) {
            continue;
        }
        const GhostLikeness found = likenessOf(portrait, ghost, scale);
        if (found.correlation > likeness.correlation) {
            likeness = found;
            likeness.ghostLight = light;
        }
    }
    likeness.portrait = faceIn(box);
    return likeness.correlation > -1.0 ? std::optional(likeness) : std::nullopt;
}

}  // namespace rahdari::optical
