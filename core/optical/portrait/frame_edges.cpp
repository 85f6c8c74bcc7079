#include "core/optical/portrait/frame_edges.h"

#include "core/base/median.h"
#include "core/document/model/document_model.h"
#include "core/document/registration/registered_page.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <utility>
#include <vector>

namespace rahdari::optical {

namespace {

constexpr double px = document::modelPxPerMm;
constexpr int pieces = 12;
constexpr double leastContrast = 1.5;  ///< grey levels per pixel, of a piece
constexpr int fewestPieces = 6;
constexpr double farFromLineMm = 0.15;

/// The surroundings of one side, turned so that the side lies level and its outside is up.
struct Strip {
    cv::Mat picture;
    double outsideMm = 0.0;  ///< from the strip's first row to where the side is expected
};

Strip stripOf(const cv::Mat& picture, const image::RectMm& box, int side, double reachMm)
{
    const bool level = side % 2 == 0;
    const double inset = (level ? box.width : box.height) * 0.06;  // round corners
    const double at = side == 0 ? box.y : side == 1 ? box.x + box.width : side == 2 ? box.y + box.height : box.x;
    const image::RectMm area = level ? image::RectMm{box.x + inset, at - reachMm, box.width - 2 * inset, 2 * reachMm}
                                     : image::RectMm{at - reachMm, box.y + inset, 2 * reachMm, box.height - 2 * inset};
    const cv::Rect rect(cvRound(area.x * px), cvRound(area.y * px), cvRound(area.width * px),
                        cvRound(area.height * px));
    if (rect.empty() || (rect & cv::Rect({}, picture.size())) != rect) {
        return {};
    }
    Strip strip;
    const cv::Mat seen = picture(rect);
    switch (side) {
    case 0: strip = {seen.clone(), at - rect.y / px}; break;
    case 1:
        cv::rotate(seen, strip.picture, cv::ROTATE_90_COUNTERCLOCKWISE);
        strip.outsideMm = (rect.x + rect.width) / px - at;
        break;
    case 2:
        cv::rotate(seen, strip.picture, cv::ROTATE_180);
        strip.outsideMm = (rect.y + rect.height) / px - at;
        break;
    default:
        cv::rotate(seen, strip.picture, cv::ROTATE_90_CLOCKWISE);
        strip.outsideMm = at - rect.x / px;
        break;
    }
    strip.picture.convertTo(strip.picture, CV_32F);
    return strip;
}

/// Where the steepest step of a piece's mean profile lies, rows from the strip's top, and how steep it is.
struct Step {
    double row = 0.0;
    double steepness = 0.0;
};

std::vector<float> steepnessOf(const cv::Mat& piece, double softPx)
{
    cv::Mat profile;
    cv::reduce(piece, profile, 1, cv::REDUCE_AVG);
    cv::GaussianBlur(profile, profile, {1, 0}, 0.5, softPx);
    std::vector<float> steepness(static_cast<std::size_t>(profile.rows), 0.F);
    const int channels = profile.channels();
    for (int row = 1; row + 1 < profile.rows; ++row) {
        const float* const before = profile.ptr<float>(row - 1);
        const float* const after = profile.ptr<float>(row + 1);
        float sum = 0;
        for (int c = 0; c < channels; ++c) {
            sum += (after[c] - before[c]) * (after[c] - before[c]) / 4;
        }
        steepness[static_cast<std::size_t>(row)] = std::sqrt(sum / static_cast<float>(channels));
    }
    return steepness;
}

Step steepest(const std::vector<float>& steepness)
{
    const auto top = std::max_element(steepness.begin() + 2, steepness.end() - 2);
    const auto row = static_cast<double>(top - steepness.begin());
    const double before = *(top - 1);
    const double after = *(top + 1);
    const double bend = before - 2 * static_cast<double>(*top) + after;
    const double part = bend < -1e-6 ? std::clamp(0.5 * (before - after) / bend, -0.5, 0.5) : 0.0;
    return {row + part, *top};
}

struct Piece {
    double along = 0.0;  ///< [-0.5, 0.5]
    double outMm = 0.0;
};

/// A straight line through the pieces by medians of slopes: a collar or a shoulder may lead some of them astray.
FoundSide lineThrough(const std::vector<Piece>& found)
{
    std::vector<double> slopes;
    for (std::size_t i = 0; i < found.size(); ++i) {
        for (std::size_t j = i + 3; j < found.size(); ++j) {
            slopes.push_back((found[j].outMm - found[i].outMm) / (found[j].along - found[i].along));
        }
    }
    const double slope = base::medianOf(std::move(slopes));
    std::vector<double> offsets;
    offsets.reserve(found.size());
    for (const Piece& piece : found) {
        offsets.push_back(piece.outMm - slope * piece.along);
    }
    return {base::medianOf(offsets), slope, 0.0};
}

std::optional<FoundSide> findSide(const Strip& strip, double lengthMm, double softPx)
{
    std::vector<Piece> found;
    std::vector<double> contrasts;
    const int width = strip.picture.cols / pieces;
    if (width < 4 || strip.picture.rows < 8) {
        return std::nullopt;
    }
    for (int i = 0; i < pieces; ++i) {
        const Step step = steepest(steepnessOf(strip.picture.colRange(i * width, (i + 1) * width), softPx));
        contrasts.push_back(step.steepness);
        if (step.steepness >= leastContrast) {
            found.push_back({(i + 0.5) / pieces - 0.5, strip.outsideMm - (step.row + 0.5) / px});
        }
    }
    if (static_cast<int>(found.size()) < fewestPieces) {
        return std::nullopt;
    }
    FoundSide side = lineThrough(found);
    const auto onLine = std::count_if(found.begin(), found.end(), [&](const Piece& piece) {
        return std::abs(piece.outMm - side.offsetMm - side.slope * piece.along) < farFromLineMm;
    });
    if (onLine < fewestPieces) {
        return std::nullopt;
    }
    side.slope /= lengthMm;
    side.contrast = base::medianOf(contrasts);
    return side;
}

/// How wide a side's edge is where it is half as steep as at its steepest, pixels; 0 where there is none.
double widthOf(const Strip& strip)
{
    constexpr std::ptrdiff_t marginRows = 2;
    const std::vector<float> steepness = steepnessOf(strip.picture, cutEdgePx);
    if (std::ssize(steepness) <= 2 * marginRows) {
        return 0.0;
    }
    const auto first = steepness.begin() + marginRows;
    const auto last = steepness.end() - marginRows;
    const auto top = std::max_element(first, last);
    const auto isLow = [&](float value) { return value < 0.5F * *top; };
    const auto below = std::find_if(top, last, isLow);
    const auto above = std::find_if(std::reverse_iterator(top), std::reverse_iterator(first), isLow);
    return static_cast<double>(below - above.base());
}

}  // namespace

double softnessOf(const cv::Mat& mean, const image::RectMm& expected, double reachMm)
{
    std::vector<double> widths;
    for (int side = 0; side < 4; ++side) {
        const Strip strip = stripOf(mean, expected, side, reachMm);
        widths.push_back(strip.picture.empty() ? 0.0 : widthOf(strip));
    }
    std::sort(widths.begin(), widths.end(), std::greater<>());
    constexpr double widthToDeviation = 1.0 / 2.355;
    constexpr double placementPx = 0.2 * px;  // how far pictures lie apart on specimens of one model
    const double seen = widths[1] * widthToDeviation;
    const double own = seen * seen - cutEdgePx * cutEdgePx - placementPx * placementPx;
    constexpr double softest = 4.0;
    return std::clamp(std::sqrt(std::max(0.0, own)), cutEdgePx, softest);
}

FoundFrame findFrame(const cv::Mat& picture, const image::RectMm& expected, double reachMm, double softPx)
{
    FoundFrame frame;
    for (int side = 0; side < 4; ++side) {
        const Strip strip = stripOf(picture, expected, side, reachMm);
        if (!strip.picture.empty()) {
            frame[static_cast<std::size_t>(side)] =
                findSide(strip, side % 2 == 0 ? expected.width : expected.height, softPx);
        }
    }
    return frame;
}

std::optional<double> turnOf(const FoundFrame& frame)
{
    std::vector<double> turns;
    for (const auto& side : frame) {
        if (side) {
            turns.push_back(side->slope);
        }
    }
    std::sort(turns.begin(), turns.end());
    constexpr double alike = 0.015;  // radians: sides of one rectangle turn together
    if (turns.size() < 2 || turns.back() - turns.front() >= alike) {
        return std::nullopt;
    }
    // A collar, hair or a scratch may turn one side, even two; with the picture all turn.
    const std::size_t others = (turns.size() - 1) / 2;
    const double least = turns[others];
    const double most = turns[turns.size() - 1 - others];
    return least > 0.0 ? least : std::min(most, 0.0);
}

image::RectMm boxOf(const FoundFrame& frame, const image::RectMm& expected)
{
    const auto out = [&](std::size_t side) { return frame[side] ? frame[side]->offsetMm : 0.0; };
    const double left = expected.x - out(3);
    const double top = expected.y - out(0);
    return {left, top, expected.x + expected.width + out(1) - left, expected.y + expected.height + out(2) - top};
}

}  // namespace rahdari::optical
