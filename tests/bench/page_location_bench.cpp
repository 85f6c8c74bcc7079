// Prints how long finding the page takes: page_location_bench [rounds]. Wall time and, in brackets, the time all
// processors spent on it, which a busy machine distorts less.

#include "core/document/capture_quality.h"
#include "core/document/page_location.h"
#include "tests/unit/core/document/drawn_page.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <vector>

using namespace rahdari;

namespace {

struct Times {
    double wallMs = 0.0;
    double processorMs = 0.0;
};

double median(std::vector<double>& values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

Times medianOf(int rounds, const std::function<void()>& work)
{
    std::vector<double> wall;
    std::vector<double> processor;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        const std::clock_t processorStart = std::clock();
        work();
        processor.push_back(1e3 * static_cast<double>(std::clock() - processorStart) / CLOCKS_PER_SEC);
        wall.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    return {median(wall), median(processor)};
}

void measure(cv::Size size, int rounds)
{
    const double pxPerMm = size.width / 155.0;
    const auto corners =
        test::tiltedCorners(test::td3, pxPerMm, {size.width * 0.5, size.height * 0.49}, 5.0, {6.0, -4.0});
    const auto picture = test::drawPicture(test::td3, size, corners, test::Ground::Texture);
    const document::PageAnchor anchor = picture.anchor(0.25, 1);
    document::PageLocation page;
    const Times anchored = medianOf(rounds, [&] { page = document::locatePage(picture.pixels, anchor); });
    const double errorMm = picture.cornerErrorMm(page.cornersPx);
    const Times bare = medianOf(rounds, [&] { document::locatePage(picture.pixels, std::nullopt); });
    const Times gates = medianOf(rounds, [&] { document::measureGates(picture.pixels, page, anchor); });
    std::printf("%4d x %4d: with MRZ %.1f ms (%.1f), corners off %.2f mm; without %.1f ms (%.1f); "
                "quality gates %.1f ms (%.1f)\n",
                size.width, size.height, anchored.wallMs, anchored.processorMs, errorMm, bare.wallMs, bare.processorMs,
                gates.wallMs, gates.processorMs);
}

}  // namespace

int main(int count, char** arguments)
{
    const int rounds = count > 1 ? std::max(1, std::atoi(arguments[1])) : 21;
    for (const cv::Size size : {cv::Size(700, 500), cv::Size(2000, 1400), cv::Size(8160, 6120)}) {
        measure(size, rounds);
    }
    return 0;
}
