#include "core/mrz/text_line_finder.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::mrz {

namespace {

constexpr std::size_t mostCandidates = 14;
constexpr double leastLengthPx = 70.0;
constexpr double leastAspect = 7.0;

/// The resampled picture turned so that text along the direction runs to the right, and the way back.
struct TurnedPicture {
    cv::Mat grey;
    cv::Matx23d toFull;
};

cv::Matx23d scaleToFull(double scale)
{
    const double shift = 0.5 * scale - 0.5;
    return {scale, 0.0, shift, 0.0, scale, shift};
}

cv::Matx23d compose(const cv::Matx23d& outer, const cv::Matx23d& inner)
{
    const cv::Matx33d a(outer(0, 0), outer(0, 1), outer(0, 2), outer(1, 0), outer(1, 1), outer(1, 2), 0, 0, 1);
    const cv::Matx33d b(inner(0, 0), inner(0, 1), inner(0, 2), inner(1, 0), inner(1, 1), inner(1, 2), 0, 0, 1);
    const cv::Matx33d c = a * b;
    return {c(0, 0), c(0, 1), c(0, 2), c(1, 0), c(1, 1), c(1, 2)};
}

TurnedPicture turn(const PicturePyramid& pyramid, int workSidePx, double directionDeg)
{
    const cv::Mat work = pyramid.resampled(workSidePx);
    const double scale =
        static_cast<double>(std::max(pyramid.full().cols, pyramid.full().rows)) / std::max(work.cols, work.rows);
    const cv::Matx23d toFull = scaleToFull(scale);
    if (directionDeg == 0.0) {
        return {work, toFull};
    }
    const cv::Point2f centre(static_cast<float>(work.cols - 1) / 2.0F, static_cast<float>(work.rows - 1) / 2.0F);
    cv::Matx23d turned(cv::getRotationMatrix2D(centre, directionDeg, 1.0));
    const double radians = directionDeg * CV_PI / 180.0;
    const double cosine = std::abs(std::cos(radians));
    const double sine = std::abs(std::sin(radians));
    const cv::Size size(cvCeil(work.cols * cosine + work.rows * sine), cvCeil(work.cols * sine + work.rows * cosine));
    turned(0, 2) += (size.width - work.cols) / 2.0;
    turned(1, 2) += (size.height - work.rows) / 2.0;
    cv::Mat out;
    cv::warpAffine(work, out, turned, size, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::Matx23d back;
    cv::invertAffineTransform(turned, back);
    return {out, compose(toFull, back)};
}

/// How much each place looks like the flank of a dark stroke on a lighter ground. Upright lines longer than any
/// character (the frame of a page, the edge of a photograph) are taken out: they would tie text to what is beside it.
cv::Mat strokeEnergy(const cv::Mat& grey)
{
    cv::Mat dark;
    cv::morphologyEx(grey, dark, cv::MORPH_BLACKHAT, cv::getStructuringElement(cv::MORPH_RECT, {13, 13}));
    cv::Mat slope;
    cv::Sobel(dark, slope, CV_16S, 1, 0, 3);
    cv::Mat energy;
    cv::convertScaleAbs(slope, energy, 0.5);
    cv::Mat frames;
    cv::morphologyEx(energy, frames, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {1, 23}));
    cv::subtract(energy, frames, energy);
    return energy;
}

/// Where strokes follow each other closely along the text.
cv::Mat textMask(const cv::Mat& energy, double threshold)
{
    cv::Mat spread;
    cv::blur(energy, spread, {13, 3});
    cv::Mat mask;
    cv::threshold(spread, mask, threshold, 255, cv::THRESH_BINARY);
    cv::morphologyEx(mask, mask, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {17, 1}));
    cv::morphologyEx(mask, mask, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {9, 3}));
    // A leaning frame beside the text is narrow in every row; text is not.
    cv::morphologyEx(mask, mask, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {31, 1}));
    return mask;
}

double otsuOf(const cv::Mat& energy)
{
    cv::Mat spread;
    cv::blur(energy, spread, {13, 3});
    cv::Mat mask;
    return cv::threshold(spread, mask, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
}

/// The middle line of a blob as y = a + b x + c x^2, x from the blob's middle, fitted to the middles of its columns.
struct MiddleLine {
    double x0 = 0.0, a = 0.0, b = 0.0, c = 0.0, thickness = 0.0, coverage = 0.0;

    double at(double x) const { return a + b * (x - x0) + c * (x - x0) * (x - x0); }
};

MiddleLine fitMiddle(const cv::Mat& labels, int label, const cv::Rect& box)
{
    std::vector<double> xs;
    std::vector<double> ys;
    std::vector<double> heights;
    for (int x = box.x; x < box.x + box.width; ++x) {
        int first = -1;
        int last = -1;
        for (int y = box.y; y < box.y + box.height; ++y) {
            if (labels.at<int>(y, x) == label) {
                first = first < 0 ? y : first;
                last = y;
            }
        }
        if (first >= 0) {
            xs.push_back(x);
            ys.push_back((first + last) / 2.0);
            heights.push_back(last - first + 1.0);
        }
    }
    MiddleLine line;
    line.x0 = box.x + (box.width - 1) / 2.0;
    line.coverage = static_cast<double>(xs.size()) / box.width;
    std::nth_element(heights.begin(), heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2), heights.end());
    line.thickness = heights[heights.size() / 2];
    const double half = std::max(1.0, box.width / 2.0);
    cv::Mat design(static_cast<int>(xs.size()), 3, CV_64F);
    cv::Mat values(static_cast<int>(xs.size()), 1, CV_64F);
    for (int i = 0; i < design.rows; ++i) {
        const double u = (xs[static_cast<std::size_t>(i)] - line.x0) / half;
        design.at<double>(i, 0) = 1.0;
        design.at<double>(i, 1) = u;
        design.at<double>(i, 2) = u * u;
        values.at<double>(i, 0) = ys[static_cast<std::size_t>(i)];
    }
    cv::Mat solution;
    cv::solve(design, values, solution, cv::DECOMP_SVD);
    line.a = solution.at<double>(0);
    line.b = solution.at<double>(1) / half;
    line.c = solution.at<double>(2) / (half * half);
    return line;
}

cv::Point2d apply(const cv::Matx23d& map, double x, double y)
{
    return {map(0, 0) * x + map(0, 1) * y + map(0, 2), map(1, 0) * x + map(1, 1) * y + map(1, 2)};
}

TextLineCandidate toCandidate(const MiddleLine& line, const cv::Rect& box, const cv::Matx23d& toFull)
{
    const double scale = std::hypot(toFull(0, 0), toFull(1, 0));
    const double first = box.x;
    const double last = box.x + box.width - 1.0;
    TextLineCandidate candidate;
    candidate.left = apply(toFull, first, line.at(first));
    candidate.right = apply(toFull, last, line.at(last));
    candidate.sagPx = (line.at(line.x0) - (line.at(first) + line.at(last)) / 2.0) * scale;
    candidate.thicknessPx = line.thickness * scale;
    const double aspect = box.width / line.thickness;
    candidate.score = box.width * line.coverage * std::min(1.0, aspect / 14.0);
    return candidate;
}

void collect(const cv::Mat& mask, const cv::Matx23d& toFull, std::vector<TextLineCandidate>& out)
{
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centroids;
    const int count = cv::connectedComponentsWithStats(mask, labels, stats, centroids, 8, CV_32S);
    for (int label = 1; label < count; ++label) {
        const cv::Rect box(stats.at<int>(label, cv::CC_STAT_LEFT), stats.at<int>(label, cv::CC_STAT_TOP),
                           stats.at<int>(label, cv::CC_STAT_WIDTH), stats.at<int>(label, cv::CC_STAT_HEIGHT));
        if (box.width < leastLengthPx || box.height > box.width / 2) {
            continue;
        }
        const MiddleLine line = fitMiddle(labels, label, box);
        if (line.thickness < 3.0 || line.thickness > 22.0 || box.width / line.thickness < leastAspect) {
            continue;
        }
        out.push_back(toCandidate(line, box, toFull));
    }
}

/// A neighbour at the distance of MRZ lines, about as long and starting at about the same place, speaks for both.
bool arePartners(const TextLineCandidate& a, const TextLineCandidate& b)
{
    const double length = a.lengthPx();
    if (b.lengthPx() < 0.7 * length || b.lengthPx() > 1.4 * length) {
        return false;
    }
    const cv::Point2d along = (a.right - a.left) / length;
    const cv::Point2d toLeft = b.left - a.left;
    const cv::Point2d toRight = b.right - a.right;
    const double beside = std::abs(along.x * toLeft.y - along.y * toLeft.x);
    const double besideEnd = std::abs(along.x * toRight.y - along.y * toRight.x);
    const double thickness = std::max(a.thicknessPx, b.thicknessPx);
    return std::abs(toLeft.dot(along)) < 0.1 * length && beside > 1.2 * thickness && beside < 4.0 * thickness &&
           std::abs(beside - besideEnd) < thickness;
}

bool sameLine(const TextLineCandidate& a, const TextLineCandidate& b)
{
    const double near = 0.5 * std::max(a.thicknessPx, b.thicknessPx) + 0.03 * a.lengthPx();
    return cv::norm(a.left - b.left) < near && cv::norm(a.right - b.right) < near;
}

std::vector<TextLineCandidate> withPartnersFirst(std::vector<TextLineCandidate> candidates)
{
    for (TextLineCandidate& candidate : candidates) {
        if (std::any_of(candidates.begin(), candidates.end(),
                        [&](const auto& c) { return arePartners(candidate, c); })) {
            candidate.score *= 2.0;
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto& a, const auto& b) { return a.score > b.score; });
    return candidates;
}

}  // namespace

double TextLineCandidate::lengthPx() const { return cv::norm(right - left); }

std::vector<TextLineCandidate> findTextLines(const PicturePyramid& pyramid, int workSidePx, double directionDeg)
{
    const TurnedPicture turned = turn(pyramid, workSidePx, directionDeg);
    const cv::Mat energy = strokeEnergy(turned.grey);
    const double otsu = otsuOf(energy);
    std::vector<TextLineCandidate> found;
    for (const double share : {1.0, 0.6, 0.36}) {
        collect(textMask(energy, std::max(4.0, otsu * share)), turned.toFull, found);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
    std::vector<TextLineCandidate> kept;
    for (const TextLineCandidate& candidate : found) {
        const bool seen = std::any_of(kept.begin(), kept.end(), [&](const auto& k) { return sameLine(k, candidate); });
        if (!seen && kept.size() < mostCandidates) {
            kept.push_back(candidate);
        }
    }
    return withPartnersFirst(std::move(kept));
}

}  // namespace rahdari::mrz
