#include "core/learning/detected_faces.h"

#include "core/base/median.h"
#include "core/document/registration/registered_page.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace rahdari::learning {

using document::DocumentModel;
using document::Feature;
using document::FeatureKind;
using image::RectMm;

namespace {

constexpr std::size_t mostPages = 12;  // more tell nothing new
constexpr double samePlaceMm = 3.0;
constexpr double mostFaceMm = 40.0;  // Doc 9303-3 3.2: photographs are 35 mm wide at most
// Where a face detector's box may lie in a passport photograph (Doc 9303-3 3.2: the face takes 70 to 80 % of the
// height). Detectors differ in how much of a head they box, and photographs in how much they show.
constexpr std::array pictureWidths{1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2.0, 2.1};  // of the face's width
constexpr std::array pictureAspects{1.2, 1.29, 1.38};                                       // height to width
constexpr std::array faceMiddles{0.48, 0.51, 0.54, 0.57, 0.60, 0.63, 0.66};  // of the picture's height, from its top
constexpr double usualWidth = 1.66;
constexpr double usualAspect = 1.4;
constexpr double usualMiddle = 0.56;
constexpr double edgeReachMm = 2.0;
constexpr double searchPxPerMm = 4.0;
constexpr double leastLikeness = 0.55;

/// The box most of the boxes agree on; none when fewer than half of `of` do.
std::optional<RectMm> agreedBox(const std::vector<RectMm>& boxes, std::size_t of)
{
    if (boxes.empty()) {
        return std::nullopt;
    }
    const auto along = [&](double RectMm::*part) {
        std::vector<double> values;
        for (const RectMm& box : boxes) {
            values.push_back(box.*part);
        }
        return base::medianOf(values);
    };
    const RectMm middle{along(&RectMm::x), along(&RectMm::y), along(&RectMm::width), along(&RectMm::height)};
    const auto agrees = std::count_if(boxes.begin(), boxes.end(), [&](const RectMm& box) {
        return std::abs(box.x + box.width / 2 - middle.x - middle.width / 2) < samePlaceMm &&
               std::abs(box.y + box.height / 2 - middle.y - middle.height / 2) < samePlaceMm;
    });
    return 2 * static_cast<std::size_t>(agrees) >= of ? std::optional(middle) : std::nullopt;
}

std::vector<cv::Mat> whitePages(const SpecimenEvidence& specimens)
{
    std::vector<cv::Mat> pages;
    for (const auto& specimen : specimens) {
        const auto page = specimen->find<document::RegisteredPage>();
        const document::RegisteredLight* white = page ? page->under(image::Light::White) : nullptr;
        if (white != nullptr && pages.size() < mostPages) {
            pages.push_back(white->raw);
        }
    }
    return pages;
}

std::optional<RectMm> faceBox(const std::vector<cv::Mat>& pages, const FaceFinder& finder)
{
    std::vector<RectMm> boxes;
    for (const cv::Mat& page : pages) {
        const auto faces = finder(page);
        // Best first; emblems and whole pages pass for faces now and then, but no photograph is as large.
        const auto found = std::find_if(faces.begin(), faces.end(), [&](const cv::Rect2d& face) {
            const cv::Rect2d whole({}, page.size());
            return face.width <= mostFaceMm * document::modelPxPerMm && (face & whole).area() > 0.9 * face.area();
        });
        if (found != faces.end()) {
            const cv::Rect2d& face = *found;
            constexpr double px = document::modelPxPerMm;
            boxes.push_back({face.x / px, face.y / px, face.width / px, face.height / px});
        }
    }
    return agreedBox(boxes, pages.size());
}

RectMm pictureRound(const RectMm& face, double width, double aspect, double middle)
{
    const double wide = width * face.width;
    const double high = aspect * wide;
    return {face.x + (face.width - wide) / 2, face.y + face.height / 2 - middle * high, wide, high};
}

/// How well a box fits a photograph: edges along all sides, the shape photographs have, and no larger than needed, for
/// there are bands and columns of print further out.
double photographScore(const EdgeFit& fit)
{
    constexpr double usualShape = 45.0 / 35.0;  // Doc 9303-3 3.2
    constexpr double perShape = 6.0;
    constexpr double perMm = 0.03;
    const double shape = fit.box.height / std::max(1.0, fit.box.width);
    return fit.strength - perShape * std::abs(shape - usualShape) - perMm * (fit.box.width + fit.box.height);
}

/// The page's own edge is the strongest of all, and no photograph's.
bool isWithin(const RectMm& box, const image::SizeMm& page)
{
    constexpr double rimMm = 1.5;
    return box.x > rimMm && box.y > rimMm && box.x + box.width < page.width - rimMm &&
           box.y + box.height < page.height - rimMm;
}

/// The photograph round a face: of all boxes that may be it, the best of those with an edge of the mean picture along
/// most of their sides; the usual one where none has three.
EdgeFit pictureRound(const RectMm& face, const cv::Mat& mean, const image::SizeMm& page)
{
    cv::Mat grey = mean;
    if (mean.channels() == 3) {
        cv::cvtColor(mean, grey, cv::COLOR_BGR2GRAY);
    }
    constexpr int fewestSides = 3;
    EdgeFit best{pictureRound(face, usualWidth, usualAspect, usualMiddle)};
    double bestScore = -100.0;
    for (const double width : pictureWidths) {
        for (const double aspect : pictureAspects) {
            for (const double middle : faceMiddles) {
                const EdgeFit fit =
                    fittedToEdges(pictureRound(face, width, aspect, middle), grey, {edgeReachMm, edgeReachMm});
                const double score = photographScore(fit);
                const int mostSides = std::max(fewestSides, best.sides);
                const bool better = fit.sides > mostSides || (fit.sides == mostSides && score > bestScore);
                if (better && isWithin(fit.box, page)) {
                    best = fit;
                    bestScore = score;
                }
            }
        }
    }
    return best;
}

bool isIn(const RectMm& box, const RectMm& face)
{
    const double x = face.x + face.width / 2;
    const double y = face.y + face.height / 2;
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

/// A photograph that fades out into the ground has no edges all round: it is where specimens differ.
RectMm photographRound(const RectMm& face, const DocumentModel& draft, const cv::Mat& mean,
                       const SpecimenEvidence& specimens)
{
    const EdgeFit fitted = pictureRound(face, mean, draft.size);
    const auto differing = fitted.isAllRound() ? std::optional<RectMm>() : differingPhotograph(draft, specimens);
    return differing && isIn(*differing, face) ? *differing : fitted.box;
}

RectMm onPage(RectMm box, const image::SizeMm& page)
{
    const double right = std::min(page.width, box.x + box.width);
    const double bottom = std::min(page.height, box.y + box.height);
    box.x = std::max(0.0, box.x);
    box.y = std::max(0.0, box.y);
    box.width = right - box.x;
    box.height = bottom - box.y;
    return box;
}

/// Structure of the size of eyes and mouths.
cv::Mat banded(const cv::Mat& page, double pxPerMm)
{
    cv::Mat grey;
    cv::cvtColor(page, grey, cv::COLOR_BGR2GRAY);
    cv::Mat scaled;
    const double scale = pxPerMm / document::modelPxPerMm;
    cv::resize(grey, scaled, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    scaled.convertTo(scaled, CV_32F);
    cv::Mat fine;
    cv::Mat coarse;
    cv::GaussianBlur(scaled, fine, {}, 1.0);
    cv::GaussianBlur(scaled, coarse, {}, 6.0);
    return fine - coarse;
}

struct Found {
    RectMm box;
    double likeness = -1.0;
};

/// Where on a page the portrait's face stands once more, smaller.
Found findAgain(const cv::Mat& page, const RectMm& portrait)
{
    const RectMm face{portrait.x + 0.15 * portrait.width, portrait.y + 0.2 * portrait.height, 0.7 * portrait.width,
                      0.65 * portrait.height};
    cv::Mat there = banded(page, searchPxPerMm);
    // The portrait itself is not to be found.
    const RectMm wide{portrait.x - 1, portrait.y - 1, portrait.width + 2, portrait.height + 2};
    const cv::Rect own = cv::Rect(cvFloor(wide.x * searchPxPerMm), cvFloor(wide.y * searchPxPerMm),
                                  cvCeil(wide.width * searchPxPerMm), cvCeil(wide.height * searchPxPerMm)) &
                         cv::Rect({}, there.size());
    there(own).setTo(0);
    Found best;
    for (double size = 0.25; size < 0.76; size += 0.025) {
        // The face brought to the size it would have there, so that both have one sharpness.
        const cv::Mat small = banded(page, searchPxPerMm * size);
        const cv::Rect at =
            cv::Rect(cvRound(face.x * searchPxPerMm * size), cvRound(face.y * searchPxPerMm * size),
                     cvRound(face.width * searchPxPerMm * size), cvRound(face.height * searchPxPerMm * size)) &
            cv::Rect({}, small.size());
        if (at.width < 8 || at.height < 8 || at.width >= there.cols || at.height >= there.rows) {
            continue;
        }
        cv::Mat scores;
        cv::matchTemplate(there, small(at), scores, cv::TM_CCOEFF_NORMED);
        double score = 0.0;
        cv::Point place;
        cv::minMaxLoc(scores, nullptr, &score, nullptr, &place);
        if (score > best.likeness) {
            best.likeness = score;
            best.box = {place.x / searchPxPerMm - 0.15 * portrait.width * size,
                        place.y / searchPxPerMm - 0.2 * portrait.height * size, portrait.width * size,
                        portrait.height * size};
        }
    }
    return best;
}

std::optional<RectMm> ghostBox(const std::vector<cv::Mat>& pages, const RectMm& portrait)
{
    std::vector<RectMm> boxes;
    for (const cv::Mat& page : pages) {
        const Found found = findAgain(page, portrait);
        if (found.likeness > leastLikeness) {
            boxes.push_back(found.box);
        }
    }
    return agreedBox(boxes, pages.size());
}

Feature featureOf(const char* name, FeatureKind kind, const RectMm& box)
{
    Feature feature;
    feature.name = name;
    feature.kind = kind;
    feature.box = box;
    return feature;
}

}  // namespace

std::vector<Feature> detectedFaces(const DocumentModel& draft, const SpecimenEvidence& specimens,
                                   const FaceFinder& finder)
{
    const std::vector<cv::Mat> pages = whitePages(specimens);
    const document::Reference* reference = draft.reference(image::Light::White);
    const auto face = finder && reference != nullptr ? faceBox(pages, finder) : std::nullopt;
    if (!face) {
        return {};
    }
    const RectMm portrait = onPage(photographRound(*face, draft, reference->mean, specimens), draft.size);
    std::vector<Feature> features{featureOf("portrait", FeatureKind::Portrait, portrait)};
    if (const auto ghost = ghostBox(pages, portrait)) {
        features.push_back(featureOf("ghost", FeatureKind::Ghost, onPage(*ghost, draft.size)));
    }
    return features;
}

}  // namespace rahdari::learning
