// optical_model_bench [ROUNDS]: how long a made-up TD3 page of 25 layers takes under each light at the master's
// resolution, and the most memory the process took. Medians of wall time and of the time all processors spent on it.

#include "core/specimen/chance/chance.h"
#include "core/specimen/ink/optical_model.h"
#include "tests/bench/times.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/resource.h>
#include <vector>

using namespace rahdari;
using namespace rahdari::specimen;

namespace {

Layer layerOf(Ink ink, cv::Mat coverage, cv::Point origin)
{
    Layer layer;
    layer.element = ink.name;
    layer.ink = std::move(ink);
    layer.coverage = std::move(coverage);
    layer.originPx = origin;
    return layer;
}

/// Waved lines over the whole page, about a fifth of it covered.
cv::Mat guilloche(cv::Size size, double phase)
{
    cv::Mat coverage(size, CV_8U, cv::Scalar(0));
    for (int y0 = -40; y0 < size.height + 40; y0 += 12) {
        std::vector<cv::Point> line;
        for (int x = 0; x <= size.width; x += 8) {
            const double y = y0 + 30.0 * std::sin(x * .004 + phase) + 9.0 * std::sin(x * .013 + y0 * .01);
            line.emplace_back(x * 16, static_cast<int>(y * 16.0));
        }
        cv::polylines(coverage, line, false, cv::Scalar(255), 2, cv::LINE_AA, 4);
    }
    return coverage;
}

cv::Mat text(cv::Size size, int lines)
{
    cv::Mat coverage(size, CV_8U, cv::Scalar(0));
    for (int i = 0; i < lines; ++i) {
        cv::putText(coverage, "P<UTOSPECIMEN<<PAGE<<<<<<<<<<<<<<<<<<<<<<<<<", {10, (i + 1) * size.height / (lines + 1)},
                    cv::FONT_HERSHEY_SIMPLEX, 3.2, cv::Scalar(255), 8, cv::LINE_AA);
    }
    return coverage;
}

LayerStack page()
{
    LayerStack stack;
    stack.size = {125.0, 88.0};
    stack.grainSeed = 5;
    const cv::Size size = stack.sizePx();
    stack.layers.push_back(
        layerOf({.name = "fountain", .reflectance = {.9F, .8F, .7F}, .infrared = .96F, .uvAbsorption = .3F},
                cv::Mat(size, CV_8U, cv::Scalar(46)), {}));
    for (int i = 0; i < 3; ++i) {
        stack.layers.push_back(
            layerOf({.name = "guilloche", .reflectance = {.8F, .45F, .2F}, .infrared = .95F, .uvAbsorption = .5F},
                    guilloche(size, i * 1.0), {}));
    }
    stack.layers.push_back(layerOf({.name = "uv pattern", .uvAbsorption = .2F, .emission = {.1F, .8F, .1F}},
                                   guilloche({2000, 1500}, .5), {900, 700}));
    Layer portrait = layerOf({.name = "portrait", .infrared = .9F, .uvAbsorption = .6F},
                             cv::Mat(1417, 1102, CV_8U, cv::Scalar(255)), {200, 500});
    portrait.colour = cv::Mat(1417, 1102, CV_8UC3, cv::Scalar(90, 120, 160));
    stack.layers.push_back(portrait);
    for (int i = 0; i < 14; ++i) {
        stack.layers.push_back(
            layerOf({.name = "field", .reflectance = {.1F, .1F, .1F}, .infrared = .1F, .uvAbsorption = .9F},
                    text({1500, 160}, 1), {1500, 300 + 120 * i}));
    }
    stack.layers.push_back(
        layerOf({.name = "mrz", .reflectance = {.07F, .07F, .07F}, .infrared = .06F, .uvAbsorption = .9F},
                text({3700, 500}, 2), {120, 2150}));
    Layer device = layerOf({.name = "ovd", .reflectance = {.9F, .9F, .9F}, .gloss = .1F, .diffractive = true},
                           cv::Mat(900, 900, CV_8U, cv::Scalar(220)), {2600, 300});
    device.grating = cv::Mat(900, 900, CV_8UC2, cv::Scalar(60, 90));
    stack.layers.push_back(device);
    stack.layers.push_back(layerOf({.name = "relief", .reflectance = {.3F, .2F, .4F}, .reliefUm = 20},
                                   guilloche({1200, 600}, 2.0), {300, 200}));
    stack.layers.push_back(
        layerOf({.name = "fibres", .emission = {.1F, .1F, .8F}}, cv::Mat(size, CV_8U, cv::Scalar(0)), {}));
    stack.layers.push_back(layerOf({.name = "dirt", .reflectance = {.8F, .85F, .9F}, .uvAbsorption = .3F},
                                   cv::Mat(140, size.width, CV_8U, cv::Scalar(40)), {0, size.height - 140}));
    return stack;
}

}  // namespace

int main(int argc, char** argv)
{
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 5;
    const LayerStack stack = page();
    std::printf("%d x %d px, %zu layers\nlight\twall ms\tprocessor ms\n", stack.sizePx().width, stack.sizePx().height,
                stack.layers.size());
    for (const image::Light light : image::allLights) {
        const bench::Times times = bench::medianOf(rounds, [&] { render(stack, light, {}); });
        const std::string name(image::shortName(light));
        std::printf("%s\t%.0f\t%.0f\n", name.c_str(), times.wallMs, times.processorMs);
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("most memory: %ld MB\n", usage.ru_maxrss / 1024);
    return EXIT_SUCCESS;
}
