// print_bench MODELS PICTURE...: what the checks on print measure in each picture. Likeness to OCR-B (10th percentile
// of the zone's characters, which mrz.ocr_b judges), how far characters stray from even places, and print contrast.

#include "core/image/picture_file.h"
#include "core/mrz/glyph_atlas.h"
#include "core/mrz/mrz_reader.h"
#include "core/mrz/print_geometry.h"
#include "core/mrz/zone_print.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <vector>

using namespace rahdari;

namespace {

double percentile(std::vector<double> values, double share)
{
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

void printPicture(const mrz::MrzReader& reader, const mrz::GlyphAtlas& atlas, const std::filesystem::path& path)
{
    using namespace std::chrono_literals;
    const auto picture = image::readPicture(path);
    if (!picture) {
        std::cerr << path.filename().string() << ": " << picture.error().message << '\n';
        return;
    }
    const auto reading = reader.read(picture->pixels, {image::Light::White, 2026y / std::chrono::November / 21}, {});
    const auto print = reading ? mrz::measurePrint(picture->pixels, *reading, atlas) : std::nullopt;
    std::vector<double> likeness;
    std::vector<double> contrast;
    for (const auto& line : print ? print->lines : std::vector<std::vector<mrz::GlyphPrint>>{}) {
        for (const mrz::GlyphPrint& glyph : line) {
            if (glyph.measured) {
                likeness.push_back(glyph.similarity);
                contrast.push_back(glyph.contrast);
            }
        }
    }
    if (likeness.empty()) {
        std::printf("no zone whose print can be measured                              %s\n",
                    path.filename().string().c_str());
        return;
    }
    const mrz::PrintGeometry geometry = analyseGeometry(*print, *reading);
    std::printf("pitch %5.1f px  likeness %.2f  stray %.3f mm along, %.3f across  contrast %.2f  %s\n",
                reading->pitchPx, percentile(likeness, 0.1), geometry.alongSpreadMm, geometry.downSpreadMm,
                percentile(contrast, 0.5), path.filename().string().c_str());
}

}  // namespace

int main(int count, char** arguments)
{
    if (count < 3) {
        std::cerr << "usage: print_bench MODELS PICTURE...\n";
        return EXIT_FAILURE;
    }
    const std::filesystem::path models = std::filesystem::path(arguments[1]) / "ocr";
    const auto reader = mrz::MrzReader::open(models);
    const auto atlas = mrz::GlyphAtlas::open(models);
    if (!reader || !atlas) {
        std::cerr << (reader ? atlas.error() : reader.error()).message << '\n';
        return EXIT_FAILURE;
    }
    for (int i = 2; i < count; ++i) {
        printPicture(*reader, *atlas, arguments[i]);
    }
    return EXIT_SUCCESS;
}
