#include "core/learning/face_areas.h"

#include "core/document/registration/registered_page.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <functional>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace rahdari::learning {

namespace {

using document::Feature;
using document::FeatureKind;
using document::modelPxPerMm;

constexpr double coarsePxPerMm = 2.0;
constexpr double farBlurMm = 1.8;  // text of 2 to 3 mm is a grey tone from this far
/// Grey levels between specimens, tried from high to low: stable print stays below one, a dark portrait on white ground
/// differs by tens, a pale ghost by two or three.
constexpr std::array faceSpreads{9.0, 6.0, 4.0, 2.5, 1.8, 1.2};

/// Pages in grey at `coarsePxPerMm`, seen from afar.
std::vector<cv::Mat> seenFromAfar(const SpecimenEvidence& specimens, image::Light light)
{
    std::vector<cv::Mat> pictures;
    for (const auto& specimen : specimens) {
        const auto page = specimen->find<document::RegisteredPage>();
        const document::RegisteredLight* seen = page ? page->under(light) : nullptr;
        if (seen == nullptr || seen->levelled.empty()) {
            continue;
        }
        cv::Mat grey = seen->levelled;
        if (grey.channels() == 3) {
            cv::cvtColor(grey, grey, cv::COLOR_BGR2GRAY);
        }
        const double scale = coarsePxPerMm / modelPxPerMm;
        cv::resize(grey, grey, {}, scale, scale, cv::INTER_AREA);
        cv::GaussianBlur(grey, grey, {}, farBlurMm * coarsePxPerMm);
        pictures.push_back(grey);
    }
    return pictures;
}

/// Half the distance between the 16th and the 84th percentile over the pictures, pixel by pixel.
cv::Mat robustSpread(const std::vector<cv::Mat>& pictures)
{
    cv::Mat spread = cv::Mat::zeros(pictures.front().size(), CV_32F);
    std::vector<std::uint8_t> values(pictures.size());
    const auto low = static_cast<std::size_t>(0.16 * static_cast<double>(values.size() - 1) + 0.5);
    const auto high = static_cast<std::size_t>(0.84 * static_cast<double>(values.size() - 1) + 0.5);
    for (int row = 0; row < spread.rows; ++row) {
        for (int column = 0; column < spread.cols; ++column) {
            for (std::size_t i = 0; i < pictures.size(); ++i) {
                values[i] = pictures[i].at<std::uint8_t>(row, column);
            }
            std::sort(values.begin(), values.end());
            spread.at<float>(row, column) = static_cast<float>(values[high] - values[low]) / 2.0F;
        }
    }
    return spread;
}

cv::Rect coarseRect(const image::RectMm& box, double padMm, cv::Size size)
{
    const cv::Rect rect(static_cast<int>(std::floor((box.x - padMm) * coarsePxPerMm)),
                        static_cast<int>(std::floor((box.y - padMm) * coarsePxPerMm)),
                        static_cast<int>(std::ceil((box.width + 2.0 * padMm) * coarsePxPerMm)),
                        static_cast<int>(std::ceil((box.height + 2.0 * padMm) * coarsePxPerMm)));
    return rect & cv::Rect({0, 0}, size);
}

image::RectMm toMm(const cv::Rect& rect)
{
    return {rect.x / coarsePxPerMm, rect.y / coarsePxPerMm, rect.width / coarsePxPerMm, rect.height / coarsePxPerMm};
}

struct Block {
    image::RectMm box;
    double areaMm2 = 0.0;
};

/// Compact blocks that differ, largest first.
std::vector<Block> blocksOf(const cv::Mat& spread, double threshold, double compactMm)
{
    cv::Mat mask = spread > threshold;
    const auto disc = [](double mm) {
        const int px = 2 * static_cast<int>(std::lround(mm * coarsePxPerMm / 2.0)) + 1;
        return cv::getStructuringElement(cv::MORPH_RECT, {px, px});
    };
    cv::morphologyEx(mask, mask, cv::MORPH_CLOSE, disc(2.0));
    cv::morphologyEx(mask, mask, cv::MORPH_OPEN, disc(compactMm));
    cv::Mat labels;
    cv::Mat statistics;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(mask, labels, statistics, centres, 8);
    std::vector<Block> blocks;
    for (int label = 1; label < count; ++label) {
        const auto* row = statistics.ptr<int>(label);
        blocks.push_back(
            {toMm({row[cv::CC_STAT_LEFT], row[cv::CC_STAT_TOP], row[cv::CC_STAT_WIDTH], row[cv::CC_STAT_HEIGHT]}),
             row[cv::CC_STAT_AREA] / coarsePxPerMm / coarsePxPerMm});
    }
    std::sort(blocks.begin(), blocks.end(), [](const Block& a, const Block& b) { return a.areaMm2 > b.areaMm2; });
    return blocks;
}

/// What a face's block may be like.
struct FaceForm {
    double leastWidthMm = 0.0;
    double mostWidthMm = 0.0;
    double compactMm = 0.0;  ///< lines of text are no higher than this, seen from afar
};

constexpr FaceForm portraitForm{12.0, 45.0, 8.0};
constexpr FaceForm ghostForm{5.0, 30.0, 4.0};

double fillOf(const Block& block) { return block.areaMm2 / (block.box.width * block.box.height); }

bool hasForm(const Block& block, const FaceForm& form)
{
    const double aspect = block.box.height / block.box.width;
    return block.box.width >= form.leastWidthMm && block.box.width <= form.mostWidthMm && aspect >= 0.9 &&
           aspect <= 1.9 && fillOf(block) >= 0.55;
}

/// The largest well-filled block of a form over all thresholds: too high a threshold breaks a face into pieces, too low
/// a one joins it with the text beside it.
std::optional<image::RectMm> bestBlock(const cv::Mat& spread, const FaceForm& form,
                                       const std::function<bool(const image::RectMm&)>& accepted)
{
    std::optional<image::RectMm> best;
    double bestScore = 0.0;
    for (const double threshold : faceSpreads) {
        for (const Block& block : blocksOf(spread, threshold, form.compactMm)) {
            const double score = fillOf(block) * fillOf(block) * block.areaMm2;
            if (hasForm(block, form) && score > bestScore && accepted(block.box)) {
                best = block.box;
                bestScore = score;
            }
        }
    }
    return best;
}

/// Whether single pages show a picture there, and not the hard and dense edges of a barcode.
bool isPicture(const SpecimenEvidence& specimens, image::Light light, const image::RectMm& box)
{
    constexpr double mostDetail = 32.0;  // grey levels, standard deviation of what is finer than a millimetre
    constexpr std::size_t enough = 5;
    std::vector<double> detail;
    for (std::size_t i = 0; i < specimens.size() && detail.size() < enough; ++i) {
        const auto page = specimens[i]->find<document::RegisteredPage>();
        const document::RegisteredLight* seen = page ? page->under(light) : nullptr;
        const cv::Rect where = seen != nullptr ? document::rasterRect(box, seen->levelled.size()) : cv::Rect();
        if (where.empty()) {
            continue;
        }
        cv::Mat fine;
        seen->levelled(where).convertTo(fine, CV_32F);
        cv::Mat coarse;
        cv::GaussianBlur(fine, coarse, {}, 0.5 * modelPxPerMm);
        cv::Scalar mean;
        cv::Scalar spread;
        cv::meanStdDev(fine - coarse, mean, spread);
        detail.push_back(spread[0]);
    }
    std::sort(detail.begin(), detail.end());
    return !detail.empty() && detail[detail.size() / 2] < mostDetail;
}

cv::Mat cut(const cv::Mat& picture, const image::RectMm& box, cv::Size size)
{
    cv::Mat piece;
    cv::resize(picture(coarseRect(box, 0.0, picture.size())), piece, size, 0.0, 0.0, cv::INTER_AREA);
    piece.convertTo(piece, CV_32F);
    return piece;
}

double correlation(const cv::Mat& a, const cv::Mat& b)
{
    cv::Mat result;
    cv::matchTemplate(a, b, result, cv::TM_CCOEFF_NORMED);
    return result.at<float>(0, 0);
}

/// Whether a block shows, specimen by specimen, what the portrait shows and not what another's portrait shows.
bool showsTheSame(const std::vector<cv::Mat>& pictures, const image::RectMm& first, const image::RectMm& second)
{
    const cv::Size size(12, 15);
    const auto count = static_cast<double>(pictures.size());
    cv::Mat firstMean = cv::Mat::zeros(size, CV_32F);
    cv::Mat secondMean = cv::Mat::zeros(size, CV_32F);
    for (const cv::Mat& picture : pictures) {
        firstMean += cut(picture, first, size) / count;
        secondMean += cut(picture, second, size) / count;
    }
    std::vector<double> alike;
    for (const cv::Mat& picture : pictures) {
        alike.push_back(correlation(cut(picture, first, size) - firstMean, cut(picture, second, size) - secondMean));
    }
    std::sort(alike.begin(), alike.end());
    constexpr double leastAlike = 0.3;
    return !alike.empty() && alike[alike.size() / 2] >= leastAlike;
}

/// A line across a strip.
struct Edge {
    double at = 0.0;        ///< pixels of the strip, or mm on the page
    double strength = 0.0;  ///< grey levels a pixel; 0 = none was found
};

/// Where the line across a strip lies along which the picture changes the same way nearly everywhere; none where no
/// place stands out. What is strong but short, as a column of text, counts little.
std::optional<Edge> straightestEdge(const cv::Mat& strip)
{
    constexpr double mostSlope = 4.0;  // grey levels a pixel
    constexpr double leastSlope = 1.0;
    constexpr double standsOut = 3.0;
    cv::Mat slope;
    cv::Sobel(strip, slope, CV_32F, 1, 0, 3, 1.0 / 8.0);
    slope = cv::max(cv::min(slope, mostSlope), -mostSlope);
    cv::Mat profile;
    cv::reduce(slope, profile, 0, cv::REDUCE_AVG);
    profile = cv::abs(profile);
    if (profile.cols < 5) {
        return std::nullopt;
    }
    std::vector<float> sorted(profile.begin<float>(), profile.end<float>());
    std::nth_element(sorted.begin(), sorted.begin() + profile.cols / 2, sorted.end());
    const float usual = sorted[static_cast<std::size_t>(profile.cols / 2)];
    double strongest = 0.0;
    cv::Point at;
    cv::minMaxLoc(profile.colRange(1, profile.cols - 1), nullptr, &strongest, nullptr, &at);
    return strongest >= leastSlope && strongest >= standsOut * usual ? std::optional(Edge{at.x + 1.0, strongest})
                                                                     : std::nullopt;
}

/// A stretch in which an edge is looked for.
struct Stretch {
    double fromMm = 0.0;
    double toMm = 0.0;
};

enum class Side : std::uint8_t { Upright, Lying };

/// The place of a side's edge in a stretch, looked for between two ends of the side; `otherwiseMm` where there is none.
Edge snapped(const cv::Mat& grey, Side side, double otherwiseMm, Stretch across, Stretch along)
{
    const double length = along.toMm - along.fromMm;
    const double from = along.fromMm + 0.15 * length;
    const double wide = across.toMm - across.fromMm;
    const bool upright = side == Side::Upright;
    const cv::Rect rect = document::rasterRect(upright ? image::RectMm{across.fromMm, from, wide, 0.7 * length}
                                                       : image::RectMm{from, across.fromMm, 0.7 * length, wide},
                                               grey.size());
    if (rect.empty()) {
        return {otherwiseMm};
    }
    const cv::Mat strip = upright ? grey(rect) : cv::Mat(grey(rect).t());
    const auto edge = straightestEdge(strip);
    return edge ? Edge{((upright ? rect.x : rect.y) + edge->at + 0.5) / modelPxPerMm, edge->strength}
                : Edge{otherwiseMm};
}

Feature feature(const char* name, FeatureKind kind, const image::RectMm& box)
{
    Feature result;
    result.name = name;
    result.kind = kind;
    result.box = box;
    return result;
}

void forget(cv::Mat& spread, const image::RectMm& box, double padMm)
{
    spread(coarseRect(box, padMm, spread.size())).setTo(0.0);
}

constexpr std::size_t fewestPictures = 4;

image::Light faceLight(const document::DocumentModel& draft)
{
    return draft.reference(image::Light::White) != nullptr ? image::Light::White : image::Light::Infrared;
}

/// How much specimens differ outside the zone.
cv::Mat spreadOf(const document::DocumentModel& draft, const std::vector<cv::Mat>& pictures)
{
    cv::Mat spread = robustSpread(pictures);
    for (const Feature* zone : draft.ofKind(FeatureKind::Mrz)) {
        forget(spread, zone->box, 2.0);
    }
    return spread;
}

std::optional<image::RectMm> photographIn(const document::DocumentModel& draft, const SpecimenEvidence& specimens,
                                          const cv::Mat& spread)
{
    return bestBlock(spread, portraitForm,
                     [&](const image::RectMm& box) { return isPicture(specimens, faceLight(draft), box); });
}

}  // namespace

EdgeFit fittedToEdges(const image::RectMm& box, const cv::Mat& mean, const EdgeReach& reach)
{
    cv::Mat grey = mean;
    if (grey.channels() == 3) {
        cv::cvtColor(mean, grey, cv::COLOR_BGR2GRAY);
    }
    const Stretch x{box.x, box.x + box.width};
    const Stretch y{box.y, box.y + box.height};
    const auto before = [&](double mm) { return Stretch{mm - reach.outwardMm, mm + reach.inwardMm}; };
    const auto behind = [&](double mm) { return Stretch{mm - reach.inwardMm, mm + reach.outwardMm}; };
    const Edge left = snapped(grey, Side::Upright, x.fromMm, before(x.fromMm), y);
    const Edge right = snapped(grey, Side::Upright, x.toMm, behind(x.toMm), y);
    const Edge top = snapped(grey, Side::Lying, y.fromMm, before(y.fromMm), x);
    const Edge bottom = snapped(grey, Side::Lying, y.toMm, behind(y.toMm), x);
    EdgeFit fit{{left.at, top.at, right.at - left.at, bottom.at - top.at}};
    for (const Edge& edge : {left, right, top, bottom}) {
        fit.sides += edge.strength > 0.0 ? 1 : 0;
        fit.strength += edge.strength;
    }
    return fit;
}

std::optional<image::RectMm> differingPhotograph(const document::DocumentModel& draft,
                                                 const SpecimenEvidence& specimens)
{
    const std::vector<cv::Mat> pictures = seenFromAfar(specimens, faceLight(draft));
    return pictures.size() < fewestPictures ? std::nullopt : photographIn(draft, specimens, spreadOf(draft, pictures));
}

std::vector<Feature> proposeFaces(const document::DocumentModel& draft, const SpecimenEvidence& specimens)
{
    const document::Reference* reference = draft.reference(faceLight(draft));
    const std::vector<cv::Mat> pictures = seenFromAfar(specimens, faceLight(draft));
    if (pictures.size() < fewestPictures || reference == nullptr) {
        return {};
    }
    cv::Mat spread = spreadOf(draft, pictures);
    const auto portraitBlock = photographIn(draft, specimens, spread);
    if (!portraitBlock) {
        return {};
    }
    // A photograph that fades out into the ground has no edge, and what is found instead is another's: the page's, or a
    // column of text's.
    const EdgeFit fit = fittedToEdges(*portraitBlock, reference->mean, {9.0, 5.0});
    const image::RectMm portrait = fit.isAllRound() ? fit.box : *portraitBlock;
    std::vector<Feature> found{feature("portrait", FeatureKind::Portrait, portrait)};
    forget(spread, portrait, 2.5);
    const auto isGhost = [&](const image::RectMm& box) {
        return box.width < 0.9 * portrait.width && showsTheSame(pictures, portrait, box);
    };
    if (const auto ghostBlock = bestBlock(spread, ghostForm, isGhost)) {
        found.push_back(
            feature("ghost", FeatureKind::Ghost, fittedToEdges(*ghostBlock, reference->mean, {3.5, 3.5}).box));
    }
    return found;
}

}  // namespace rahdari::learning
