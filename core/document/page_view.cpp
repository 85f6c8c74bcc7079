#include "core/document/page_view.h"

#include "core/document/rectified_page.h"
#include "core/document/reduced_picture.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

namespace rahdari::document {

namespace {

constexpr double assumedLongSideMm = 105.0;
constexpr double overviewScale = 4.0;       // px/mm: a glare spot of 1 mm is four pixels
constexpr double finestDetailScale = 24.0;  // px/mm, 600 dpi: a sharp edge is then 7 px at the limit of 0.3 mm

struct Page {
    image::PagePlane plane;
    image::SizeMm size;
};

std::optional<Page> pageOf(const cv::Mat& white, const PageLocation& location)
{
    if (location.plane) {
        return Page{*location.plane, location.sizeMm};
    }
    image::QuadPx corners = location.cornersPx;
    if (!location.found()) {
        const double right = white.cols - 0.5;
        const double bottom = white.rows - 0.5;
        corners = {{{-0.5, -0.5}, {right, -0.5}, {right, bottom}, {-0.5, bottom}}};
    }
    const double width = (cv::norm(corners[1] - corners[0]) + cv::norm(corners[2] - corners[3])) / 2.0;
    const double height = (cv::norm(corners[3] - corners[0]) + cv::norm(corners[2] - corners[1])) / 2.0;
    const double mm = assumedLongSideMm / std::max({width, height, 1.0});
    const image::SizeMm size{width * mm, height * mm};
    const auto plane = image::PagePlane::fromCorners(corners, size);
    return plane ? std::optional(Page{*plane, size}) : std::nullopt;
}

cv::Mat greyOf(const cv::Mat& picture)
{
    cv::Mat grey = picture;
    if (picture.channels() == 3) {
        cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    }
    return grey;
}

cv::Mat middleChannelOf(const cv::Mat& picture)
{
    std::vector<cv::Mat> channels;
    cv::split(picture, channels);
    if (channels.size() < 3) {
        return channels.front();
    }
    const cv::Mat low = cv::min(channels[0], channels[1]);
    const cv::Mat high = cv::max(channels[0], channels[1]);
    return cv::max(low, cv::min(high, channels[2]));
}

// The part of the rectified page that the picture shows; what lies outside would look like black print.
cv::Rect shownPart(const cv::Mat& white, const Page& page, double scale, cv::Size overview)
{
    const image::PolygonPx border{
        {0.0, 0.0}, {white.cols - 1.0, 0.0}, {white.cols - 1.0, white.rows - 1.0}, {0.0, white.rows - 1.0}};
    const image::RectMm bounds = page.plane.boundsMm(border);
    const cv::Rect2d shown(bounds.x * scale, bounds.y * scale, bounds.width * scale, bounds.height * scale);
    const cv::Rect2d all(0.0, 0.0, overview.width, overview.height);
    const cv::Rect2d both = shown & all;
    return {static_cast<int>(std::ceil(both.x)), static_cast<int>(std::ceil(both.y)),
            static_cast<int>(std::floor(both.width)) - 1, static_cast<int>(std::floor(both.height)) - 1};
}

cv::Rect textOnPage(const PageAnchor& anchor, double scale)
{
    constexpr double aroundMm = 2.0;
    std::vector<cv::Point2f> centres;
    for (const image::PointPair& pair : anchor.points) {
        if (std::isfinite(pair.mm.x) && std::isfinite(pair.mm.y)) {
            centres.emplace_back(static_cast<float>(pair.mm.x * scale), static_cast<float>(pair.mm.y * scale));
        }
    }
    if (centres.empty()) {
        return {};
    }
    const cv::Rect box = cv::boundingRect(centres);
    const int around = static_cast<int>(aroundMm * scale);
    return {box.x - around, box.y - around, box.width + 2 * around, box.height + 2 * around};
}

cv::Rect boundsPx(std::span<const cv::Point2d> outline, cv::Size picture)
{
    cv::Rect2d box;
    for (const cv::Point2d& point : outline) {
        if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
            return {};
        }
        const cv::Rect2d single(std::clamp(point.x, 0.0, picture.width - 1.0),
                                std::clamp(point.y, 0.0, picture.height - 1.0), 1.0, 1.0);
        box = box.area() > 0.0 ? box | single : single;
    }
    return cv::Rect(box) & cv::Rect({0, 0}, picture);
}

void cutDetail(PageView& view, const cv::Mat& white, const Page& page, const std::optional<PageAnchor>& anchor)
{
    constexpr int leastPx = 16;
    const image::QuadPx corners{page.plane.toPx(image::PointMm{0.0, 0.0}),
                                page.plane.toPx(image::PointMm{page.size.width, 0.0}),
                                page.plane.toPx(image::PointMm{page.size.width, page.size.height}),
                                page.plane.toPx(image::PointMm{0.0, page.size.height})};
    cv::Rect box = anchor ? boundsPx(anchor->textOutlinePx, white.size()) : cv::Rect{};
    view.detailIsText = std::min(box.width, box.height) >= leastPx;
    box = view.detailIsText ? box : boundsPx(corners, white.size());
    if (std::min(box.width, box.height) < leastPx) {
        return;
    }
    const image::PointMm middle = page.plane.toMm({box.x + box.width / 2.0, box.y + box.height / 2.0});
    const double pxPerMm = page.plane.pxPerMmAt(middle);
    if (!std::isfinite(pxPerMm) || pxPerMm <= 0.0) {
        return;
    }
    const ReducedPicture reduced = reduce(white(box), static_cast<int>(pxPerMm / finestDetailScale));
    view.detail = greyOf(reduced.pixels);
    view.detailPxPerMm = pxPerMm / reduced.factor;
}

}  // namespace

std::optional<PageView> viewPage(const cv::Mat& white, const PageLocation& location,
                                 const std::optional<PageAnchor>& anchor)
{
    const auto page = pageOf(white, location);
    if (!page) {
        return std::nullopt;
    }
    PageView view;
    view.scaleKnown = location.plane.has_value();
    view.overviewPxPerMm = overviewScale;
    const cv::Mat rectified = rectify(white, page->plane, page->size, overviewScale);
    const cv::Rect shown = shownPart(white, *page, overviewScale, rectified.size());
    if (rectified.empty() || shown.width < 8 || shown.height < 8) {
        return std::nullopt;
    }
    view.overview = greyOf(rectified(shown));
    view.middleChannel = middleChannelOf(rectified(shown));
    if (anchor && view.scaleKnown) {
        view.overviewText = (textOnPage(*anchor, overviewScale) - shown.tl()) & cv::Rect({0, 0}, view.overview.size());
    }
    cutDetail(view, white, *page, anchor);
    return view;
}

}  // namespace rahdari::document
