// Prints how long a simulated scan takes: scan_bench [rounds] [profile]. Wall time and, in brackets, the time all
// processors spent on it, which a busy machine distorts less.

#include "core/specimen/ink/optical_model.h"
#include "core/specimen/scan/scan.h"
#include "tests/bench/times.h"
#include "tests/unit/core/specimen/scan/drawn_stack.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace rahdari;

namespace {

void print(const std::string& what, const bench::Times& times)
{
    std::printf("  %-10s %7.1f ms (%.1f)\n", what.c_str(), times.wallMs, times.processorMs);
}

void measure(const specimen::ScannerProfile& profile, int rounds)
{
    specimen::LayerStack page = test::blankPage();
    page.substrate.grain = .012F;
    page.substrate.clouds = .015F;
    test::addPrint(page);
    std::printf("%s, %.0f dpi, TD3\n", profile.name.c_str(), profile.dpi);
    for (const image::Light light : profile.lights) {
        const auto drawing = bench::medianOf(rounds, [&] { specimen::render(page, light, {}); });
        const auto scanning =
            bench::medianOf(rounds, [&] { specimen::scanPage(page, profile, 1, {light}, {}, specimen::Chance(7)); });
        std::printf("  %-10s %7.1f ms (%.1f), of it the optical model %.1f ms (%.1f)\n",
                    std::string(image::shortName(light)).c_str(), scanning.wallMs, scanning.processorMs, drawing.wallMs,
                    drawing.processorMs);
    }
    specimen::Scan scan;
    print("page",
          bench::medianOf(rounds, [&] { scan = specimen::scanPage(page, profile, 1, {}, {}, specimen::Chance(7)); }));
    print("files", bench::medianOf(rounds, [&] { specimen::filesOf(scan, profile); }));
}

}  // namespace

int main(int count, char** arguments)
{
    const int rounds = count > 1 ? std::max(1, std::atoi(arguments[1])) : 5;
    const std::string wanted = count > 2 ? arguments[2] : "";
    const auto profiles = specimen::loadScannerProfiles(RAHDARI_SOURCE_DIR "/models/documents/utopia/scanners");
    if (!profiles) {
        std::fprintf(stderr, "%s\n", profiles.error().message.c_str());
        return 1;
    }
    for (const specimen::ScannerProfile& profile : *profiles) {
        if (wanted.empty() || wanted == profile.name) {
            measure(profile, rounds);
        }
    }
    return 0;
}
