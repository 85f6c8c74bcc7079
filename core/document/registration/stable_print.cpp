#include "core/document/registration/stable_print.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <vector>

namespace rahdari::document {

namespace {

/// A reference's spread is in quarters of a grey level; print that varies by more is not followed.
constexpr double mostSpreadQuarters = 60.0;

cv::Mat stableUnder(const DocumentModel& model, image::Light light, const Reference& reference)
{
    if (light == image::Light::White && model.stable.size() == reference.mean.size()) {
        return model.stable;
    }
    if (reference.spread.size() == reference.mean.size()) {
        cv::Mat smooth;
        cv::blur(reference.spread, smooth, {5, 5});
        return smooth < mostSpreadQuarters;
    }
    return {reference.mean.size(), CV_8UC1, cv::Scalar(255)};
}

}  // namespace

cv::Mat greyOf(image::Light light, const cv::Mat& pixels)
{
    cv::Mat grey = pixels;
    if (pixels.channels() == 3 && light == image::Light::Ultraviolet) {
        std::vector<cv::Mat> channels;
        cv::split(pixels, channels);
        cv::max(channels[0], channels[1], grey);
        cv::max(grey, channels[2], grey);
    } else if (pixels.channels() == 3) {
        cv::cvtColor(pixels, grey, cv::COLOR_BGR2GRAY);
    }
    cv::Mat floating;
    grey.convertTo(floating, CV_32F);
    return floating;
}

cv::Mat greyPicture(image::Light light, const cv::Mat& picture)
{
    if (picture.channels() != 3 || light == image::Light::Ultraviolet) {
        return picture;
    }
    cv::Mat grey;
    cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    return grey;
}

std::optional<PrintRaster> stablePrintOf(const DocumentModel& model, image::Light light)
{
    const Reference* reference = model.reference(light);
    if (reference == nullptr || reference->mean.empty()) {
        return std::nullopt;
    }
    return stablePrintIn(model, light, cv::Rect({}, reference->mean.size()));
}

std::optional<PrintRaster> stablePrintIn(const DocumentModel& model, image::Light light, const cv::Rect& part)
{
    const Reference* reference = model.reference(light);
    if (reference == nullptr || reference->mean.empty()) {
        return std::nullopt;
    }
    return PrintRaster{greyOf(light, reference->mean(part)), stableUnder(model, light, *reference)(part), modelPxPerMm};
}

PrintRaster coarser(const PrintRaster& print, int factor)
{
    PrintRaster coarse;
    coarse.pxPerMm = print.pxPerMm / factor;
    const cv::Size size(print.grey.cols / factor, print.grey.rows / factor);
    const cv::Rect whole(0, 0, size.width * factor, size.height * factor);
    cv::resize(print.grey(whole), coarse.grey, size, 0.0, 0.0, cv::INTER_AREA);
    cv::Mat share;
    cv::resize(print.stable(whole), share, size, 0.0, 0.0, cv::INTER_AREA);
    coarse.stable = share > 127;
    return coarse;
}

}  // namespace rahdari::document
