#include "core/optical/portrait/patch_edges.h"

#include "core/optical/light_pair/grey_levels.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace rahdari::optical {

namespace {

constexpr int pieceLengthPx = 4;  ///< along the edge, in half the model's raster: 1 mm
constexpr int pieces = 4;
constexpr int sideDepthPx = 3;  ///< across it: 0.75 mm on each side
constexpr int gapPx = 1;        ///< between the sides: the edge itself is soft
constexpr double leastFilled = 0.6;
constexpr float leastEvenness = 0.8F;  ///< weakest to strongest piece: round stains are uneven

/// Mean residual of a box above and of one below each pixel, and where both are filled.
struct Steps {
    cv::Mat step;    ///< below - above, grey levels
    cv::Mat filled;  ///< CV_8UC1
};

/// The map moved down, what comes in at the edge being nothing.
cv::Mat shifted(const cv::Mat& map, int down)
{
    cv::Mat result = cv::Mat::zeros(map.size(), map.type());
    const int rows = map.rows - std::abs(down);
    if (rows > 0) {
        map.rowRange(std::max(-down, 0), std::max(-down, 0) + rows)
            .copyTo(result.rowRange(std::max(down, 0), std::max(down, 0) + rows));
    }
    return result;
}

Steps stepsOf(const cv::Mat& residual, const cv::Mat& mask)
{
    cv::Mat weight;
    mask.convertTo(weight, CV_32F, 1.0 / 255);
    cv::Mat sum;
    cv::Mat count;
    const cv::Size box(pieceLengthPx, sideDepthPx);
    cv::boxFilter(residual.mul(weight), sum, CV_32F, box, {-1, -1}, true, cv::BORDER_CONSTANT);
    cv::boxFilter(weight, count, CV_32F, box, {-1, -1}, true, cv::BORDER_CONSTANT);
    const cv::Mat filled = count > leastFilled;
    const cv::Mat mean = sum / cv::max(count, 1e-3);
    constexpr int half = (sideDepthPx + gapPx) / 2;
    return {shifted(mean, half) - shifted(mean, -half), shifted(filled, half) & shifted(filled, -half)};
}

/// The weakest of the pieces of an edge that runs to the right, where all have the same sign; else 0.
PatchEdge strongestLevelEdge(const cv::Mat& residual, const cv::Mat& mask)
{
    const Steps steps = stepsOf(residual, mask);
    PatchEdge best;
    cv::Point place;
    for (int row = 0; row < steps.step.rows; ++row) {
        const float* const step = steps.step.ptr<float>(row);
        const uchar* const filled = steps.filled.ptr<uchar>(row);
        for (int column = 0; column + (pieces - 1) * pieceLengthPx < steps.step.cols; ++column) {
            float least = 1e9F;
            float most = 0.F;
            const float sign = step[column] < 0 ? -1.F : 1.F;
            for (int i = 0; i < pieces && least > 0; ++i) {
                const int at = column + i * pieceLengthPx;
                least = filled[at] == 0 ? 0.F : std::min(least, sign * step[at]);
                most = std::max(most, sign * step[at]);
            }
            if (least > best.stepLevels && least > leastEvenness * most) {
                best.stepLevels = least;
                place = {column, row};
            }
        }
    }
    const cv::Rect rect(place.x - pieceLengthPx / 2, place.y - sideDepthPx, pieces * pieceLengthPx, 2 * sideDepthPx);
    const cv::Rect inside = rect & cv::Rect({}, residual.size());
    best.where = rasterMm({inside.tl() * 2, inside.size() * 2});
    return best;
}

}  // namespace

PatchEdge strongestPatchEdge(const ComparedLight& light, const cv::Mat& ground)
{
    // Where specimens differ, by print that lies a little elsewhere on each one, a difference tells less.
    constexpr double calmLevels = 4.0;
    constexpr double quarters = 4.0;
    cv::Mat spread;
    light.spread.convertTo(spread, CV_32F, 1.0 / (quarters * calmLevels));
    cv::Mat residual = (greyOf(light.levelled) - greyOf(light.reference)) / cv::max(spread, 1.0);
    cv::Mat mask;
    cv::resize(residual, residual, {}, 0.5, 0.5, cv::INTER_AREA);
    cv::resize(ground, mask, residual.size(), 0.0, 0.0, cv::INTER_AREA);
    mask = mask == 255;
    PatchEdge best = strongestLevelEdge(residual, mask);
    const PatchEdge upright = strongestLevelEdge(residual.t(), mask.t());
    if (upright.stepLevels > best.stepLevels) {
        best = {upright.stepLevels, {upright.where.y, upright.where.x, upright.where.height, upright.where.width}};
    }
    return best;
}

cv::Mat groundApartFromPersonal(const ComparedLight& light, const document::DocumentModel& model)
{
    constexpr double distanceMm = 0.6;
    constexpr int distancePx = 3;
    cv::Mat ground;
    const cv::Mat square = cv::Mat::ones(2 * distancePx + 1, 2 * distancePx + 1, CV_8UC1);
    cv::erode(light.stable, ground, square, {-1, -1}, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
    for (const document::Feature& feature : model.features) {
        if (document::isPersonal(feature.kind) && feature.kind != document::FeatureKind::UvPersonal) {
            ground(document::rasterRect(widened(feature.box, distanceMm), ground.size())).setTo(0);
        }
    }
    return ground;
}

}  // namespace rahdari::optical
