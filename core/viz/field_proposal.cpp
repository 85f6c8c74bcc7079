#include "core/viz/field_proposal.h"

#include "core/base/median.h"
#include "core/document/registration/registered_page.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

namespace rahdari::viz {

namespace {

using document::modelPxPerMm;

// Print meant to be read: capitals of 1 to 4.5 mm, and what the personaliser moves them about.
constexpr double lowestLineMm = 1.0;
constexpr double highestLineMm = 5.6;
constexpr double narrowestMm = 0.7;

/// A gap within a line of text; wider ones part two columns.
constexpr double wordGapMm = 1.8;

/// Ink is darker than this share of the ground.
constexpr double inkTone = 0.62;

/// A field is filled on so many of the specimens.
constexpr double filledShare = 0.6;

/// Correlation with the mean of all specimens from which on a place is static print.
constexpr double staticLikeness = 0.72;

/// The page's border, where its edge shows.
constexpr double edgeMm = 1.2;

/// Paper left around the text in a proposed box.
constexpr double marginMm = 0.3;

int px(double mm) { return static_cast<int>(std::lround(mm * modelPxPerMm)); }

cv::Mat brightest(const cv::Mat& picture)
{
    if (picture.channels() == 1) {
        return picture.clone();
    }
    cv::Mat channels[3];
    cv::split(picture, channels);
    return cv::max(cv::max(channels[0], channels[1]), channels[2]);
}

/// The ground's tone everywhere: the brightest of the surroundings, smoothed.
cv::Mat groundOf(const cv::Mat& tone)
{
    cv::Mat small;
    cv::resize(tone, small, {}, 0.25, 0.25, cv::INTER_AREA);
    cv::Mat bright;
    cv::dilate(small, bright, cv::Mat::ones(13, 13, CV_8U));
    cv::blur(bright, bright, {13, 13});
    cv::Mat ground;
    cv::resize(bright, ground, tone.size(), 0, 0, cv::INTER_LINEAR);
    return ground;
}

/// Dark ink of one specimen where specimens differ. Black on every kind of print, as coloured ink is bright in one of
/// its channels.
cv::Mat personalInk(const document::RegisteredPage& page, const cv::Mat& differs)
{
    const document::RegisteredLight* white = page.under(image::Light::White);
    if (white == nullptr || white->levelled.size() != differs.size()) {
        return {};
    }
    const cv::Mat tone = brightest(white->levelled);
    cv::Mat ink;
    cv::compare(tone, groundOf(tone) * inkTone, ink, cv::CMP_LT);
    cv::bitwise_and(ink, differs, ink);
    return ink;
}

/// What other features have taken.
cv::Mat takenPlaces(const document::DocumentModel& draft, cv::Size size)
{
    using enum document::FeatureKind;
    cv::Mat taken = cv::Mat::zeros(size, CV_8UC1);
    for (const document::Feature& feature : draft.features) {
        const bool apart = feature.kind == Mrz || feature.kind == Portrait || feature.kind == Ghost ||
                           feature.kind == Code || feature.kind == Personal;
        if (apart) {
            taken(document::rasterRect(feature.box, size)).setTo(255);
        }
    }
    return taken;
}

/// Over the specimens: how many have ink at a place.
struct InkCount {
    cv::Mat count;  ///< CV_8UC1
    std::vector<cv::Mat> inks;
};

InkCount countInk(const document::DocumentModel& draft, const Specimens& specimens)
{
    InkCount result{cv::Mat::zeros(draft.stable.size(), CV_8UC1), {}};
    cv::Mat differs;
    cv::dilate(draft.stable == 0, differs, cv::Mat::ones(3, 3, CV_8U));
    differs.setTo(0, takenPlaces(draft, draft.stable.size()));
    for (const auto& evidence : specimens) {
        const auto page = evidence->find<document::RegisteredPage>();
        cv::Mat ink = page ? personalInk(*page, differs) : cv::Mat{};
        if (!ink.empty()) {
            cv::add(result.count, 1, result.count, ink);
            result.inks.push_back(std::move(ink));
        }
    }
    return result;
}

/// Lines of text in a picture of ink: letters joined along the line.
std::vector<cv::Rect> linesOf(const cv::Mat& ink)
{
    cv::Mat joined;
    cv::morphologyEx(ink, joined, cv::MORPH_CLOSE, cv::Mat::ones(1, px(wordGapMm), CV_8U));
    // Thin bridges between lines: stamps, scratches, edges of static print that moved.
    cv::morphologyEx(joined, joined, cv::MORPH_OPEN, cv::Mat::ones(3, 3, CV_8U));
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(joined, labels, stats, centres, 8, CV_32S);
    std::vector<cv::Rect> lines;
    for (int i = 1; i < count; ++i) {
        lines.emplace_back(stats.at<int>(i, cv::CC_STAT_LEFT), stats.at<int>(i, cv::CC_STAT_TOP),
                           stats.at<int>(i, cv::CC_STAT_WIDTH), stats.at<int>(i, cv::CC_STAT_HEIGHT));
    }
    return lines;
}

bool looksLikeALine(const cv::Rect& box)
{
    return box.height >= px(lowestLineMm) && box.height <= px(highestLineMm) && box.width >= px(narrowestMm);
}

/// The part of the specimens that have ink in a box, as much as a letter's stroke.
double filledShareOf(const cv::Rect& box, const std::vector<cv::Mat>& inks)
{
    const int least = std::max(6, px(lowestLineMm) * 2);
    const auto filled = std::count_if(inks.begin(), inks.end(),
                                      [&](const cv::Mat& ink) { return cv::countNonZero(ink(box)) >= least; });
    return static_cast<double>(filled) / static_cast<double>(inks.size());
}

/// Letters are half ink at most, and lie in more than one piece or stand alone upright: not a filled patch.
bool isPrint(const cv::Rect& box, const cv::Mat& often)
{
    const double share = static_cast<double>(cv::countNonZero(often(box))) / box.area();
    return share > 0.08;
}

/// Print that is the same on every specimen and does not move: captions whose edges vary. The personaliser's print
/// moves by some tenths of a millimetre, even where it says the same.
bool isStatic(const cv::Rect& box, const Specimens& specimens, const cv::Mat& reference)
{
    std::vector<double> likeness;
    for (const auto& evidence : specimens) {
        const auto page = evidence->find<document::RegisteredPage>();
        const document::RegisteredLight* white = page ? page->under(image::Light::White) : nullptr;
        if (white == nullptr || white->levelled.size() != reference.size()) {
            continue;
        }
        cv::Mat result;
        cv::matchTemplate(brightest(white->levelled(box)), reference(box), result, cv::TM_CCOEFF_NORMED);
        likeness.push_back(result.at<float>(0, 0));
    }
    return base::medianOf(std::move(likeness)) > staticLikeness;
}

/// Nothing is printed in the outermost millimetres (Doc 9303-4 3.3); what is dark there is the page's edge.
bool atTheEdge(const cv::Rect& box, cv::Size page)
{
    const int margin = px(edgeMm);
    return box.x < margin || box.y < margin || box.br().x > page.width - margin || box.br().y > page.height - margin;
}

/// Long texts reach further than most: as far as single specimens' ink goes on in the line.
cv::Rect withRareEnds(const cv::Rect& box, const cv::Mat& everSeen)
{
    const cv::Rect page({0, 0}, everSeen.size());
    cv::Rect whole = box;
    const int step = px(wordGapMm);
    for (;;) {
        const cv::Rect next = cv::Rect(whole.x + whole.width, box.y, step, box.height) & page;
        if (next.width < step || cv::countNonZero(everSeen(next)) < px(0.5)) {
            return whole;
        }
        whole.width += step;
    }
}

bool overlaps(const cv::Rect& one, const cv::Rect& other)
{
    return 2 * (one & other).area() > std::min(one.area(), other.area());
}

/// Cuts boxes that grew into their right neighbours, drops those that lie in others.
std::vector<cv::Rect> parted(std::vector<cv::Rect> boxes)
{
    std::sort(boxes.begin(), boxes.end(), [](const cv::Rect& a, const cv::Rect& b) { return a.x < b.x; });
    std::vector<cv::Rect> kept;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t k = i + 1; k < boxes.size(); ++k) {
            const bool sameLine = std::min(boxes[i].br().y, boxes[k].br().y) - std::max(boxes[i].y, boxes[k].y) > 4;
            if (sameLine && boxes[k].x > boxes[i].x + 8) {
                boxes[i].width = std::min(boxes[i].width, boxes[k].x - px(marginMm) - boxes[i].x);
            }
        }
        const bool isNew =
            std::none_of(kept.begin(), kept.end(), [&](const auto& one) { return overlaps(one, boxes[i]); });
        if (isNew && looksLikeALine(boxes[i])) {
            kept.push_back(boxes[i]);
        }
    }
    return kept;
}

/// By lines from above, in a line from the left.
void sortForReading(std::vector<cv::Rect>& boxes)
{
    std::sort(boxes.begin(), boxes.end(), [](const cv::Rect& a, const cv::Rect& b) { return a.y < b.y; });
    for (std::size_t first = 0; first < boxes.size();) {
        std::size_t last = first + 1;
        while (last < boxes.size() && boxes[last].y < boxes[first].y + boxes[first].height / 2) {
            ++last;
        }
        std::sort(boxes.begin() + static_cast<std::ptrdiff_t>(first), boxes.begin() + static_cast<std::ptrdiff_t>(last),
                  [](const cv::Rect& a, const cv::Rect& b) { return a.x < b.x; });
        first = last;
    }
}

}  // namespace

std::vector<document::Feature> proposeFields(const document::DocumentModel& draft, const Specimens& specimens)
{
    if (draft.stable.empty()) {
        return {};
    }
    const InkCount ink = countInk(draft, specimens);
    if (ink.inks.size() < 3) {
        return {};
    }
    // Twice is no accident: dirt, scratches and stamps are seen once at a place.
    const int often = std::max(2, static_cast<int>(ink.inks.size()) / 10);
    const cv::Mat usual = ink.count >= often;
    const cv::Mat ever = ink.count >= 1;
    const document::Reference* white = draft.reference(image::Light::White);
    const cv::Mat reference = white != nullptr ? brightest(white->mean) : cv::Mat{};
    std::vector<cv::Rect> boxes;
    for (const cv::Rect& line : linesOf(usual)) {
        if (!looksLikeALine(line) || atTheEdge(line, usual.size()) || !isPrint(line, usual)) {
            continue;
        }
        if (filledShareOf(line, ink.inks) >= filledShare && !isStatic(line, specimens, reference)) {
            boxes.push_back(withRareEnds(line, ever));
        }
    }
    boxes = parted(std::move(boxes));
    sortForReading(boxes);
    std::vector<document::Feature> fields;
    for (const cv::Rect& box : boxes) {
        document::Feature field;
        field.name = "field_" + std::to_string(fields.size() + 1);
        field.kind = document::FeatureKind::Field;
        field.box = {box.x / modelPxPerMm - marginMm, box.y / modelPxPerMm - marginMm,
                     box.width / modelPxPerMm + 2 * marginMm, box.height / modelPxPerMm + 2 * marginMm};
        fields.push_back(std::move(field));
    }
    return fields;
}

}  // namespace rahdari::viz
