#include "core/viz/faces/face_comparison.h"

#include <opencv2/calib3d.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::viz {

namespace {

constexpr int alignedSidePx = 64;

/// Grey, of one contrast everywhere: a ghost is pale, a face on a chip is not.
cv::Mat evened(const cv::Mat& picture)
{
    cv::Mat grey = picture;
    if (picture.channels() == 3) {
        cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    }
    cv::Mat out;
    cv::equalizeHist(grey, out);
    return out;
}

/// The face with its landmarks brought onto those of another face, both cut to the other's landmarks.
std::optional<double> correlationOf(const cv::Mat& first, const Face& firstFace, const cv::Mat& second,
                                    const Face& secondFace)
{
    if (firstFace.landmarks.empty() || firstFace.landmarks.size() != secondFace.landmarks.size()) {
        return std::nullopt;
    }
    std::vector<cv::Point2f> from(firstFace.landmarks.begin(), firstFace.landmarks.end());
    std::vector<cv::Point2f> to(secondFace.landmarks.begin(), secondFace.landmarks.end());
    const cv::Rect2f bounds = cv::boundingRect(to);
    if (bounds.width < 4 || bounds.height < 4) {
        return std::nullopt;
    }
    for (cv::Point2f& point : to) {
        point = {(point.x - bounds.x) * alignedSidePx / bounds.width,
                 (point.y - bounds.y) * alignedSidePx / bounds.height};
    }
    const std::vector<cv::Point2f> own(secondFace.landmarks.begin(), secondFace.landmarks.end());
    const cv::Mat toFirst = cv::estimateAffinePartial2D(from, to);
    const cv::Mat toSecond = cv::estimateAffine2D(own, to);
    if (toFirst.empty() || toSecond.empty()) {
        return std::nullopt;
    }
    const cv::Size size(alignedSidePx, alignedSidePx);
    cv::Mat one;
    cv::Mat other;
    cv::warpAffine(evened(first), one, toFirst, size, cv::INTER_AREA, cv::BORDER_REPLICATE);
    cv::warpAffine(evened(second), other, toSecond, size, cv::INTER_AREA, cv::BORDER_REPLICATE);
    cv::GaussianBlur(one, one, {}, 1.5);
    cv::GaussianBlur(other, other, {}, 1.5);
    cv::Mat score;
    cv::matchTemplate(one, other, score, cv::TM_CCOEFF_NORMED);
    return score.at<float>(0, 0);
}

/// A face of at least the size the networks were made for.
cv::Mat enlarged(const cv::Mat& picture)
{
    constexpr int leastHeightPx = 200;
    if (picture.empty() || picture.rows >= leastHeightPx) {
        return picture;
    }
    const double scale = static_cast<double>(leastHeightPx) / picture.rows;
    cv::Mat out;
    cv::resize(picture, out, {}, scale, scale, cv::INTER_CUBIC);
    return out;
}

}  // namespace

double distance(const FaceDescriptor& a, const FaceDescriptor& b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double difference = static_cast<double>(a[i]) - static_cast<double>(b[i]);
        sum += difference * difference;
    }
    return std::sqrt(sum);
}

std::string_view toString(FacePair pair)
{
    switch (pair) {
    case FacePair::PortraitGhost: return "portrait and ghost";
    case FacePair::PortraitChip: return "portrait and chip";
    case FacePair::GhostChip: break;
    }
    return "ghost and chip";
}

FaceComparison compareFaces(FacePair pair, const cv::Mat& first, const cv::Mat& second, const FaceReader& reader)
{
    FaceComparison comparison;
    comparison.pair = pair;
    const cv::Mat one = enlarged(first);
    const cv::Mat other = enlarged(second);
    const std::vector<Face> firstFaces = reader.find(one);
    const std::vector<Face> secondFaces = reader.find(other);
    if (firstFaces.empty() || secondFaces.empty()) {
        comparison.reason =
            firstFaces.empty() ? "No face was found in the first picture" : "No face was found in the second picture";
        return comparison;
    }
    comparison.correlation = correlationOf(one, firstFaces.front(), other, secondFaces.front());
    const auto a = reader.describe(one, firstFaces.front());
    const auto b = reader.describe(other, secondFaces.front());
    if (!a || !b) {
        comparison.reason = "A face is too small to be compared";
        return comparison;
    }
    comparison.distance = distance(*a, *b);
    return comparison;
}

}  // namespace rahdari::viz
