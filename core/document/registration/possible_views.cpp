#include "core/document/registration/possible_views.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>

namespace rahdari::document {

namespace {

constexpr int smallLongSidePx = 400;
// Sizes a page may be taken for: by its zone, and by its outline alone.
constexpr double sizeToleranceMm = 3.0;
constexpr double ratioTolerance = 0.08;

double sideLength(const image::QuadPx& corners, std::size_t side)
{
    return cv::norm(corners.at((side + 1) % 4) - corners.at(side));
}

/// Width by height when the given corner is taken for the page's upper left.
double ratioOf(const image::QuadPx& corners, std::size_t first)
{
    const double across = sideLength(corners, first) + sideLength(corners, (first + 2) % 4);
    const double down = sideLength(corners, (first + 1) % 4) + sideLength(corners, (first + 3) % 4);
    return across / std::max(1.0, down);
}

image::QuadPx cornersOf(const cv::Mat& picture)
{
    const double right = picture.cols - 0.5;
    const double lower = picture.rows - 0.5;
    return {{{-0.5, -0.5}, {right, -0.5}, {right, lower}, {-0.5, lower}}};
}

std::optional<PageColours> coloursOf(const ReducedPicture& small, const image::PagePlane& plane, image::SizeMm size)
{
    const cv::Matx33d matrix = small.fromPicture() * plane.matrix();
    image::QuadPx corners;
    const image::QuadPx mm{{{0.0, 0.0}, {size.width, 0.0}, {size.width, size.height}, {0.0, size.height}}};
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const cv::Vec3d px = matrix * cv::Vec3d(mm.at(i).x, mm.at(i).y, 1.0);
        corners.at(i) = {px[0] / px[2], px[1] / px[2]};
    }
    const auto reduced = image::PagePlane::fromCorners(corners, size);
    return reduced ? std::optional(PageColours(small.pixels, {*reduced, {}}, size)) : std::nullopt;
}

}  // namespace

PossibleViews::PossibleViews(const capture::Page& page, const check::PagePlanes& planes, const PageLocation& location)
    : page_(page), planes_(planes), location_(location)
{
    if (const cv::Mat white = page.imageUnder(light_); !white.empty()) {
        small_ = reduce(white, std::max(1, std::max(white.cols, white.rows) / smallLongSidePx));
    }
}

const std::vector<PossibleView>& PossibleViews::of(image::SizeMm size)
{
    for (const Made& made : made_) {
        if (std::abs(made.size.width - size.width) < 0.5 && std::abs(made.size.height - size.height) < 0.5) {
            return made.views;
        }
    }
    Made made{size, {}};
    for (check::PagePlanes& planes : planesFor(size)) {
        const image::PagePlane* plane = planes.find(light_);
        if (auto colours = plane != nullptr ? coloursOf(small_, *plane, size) : std::nullopt) {
            made.views.push_back({std::move(planes), *std::move(colours)});
        }
    }
    made_.push_back(std::move(made));
    return made_.back().views;
}

std::vector<check::PagePlanes> PossibleViews::planesFor(image::SizeMm size) const
{
    if (small_.pixels.empty()) {
        return {};
    }
    if (planes_.find(light_) == nullptr) {
        return turned(size);
    }
    const bool fits = std::abs(location_.sizeMm.width - size.width) <= sizeToleranceMm &&
                      std::abs(location_.sizeMm.height - size.height) <= sizeToleranceMm;
    return fits ? std::vector{planes_} : std::vector<check::PagePlanes>{};
}

std::vector<check::PagePlanes> PossibleViews::turned(image::SizeMm size) const
{
    // Not found at all: perhaps the picture is the page.
    const image::QuadPx corners = location_.found() ? location_.cornersPx : cornersOf(page_.imageUnder(light_));
    const double wanted = size.width / size.height;
    std::vector<check::PagePlanes> ways;
    for (std::size_t first = 0; first < corners.size(); ++first) {
        if (std::abs(std::log(ratioOf(corners, first) / wanted)) > ratioTolerance) {
            continue;
        }
        image::QuadPx turn = corners;
        std::rotate(turn.begin(), turn.begin() + static_cast<std::ptrdiff_t>(first), turn.end());
        ways.push_back(planesBy(turn, size));
    }
    return ways;
}

check::PagePlanes PossibleViews::planesBy(const image::QuadPx& corners, image::SizeMm size) const
{
    const cv::Size from = page_.imageUnder(light_).size();
    check::PagePlanes planes;
    for (const auto& [light, picture] : page_.images) {
        image::QuadPx scaled = corners;
        for (cv::Point2d& corner : scaled) {
            corner.x *= static_cast<double>(picture.cols) / from.width;
            corner.y *= static_cast<double>(picture.rows) / from.height;
        }
        if (const auto plane = image::PagePlane::fromCorners(scaled, size)) {
            planes.planes.emplace(light, *plane);
        }
    }
    return planes;
}

}  // namespace rahdari::document
