#include "core/optical/spoof/imitation.h"

#include "core/document/model/document_model.h"
#include "core/document/registration/identification.h"
#include "core/document/registration/registered_page.h"
#include "core/optical/light_pair/linear_light.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace rahdari::optical {

namespace {

using check::Measured;
using document::RegisteredLight;
using document::RegisteredPage;
using image::Light;

constexpr double pxPerMm = document::modelPxPerMm;
constexpr double edgeMm = 4.0;  ///< of the page, left out: the rim of a telephone, shadows
constexpr double finestMm = 0.25;
constexpr double halfPxPerMm = pxPerMm / 2;  ///< all that is finer is smoothed away
constexpr int slowPx = 33;                   ///< of half the raster: 8 mm
constexpr double darkest = 0.004;
constexpr double unseen = 0.03;  ///< relative deviation that noise and paper have
constexpr uchar clipped = 250;
constexpr double leastColour = 0.02;    ///< deviation of colour without which a page has none to lose
constexpr double leastCompared = 0.15;  ///< share of the page

cv::Rect inner(cv::Size size)
{
    const int edge = static_cast<int>(edgeMm * pxPerMm);
    return cv::Rect(edge, edge, size.width - 2 * edge, size.height - 2 * edge) & cv::Rect({0, 0}, size);
}

const RegisteredLight* shown(const RegisteredPage& page, Light light)
{
    const RegisteredLight* const picture = page.under(light);
    const RegisteredLight* const white = page.under(Light::White);
    return picture != nullptr && !picture->raw.empty() && white != nullptr &&
                   picture->raw.size() == white->raw.size() && inner(white->raw.size()).area() > 0
               ? picture
               : nullptr;
}

/// A picture at half its size.
cv::Mat halved(const cv::Mat& picture)
{
    if (picture.cols < 2 || picture.rows < 2) {
        return picture;
    }
    cv::Mat half;
    const cv::Rect even(0, 0, picture.cols / 2 * 2, picture.rows / 2 * 2);
    cv::resize(picture(even), half, {even.width / 2, even.height / 2}, 0, 0, cv::INTER_AREA);
    return half;
}

/// Everything beyond slow changes, relative to the ground, at half the raster. CV_32FC1.
cv::Mat structureOf(const RegisteredLight& light)
{
    const cv::Mat level = halved(linearLightness(light.raw(inner(light.raw.size()))));
    cv::Mat slow;
    cv::blur(level, slow, {slowPx, slowPx}, {-1, -1}, cv::BORDER_REFLECT);
    cv::Mat relative;
    cv::divide(level - slow, cv::max(slow, darkest), relative);
    cv::GaussianBlur(relative, relative, {}, finestMm * halfPxPerMm);
    return relative;
}

double deviationOf(const cv::Mat& values)
{
    cv::Scalar mean, deviation;
    cv::meanStdDev(values, mean, deviation);
    return deviation[0];
}

/// Correlation that deviations too small to mean anything draw to 0.
double likeness(const cv::Mat& a, const cv::Mat& b)
{
    const double common = cv::mean((a - cv::mean(a)[0]).mul(b - cv::mean(b)[0]))[0];
    return common / (std::hypot(deviationOf(a), unseen) * std::hypot(deviationOf(b), unseen));
}

/// Two opponent colours relative to lightness, at half the raster: red against green, blue against yellow.
std::array<cv::Mat, 2> coloursOf(const cv::Mat& raw)
{
    cv::Mat linear = halved(toLinear(raw));
    cv::GaussianBlur(linear, linear, {}, finestMm * halfPxPerMm);
    const cv::Mat light = cv::max(lightness(linear), 0.02);
    std::array<cv::Mat, 2> colours;
    cv::transform(linear, colours[0], cv::Matx13f(0.0F, -1.0F, 1.0F));
    cv::transform(linear, colours[1], cv::Matx13f(1.0F, -0.5F, -0.5F));
    for (cv::Mat& colour : colours) {
        cv::divide(colour, light, colour);
    }
    return colours;
}

double colourLikeness(const RegisteredLight& a, const RegisteredLight& b)
{
    const cv::Rect part = inner(a.raw.size());
    const auto first = coloursOf(a.raw(part));
    const auto second = coloursOf(b.raw(part));
    return (likeness(first[0], second[0]) + likeness(first[1], second[1])) / 2;
}

/// Level of a share of the page's pixels, by linear lightness.
double levelAt(const RegisteredLight& light, double share)
{
    constexpr int step = 3;
    const cv::Mat whole = light.raw(inner(light.raw.size()));
    cv::Mat some;
    cv::resize(whole, some, {std::max(1, whole.cols / step), std::max(1, whole.rows / step)}, 0, 0, cv::INTER_NEAREST);
    const cv::Mat level = linearLightness(some);
    std::vector<float> sorted(level.begin<float>(), level.end<float>());
    if (sorted.empty()) {
        return 0;
    }
    const auto place = sorted.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(sorted.size() - 1));
    std::nth_element(sorted.begin(), place, sorted.end());
    return static_cast<double>(*place);
}

/// 0 at `document`, 1 at `display`.
double sign(double value, double document, double display)
{
    return std::clamp((value - document) / (display - document), -1.0, 1.0);
}

struct ColourSums {
    double page = 0.0;   ///< of page times reference
    double model = 0.0;  ///< of reference squared
};

ColourSums sumsOver(const cv::Mat& page, const cv::Mat& model, const cv::Mat& over)
{
    const cv::Mat own = page - cv::mean(page, over)[0];
    const cv::Mat known = model - cv::mean(model, over)[0];
    return {cv::mean(own.mul(known), over)[0], cv::mean(known.mul(known), over)[0]};
}

cv::Mat unclipped(const cv::Mat& raw)
{
    cv::Mat fine;
    cv::inRange(raw, cv::Scalar::all(0), cv::Scalar::all(clipped), fine);
    return fine;
}

}  // namespace

Measured measureAllLightsAlike(const check::Evidence& evidence)
{
    const auto page = evidence.find<RegisteredPage>();
    const auto* const white = page ? shown(*page, Light::White) : nullptr;
    const auto* const infrared = page ? shown(*page, Light::Infrared) : nullptr;
    const auto* const ultraviolet = page ? shown(*page, Light::Ultraviolet) : nullptr;
    if (white == nullptr || infrared == nullptr || ultraviolet == nullptr) {
        return Measured::notSupported("Pictures under white, infrared and ultraviolet light are needed");
    }
    const cv::Mat seen = structureOf(*white);
    const double alike = std::min(likeness(structureOf(*infrared), seen), likeness(structureOf(*ultraviolet), seen));
    return {{{"optical.all_lights_alike", "page", "alike", alike, Light::Ultraviolet, {}}}, {}};
}

Measured measureScreen(const check::Evidence& evidence)
{
    const auto page = evidence.find<RegisteredPage>();
    const auto* const white = page ? shown(*page, Light::White) : nullptr;
    const auto* const infrared = page ? shown(*page, Light::Infrared) : nullptr;
    const auto* const ultraviolet = page ? shown(*page, Light::Ultraviolet) : nullptr;
    if (white == nullptr || infrared == nullptr || ultraviolet == nullptr) {
        return Measured::notSupported("Pictures under white, infrared and ultraviolet light are needed");
    }
    const double lit = sign(levelAt(*white, 0.5), 0.03, 0.10);  // something light must lie there at all
    const double dark = sign(levelAt(*infrared, 0.5), 0.45, 0.25);
    const double empty = sign(deviationOf(structureOf(*infrared)), 0.08, 0.03);
    const double ownLight =
        std::max(sign(colourLikeness(*white, *ultraviolet), 0.3, 0.7), sign(levelAt(*ultraviolet, 0.98), 0.02, 0.005));
    const double least = std::min({lit, dark, empty, ownLight});
    return {{{"optical.screen", "page", "likeness", least, Light::Infrared, {}}}, {}};
}

Measured measureGreyCopy(const check::Evidence& evidence)
{
    const auto page = evidence.find<RegisteredPage>();
    const auto identified = evidence.find<document::Identification>();
    const auto* const white = page ? shown(*page, Light::White) : nullptr;
    const auto* const known = identified && identified->model ? identified->model->reference(Light::White) : nullptr;
    if (white == nullptr || known == nullptr || known->mean.size() != white->raw.size() || white->raw.channels() != 3 ||
        known->mean.channels() != 3) {
        return Measured::notSupported("A white picture and a model of the document are needed");
    }
    if (page->obstacle) {
        return Measured::undetermined(*page->obstacle);
    }
    cv::Mat over = white->seen & unclipped(white->raw) & unclipped(known->mean);
    if (identified->model->stable.size() == over.size()) {
        over &= identified->model->stable;
    }
    if (cv::countNonZero(over) < leastCompared * static_cast<double>(over.total())) {
        return Measured::undetermined("The white picture is overexposed");
    }
    over = halved(over) == 255;
    const auto own = coloursOf(white->raw);
    const auto expected = coloursOf(known->mean);
    ColourSums sums;
    for (std::size_t i = 0; i < own.size(); ++i) {
        const ColourSums one = sumsOver(own[i], expected[i], over);
        sums.page += one.page;
        sums.model += one.model;
    }
    if (sums.model < leastColour * leastColour) {
        return Measured::notSupported("The document has next to no colour");
    }
    return {{{"optical.grey_copy", "page", "colour_share", sums.page / sums.model, Light::White, {}}}, {}};
}

}  // namespace rahdari::optical
