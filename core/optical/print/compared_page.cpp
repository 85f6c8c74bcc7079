#include "core/optical/print/compared_page.h"

#include "core/document/registration/identification.h"

#include <opencv2/imgproc.hpp>

#include <vector>

namespace rahdari::optical {

std::optional<ComparedPage> comparedPage(const check::Evidence& evidence, check::Obstacle& obstacle)
{
    ComparedPage compared;
    compared.page = evidence.find<document::RegisteredPage>();
    const auto identification = evidence.find<document::Identification>();
    compared.model = identification ? identification->model : nullptr;
    compared.capture = evidence.find<capture::Page>();
    if (!compared.page || !compared.model || !compared.page->onModel) {
        obstacle = {check::Outcome::NotSupported, "no model of this document is known"};
        return std::nullopt;
    }
    if (compared.page->obstacle) {
        obstacle = {check::Outcome::Undetermined, *compared.page->obstacle};
        return std::nullopt;
    }
    if (const auto* const white = compared.page->under(image::Light::White);
        white != nullptr && white->isOverexposed()) {
        obstacle = {check::Outcome::Undetermined, "The white picture is overexposed: capture again with less light"};
        return std::nullopt;
    }
    return compared;
}

std::optional<ComparedLight> comparedUnder(const ComparedPage& compared, image::Light light)
{
    const document::RegisteredLight* const seen = compared.page->under(light);
    const document::Reference* const reference = compared.model->reference(light);
    if (seen == nullptr || reference == nullptr || seen->levelled.empty() ||
        seen->levelled.size() != reference->mean.size() || seen->levelled.type() != reference->mean.type() ||
        reference->spread.size() != reference->mean.size()) {
        return std::nullopt;
    }
    ComparedLight result{seen->levelled, reference->mean, reference->spread, {}, {}};
    if (seen->seen.size() == seen->levelled.size()) {
        // The page's own edge, its shadow and what registration leaves over there are no print.
        constexpr int edgePx = 6;
        const cv::Mat square = cv::Mat::ones(2 * edgePx + 1, 2 * edgePx + 1, CV_8UC1);
        cv::erode(seen->seen, result.usable, square, {-1, -1}, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
    } else {
        result.usable = cv::Mat(seen->levelled.size(), CV_8UC1, cv::Scalar(255));
    }
    if (compared.model->stable.size() == result.usable.size()) {
        cv::bitwise_and(result.usable, compared.model->stable, result.stable);
    } else {
        result.stable = cv::Mat::zeros(result.usable.size(), CV_8UC1);
    }
    return result;
}

cv::Mat fineStructure(const cv::Mat& grey, double sigmaPx)
{
    cv::Mat smooth;
    cv::GaussianBlur(grey, smooth, {}, sigmaPx);
    return grey - smooth;
}

image::RectMm rasterMm(const cv::Rect& rect)
{
    constexpr double mm = 1.0 / document::modelPxPerMm;
    return {rect.x * mm, rect.y * mm, rect.width * mm, rect.height * mm};
}

image::RectMm widened(const image::RectMm& box, double byMm)
{
    return {box.x - byMm, box.y - byMm, box.width + 2 * byMm, box.height + 2 * byMm};
}

}  // namespace rahdari::optical
