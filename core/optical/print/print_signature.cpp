#include "core/optical/print/print_signature.h"

#include "core/optical/print/capture_sharpness.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace rahdari::optical {

namespace {

constexpr int patchPx = 128;
constexpr double finestPxPerMm = 16.0;
constexpr std::size_t mostPatches = 14;
constexpr std::size_t fewestPatches = 4;
double pxPerMmOf(const document::RegisteredLight& light, const image::RectMm& box)
{
    return light.plane->pxPerMmAt({box.x + box.width / 2, box.y + box.height / 2});
}

double turnOf(const document::RegisteredLight& light, image::SizeMm size)
{
    const cv::Point2d along = light.plane->toPx(image::PointMm{size.width, size.height / 2}) -
                              light.plane->toPx(image::PointMm{0.0, size.height / 2});
    const double quarter = CV_PI / 2;
    const double turn = std::atan2(along.y, along.x);
    return turn - quarter * std::round(turn / quarter);
}

bool isSeen(const document::RegisteredLight& light, const image::RectMm& box)
{
    const cv::Rect rect = document::rasterRect(box, light.seen.size());
    return !rect.empty() && cv::countNonZero(light.seen(rect)) == rect.area();
}

struct Bands {
    cv::Mat luminance;
    cv::Mat chroma;
    cv::Mat screen;
    cv::Mat screenOffAxis;
    double finestPerMm = 0.0;
};

Bands bandsFor(double scale, double turn, double captured, double finestPerMm)
{
    const double top = std::min({finestPerMm, 0.45 * captured, 0.45 * scale});
    const cv::Mat screen = binsOf({2.5, top, scale, turn}, patchPx);
    return {binsOf({2.5, 3.5, scale, turn}, patchPx), binsOf({1.5, 2.5, scale, turn}, patchPx), screen,
            screen & binsOf({2.5, top, scale, 0.0}, patchPx), top};
}

double atRank(std::vector<double> values, double rank)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(rank * static_cast<double>(values.size()));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// Collects the patches' spectra.
struct Spectra {
    std::vector<double> luminance;
    std::vector<double> chroma;
    std::array<cv::Mat, 2> prominent;
    std::vector<image::RectMm> boxes;

    void add(const PatchSpectrum& spectrum, const Bands& bands, const image::RectMm& box)
    {
        luminance.push_back(floorOf(spectrum.luminance, bands.luminance));
        chroma.push_back(floorOf(spectrum.chroma, bands.chroma));
        const std::array<const cv::Mat*, 2> planes{&spectrum.luminance, &spectrum.chroma};
        for (std::size_t i = 0; i < 2; ++i) {
            const cv::Mat prominence = prominenceOf(*planes[i]);
            prominent[i] = prominent[i].empty() ? prominence : cv::Mat(prominent[i] + prominence);
        }
        boxes.push_back(box);
    }

    PrintSignature summary(const Bands& bands, double rank) const
    {
        const auto count = static_cast<double>(boxes.size());
        const auto roughest = std::max_element(chroma.begin(), chroma.end()) - chroma.begin();
        return {
            atRank(luminance, rank), atRank(chroma, rank), {prominent[0] / count, prominent[1] / count}, bands.screen,
            bands.screenOffAxis,     bands.finestPerMm,    boxes[static_cast<std::size_t>(roughest)]};
    }
};

}  // namespace

std::vector<image::RectMm> stablePatches(const cv::Mat& stable, double sideMm)
{
    constexpr double leastStable = 0.93;
    const int side = cvRound(sideMm * document::modelPxPerMm);
    const int step = side / 2;
    std::vector<image::RectMm> all;
    for (int y = step / 2; y + side + step / 2 <= stable.rows; y += step) {
        for (int x = step / 2; x + side + step / 2 <= stable.cols; x += step) {
            const cv::Rect rect(x, y, side, side);
            if (cv::countNonZero(stable(rect)) >= leastStable * rect.area()) {
                all.push_back(rasterMm(rect));
            }
        }
    }
    if (all.size() <= mostPatches) {
        return all;
    }
    std::vector<image::RectMm> chosen;
    for (std::size_t i = 0; i < mostPatches; ++i) {
        chosen.push_back(all[i * all.size() / mostPatches]);
    }
    return chosen;
}

std::optional<PrintSignature> printSignature(const ComparedPage& compared, const std::vector<image::RectMm>& patches,
                                             double finestPerMm, double rank)
{
    const document::RegisteredLight* const light = compared.page->under(image::Light::White);
    if (light == nullptr || !light->plane || !compared.capture || patches.size() < fewestPatches) {
        return std::nullopt;
    }
    const cv::Mat picture = compared.capture->imageUnder(image::Light::White);
    if (picture.type() != CV_8UC3) {
        return std::nullopt;
    }
    const double scale = std::min(finestPxPerMm, patchPx / patches.front().width);
    const Bands bands = bandsFor(scale, turnOf(*light, compared.page->size),
                                 pxPerMmOf(*light, patches[patches.size() / 2]), finestPerMm);
    Spectra spectra;
    for (const image::RectMm& box : patches) {
        if (!isSeen(*light, box)) {
            continue;  // the page may reach beyond the picture
        }
        const image::RectMm exact{box.x, box.y, patchPx / scale, patchPx / scale};
        const cv::Mat cut = document::cutOut(picture, *light, exact, scale);
        if (cut.cols >= patchPx && cut.rows >= patchPx && cut.type() == CV_8UC3) {
            spectra.add(spectrumOf(cut(cv::Rect(0, 0, patchPx, patchPx))), bands, box);
        }
    }
    if (spectra.boxes.size() < fewestPatches) {
        return std::nullopt;
    }
    PrintSignature signature = spectra.summary(bands, rank);
    signature.luminanceDb -= captureSharpnessDb(compared);
    return signature;
}

}  // namespace rahdari::optical
