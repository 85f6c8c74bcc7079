#include "core/optical/ultraviolet/uv_above_ground.h"

#include "core/document/model/document_model.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <array>

namespace rahdari::optical {

namespace {

using document::modelPxPerMm;

/// A blur; a wide one at a quarter of the size.
cv::Mat blurred(const cv::Mat& picture, double sigmaPx)
{
    constexpr double wide = 8.0;
    constexpr int step = 4;
    cv::Mat result;
    if (sigmaPx < wide || picture.cols < step || picture.rows < step) {
        cv::GaussianBlur(picture, result, {0, 0}, sigmaPx);
        return result;
    }
    cv::Mat small;
    cv::resize(picture, small, {picture.cols / step, picture.rows / step}, 0, 0, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {0, 0}, sigmaPx / step);
    cv::resize(small, result, picture.size(), 0, 0, cv::INTER_LINEAR);
    return result;
}

cv::Mat inChannels(const cv::Mat& one, int channels)
{
    cv::Mat all = one;
    if (channels == 3) {
        cv::merge(std::array{one, one, one}, all);
    }
    return all;
}

}  // namespace

cv::Mat aboveGround(const cv::Mat& linear, const cv::Mat& dull)
{
    constexpr int step = 4;
    const cv::Size small((linear.cols + step - 1) / step, (linear.rows + step - 1) / step);
    cv::Mat share;
    dull.convertTo(share, CV_32F, 1.0 / 255.0);
    cv::resize(share, share, small, 0, 0, cv::INTER_AREA);
    cv::Mat light;
    linear.copyTo(light, dull);  // black elsewhere
    cv::resize(light, light, small, 0, 0, cv::INTER_AREA);
    cv::Mat sum = cv::Mat::zeros(small, linear.type());
    cv::Mat weight(small, CV_32FC1, cv::Scalar(1e-9));
    double trust = 1.0;
    for (const double reachMm : {.9, 2.5, 8.0}) {
        const double sigma = reachMm * modelPxPerMm / step;
        sum += trust * blurred(light, sigma);
        weight += trust * blurred(share, sigma);
        trust *= .02;
    }
    cv::Mat ground = sum / inChannels(weight, linear.channels());
    cv::resize(ground, ground, {small.width * step, small.height * step}, 0, 0, cv::INTER_LINEAR);
    return linear - ground(cv::Rect({}, linear.size()));
}

}  // namespace rahdari::optical
