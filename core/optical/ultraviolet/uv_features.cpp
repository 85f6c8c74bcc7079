#include "core/optical/ultraviolet/uv_features.h"

#include "core/optical/ultraviolet/glow_hue.h"
#include "core/optical/ultraviolet/uv_comparison.h"
#include "core/optical/ultraviolet/uv_threads.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace rahdari::optical {

namespace {

using document::Feature;
using document::FeatureKind;
using document::modelPxPerMm;
using image::RectMm;

constexpr double smallestMm = 4.0;
constexpr std::size_t mostPrints = 10;
constexpr std::size_t mostPersonal = 4;
constexpr std::size_t fewestSpecimens = 3;
constexpr double nearMm = 3.5;  // parts of one drawing lie no farther apart
/// Light a pixel over that of the brightest print. Luminescent inks differ by less; gaps between dark lines of the
/// ground, and the rim of a picture, are fainter.
constexpr double faintestPrint = .15;
// Paper without fibres shows none but for lint now and then; with few a square decimetre, a small page may show three.
constexpr std::size_t fewestThreads = 2;  // on nearly every specimen
constexpr std::size_t usualThreads = 4;   // on the middle one

/// One specimen, as far as proposals need it.
struct Specimen {
    UvComparison both;
    cv::Mat glows;  ///< CV_8UC1
};

std::vector<Specimen> readSpecimens(const document::DocumentModel& draft, const SpecimenPages& pages)
{
    std::vector<Specimen> specimens;
    for (const auto& page : pages) {
        if (page == nullptr) {
            continue;
        }
        if (std::optional<UvComparison> both = compareUnderUv(*page, draft)) {
            cv::Mat glows = glowing(both->page, both->pageTiles);
            specimens.push_back({std::move(*both), std::move(glows)});
        }
    }
    return specimens;
}

/// In how many of the specimens a pixel glows, 0 to 1.
cv::Mat shareGlowing(const std::vector<Specimen>& specimens)
{
    cv::Mat share(specimens.front().glows.size(), CV_32F, cv::Scalar(0));
    for (const Specimen& specimen : specimens) {
        cv::Mat wide;
        cv::dilate(specimen.glows, wide, cv::Mat());
        cv::accumulate(wide, share);
    }
    return share / (255.0 * static_cast<double>(specimens.size()));
}

struct Found {
    RectMm box;
    double weight = 0.0;  ///< lit pixels
    double glow = 0.0;    ///< their light above the ground, all channels together
    int hue = 0;
    cv::Mat drawing;  ///< CV_8UC1, of the whole page
};

RectMm inMm(const cv::Rect& px)
{
    return {px.x / modelPxPerMm, px.y / modelPxPerMm, px.width / modelPxPerMm, px.height / modelPxPerMm};
}

/// Boxes around what of a mask lies together.
std::vector<Found> boxesOf(const cv::Mat& mask, double together)
{
    const int px = std::max(1, static_cast<int>(together * modelPxPerMm / 2));
    cv::Mat closed;
    cv::dilate(mask, closed, cv::getStructuringElement(cv::MORPH_RECT, {2 * px + 1, 2 * px + 1}));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(closed, labels, stats, centres, 8);
    std::vector<Found> found;
    for (int i = 1; i < count; ++i) {
        const cv::Rect wide(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                            stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
        const cv::Mat own = (labels(wide) == i) & mask(wide);
        const cv::Rect tight = cv::boundingRect(own) + wide.tl();
        const RectMm box = inMm(tight);
        if (box.width >= smallestMm && box.height >= smallestMm * .6) {
            cv::Mat drawing(mask.size(), CV_8UC1, cv::Scalar(0));
            own.copyTo(drawing(wide));
            found.push_back({box, static_cast<double>(cv::countNonZero(own)), 0.0, 0, drawing});
        }
    }
    return found;
}

/// The same hue or the next: what lies over a portrait changes its own from place to place.
bool alike(int a, int b) { return a == b || std::abs(a - b) == 1 || std::abs(a - b) == hueClasses - 1; }

/// Whether most of one drawing lies close by another's lines.
bool interwoven(const Found& one, const Found& other)
{
    cv::Mat wide;
    cv::dilate(other.drawing, wide, cv::getStructuringElement(cv::MORPH_ELLIPSE, {9, 9}));
    return cv::countNonZero(wide & one.drawing) > .6 * cv::countNonZero(one.drawing);
}

/// Of two boxes of which one lies in the other for the most part, the one with less in it goes.
void dropInner(std::vector<Found>& found)
{
    std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.weight > b.weight; });
    std::vector<Found> kept;
    for (const Found& one : found) {
        const bool inside = std::any_of(kept.begin(), kept.end(), [&](const Found& other) {
            const double width =
                std::min(one.box.x + one.box.width, other.box.x + other.box.width) - std::max(one.box.x, other.box.x);
            const double height =
                std::min(one.box.y + one.box.height, other.box.y + other.box.height) - std::max(one.box.y, other.box.y);
            const double common = std::max(0.0, width) * std::max(0.0, height);
            return alike(one.hue, other.hue) && one.weight < .3 * other.weight &&
                   common > .7 * one.box.width * one.box.height && interwoven(one, other);
        });
        if (!inside) {
            kept.push_back(one);
        }
    }
    found = std::move(kept);
}

void keepMost(std::vector<Found>& found, double Found::*of, std::size_t most)
{
    std::sort(found.begin(), found.end(), [of](const Found& a, const Found& b) { return a.*of > b.*of; });
    found.resize(std::min(found.size(), most));
}

/// What glows strongly tells most, and is what a forger's lamp shows him: not what covers the most paper.
void keepBrightest(std::vector<Found>& prints)
{
    double brightest = 0.0;
    for (const Found& print : prints) {
        brightest = std::max(brightest, print.glow / print.weight);
    }
    std::erase_if(prints, [&](const Found& print) { return print.glow / print.weight < faintestPrint * brightest; });
    keepMost(prints, &Found::glow, mostPrints);
}

/// At least 4 x 4 mm, inside the page.
RectMm roomy(RectMm box, image::SizeMm page)
{
    const auto widen = [](double& from, double& length, double whole) {
        const double missing = std::max(0.0, smallestMm - length) / 2.0 + .4;
        const double until = std::min(whole, from + length + missing);
        from = std::max(0.0, from - missing);
        length = until - from;
    };
    widen(box.x, box.width, page.width);
    widen(box.y, box.height, page.height);
    return box;
}

cv::Mat steadyGlow(const std::vector<Specimen>& specimens, const cv::Mat& share)
{
    const UvComparison& first = specimens.front().both;
    cv::Mat steady = first.lit & (share > .8);
    cv::morphologyEx(steady, steady, cv::MORPH_OPEN, cv::Mat(), {-1, -1}, 0);
    return steady;
}

double glowOf(const cv::Mat& glow, const cv::Mat& drawing)
{
    const cv::Scalar mean = cv::mean(glow, drawing);
    return (mean[0] + mean[1] + mean[2]) * cv::countNonZero(drawing);
}

std::vector<Found> findPrints(const std::vector<Specimen>& specimens, const cv::Mat& share)
{
    const UvComparison& first = specimens.front().both;
    std::vector<Found> prints;
    int number = 0;
    for (const cv::Mat& hue : splitByHue(first.expectedGlow, steadyGlow(specimens, share))) {
        // Single pixels between two hues belong to neither.
        cv::Mat solid;
        cv::morphologyEx(hue, solid, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {2, 2}));
        std::vector<Found> boxes = boxesOf(solid, nearMm);
        for (Found& box : boxes) {
            box.hue = number;
            box.glow = glowOf(first.expectedGlow, box.drawing);
        }
        ++number;
        prints.insert(prints.end(), boxes.begin(), boxes.end());
    }
    std::erase_if(prints, [](const Found& print) {
        const double pixels = print.box.width * print.box.height * modelPxPerMm * modelPxPerMm;
        return print.weight < 200.0 || print.weight < .01 * pixels;
    });
    dropInner(prints);
    keepBrightest(prints);
    return prints;
}

/// Places where nearly every specimen glows, each time otherwise.
std::vector<Found> findPersonal(const std::vector<Specimen>& specimens)
{
    const UvComparison& first = specimens.front().both;
    cv::Mat known;
    cv::dilate(first.lit, known, cv::getStructuringElement(cv::MORPH_ELLIPSE, {9, 9}));
    constexpr int cellPx = 8;
    const cv::Size cells(known.cols / cellPx, known.rows / cellPx);
    cv::Mat often(cells, CV_32F, cv::Scalar(0));
    for (const Specimen& specimen : specimens) {
        cv::Mat alone = specimen.glows & ~known;
        cv::morphologyEx(alone, alone, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {2, 2}));
        cv::Mat cell;
        alone = alone(cv::Rect(0, 0, cells.width * cellPx, cells.height * cellPx));
        cv::resize(alone, cell, cells, 0, 0, cv::INTER_AREA);
        cv::accumulate((cell > 25) / 255, often);
    }
    const cv::Mat personal = often > .7 * static_cast<double>(specimens.size());
    cv::Mat wide;
    cv::resize(personal, wide, known.size(), 0, 0, cv::INTER_NEAREST);
    std::vector<Found> found = boxesOf(wide, nearMm);
    std::erase_if(found, [](const Found& place) { return place.weight < 16.0 * modelPxPerMm * modelPxPerMm; });
    keepMost(found, &Found::weight, mostPersonal);
    return found;
}

bool hasFibres(const std::vector<Specimen>& specimens)
{
    std::vector<std::size_t> counts;
    for (const Specimen& specimen : specimens) {
        const cv::Mat page = overGround(specimen.both.page, specimen.both.pageTiles);
        const cv::Mat ground = threadGround(specimen.both, usualThreadGround(specimen.both), page);
        counts.push_back(findThreads(page, ground).size());
    }
    std::sort(counts.begin(), counts.end());
    return counts[counts.size() / 10] >= fewestThreads && counts[counts.size() / 2] >= usualThreads;
}

Feature featureOf(std::string name, FeatureKind kind, const RectMm& box)
{
    Feature feature;
    feature.name = std::move(name);
    feature.kind = kind;
    feature.box = box;
    feature.appearance[image::Light::Ultraviolet] = document::Appearance::Visible;
    return feature;
}

}  // namespace

std::vector<Feature> proposeUvFeatures(const document::DocumentModel& draft, const SpecimenPages& pages)
{
    const std::vector<Specimen> specimens = readSpecimens(draft, pages);
    if (specimens.size() < fewestSpecimens) {
        return {};
    }
    std::vector<Feature> features;
    const cv::Mat share = shareGlowing(specimens);
    for (const Found& print : findPrints(specimens, share)) {
        features.push_back(featureOf("uv_print_" + std::to_string(features.size() + 1), FeatureKind::UvPrint,
                                     roomy(print.box, draft.size)));
    }
    std::size_t number = 0;
    for (const Found& place : findPersonal(specimens)) {
        features.push_back(featureOf("uv_personal_" + std::to_string(++number), FeatureKind::UvPersonal,
                                     roomy(place.box, draft.size)));
    }
    if (hasFibres(specimens)) {
        features.push_back(
            featureOf("uv_fibres", FeatureKind::Fibres, {0.0, 0.0, draft.size.width, draft.size.height}));
    }
    return features;
}

}  // namespace rahdari::optical
