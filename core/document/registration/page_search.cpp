#include "core/document/registration/page_search.h"

#include "core/document/model/document_model.h"
#include "core/document/registration/stable_print.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>
#include <vector>

namespace rahdari::document {

namespace {

// The coarse search: whole words and emblems, at 50 dpi, as far as a plane from the zone is off at the far corners of a
// bent page.
constexpr int coarseFactor = 4;
constexpr TileSearch coarseSearch{.tileMm = 14.0, .stepMm = 9.0, .reachMm = 3.5, .leastStable = 0.4, .rounds = 0};
constexpr FitTerms coarseTerms{.toleranceMm = 1.2, .leastLikeness = 0.45, .bendsFromMm = 0.1, .wild = true};
constexpr int middleFactor = 2;
constexpr TileSearch middleSearch{.tileMm = 8.0, .stepMm = 6.0, .reachMm = 0.9, .leastStable = 0.4, .rounds = 5};
constexpr FitTerms middleTerms{.toleranceMm = 0.4, .leastLikeness = 0.5, .bendsFromMm = 0.04, .wild = false};
// Where a shear or a bend was taken for noise, whole parts of the page lie up to a millimetre off.
constexpr TileSearch anewSearch{.tileMm = 12.0, .stepMm = 6.0, .reachMm = 1.0, .leastStable = 0.3, .rounds = 0};
constexpr FitTerms anewTerms{.toleranceMm = 0.6, .leastLikeness = 0.45, .bendsFromMm = 0.04, .wild = false};
constexpr TileSearch fineSearch{.tileMm = 5.0, .stepMm = 5.0, .reachMm = 0.25, .leastStable = 0.4, .rounds = 3};
constexpr FitTerms fineTerms{.toleranceMm = 0.15, .leastLikeness = 0.4, .bendsFromMm = 0.04, .wild = false};
constexpr double lookMarginMm = 1.0;

/// A tile of that likeness is taken for the same print: what a copy or a screen loses beyond is for checks to judge.
/// Documents of another model share some print entirely and the rest not at all.
constexpr double surelyAlike = 0.5;
/// Pages below may have been laid over their model wrongly in part.
constexpr double surelyLaid = 0.93;

// Gates (checks.md 2).
constexpr std::size_t fewestAgreeing = 30;
constexpr int cellsAcross = 4;
constexpr int cellsDown = 3;
constexpr std::size_t fewestCells = 6;
constexpr double mostScale = 0.05;
constexpr double mostShear = 0.02;
constexpr double mostPerspective = 0.02;  // change of scale over the page
constexpr double storedStepMm = 2.0;
constexpr double mostBendMm = 4.0;

image::PointMm through(const cv::Matx33d& matrix, image::PointMm point)
{
    const cv::Vec3d to = matrix * cv::Vec3d(point.x, point.y, 1.0);
    return {to[0] / to[2], to[1] / to[2]};
}

std::optional<image::PagePlane> planeOf(const cv::Matx33d& matrix, image::SizeMm size)
{
    std::vector<image::PointPair> pairs;
    for (const double x : {0.0, size.width}) {
        for (const double y : {0.0, size.height}) {
            const image::PointMm to = through(matrix, {x, y});
            pairs.push_back({{x, y}, {to.x, to.y}});
        }
    }
    return image::PagePlane::fit(pairs);
}

/// Millimetres of the first plane to pixels of a look at it.
std::optional<image::PagePlane> planeOfLook(double pxPerMm, image::SizeMm size)
{
    const double shift = firstLookMarginMm * pxPerMm - 0.5;
    return planeOf({pxPerMm, 0.0, shift, 0.0, pxPerMm, shift, 0.0, 0.0, 1.0}, size);
}

cv::Mat smaller(const cv::Mat& grey, int factor)
{
    cv::Mat small;
    cv::resize(grey(cv::Rect(0, 0, grey.cols / factor * factor, grey.rows / factor * factor)), small,
               {grey.cols / factor, grey.rows / factor}, 0.0, 0.0, cv::INTER_AREA);
    return small;
}

/// The look seen through a fit, in the raster of a print, with a margin of `marginPx`.
cv::Mat seenThrough(const cv::Mat& look, const PageFit& fit, double pxPerMm, image::SizeMm size, int marginPx)
{
    const auto plane = planeOfLook(pxPerMm, size);
    const auto pose = plane ? poseOf(*plane, fit, size) : std::nullopt;
    if (!pose) {
        return {};
    }
    const double margin = marginPx / pxPerMm;
    return resample(look, *pose, {-margin, -margin, size.width + 2.0 * margin, size.height + 2.0 * margin}, pxPerMm);
}

PlaceFound none(std::string obstacle) { return {std::nullopt, std::move(obstacle)}; }

std::string saneMatrix(const cv::Matx33d& m, image::SizeMm size)
{
    const double across = std::hypot(m(0, 0), m(1, 0));
    const double down = std::hypot(m(0, 1), m(1, 1));
    const double shear = (m(0, 0) * m(0, 1) + m(1, 0) * m(1, 1)) / (across * down);
    if (std::abs(across - 1.0) > mostScale || std::abs(down - 1.0) > mostScale) {
        return "the page's print is not of the model's size";
    }
    if (std::abs(shear) > mostShear || std::hypot(m(2, 0) * size.width, m(2, 1) * size.height) > mostPerspective) {
        return "the page is skewed against its model";
    }
    return {};
}

/// A plane that is nearly a similarity: what any scanner's is. Of the first plane's faults nothing is left in it.
bool likeScan(const image::PagePlane& first, const PageFit& fit, image::SizeMm size)
{
    cv::Matx33d matrix = first.matrix() * fit.matrix;
    const double pxPerMm = first.pxPerMmAt({size.width / 2.0, size.height / 2.0});
    matrix = matrix * (1.0 / matrix(2, 2));
    for (int column = 0; column < 3; ++column) {
        matrix(0, column) /= pxPerMm;
        matrix(1, column) /= pxPerMm;
    }
    return saneMatrix(matrix, size).empty();
}

std::string gate(const PageFit& fit, const FirstLook& look)
{
    const image::SizeMm size = look.size;
    if (fit.agreeing.size() < fewestAgreeing) {
        return "too little of the page's print agrees with its model to lay one over the other";
    }
    std::set<int> cells;
    for (const image::PointMm& at : fit.agreeing) {
        const auto cell = [](double mm, double length, int count) {
            return std::clamp(static_cast<int>(mm / length * count), 0, count - 1);
        };
        cells.insert(cell(at.y, size.height, cellsDown) * cellsAcross + cell(at.x, size.width, cellsAcross));
    }
    if (cells.size() < fewestCells) {
        return "only a part of the page's print agrees with its model";
    }
    if (fit.bend.largestMm() > mostBendMm) {
        return "the page is bent too much to lay it over its model";
    }
    return likeScan(look.plane, fit, size) ? std::string{} : saneMatrix(fit.matrix, size);
}

/// One finer look: follows the tiles from where the fit has them and betters it.
std::optional<PageFit> refined(const PageFit& fit, const PrintRaster& print, const cv::Mat& look, image::SizeMm size,
                               const TileSearch& search, const FitTerms& terms)
{
    const int marginPx = static_cast<int>(lookMarginMm * print.pxPerMm);
    const cv::Mat page = seenThrough(look, fit, print.pxPerMm, size, marginPx);
    if (page.empty()) {
        return std::nullopt;
    }
    FitTerms own = terms;
    own.bendsFromMm = fit.bend.flat() ? terms.bendsFromMm : 0.0;
    const auto better = fitPage(followTiles(print, page, marginPx, search), size, own);
    if (!better) {
        return std::nullopt;
    }
    return combined(fit, *better, size);
}

PlaceFound roughPlaceIn(const PrintRaster& print, const FirstLook& look, const std::stop_token& stop)
{
    const PrintRaster coarse = coarser(print, coarseFactor);
    const int coarseMargin = static_cast<int>(firstLookMarginMm * coarse.pxPerMm);
    auto fit = fitPage(searchTiles(coarse, smaller(look.grey, coarseFactor), coarseMargin, coarseSearch), look.size,
                       coarseTerms);
    if (!fit || stop.stop_requested()) {
        return none("the page's print was not found where its model has it");
    }
    const PrintRaster middle = coarser(print, middleFactor);
    fit = refined(*fit, middle, smaller(look.grey, middleFactor), look.size, middleSearch, middleTerms);
    if (!fit || stop.stop_requested()) {
        return none("the page's print does not agree with its model");
    }
    return {std::move(fit), {}};
}

PlaceFound finePlaceIn(const PageFit& rough, const PrintRaster& print, const FirstLook& look)
{
    auto fit = refined(rough, print, look.grey, look.size, fineSearch, fineTerms);
    if (!fit) {
        return none("the page's fine print does not agree with its model");
    }
    const std::string obstacle = gate(*fit, look);
    return obstacle.empty() ? PlaceFound{std::move(fit), {}} : none(obstacle);
}

/// Weighted mean over the tiles.
double meanLikeness(const PrintRaster& print, const FirstLook& look, const PageFit& fit)
{
    double sum = 0.0;
    double weight = 0.0;
    for (const TileLikeness& tile : likenessAt(print, look, fit)) {
        sum += tile.weight * tile.likeness;
        weight += tile.weight;
    }
    return weight > 0.0 ? sum / weight : 0.0;
}

/// Every tile searched anew, as far off as a wrong fit may have left it: following finds the way back only from near.
std::optional<PageFit> searchedAnew(const PageFit& fit, const PrintRaster& middle, const cv::Mat& small,
                                    image::SizeMm size)
{
    const int marginPx = static_cast<int>(lookMarginMm * middle.pxPerMm);
    const cv::Mat page = seenThrough(small, fit, middle.pxPerMm, size, marginPx);
    const auto better =
        page.empty() ? std::nullopt : fitPage(searchTiles(middle, page, marginPx, anewSearch), size, anewTerms);
    return better ? std::optional(combined(fit, *better, size)) : std::nullopt;
}

PlaceFound thoroughPlaceIn(const PageFit& rough, const PrintRaster& print, const FirstLook& look,
                           const std::stop_token& stop)
{
    constexpr int rounds = 2;
    PlaceFound best = finePlaceIn(rough, print, look);
    double most = best.fit ? meanLikeness(print, look, *best.fit) : 0.0;
    const PrintRaster middle = coarser(print, middleFactor);
    const cv::Mat small = smaller(look.grey, middleFactor);
    std::optional<PageFit> fit = best.fit ? best.fit : rough;
    for (int i = 0; i < rounds && fit && !stop.stop_requested(); ++i) {
        fit = searchedAnew(*fit, middle, small, look.size);
        PlaceFound place = fit ? finePlaceIn(*fit, print, look) : PlaceFound{};
        const double likeness = place.fit ? meanLikeness(print, look, *place.fit) : 0.0;
        if (likeness > most) {
            most = likeness;
            best = std::move(place);
        }
    }
    return best;
}

/// OpenCV's own complaints become an obstacle.
template <typename Work>
PlaceFound guarded(const Work& work)
{
    try {
        return work();
    } catch (const cv::Exception&) {
        return none("the page could not be compared with its model");
    }
}

}  // namespace

FirstLook firstLook(image::Light light, const cv::Mat& picture, const image::PagePlane& plane, image::SizeMm size)
{
    const double margin = firstLookMarginMm;
    const PageRaster raster =
        rasterise(greyPicture(light, picture), {plane, {}},
                  {-margin, -margin, size.width + 2.0 * margin, size.height + 2.0 * margin}, modelPxPerMm);
    return {raster.pixels.empty() ? cv::Mat{} : greyOf(light, raster.pixels), size, plane};
}

PlaceFound findRoughPlace(const PrintRaster& print, const FirstLook& look, const std::stop_token& stop)
{
    if (look.grey.empty()) {
        return none("the page lies outside the picture");
    }
    return guarded([&] { return roughPlaceIn(print, look, stop); });
}

PlaceFound refinePlace(const PlaceFound& rough, const PrintRaster& print, const FirstLook& look)
{
    return rough.fit ? guarded([&] { return finePlaceIn(*rough.fit, print, look); }) : rough;
}

PlaceFound refineThoroughly(const PlaceFound& rough, double score, const PrintRaster& print, const FirstLook& look,
                            const std::stop_token& stop)
{
    if (score >= surelyLaid || !rough.fit) {
        return refinePlace(rough, print, look);
    }
    return guarded([&] { return thoroughPlaceIn(*rough.fit, print, look, stop); });
}

PlaceFound findPlace(const PrintRaster& print, const FirstLook& look, const std::stop_token& stop)
{
    const PlaceFound rough = findRoughPlace(print, look, stop);
    const double score = rough.fit ? shareAlike(likenessAt(print, look, *rough.fit)) : 0.0;
    return refineThoroughly(rough, score, print, look, stop);
}

std::vector<TileLikeness> likenessAt(const PrintRaster& print, const FirstLook& look, const PageFit& fit)
{
    const PrintRaster middle = coarser(print, middleFactor);
    const int marginPx = static_cast<int>(lookMarginMm * middle.pxPerMm);
    const cv::Mat page = seenThrough(smaller(look.grey, middleFactor), fit, middle.pxPerMm, look.size, marginPx);
    return page.empty() ? std::vector<TileLikeness>{} : compareTiles(middle, page, marginPx, middleSearch);
}

double shareAlike(const std::vector<TileLikeness>& tiles)
{
    double sum = 0.0;
    double weight = 0.0;
    for (const TileLikeness& tile : tiles) {
        sum += tile.weight * std::clamp(tile.likeness / surelyAlike, 0.0, 1.0);
        weight += tile.weight;
    }
    return weight > 0.0 ? sum / weight : 0.0;
}

std::vector<TileLikeness> likenessOf(const PrintRaster& print, const PrintRaster& other)
{
    const PrintRaster middle = coarser(print, middleFactor);
    return compareTiles(middle, coarser(other, middleFactor).grey, 0, middleSearch);
}

PageFit combined(const PageFit& first, const PageFit& second, image::SizeMm size)
{
    PageFit both = second;
    both.matrix = first.matrix * second.matrix;
    both.matrix = both.matrix * (1.0 / both.matrix(2, 2));
    if (first.bend.flat() && second.bend.flat()) {
        return both;
    }
    const cv::Matx33d back = both.matrix.inv();
    cv::Mat field(std::max(2, static_cast<int>(size.height / storedStepMm) + 1),
                  std::max(2, static_cast<int>(size.width / storedStepMm) + 1), CV_32FC2);
    for (int row = 0; row < field.rows; ++row) {
        for (int column = 0; column < field.cols; ++column) {
            const image::PointMm from{size.width * column / (field.cols - 1), size.height * row / (field.rows - 1)};
            const image::PointMm to = through(back, first.apply(second.apply(from)));
            field.at<cv::Vec2f>(row, column) = {static_cast<float>(to.x - from.x), static_cast<float>(to.y - from.y)};
        }
    }
    both.bend = PageBend(field, size);
    return both;
}

std::optional<PagePose> poseOf(const image::PagePlane& plane, const PageFit& fit, image::SizeMm size)
{
    const auto moved = planeOf(plane.matrix() * fit.matrix, size);
    return moved ? std::optional(PagePose{*moved, fit.bend}) : std::nullopt;
}

}  // namespace rahdari::document
