#include "core/optical/coaxial/retro_laminate.h"

#include "core/base/median.h"
#include "core/optical/coaxial/turning_light.h"
#include "core/optical/light_pair/linear_light.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <utility>
#include <vector>

namespace rahdari::optical {

namespace {

using check::Measured;
using check::Measurement;
using document::FeatureKind;
using image::Light;

constexpr const char* checkId = "optical.retro";
constexpr int slowPx = 13;             ///< 1.6 mm: wider than the pattern's lines
constexpr int holePx = 25;             ///< 3.1 mm: some of any pattern falls into such a window
constexpr int stripLengthPx = 72;      ///< 9 mm
constexpr int stripWidthPx = 5;        ///< 0.6 mm
constexpr double missing = 0.41;       ///< of the usual strength
constexpr double leastPattern = 0.03;  ///< a fainter pattern is lost among dust and scratches: no hole is found in it
constexpr double leastSeen = 0.5;      ///< of a laminate, to judge it
constexpr double pxPerMm = document::modelPxPerMm;

double middleOf(const cv::Mat& values)
{
    std::vector<float> sorted;
    for (int y = 2; y < values.rows; y += 4) {
        for (int x = 2; x < values.cols; x += 4) {
            sorted.push_back(values.ptr<float>(y)[x]);
        }
    }
    return static_cast<double>(base::medianOf(std::move(sorted)));
}

struct Blob {
    int areaPx = 0;
    cv::Rect px;
};

/// The blob of a mask that is largest by area, or longest one way.
template <typename Size>
Blob largestBlob(const cv::Mat& mask, Size sizeOf)
{
    cv::Mat labels;
    cv::Mat statistics;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(mask, labels, statistics, centres);
    Blob largest;
    for (int i = 1; i < count; ++i) {
        const int* const row = statistics.ptr<int>(i);
        const Blob blob{row[cv::CC_STAT_AREA], cv::Rect(row[cv::CC_STAT_LEFT], row[cv::CC_STAT_TOP],
                                                        row[cv::CC_STAT_WIDTH], row[cv::CC_STAT_HEIGHT])};
        if (sizeOf(blob) > sizeOf(largest)) {
            largest = blob;
        }
    }
    return largest;
}

image::RectMm onPage(const cv::Rect& px)
{
    return {px.x / pxPerMm, px.y / pxPerMm, px.width / pxPerMm, px.height / pxPerMm};
}

/// How much pattern is where, bold and fine parts alike: what stands out is cut off at twice the usual. What is not
/// seen counts as usual.
cv::Mat presenceOf(const cv::Mat& pattern, const cv::Mat& seen)
{
    cv::Mat presence = cv::abs(pattern);
    cv::min(presence, 2 * middleOf(presence), presence);
    presence.setTo(cv::mean(presence, seen), ~seen);
    return presence;
}

/// Where windows of a size lack the pattern.
cv::Mat lacking(const cv::Mat& presence, cv::Size windowPx)
{
    cv::Mat mean;
    cv::blur(presence, mean, windowPx, {-1, -1}, cv::BORDER_REFLECT);
    return mean < missing * middleOf(mean);
}

void addLaminate(const cv::Mat& pattern, const cv::Mat& seen, const document::Feature& feature,
                 std::vector<Measurement>& values)
{
    const cv::Rect part = document::rasterRect(feature.box, pattern.size());
    if (part.width < 4 * holePx || part.height < 4 * holePx) {
        return;
    }
    const cv::Mat own = pattern(part);
    const cv::Mat presence = presenceOf(own, seen(part));
    const double usual = middleOf(retroStrength(own, {holePx, holePx}));
    const Blob hole = largestBlob(lacking(presence, {holePx, holePx}), [](const Blob& blob) { return blob.areaPx; });
    const Blob level =
        largestBlob(lacking(presence, {stripLengthPx, stripWidthPx}), [](const Blob& blob) { return blob.px.width; });
    const Blob upright =
        largestBlob(lacking(presence, {stripWidthPx, stripLengthPx}), [](const Blob& blob) { return blob.px.height; });
    const bool isLevel = level.px.width > upright.px.height;
    const Blob& cut = isLevel ? level : upright;
    const auto add = [&](const char* quantity, double value, const image::RectMm& where) {
        values.push_back({checkId, feature.name, quantity, value, Light::Coaxial, where});
    };
    add("pattern", usual, feature.box);
    if (usual < leastPattern) {
        return;
    }
    add("hole_mm2", hole.areaPx / (pxPerMm * pxPerMm), hole.areaPx > 0 ? onPage(hole.px + part.tl()) : feature.box);
    add("cut_mm", (isLevel ? level.px.width : upright.px.height) / pxPerMm,
        cut.areaPx > 0 ? onPage(cut.px + part.tl()) : feature.box);
}

}  // namespace

cv::Mat retroPattern(const cv::Mat& surplus)
{
    const cv::Mat light = lightness(surplus);
    cv::Mat slow;
    cv::blur(light, slow, {slowPx, slowPx}, {-1, -1}, cv::BORDER_REFLECT);
    return light - slow;
}

cv::Mat retroStrength(const cv::Mat& pattern, cv::Size windowPx)
{
    cv::Mat strength;
    cv::sqrBoxFilter(pattern, strength, CV_32F, windowPx, {-1, -1}, true, cv::BORDER_REFLECT);
    cv::sqrt(cv::max(strength, 0.0), strength);  // running sums may end a little below 0
    return strength;
}

Measured measureRetroLaminate(const check::Evidence& evidence)
{
    const TurnedPage of = turnedPage(evidence, FeatureKind::Retro);
    if (of.obstacle) {
        return {{}, of.obstacle};
    }
    const cv::Mat pattern = retroPattern(of.light.surplus);
    Measured measured;
    bool anySeen = false;
    for (const document::Feature* const feature : of.model->ofKind(FeatureKind::Retro)) {
        if (document::shownShare(of.light.seen, feature->box) >= leastSeen) {
            anySeen = true;
            addLaminate(pattern, of.light.seen, *feature, measured.values);
        }
    }
    if (!anySeen) {
        measured.obstacle = {check::Outcome::Undetermined,
                             "Too much of the page is burnt out to see the laminate: capture again with less light"};
    }
    return measured;
}

}  // namespace rahdari::optical
