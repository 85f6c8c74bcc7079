#include "tests/unit/core/optical/ultraviolet/drawn_uv_page.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace rahdari::test {

namespace {

void drawGlow(cv::Mat& light, const Making& making)
{
    cv::Mat glow(sizePx, CV_32FC3, cv::Scalar::all(0));
    const auto at = [&](double x, double y) {
        return cv::Point2d((x + making.glowShiftMm.x) * 8.0, (y + making.glowShiftMm.y) * 8.0);
    };
    for (int i = 0; i < 4; ++i) {
        cv::circle(glow, at(62, 24), 20 + 22 * i, making.emblem, 6, cv::LINE_AA);
    }
    for (int i = 0; i < 6; ++i) {
        const double x = 8.0 + 4.0 * i;
        cv::rectangle(glow, at(x, 4), at(x + 2.0, 9), red, -1, cv::LINE_AA);
    }
    for (int i = 0; i < 5; ++i) {
        cv::line(glow, at(70, 5 + i), at(85, 6 + i), blue, 3, cv::LINE_AA);
    }
    light += glow;
}

cv::Mat fibreMask(const Making& making)
{
    cv::RNG chance(making.seed * 77U + 5U);
    cv::Mat mask(sizePx, CV_8UC1, cv::Scalar(0));
    for (int i = 0; i < making.fibres; ++i) {
        const cv::Point2d from(chance.uniform(30.0, 690.0), chance.uniform(30.0, 450.0));
        const double turn = chance.uniform(0.0, 3.1);
        cv::line(mask, from, from + cv::Point2d(24 * std::cos(turn), 24 * std::sin(turn)), cv::Scalar(1 + i % 2), 1);
    }
    return mask;
}

cv::Mat storedOf(const cv::Mat& light)
{
    cv::Mat level;
    cv::pow(cv::min(cv::max(light, 0.0), 1.0), 1.0 / 2.2, level);
    level.convertTo(level, CV_8UC3, 255.0);
    return level;
}

/// Ground of waved lines as passports have it: thinner than the raster, so that their gaps shimmer in colours.
void drawFineLines(cv::Mat& white)
{
    const auto lines = [&](double pitch, bool upright, const cv::Scalar& ink) {
        cv::Mat drawn(white.size(), CV_8UC1, cv::Scalar(0));
        const int across = upright ? white.cols : white.rows;
        for (int i = -20; i * pitch < across + 80; ++i) {
            std::vector<cv::Point> line;
            for (int t = 0; t <= std::max(white.cols, white.rows); t += 6) {
                const double wave = i * pitch + 10.0 * std::sin(t / 41.0 + .13 * i) + 3.0 * std::sin(t / 14.0 - .2 * i);
                const cv::Point2d at = upright ? cv::Point2d(wave, t) : cv::Point2d(t, wave);
                line.emplace_back(cvRound(at.x * 16), cvRound(at.y * 16));
            }
            cv::polylines(drawn, line, false, cv::Scalar(255), 1, cv::LINE_AA, 4);
        }
        cv::Mat cover;
        cv::cvtColor(drawn, cover, cv::COLOR_GRAY2BGR);
        cover.convertTo(cover, CV_32F, .7 / 255.0);
        white = white.mul(cv::Scalar::all(1) - cover.mul(cv::Scalar::all(1) - ink));
    };
    lines(3.7, false, {.62, .66, .22});
    lines(5.9, true, {.62, .55, .86});
}

/// Dark print, the same on every page, and a name that is not.
cv::Mat whiteLight(const Making& making)
{
    cv::Mat white(sizePx, CV_32FC3, cv::Scalar::all(.8));
    if (making.fineLines) {
        drawFineLines(white);
    }
    for (int i = 0; i < 9; ++i) {
        cv::line(white, {300, 270 + 4 * i}, {640, 262 + 5 * i}, cv::Scalar(.5, .4, .5), 1, cv::LINE_AA);
    }
    cv::putText(white, "CAPTION", {290, 315}, cv::FONT_HERSHEY_SIMPLEX, .4, cv::Scalar::all(.1), 1, cv::LINE_AA);
    cv::putText(white, "N" + std::to_string(making.seed * 7919U), {290, 345}, cv::FONT_HERSHEY_SIMPLEX, .7,
                cv::Scalar::all(.08), 2, cv::LINE_AA);
    if (making.fibresInWhite) {
        cv::Mat(white * .6).copyTo(white, fibreMask(making));
    }
    return white;
}

cv::Mat ultravioletLight(const Making& making)
{
    cv::Mat light = whiteLight(making);
    cv::Mat print(sizePx, CV_32FC3, cv::Scalar::all(0));
    print = light / .8;
    light = cv::Mat(sizePx, CV_32FC3, making.ground).mul(print);
    light(px(portrait)).setTo(cv::Scalar(.007, .006, .006));
    if (making.glow) {
        drawGlow(light, making);
    }
    const cv::Mat fibres = fibreMask(making);
    light.setTo(cv::Scalar(.02, .03, .16) * making.fibreLight, fibres == 1);
    light.setTo(cv::Scalar(.16, .05, .02) * making.fibreLight, fibres == 2);
    if (making.over) {
        making.over(light);
    }
    light += whiteLight(making) * making.strayWhite;
    for (int x = 0; x < sizePx.width; ++x) {
        const double off = x / 360.0 - 1.0;
        light.col(x) *= making.lamp * (1.0 + making.hotMiddle * (1.0 - off * off));
    }
    cv::Mat noise(sizePx, CV_32FC3);
    cv::RNG(making.seed).fill(noise, cv::RNG::NORMAL, 0.0, making.fineLines ? .003 : .0006);
    cv::GaussianBlur(light, light, {0, 0}, .8);
    return light + noise;
}

document::RegisteredLight registered(image::Light light, const cv::Mat& raw)
{
    document::RegisteredLight one;
    one.light = light;
    one.raw = raw;
    one.levelled = raw;
    one.seen = cv::Mat(raw.size(), CV_8UC1, cv::Scalar(255));
    return one;
}

}  // namespace

cv::Rect px(const image::RectMm& box) { return document::rasterRect(box, sizePx); }

std::shared_ptr<document::RegisteredPage> pageOf(const Making& making)
{
    auto page = std::make_shared<document::RegisteredPage>();
    page->size = sizeMm;
    page->onModel = true;
    page->lights[image::Light::White] = registered(image::Light::White, storedOf(whiteLight(making)));
    page->lights[image::Light::Ultraviolet] = registered(image::Light::Ultraviolet, storedOf(ultravioletLight(making)));
    return page;
}

document::Feature featureOf(const std::string& name, FeatureKind kind, const image::RectMm& box)
{
    document::Feature feature;
    feature.name = name;
    feature.kind = kind;
    feature.box = box;
    return feature;
}

document::DocumentModel draft(const Making& like)
{
    document::DocumentModel model;
    model.name = "drawn";
    model.size = sizeMm;
    cv::Mat white(sizePx, CV_32FC3, cv::Scalar::all(0));
    cv::Mat glow(sizePx, CV_32FC3, cv::Scalar::all(0));
    for (unsigned seed = 11; seed < 17; ++seed) {
        Making making = like;
        making.seed = seed;
        making.fibres = 0;
        white += whiteLight(making) / 6.0;
        glow += ultravioletLight(making) / 6.0;
    }
    const cv::Mat spread(sizePx, CV_8UC1, cv::Scalar(8));
    model.references[image::Light::White] = {storedOf(white), spread};
    model.references[image::Light::Ultraviolet] = {storedOf(glow), spread};
    model.features = {featureOf("portrait", FeatureKind::Portrait, portrait),
                      featureOf("name", FeatureKind::Field, field), featureOf("mrz", FeatureKind::Mrz, zone)};
    return model;
}

}  // namespace rahdari::test
