#include "core/optical/ultraviolet/uv_comparison.h"

#include "core/optical/light_pair/linear_light.h"
#include "core/optical/ultraviolet/uv_above_ground.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace rahdari::optical {

namespace {

constexpr int tilePx = GroundTiles::tilePx;
constexpr float leastLight = 0.0008F;  // a fifth of what a read-out step of dark 8-bit pictures amounts to
constexpr int levelCount = 256;

/// Linear spread of a picture stored with gamma, from its spread in quarters of a level.
cv::Mat linearSpread(const cv::Mat& mean, const cv::Mat& spread)
{
    std::array<float, levelCount> slopes{};
    for (std::size_t level = 1; level < slopes.size(); ++level) {
        const double light = std::pow(static_cast<double>(level) / 255.0, gammaOfScanners - 1.0);
        slopes[level] = static_cast<float>(gammaOfScanners * light * .25 / 255.0);
    }
    slopes[0] = slopes[1];
    const cv::Mat most = lightestChannel(mean);
    cv::Mat linear(mean.size(), CV_32FC1);
    for (int y = 0; y < linear.rows; ++y) {
        for (int x = 0; x < linear.cols; ++x) {
            linear.ptr<float>(y)[x] =
                slopes[most.ptr<std::uint8_t>(y)[x]] * static_cast<float>(spread.ptr<std::uint8_t>(y)[x]);
        }
    }
    return linear;
}

/// 1, x, y, x2, xy, y2 of a tile, x and y in [-1, 1].
using Terms = cv::Vec<double, 6>;

Terms termsAt(int x, int y, cv::Size size)
{
    const double u = size.width > 1 ? 2.0 * x / (size.width - 1) - 1.0 : 0.0;
    const double v = size.height > 1 ? 2.0 * y / (size.height - 1) - 1.0 : 0.0;
    return {1.0, u, v, u * u, u * v, v * v};
}

struct FieldSample {
    Terms terms;
    double value = 0.0;
};

/// Least squares that lets go of outliers (Tukey), a little stiff in its curved terms.
Terms fitField(const std::vector<FieldSample>& samples)
{
    Terms field{};
    std::vector<float> values;
    values.reserve(samples.size());
    for (const FieldSample& sample : samples) {
        values.push_back(static_cast<float>(sample.value));
    }
    // The lower half: what is brighter than it should be must not lift the field.
    field[0] = quantileOf(values, .4);
    double reach = .6;
    for (int round = 0; round < 8; ++round, reach = std::max(.15, reach * .75)) {
        cv::Matx<double, 6, 6> normal = cv::Matx<double, 6, 6>::eye() * 1e-3 * static_cast<double>(samples.size());
        normal(0, 0) = 1e-9;
        cv::Vec<double, 6> right{};
        for (const FieldSample& sample : samples) {
            const double off = (sample.value - sample.terms.dot(field)) / reach;
            const double weight = std::abs(off) < 1.0 ? std::pow(1.0 - off * off, 2) : 0.0;
            normal += weight * (sample.terms * sample.terms.t());
            right += weight * sample.value * sample.terms;
        }
        field = normal.solve(right, cv::DECOMP_CHOLESKY);
    }
    return field;
}

/// How many times brighter than the reference the lamp shows the ground, a channel each.
cv::Mat lampField(const GroundTiles& page, const GroundTiles& reference, const cv::Mat& usable)
{
    const cv::Size size = page.light.size();
    cv::Mat field(size, CV_32FC3, cv::Scalar::all(1));
    for (int c = 0; c < 3; ++c) {
        std::vector<FieldSample> samples;
        for (int y = 0; y < size.height; ++y) {
            for (int x = 0; x < size.width; ++x) {
                if (usable.at<std::uint8_t>(y, x) != 0) {
                    const float here = std::max(page.light.at<cv::Vec3f>(y, x)[c], leastLight);
                    const float there = std::max(reference.light.at<cv::Vec3f>(y, x)[c], leastLight);
                    samples.push_back({termsAt(x, y, size), std::log(here / there)});
                }
            }
        }
        if (samples.size() < 12) {
            continue;
        }
        const Terms fitted = fitField(samples);
        for (int y = 0; y < size.height; ++y) {
            for (int x = 0; x < size.width; ++x) {
                field.at<cv::Vec3f>(y, x)[c] = static_cast<float>(std::exp(termsAt(x, y, size).dot(fitted)));
            }
        }
    }
    return field;
}

cv::Mat personalTiles(const document::DocumentModel& model, const GroundTiles& tiles)
{
    cv::Mat personal(tiles.light.size(), CV_8UC1, cv::Scalar(0));
    for (const document::Feature& feature : model.features) {
        if (document::isPersonal(feature.kind)) {
            personal(tiles.under(feature.box)).setTo(255);
        }
    }
    return personal;
}

cv::Mat picturesOf(const document::DocumentModel& model, cv::Size size)
{
    cv::Mat pictures(size, CV_8UC1, cv::Scalar(0));
    for (const document::Feature& feature : model.features) {
        if (feature.kind == document::FeatureKind::Portrait || feature.kind == document::FeatureKind::Ghost) {
            pictures(document::rasterRect(feature.box, size)).setTo(255);
        }
    }
    return pictures;
}

cv::Mat litTiles(const cv::Mat& lit, cv::Size tiles)
{
    cv::Mat share;
    cv::Mat cut =
        lit(cv::Rect(0, 0, std::min(lit.cols, tiles.width * tilePx), std::min(lit.rows, tiles.height * tilePx)));
    cv::resize(cut, share, tiles, 0, 0, cv::INTER_AREA);
    return share > 90;
}

double patchinessOf(const GroundTiles& page, const GroundTiles& expected, const cv::Mat& usable)
{
    std::vector<float> departures;
    for (int y = 0; y < usable.rows; ++y) {
        for (int x = 0; x < usable.cols; ++x) {
            if (usable.at<std::uint8_t>(y, x) != 0) {
                const float seen = std::max(page.light.at<cv::Vec3f>(y, x)[0], leastLight);
                departures.push_back(std::log(seen / std::max(expected.light.at<cv::Vec3f>(y, x)[0], leastLight)));
            }
        }
    }
    return .5 * (quantileOf(departures, .84) - quantileOf(departures, .16));
}

double plainLevel(const GroundTiles& tiles, const cv::Mat& usable)
{
    std::vector<float> levels;
    for (int y = 0; y < usable.rows; ++y) {
        for (int x = 0; x < usable.cols; ++x) {
            if (usable.at<std::uint8_t>(y, x) != 0) {
                const cv::Vec3f& light = tiles.light.at<cv::Vec3f>(y, x);
                levels.push_back((light[0] + light[1] + light[2]) / 3.0F);
            }
        }
    }
    return quantileOf(levels, .5);
}

/// Where nothing glows, nor the blur of something that does.
cv::Mat dullGround(const cv::Mat& lit, const cv::Mat& seen)
{
    cv::Mat wide;
    cv::dilate(lit, wide, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    return ~wide & seen;
}

/// Room light, and what the lamp has of visible light, lay a faint white picture over the page, dark print and all: it
/// is taken out as far as the dull ground follows the white picture.
void takeOutStrayLight(cv::Mat& glow, const cv::Mat& white, const cv::Mat& dull)
{
    cv::Mat grey = white;
    if (white.channels() == 3) {
        cv::cvtColor(white, grey, cv::COLOR_BGR2GRAY);
    }
    const cv::Mat print = aboveGround(toLinear(grey), dull);
    cv::Mat weighed;
    print.copyTo(weighed, dull);
    const double norm = weighed.dot(weighed);
    if (norm <= 0.0) {
        return;
    }
    std::array<cv::Mat, 3> channels;
    cv::split(glow, channels.data());
    for (cv::Mat& channel : channels) {
        channel -= std::max(0.0, channel.dot(weighed) / norm) * print;
    }
    cv::merge(channels, glow);
}

cv::Mat blurredGrey(const cv::Mat& picture)
{
    cv::Mat grey = picture;
    if (picture.channels() == 3) {
        cv::cvtColor(picture, grey, cv::COLOR_BGR2GRAY);
    }
    cv::GaussianBlur(grey, grey, {0, 0}, 1.0);
    return grey;
}

/// Ink on the page that the mean specimen does not have there, a little wider than it is.
cv::Mat inkedOver(const document::RegisteredLight* white, const document::Reference* usual, cv::Size size)
{
    if (white == nullptr || usual == nullptr || white->levelled.size() != size || usual->mean.size() != size) {
        return cv::Mat(size, CV_8UC1, cv::Scalar(0));
    }
    const cv::Mat page = blurredGrey(white->levelled);
    const cv::Mat expected = blurredGrey(usual->mean);
    const double gain = cv::mean(page)[0] / std::max(1.0, cv::mean(expected)[0]);
    cv::Mat limit;
    expected.convertTo(limit, CV_8U, .85 * gain);
    cv::Mat inked = page < limit;
    cv::dilate(inked, inked, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    return inked;
}

}  // namespace

std::optional<UvComparison> compareUnderUv(const document::RegisteredPage& page, const document::DocumentModel& model)
{
    const document::RegisteredLight* const light = page.under(image::Light::Ultraviolet);
    const document::Reference* const reference = model.reference(image::Light::Ultraviolet);
    if (light == nullptr || reference == nullptr || !page.onModel || light->raw.type() != CV_8UC3 ||
        light->raw.size() != reference->mean.size() || light->seen.size() != light->raw.size()) {
        return std::nullopt;
    }
    UvComparison both;
    both.page = toLinear(light->raw);
    both.reference = toLinear(reference->mean);
    both.seen = light->seen;
    both.spread = linearSpread(reference->mean, reference->spread);
    both.pageTiles = groundOf(light->raw, both.seen);
    const GroundTiles referenceTiles = groundOf(reference->mean, cv::Mat(both.seen.size(), CV_8UC1, cv::Scalar(255)));
    both.lit = glowing(both.reference, referenceTiles);
    both.pictured = picturesOf(model, both.seen.size());
    both.inked = inkedOver(page.under(image::Light::White), model.reference(image::Light::White), both.seen.size());
    both.personal = personalTiles(model, both.pageTiles);

    const cv::Mat dark = both.pageTiles.known & ~litTiles(both.lit, both.personal.size());
    cv::Mat usable = dark & ~both.personal;
    if (cv::countNonZero(usable) < 40) {
        usable = dark;
    }
    const cv::Mat field = lampField(both.pageTiles, referenceTiles, usable);
    both.expected = both.reference.mul(spreadOverPicture(field, both.reference.size()));
    both.expectedTiles = {referenceTiles.light.mul(field), referenceTiles.known};
    const cv::Mat dull = dullGround(both.lit, both.seen);
    both.pageGlow = aboveGround(both.page, dull);
    both.expectedGlow = aboveGround(both.reference, dull);
    const document::RegisteredLight* const white = page.under(image::Light::White);
    const document::Reference* const usualWhite = model.reference(image::Light::White);
    if (white != nullptr && white->raw.size() == both.page.size()) {
        takeOutStrayLight(both.pageGlow, white->raw, dull);
    }
    if (usualWhite != nullptr && usualWhite->mean.size() == both.page.size()) {
        takeOutStrayLight(both.expectedGlow, usualWhite->mean, dull);
    }
    both.usable = usable;
    both.patchiness = patchinessOf(both.pageTiles, both.expectedTiles, usable);
    both.level = plainLevel(both.expectedTiles, usable);
    return both;
}

}  // namespace rahdari::optical
