#include "core/document/registration/colour_contest.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::document {

namespace {

// Differences below are the press's, or the scanners' the models were learned with.
constexpr float leastDifference = 6.0F;
constexpr double fewestPixels = 30.0;
// How far beyond either model a pixel may pull: print of somebody else on top pulls no further.
constexpr float mostPull = 1.0F;

/// Sharpness differs between scanners and is no colour: a millimetre's average is compared.
cv::Mat blurred(const cv::Mat& picture)
{
    constexpr double sigmaPx = 2.0;
    cv::Mat result;
    cv::GaussianBlur(picture, result, {0, 0}, sigmaPx);
    return result;
}

/// A model's white picture and its stable print at the scale of the contest.
struct Plain {
    cv::Mat mean;    // CV_32FC3
    cv::Mat stable;  // CV_8UC1
};

Plain plainOf(const DocumentModel& model, cv::Size size)
{
    const Reference* reference = model.reference(image::Light::White);
    if (reference == nullptr || reference->mean.type() != CV_8UC3 || model.stable.size() != reference->mean.size()) {
        return {};
    }
    Plain plain;
    cv::resize(reference->mean, plain.mean, size, 0.0, 0.0, cv::INTER_AREA);
    plain.mean.convertTo(plain.mean, CV_32F);
    plain.mean = blurred(plain.mean);
    cv::resize(model.stable, plain.stable, size, 0.0, 0.0, cv::INTER_AREA);
    plain.stable = blurred(plain.stable) > 200;
    return plain;
}

/// A page brought to a picture's exposure: one gain for all channels, for the tint may be what differs.
cv::Mat exposedAs(const cv::Mat& page, const cv::Mat& wanted, const cv::Mat& mask)
{
    const cv::Scalar has = cv::mean(page, mask);
    const cv::Scalar should = cv::mean(wanted, mask);
    return page * ((should[0] + should[1] + should[2]) / std::max(1.0, has[0] + has[1] + has[2]));
}

}  // namespace

double colourLead(const DocumentModel& one, const cv::Mat& seenByOne, const DocumentModel& other,
                  const cv::Mat& seenByOther)
{
    if (seenByOne.empty() || seenByOne.size() != seenByOther.size() || seenByOne.type() != CV_32FC3 ||
        seenByOther.type() != CV_32FC3) {
        return 0.0;
    }
    const Plain mine = plainOf(one, seenByOne.size());
    const Plain theirs = plainOf(other, seenByOne.size());
    if (mine.mean.empty() || theirs.mean.empty()) {
        return 0.0;
    }
    const cv::Mat mask = mine.stable & theirs.stable;
    const cv::Mat middle = 0.5 * (mine.mean + theirs.mean);
    const cv::Mat page = exposedAs(blurred(0.5 * (seenByOne + seenByOther)), middle, mask);
    double pull = 0.0;
    double weight = 0.0;
    for (int y = 0; y < page.rows; ++y) {
        for (int x = 0; x < page.cols; ++x) {
            const cv::Vec3f difference = mine.mean.at<cv::Vec3f>(y, x) - theirs.mean.at<cv::Vec3f>(y, x);
            const float squares = difference.dot(difference);
            if (mask.at<uchar>(y, x) == 0 || squares < leastDifference * leastDifference) {
                continue;
            }
            const float share = difference.dot(page.at<cv::Vec3f>(y, x) - middle.at<cv::Vec3f>(y, x)) / squares;
            const double counts = std::min(1.0, static_cast<double>(squares) / 400.0);
            pull += counts * static_cast<double>(std::clamp(share, -mostPull, mostPull));
            weight += counts;
        }
    }
    return weight < fewestPixels * 0.1 ? 0.0 : pull / weight;
}

}  // namespace rahdari::document
