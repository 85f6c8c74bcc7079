#include "core/optical/coaxial/turning_light.h"

#include "core/base/median.h"
#include "core/document/registration/identification.h"
#include "core/optical/light_pair/linear_light.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace rahdari::optical {

namespace {

using check::Obstacle;
using check::Outcome;
using document::RegisteredLight;
using image::Light;

constexpr double evenPx = 0.8;
constexpr int samplePx = 5;  ///< every fifth pixel each way decides gain and offset
constexpr int rounds = 5;
constexpr double trimmed = 2.0;  ///< robust deviations beyond which a sample is left out
constexpr std::size_t fewestSamples = 500;
constexpr uchar clipped = 250;
constexpr double darkest = 0.005;

struct Sample {
    double white;
    double coaxial;
};

struct Line {
    double gain = 1.0;
    double offset = 0.0;
    double at(double white) const { return gain * white + offset; }
};

Line leastSquares(const std::vector<Sample>& samples)
{
    double n = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (const Sample& sample : samples) {
        n += 1;
        x += sample.white;
        y += sample.coaxial;
        xx += sample.white * sample.white;
        xy += sample.white * sample.coaxial;
    }
    const double spread = n * xx - x * x;
    const double gain = spread > 1e-9 * n * n ? (n * xy - x * y) / spread : y / std::max(x, 1e-9);
    return {gain, (y - gain * x) / n};
}

/// Most of the page decides: what lights up in coaxial light is left out round by round.
std::optional<Line> robustLine(const std::vector<Sample>& all)
{
    std::vector<Sample> kept = all;
    Line line;
    for (int round = 0; round < rounds; ++round) {
        if (kept.size() < fewestSamples) {
            return std::nullopt;
        }
        line = leastSquares(kept);
        std::vector<double> distances;
        distances.reserve(all.size());
        for (const Sample& sample : all) {
            distances.push_back(std::abs(sample.coaxial - line.at(sample.white)));
        }
        const double limit = trimmed * 1.4826 * std::max(base::medianOf(distances), 1e-4);
        kept.clear();
        for (const Sample& sample : all) {
            if (std::abs(sample.coaxial - line.at(sample.white)) <= limit) {
                kept.push_back(sample);
            }
        }
    }
    return line.gain > 0 ? std::optional(line) : std::nullopt;
}

cv::Mat evenLinear(const cv::Mat& raw)
{
    cv::Mat linear = toLinear(raw);
    cv::GaussianBlur(linear, linear, {}, evenPx);
    return linear;
}

/// Where white light has no level left to compare with: a channel is at its end, or what was smoothed into it was.
cv::Mat burntOut(const cv::Mat& raw)
{
    cv::Mat below;
    cv::inRange(raw, cv::Scalar::all(0), cv::Scalar::all(clipped - 1), below);
    cv::erode(below, below, cv::Mat::ones(5, 5, CV_8UC1));
    return ~below;
}

std::optional<Line> lineOfChannel(const RegisteredLight& white, const cv::Mat& from, const cv::Mat& to,
                                  const cv::Mat& seen, int channel)
{
    std::vector<Sample> samples;
    for (int y = samplePx; y < from.rows; y += samplePx) {
        const auto* const level = white.raw.ptr<cv::Vec3b>(y);
        for (int x = samplePx; x < from.cols; x += samplePx) {
            if (seen.ptr<uchar>(y)[x] != 0 && level[x][channel] < clipped) {
                samples.push_back({static_cast<double>(from.ptr<cv::Vec3f>(y)[x][channel]),
                                   static_cast<double>(to.ptr<cv::Vec3f>(y)[x][channel])});
            }
        }
    }
    return robustLine(samples);
}

}  // namespace

CoaxialSurplus coaxialSurplus(const document::RegisteredPage& page)
{
    const RegisteredLight* const white = page.under(Light::White);
    const RegisteredLight* const coaxial = page.under(Light::Coaxial);
    if (white == nullptr || coaxial == nullptr || white->raw.size() != coaxial->raw.size() ||
        white->raw.type() != CV_8UC3 || coaxial->raw.type() != CV_8UC3) {
        return {};
    }
    const cv::Mat from = evenLinear(white->raw);
    const cv::Mat to = evenLinear(coaxial->raw);
    const cv::Mat seen = white->seen & coaxial->seen & ~burntOut(white->raw);
    const cv::Scalar usual = cv::mean(from, seen);
    cv::Matx34f explaining = cv::Matx34f::zeros();
    cv::Matx33f toUsual = cv::Matx33f::zeros();
    for (int c = 0; c < 3; ++c) {
        const auto line = lineOfChannel(*white, from, to, seen, c);
        if (!line) {
            return {};
        }
        const double light = std::max(line->at(usual[c]), darkest);
        explaining(c, c) = static_cast<float>(line->gain / light);
        explaining(c, 3) = static_cast<float>(line->offset / light);
        toUsual(c, c) = static_cast<float>(1 / light);
    }
    cv::Mat explained;
    cv::transform(from, explained, explaining);
    cv::Mat surplus;
    cv::transform(to, surplus, toUsual);
    surplus -= explained;
    surplus.setTo(cv::Scalar::all(0), ~seen);
    return {surplus, seen};
}

cv::Mat colourOf(const cv::Mat& surplus)
{
    constexpr float a = 2.0F / 3;
    constexpr float b = -1.0F / 3;
    cv::Mat colour;
    cv::transform(surplus, colour, cv::Matx33f(a, b, b, b, a, b, b, b, a));
    return colour;
}

cv::Mat strengthOf(const cv::Mat& colour)
{
    cv::Mat squared = colour.mul(colour);
    cv::Mat sum;
    cv::transform(squared, sum, cv::Matx13f(1, 1, 1));
    cv::sqrt(sum, sum);
    return sum;
}

void putCoaxialSurplus(check::Evidence& evidence)
{
    const auto page = evidence.find<document::RegisteredPage>();
    const auto identified = evidence.find<document::Identification>();
    if (!page || page->obstacle || !identified || !identified->model) {
        return;
    }
    const document::DocumentModel& model = *identified->model;
    if (!model.ofKind(document::FeatureKind::Ovd).empty() || !model.ofKind(document::FeatureKind::Retro).empty()) {
        evidence.put(coaxialSurplus(*page));
    }
}

TurnedPage turnedPage(const check::Evidence& evidence, document::FeatureKind kind)
{
    const auto refused = [](Outcome outcome, std::string reason) {
        return TurnedPage{nullptr, nullptr, {}, Obstacle{outcome, std::move(reason)}};
    };
    auto page = evidence.find<document::RegisteredPage>();
    if (!page || page->under(Light::White) == nullptr || page->under(Light::Coaxial) == nullptr) {
        return refused(Outcome::NotSupported, "Pictures under white and coaxial light are needed");
    }
    const auto identified = evidence.find<document::Identification>();
    if (!identified || !identified->model) {
        return refused(Outcome::NotSupported, "No model of this document is known");
    }
    if (identified->model->ofKind(kind).empty()) {
        return refused(Outcome::NotSupported, "The model names no such feature");
    }
    if (page->obstacle) {
        return refused(Outcome::Undetermined, *page->obstacle);
    }
    const auto known = evidence.find<CoaxialSurplus>();
    CoaxialSurplus light = known ? *known : coaxialSurplus(*page);
    if (light.surplus.empty()) {
        return refused(Outcome::Undetermined, "White and coaxial light cannot be brought to one level");
    }
    return {std::move(page), identified->model, std::move(light), std::nullopt};
}

}  // namespace rahdari::optical
