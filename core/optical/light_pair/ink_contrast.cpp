#include "core/optical/light_pair/ink_contrast.h"

#include "core/document/model/document_model.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace rahdari::optical {

namespace {

constexpr int windowPx = 33;    ///< 4 mm: wider than letters, narrower than what lamps do
constexpr int rimPx = 2;        ///< blur and shifts carry a stroke's darkness this far
constexpr double evenPx = 0.8;  ///< blur that makes one light's optics more like the other's
constexpr double shownByWhite = 0.15;
constexpr float darkest = 0.02F;  ///< light of a ground below which there is nothing to compare

cv::Mat grown(const cv::Mat& mask, int px)
{
    cv::Mat wider;
    cv::dilate(mask, wider, cv::getStructuringElement(cv::MORPH_RECT, {2 * px + 1, 2 * px + 1}));
    return wider;
}

}  // namespace

cv::Mat evenLight(const cv::Mat& picture, Ink ink)
{
    cv::Mat even;
    cv::GaussianBlur(ink == Ink::Black ? linearLightest(picture) : linearLightness(picture), even, {}, evenPx);
    return even;
}

cv::Mat inkIn(const cv::Mat& light, double leastContrast)
{
    // Twice: the first mean lies too low where there is much ink.
    const cv::Mat rough = light < (1 - leastContrast / 2) * meanWithin(light, wholeCover(light.size(), windowPx));
    const cv::Mat bare = ~grown(rough, 1);
    return light < (1 - leastContrast) * meanWithin(light, windowCover(bare, windowPx));
}

WindowCover groundBeside(const cv::Mat& inked) { return windowCover(~grown(inked, rimPx), windowPx); }

cv::Mat contrastOf(const cv::Mat& light, const WindowCover& ground)
{
    const cv::Mat level = cv::max(meanWithin(light, ground), darkest);
    return 1.0 - light / level;
}

std::optional<ContrastPair> contrastsIn(const document::RegisteredPage& page, image::Light other, cv::Rect part,
                                        Ink ink, const cv::Mat& inked)
{
    const document::RegisteredLight* const first = page.under(image::Light::White);
    const document::RegisteredLight* const second = page.under(other);
    if (first == nullptr || second == nullptr || first->raw.empty() || first->raw.size() != second->raw.size()) {
        return std::nullopt;
    }
    part &= cv::Rect({0, 0}, first->raw.size());
    if (part.width < 4 || part.height < 4) {
        return std::nullopt;
    }
    const cv::Mat white = evenLight(first->raw(part), ink);
    const cv::Mat print = inked.empty() ? inkIn(white, shownByWhite) : inked;
    const WindowCover ground = groundBeside(print);
    ContrastPair pair{contrastOf(white, ground), contrastOf(evenLight(second->raw(part), ink), ground), {}};
    cv::bitwise_and(first->seen(part), second->seen(part), pair.counts);
    return pair;
}

std::optional<ContrastShare> shareOver(const ContrastPair& pair, const cv::Mat& print, double leastAreaMm2)
{
    constexpr double pixelMm2 = 1.0 / (document::modelPxPerMm * document::modelPxPerMm);
    const cv::Mat core = print & pair.counts;
    const int pixels = cv::countNonZero(core);
    const cv::Mat over = grown(print, rimPx) & pair.counts;
    const int summed = cv::countNonZero(over);
    const double white = cv::mean(pair.white, over)[0] * summed;
    if (pixels * pixelMm2 < leastAreaMm2 || white <= 0) {
        return std::nullopt;
    }
    return ContrastShare{cv::mean(pair.other, over)[0] * summed / white, cv::mean(pair.white, core)[0],
                         pixels * pixelMm2};
}

}  // namespace rahdari::optical
