#include "core/learning/page_grid.h"

#include "core/base/median.h"

#include <cmath>
#include <opencv2/imgproc.hpp>

namespace rahdari::learning {

namespace {

constexpr int latticeColumns = 7;
constexpr int latticeRows = 5;
constexpr std::size_t fewestPages = 3;
constexpr double mostCorrectionMm = 4.0;

/// Where the specimens' own locations see a point of the draft, coordinate by coordinate in the middle of them.
image::PointMm middleOf(const std::vector<TwoPlanes>& pages, image::PointMm draft)
{
    std::vector<double> xs;
    std::vector<double> ys;
    for (const TwoPlanes& page : pages) {
        const image::PointMm own = page.located.toMm(page.registered.toPx(draft));
        xs.push_back(own.x);
        ys.push_back(own.y);
    }
    return {base::medianOf(xs), base::medianOf(ys)};
}

}  // namespace

std::optional<image::PagePlane> middleGrid(const std::vector<TwoPlanes>& pages, image::SizeMm size)
{
    if (pages.size() < fewestPages) {
        return std::nullopt;
    }
    std::vector<image::PointPair> pairs;
    for (int row = 0; row < latticeRows; ++row) {
        for (int column = 0; column < latticeColumns; ++column) {
            const image::PointMm draft{size.width * column / (latticeColumns - 1),
                                       size.height * row / (latticeRows - 1)};
            const image::PointMm middle = middleOf(pages, draft);
            if (std::hypot(middle.x - draft.x, middle.y - draft.y) > mostCorrectionMm) {
                return std::nullopt;
            }
            pairs.push_back({middle, {draft.x, draft.y}});
        }
    }
    return image::PagePlane::fit(pairs);
}

cv::Mat regridded(const cv::Mat& picture, const image::PagePlane& middleToDraft)
{
    using document::modelPxPerMm;
    // Pixel (i, j) shows ((i + 0.5) / modelPxPerMm, ...) mm.
    const cv::Matx33d pxToMm(1.0 / modelPxPerMm, 0.0, 0.5 / modelPxPerMm, 0.0, 1.0 / modelPxPerMm, 0.5 / modelPxPerMm,
                             0.0, 0.0, 1.0);
    const cv::Matx33d mmToPx(modelPxPerMm, 0.0, -0.5, 0.0, modelPxPerMm, -0.5, 0.0, 0.0, 1.0);
    cv::Mat result;
    cv::warpPerspective(picture, result, mmToPx * middleToDraft.matrix() * pxToMm, picture.size(),
                        cv::INTER_CUBIC | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return result;
}

}  // namespace rahdari::learning
