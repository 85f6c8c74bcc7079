#include "core/optical/portrait/portrait_print.h"

#include "core/optical/print/print_signature.h"
#include "core/optical/print/screen_map.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace rahdari::optical {

namespace {

/// The light of the paper beside the portrait, so that lamps and yellowing do not count as the portrait's colour.
cv::Scalar paperAround(const cv::Mat& raw, const cv::Rect& inner)
{
    constexpr int marginPx = 24;
    const cv::Rect outer =
        cv::Rect(inner.x - marginPx, inner.y - marginPx, inner.width + 2 * marginPx, inner.height + 2 * marginPx) &
        cv::Rect({}, raw.size());
    cv::Mat ring(outer.size(), CV_8UC1, cv::Scalar(255));
    ring(inner - outer.tl()).setTo(0);
    return cv::mean(raw(outer), ring);
}

double colourOf(const cv::Mat& raw, const image::RectMm& box)
{
    const cv::Rect inner = document::rasterRect(widened(box, -1.5), raw.size());
    if (inner.empty()) {
        return 0.0;
    }
    const cv::Scalar paper = paperAround(raw, inner);
    cv::Mat smooth;
    cv::blur(raw(inner), smooth, {9, 9});
    double sum = 0.0;
    for (int row = 0; row < smooth.rows; row += 4) {
        for (int column = 0; column < smooth.cols; column += 4) {
            const auto& p = smooth.at<cv::Vec3b>(row, column);
            const std::array<double, 3> c{p[0] / std::max(paper[0], 8.0), p[1] / std::max(paper[1], 8.0),
                                          p[2] / std::max(paper[2], 8.0)};
            const auto [least, most] = std::minmax_element(c.begin(), c.end());
            sum += *most - *least;
        }
    }
    return sum / (((smooth.rows + 3) / 4) * ((smooth.cols + 3) / 4));
}

std::vector<image::RectMm> patchesIn(const image::RectMm& box)
{
    std::vector<image::RectMm> patches;
    const image::RectMm inner = widened(box, -0.8);
    const double step = signaturePatchMm / 2;
    for (double y = inner.y; y + signaturePatchMm <= inner.y + inner.height; y += step) {
        for (double x = inner.x; x + signaturePatchMm <= inner.x + inner.width; x += step) {
            patches.push_back({x, y, signaturePatchMm, signaturePatchMm});
        }
    }
    constexpr std::size_t most = 8;
    std::vector<image::RectMm> chosen;
    for (std::size_t i = 0; i < std::min(most, patches.size()); ++i) {
        chosen.push_back(patches[i * patches.size() / std::min(most, patches.size())]);
    }
    return chosen;
}

double strongest(const cv::Mat& prominence, const cv::Mat& bins)
{
    cv::Mat smooth;
    cv::blur(prominence, smooth, {2, 2});
    double most = 0.0;
    cv::minMaxLoc(smooth, nullptr, &most, nullptr, nullptr, bins);
    return most;
}

}  // namespace

std::optional<PortraitPrint> portraitPrint(const ComparedPage& compared, const image::RectMm& box)
{
    const document::RegisteredLight* const white = compared.page->under(image::Light::White);
    // Hair, cloth and scratches make some patches rough; a printer's dots are on the smooth ones too.
    constexpr double smootherThird = 0.3;
    const auto signature = printSignature(compared, patchesIn(box), finestKnownPerMm(*compared.model), smootherThird);
    if (white == nullptr || white->levelled.type() != CV_8UC3 || !signature) {
        return std::nullopt;
    }
    return PortraitPrint{colourOf(white->levelled, box), signature->luminanceDb, signature->chromaDb,
                         strongest(signature->prominence[0], signature->screenBinsOffAxis)};
}

}  // namespace rahdari::optical
