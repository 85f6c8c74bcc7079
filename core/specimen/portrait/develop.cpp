#include "core/specimen/portrait/develop.h"

#include "core/specimen/portrait/camera.h"
#include "core/specimen/portrait/noise.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <array>

namespace rahdari::specimen {

namespace {

constexpr std::size_t toneSteps = 4096;

/// sRGB value of linear light, in steps of 1/4096 of full white.
const std::array<std::uint8_t, toneSteps + 1>& toneTable()
{
    static const auto table = [] {
        std::array<std::uint8_t, toneSteps + 1> values{};
        for (std::size_t i = 0; i <= toneSteps; ++i) {
            const float light = static_cast<float>(i) / static_cast<float>(toneSteps);
            const float value = light <= .0031308F ? 12.92F * light : 1.055F * powOf(light, 1.0F / 2.4F) - .055F;
            values[i] = static_cast<std::uint8_t>(clampTo(255.0F * value + .5F, 0.0F, 255.0F));
        }
        return values;
    }();
    return table;
}

/// The shoulder of the tone curve: lights are pressed together, nothing is cut off hard.
float exposed(float light)
{
    constexpr float knee = .62F;
    if (light <= knee) {
        return light;
    }
    const float over = (light - knee) / (1.0F - knee);
    return knee + (1.0F - knee) * over / (1.0F + .55F * over);
}

Plane<Rgb> averaged(const Plane<Rgb>& light)
{
    Plane<Rgb> picture(light.width() / supersampling, light.height() / supersampling);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            Rgb sum{};
            for (int i = 0; i < supersampling * supersampling; ++i) {
                sum = sum + light.at(x * supersampling + i % supersampling, y * supersampling + i / supersampling);
            }
            picture.at(x, y) = sum * (1.0F / (supersampling * supersampling));
        }
    }
    return picture;
}

/// Bell-shaped blur over five pixels each way.
Plane<Rgb> blurred(const Plane<Rgb>& picture, float sigma)
{
    std::array<float, 3> weight{1.0F, expOf(-.5F / square(sigma)), expOf(-2.0F / square(sigma))};
    const float sum = weight[0] + 2.0F * weight[1] + 2.0F * weight[2];
    for (float& each : weight) {
        each /= sum;
    }
    Plane<Rgb> across(picture.width(), picture.height());
    Plane<Rgb> both(picture.width(), picture.height());
    const auto clampX = [&](int x) { return std::clamp(x, 0, picture.width() - 1); };
    const auto clampY = [&](int y) { return std::clamp(y, 0, picture.height() - 1); };
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            across.at(x, y) = picture.at(x, y) * weight[0] +
                              (picture.at(clampX(x - 1), y) + picture.at(clampX(x + 1), y)) * weight[1] +
                              (picture.at(clampX(x - 2), y) + picture.at(clampX(x + 2), y)) * weight[2];
        }
    }
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            both.at(x, y) = across.at(x, y) * weight[0] +
                            (across.at(x, clampY(y - 1)) + across.at(x, clampY(y + 1))) * weight[1] +
                            (across.at(x, clampY(y - 2)) + across.at(x, clampY(y + 2))) * weight[2];
        }
    }
    return both;
}

}  // namespace

cv::Mat develop(const Plane<Rgb>& light, const Sitting& sitting)
{
    const Plane<Rgb> picture = blurred(averaged(light), sitting.blur);
    const auto& tones = toneTable();
    cv::Mat photograph(picture.height(), picture.width(), CV_8UC3);
    for (int y = 0; y < picture.height(); ++y) {
        auto* pixel = photograph.ptr<cv::Vec3b>(y);
        for (int x = 0; x < picture.width(); ++x) {
            const Rgb colour = picture.at(x, y) * sitting.white * sitting.exposure;
            const float common = .7F * latticeNoise(x, y, sitting.grainSeed);
            const auto tone = [&](float value, std::uint32_t channel) {
                const float bright = exposed(value);
                const float noise = sitting.grain * (.35F + std::sqrt(std::max(0.0F, bright))) *
                                    (common + .5F * latticeNoise(x, y, sitting.grainSeed + channel));
                return tones[static_cast<std::size_t>(unit(bright + noise) * static_cast<float>(toneSteps))];
            };
            pixel[x] = {tone(colour.z, 1), tone(colour.y, 2), tone(colour.x, 3)};
        }
    }
    return photograph;
}

}  // namespace rahdari::specimen
