#include "core/optical/ultraviolet/uv_glow.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace rahdari::optical {

namespace {

using document::modelPxPerMm;

constexpr int step = 2;  // pixels of the model's raster a pixel of the search
constexpr double searchPxPerMm = modelPxPerMm / step;
constexpr float faintest = .0008F;
constexpr double leastExcess = .35;      // of the plain ground
constexpr double thinnestMm = 2.4;       // strokes of stamps, fibres and scratches are thinner
constexpr double smallestAreaMm2 = 1.5;  // dust is smaller

std::vector<float> ratios(const UvComparison& both, const cv::Rect& tiles, const cv::Mat& among)
{
    std::vector<float> found;
    for (int y = tiles.y; y < tiles.br().y; ++y) {
        for (int x = tiles.x; x < tiles.br().x; ++x) {
            if (among.at<std::uint8_t>(y, x) != 0) {
                found.push_back(std::log(std::max(both.pageTiles.light.at<cv::Vec3f>(y, x)[0], faintest) /
                                         std::max(both.expectedTiles.light.at<cv::Vec3f>(y, x)[0], faintest)));
            }
        }
    }
    return found;
}

cv::Mat reduced(const cv::Mat& picture)
{
    cv::Mat small;
    cv::resize(picture, small, {picture.cols / step, picture.rows / step}, 0, 0, cv::INTER_AREA);
    return small;
}

/// Light beyond ground and expectation, as a multiple of the plain ground.
cv::Mat excessOf(const UvComparison& both)
{
    const cv::Mat ground =
        sumOfChannels(reduced(groundBetweenGlow(both.expectedTiles, both.page.size()))) + 3.0 * faintest;
    const cv::Mat page = sumOfChannels(reduced(both.page)) / ground;
    const cv::Mat expected = sumOfChannels(reduced(both.expected)) / ground;
    cv::Mat most;
    cv::max(expected, 1.0, most);
    cv::Mat excess = page - most;
    cv::GaussianBlur(excess, excess, {0, 0}, .3 * searchPxPerMm);
    return excess;
}

cv::Mat searched(const UvComparison& both)
{
    cv::Mat barred;
    cv::dilate(both.lit | ~both.seen | both.pictured | both.inked, barred,
               cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7}));
    cv::Mat open = reduced(~barred) > 127;
    cv::rectangle(open, cv::Rect({}, open.size()), cv::Scalar(0), static_cast<int>(searchPxPerMm));
    return open;
}

/// Where nothing is searched, what lies around it: thin print that glows neither makes a patch nor
/// cuts one in two.
void bridge(cv::Mat& excess, const cv::Mat& open)
{
    const cv::Size nearby(11, 11);
    cv::Mat share;
    open.convertTo(share, CV_32F, 1.0 / 255.0);
    cv::Mat light = excess.mul(share);
    cv::blur(light, light, nearby);
    cv::blur(share, share, nearby);
    cv::Mat around = light / (share + 1e-3F);
    around.setTo(0.0, share < .45);
    around.copyTo(excess, ~open);
}

cv::Mat compactParts(const UvComparison& both)
{
    const double limit = std::max(leastExcess, 3.0 * both.patchiness);
    // Opened before the limit is put to it: however bright a thin line is, nothing of it is left.
    const int thin = static_cast<int>(thinnestMm * searchPxPerMm) | 1;
    const cv::Mat open = searched(both);
    cv::Mat broad = excessOf(both);
    bridge(broad, open);
    cv::morphologyEx(broad, broad, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, {thin, thin}));
    cv::Mat compact = (broad > limit) & open;
    // Print that glows may cut a patch in two: what lies a millimetre apart belongs together.
    cv::morphologyEx(compact, compact, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    return compact;
}

}  // namespace

double blueGlow(const GroundTiles& tiles)
{
    std::vector<float> glow;
    for (int y = 0; y < tiles.light.rows; ++y) {
        for (int x = 0; x < tiles.light.cols; ++x) {
            if (tiles.known.at<std::uint8_t>(y, x) != 0) {
                const cv::Vec3f& light = tiles.light.at<cv::Vec3f>(y, x);
                glow.push_back(light[0] - .5F * (light[1] + light[2]));
            }
        }
    }
    return quantileOf(glow, .4);
}

double glowOverPage(const UvComparison& both, const image::RectMm& box)
{
    std::vector<float> here = ratios(both, both.pageTiles.under(box), both.pageTiles.known);
    std::vector<float> elsewhere = ratios(both, cv::Rect({}, both.usable.size()), both.usable);
    return here.empty() || elsewhere.empty() ? 0.0 : quantileOf(here, .5) - quantileOf(elsewhere, .9);
}

std::vector<FalseGlow> findFalseGlow(const UvComparison& both, const cv::Mat& personal)
{
    const cv::Mat parts = compactParts(both);
    cv::Mat places;
    cv::resize(personal, places, parts.size(), 0, 0, cv::INTER_NEAREST);
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(parts, labels, stats, centres, 8);
    std::vector<FalseGlow> found;
    for (int i = 1; i < count; ++i) {
        const cv::Rect box(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                           stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
        const double pixels = stats.at<int>(i, cv::CC_STAT_AREA);
        FalseGlow glow;
        glow.areaMm2 = pixels / (searchPxPerMm * searchPxPerMm);
        if (glow.areaMm2 < smallestAreaMm2) {
            continue;
        }
        glow.where = {box.x / searchPxPerMm, box.y / searchPxPerMm, box.width / searchPxPerMm,
                      box.height / searchPxPerMm};
        glow.confinement = cv::countNonZero((labels(box) == i) & places(box)) / pixels;
        found.push_back(glow);
    }
    return found;
}

}  // namespace rahdari::optical
