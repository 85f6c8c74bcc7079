#include "core/document/page_location.h"

#include "core/document/page_outline.h"
#include "core/document/plane_estimate.h"
#include "core/document/reduced_picture.h"
#include "core/document/side_search.h"
#include "core/document/sticker_sides.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace rahdari::document {

namespace {

constexpr std::array allSides{Side::Top, Side::Right, Side::Bottom, Side::Left};
constexpr double searchPxPerMm = 6.0;   // what the sides are looked for at; see side_strip.cpp
constexpr int outlineLongSidePx = 640;  // what a page of unknown place is looked for at

constexpr std::size_t indexOf(Side side) { return static_cast<std::size_t>(side); }

bool usable(const cv::Mat& picture)
{
    constexpr int smallest = 16;
    return !picture.empty() && picture.dims == 2 && picture.depth() == CV_8U &&
           (picture.channels() == 1 || picture.channels() == 3) && std::min(picture.cols, picture.rows) >= smallest;
}

// How far the middle stretch of a side must be moved into the page to lie in the picture, at most; 0 = it does.
double overhangOf(Side side, const image::PagePlane& plane, image::SizeMm size, cv::Size pictureSize)
{
    constexpr int samples = 13;
    constexpr double stepMm = 0.25;
    const SideEnds ends = sideEnds(side, size);
    const double depth = side == Side::Top || side == Side::Bottom ? size.height : size.width;
    double largest = 0.0;
    for (int i = 0; i < samples; ++i) {
        const double share = (i + 0.5) / samples;
        const double x = ends.start.x + share * (ends.end.x - ends.start.x);
        const double y = ends.start.y + share * (ends.end.y - ends.start.y);
        for (double inward = 0.0; inward < depth; inward += stepMm) {
            const cv::Point2d px = plane.toPx(image::PointMm{x - inward * ends.outward.x, y - inward * ends.outward.y});
            if (px.x >= -0.5 && px.y >= -0.5 && px.x <= pictureSize.width - 0.5 && px.y <= pictureSize.height - 0.5) {
                largest = std::max(largest, inward);
                break;
            }
        }
    }
    return largest;
}

bool inPicture(const cv::Point2d& point, cv::Size size, double tolerancePx)
{
    return point.x >= -0.5 - tolerancePx && point.y >= -0.5 - tolerancePx &&
           point.x <= size.width - 0.5 + tolerancePx && point.y <= size.height - 0.5 + tolerancePx;
}

double rotationOf(const image::QuadPx& corners)
{
    // The mean of the upper and the lower side, so that perspective does not turn the page.
    const cv::Point2d along = (corners[1] - corners[0]) + (corners[2] - corners[3]);
    const double degrees = std::atan2(along.y, along.x) * 180.0 / std::numbers::pi;
    return degrees <= -180.0 + 1e-9 ? 180.0 : degrees;
}

// The search with an anchor: sides near the MRZ first, since each one found makes the others' places more certain.
class AnchoredSearch {
public:
    AnchoredSearch(const cv::Mat& picture, const PageAnchor& anchor, const PlaneEstimate& start)
        : anchor_(anchor), pictureSize_(picture.size()), estimate_(start)
    {
        const double pxPerMm = estimate_.plane().pxPerMmAt(estimate_.anchorCentre());
        int factor = std::max(1, static_cast<int>(pxPerMm / searchPxPerMm));
        factor = factor >= 4 ? factor / 4 * 4 : factor;
        reduced_ = reduce(picture, factor);
    }

    std::optional<PageLocation> run(const std::stop_token& stop)
    {
        const bool taken = anchor_.sticker && takeSticker(Doubt::Heeded);
        if (!taken && !searchSides(stop)) {
            return std::nullopt;
        }
        if (!taken && anchor_.sticker && largerThanZoneSays()) {
            takeSticker(Doubt::Ignored);
        }
        for (const Side side : nearToFar) {
            takeBorder(side);
        }
        return location();
    }

private:
    static constexpr std::array nearToFar{Side::Bottom, Side::Left, Side::Right, Side::Top};

    // False when stopped.
    bool searchSides(const std::stop_token& stop)
    {
        constexpr double sureSupport = 0.9;
        for (int round = 0; round < 2; ++round) {
            for (const Side side : nearToFar) {
                if (stop.stop_requested()) {
                    return false;
                }
                // The second time only what was missed or is doubtful: the others now tell better where it is.
                const auto& found = found_[indexOf(side)];
                if (!found || found->support < sureSupport) {
                    searchAgain(side);
                }
            }
        }
        return true;
    }

    enum class Doubt : std::uint8_t { Heeded, Ignored };

    // The sides of a sticker, where it lies flat before the camera. False when that is in doubt: nothing was taken.
    bool takeSticker(Doubt doubt)
    {
        constexpr double scaleAgreement = 0.03;
        const auto flat = PlaneEstimate::fit(anchor_, {}, PlanePriors::flat());
        if (!flat) {
            return false;
        }
        const double dpi = flat->plane().pxPerMmAt(flat->anchorCentre()) * image::mmPerInch;
        // A picture whose device knows its scale comes from a scanner.
        const bool scanned = std::abs(dpi / anchor_.declaredDpi.value_or(HUGE_VAL) - 1.0) < scaleAgreement;
        auto sticker = findStickerSides(reduced_, flat->plane(), anchor_.sizeMm);
        if (doubt == Doubt::Heeded && sticker.pairs < 2 && !scanned) {
            return false;
        }
        found_ = std::move(sticker.sides);
        priors_ = sticker.pairs == 2 ? PlanePriors{} : PlanePriors::flat();  // four sides tell the plane themselves
        return update();
    }

    // A tilt shortens a page; one that seems longer than its zone's pitch says ends at the edge of another.
    bool largerThanZoneSays() const
    {
        constexpr double most = 1.04;
        const auto flat = PlaneEstimate::fit(anchor_, {}, PlanePriors::flat());
        const auto [width, height] = anchor_.sizeMm;
        const auto at = [&](double x, double y) {
            return flat->plane().toMm(estimate_.plane().toPx(image::PointMm{x, y}));
        };
        const double down = flat ? at(width / 2.0, height).y - at(width / 2.0, 0.0).y : 0.0;
        const double across = flat ? at(width, height / 2.0).x - at(0.0, height / 2.0).x : 0.0;
        return down > most * height || across > most * width;
    }

    SideBand bandOf(Side side, double sigmas, double systematicMm) const
    {
        constexpr double widestMm = 12.0;
        const SideEnds ends = sideEnds(side, anchor_.sizeMm);
        const double start = sigmas * estimate_.uncertaintyMm(ends.start, side) + systematicMm;
        const double end = sigmas * estimate_.uncertaintyMm(ends.end, side) + systematicMm;
        return {.side = side, .halfWidthStartMm = std::min(start, widestMm), .halfWidthEndMm = std::min(end, widestMm)};
    }

    void searchAgain(Side side)
    {
        // A page may be cut up to 1 mm off its nominal size, and 2.5 deviations leave out one page in eighty.
        constexpr double sigmas = 2.5;
        constexpr double systematicMm = 0.75;
        const auto known = std::exchange(found_[indexOf(side)], std::nullopt);
        update();
        found_[indexOf(side)] =
            findSide(reduced_, estimate_.plane(), anchor_.sizeMm, bandOf(side, sigmas, systematicMm));
        if (!found_[indexOf(side)]) {
            found_[indexOf(side)] = known;
        }
        if (!update()) {
            found_[indexOf(side)] = std::nullopt;
            update();
        }
    }

    // Without an edge the picture may have been cropped to the page. Only where its border is as near as chance allows:
    // a page cropped further inside must not be squeezed into the picture.
    void takeBorder(Side side)
    {
        constexpr double sigmas = 2.0;
        constexpr double systematicMm = 1.0;
        if (found_[indexOf(side)]) {
            return;
        }
        found_[indexOf(side)] =
            borderAsSide(pictureSize_, estimate_.plane(), anchor_.sizeMm, bandOf(side, sigmas, systematicMm));
        if (!update()) {
            found_[indexOf(side)] = std::nullopt;
            update();
        }
    }

    bool update()
    {
        constexpr double edgeSigmaMm = 0.3;
        constexpr double borderSigmaMm = 1.5;
        std::vector<SideEvidence> sides;
        for (const auto& side : found_) {
            if (side) {
                sides.push_back({side->side, side->px, side->pictureBorder ? borderSigmaMm : edgeSigmaMm});
            }
        }
        auto better = PlaneEstimate::fit(anchor_, sides, priors_);
        if (!better) {
            return false;
        }
        estimate_ = *better;
        return true;
    }

    // How far a side may lie nearer than estimated: nothing to speak of where it was seen. A page must not be called
    // cut off for a doubt about its place.
    double doubtMm(Side side) const
    {
        constexpr double sigmas = 2.0;
        if (found_[indexOf(side)]) {
            return 0.0;
        }
        const SideEnds ends = sideEnds(side, anchor_.sizeMm);
        return sigmas * (estimate_.uncertaintyMm(ends.start, side) + estimate_.uncertaintyMm(ends.end, side)) / 2.0;
    }

    PageLocation location() const
    {
        const image::PagePlane& plane = estimate_.plane();
        const image::SizeMm size = anchor_.sizeMm;
        const double pxPerMm = plane.pxPerMmAt(estimate_.anchorCentre());
        PageLocation page;
        page.cornersPx = {plane.toPx(image::PointMm{0.0, 0.0}), plane.toPx(image::PointMm{size.width, 0.0}),
                          plane.toPx(image::PointMm{size.width, size.height}),
                          plane.toPx(image::PointMm{0.0, size.height})};
        page.sizeMm = size;
        page.plane = plane;
        page.resolutionDpi = pxPerMm * image::mmPerInch;
        page.rotationDeg = rotationOf(page.cornersPx);
        double seen = 0.0;
        for (const Side side : allSides) {
            const auto& found = found_[indexOf(side)];
            page.sideSeen[indexOf(side)] = found.has_value();
            page.overhangMm[indexOf(side)] = std::max(0.0, overhangOf(side, plane, size, pictureSize_) - doubtMm(side));
            seen += !found ? 0.0 : found->pictureBorder ? 0.6 : found->support;
        }
        for (std::size_t corner = 0; corner < page.cornersPx.size(); ++corner) {
            const double doubt = std::max(doubtMm(allSides[corner]), doubtMm(allSides[(corner + 3) % 4]));
            page.cornerInPicture[corner] =
                inPicture(page.cornersPx[corner], pictureSize_, (toleratedOverhangMm + doubt) * pxPerMm);
        }
        constexpr double mrzAlone = 0.4;
        page.method = seen > 0.0 ? PageLocation::Method::MrzAndEdges : PageLocation::Method::MrzOnly;
        page.confidence = mrzAlone + (1.0 - mrzAlone) * seen / 4.0;
        return page;
    }

    const PageAnchor& anchor_;
    cv::Size pictureSize_;
    PlaneEstimate estimate_;
    PlanePriors priors_;
    ReducedPicture reduced_;
    std::array<std::optional<FoundSide>, 4> found_;
};

// Where two sides of known points cross.
std::optional<cv::Point2d> crossing(const FoundSide& one, const FoundSide& other)
{
    const cv::Point2d a = one.px.front();
    const cv::Point2d along = one.px.back() - a;
    const cv::Point2d b = other.px.front();
    const cv::Point2d across = other.px.back() - b;
    const double turn = along.cross(across);
    if (std::abs(turn) < 1e-6 * cv::norm(along) * cv::norm(across)) {
        return std::nullopt;
    }
    return a + along * ((b - a).cross(across) / turn);
}

// A page found coarsely, made exact: its sides looked for at full resolution near where they were found.
image::QuadPx refined(const cv::Mat& picture, const image::QuadPx& coarse)
{
    constexpr double pretendedLongSideMm = 125.0;  // the search counts in mm; the page's true size is unknown
    constexpr double bandMm = 2.5;
    const double width = (cv::norm(coarse[1] - coarse[0]) + cv::norm(coarse[2] - coarse[3])) / 2.0;
    const double height = (cv::norm(coarse[3] - coarse[0]) + cv::norm(coarse[2] - coarse[1])) / 2.0;
    const double pxPerMm = std::max(width, height) / pretendedLongSideMm;
    const image::SizeMm size{width / pxPerMm, height / pxPerMm};
    const auto plane = image::PagePlane::fromCorners(coarse, size);
    if (!plane) {
        return coarse;
    }
    int factor = std::max(1, static_cast<int>(pxPerMm / searchPxPerMm));
    factor = factor >= 4 ? factor / 4 * 4 : factor;
    const ReducedPicture reduced = reduce(picture, factor);
    std::array<FoundSide, 4> sides;
    for (const Side side : allSides) {
        const std::size_t i = indexOf(side);
        sides[i] = findSide(reduced, *plane, size, {.side = side, .halfWidthStartMm = bandMm, .halfWidthEndMm = bandMm})
                       .value_or(FoundSide{side, {coarse[i], coarse[(i + 1) % 4]}, 0.0, false, 0.0});
    }
    image::QuadPx corners = coarse;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        corners[i] = crossing(sides[(i + 3) % 4], sides[i]).value_or(coarse[i]);
    }
    return corners;
}

PageLocation withoutScale(const image::QuadPx& corners, PageLocation::Method method, double confidence)
{
    PageLocation page;
    page.cornersPx = corners;
    page.cornerInPicture = {true, true, true, true};
    page.sideSeen = {true, true, true, true};
    page.method = method;
    page.confidence = confidence;
    page.rotationDeg = rotationOf(corners);
    return page;
}

PageLocation searchWithoutAnchor(const cv::Mat& picture, const std::stop_token& stop)
{
    constexpr double wholePictureConfidence = 0.3;
    constexpr double sureSupport = 0.9;
    constexpr double largeShare = 0.6;
    const int longSide = std::max(picture.cols, picture.rows);
    int factor = std::max(1, (longSide + outlineLongSidePx / 2) / outlineLongSidePx);
    factor = factor >= 4 ? factor / 4 * 4 : factor;
    const ReducedPicture small = reduce(picture, factor);
    const auto outline = findPageOutline(small.pixels, stop);
    if (stop.stop_requested()) {
        return {};
    }
    // A page fills its own scan; frames printed on it are weaker or smaller than it.
    const bool surely = outline && (outline->support >= sureSupport ||
                                    areaOf(outline->cornersPx) >= largeShare * small.pixels.size().area());
    if (!surely && looksLikeCroppedPage(small.pixels)) {
        const double right = picture.cols - 0.5;
        const double bottom = picture.rows - 0.5;
        return withoutScale({{{-0.5, -0.5}, {right, -0.5}, {right, bottom}, {-0.5, bottom}}},
                            PageLocation::Method::WholePicture, wholePictureConfidence);
    }
    if (!outline) {
        return {};
    }
    image::QuadPx corners;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const cv::Vec3d px = small.toPicture() * cv::Vec3d(outline->cornersPx[i].x, outline->cornersPx[i].y, 1.0);
        corners[i] = {px[0], px[1]};
    }
    return withoutScale(refined(picture, corners), PageLocation::Method::Edges, outline->support);
}

}  // namespace

std::string_view toString(Side side)
{
    switch (side) {
    case Side::Top: return "upper";
    case Side::Right: return "right";
    case Side::Bottom: return "lower";
    case Side::Left: break;
    }
    return "left";
}

std::string_view toString(PageLocation::Method method)
{
    switch (method) {
    case PageLocation::Method::WholePicture: return "whole picture";
    case PageLocation::Method::Edges: return "edges";
    case PageLocation::Method::MrzOnly: return "MRZ";
    case PageLocation::Method::MrzAndEdges: return "MRZ and edges";
    case PageLocation::Method::None: break;
    }
    return "none";
}

PageLocation locatePage(const cv::Mat& picture, const std::optional<PageAnchor>& anchor, std::stop_token stop)
{
    try {
        if (!usable(picture) || stop.stop_requested()) {
            return {};
        }
        if (anchor) {
            if (auto start = PlaneEstimate::fit(*anchor, {})) {
                return AnchoredSearch(picture, *anchor, *start).run(stop).value_or(PageLocation{});
            }
        }
        return searchWithoutAnchor(picture, stop);
    } catch (const cv::Exception&) {
        return {};  // a picture OpenCV cannot work on shows no page
    }
}

}  // namespace rahdari::document
