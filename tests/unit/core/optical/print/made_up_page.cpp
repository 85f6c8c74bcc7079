#include "tests/unit/core/optical/print/made_up_page.h"

#include "core/capture/page.h"
#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <utility>

namespace rahdari::test {

namespace {

constexpr double drawnPxPerMm = 16.0;
constexpr image::SizeMm size{64.0, 48.0};

cv::Mat inRaster(const cv::Mat& drawn)
{
    cv::Mat raster;
    const double scale = document::modelPxPerMm / drawnPxPerMm;
    cv::resize(drawn, raster, {}, scale, scale, cv::INTER_AREA);
    return raster;
}

}  // namespace

cv::Mat madeUpGround()
{
    cv::Mat picture(static_cast<int>(size.height * drawnPxPerMm), static_cast<int>(size.width * drawnPxPerMm), CV_8UC3);
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x) {
            const double xMm = x / drawnPxPerMm;
            const double yMm = y / drawnPxPerMm;
            const double wave = std::cos(2 * CV_PI * (yMm / 1.1 + 0.8 * std::sin(xMm / 2.3)));
            const double bow = std::cos(2 * CV_PI * (xMm / 1.3 + 0.7 * std::sin(yMm / 3.1)));
            const double level = 205 + 12 * wave + 9 * bow;
            picture.at<cv::Vec3b>(y, x) = {cv::saturate_cast<uchar>(level), cv::saturate_cast<uchar>(level + 6),
                                           cv::saturate_cast<uchar>(level - 10)};
        }
    }
    return picture;
}

cv::Mat noisy(const cv::Mat& picture, double levels, int seed)
{
    cv::RNG random(static_cast<std::uint64_t>(seed));
    cv::Mat noise(picture.size(), CV_MAKETYPE(CV_16S, picture.channels()));
    random.fill(noise, cv::RNG::NORMAL, 0.0, levels);
    cv::Mat result;
    cv::add(picture, noise, result, cv::noArray(), picture.type());
    return result;
}

void overprintScreen(cv::Mat& picture, double depth)
{
    const double turn = CV_PI / 12;
    for (int y = 0; y < picture.rows; ++y) {
        for (int x = 0; x < picture.cols; ++x) {
            const double u = (x * std::cos(turn) + y * std::sin(turn)) / drawnPxPerMm * 5.0;
            const double v = (y * std::cos(turn) - x * std::sin(turn)) / drawnPxPerMm * 5.0;
            const double left = 1 - depth * (2 + std::cos(2 * CV_PI * u) + std::cos(2 * CV_PI * v)) / 4;
            auto& pixel = picture.at<cv::Vec3b>(y, x);
            pixel = {pixel[0], cv::saturate_cast<uchar>(pixel[1] * left), cv::saturate_cast<uchar>(pixel[2] * left)};
        }
    }
}

std::shared_ptr<document::DocumentModel> madeUpModel(const std::map<image::Light, cv::Mat>& drawn)
{
    auto model = std::make_shared<document::DocumentModel>();
    model->name = "made_up";
    model->size = size;
    for (const auto& [light, picture] : drawn) {
        const cv::Mat mean = inRaster(picture);
        model->references[light] = {mean, cv::Mat(mean.size(), CV_8UC1, cv::Scalar(6))};
        model->stable = cv::Mat(mean.size(), CV_8UC1, cv::Scalar(255));
    }
    return model;
}

std::shared_ptr<check::Evidence> madeUpEvidence(const std::map<image::Light, cv::Mat>& drawn,
                                                std::shared_ptr<const document::DocumentModel> model)
{
    capture::Page page;
    document::RegisteredPage registered;
    registered.size = size;
    registered.onModel = model != nullptr;
    for (const auto& [light, picture] : drawn) {
        page.images[light] = picture;
        document::RegisteredLight seen;
        seen.light = light;
        seen.raw = inRaster(picture);
        seen.levelled = seen.raw;
        seen.seen = cv::Mat(seen.raw.size(), CV_8UC1, cv::Scalar(255));
        const double right = picture.cols - 0.5;
        const double low = picture.rows - 0.5;
        seen.plane = image::PagePlane::fromCorners(
            {cv::Point2d(-0.5, -0.5), cv::Point2d(right, -0.5), cv::Point2d(right, low), cv::Point2d(-0.5, low)}, size);
        registered.lights[light] = std::move(seen);
    }
    auto evidence = std::make_shared<check::Evidence>();
    evidence->put(std::move(page));
    evidence->put(std::move(registered));
    if (model) {
        evidence->put(document::Identification{std::move(model), 1.0, 1.0, {}, {}, "made up", 0.0});
    }
    return evidence;
}

}  // namespace rahdari::test
