#include "core/viz/faces/face_comparison.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace rahdari::viz {

namespace {

constexpr int portraitHeightPx = 300;
constexpr int ghostHeightPx = 200;
// What makes a face somebody's: finer is print, coarser is light. Deviations in px of the ghost.
constexpr double finest = 2.0;
constexpr double coarsest = 11.0;
// Portrait to ghost at these heights. A ghost may be cropped a little otherwise than its portrait.
constexpr double leastScale = 0.55;
constexpr double largestScale = 0.80;
constexpr double scaleStep = 0.025;

/// Portrait pixels to ghost pixels, and how well they agree there.
struct Fit {
    double scale = 1.0;
    cv::Point2d shift;
    double correlation = -1.0;
};

cv::Mat ofHeight(const cv::Mat& picture, int heightPx)
{
    const double scale = static_cast<double>(heightPx) / picture.rows;
    cv::Mat out;
    cv::resize(picture, out, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    return out;
}

cv::Mat greyOf(const cv::Mat& picture)
{
    cv::Mat grey = picture;
    if (picture.channels() == 3) {
        cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    }
    return grey;
}

cv::Mat banded(const cv::Mat& grey)
{
    cv::Mat levels;
    cv::Mat coarse;
    grey.convertTo(levels, CV_32F);
    cv::GaussianBlur(levels, coarse, {}, coarsest);
    cv::GaussianBlur(levels, levels, {}, finest);
    return levels - coarse;
}

Fit fitOnGhost(const cv::Mat& portrait, const cv::Mat& ghost)
{
    const cv::Mat there = banded(ghost);
    Fit best;
    for (double scale = leastScale; scale < largestScale; scale += scaleStep) {
        cv::Mat scaled;
        cv::resize(portrait, scaled, {}, scale, scale, cv::INTER_AREA);
        const cv::Rect middle(scaled.cols * 3 / 20, scaled.rows * 3 / 20, scaled.cols * 7 / 10, scaled.rows * 7 / 10);
        if (middle.width > there.cols || middle.height > there.rows || middle.empty()) {
            continue;
        }
        cv::Mat scores;
        cv::matchTemplate(there, banded(scaled)(middle), scores, cv::TM_CCOEFF_NORMED);
        double score = 0.0;
        cv::Point place;
        cv::minMaxLoc(scores, nullptr, &score, nullptr, &place);
        if (score > best.correlation) {
            best = {scale, cv::Point2d(place - middle.tl()), score};
        }
    }
    return best;
}

/// Without the finest print, from black to white.
cv::Mat stretched(const cv::Mat& grey)
{
    cv::Mat smooth;
    cv::GaussianBlur(grey, smooth, {}, 1.2);
    cv::Mat sorted;
    cv::sort(smooth.reshape(1, 1), sorted, cv::SORT_EVERY_ROW | cv::SORT_ASCENDING);
    const double dark = sorted.at<uchar>(0, sorted.cols / 100);
    const double bright = sorted.at<uchar>(0, sorted.cols * 97 / 100);
    cv::Mat out;
    const double gain = 235.0 / (bright - dark + 1.0);
    smooth.convertTo(out, CV_8U, gain, 10.0 - dark * gain);
    return out;
}

Face moved(Face face, const Fit& fit)
{
    for (cv::Point2d& point : face.landmarks) {
        point = point * fit.scale + fit.shift;
    }
    face.box = cv::Rect2d(face.box.tl() * fit.scale + fit.shift, face.box.size() * fit.scale);
    return face;
}

}  // namespace

FaceComparison compareGhost(const cv::Mat& portrait, const cv::Mat& ghost, const FaceReader& reader)
{
    FaceComparison comparison;
    comparison.pair = FacePair::PortraitGhost;
    if (portrait.empty() || ghost.empty()) {
        comparison.reason = "The portrait or the ghost could not be cut out";
        return comparison;
    }
    const cv::Mat large = ofHeight(portrait, portraitHeightPx);
    const std::vector<Face> faces = reader.find(large);
    if (faces.empty()) {
        comparison.reason = "No face was found in the portrait";
        return comparison;
    }
    const cv::Mat face = greyOf(large);
    const cv::Mat small = greyOf(ofHeight(ghost, ghostHeightPx));
    const Fit fit = fitOnGhost(face, small);
    comparison.correlation = fit.correlation;
    const auto own = reader.describe(stretched(face), faces.front());
    const auto other = reader.describe(stretched(small), moved(faces.front(), fit));
    if (!own || !other) {
        comparison.reason = "A face is too small to be compared";
        return comparison;
    }
    comparison.distance = distance(*own, *other);
    return comparison;
}

std::optional<double> ghostSimilarity(const FaceComparison& comparison)
{
    if (!comparison.correlation || !comparison.distance) {
        return std::nullopt;
    }
    // Fisher's transform makes correlations near one comparable; the descriptor weighs where the pictures alone do not
    // tell. On 83 genuine and 81 exchanged pairs of simulated scans the two together told more than either.
    constexpr double weightOfDistance = 2.0;
    const double correlation = std::clamp(*comparison.correlation, -0.999, 0.999);
    return std::atanh(correlation) - weightOfDistance * *comparison.distance;
}

}  // namespace rahdari::viz
